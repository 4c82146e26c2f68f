"""Reminding the officer at this desk of promises that run out, in office hours, once."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk.register.words import full_day, promise_words
from desk.workplace import Tone, Workplace
from shared.complaints.reminding import DUE, Reminder, take_reminders
from shared.staff.rights import Right

translate = QCoreApplication.translate
_EVERY_MS = 5 * 60_000
_ONE_BY_ONE = 2


class RegisterReminders(QObject):
    """Asks while ``screen`` is shown: what nobody would see is told later, or at another desk."""

    def __init__(self, workplace: Workplace, screen: QWidget) -> None:
        super().__init__(screen)
        self._workplace, self._screen = workplace, screen
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.ask)
        self._timer.start()
        QTimer.singleShot(0, self, self.ask)

    def ask(self) -> None:
        """Take what is to be told now."""
        workplace = self._workplace
        if not self._screen.isVisible() or not workplace.signed_in:
            return
        if not workplace.may(Right.HANDLE):
            return
        profile, officer = workplace.profile, workplace.officer.id
        workplace.write(
            self,
            lambda session, at: take_reminders(session, profile=profile, officer=officer, at=at),
            self._tell,
            lambda _error: None,
        )

    def stop(self) -> None:
        self._timer.stop()

    def _tell(self, found: tuple[Reminder, ...]) -> None:
        """Each by itself where there are few; else how many there are, and the nearest."""
        if len(found) <= _ONE_BY_ONE:
            for one in found:
                self._say(one, self._words(one))
        elif found:
            words = translate("RegisterReminders", "{count} tenggat aduan perlu dilihat. {first}")
            self._say(found[0], words.format(count=len(found), first=self._words(found[0])))

    def _say(self, about: Reminder, words: str) -> None:
        self._workplace.tell(
            words,
            Tone.CAUTION,
            action=translate("RegisterReminders", "Lihat"),
            act=partial(self._workplace.want_page, "register", about.complaint),
        )

    def _words(self, one: Reminder) -> str:
        day = full_day(self._workplace, one.due)
        if one.agency is not None:
            words = translate("RegisterReminders", "{agency} belum menjawab {number}; batas {day}.")
            return words.format(agency=one.agency, number=one.number, day=day)
        words = (
            translate("RegisterReminders", "{number}: {step} sudah lewat, {day}.")
            if one.percent >= DUE
            else translate("RegisterReminders", "{number}: {step} paling lambat {day}.")
        )
        return words.format(number=one.number, step=promise_words(one.step), day=day)
