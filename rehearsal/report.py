"""The short table at the end of a rehearsal, read from the database, not from memory."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from sqlalchemy import func, select

from rehearsal.morning import Played
from shared.complaints.lifecycle import CaseStep
from shared.complaints.listing import overdue_count
from shared.complaints.records import Complaint, ComplaintClosing, ComplaintEvent
from shared.office.house import House
from shared.office.service_day import service_day
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from shared.survey.counting import survey_figures
from shared.survey.questionnaire import questionnaire


@dataclass(frozen=True)
class ReportLine:
    """One service's morning; waits in minutes."""

    code: str
    name: str
    issued: int
    served: int
    absent: int
    median_wait: float
    longest_wait: float


def lines(house: House) -> list[ReportLine]:
    """One line a service, from the tickets on record."""
    with house.database.read() as session:
        tickets = tickets_today(session, profile=house.profile, now=house.now())
    return [
        _line(service.code, service.brief(), [t for t in tickets if t.service_code == service.code])
        for service in house.profile.services
    ]


def report_lines(house: House, played: Played) -> Iterator[str]:
    """The table and the figures as lines of text."""
    yield f"{'layanan':<28}{'nomor':>6}{'selesai':>9}{'absen':>7}{'tunggu':>9}{'terlama':>9}"
    for line in lines(house):
        yield (
            f"{line.code} {line.name:<26}{line.issued:>6}{line.served:>9}{line.absent:>7}"
            f"{line.median_wait:>5.0f} mnt{line.longest_wait:>5.0f} mnt"
        )
    yield ""
    yield "hasil: " + ", ".join(f"{name} {count}" for name, count in _outcomes(house))
    yield _survey(house)
    taps = [one.tap_to_number for one in played.taken]
    yield f"sentuhan sampai nomor di layar : {_figures(taps)}"
    yield f"F2 sampai nomor di meja        : {_figures(played.call_times)}"


def register_line(house: House) -> str:
    """What became of the complaints: from the register's own rows."""
    with house.database.read() as session:
        told = session.scalar(select(func.count()).select_from(Complaint)) or 0
        closed = session.scalar(select(func.count()).select_from(ComplaintClosing)) or 0
        steps = Counter(session.scalars(select(ComplaintEvent.step)))
        late = overdue_count(session, now=house.now())
    return (
        f"aduan: {told} tercatat, {steps[CaseStep.DISPOSE]} ke OPD, {closed} ditutup, "
        f"{steps[CaseStep.REOPEN]} dibuka kembali, {late} lewat tenggat"
    )


def _survey(house: House) -> str:
    """How many answered, and what came of it."""
    day, of = service_day(house.now(), house.profile.tz), questionnaire()
    with house.database.read() as session:
        found = survey_figures(session, of=of, first=day, last=day).result
    if found.value is None or found.band is None:
        return f"survei: {found.respondents} lembar"
    return f"survei: {found.respondents} lembar, {of.figure} {found.value} {found.band.mark}"


def _line(code: str, name: str, tickets: list[TicketView]) -> ReportLine:
    waits = [
        (one.first_called_at - one.issued_at).total_seconds() / 60
        for one in tickets
        if one.first_called_at is not None
    ]
    states = [one.state for one in tickets]
    return ReportLine(
        code,
        name,
        len(tickets),
        states.count(State.DONE),
        states.count(State.NO_SHOW),
        median(waits) if waits else 0.0,
        max(waits, default=0.0),
    )


def _outcomes(house: House) -> list[tuple[str, int]]:
    with house.database.read() as session:
        tickets = tickets_today(session, profile=house.profile, now=house.now())
    keys = [one.outcome for one in tickets if one.outcome]
    counted = [(one.name.say(), keys.count(one.key)) for one in house.profile.outcomes]
    return [(name.lower(), count) for name, count in counted if count]


def _figures(values: list[float]) -> str:
    if not values:
        return "tidak ada"
    ordered = sorted(values)
    high = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
    return f"median {median(ordered):.0f} ms, p99 {high:.0f} ms ({len(ordered)} kali)"
