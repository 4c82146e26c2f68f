"""Telling an officer which of their texts wait: at the door, and when one is handed over."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desk.open_drafts.reading import OpenDraft, read_open_drafts
from desk.open_drafts.sheet import OpenDraftsDesk, counter_of
from desk.open_drafts.words import kind_words, written_words
from desk.workplace import Workplace
from shared.storage.feed import Topic

translate = QCoreApplication.translate


class DraftReminders(QObject):
    """Says each handed-over text once, and at the beginning how many of the officer's own wait."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.desk = OpenDraftsDesk(workplace, self)
        self._handed: set[object] = set()
        workplace.changed.connect(self._heard)
        QTimer.singleShot(0, self, lambda: self._read(at_the_door=True))

    def stop(self) -> None:
        self._workplace.changed.disconnect(self._heard)

    @Slot(object)
    def _heard(self, topics: frozenset[Topic]) -> None:
        if Topic.DRAFT in topics:
            self._read(at_the_door=False)

    def _read(self, *, at_the_door: bool) -> None:
        if not self._workplace.signed_in:
            return
        officer = self._workplace.officer.id
        self._workplace.read(
            self,
            lambda session: read_open_drafts(session, officer=officer),
            lambda found: self._tell(found, officer, at_the_door),
            lambda _error: None,
        )

    def _tell(self, found: tuple[OpenDraft, ...], officer: UUID, at_the_door: bool) -> None:
        if not self._workplace.signed_in or self._workplace.officer.id != officer:
            return
        here = counter_of(self._workplace)
        handed = [one for one in found if one.text.meant_for == officer]
        for one in handed:
            if one.text.id not in self._handed:
                words = translate("OpenDrafts", "Diserahkan kepada Anda: {what} ({written}).")
                self._say(
                    words.format(
                        what=kind_words(one.text),
                        written=written_words(self._workplace, one.text),
                    )
                )
        self._handed = {one.text.id for one in handed}
        own = [one for one in found if one.text.by == officer and not one.is_at(here)]
        if at_the_door and own:
            words = translate("OpenDrafts", "Isian Anda yang belum selesai: {count}.")
            self._say(words.format(count=len(own)))

    def _say(self, words: str) -> None:
        look = translate("OpenDrafts", "Lihat")
        self._workplace.tell(words, action=look, act=self.desk.show)
