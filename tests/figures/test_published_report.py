"""Whatever a period held, no count under five stands in its report, nor follows from it."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from shared.complaints.lifecycle import CaseState
from shared.complaints.results import Class
from shared.figures.figure import Figure
from shared.figures.reflecting import reflection
from shared.figures.reflection import Reflection
from shared.figures.small_cells import is_small
from tests.helpers.counted_month import moment
from tests.helpers.played_day import FATES, played
from tests.helpers.register import Register, open_register

_KEYS = count()
_BEGAN = date(2026, 12, 1)
KINDS = (Class.COMPLAINT, Class.INFORMATION)
STATES = (CaseState.NEW, CaseState.DISPOSED, CaseState.DONE)
_Report = tuple[Class, str, CaseState, int]
REPORTS = st.tuples(
    st.sampled_from(KINDS), st.sampled_from(("IB1", "IT1", "")), st.sampled_from(STATES),
    st.integers(1, 6),
)  # fmt: skip


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with open_register(tmp_path_factory.mktemp("published")) as register:
        register.place.days = (_BEGAN + timedelta(weeks=number) for number in count())  # type: ignore[attr-defined]
        yield register


def one_life(register: Register, day: date, fates: list[str], reports: list[_Report]) -> Reflection:
    place = register.place
    place.clock.set(moment(day, "07.30"))
    districts = {one.code for one in place.house.profile.complaints.districts}
    played(place, day, fates, "", close=True)
    for kind, district, state, times in reports:
        for _ in range(times):
            case = register.take_in(
                f"published-{next(_KEYS)}", kind=kind,
                district=district if district in districts else None,
            ).id  # fmt: skip
            register.walk(case, state)
    place.clock.set(moment(day + timedelta(days=1), "08.00"))
    with place.house.database.read() as session:
        return reflection(
            session, profile=place.house.profile, first=day, last=day, cut_off=place.house.now()
        )


def told(report: Reflection) -> Iterator[tuple[str, int | None]]:
    """Every count that is printed somewhere, by where."""
    for one in report.figures:
        yield from ((f"{one.code} n", one.n), (f"{one.code} of", one.d))
        if _is_share(one) and one.n is not None and one.d is not None:
            yield f"{one.code} rest", one.d - one.n
    for part in report.parts:
        yield f"part {part.first}", part.visits
    for service in report.services:
        yield f"service {service.code}", service.visits
    for kind in report.kinds:
        yield f"{kind.kind} received", kind.received
        yield from _pair(f"{kind.kind} on time", kind.on_time, kind.promised)
    for number, promise in enumerate(report.promises):
        yield from _pair(f"promise {number}", promise.kept, promise.promised)
    for agency in report.agencies:
        yield f"agency {agency.name.id}", agency.received
        for name in ("ended", "running", "overdue"):
            yield f"agency {agency.name.id} {name}", getattr(agency, name)
    for district in report.districts:
        yield f"district {district.name.id}", district.count
    yield "busiest day", report.busiest_visits
    yield "slips", report.integrity.slips
    yield "within a day", report.hospitality.within_a_day


def _is_share(one: Figure) -> bool:
    return one.code in ("F02", "F08", "F10", "F11", "F13")


def _pair(name: str, part: int | None, whole: int | None) -> Iterator[tuple[str, int | None]]:
    yield from ((f"{name} n", part), (f"{name} of", whole))
    if part is not None and whole is not None:
        yield f"{name} rest", whole - part


def rests(report: Reflection) -> Iterator[tuple[str, int]]:
    """What is left of every printed total when all that is printed of it is taken away."""
    served, received = report.figure("F01").n, report.figure("F04").n
    lists: tuple[tuple[str, int | None, Iterable[int | None]], ...] = (
        ("services", served, (one.visits for one in report.services)),
        ("parts", served, (one.visits for one in report.parts)),
        ("kinds", received, (one.received for one in report.kinds)),
        ("agencies", received, (one.received for one in report.agencies)),
        ("districts", received, (one.count for one in report.districts)),
        ("walk-in", received, (report.figure("F06").n,)),
    )
    for name, total, cells in lists:
        if total is not None:
            yield name, total - sum(one or 0 for one in cells)


@given(
    fates=st.lists(st.sampled_from(sorted(FATES)), max_size=14),
    reports=st.lists(REPORTS, max_size=4),
)
@example(fates=["finished"] * 7 + ["no-show"] * 2, reports=[])
@example(fates=["finished"] * 6 + ["cancelled"], reports=[(Class.COMPLAINT, "", CaseState.NEW, 6)])
@settings(
    max_examples=8, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)  # a life takes long: a failing one is told as it is
def test_no_small_count_is_told_or_follows(
    lived: Register, fates: list[str], reports: list[_Report]
) -> None:
    day = next(lived.place.days)  # type: ignore[attr-defined]
    report = one_life(lived, day, fates, reports)
    assert not [(name, one) for name, one in told(report) if one is not None and is_small(one)]
    assert not [(name, one) for name, one in rests(report) if is_small(one)]
    if report.figure("F01").suppressed:
        assert report.figure("F06").suppressed
        assert report.capacity.per_hour is None
        assert report.busiest_visits is None
        parts = [one.visits for one in report.parts], [one.visits for one in report.services]
        assert not [one for cells in parts for one in cells if one is not None]
