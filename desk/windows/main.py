"""The desk's one window: door, counter choice, pages, lock screen; notices over all of them."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desk.dialogs.keys import KeySheet
from desk.dialogs.sheet import Sheet
from desk.look.folding import OneAtATime
from desk.look.parts import press_focused
from desk.look.style_sheet import style_sheet
from desk.look.tab_order import InReadingOrder
from desk.windows.admission import Admission
from desk.windows.attendance import Attendance
from desk.windows.door import Door
from desk.windows.leaving import Leaving, Way
from desk.windows.notices import NoticeStack
from desk.windows.pick_counter import PickCounter
from desk.windows.shell import Shell, kept_clear
from desk.windows.sign_in import Locked, NewPassword
from desk.workplace import Notice, Workplace
from shared.queue.floor.leaving import Decision, ToTheFront
from shared.queue.floor.seats import Seat
from shared.staff.accounts import OfficerView

_SMALLEST, _FIRST = (1024, 600), (1366, 768)


class MainWindow(InReadingOrder):
    """Shows what the officer's state asks for. ``closing`` comes when it is about to close."""

    closing = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setWindowTitle(self.tr("Sapa · Meja petugas"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST)
        self.setStyleSheet(style_sheet(workplace.theme, workplace.look))
        self.stack = OneAtATime()
        self.setCentralWidget(self.stack)
        self.notices = NoticeStack(self, workplace.theme.palette, lambda: kept_clear(self.shell))
        self.shell: Shell | None = None
        self.sheet: Sheet | None = None
        self.admission = Admission(workplace, self)
        self.admission.door_wanted.connect(self._open_door)
        self.admission.admitted.connect(self.pick_counter)
        self.leaving = Leaving(workplace, self)
        self._closing = False
        self.attendance = Attendance(workplace, self)
        self.attendance.idle.connect(self.lock)
        self.attendance.seat_lost.connect(self._lose_seat)
        self.attendance.day_over.connect(self._end_of_day)
        self.attendance.switched_off.connect(self._switched_off)
        self.attendance.roles_changed.connect(self._roles_changed)
        workplace.noticed.connect(self._show_notice)
        workplace.sign_out_wanted.connect(self.ask_sign_out)
        workplace.sheet_wanted.connect(self.open_sheet)
        acts = (("F1", self.show_keys), ("Ctrl+L", self.lock), ("F12", self.notices.take_focus))
        for key, act in acts:
            QShortcut(QKeySequence(key), self).activated.connect(act)
        geometry = workplace.memory.shape("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    @property
    def screen_now(self) -> QWidget:
        """What fills the window: a door, or the shell."""
        shown = self.stack.currentWidget()
        assert shown is not None, "begin() fills the window"
        return shown

    def begin(self, sentence: str = "") -> None:
        """Show the sign-in, or what a rebuilt window showed before."""
        if not self.workplace.signed_in:
            self.admission.begin(sentence)
        else:
            self.open_desk()

    def enter_practice(self, officer: OfficerView) -> None:
        """Skip the sign-in: the practice house has one officer, who is whoever sits here."""
        self.workplace.sit(officer, None)
        self.pick_counter()

    @Slot(object)
    def _open_door(self, door: Door) -> None:
        self._put(door)
        door.focus_first()

    @Slot(object)
    def _password_changed(self, _officer: OfficerView) -> None:
        self._back_to_shell()
        self.workplace.tell(self.tr("Kata sandi sudah diganti."))

    @Slot()
    def change_password(self) -> None:
        """Let the officer choose another password."""
        door = NewPassword(self.workplace, self.workplace.officer, "", forced=False)
        door.changed.connect(self._password_changed)
        door.given_up.connect(self._back_to_shell)
        self._open_door(door)

    @Slot()
    def pick_counter(self) -> None:
        """Let the officer choose a counter; a seat held now is kept until another is taken."""
        door = PickCounter(self.workplace)
        door.seated.connect(self._sit)
        door.given_up.connect(self._leave_pick)
        self._put(door)

    @Slot()
    def change_counter(self) -> None:
        """Choose another counter; the visitor at this one is decided about first."""
        self.leaving.go(Way.CHANGE_COUNTER, self.pick_counter)

    @Slot(object)
    def _sit(self, seat: Seat | None) -> None:
        if seat is None:
            self.leaving.get_up()
        self.workplace.sit(self.workplace.officer, seat)
        self._drop_shell()
        self.open_desk()

    def _leave_pick(self) -> None:
        if self.shell is not None:
            self._back_to_shell()
        else:
            self.sign_out("")

    def open_desk(self) -> None:
        """Show the pages the officer may see, from the first."""
        shell = Shell(self.workplace)
        shell.keys_wanted.connect(self.show_keys)
        shell.rail.counter_wanted.connect(self.change_counter)
        shell.rail.lock_wanted.connect(self.lock)
        shell.rail.password_wanted.connect(self.change_password)
        shell.rail.pause_wanted.connect(self.workplace.pause_wanted)
        self.shell = shell
        self._put(shell)
        shell.open_page(shell.first_page())

    @Slot()
    def lock(self) -> None:
        """Cover the work until the same officer's password comes."""
        if self.shell is None or self.stack.currentWidget() is not self.shell:
            return
        self.close_sheet()
        door = Locked(self.workplace)
        door.entered.connect(self._unlock)
        door.other_wanted.connect(self._leave_locked)
        self._open_door(door)

    @property
    def locked(self) -> bool:
        return isinstance(self.stack.currentWidget(), Locked)

    @Slot(object, str)
    def _unlock(self, _officer: OfficerView, _password: str) -> None:
        self.attendance.note()
        self._back_to_shell()

    @Slot()
    def _leave_locked(self) -> None:
        self.leaving.go(Way.SOMEBODY_ELSE, partial(self.sign_out, ""))

    @Slot(str)
    def ask_sign_out(self, sentence: str) -> None:
        """Leave the seat as the officer decides, and show the sign-in again."""
        self.leaving.go(Way.SIGN_OUT, partial(self.sign_out, sentence))

    def sign_out(self, sentence: str, decision: Decision | None = None) -> None:
        """Show the sign-in again, with a sentence why.

        Without a decision about its visitor the seat stays as a killed desk leaves it.
        """
        self.leaving.at_once(decision)
        self._drop_shell()
        self.workplace.sit(None, None)
        self.notices.clear()
        self.admission.begin(sentence)

    @Slot()
    def _lose_seat(self) -> None:
        self._drop_shell()
        self.workplace.sit(self.workplace.officer, None)
        self.pick_counter()
        door = self.stack.currentWidget()
        assert isinstance(door, PickCounter)
        door.complain(self.tr("Loket Anda sudah ditutup atau diambil alih. Pilih loket lagi."))

    @Slot()
    def _end_of_day(self) -> None:
        self.sign_out(self.tr("Hari layanan sudah berganti. Masuk lagi untuk memulai hari ini."))

    @Slot()
    def _switched_off(self) -> None:
        # Nobody is left here who could decide.
        self.sign_out(self.tr("Akun ini dinonaktifkan oleh administrator."), ToTheFront())

    @Slot()
    def _roles_changed(self) -> None:
        if self.shell is not None:
            self._drop_shell()
            self.open_desk()
            self.workplace.tell(self.tr("Administrator mengubah peran akun ini."))

    @Slot()
    def show_keys(self) -> None:
        """The sheet of every key that works here."""
        if self.shell is not None and self.stack.currentWidget() is self.shell:
            self.open_sheet(KeySheet(self.shell.page))

    @Slot(object)
    def open_sheet(self, sheet: Sheet) -> None:
        """Open a dialog over the pages; one at a time."""
        self.close_sheet()
        self._closing = False
        self.sheet = sheet
        sheet.closed.connect(self._sheet_closed)
        sheet.open_over(self, self.stack)
        self.notices.raise_()

    def close_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()

    @Slot()
    def _sheet_closed(self) -> None:
        self.sheet = None

    @Slot(object)
    def _show_notice(self, notice: Notice) -> None:
        self.notices.show_notice(notice)

    def _back_to_shell(self) -> None:
        if self.shell is None:
            return
        door = self.stack.currentWidget()
        self.stack.setCurrentWidget(self.shell)
        if door is not self.shell:
            self._discard(door)
        self.shell.page.focus_first()

    def _put(self, shown: QWidget) -> None:
        before = self.stack.currentWidget()
        self.stack.addWidget(shown)
        self.stack.setCurrentWidget(shown)
        if before is not None and before is not self.shell:
            self._discard(before)

    def _drop_shell(self) -> None:
        self.close_sheet()
        if self.shell is not None:
            self.shell.leave()
            shell, self.shell = self.shell, None
            if self.stack.currentWidget() is not shell:
                self._discard(shell)

    def _discard(self, widget: QWidget | None) -> None:
        if widget is not None:
            self.stack.removeWidget(widget)
            widget.deleteLater()

    def keep_shape(self) -> None:
        """Remember size and place."""
        self.workplace.memory.keep_shape("window", self.saveGeometry())
        self.workplace.memory.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or event.isAutoRepeat() or not press_focused(self):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.windowHandle()
        if window is not None:
            self.attendance.watch(window)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.workplace.seat is not None and not self._closing:
            event.ignore()
            # Pressed again while the house does not answer, the window closes all the same.
            self._closing = self.sheet is None
            way = Way.SOMEBODY_ELSE if self.locked else Way.CLOSE
            self.leaving.go(way, self._close_now)
            return
        self.keep_shape()
        if self.shell is not None:
            self.shell.page.leaving()
        self.closing.emit()
        event.accept()

    def _close_now(self) -> None:
        self._closing = True
        self.close()
