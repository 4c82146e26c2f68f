"""A reflection is written in versions, signed with its set, and never counted over."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text

from shared.complaints.lifecycle import CaseState
from shared.figures.findings import ReflectionFinding, drafted
from shared.figures.publishing import (
    KeptReflection,
    PeriodNotOver,
    ReflectionChanged,
    keep_findings,
    sign_reflection,
    signed_version,
    versions,
)
from shared.figures.reflecting import reflection
from shared.figures.reflection import Reflection, recounted
from shared.staff.acting import NotAllowed
from tests.figures.expected import FIGURES, SERVICES, SUPPRESSED
from tests.helpers.counted_month import FIRST, LAST, READ_ON, RECEIVED, counted_month, moment
from tests.helpers.engines import Engine
from tests.helpers.register import Register
from tests.helpers.staffed_house import staffed_house

pytestmark = pytest.mark.both_engines
WRITTEN = (ReflectionFinding("Adminduk paling sering meleset:", "satu dari empat."),)


@pytest.fixture(scope="module")
def month(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The month that is counted by hand; nobody here writes to it."""
    with counted_month(tmp_path_factory.mktemp("month")) as register:
        yield register


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Register]:
    """A house of that time in which nothing has happened."""
    with staffed_house(tmp_path, at=moment(RECEIVED, "08.00")) as place:
        yield Register(place)


def to_reading(register: Register) -> None:
    """Let the month be over."""
    register.place.clock.set(moment(READ_ON, "09.00"))


def counted(month: Register) -> Reflection:
    house = month.place.house
    with house.database.read() as session:
        return reflection(
            session, profile=house.profile, first=FIRST, last=LAST, cut_off=house.now()
        )


def known(month: Register) -> tuple[KeptReflection, ...]:
    with month.place.house.database.read() as session:
        return versions(session, first=FIRST, last=LAST)


def sign(month: Register, *, after: int = 0, last: date = LAST) -> KeptReflection:
    house = month.place.house
    with house.database.write() as session:
        return sign_reflection(
            session,
            profile=house.profile,
            first=FIRST,
            last=last,
            findings=WRITTEN,
            after=after,
            officer=month.place.supervisor.id,
            at=house.now(),
        )


def keep(
    month: Register, after: int, findings: tuple[ReflectionFinding, ...] = WRITTEN
) -> KeptReflection:
    house = month.place.house
    with house.database.write() as session:
        return keep_findings(
            session, first=FIRST, last=LAST, findings=findings, after=after,
            officer=month.place.supervisor.id, at=house.now(),
        )  # fmt: skip


def test_the_report_of_a_month_is_what_a_hand_counts(month: Register) -> None:
    found = counted(month)
    got = {one.code: (one.n, one.d, one.value) for one in found.figures if not one.suppressed}
    assert got == {code: each for code, each in FIGURES.items() if code not in SUPPRESSED}
    assert {one.code for one in found.figures if one.suppressed} == SUPPRESSED
    waits = {one.code: (one.visits, one.median, one.p90) for one in found.services if one.visits}
    assert waits == {code: each[:3] for code, each in SERVICES.items()}
    assert [(one.first.day, one.days, one.visits) for one in found.parts if one.days] == [
        (2, 5, 35)
    ]
    # Seven hours on each of five days, at one counter; 35 visits in them.
    assert (found.capacity.officers, found.capacity.counters) == (1, 1)
    assert (str(found.capacity.hours), str(found.capacity.per_hour)) == ("35.0", "1.0")
    # Five answered exactly a day after they came, of twelve.
    assert found.hospitality.within_a_day == 5
    assert found.integrity.slips == 55
    assert found.integrity.gifts is None


def test_findings_are_drafted_from_the_figures(month: Register) -> None:
    found = drafted(counted(month))
    assert [one.lead for one in found] == [
        "Pengaduan & Aspirasi menampung 42,9 % pengunjung dan paling sering meleset:",
        "Jawaban pertama dan penyelesaian:",
        "27,3 % nomor tidak terlayani:",
    ]
    assert found[0].text == "50,0 % menunggu lebih dari 20 menit."


def test_every_saving_is_a_version_of_its_own(empty: Register) -> None:
    to_reading(empty)
    keep(empty, 0)
    keep(
        empty, 1, (*WRITTEN, ReflectionFinding("  ", " "), ReflectionFinding("Kedua:", "x" * 1000))
    )
    newest, first = known(empty)
    assert (first.number, first.findings, first.signed) == (1, WRITTEN, False)
    assert newest.number == 2
    assert newest.by == empty.place.supervisor.name
    assert [one.lead for one in newest.findings] == [WRITTEN[0].lead, "Kedua:"]
    assert len(newest.findings[1].text) < 1000


def test_two_who_write_at_once_do_not_overwrite_each_other(empty: Register) -> None:
    to_reading(empty)
    keep(empty, 0)
    with pytest.raises(ReflectionChanged, match="versi 1"):
        keep(empty, 0)
    assert len(known(empty)) == 1


def test_what_was_signed_is_kept_as_it_was_counted(empty: Register) -> None:
    cases = [empty.take_in(f"report {number}").id for number in range(6)]
    to_reading(empty)
    before = counted(empty)
    signed = sign(empty)
    assert signed.published is not None
    assert signed.published.figures == before.figures
    assert signed.published.versions["F11"] == 1
    for case in cases:
        empty.walk(case, CaseState.DONE)
    empty.wait(hours=1)
    assert signed_version(known(empty)) == signed
    again = {one.code: one for one in recounted(signed.published, counted(empty))}
    closed = again["F11"]
    assert (closed.published, closed.now, closed.difference) == (
        Decimal("0.0"), Decimal("100.0"), Decimal("100.0"),
    )  # fmt: skip
    assert again["F04"].difference == 0


def test_another_formula_is_not_compared(empty: Register) -> None:
    to_reading(empty)
    signed = sign(empty).published
    assert signed is not None
    older = Reflection(**{**vars(signed), "versions": {**signed.versions, "F01": 0}})
    again = {one.code: one for one in recounted(older, signed)}
    assert (again["F01"].same_formula, again["F01"].difference) == (False, None)


def test_a_period_that_is_not_over_is_not_signed(empty: Register) -> None:
    with pytest.raises(PeriodNotOver):
        sign(empty, last=empty.now.date())
    assert known(empty) == ()


def test_an_officer_signs_nothing(empty: Register) -> None:
    to_reading(empty)
    house = empty.place.house
    with pytest.raises(NotAllowed), house.database.write() as session:
        keep_findings(
            session, first=FIRST, last=LAST, findings=WRITTEN, after=0,
            officer=empty.place.officer.id, at=house.now(),
        )  # fmt: skip


def test_signing_is_on_the_trail(empty: Register) -> None:
    to_reading(empty)
    sign(empty)
    with empty.place.house.database.read() as session:
        acts = session.scalar(text("SELECT count(*) FROM trail WHERE action = 'reflection.sign'"))
    assert acts == 1
