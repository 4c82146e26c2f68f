"""Houses for tests on the engine of the running test: a file, or a database of a server."""

import atexit
import shutil
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from shared.keys.keys import Keys
from shared.office.clock import Clock, SetClock, SystemClock
from shared.office.house import House, open_house, settle
from shared.office.profile import HouseProfile
from shared.office.settings import FILE_NAME, first_settings_text, load_settings
from shared.storage.file_store import FileStore
from shared.storage.migrate import create
from tests.helpers import cluster


class Engine(ABC):
    """One kind of database, and how tests come by one."""

    name: str

    @abstractmethod
    def database(self, folder: Path) -> str:
        """What ``[house] database`` says; the newest schema stands in it, and no house."""

    @abstractmethod
    def lasting_database(self, folder: Path) -> str:
        """As `database`, for as long as the tests run."""

    @abstractmethod
    def copy_of(self, database: str) -> str:
        """``database`` once more, which nobody has open, its folder copied already."""

    @abstractmethod
    def options(self) -> tuple[str, ...]:
        """What ``sapa init`` is told so that it makes its house there."""

    @abstractmethod
    def take_away(self, house: House) -> None:
        """Nobody reaches the database, and whoever is at it is thrown out."""

    @abstractmethod
    def bring_back(self, house: House) -> None: ...

    @abstractmethod
    def forget(self, since: int = 0) -> None:
        """Drop what was made after the first ``since`` databases of a server."""

    @property
    @abstractmethod
    def made(self) -> int:
        """How many databases of a server stand now."""


class Sqlite(Engine):
    name = "sqlite"

    def database(self, folder: Path) -> str:
        shutil.copyfile(_empty_file(), folder / "sapa.db")
        return "sapa.db"

    def lasting_database(self, folder: Path) -> str:
        return self.database(folder)

    def copy_of(self, database: str) -> str:
        return database

    def options(self) -> tuple[str, ...]:
        return ()

    def take_away(self, house: House) -> None:
        path = _path(house)
        path.rename(path.with_suffix(".away"))

    def bring_back(self, house: House) -> None:
        path = _path(house)
        path.with_suffix(".away").rename(path)

    def forget(self, since: int = 0) -> None:
        """Files go with their test's folder."""

    @property
    def made(self) -> int:
        return 0


class Postgres(Engine):
    name = "postgres"

    def __init__(self) -> None:
        self._urls: list[str] = []

    def database(self, folder: Path) -> str:
        self._urls.append(cluster.new_database())
        return self._urls[-1]

    def lasting_database(self, folder: Path) -> str:
        url = cluster.new_database()
        atexit.register(cluster.drop_database, url)
        return url

    def copy_of(self, database: str) -> str:
        self._urls.append(cluster.new_database(like=database))
        return self._urls[-1]

    def options(self) -> tuple[str, ...]:
        self._urls.append(cluster.new_database(empty=True))
        return ("--url", self._urls[-1])

    def take_away(self, house: House) -> None:
        cluster.cut_off(house.settings.house.database)

    def bring_back(self, house: House) -> None:
        cluster.let_in(house.settings.house.database)

    def forget(self, since: int = 0) -> None:
        while len(self._urls) > since:
            cluster.drop_database(self._urls.pop())

    @property
    def made(self) -> int:
        return len(self._urls)


ENGINES = {engine.name: engine for engine in (Sqlite(), Postgres())}
_now = [ENGINES["sqlite"]]


def engine() -> Engine:
    """The one of the running test."""
    return _now[-1]


@contextmanager
def running_on(chosen: Engine) -> Iterator[Engine]:
    _now.append(chosen)
    try:
        yield chosen
    finally:
        _now.pop()
        chosen.forget()


def new_house(folder: Path, profile: HouseProfile, *, clock: Clock | None = None) -> House:
    """What ``create_house`` makes, on the engine of the running test and in a quarter of the
    time; every one is a house of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    return _settled(folder, engine().database(folder), profile, clock)


def copied_house(
    folder: Path, profile: HouseProfile, *, clock: SetClock, work: Callable[[House], None]
) -> House:
    """As `new_house` after ``work``, in a tenth of the time: all that are asked for alike are
    copies of one, its identity and keys too."""
    model = _model(engine().name, profile, clock.now(), work)
    shutil.copytree(model, folder)
    address = engine().copy_of(load_settings(model).house.database)
    (folder / FILE_NAME).write_text(first_settings_text(address), encoding="utf-8")
    return open_house(folder, clock=clock)


_models: dict[tuple[object, ...], Path] = {}


def _model(name: str, profile: HouseProfile, at: datetime, work: Callable[[House], None]) -> Path:
    key = (name, profile.model_dump_json(), at, work)
    if key not in _models:
        folder = _lasting_folder("sapa-model-")
        clock = SetClock(at)
        house = _settled(folder, engine().lasting_database(folder), profile, clock)
        work(house)
        house.close()
        _models[key] = folder
    return _models[key]


def _settled(folder: Path, address: str, profile: HouseProfile, clock: Clock | None) -> House:
    (folder / FILE_NAME).write_text(first_settings_text(address), encoding="utf-8")
    computer = clock or SystemClock()
    keys = Keys.of_house(folder)
    keys.make(computer.now())
    bare = open_house(folder, clock=computer)
    with bare.database.write() as session:
        settle(session, profile=profile, keys=keys, clock=computer)
    bare.close()
    return open_house(folder, clock=clock)


@cache
def _empty_file() -> Path:
    place = FileStore(_lasting_folder("sapa-empty-") / "sapa.db")
    place.make()
    create(place)
    place.close_up()
    return place.path


def _lasting_folder(prefix: str) -> Path:
    folder = tempfile.mkdtemp(prefix=prefix)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _path(house: House) -> Path:
    place = house.database.store
    assert isinstance(place, FileStore)
    return place.path
