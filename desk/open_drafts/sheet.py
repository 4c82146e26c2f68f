"""The open drafts: what each is, whose, and what to do about it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.dialogs.typed_word import TypedWordSheet
from desk.look.parts import button, column, frame, row, text
from desk.open_drafts.reading import OpenDraft, read_open_drafts, who_could_go_on
from desk.open_drafts.words import first_words, kind_words, lines_of, written_words
from desk.workplace import Tone, Workplace
from shared.drafts.keeping import discard_draft, hand_over_draft
from shared.drafts.text import DraftOf, DraftText, form_of
from shared.qt.translator import words_of
from shared.queue.state_words import STATE_WORDS
from shared.staff.accounts import OfficerView

translate = QCoreApplication.translate
_WIDE = 760
_PAGES = {"paper": "quick_issue", "quick": "quick_issue", "survey": "survey"}


class OpenDraftsSheet(Sheet):
    """``go_on``, ``hand_over`` and ``discard`` carry the draft that it is wanted for."""

    go_on = Signal(object)
    hand_over = Signal(object)
    discard = Signal(object)

    def __init__(self, workplace: Workplace, drafts: tuple[OpenDraft, ...]) -> None:
        super().__init__(translate("OpenDrafts", "Isian terbuka"), width=_WIDE)
        self._workplace = workplace
        self.buttons: dict[UUID, dict[str, QPushButton]] = {}
        if not drafts:
            nothing = translate("OpenDrafts", "Tidak ada isian yang belum disimpan.")
            self.body.addWidget(text(nothing, "mute", wrap=True))
        for one in drafts:
            self.body.addWidget(self._card(one))
        self.cancel_button = button(translate("OpenDrafts", "Tutup"), "plain", self.close_sheet)
        self.feet.addStretch(1)
        self.feet.addWidget(self.cancel_button)

    def focus_first(self) -> None:
        first = next(iter(self.buttons.values()), None)
        (first["go_on"] if first else self.cancel_button).setFocus()

    def confirm(self) -> None:
        """Enter away from a button does nothing."""

    def _card(self, one: OpenDraft) -> QWidget:
        card, inside = frame("tile"), column(spacing=4, margins=(14, 10, 14, 10))
        inside.addWidget(text(title_of(one), "strong", wrap=True))
        meta = written_words(self._workplace, one.text)
        if one.text.meant_for == self._workplace.officer.id:
            handed = translate("OpenDrafts", "diserahkan kepada Anda")
            meta = f"{meta} · {handed}"
        inside.addWidget(text(meta, "mute", wrap=True))
        inside.addWidget(text(self._snippet(one), wrap=True))
        acts = row(spacing=10)
        made = {
            "go_on": self._way_on(one),
            "hand_over": translate("OpenDrafts", "Serahkan…"),
            "discard": translate("OpenDrafts", "Buang…"),
        }
        self.buttons[one.text.id] = {}
        for name, words in made.items():
            press = button(words, "plain", partial(self._leave_for, name, one))
            press.setAccessibleName(f"{words} {title_of(one)}")
            self.buttons[one.text.id][name] = press
            acts.addWidget(press)
        acts.addStretch(1)
        inside.addLayout(acts)
        card.setLayout(inside)
        return card

    def _leave_for(self, name: str, one: OpenDraft) -> None:
        self.close_sheet()
        {"go_on": self.go_on, "hand_over": self.hand_over, "discard": self.discard}[name].emit(one)

    def _snippet(self, one: OpenDraft) -> str:
        if one.text.state is None:
            return translate("OpenDrafts", "Terkunci: kunci rumah tidak ada di komputer ini.")
        return first_words(one.text.state) or translate("OpenDrafts", "Hanya pilihan.")

    def _way_on(self, one: OpenDraft) -> str:
        if one.text.kind is DraftOf.VISIT and not one.is_at(counter_of(self._workplace)):
            return translate("OpenDrafts", "Baca")
        return translate("OpenDrafts", "Lanjutkan")


class ReadDraftSheet(Sheet):
    """What stands in a text whose form is not at hand."""

    def __init__(self, one: OpenDraft) -> None:
        super().__init__(title_of(one), width=_WIDE)
        where = translate(
            "OpenDrafts", "Isian ini dibuka lagi sendiri di loket yang melayani pengunjungnya."
        )
        self.body.addWidget(text(where, "mute", wrap=True))
        for words, typed in lines_of(one.text.state or {}):
            self.body.addWidget(text(words, "field"))
            said = text(typed, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(said)
        self.add_feet(translate("OpenDrafts", "Tutup"))
        self.cancel_button.hide()

    def focus_first(self) -> None:
        self.confirm_button.setFocus()


class HandOverDraftSheet(Sheet):
    """``decided`` carries the account that goes on with the text."""

    decided = Signal(object)

    def __init__(self, one: OpenDraft, people: tuple[OfficerView, ...]) -> None:
        super().__init__(translate("OpenDrafts", "Serahkan isian kepada siapa?"), width=_WIDE)
        self.body.addWidget(text(title_of(one), "mute", wrap=True))
        self.people = Choices({person.id.hex: person.name for person in people}, columns=1)
        self.people.chosen.connect(lambda _name: self.confirm_button.setEnabled(True))
        self.body.addWidget(self.people)
        self.add_feet(translate("OpenDrafts", "Serahkan"))
        self.confirm_button.setEnabled(False)

    def focus_first(self) -> None:
        for made in self.people.buttons.values():
            made.setFocus()
            return
        self.cancel_button.setFocus()

    def confirm(self) -> None:
        chosen = self.people.value
        if chosen is not None:
            self.close_sheet()
            self.decided.emit(UUID(chosen))


class OpenDraftsDesk(QObject):
    """Shows the open drafts and does what is wanted about one of them."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace

    @Slot()
    def show(self) -> None:
        """Open the sheet with what stands there now."""
        officer = self._workplace.officer.id
        self._workplace.read(
            self,
            lambda session: read_open_drafts(session, officer=officer),
            self._open,
        )

    def _open(self, drafts: tuple[OpenDraft, ...]) -> None:
        sheet = OpenDraftsSheet(self._workplace, drafts)
        sheet.go_on.connect(self.go_on)
        sheet.hand_over.connect(self._ask_to_whom)
        sheet.discard.connect(self._ask_to_discard)
        self._workplace.open_sheet(sheet)

    @Slot(object)
    def go_on(self, one: OpenDraft) -> None:
        """Open the form that the text belongs in, or show it where that form is not at hand."""
        workplace, written = self._workplace, one.text
        at_hand = one.is_at(counter_of(workplace))
        if written.kind in (DraftOf.VISIT, DraftOf.INTAKE) and at_hand:
            workplace.page_wanted.emit("counter")
        elif written.kind is DraftOf.VISIT:
            workplace.open_sheet(ReadDraftSheet(one))
        elif written.kind is DraftOf.FORM:
            workplace.page_wanted.emit(_PAGES.get(form_of(written.about), "admin"))
        elif written.kind is DraftOf.CASE:
            workplace.want_page("register", written)
        else:
            workplace.want_page("intake", written)

    @Slot(object)
    def _ask_to_whom(self, one: OpenDraft) -> None:
        officer = self._workplace.officer.id

        def ask(people: tuple[OfficerView, ...]) -> None:
            sheet = HandOverDraftSheet(one, people)
            sheet.decided.connect(lambda to: self._hand_over(one.text, to))
            self._workplace.open_sheet(sheet)

        self._workplace.read(
            self,
            lambda session: who_could_go_on(session, text=one.text, officer=officer),
            ask,
        )

    def _hand_over(self, written: DraftText, to: UUID) -> None:
        officer = self._workplace.officer.id
        self._workplace.write(
            self,
            lambda session, at: hand_over_draft(
                session, officer=officer, draft=written.id, to=to, at=at
            ),
            self._then(translate("OpenDrafts", "Isian diserahkan.")),
        )

    @Slot(object)
    def _ask_to_discard(self, one: OpenDraft) -> None:
        sheet = TypedWordSheet(
            translate("OpenDrafts", "Buang isian ini?"),
            translate("OpenDrafts", "1 isian hilang: {title}, {written}.").format(
                title=title_of(one), written=written_words(self._workplace, one.text)
            ),
            word=translate("OpenDrafts", "BUANG"),
            go=translate("OpenDrafts", "Buang isian"),
        )
        officer, draft = self._workplace.officer.id, one.text.id
        sheet.decided.connect(
            lambda: self._workplace.write(
                self,
                lambda session, at: discard_draft(session, officer=officer, draft=draft, at=at),
                self._then(translate("OpenDrafts", "Isian dibuang.")),
            )
        )
        self._workplace.open_sheet(sheet)

    def _then(self, words: str) -> Callable[[object], None]:
        def told(_done: object) -> None:
            self._workplace.tell(words, Tone.GOOD)
            self.show()

        return told


def title_of(one: OpenDraft) -> str:
    """What the text is about, and where its visitor is."""
    ticket = one.ticket
    if ticket is None:
        return kind_words(one.text)
    return f"{ticket.label} · {kind_words(one.text)} · {words_of(STATE_WORDS[ticket.state])}"


def counter_of(workplace: Workplace) -> str | None:
    """Where the officer sits."""
    return workplace.seat.counter_code if workplace.seat else None
