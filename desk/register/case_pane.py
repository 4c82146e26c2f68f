"""The reading pane: hero, keys, the story, and what stands beside it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desk.attachments.card import FilesCard
from desk.dialogs.sheet import scrolling
from desk.look.folding import FoldingGrid, FoldingRow
from desk.look.parts import Empty, KeyButton, button, clear, column, frame, in_the_middle, row, text
from desk.register.acts import CaseAct
from desk.register.acts_of_case import acts_of_case
from desk.register.acts_of_words import acts_of_words
from desk.register.explain_sheet import ExplainSheet
from desk.register.hero import hero_of
from desk.register.papers import BOOK, OF_HOUSE, PAPERS, SPOILT, paper_words, spoilt_act
from desk.register.reporter_card import ReporterCard
from desk.register.side_cards import deadline_card, disposition_card, linked_card, particulars_card
from desk.register.story import story_of
from desk.workplace import Workplace
from shared.complaints.exchange.suggesting import suggested_step
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.results import Satisfied
from shared.complaints.views import Case, DeadlineView
from shared.privacy.vault import Opened
from shared.qt.icons import icon
from shared.staff.rights import Right

translate = QCoreApplication.translate
KEYS = {
    "F3": ("answer",),
    "F6": ("verify", "dispose"),
    "F8": ("news",),
    "F7": ("hold", "go_on"),
    "F9": ("close", "answer_at_once", "reopen"),
}
"""Each key does the first of its acts that is possible."""


def _brief(act: str) -> str:
    """The words of a key: five of them stand side by side on a small screen."""
    return {
        "answer": translate("CasePane", "Jawab"),
        "verify": translate("CasePane", "Verifikasi"),
        "dispose": translate("CasePane", "Disposisi"),
        "news": translate("CasePane", "Kabar"),
        "hold": translate("CasePane", "Tunda"),
        "go_on": translate("CasePane", "Lanjut"),
        "close": translate("CasePane", "Selesai"),
        "answer_at_once": translate("CasePane", "Selesai"),
        "reopen": translate("CasePane", "Buka lagi"),
    }[act]


class CasePane(QWidget):
    """``act_wanted`` carries a `CaseAct`, ``open_wanted`` asks to open a sealed case."""

    act_wanted = Signal(object)
    open_wanted = Signal()
    reload_wanted = Signal()
    paper_wanted = Signal(str)
    uncover_wanted = Signal()
    case_wanted = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.case: Case | None = None
        self.acts = {act.key: act for act in (*acts_of_words(), *acts_of_case())}
        self.buttons: dict[str, KeyButton] = {}
        self.more: QPushButton | None = None
        self.open_button: QPushButton | None = None
        self.suggested: QPushButton | None = None
        self.uncover: QPushButton | None = None
        self.reporter = ReporterCard(workplace)
        self.files = FilesCard(workplace)
        self.changed_bar = button("", "choice", self.reload_wanted.emit)
        self.changed_bar.hide()
        self.present = text("", "chip-caution")
        self.present.hide()
        self._inner = column(spacing=12)
        box = column(spacing=10, margins=(20, 16, 20, 0))
        box.addWidget(self.present, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.changed_bar)
        box.addLayout(self._inner, 1)
        self.setLayout(box)
        self.show_nothing()

    def show_nothing(self) -> None:
        self.case = None
        self._clear()
        self._inner.addWidget(
            Empty(
                "clipboard-list",
                translate("RegisterPage", "Pilih sebuah aduan"),
                translate("RegisterPage", "Cerita dan perjalanannya tampil di sini."),
                self.workplace.theme.palette,
            )
        )

    def show_case(self, case: Case, reporter: Opened) -> None:
        """Show one case, or that it is covered."""
        if self.case is None or self.case.line.id != case.line.id:
            self.present.hide()
        self.case = case
        self._clear()
        self.changed_bar.hide()
        if case.locked:
            self._show_covered(case)
            return
        self.reporter.show_reporter(case, reporter)
        self.files.show_files(case)
        self._inner.addWidget(hero_of(self.workplace, case))
        self._inner.addLayout(self._keys())
        if (suggested := self._suggestion(case)) is not None:
            self._inner.addWidget(suggested)
        self._inner.addWidget(scrolling(self._body(case)), 1)

    def say_changed(self, who: str, time: str) -> None:
        """A quiet bar: another officer changed what is open here."""
        words = translate("RegisterPage", "Diubah {name}, {time} · muat lagi")
        self.changed_bar.setText(words.format(name=who, time=time))
        self.changed_bar.show()

    def say_present(self, names: tuple[str, ...]) -> None:
        """Who else has this case open; it locks nothing."""
        words = translate("RegisterPage", "Dibuka juga oleh {names}")
        self.present.setText(words.format(names=", ".join(names)))
        self.present.setVisible(bool(names))

    def act_for(self, key: str) -> CaseAct | None:
        """What a key does with the case shown."""
        if self.case is None or self.case.locked:
            return None
        acts = (self.acts[name] for name in KEYS[key])
        return next((act for act in acts if act.possible(self.workplace, self.case)), None)

    def menu(self) -> QMenu:
        """What no key does, and the papers."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.case is not None:
            self._offer(menu, self.case)
        menu.addSeparator()
        for paper in OF_HOUSE:
            if paper != BOOK or self.workplace.may(Right.EXPORT):
                self._offer_paper(menu, paper)
        return menu

    def _offer(self, menu: QMenu, case: Case) -> None:
        keyed = {act.key for key in KEYS if (act := self.act_for(key))}
        for act in self.acts.values():
            if act.key not in keyed and act.possible(self.workplace, case):
                entry = menu.addAction(act.words)
                entry.setObjectName(act.key)
                entry.triggered.connect(lambda _on=False, act=act: self.act_wanted.emit(act))
        menu.addSeparator()
        for paper in PAPERS:
            if paper != SPOILT or spoilt_act().possible(self.workplace, case):
                self._offer_paper(menu, paper)

    def _offer_paper(self, menu: QMenu, paper: str) -> None:
        entry = menu.addAction(paper_words(paper))
        entry.setObjectName(paper)
        entry.triggered.connect(lambda _on=False: self.paper_wanted.emit(paper))

    def explain(self, deadline: DeadlineView) -> None:
        self.workplace.open_sheet(ExplainSheet(self.workplace, deadline))

    def _suggestion(self, case: Case) -> QWidget | None:
        """What LAPOR! or the reporter says that no step here has followed yet; the step stays the
        officer's."""
        words = translate("CasePane", "LAPOR!: {status}").format(status=case.lapor_status)
        step = suggested_step(case)
        if case.line.state is CaseState.DONE and case.closings[-1].satisfied is Satisfied.NO:
            words = translate("CasePane", "Menurut pelapor belum terjawab. Buka kembali?")
            step = CaseStep.REOPEN
        wanted = CaseStep.NOTE if step is CaseStep.REPLY else step
        act = next((one for one in self.acts.values() if one.step is wanted), None)
        if act is None or not act.possible(self.workplace, case):
            return None
        made = frame("alert")
        line = row(spacing=10, margins=(14, 8, 14, 8))
        line.addWidget(text(words, wrap=True), 1)
        self.suggested = button(act.words + "…", "choice", lambda: self.act_wanted.emit(act))
        self.suggested.setObjectName(f"suggested-{act.key}")
        line.addWidget(self.suggested)
        made.setLayout(line)
        return made

    def _clear(self) -> None:
        self.reporter.setParent(None)
        self.files.setParent(None)
        while self._inner.count():
            item = self._inner.takeAt(0)
            if item is None:
                continue
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (inner := item.layout()) is not None:
                clear(inner)  # type: ignore[arg-type]
        self.buttons = {}

    def _show_covered(self, case: Case) -> None:
        self._inner.addWidget(
            Empty(
                "lock",
                case.line.number,
                translate(
                    "RegisterPage",
                    "Isi aduan ini hanya untuk penyelia. Pembukaan dicatat.",
                ),
                self.workplace.theme.palette,
            )
        )
        self.open_button = button(
            translate("RegisterPage", "Buka"), "primary", self.open_wanted.emit
        )
        self.open_button.setVisible(False)
        self._inner.addLayout(in_the_middle(self.open_button))
        self._inner.addStretch(1)

    def offer_opening(self, *, may: bool) -> None:
        """Whether the reader may open what is covered."""
        if self.case is not None and self.case.locked and self.open_button is not None:
            self.open_button.setVisible(may)

    def _keys(self) -> QHBoxLayout:
        palette = self.workplace.theme.palette
        line = row(spacing=6)
        keys = FoldingGrid(most=len(KEYS), spacing=6)
        line.addWidget(keys, 1)
        for key in KEYS:
            act = self.act_for(key)
            words = _brief(act.key if act else KEYS[key][0])
            made = KeyButton(words, key, palette, kind="go" if key == "F3" else "plain")
            made.setEnabled(act is not None)
            if act is not None:
                made.clicked.connect(lambda _on=False, act=act: self.act_wanted.emit(act))
            self.buttons[key] = made
            keys.add(made)
        self.more = button("", "plain", self._open_menu, tip=translate("RegisterPage", "Lainnya"))
        self.more.setIcon(icon("chevron-down", palette.mute))
        self.more.setAccessibleName(translate("RegisterPage", "Lainnya"))
        self.more.setFixedSize(40, 50)
        line.addWidget(self.more)
        return line

    def _open_menu(self) -> None:
        assert self.more is not None
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _body(self, case: Case) -> QWidget:
        left = column(spacing=12)
        left.addWidget(text(translate("RegisterPage", "Cerita pelapor"), "heading"))
        left.addWidget(text(case.story or "", wrap=True))
        if case.covered and self.workplace.may(Right.READ_SECRET):
            words = translate("CasePane", "Baca kata yang ditutup; tercatat")
            self.uncover = button(words, "link", self.uncover_wanted.emit)
            left.addWidget(self.uncover, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.files)
        left.addWidget(text(translate("RegisterPage", "Perjalanan"), "heading"))
        left.addWidget(story_of(self.workplace, case))
        left.addStretch(1)
        right = column(spacing=14)
        right.addWidget(self.reporter)
        right.addWidget(disposition_card(self.workplace, case, self.act_wanted.emit))
        right.addWidget(deadline_card(self.workplace, case, self.explain))
        right.addWidget(linked_card(case, self.case_wanted.emit))
        right.addWidget(particulars_card(self.workplace, case))
        right.addStretch(1)
        told, side = QWidget(), QWidget()
        told.setLayout(left)
        side.setFixedWidth(216)
        side.setLayout(right)
        return FoldingRow((told, side), (1, 0), spacing=18)
