"""Dialogs about accounts: a new one, a changed one, a password shown once, a PIN."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desk.admin.fields import ChoiceField, TextField, YesField
from desk.dialogs.sheet import Sheet
from desk.dialogs.typed_word import TypedWordSheet
from desk.look.parts import button, text
from shared.staff.accounts import OfficerView
from shared.staff.rights import Role

translate = QCoreApplication.translate
_NOT_AT_THE_DESK = "none"
_USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")


_AT_THE_DESK = (Role.OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR)


def role_names() -> dict[Role, str]:
    """The roles of people, in words."""
    return {
        Role.OFFICER: translate("AdminAccounts", "Petugas"),
        Role.SUPERVISOR: translate("AdminAccounts", "Penyelia"),
        Role.ADMINISTRATOR: translate("AdminAccounts", "Administrator"),
        Role.VERIFIER: translate("AdminAccounts", "Verifikator"),
        Role.GRATIFICATION: translate("AdminAccounts", "UPG"),
    }


def roles_in_words(roles: Iterable[Role]) -> str:
    """What an account is, as a list shows it."""
    held = frozenset(roles)
    return ", ".join(name for role, name in role_names().items() if role in held)


class AccountSheet(Sheet):
    """A new account (without ``officer``) or a changed one.

    ``decided`` carries user name, name, roles and whether the account is active.
    """

    decided = Signal(str, str, object, bool)

    def __init__(self, officer: OfficerView | None = None) -> None:
        super().__init__(officer.name if officer else translate("AccountSheet", "Akun baru"))
        self.officer = officer
        self.username = TextField(
            "username",
            self.tr("Nama pengguna"),
            self.tr("Huruf kecil, angka, titik; dipakai untuk masuk dan tidak berubah lagi."),
        )
        self.full_name = TextField("name", self.tr("Nama lengkap, seperti terbaca di layar"))
        names = role_names()
        roles = {role.value: names[role] for role in _AT_THE_DESK}
        roles[_NOT_AT_THE_DESK] = translate("AdminAccounts", "Tidak melayani di meja")
        self.role = ChoiceField("role", self.tr("Peran"), roles)
        self.verifier = YesField("verifier", self.tr("Verifikator: membaca aduan rahasia"))
        self.gratification = YesField("gratification", self.tr("UPG: catatan gratifikasi"))
        self.active = YesField("active", self.tr("Akun aktif"))
        self.active.take(True)
        if officer is not None:
            self.username.take(officer.username)
            self.username.line.setReadOnly(True)
            self.full_name.take(officer.name)
            at_the_desk = [role.value for role in _AT_THE_DESK if role in officer.roles]
            self.role.take(at_the_desk[-1] if at_the_desk else _NOT_AT_THE_DESK)
            self.verifier.take(Role.VERIFIER in officer.roles)
            self.gratification.take(Role.GRATIFICATION in officer.roles)
            self.active.take(officer.active)
        else:
            self.active.hide()
        for field in (
            self.username,
            self.full_name,
            self.role,
            self.verifier,
            self.gratification,
            self.active,
        ):
            self.body.addWidget(field)
        self.add_feet(self.tr("Simpan") if officer else self.tr("Buat akun"))

    def focus_first(self) -> None:
        (self.full_name if self.officer else self.username).focus_first()

    def confirm(self) -> None:
        username = str(self.username.value()).lower()
        name = str(self.full_name.value())
        good_username = self.officer is not None or bool(_USERNAME.fullmatch(username))
        self.username.complain(
            ""
            if good_username
            else self.tr("Sedikitnya 2 tanda: huruf kecil, angka, titik, garis.")
        )
        good_name = len(name) >= 2
        self.full_name.complain("" if good_name else self.tr("Sedikitnya 2 huruf."))
        if good_username and good_name:
            self.decided.emit(username, name, self.roles(), self.active.value())

    def roles(self) -> frozenset[Role]:
        """The roles that are chosen."""
        also = {Role.VERIFIER: self.verifier, Role.GRATIFICATION: self.gratification}
        chosen = {role for role, field in also.items() if field.value()}
        if self.role.value() != _NOT_AT_THE_DESK:
            chosen.add(Role(self.role.value()))
        return frozenset(chosen)

    def refuse(self, sentence: str) -> None:
        """What the house says against it; the sheet stays open."""
        field = self.role if self.officer else self.username
        field.complain(sentence)


class PasswordSheet(Sheet):
    """A one-time password, shown this once."""

    def __init__(self, officer: OfficerView, password: str) -> None:
        super().__init__(translate("PasswordSheet", "Kata sandi sekali pakai"))
        self.password = QLineEdit(password)
        self.password.setReadOnly(True)
        self.password.setAccessibleName(self.tr("Kata sandi sekali pakai"))
        self.copy_button = button(self.tr("Salin"), "plain", self._copy)
        self.body.addWidget(
            text(
                self.tr(
                    "Berikan kepada {name}. Kata sandi ini hanya tampil sekali dan harus diganti "
                    "saat pertama masuk."
                ).format(name=officer.name),
                wrap=True,
            )
        )
        self.body.addWidget(self.password)
        self.body.addWidget(self.copy_button)
        self.confirm_button = button(self.tr("Sudah dicatat"), "primary", self.confirm)
        self.feet.addStretch(1)
        self.feet.addWidget(self.confirm_button)

    def focus_first(self) -> None:
        self.password.setFocus()
        self.password.selectAll()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.password.text())


def new_password_sheet(
    officer: OfficerView, counters: Sequence[str], *, own: bool
) -> TypedWordSheet:
    """Before a password goes for good; ``counters`` are where its holder sits now."""
    words = [
        translate("PasswordSheet", "Kata sandi 1 akun tidak berlaku lagi saat itu juga."),
    ]
    if own:
        words.append(
            translate("PasswordSheet", "Ini akun Anda sendiri: catat kata sandi penggantinya.")
        )
    if counters:
        words.append(
            translate(
                "PasswordSheet", "Pemiliknya sedang di {counters} dan tetap di sana sampai keluar."
            ).format(counters=", ".join(counters))
        )
    return TypedWordSheet(
        translate("PasswordSheet", "Ganti kata sandi {name}?").format(name=officer.name),
        " ".join(words),
        word=translate("PasswordSheet", "GANTI"),
        go=translate("PasswordSheet", "Buat kata sandi baru"),
    )


class PinSheet(Sheet):
    """A new PIN for the kiosk's staff corner. ``decided`` carries it."""

    decided = Signal(str)

    def __init__(self, officer: OfficerView) -> None:
        super().__init__(translate("PinSheet", "PIN kiosk {name}").format(name=officer.name))
        self.pin = TextField("pin", self.tr("6 angka"), self.tr("Membuka sudut petugas di kiosk."))
        self.pin.line.setMaxLength(6)
        self.pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(self.pin)
        self.add_feet(self.tr("Simpan PIN"))

    def focus_first(self) -> None:
        self.pin.focus_first()

    def confirm(self) -> None:
        self.decided.emit(str(self.pin.value()))

    def refuse(self, sentence: str) -> None:
        """Why this PIN will not do; the sheet stays open."""
        self.pin.complain(sentence)
