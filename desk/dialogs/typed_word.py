"""What cannot be undone, asked by a typed word: what it does, and how many it touches."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desk.dialogs.sheet import Sheet
from desk.look.parts import text
from desk.workplace import Tone, Workplace
from shared.storage.database import Session

translate = QCoreApplication.translate


class TypedWordSheet(Sheet):
    """``decided`` comes once ``word`` is typed and ``go`` pressed."""

    decided = Signal()

    def __init__(self, title: str, sentence: str, *, word: str, go: str) -> None:
        super().__init__(title)
        self.body.addWidget(text(sentence, wrap=True))
        self.add_feet(go)
        self.ask_word(word, self.tr("Tidak dapat diurungkan. Ketik {word} untuk melanjutkan"))

    def focus_first(self) -> None:
        self.word.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        if self.confirm_button.isEnabled():
            self.close_sheet()
            self.decided.emit()


def ask_to_forget(
    workplace: Workplace,
    owner: QObject,
    device: str,
    work: Callable[[Session, datetime], object],
    done: Callable[[], object],
) -> None:
    """Take a kiosk, a printer or a board off the list by ``work``, once the word is typed."""
    sheet = TypedWordSheet(
        translate("TypedWordSheet", "Hapus {name} dari daftar?").format(name=device),
        translate(
            "TypedWordSheet",
            "1 perangkat hilang dari daftar beserta keadaannya. Bila masih ada dan melapor, ia "
            "muncul lagi sebagai perangkat baru.",
        ),
        word=translate("TypedWordSheet", "HAPUS"),
        go=translate("TypedWordSheet", "Hapus dari daftar"),
    )
    words = translate("TypedWordSheet", "{name} dihapus dari daftar; muncul lagi bila melapor.")

    def forgotten(_done: object) -> None:
        workplace.tell(words.format(name=device), Tone.GOOD)
        done()

    sheet.decided.connect(lambda: workplace.write(owner, work, forgotten))
    workplace.open_sheet(sheet)
