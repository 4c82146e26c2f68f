"""December 2024 of a made-up house: so small that every figure of it can be counted by hand.

The sheets below are what somebody would count from; ``tests/figures/expected.py`` is what comes of
counting. Five service days are alike. Reports come on 2 December and are dealt with afterwards.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from shared.complaints import handling, talking
from shared.complaints.intake import Reporter
from shared.complaints.lifecycle import CaseState
from shared.queue.closing import close_day
from shared.queue.setting_aside import cancel
from shared.queue.views import TicketView
from tests.helpers.register import Register
from tests.helpers.staffed_house import staffed_house
from tests.helpers.visits import called, finished, here, missed, seated, started, taken

FIRST, LAST = date(2024, 12, 1), date(2024, 12, 31)
SERVICE_DAYS = tuple(date(2024, 12, day) for day in (2, 3, 4, 5, 6))
RECEIVED = date(2024, 12, 2)

# service, taken, called, ended (times of the house), how it ended
VISITS = (
    ("A", "08.00", "08.05", "08.15", "helped"),
    ("A", "08.05", "08.15", "08.25", "helped"),
    ("B", "08.10", "08.25", "08.40", "incomplete"),
    ("A", "08.10", "08.40", "08.50", "complaint"),
    ("B", "08.20", "08.50", "09.00", "helped"),
    ("B", "08.20", "09.00", "09.10", "helped"),
    ("A", "08.30", "09.10", "09.11", "no-show"),
    ("A", "09.00", "09.12", "09.20", "left"),
    ("B", "09.05", "", "09.15", "cancelled"),
    ("A", "09.10", "", "", "never called"),
    ("B", "14.30", "14.35", "", "in service when the day was closed"),
)
CLOSED = "15.00"

# channel, reporter's telephone ("" tells nothing), answered on, ended on (both at 09.00; ""), as
REPORTS = (
    ("tatap-muka", "0812-0000-0001", date(2024, 12, 3), date(2024, 12, 9)),
    ("tatap-muka", "0812-0000-0002", date(2024, 12, 3), date(2024, 12, 9)),
    ("tatap-muka", "0812-0000-0003", date(2024, 12, 3), date(2024, 12, 9)),
    ("tatap-muka", "0812-0000-0004", date(2024, 12, 3), date(2024, 12, 11)),
    ("tatap-muka", "0812-0000-0005", date(2024, 12, 3), date(2024, 12, 11)),
    ("tatap-muka", "0812-0000-0001", date(2024, 12, 5), date(2024, 12, 11)),
    ("tatap-muka", "", date(2024, 12, 11), None),
    ("whatsapp", "", None, None),
    ("whatsapp", "", None, None),
    ("whatsapp", "", None, None),
    ("whatsapp", "", None, None),
    ("whatsapp", "", None, None),
)
REOPENED = (0, date(2024, 12, 16))
"""Which report came again, and when."""
READ_ON = date(2025, 1, 15)

_BEGUN = datetime(2024, 11, 25, 2, tzinfo=UTC)
_WIB = timedelta(hours=7)


def moment(day: date, clock: str) -> datetime:
    """``08.05`` of a day in the house's time."""
    hour, minute = map(int, clock.split("."))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC) - _WIB


@contextmanager
def counted_month(folder: Path) -> Iterator[Register]:
    """The house of the sheets, on :data:`READ_ON` at 09.00."""
    with staffed_house(folder, at=_BEGUN) as place:
        register = Register(place)
        for day in SERVICE_DAYS:
            _visits(register, day)
        _reports(register)
        place.clock.set(moment(READ_ON, "09.00"))
        yield register


def _visits(register: Register, day: date) -> None:
    place = register.place
    officer = place.officer.id
    seat = seated(place, "5", officer, moment(day, "08.00"))
    tickets: dict[int, TicketView] = {}
    steps = sorted(
        (moment(day, clock), kind, row)
        for row, (_, *clocks, _how) in enumerate(VISITS)
        for kind, clock in zip((2, 1, 0), clocks, strict=True)
        if clock
    )
    for at, kind, row in steps:
        service, _, first_call, _, how = VISITS[row]
        here(place, seat, at)
        if kind == 2:
            tickets[row] = taken(place, service, at)
        elif kind == 1:
            called(place, seat, tickets[row], at)
            if how != "no-show":
                started(place, seat, tickets[row], at)
        elif how == "no-show":
            missed(place, seat, tickets[row], at)
        elif not first_call:
            with place.house.database.write() as session:
                cancel(session, officer=officer, ticket=tickets[row].id, reason="", at=at)
        else:
            finished(place, seat, tickets[row], at, how)
    with place.house.database.write() as session:
        close_day(session, profile=place.house.profile, at=moment(day, CLOSED), officer=officer)


def _reports(register: Register) -> None:
    clock = register.place.clock
    clock.set(moment(RECEIVED, "09.00"))
    cases = [
        register.take_in(
            f"report {number}",
            channel=channel,
            anonymous=not telephone,
            reporter=Reporter("Warga", telephone) if telephone else Reporter(),
        ).id
        for number, (channel, telephone, _, _) in enumerate(REPORTS)
    ]
    acts = sorted(
        (day, kind, number)
        for number, (_, _, answered, ended) in enumerate(REPORTS)
        for kind, day in (("answer", answered), ("end", ended))
        if day is not None
    )
    again, day = REOPENED
    for when, kind, number in [*acts, (day, "reopen", again)]:
        clock.set(moment(when, "09.00"))
        if kind == "answer":
            register.do(talking.message_out, cases[number], text="Sedang diperiksa.", how="wa")
        elif kind == "end":
            register.walk(cases[number], CaseState.DONE)
        else:
            register.do(handling.reopen, cases[number], by_whom="pelapor", reason="Air naik lagi")
