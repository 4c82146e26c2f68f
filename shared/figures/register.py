"""The register of a period, counted once: what charts, papers and the command line show of it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from shared.complaints.records import ComplaintDisposition
from shared.figures.backlog import Backlog, backlog
from shared.figures.cases import CountedCase, Stretch, by, counted_cases, stretch
from shared.figures.handling_times import (
    CaseClosings,
    FirstAnswers,
    Timeliness,
    closing_timeliness,
    closings_in,
    first_answers,
)
from shared.figures.reporters import distinct_reporters
from shared.figures.spread import Spread, spread
from shared.figures.working_time import WorkingTime
from shared.office.profile import HouseProfile

_TELLING = ("kind", "channel", "category", "district", "agency")


@dataclass(frozen=True)
class KindFigures:
    """One class of report: received in the period, and how it was dealt with."""

    received: int
    answers: FirstAnswers
    closings: CaseClosings
    timeliness: Timeliness


@dataclass(frozen=True)
class AgencyTime:
    """One agency: working days from sending to answer, and since when it has been asked."""

    agency: str
    times: Spread
    waiting: int
    since: datetime | None


@dataclass(frozen=True)
class AgencyCases:
    """Reports received that name an agency: ended, going on, going on past their deadline."""

    agency: str
    ended: int
    running: int
    overdue: int

    @property
    def received(self) -> int:
        return self.ended + self.running + self.overdue


@dataclass(frozen=True)
class RegisterFigures:
    """Everything about reports. ``by_*`` are of those received; "" stands for not told."""

    received: int
    duplicates: int
    walk_in: int
    with_lapor: int
    closed_by_now: int
    reporters: int
    unknown_reporters: int
    breakdown: Mapping[str, Mapping[str, int]]
    by_kind: Mapping[str, KindFigures]
    by_agency: tuple[AgencyCases, ...]
    answers: FirstAnswers
    within_a_day: int
    closings: CaseClosings
    timeliness: Timeliness
    backlog: Backlog
    at_agencies: Spread
    agencies: tuple[AgencyTime, ...]


def register_figures(
    session: Session,
    *,
    profile: HouseProfile,
    first: date,
    last: date,
    cut_off: datetime,
    cases: Sequence[CountedCase] | None = None,
) -> RegisterFigures:
    """The register's figures of the days ``first`` to ``last``, both counted in; ``cases`` are
    those read until ``cut_off``, if they were."""
    if cases is None:
        cases = counted_cases(session, until=cut_off)
    within = stretch(first, last, profile.tz)
    times = _times(profile, cases, within, cut_off)
    received = [case for case in cases if case.received_at in within]
    counter = {channel.key for channel in profile.complaints.channels if channel.at_counter}
    reporters, unknown = distinct_reporters(session, cases=[case.id for case in received])
    kinds = {
        kind: _kind([case for case in cases if case.kind == kind], within, times, cut_off)
        for kind in sorted({case.kind for case in cases})
    }
    asked = _dispositions(session, within, times, cut_off)
    return RegisterFigures(
        received=len(received),
        duplicates=sum(case.duplicate for case in received),
        walk_in=sum(case.channel in counter for case in received),
        with_lapor=sum(case.lapor for case in received),
        closed_by_now=sum(not case.open_at(cut_off) for case in received),
        reporters=reporters,
        unknown_reporters=unknown,
        breakdown={key: by(received, key) for key in _TELLING},
        by_kind=kinds,
        by_agency=_by_agency(received, cut_off),
        answers=first_answers(received, times=times, cut_off=cut_off),
        within_a_day=sum(_within_a_day(case) for case in received),
        closings=closings_in(cases, within=within, times=times, cut_off=cut_off),
        timeliness=closing_timeliness(received, cut_off=cut_off),
        backlog=backlog(cases, within=within, times=times, cut_off=cut_off, zone=profile.tz),
        at_agencies=spread(sum((one for one, _, _ in asked.values()), Counter())),
        agencies=tuple(
            AgencyTime(agency, spread(days), waiting, since)
            for agency, (days, waiting, since) in sorted(asked.items())
        ),
    )


def _times(
    profile: HouseProfile, cases: Sequence[CountedCase], within: Stretch, cut_off: datetime
) -> WorkingTime:
    oldest = min((case.received_at for case in cases), default=within.start)
    first = min(oldest, within.start).astimezone(profile.tz).date()
    last = max(cut_off, within.end).astimezone(profile.tz).date()
    return WorkingTime(profile, first, last + timedelta(days=1))


def _kind(
    cases: list[CountedCase], within: Stretch, times: WorkingTime, cut_off: datetime
) -> KindFigures:
    received = [case for case in cases if case.received_at in within]
    return KindFigures(
        len(received),
        first_answers(received, times=times, cut_off=cut_off),
        closings_in(cases, within=within, times=times, cut_off=cut_off),
        closing_timeliness(received, cut_off=cut_off),
    )


def _by_agency(received: list[CountedCase], cut_off: datetime) -> tuple[AgencyCases, ...]:
    found: dict[str, Counter[str]] = {}
    for case in received:
        if case.agency is None:
            continue
        late = any(one.past_due(cut_off) and one.step.value == "selesai" for one in case.promises)
        state = ("overdue" if late else "running") if case.open_at(cut_off) else "ended"
        found.setdefault(case.agency, Counter())[state] += 1
    made = (
        AgencyCases(agency, each["ended"], each["running"], each["overdue"])
        for agency, each in found.items()
    )
    return tuple(sorted(made, key=lambda one: (-one.received, one.agency)))


def _within_a_day(case: CountedCase) -> bool:
    """Answered within 24 hours by the clock, nights and holidays counted."""
    answered = case.answered_at
    return answered is not None and answered - case.received_at <= timedelta(days=1)


_Asked = dict[str, tuple[Counter[int], int, datetime | None]]


def _dispositions(
    session: Session, within: Stretch, times: WorkingTime, cut_off: datetime
) -> _Asked:
    found: _Asked = {}
    rows = session.execute(
        select(
            ComplaintDisposition.agency,
            ComplaintDisposition.sent_at,
            ComplaintDisposition.answered_at,
        ).where(
            ComplaintDisposition.sent_at.is_not(None),
            ComplaintDisposition.returned_reason.is_(None),
            ComplaintDisposition.sent_at < within.end,
            or_(
                ComplaintDisposition.answered_at.is_(None),
                ComplaintDisposition.answered_at >= within.start,
            ),
        )
    )
    for agency, sent, answered in rows:
        assert sent is not None, "the query asks for it"
        days, waiting, since = found.get(agency, (Counter(), 0, None))
        if answered is not None and answered in within and answered < cut_off:
            days[times.days(sent, answered)] += 1
        elif answered is None and sent < min(within.end, cut_off):
            waiting, since = waiting + 1, sent if since is None else min(since, sent)
        else:
            continue
        found[agency] = (days, waiting, since)
    return found


def per_thousand(walk_in: int, visits: int) -> Fraction | None:
    """Reports made in person for every thousand visits served."""
    return Fraction(walk_in * 1000, visits) if visits else None
