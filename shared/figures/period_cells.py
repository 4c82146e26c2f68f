"""Which counts of a period are left out where its tables are published. Pure."""

from collections.abc import Hashable

from shared.figures.endings import VisitEnding
from shared.figures.period import PeriodFigures
from shared.figures.small_cells import TableSum, hidden_in_tables

ALL = ""
"""In a cell's name: all services, all hours, all counters, all outcomes."""
IN_SERVICE = "-"
"""The outcome of those in service when the day was closed: none was written down."""


def issued(service: str) -> Hashable:
    return ("issued", service)


def ended(service: str, how: VisitEnding) -> Hashable:
    return ("ended", service, how)


def at_time(what: str, when: str) -> Hashable:
    """``what`` is "issued" or "called"; ``when`` an hour's or day's moment."""
    return issued(ALL) if (what, when) == ("issued", ALL) else ("time", what, when)


def at_counter(code: str) -> Hashable:
    return ended(ALL, VisitEnding.FINISHED) if code == ALL else ("counter", code)


def outcome(key: str) -> Hashable:
    return ("outcome", key)


def no_outcome(figures: PeriodFigures) -> int:
    """Served or gone, and no outcome was written down."""
    ends = figures.visits.total.endings
    return ends.finished + ends.left - sum(figures.visits.outcomes.values())


def left_out(figures: PeriodFigures) -> frozenset[Hashable]:
    """The cells of every table of the period that are not published."""
    counts: dict[Hashable, int] = {}
    sums: list[TableSum] = []
    services = [(one.code, one.endings) for one in figures.services]
    for code, ends in (*services, (ALL, figures.visits.total.endings)):
        counts[issued(code)] = ends.issued
        parts = {ended(code, how): count for how, count in ends.parts().items()}
        counts |= parts
        sums.append(TableSum(issued(code), tuple(parts)))
    codes = [code for code, _ in services]
    sums.append(TableSum(issued(ALL), tuple(issued(code) for code in codes)))
    sums += [
        TableSum(ended(ALL, how), tuple(ended(code, how) for code in codes)) for how in VisitEnding
    ]
    for what in ("issued", "called"):
        cells = {at_time(what, one.start.isoformat()): getattr(one, what) for one in figures.lines}
        counts |= cells
        counts.setdefault(at_time(what, ALL), sum(cells.values()))
        sums.append(TableSum(at_time(what, ALL), tuple(cells)))
    counters = {at_counter(one.code): one.served for one in figures.counters}
    elsewhere = counts[at_counter(ALL)] - sum(counters.values())
    counts |= {**counters, at_counter("-"): elsewhere}
    sums.append(TableSum(at_counter(ALL), (*counters, at_counter("-"))))
    outcomes = {outcome(key): count for key, count in figures.visits.outcomes.items()}
    outcomes[outcome(IN_SERVICE)] = no_outcome(figures)
    ends = figures.visits.total.endings
    counts |= {**outcomes, outcome(ALL): ends.finished + ends.left}
    sums.append(TableSum(outcome(ALL), tuple(outcomes)))
    served_or_gone = (ended(ALL, VisitEnding.FINISHED), ended(ALL, VisitEnding.LEFT))
    sums.append(TableSum(outcome(ALL), served_or_gone))
    return hidden_in_tables(counts, sums)
