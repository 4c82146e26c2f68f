"""The fifteen figures of a house and what they were made of: computed here, once, for everybody."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import chain

from sqlalchemy.orm import Session

from shared.figures.cases import CountedCase
from shared.figures.definitions import DEFINITIONS
from shared.figures.endings import Endings, added
from shared.figures.figure import Figure, FigureSet
from shared.figures.register import RegisterFigures, per_thousand, register_figures
from shared.figures.spread import Spread, minutes, one_decimal, percent, spread_of
from shared.figures.visit_day import DayTallies, VisitSum, by_service
from shared.figures.visits import Span, day_tallies, visit_tallies
from shared.office.profile import HouseProfile
from shared.survey.counting import SurveyFigures, survey_figures
from shared.survey.questionnaire import SKM, questionnaire


@dataclass(frozen=True)
class ServiceCounts:
    """One service: its endings, waits (seconds) against the promise, and service times.

    ``kept`` of ``promised`` were served within ``promise`` seconds.
    """

    code: str
    endings: Endings
    waits: Spread
    promise: int
    kept: int
    promised: int
    service_times: Spread
    after_transfer: Spread
    never_called: int

    @property
    def kept_share(self) -> Decimal | None:
        return percent(self.kept, self.promised)


@dataclass(frozen=True)
class VisitFigures:
    """The visits of some days: all together, and service by service."""

    total: ServiceCounts
    services: tuple[ServiceCounts, ...]
    outcomes: Mapping[str, int]


@dataclass(frozen=True)
class HouseFigures:
    """Everything that is counted of a period; ``register`` is None for one service alone."""

    figures: FigureSet
    visits: VisitFigures
    register: RegisterFigures | None
    survey: SurveyFigures
    days: DayTallies


def house_figures(
    session: Session,
    *,
    profile: HouseProfile,
    first: date,
    last: date,
    cut_off: datetime,
    service: str | None = None,
    cases: Sequence[CountedCase] | None = None,
) -> HouseFigures:
    """The figures of the days ``first`` to ``last``, both counted in, as the records stand now.

    ``cut_off`` is the moment of reading; ``cases`` are the register's until then, where they were
    read before.
    """
    days = day_tallies(session, span=Span(first, last, service), now=cut_off, profile=profile)
    visits = counted_visits(by_service(days), profile=profile, service=service)
    register = None
    if service is None:
        register = register_figures(
            session, profile=profile, first=first, last=last, cut_off=cut_off, cases=cases
        )
    survey = survey_figures(session, of=questionnaire(SKM), first=first, last=last, service=service)
    found = (*_of_visits(visits.total), *_of_register(register, visits.total), _of_survey(survey))
    figures = FigureSet(first, last, cut_off, service, visits.total.endings.issued, found)
    return HouseFigures(figures, visits, register, survey, days)


def visit_figures(
    session: Session, *, profile: HouseProfile, span: Span, cut_off: datetime
) -> VisitFigures:
    """The visits of the span."""
    tallies = visit_tallies(session, span=span, now=cut_off, profile=profile)
    return counted_visits(tallies, profile=profile, service=span.service)


def counted_visits(
    tallies: Mapping[str, VisitSum], *, profile: HouseProfile, service: str | None = None
) -> VisitFigures:
    """Tallies by service as figures. Services the house no longer has are told by their code."""
    promises = {one.code: one.target_minutes * 60 for one in profile.services}
    codes = [one.code for one in profile.services if service in (None, one.code)]
    codes += sorted(tallies.keys() - set(codes))
    lines = [_line(code, tallies.get(code, VisitSum()), promises.get(code, 0)) for code in codes]
    outcomes: Counter[str] = Counter()
    for tally in tallies.values():
        outcomes.update(tally.outcomes)
    return VisitFigures(_together(lines, tallies), tuple(lines), outcomes)


def _line(code: str, tally: VisitSum, promise: int) -> ServiceCounts:
    kept, promised = tally.kept(promise)
    return ServiceCounts(
        code,
        tally.endings,
        spread_of(tally.waits),
        promise,
        kept,
        promised,
        spread_of(tally.service_times),
        spread_of(tally.after_transfer),
        len(tally.given_up),
    )


def _together(lines: list[ServiceCounts], tallies: Mapping[str, VisitSum]) -> ServiceCounts:
    def all_of(name: str) -> Spread:
        return spread_of(chain.from_iterable(getattr(one, name) for one in tallies.values()))

    return ServiceCounts(
        "",
        added(one.endings for one in lines),
        all_of("waits"),
        0,
        sum(one.kept for one in lines),
        sum(one.promised for one in lines),
        all_of("service_times"),
        all_of("after_transfer"),
        sum(one.never_called for one in lines),
    )


def _of_visits(total: ServiceCounts) -> tuple[Figure, ...]:
    ends, waits = total.endings, total.waits
    return (
        Figure("F01", ends.finished, None, Decimal(ends.finished)),
        Figure("F02", ends.not_served, ends.issued, percent(ends.not_served, ends.issued)),
        Figure("F03", waits.count, None, minutes(waits.median), minutes(waits.p90)),
    )


def _of_register(found: RegisterFigures | None, visits: ServiceCounts) -> tuple[Figure, ...]:
    if found is None:
        codes = [one.code for one in DEFINITIONS.values() if not one.by_service]
        return tuple(Figure(code, None, None, None) for code in codes)
    served = visits.endings.finished
    answers, closings = found.answers, found.closings
    first, last = answers.timeliness, found.timeliness
    return (
        Figure("F04", found.received, None, Decimal(found.received)),
        Figure("F05", found.reporters, None, Decimal(found.reporters)),
        Figure("F06", found.walk_in, served, _value(per_thousand(found.walk_in, served))),
        _of_spread("F07", answers.working),
        _share("F08", first.on_time, first.whole),
        _of_spread("F09", closings.net),
        _share("F10", last.on_time, last.whole),
        _share("F11", found.closed_by_now, found.received),
        Figure("F12", found.backlog.closing, None, Decimal(found.backlog.closing)),
        _share("F13", closings.reopened, closings.settled),
        _of_spread("F14", found.at_agencies),
    )


def _of_survey(found: SurveyFigures) -> Figure:
    return Figure("F15", found.respondents, None, found.result.value)


def _of_spread(code: str, found: Spread) -> Figure:
    return Figure(code, found.count, None, _value(found.median), _value(found.p90))


def _share(code: str, part: int, whole: int) -> Figure:
    return Figure(code, part, whole, percent(part, whole))


def _value(number: Fraction | None) -> Decimal | None:
    return None if number is None else one_decimal(number)
