"""Two who wrote about one case: both texts side by side, and one of them to go on with."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desk.dialogs.sheet import Sheet
from desk.draft import Draft
from desk.look.parts import button, column, frame, row, text
from desk.open_drafts.words import lines_of, written_words
from desk.workplace import Tone, Workplace
from shared.drafts.keeping import texts_about
from shared.drafts.text import DraftText

translate = QCoreApplication.translate
_WIDE = 760


class BothTextsSheet(Sheet):
    """``chosen`` carries the text to go on with; the others stay among the open drafts."""

    chosen = Signal(object)

    def __init__(self, workplace: Workplace, texts: tuple[DraftText, ...]) -> None:
        super().__init__(translate("OpenDrafts", "Isian untuk hal yang sama"), width=_WIDE)
        self.body.addWidget(
            text(
                translate(
                    "OpenDrafts",
                    "Pilih isian untuk diteruskan. Yang lain tetap tersimpan di Isian terbuka.",
                ),
                "mute",
                wrap=True,
            )
        )
        self.take_buttons = []
        for one in texts:
            card, inside = frame("tile"), column(spacing=6, margins=(14, 10, 14, 10))
            head = row(spacing=10)
            head.addWidget(text(written_words(workplace, one), "strong", wrap=True), 1)
            take = button(
                translate("OpenDrafts", "Pakai isian ini"), "plain", partial(self._take, one)
            )
            take.setAccessibleName(f"{take.text()}: {written_words(workplace, one)}")
            self.take_buttons.append(take)
            head.addWidget(take)
            inside.addLayout(head)
            for words, typed in lines_of(one.state or {}):
                inside.addWidget(text(f"{words}: {typed}", wrap=True))
            card.setLayout(inside)
            self.body.addWidget(card)
        self.cancel_button = button(
            translate("OpenDrafts", "Teruskan isian di layar"), "plain", self.close_sheet
        )
        self.feet.addStretch(1)
        self.feet.addWidget(self.cancel_button)

    def focus_first(self) -> None:
        self.cancel_button.setFocus()

    def confirm(self) -> None:
        """Enter away from a button changes nothing."""

    def _take(self, one: DraftText) -> None:
        self.close_sheet()
        self.chosen.emit(one)


class BothTexts(QObject):
    """Says that somebody else wrote about the case of ``draft`` too, and offers every text of
    it; ``chosen`` carries the one to put into the form."""

    chosen = Signal(dict)

    def __init__(self, workplace: Workplace, draft: Draft) -> None:
        super().__init__(draft)
        self._workplace, self._draft = workplace, draft
        self._about: str | None = None
        draft.several.connect(self._offer)

    @Slot(object)
    def _offer(self, others: tuple[DraftText, ...]) -> None:
        workplace = self._workplace
        names = ", ".join(written_words(workplace, one) for one in others)
        words = translate(
            "OpenDrafts", "Ada isian lain untuk hal yang sama ({names}). Keduanya disimpan."
        )
        self._about = self._draft.about
        workplace.tell(
            words.format(names=names),
            Tone.CAUTION,
            action=translate("OpenDrafts", "Lihat keduanya"),
            act=self.open,
        )

    @Slot()
    def open(self) -> None:
        """Show the texts, unless the form has gone over to another case."""
        about, officer = self._about, self._workplace.officer.id
        if about is None or about != self._draft.about:
            return
        self._draft.flush()
        self._workplace.read(
            self,
            lambda session: texts_about(session, officer=officer, about=about),
            self._show,
        )

    def _show(self, texts: tuple[DraftText, ...]) -> None:
        if self._draft.about == self._about:
            sheet = BothTextsSheet(self._workplace, tuple(one for one in texts if one.state))
            sheet.chosen.connect(self._take)
            self._workplace.open_sheet(sheet)

    @Slot(object)
    def _take(self, one: DraftText) -> None:
        self._draft.flush()
        self._draft.go_on(one)
        self.chosen.emit(dict(one.state or {}))
