"""A month that can be counted by hand comes out exactly so, on both engines."""

import json
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from shared.cli.main import sapa
from shared.figures.figure import publishable
from shared.figures.house import HouseFigures, house_figures
from shared.figures.spread import minutes
from shared.figures.visits import Span, day_tallies, service_days
from tests.figures.expected import ENDINGS, FIGURES, P90, SERVICES, SUPPRESSED
from tests.helpers.counted_month import FIRST, LAST, SERVICE_DAYS, counted_month
from tests.helpers.engines import Engine
from tests.helpers.register import Register

pytestmark = pytest.mark.both_engines


@pytest.fixture(scope="module")
def month(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with counted_month(tmp_path_factory.mktemp("month")) as register:
        yield register


@pytest.fixture(scope="module")
def found(month: Register) -> HouseFigures:
    house = month.place.house
    with house.database.read() as session:
        return house_figures(
            session, profile=house.profile, first=FIRST, last=LAST, cut_off=house.now()
        )


def test_every_figure_is_what_a_hand_counts(found: HouseFigures) -> None:
    got = {one.code: (one.n, one.d, one.value) for one in found.figures.figures}
    assert got == FIGURES
    assert {code: found.figures[code].p90 for code in P90} == P90


def test_the_endings_are_what_a_hand_counts(found: HouseFigures) -> None:
    endings = found.visits.total.endings
    assert {kind.value: count for kind, count in endings.parts().items()} == ENDINGS
    assert endings.issued == sum(ENDINGS.values())


def test_each_service_is_what_a_hand_counts(found: HouseFigures) -> None:
    got = {
        line.code: (
            line.waits.count,
            minutes(line.waits.median),
            minutes(line.waits.p90),
            line.kept,
            line.promised,
        )
        for line in found.visits.services
        if line.endings.issued
    }
    assert got == SERVICES


def test_the_backlog_adds_up(found: HouseFigures) -> None:
    register = found.register
    assert register is not None
    left = register.backlog
    assert (left.opening, left.received, left.reopened, left.closed) == (0, 12, 1, 6)
    assert left.adds_up


def test_only_what_would_point_at_people_is_left_out(found: HouseFigures) -> None:
    public = publishable(found.figures)
    assert {one.code for one in public.figures if one.suppressed} == SUPPRESSED
    assert all(one.value is None for one in public.figures if one.suppressed)


def test_the_command_line_says_the_same(month: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAPA_HOME", str(month.place.house.folder))
    span = ("--from", str(FIRST), "--to", str(LAST))
    result = CliRunner().invoke(sapa, ["figures", *span, "--inside", "--json"])
    assert result.exit_code == 0, result.output
    told = json.loads(result.output)
    assert (told["from"], told["to"]) == (str(FIRST), str(LAST))
    assert set(told) == {"from", "to", "cut_off", "figures"}
    got = {one["code"]: (one["n"], one["d"], one["value"]) for one in told["figures"]}
    assert got == {
        code: (n, d, None if value is None else float(value))
        for code, (n, d, value) in FIGURES.items()
    }
    assert set(told["figures"][0]) == {
        "code", "cohort", "formula_version", "n", "d", "value", "unit", "suppressed",
    }  # fmt: skip
    public = CliRunner().invoke(sapa, ["figures", *span, "--json"])
    hidden = {one["code"] for one in json.loads(public.output)["figures"] if one["suppressed"]}
    assert hidden == SUPPRESSED


def test_one_service_alone(month: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAPA_HOME", str(month.place.house.folder))
    words = ["figures", "--from", str(FIRST), "--to", str(LAST), "--service", "a", "--json"]
    told = json.loads(CliRunner().invoke(sapa, words).output)["figures"]
    by_code = {one["code"]: one for one in told}
    assert by_code["F01"]["n"] == 15
    assert by_code["F04"]["value"] is None


def test_a_service_or_period_that_is_none_is_refused(
    month: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(month.place.house.folder))
    span = ["--from", str(FIRST), "--to", str(LAST)]
    assert CliRunner().invoke(sapa, ["figures", *span, "--service", "Z"]).exit_code == 2
    backwards = ["figures", "--from", str(LAST), "--to", str(FIRST)]
    assert CliRunner().invoke(sapa, backwards).exit_code == 2


def test_days_without_service_divide_nothing(month: Register) -> None:
    house = month.place.house
    with house.database.read() as session:
        days = day_tallies(session, profile=house.profile, span=Span(FIRST, LAST), now=house.now())
    assert service_days(days) == len(SERVICE_DAYS)
