"""Signing in, unlocking, and choosing a new password."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot

from desk.look.parts import button, labelled
from desk.look.typed import TypedLine
from desk.windows.door import Door
from desk.workplace import Workplace
from shared.i18n import Refusal
from shared.qt.translator import words_of
from shared.staff.accounts import OfficerView, change_password, hashed_after_check
from shared.staff.guesses import SignInThrottled
from shared.staff.sign_in import sign_in

translate = QCoreApplication.translate


class _Asking(Door):
    """A door with a password: one attempt at a time, failures as sentences, waits counted."""

    entered = Signal(object, str)

    def __init__(self, workplace: Workplace, title: str, sentence: str, go: str) -> None:
        super().__init__(workplace, title, sentence)
        self.password = self.secret_field()
        self.password.returnPressed.connect(self.enter)
        self.go = button(go, "primary", self.enter)
        self._username = ""
        self._seconds = 0
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._count_down)

    @Slot()
    def enter(self) -> None:
        """Try what is typed."""
        username, password = self.username_typed(), self.password.text()
        if not username or not password:
            self.complain(translate("SignIn", "Isi nama pengguna dan kata sandi."))
            return
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.complain("")
        house = self.workplace.house
        self.workplace.run(
            self,
            lambda: sign_in(house.database, username=username, password=password, at=house.now()),
            lambda officer: self._succeed(officer, password),
            self._fail,
        )

    def username_typed(self) -> str:
        return self._username

    def _succeed(self, officer: OfficerView, password: str) -> None:
        self.go.setEnabled(True)
        self.password.clear()
        self.entered.emit(officer, password)

    def _fail(self, error: Exception) -> None:
        self.go.setEnabled(True)
        if not isinstance(error, Refusal):
            raise error
        self.complain(words_of(error))
        self.password.selectAll()
        self.password.setFocus()
        if isinstance(error, SignInThrottled):
            self._seconds = error.seconds
            self.go.setEnabled(False)
            self._countdown.start()

    @Slot()
    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self.complain(words_of(SignInThrottled(self._seconds)))
            return
        self._countdown.stop()
        self.go.setEnabled(True)
        self.complain("")


class SignIn(_Asking):
    """Name and password. ``entered`` carries the account and the password it came in with."""

    def __init__(self, workplace: Workplace, sentence: str = "") -> None:
        super().__init__(
            workplace,
            translate("SignIn", "Masuk"),
            sentence or translate("SignIn", "Gunakan nama pengguna dan kata sandi Anda sendiri."),
            translate("SignIn", "Masuk"),
        )
        self.username = TypedLine(workplace.memory.text("username"))
        self.username.returnPressed.connect(self.password.setFocus)
        self.body.addLayout(labelled(self.tr("Nama pengguna"), self.username))
        self.body.addLayout(labelled(self.tr("Kata sandi"), self.password))
        self.body.addWidget(self.go)

    def username_typed(self) -> str:
        return self.username.text().strip()

    def focus_first(self) -> None:
        (self.password if self.username.text() else self.username).setFocus()


class Locked(_Asking):
    """The screen of an officer who is away; the work beneath it stays as it is."""

    other_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        officer = workplace.officer
        super().__init__(
            workplace,
            translate("Locked", "Layar terkunci"),
            translate("Locked", "{name} masih masuk. Ketik kata sandi untuk melanjutkan.").format(
                name=officer.name
            ),
            translate("Locked", "Buka kunci"),
        )
        self._username = officer.username
        self.body.addLayout(labelled(self.tr("Kata sandi"), self.password))
        self.body.addWidget(self.go)
        self.body.addWidget(
            button(self.tr("Keluar dan masuk sebagai petugas lain"), "link", self.other_wanted.emit)
        )

    def focus_first(self) -> None:
        self.password.setFocus()


class NewPassword(Door):
    """Choosing one's own password: forced after a one-time password, or asked for."""

    changed = Signal(object)
    given_up = Signal()

    def __init__(
        self, workplace: Workplace, officer: OfficerView, old: str, *, forced: bool
    ) -> None:
        super().__init__(
            workplace,
            translate("NewPassword", "Buat kata sandi sendiri"),
            translate(
                "NewPassword",
                "Kata sandi sekali pakai hanya berlaku untuk masuk pertama kali. Minimal 12 "
                "karakter; beberapa kata sekaligus mudah diingat.",
            )
            if forced
            else translate(
                "NewPassword", "Minimal 12 karakter; beberapa kata sekaligus mudah diingat."
            ),
        )
        self._officer, self._old = officer, old
        self.current = self.secret_field()
        self.first = self.secret_field()
        self.again = self.secret_field()
        if not forced:
            self.body.addLayout(labelled(self.tr("Kata sandi sekarang"), self.current))
        self.body.addLayout(labelled(self.tr("Kata sandi baru"), self.first))
        self.body.addLayout(labelled(self.tr("Ulangi kata sandi baru"), self.again))
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.save)
        self.go = button(self.tr("Simpan kata sandi"), "primary", self.save)
        self.body.addWidget(self.go)
        words = self.tr("Kembali ke halaman masuk") if forced else self.tr("Batal")
        self.body.addWidget(button(words, "link", self.given_up.emit))
        self._forced = forced

    def focus_first(self) -> None:
        (self.first if self._forced else self.current).setFocus()

    @Slot()
    def save(self) -> None:
        """Check what is typed and set it."""
        new = self.first.text()
        if new != self.again.text():
            self.complain(self.tr("Kedua kata sandi baru tidak sama. Ketik ulang."))
            return
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        house, officer = self.workplace.house, self._officer
        old = self._old if self._forced else self.current.text()

        def work() -> None:
            if not self._forced:
                sign_in(house.database, username=officer.username, password=old, at=house.now())
            profile = house.profile
            hashed = hashed_after_check(
                new,
                username=officer.username,
                name=officer.name,
                house=(profile.name, profile.place),
                old=old,
            )
            house.write(
                lambda session, at: change_password(
                    session, officer=officer.id, hashed=hashed, at=at, by=officer.id
                )
            )

        self.workplace.run(self, work, self._saved, self._fail)

    def _saved(self, _nothing: None) -> None:
        self.go.setEnabled(True)
        self.changed.emit(self._officer)

    def _fail(self, error: Exception) -> None:
        self.go.setEnabled(True)
        if not isinstance(error, Refusal):
            raise error
        self.complain(words_of(error))
