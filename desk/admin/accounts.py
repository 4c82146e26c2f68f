"""Accounts and roles."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex

from desk.admin.account_sheets import (
    AccountSheet,
    PasswordSheet,
    PinSheet,
    new_password_sheet,
    roles_in_words,
)
from desk.admin.section import AdminPart
from desk.dialogs.sheet import Sheet
from desk.keyed_table import Column, KeyedTable
from desk.look.parts import button, row
from desk.look.table import FloorTable
from desk.workplace import Tone, Workplace
from shared.office.editing import ProfileDraft
from shared.qt.translator import words_of
from shared.queue.floor.seats import Seat, seats
from shared.staff.accounts import (
    LastAdministrator,
    NameBlank,
    NameTooLong,
    NewAccount,
    OfficerView,
    RoleMissing,
    UsernameTaken,
    change_officer,
    change_password,
    create_officer,
    officers,
    prepare_password,
)
from shared.staff.passwords import WeakPassword
from shared.staff.pins import PinTaken, prepare_pin, set_pin
from shared.staff.rights import Role
from shared.storage.database import Session

translate = QCoreApplication.translate


class AccountsPart(AdminPart):
    """Who may sign in and as what; passwords are set anew, never shown."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            workplace,
            translate("AdminAccounts", "Akun"),
            translate(
                "AdminAccounts",
                "Akun tidak dihapus, hanya dinonaktifkan: riwayat tetap menyebut namanya.",
            ),
        )
        self.model: KeyedTable[OfficerView] = KeyedTable(
            [
                Column(translate("AdminAccounts", "Nama"), lambda one: one.name, strong=True),
                Column(translate("AdminAccounts", "Nama pengguna"), lambda one: one.username),
                Column(translate("AdminAccounts", "Peran"), lambda one: roles_in_words(one.roles)),
                Column(
                    translate("AdminAccounts", "Keadaan"),
                    _state,
                    colour=lambda one: "" if one.active else workplace.theme.palette.mute,
                ),
                Column(
                    translate("AdminAccounts", "PIN kiosk"),
                    lambda one: translate("AdminAccounts", "ada") if one.has_pin else "–",
                ),
            ],
            lambda one: one.id,
            self,
        )
        self.view = FloorTable(self.model, self.title)
        self.view.opened.connect(self._open)
        self.add_button = button(
            translate("AdminAccounts", "Tambah akun…"), "primary", self.ask_new
        )
        self.change_button = button(
            translate("AdminAccounts", "Ubah…"), "plain", self.ask_change, tip="Enter"
        )
        self.password_button = button(
            translate("AdminAccounts", "Kata sandi baru…"), "plain", self.ask_password
        )
        self.pin_button = button(translate("AdminAccounts", "PIN kiosk…"), "plain", self.ask_pin)
        tools = row(spacing=10)
        for tool in (self.add_button, self.change_button, self.password_button, self.pin_button):
            tools.addWidget(tool)
        tools.addStretch(1)
        self.head.setSpacing(14)
        self.head.setContentsMargins(24, 20, 24, 20)
        self.head.addLayout(tools)
        self.head.addWidget(self.view, 1)
        self.setLayout(self.head)

    def load(self, draft: ProfileDraft) -> None:
        self.read_again()

    def read_again(self) -> None:
        self.workplace.read(self, officers, self._show)

    def focus_first(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.select(0)

    def ask_new(self) -> None:
        """The sheet of a new account."""
        sheet = AccountSheet()
        sheet.decided.connect(lambda *wanted: self._create(sheet, *wanted))
        self.workplace.sheet_wanted.emit(sheet)

    def ask_change(self) -> None:
        """The sheet of the chosen account."""
        chosen = self._chosen()
        if chosen is not None:
            sheet = AccountSheet(chosen)
            sheet.decided.connect(lambda *wanted: self._change(sheet, chosen, *wanted))
            self.workplace.sheet_wanted.emit(sheet)

    def ask_pin(self) -> None:
        """The sheet of the chosen account's PIN."""
        chosen = self._chosen()
        if chosen is not None:
            sheet = PinSheet(chosen)
            sheet.decided.connect(lambda pin: self._set_pin(sheet, chosen, pin))
            self.workplace.sheet_wanted.emit(sheet)

    def ask_password(self) -> None:
        """Before the chosen account's password goes: whose it is and where they sit now."""
        chosen, profile = self._chosen(), self.workplace.profile
        if chosen is None:
            return

        def ask(taken: list[Seat]) -> None:
            where = [one.counter_name for one in taken if one.officer_id == chosen.id]
            sheet = new_password_sheet(chosen, where, own=chosen.id == self.workplace.officer.id)
            sheet.decided.connect(lambda: self._new_password(chosen))
            self.workplace.open_sheet(sheet)

        self.workplace.read(self, lambda session: seats(session, profile), ask)

    def _new_password(self, chosen: OfficerView) -> None:
        workplace, me = self.workplace, self.workplace.officer.id

        def work() -> str:
            password, hashed = prepare_password()

            def change(session: Session, at: datetime) -> None:
                change_password(session, officer=chosen.id, hashed=hashed, at=at, by=me)

            workplace.house.write(change)
            return password

        workplace.run(self, work, lambda password: self._show_password(chosen, password))

    def _create(
        self, sheet: AccountSheet, username: str, name: str, roles: frozenset[Role], _active: bool
    ) -> None:
        workplace, me = self.workplace, self.workplace.officer.id

        def work() -> NewAccount:
            password = prepare_password()

            def create(session: Session, at: datetime) -> NewAccount:
                return create_officer(
                    session,
                    username=username,
                    name=name,
                    roles=roles,
                    password=password,
                    at=at,
                    by=me,
                )

            return workplace.house.write(create)

        workplace.run(
            sheet,
            work,
            lambda made: self._created(sheet, made),
            lambda error: self._refused(sheet, error),
        )

    def _created(self, sheet: Sheet, made: NewAccount) -> None:
        sheet.close_sheet()
        self._show_password(made.officer, made.one_time_password)

    def _change(
        self,
        sheet: AccountSheet,
        officer: OfficerView,
        _username: str,
        name: str,
        roles: frozenset[Role],
        active: bool,
    ) -> None:
        me = self.workplace.officer.id

        def work(session: Session, at: datetime) -> OfficerView:
            return change_officer(
                session, officer=officer.id, name=name, roles=roles, active=active, at=at, by=me
            )

        self.workplace.write(
            sheet,
            work,
            lambda changed: self._changed(sheet, changed),
            lambda error: self._refused(sheet, error),
        )

    def _changed(self, sheet: Sheet, officer: OfficerView) -> None:
        sheet.close_sheet()
        self.workplace.tell(
            translate("AdminAccounts", "Akun {name} tersimpan.").format(name=officer.name),
            Tone.GOOD,
        )
        self.read_again()

    def _set_pin(self, sheet: PinSheet, officer: OfficerView, pin: str) -> None:
        workplace, me = self.workplace, self.workplace.officer.id

        def work() -> OfficerView:
            new = prepare_pin(workplace.house.database, pin=pin, officer=officer.id)

            def change(session: Session, at: datetime) -> None:
                set_pin(session, officer=officer.id, pin=new, at=at, by=me)

            workplace.house.write(change)
            return officer

        workplace.run(
            sheet,
            work,
            lambda changed: self._changed(sheet, changed),
            lambda error: self._refused(sheet, error),
        )

    def _refused(self, sheet: AccountSheet | PinSheet, error: Exception) -> None:
        if isinstance(
            error,
            UsernameTaken
            | NameBlank
            | NameTooLong
            | RoleMissing
            | LastAdministrator
            | PinTaken
            | WeakPassword,
        ):
            sheet.refuse(words_of(error))
        else:
            self.workplace.explain(error)

    def _show_password(self, officer: OfficerView, password: str) -> None:
        self.read_again()
        self.workplace.sheet_wanted.emit(PasswordSheet(officer, password))

    def _chosen(self) -> OfficerView | None:
        chosen = self.model.row_at(self.view.currentIndex())
        if chosen is None:
            self.workplace.tell(translate("AdminAccounts", "Pilih akun dahulu."))
        return chosen

    def _open(self, _index: QModelIndex) -> None:
        self.ask_change()

    def _show(self, found: list[OfficerView]) -> None:
        self.model.swap(found)


def _state(one: OfficerView) -> str:
    if not one.active:
        return translate("AdminAccounts", "Nonaktif")
    if one.must_change:
        return translate("AdminAccounts", "Belum mengganti kata sandi")
    return translate("AdminAccounts", "Aktif")
