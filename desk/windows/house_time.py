"""The house's time at the desk: a banner while it is in doubt, a sheet to decide, and the door at
which the day's first officer says that the date is right."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, Signal, Slot
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QRadioButton

from desk.dialogs.sheet import Sheet
from desk.look.parts import button, row, text
from desk.windows.door import Door
from desk.workplace import Tone, Workplace
from shared.i18n import long_date
from shared.office.clock import Trusted
from shared.queue.house_time import confirm_day, decide, deny_day
from shared.staff.rights import Right

translate = QCoreApplication.translate


class TimeBanner(QFrame):
    """Says that the computer's clock jumped; supervisors decide from here."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.setProperty("kind", "time")
        self.words = text(wrap=True)
        self.decide_button = button(self.tr("Periksa jam…"), "plain", self._open)
        self.decide_button.setVisible(workplace.may(Right.CLOCK))
        line = row(margins=(18, 6, 18, 6), spacing=14)
        line.addWidget(self.words, 1)
        line.addWidget(self.decide_button)
        self.setLayout(line)
        workplace.time_stands.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        state = self._workplace.time_state
        doubt = state is not None and state.in_doubt
        self.setVisible(doubt)
        if state is None or not doubt:
            return
        self.words.setText(
            self.tr(
                "Jam komputer tidak dapat dipercaya: komputer menunjukkan {shown}, rumah berjalan "
                "pada {house}. Nomor dan antrean tetap berjalan; supervisor memutuskan jam mana "
                "yang benar."
            ).format(
                shown=_moment(self._workplace, state.shown),
                house=_moment(self._workplace, state.now),
            )
        )

    def _open(self) -> None:
        self._workplace.open_sheet(TimeSheet(self._workplace))


class TimeSheet(Sheet):
    """A supervisor says what time it is: the house's, the computer's, or another."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(translate("TimeSheet", "Jam berapa sekarang?"), width=720)
        self._workplace = workplace
        self.body.addWidget(
            text(
                self.tr(
                    "Urutan antrean tidak berubah. Lama menunggu dan lama layanan yang melewati "
                    "perubahan jam tidak masuk statistik."
                ),
                "mute",
                wrap=True,
            )
        )
        clock = workplace.house.clock
        self.house_right = QRadioButton(
            self.tr("{moment} (jam rumah; jam komputer dibetulkan nanti)").format(
                moment=_moment(workplace, clock.now())
            )
        )
        self.computer_right = QRadioButton(
            self.tr("{moment} (jam komputer)").format(
                moment=_moment(workplace, clock.computer.now())
            )
        )
        self.other = QRadioButton(self.tr("Waktu lain:"))
        self.moment = QDateTimeEdit(_typed(workplace.local_now()))
        self.moment.setDisplayFormat("dd-MM-yyyy HH.mm")
        self.moment.setCalendarPopup(True)
        self.moment.setAccessibleName(self.tr("Tanggal dan jam yang benar"))
        self.moment.dateTimeChanged.connect(partial(self.other.setChecked, True))
        for choice in (self.house_right, self.computer_right, self.other):
            self.body.addWidget(choice)
        self.body.addWidget(self.moment)
        self.house_right.setChecked(True)
        self.add_feet(self.tr("Pakai jam ini"))

    def focus_first(self) -> None:
        self.house_right.setFocus()

    def confirm(self) -> None:
        house, officer = self._workplace.house, self._workplace.officer.id
        right = self._right()
        workplace = self._workplace
        self.close_sheet()

        def decided(trusted: Trusted) -> None:
            house.clock.follow(trusted)
            workplace.tell(
                translate("TimeSheet", "Jam rumah sekarang {moment}.").format(
                    moment=_moment(workplace, house.now())
                ),
                Tone.GOOD,
            )

        workplace.write(
            workplace,
            lambda session, at: decide(session, house, at=right or at, officer=officer),
            decided,
        )

    def _right(self) -> datetime | None:
        """What was chosen; None for the house's own time, whatever it is when it is stored."""
        if self.computer_right.isChecked():
            return self._workplace.house.clock.computer.now()
        if self.other.isChecked():
            typed = self.moment.dateTime().toPython()
            assert isinstance(typed, datetime)
            return typed.replace(tzinfo=self._workplace.profile.tz)
        return None


class DayDoor(Door):
    """The day's first sign-in where no time server vouches for the date: is it right?

    ``passed`` comes when the officer may go on to the counters.
    """

    passed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        local = workplace.local_now()
        super().__init__(
            workplace,
            long_date(local.date(), workplace.language),
            translate("DayDoor", "Pukul {time}. Apakah tanggal dan jam ini benar?").format(
                time=workplace.clock(workplace.now())
            ),
        )
        self.yes = button(self.tr("Ya, benar"), "primary", self._confirm)
        self.no = button(self.tr("Tidak, salah"), "plain", self._deny)
        self.body.addWidget(self.yes)
        self.body.addWidget(self.no)

    def focus_first(self) -> None:
        self.yes.setFocus()

    def _confirm(self) -> None:
        house, officer = self.workplace.house, self.workplace.officer.id
        self.workplace.write(
            self,
            lambda session, _at: confirm_day(session, house, officer=officer),
            lambda _day: self.passed.emit(),
        )

    def _deny(self) -> None:
        house, officer = self.workplace.house, self.workplace.officer.id
        self.workplace.write(
            self,
            lambda session, _at: deny_day(session, house, officer=officer),
            lambda _nothing: self._denied(),
        )

    def _denied(self) -> None:
        self.workplace.tell(
            self.tr(
                "Yang menunggu dari hari sebelumnya belum ditutup. Supervisor membetulkan jam "
                "lewat Periksa jam."
            ),
            Tone.CAUTION,
        )
        self.passed.emit()


def _moment(workplace: Workplace, moment: datetime) -> str:
    local = workplace.local(moment)
    return f"{long_date(local.date(), workplace.language)} {workplace.clock(workplace.now())}"


def _typed(local: datetime) -> QDateTime:
    return QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
