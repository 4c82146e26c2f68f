"""How fast and how timely reports are answered and closed. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.deadlines.standing import Verdict
from shared.complaints.lifecycle import CaseStep
from shared.figures.cases import CasePromise, CountedCase, Stretch
from shared.figures.spread import Spread, spread, spread_of
from shared.figures.working_time import WorkingTime

REOPENED_WITHIN = timedelta(days=30)


@dataclass(frozen=True)
class Timeliness:
    """Of promises: kept, kept after an extension, broken, and not yet due (in no share)."""

    on_time: int = 0
    extended: int = 0
    late: int = 0
    not_due: int = 0

    @property
    def whole(self) -> int:
        return self.on_time + self.extended + self.late


@dataclass(frozen=True)
class FirstAnswers:
    """Of reports received in the period. ``working`` in working hours, ``plain`` in days."""

    working: Spread
    plain: Spread
    unanswered: int
    timeliness: Timeliness


@dataclass(frozen=True)
class CaseClosings:
    """Of closings in the period. ``net`` and ``gross`` in working days, without and with days on
    hold. ``reopened`` of the ``settled``, whose 30 days are over."""

    net: Spread
    gross: Spread
    by_result: Mapping[str, int]
    reopened: int
    settled: int
    answered_at_once: int


def first_answers(
    cases: Iterable[CountedCase], *, times: WorkingTime, cut_off: datetime
) -> FirstAnswers:
    """Of cases of which the caller chose the cohort."""
    working, plain = list[int](), list[int]()
    unanswered, verdicts = 0, Counter[str]()
    for case in cases:
        promise = case.promise(DeadlineStep.FIRST_ANSWER, 1)
        if case.answered_at is None:
            unanswered += 1
            if promise is not None:
                ended = case.turns[-1].at if not case.turns[-1].opened else cut_off
                due = promise.due
                verdicts["late" if due is not None and due < ended else "not_due"] += 1
            continue
        working.append(times.seconds(case.received_at, case.answered_at))
        plain.append(round((case.answered_at - case.received_at).total_seconds()))
        if promise is not None:
            verdicts[_told(promise, cut_off)] += 1
    return FirstAnswers(
        spread_of(working, per=3600), spread_of(plain, per=86_400), unanswered,
        Timeliness(**verdicts),
    )  # fmt: skip


def closing_timeliness(cases: Iterable[CountedCase], *, cut_off: datetime) -> Timeliness:
    """Of the closing promises of every cycle of the cases."""
    verdicts = Counter[str]()
    for case in cases:
        for promise in case.promises:
            if promise.step is DeadlineStep.CLOSE:
                verdicts[_told(promise, cut_off)] += 1
    return Timeliness(**verdicts)


def _told(promise: CasePromise, cut_off: datetime) -> str:
    match promise.verdict:
        case Verdict.ON_TIME.value:
            return "on_time"
        case Verdict.ON_TIME_EXTENDED.value:
            return "extended"
        case Verdict.LATE.value:
            return "late"
        case _:
            return "late" if promise.past_due(cut_off) else "not_due"


def closings_in(
    cases: Iterable[CountedCase], *, within: Stretch, times: WorkingTime, cut_off: datetime
) -> CaseClosings:
    """Of every ending in the period; a case ended twice counts twice."""
    net: Counter[int] = Counter()
    gross: Counter[int] = Counter()
    by_result: Counter[str] = Counter()
    reopened = settled = at_once = 0
    for case in cases:
        results = {cycle: result for cycle, result, _ in case.closings}
        for number, turn in enumerate(case.turns):
            if turn.opened or turn.at not in within:
                continue
            cycle = 1 + sum(one.step is CaseStep.REOPEN for one in case.turns[:number])
            began = case.cycle_began(cycle)
            net[times.days(began, turn.at, case.pauses)] += 1
            gross[times.days(began, turn.at)] += 1
            by_result[results.get(cycle, turn.step.value)] += 1
            at_once += turn.step is CaseStep.ANSWER_AT_ONCE
            if turn.at + REOPENED_WITHIN <= cut_off:
                settled += 1
                after = case.turns[number + 1 :]
                reopened += any(
                    one.step is CaseStep.REOPEN and one.at <= turn.at + REOPENED_WITHIN
                    for one in after
                )
    return CaseClosings(spread(net), spread(gross), by_result, reopened, settled, at_once)
