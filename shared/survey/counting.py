"""What came of a survey in a period: every sheet counted, the index, and who answered."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.queue.lifecycle import State
from shared.queue.records import SeriesCounter, Ticket
from shared.survey.index import IndexResult, Tally, index, tally
from shared.survey.questionnaire import Questionnaire
from shared.survey.records import SurveySheet
from shared.survey.sample_size import sample_size


@dataclass(frozen=True)
class CountedSheet:
    """A sheet as far as counting wants it."""

    day: date
    service: str | None
    scores: Mapping[str, int | None]
    respondent: Mapping[str, str]


@dataclass(frozen=True)
class MonthResult:
    """The index of one month's answers; ``month`` is its first day."""

    month: date
    result: IndexResult


@dataclass(frozen=True)
class SurveyFigures:
    """The survey of a period, all answers together.

    ``skipped`` counts by element who passed the question over. ``by_respondent`` counts choices of
    each field of the form, "" for who left it out. ``users`` were served in the period, of whom
    ``wanted`` answers make a sample.
    """

    first: date
    last: date
    service: str | None
    result: IndexResult
    skipped: Mapping[str, int]
    by_service: Mapping[str, IndexResult]
    by_month: tuple[MonthResult, ...]
    by_respondent: Mapping[str, Mapping[str, int]]
    sheets: tuple[CountedSheet, ...]
    users: int
    wanted: int

    @property
    def respondents(self) -> int:
        return self.result.respondents

    @property
    def enough(self) -> bool:
        """Whether the sample has the size it should have."""
        return self.respondents >= self.wanted

    @property
    def all_good(self) -> bool:
        """Whether every answer was a 3 ("baik"): exactly 75, which bears the mark C."""
        given = [score for one in self.sheets for score in one.scores.values() if score]
        return bool(given) and set(given) == {3}


def survey_figures(
    session: Session,
    *,
    of: Questionnaire,
    first: date,
    last: date,
    service: str | None = None,
) -> SurveyFigures:
    """The figures of the days ``first`` to ``last``, both counted; of one service, or of all."""
    sheets = counted_sheets(session, of=of, first=first, last=last, service=service)
    users = users_served(session, first=first, last=last, service=service)
    cells = _cells(of, sheets)
    services = sorted({cell.service for cell in cells})
    months = sorted({cell.month for cell in cells})
    return SurveyFigures(
        first=first,
        last=last,
        service=service,
        result=_pooled(of, cells),
        skipped=_skipped(of, sheets),
        by_service={
            code: _pooled(of, [cell for cell in cells if cell.service == code]) for code in services
        },
        by_month=tuple(
            MonthResult(month, _pooled(of, [cell for cell in cells if cell.month == month]))
            for month in months
        ),
        by_respondent=_by_respondent(of, sheets),
        sheets=tuple(sheets),
        users=users,
        wanted=sample_size(users),
    )


def counted_sheets(
    session: Session,
    *,
    of: Questionnaire,
    first: date,
    last: date,
    service: str | None = None,
) -> list[CountedSheet]:
    """The sheets of a period by day, and within a day in the order of their random ids."""
    query = (
        select(
            SurveySheet.day, SurveySheet.service_code, SurveySheet.scores, SurveySheet.respondent
        )
        .where(SurveySheet.instrument == of.key, SurveySheet.day.between(first, last))
        .order_by(SurveySheet.day, SurveySheet.id)
    )
    if service is not None:
        query = query.where(SurveySheet.service_code == service)
    return [CountedSheet(*row) for row in session.execute(query)]


def users_served(session: Session, *, first: date, last: date, service: str | None = None) -> int:
    """Who was served in the period, on days that are not void: what a sample is drawn from."""
    void = select(SeriesCounter.service_day).where(SeriesCounter.void)
    query = select(func.count()).where(
        Ticket.service_day.between(first, last),
        Ticket.state == State.DONE.value,
        Ticket.service_day.not_in(void),
    )
    if service is not None:
        query = query.where(Ticket.service_code == service)
    return session.scalar(query) or 0


@dataclass(frozen=True)
class _Cell:
    """The answers of one month and service, which add up to every other figure."""

    month: date
    service: str
    respondents: int
    tallies: Mapping[str, Tally]


def _cells(of: Questionnaire, sheets: Iterable[CountedSheet]) -> list[_Cell]:
    known = frozenset(of.instrument.codes)
    apart: dict[tuple[date, str], list[Mapping[str, int | None]]] = {}
    for one in sheets:
        scores = one.scores
        if not known.issuperset(scores):
            scores = {code: score for code, score in scores.items() if code in known}
        apart.setdefault((one.day.replace(day=1), one.service or ""), []).append(scores)
    return [
        _Cell(month, service, len(scores), tally(of.instrument, scores))
        for (month, service), scores in apart.items()
    ]


def _pooled(of: Questionnaire, cells: Sequence[_Cell]) -> IndexResult:
    """The index of all these answers together, never a mean of means."""
    pooled = {
        code: sum((cell.tallies[code] for cell in cells), Tally()) for code in of.instrument.codes
    }
    return index(of.instrument, pooled, respondents=sum(cell.respondents for cell in cells))


def _skipped(of: Questionnaire, sheets: Iterable[CountedSheet]) -> dict[str, int]:
    passed = Counter(code for one in sheets for code, score in one.scores.items() if score is None)
    return {code: passed[code] for code in of.instrument.codes}


def _by_respondent(of: Questionnaire, sheets: Sequence[CountedSheet]) -> dict[str, dict[str, int]]:
    return {
        field.key: dict(Counter(one.respondent.get(field.key, "") for one in sheets))
        for field in of.respondent
    }
