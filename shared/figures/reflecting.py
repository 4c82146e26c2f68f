"""Making a reflection: a period and the one before counted, and made fit to be published."""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.figures.capacity import capacity
from shared.figures.cases import counted_cases
from shared.figures.definition import Wording
from shared.figures.definitions import DEFINITIONS
from shared.figures.figure import Figure, figure_cells, publishable, without
from shared.figures.house import HouseFigures, house_figures
from shared.figures.periods import Period
from shared.figures.reflected_register import (
    agency_lines,
    district_lines,
    kind_lines,
    promise_lines,
)
from shared.figures.reflected_survey import survey_line
from shared.figures.reflection import (
    CapacityLine,
    Hospitality,
    Integrity,
    PartVisits,
    ReflectedService,
    Reflection,
    SurveyLine,
)
from shared.figures.small_cells import Summed, hidden, is_small, published
from shared.figures.spread import minutes, one_decimal, percent
from shared.figures.visit_day import DayTallies
from shared.figures.visits import Span, of_days
from shared.office.profile import HouseProfile
from shared.queue.records import Ticket
from shared.queue.slips.ticket import FREE_LINE
from shared.queue.views import BY_HAND

_FREE = "gratis"


def reflection(
    session: Session, *, profile: HouseProfile, first: date, last: date, cut_off: datetime
) -> Reflection:
    """The report of the days ``first`` to ``last``, both counted in, as the records stand now."""
    cases = counted_cases(session, until=cut_off)
    found = house_figures(
        session, profile=profile, first=first, last=last, cut_off=cut_off, cases=cases
    )
    period = Period(first, last)
    earlier = period.before()
    before = house_figures(
        session, profile=profile, first=earlier.first, last=earlier.last, cut_off=cut_off,
        cases=cases,
    )  # fmt: skip
    by_day = _served_by_day(found.days)
    out = _left_out(found)
    figures = without(found.figures, out).figures
    by_code = {one.code: one for one in figures}
    names = _service_names(profile)
    survey = survey_line(found.survey, before.survey, by_code["F15"].suppressed)
    busiest = max(by_day, key=lambda day: (by_day[day], day), default=None)
    at_work = capacity(session, profile=profile, first=first, last=last, cut_off=cut_off)
    total = found.visits.total
    register = found.register
    assert register is not None, "the whole house was asked for"
    visits_told = not by_code["F01"].suppressed
    parts = _parts(period, by_day)
    if not visits_told:
        parts = tuple(replace(one, visits=None, mean=None) for one in parts)
    return Reflection(
        house=profile.name,
        place=profile.place,
        first=first,
        last=last,
        cut_off=cut_off,
        versions={code: one.version for code, one in DEFINITIONS.items()},
        days=len(by_day),
        busiest=busiest,
        busiest_visits=_large(by_day[busiest]) if busiest and visits_told else None,
        issued=found.figures.issued,
        figures=figures,
        before=publishable(before.figures).figures,
        kept=_share(total.kept, total.promised),
        kept_before=_share(before.visits.total.kept, before.visits.total.promised),
        parts=parts,
        services=_services(found, names, out),
        kinds=kind_lines(register, profile, out),
        agencies=agency_lines(register),
        districts=district_lines(register, profile),
        promises=promise_lines(register, profile, out),
        survey=survey,
        hospitality=_hospitality(survey, found, before, by_code["F07"]),
        integrity=_integrity(session, profile, period),
        capacity=CapacityLine(
            at_work.officers,
            at_work.counters,
            at_work.hours,
            None if by_code["F01"].suppressed else at_work.per_hour(total.endings.finished),
        ),
    )


def _left_out(found: HouseFigures) -> frozenset[Hashable]:
    """Every count of the report at once, so that no table gives away what another leaves out."""
    counts, sums = figure_cells(found.figures)
    served: dict[Hashable, int] = {
        ("visits", one.code): one.endings.finished for one in found.visits.services
    }
    counts |= served
    sums.append(Summed(found.visits.total.endings.finished, tuple(served)))
    register = found.register
    if register is None:
        return _with_parts(hidden(counts, sums), served)
    cells = [("kind", register.received, {k: one.received for k, one in register.by_kind.items()})]
    for step, whole in (("answer", register.answers.timeliness), ("closing", register.timeliness)):
        each = {
            kind: one.answers.timeliness if step == "answer" else one.timeliness
            for kind, one in register.by_kind.items()
        }
        cells.append((step, whole.on_time, {kind: one.on_time for kind, one in each.items()}))
        sums += [Summed(one.whole, ((step, kind),)) for kind, one in each.items()]
    for name, whole_count, parts in cells:
        counts.update({(name, kind): count for kind, count in parts.items()})
        sums.append(Summed(whole_count, tuple((name, kind) for kind in parts)))
    return _with_parts(hidden(counts, sums), served)


def _with_parts(out: frozenset[Hashable], served: Iterable[Hashable]) -> frozenset[Hashable]:
    """Where all visits together are left out, their parts would tell them."""
    return out | frozenset(served) if "F01" in out else out


def _served_by_day(days: DayTallies) -> dict[date, int]:
    """Visits served on every day on which anybody came."""
    found: dict[date, int] = {}
    for (day, _), tally in days.items():
        if tally.endings.issued:
            found[day] = found.get(day, 0) + tally.endings.finished
    return found


def _parts(period: Period, by_day: dict[date, int]) -> tuple[PartVisits, ...]:
    parts = list(period.parts())
    counts = {
        one: sum(count for day, count in by_day.items() if one.first <= day <= one.last)
        for one in parts
    }
    shown = published(counts)
    lines = []
    for one in parts:
        days = sum(one.first <= day <= one.last for day in by_day)
        visits = shown[one]
        mean = None if visits is None or not days else one_decimal(Fraction(visits, days))
        lines.append(PartVisits(one.first, one.last, days, visits, mean))
    return tuple(lines)


def _services(
    found: HouseFigures, names: dict[str, Wording], out: frozenset[Hashable]
) -> tuple[ReflectedService, ...]:
    served = found.visits.total.endings.finished
    lines = []
    for one in found.visits.services:
        visits = one.endings.finished
        told = ("visits", one.code) not in out
        few = is_small(one.waits.count)
        lines.append(
            ReflectedService(
                one.code,
                names.get(one.code, Wording(one.code, one.code)),
                visits if told else None,
                percent(visits, served) if told else None,
                None if few else minutes(one.waits.median),
                None if few else minutes(one.waits.p90),
                one.promise // 60,
                _share(one.kept, one.promised),
            )
        )
    return tuple(lines)


def _service_names(profile: HouseProfile) -> dict[str, Wording]:
    return {one.code: Wording(one.name.say("id"), one.name.say("en")) for one in profile.services}


def _share(part: int, whole: int) -> Decimal | None:
    """A share without its counts, unless one of them is small."""
    if is_small(whole) or is_small(part) or is_small(whole - part):
        return None
    return percent(part, whole)


def _large(count: int) -> int | None:
    return None if is_small(count) else count


def _hospitality(
    survey: SurveyLine, found: HouseFigures, before: HouseFigures, answer: Figure
) -> Hospitality:
    register = found.register
    assert register is not None, "the whole house was asked for"
    now = {one.code: one.mean for one in survey.elements}
    then = {one.code: one.mean for one in survey_line(before.survey, None, False).elements}
    share = _share(register.within_a_day, register.received)
    return Hospitality(
        now.get("U6"),
        then.get("U6"),
        now.get("U7"),
        then.get("U7"),
        answer.value,
        answer.p90,
        None if share is None else register.within_a_day,
        share,
    )


def _integrity(session: Session, profile: HouseProfile, period: Period) -> Integrity:
    """A slip says that everything is free where the house wrote it there; a number from paper had
    no slip."""
    lines = profile.slip_lines or (FREE_LINE,)
    if not any(_FREE in line.casefold() for line in lines):
        return Integrity(None)
    of = of_days(session, Span(period.first, period.last))
    slips = session.scalar(select(func.count()).where(*of, Ticket.origin != BY_HAND))
    return Integrity(_large(slips or 0))
