"""Switching a face's language while it runs."""

import logging

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

from shared.i18n import Message, Refusal, compiled_path, language

_log = logging.getLogger(__name__)


def words_of(what: Message | Refusal) -> str:
    """A message of the core in the language now spoken."""
    message = what.message if isinstance(what, Refusal) else what
    return message.said(QCoreApplication.translate)


class Translator(QObject):
    """Speaks one language at a time for one face; Indonesian needs no catalogue.

    ``spoken`` comes after a switch, with the language's code; a QML engine then calls
    ``retranslate()``, a widget gets ``LanguageChange`` from Qt itself.
    """

    spoken = Signal(str)

    def __init__(self, face: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self._code = "id"
        self._installed: QTranslator | None = None

    @property
    def code(self) -> str:
        return self._code

    def speak(self, code: str) -> None:
        """Switch to ``code``; an unknown language or a missing catalogue is Indonesian."""
        wanted = language(code).code
        if wanted == self._code:
            return
        self._remove()
        self._code = wanted
        if wanted != "id":
            self._install(wanted)
        self.spoken.emit(wanted)

    def _install(self, code: str) -> None:
        translator = QTranslator(self)
        if not translator.load(str(compiled_path(self._face, code))):
            _log.error("no catalogue of %s in %s; Indonesian is spoken", self._face, code)
            return
        QCoreApplication.installTranslator(translator)
        self._installed = translator

    def _remove(self) -> None:
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed.deleteLater()
            self._installed = None

    def close(self) -> None:
        """Take the catalogue out of the application."""
        self._remove()
        self._code = "id"
