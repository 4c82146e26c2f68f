"""The row of acts under the visitor, the keys that do the same, and the menu of a number."""

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desk.counter.actions import KEYS, DeskAct, possible, words_of
from desk.counter.commands import Commands
from desk.counter.transactions import Transactions
from desk.dialogs.slips import print_copy, tell_why
from desk.look.folding import FoldingRow
from desk.look.parts import KeyButton, button, row
from desk.workplace import Workplace
from shared.qt.icons import icon
from shared.queue.lifecycle import State
from shared.queue.views import TicketView

translate = QCoreApplication.translate

_SHOWN = (DeskAct.RECALL, DeskAct.NO_SHOW, DeskAct.TRANSFER, DeskAct.PARK)
_IN_MENU = (
    *(
        DeskAct.SEND_BACK,
        DeskAct.CONTINUE,
        DeskAct.CHOOSE,
        DeskAct.WHY,
        DeskAct.REPRINT,
    ),
    *(DeskAct.CANCEL, DeskAct.PAUSE, DeskAct.UNDO),
)


class ActionBar(QWidget):
    """``wanted`` carries the `DeskAct`. The first button is always the natural next step."""

    wanted = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__()
        self._workplace = workplace
        palette = workplace.theme.palette
        self._state: State | None = None
        self.buttons: dict[DeskAct, KeyButton] = {}
        first, then = row(spacing=8), row(spacing=8)
        for act in (DeskAct.CALL_NEXT, DeskAct.START):
            made = KeyButton(words_of(act), KEYS[act], palette, kind="go")
            self.buttons[act] = made
            first.addWidget(made)
        for act in _SHOWN:
            made = KeyButton(words_of(act), KEYS[act], palette)
            self.buttons[act] = made
            then.addWidget(made, 1)
        for act, made in self.buttons.items():
            made.setObjectName(act.value)
            made.clicked.connect(self._pressed)
        self.more = button("", "plain", self.open_menu, tip=self.tr("Tindakan lain"))
        self.more.setIcon(icon("chevron-down", palette.mute))
        self.more.setIconSize(QSize(20, 20))
        self.more.setAccessibleName(self.tr("Tindakan lain"))
        self.more.setFixedSize(46, 50)
        then.addWidget(self.more)
        parts = (QWidget(), QWidget())
        for part, line in zip(parts, (first, then), strict=True):
            part.setLayout(line)
        self.fold = FoldingRow(parts, (3, 9), spacing=8)
        whole = row()
        whole.addWidget(self.fold)
        self.setLayout(whole)
        for act, key in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setObjectName(act.value)
            shortcut.activated.connect(self._pressed)
        self.show_state(None)

    def show_state(self, ticket: TicketView | None) -> None:
        """Enable what makes sense for the visitor at the counter."""
        self._state = ticket.state if ticket else None
        can = possible(self._state)
        called = self._state is State.CALLED
        self.buttons[DeskAct.START].setVisible(called)
        self.buttons[DeskAct.CALL_NEXT].setVisible(not called)
        for act, made in self.buttons.items():
            made.setEnabled(act in can)
        self.fold.settle()

    def menu(self) -> QMenu:
        """The acts that have no button of their own."""
        menu = QMenu(self)
        can = possible(self._state)
        for act in _IN_MENU:
            if act in (DeskAct.CANCEL, DeskAct.UNDO):
                menu.addSeparator()
            action = menu.addAction(f"{words_of(act)}\t{KEYS[act]}")
            action.setObjectName(act.value)
            action.setEnabled(act in can)
            action.triggered.connect(self._pressed)
        return menu

    def open_menu(self) -> None:
        menu = self.menu()
        width = menu.sizeHint().width()
        menu.popup(self.more.mapToGlobal(QPoint(self.more.width() - width, self.more.height() + 4)))

    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(DeskAct(sender.objectName()))


def line_menu(
    workplace: Workplace,
    commands: Commands,
    transactions: Transactions,
    ticket: TicketView,
    parent: QWidget,
) -> QMenu:
    """What can be done with a number of the list."""
    menu = QMenu(parent)
    if ticket.state is State.WAITING:
        menu.addAction(
            translate("LineMenu", "Panggil {number}").format(number=ticket.label)
        ).triggered.connect(lambda: commands.want(ticket))
        menu.addAction(translate("LineMenu", "Tunda…")).triggered.connect(
            lambda: commands.park(ticket)
        )
        menu.addAction(translate("LineMenu", "Batalkan…")).triggered.connect(
            lambda: commands.cancel(ticket)
        )
    elif ticket.state is State.PARKED:
        menu.addAction(translate("LineMenu", "Antrekan lagi")).triggered.connect(
            lambda: transactions.resume(ticket.id)
        )
    else:
        menu.addAction(translate("LineMenu", "Antrekan lagi")).triggered.connect(
            lambda: transactions.reinstate(ticket.id)
        )
    menu.addSeparator()
    menu.addAction(translate("LineMenu", "Mengapa nomor ini?")).triggered.connect(
        lambda: tell_why(workplace, ticket)
    )
    menu.addAction(translate("LineMenu", "Cetak salinan slip")).triggered.connect(
        lambda: print_copy(workplace, ticket)
    )
    return menu
