"""A house on disk for every test that wants one, at a stated moment."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import HouseProfile
from tests.helpers import cluster, process_state
from tests.helpers.engines import ENGINES, Engine, copied_house, running_on
from tests.helpers.logs import listener_for
from tests.helpers.patience import PatientBot
from tests.helpers.staffed_house import MORNING, palembang

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

settings.register_profile(
    "sapa",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("sapa")

# Rooms whose every test of a house runs on both engines, but for those marked ``one_engine``; of
# the faces' tests those that are about the database are marked ``both_engines``.
ON_BOTH = {"cli", "e2e", "office", "persons", "printing", "queue", "reports", "staff", "storage"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    engines = _engines(metafunc)
    if engines:
        metafunc.parametrize("engine", engines, indirect=True, scope="module")


def _engines(metafunc: pytest.Metafunc) -> list[str]:
    definition = metafunc.definition
    if only := definition.get_closest_marker("one_engine"):
        return list(only.args)
    room = definition.path.relative_to(Path(__file__).parent).parts[0]
    in_a_folder = {"tmp_path", "tmp_path_factory"} & set(metafunc.fixturenames)
    both = (room in ON_BOTH and in_a_folder) or definition.get_closest_marker("both_engines")
    return list(ENGINES) if both else []


@pytest.fixture(autouse=True, scope="module")
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """The database engine that houses are made on; SQLite where a test says nothing."""
    chosen = ENGINES[getattr(request, "param", "sqlite")]
    if chosen.name == "postgres" and (why := cluster.missing()):
        pytest.skip(why)
    with running_on(chosen):
        yield chosen


@pytest.fixture(autouse=True)
def _databases_end_with_their_test(engine: Engine) -> Iterator[None]:
    before = engine.made
    yield
    engine.forget(before)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """In place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def left_as_found(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test changes its process, and none logs a warning that it does not expect."""
    before = process_state.taken()
    listener = listener_for(request.node)
    listener.start()
    yield
    listener.stop()
    problems = process_state.changed(before, process_state.taken()) + listener.problems()
    if problems:
        pytest.fail("\n".join(["the test leaves behind:", *problems]), pytrace=False)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name the order of this run; quiet runs show no header."""
    seed = config.getoption("randomly_seed", None)
    terminalreporter.write_line(f"in this order again: --randomly-seed={seed}")


@pytest.fixture
def profile() -> HouseProfile:
    return palembang()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MORNING)


@pytest.fixture
def house(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Iterator[House]:
    """A Palembang house, open, on the cast's morning, with nobody in it yet."""
    made = copied_house(tmp_path / "rumah", profile, clock=clock, work=untouched)
    yield made
    made.close()


def untouched(house: House) -> None:
    """A house as it was made."""
