"""A line above the page while what is typed is not in the house."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from desk.drafts import Where
from desk.look.parts import row, text
from desk.workplace import Workplace
from shared.i18n import Refusal
from shared.qt.translator import words_of

translate = QCoreApplication.translate


class DraftsBanner(QFrame):
    """Hidden while all is well."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.words = text(wrap=True)
        line = row(margins=(18, 8, 18, 8))
        line.addWidget(self.words, 1)
        self.setLayout(line)
        self.hide()
        workplace.standing.changed.connect(self._show)

    def _show(self, where: Where, why: Refusal | None) -> None:
        self.setVisible(where is not Where.HOUSE)
        words = {
            Where.HOUSE: "",
            Where.HERE: translate(
                "OpenDrafts",
                "Isian Anda disimpan di komputer ini, dan masuk ke rumah sendiri begitu bisa.",
            ),
            Where.NOWHERE: translate(
                "OpenDrafts", "Isian Anda belum tersimpan. Jangan tutup jendela ini."
            ),
        }[where]
        self.words.setText(" ".join(part for part in (words, why and words_of(why)) if part))
