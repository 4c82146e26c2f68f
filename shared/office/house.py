"""One house on disk: its folder, settings, database and the profile now in force."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from os.path import lexists
from pathlib import Path
from threading import Lock
from typing import TypeVar
from uuid import UUID

import platformdirs
from pydantic import ValidationError
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.keys.keys import Keys
from shared.office.clock import Clock, HouseClock
from shared.office.house_keys import CARRIED, keys_for, record_keys
from shared.office.house_place import clock_of, place_of, server_place
from shared.office.profile import HouseProfile
from shared.office.records import OfficeRevision
from shared.office.secret_file import write_secret
from shared.office.settings import FILE_NAME, Settings, first_settings_text, load_settings
from shared.office.trusted_time import begin_time, house_clock
from shared.storage.database import Database
from shared.storage.errors import DatabaseDamaged, DatabaseNewer, NoHouse, ProfileUnreadable
from shared.storage.feed import Topic, announce
from shared.storage.file_place import FilePlace
from shared.storage.migrate import create, fitting, migrate
from shared.storage.on_disk import write_whole
from shared.storage.owner_only import is_open_to_others, own_folder, own_tree
from shared.storage.place import Place
from shared.storage.server_url import split_secret

HOME_VARIABLE = "SAPA_HOME"
_T = TypeVar("_T")


class HouseExists(Refusal):
    """``sapa init`` would overwrite a house."""

    sentence = Message(
        "Sentences",
        "Di {place} sudah ada rumah. Tidak ada yang diubah. Bila kata sandi administrator "
        "tidak diketahui: `sapa account reset`.",
    )

    def __init__(self, place: object) -> None:
        super().__init__(place=str(place))


class HouseLost(Refusal):
    """There was a house whose database is gone: a new one would stand beside its copies."""

    sentence = Message(
        "Sentences",
        "Di {folder} pernah ada rumah ({trace} masih ada), tetapi basis datanya tidak ada. Tidak "
        "ada yang diubah. Kembalikan berkasnya atau pulihkan cadangan; untuk rumah yang lain, "
        "pakai SAPA_HOME yang lain.",
    )

    def __init__(self, folder: Path, trace: Path) -> None:
        super().__init__(folder=str(folder), trace=trace.name)


def house_folder() -> Path:
    """``$SAPA_HOME``, or the platform's data folder."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    return Path(platformdirs.user_data_dir("sapa", appauthor=False))


@dataclass
class House:
    """An open house. Share it between threads; close it at the end."""

    folder: Path
    settings: Settings
    database: Database
    clock: HouseClock
    keys: Keys = field(default_factory=lambda: Keys(None))
    _profile: HouseProfile | None = None
    _revision: int = -1
    _lock: Lock = field(default_factory=Lock, repr=False)

    @property
    def profile(self) -> HouseProfile:
        """The profile last read; :meth:`refresh_profile` reads it again. Cheap."""
        with self._lock:
            if self._profile is not None:
                return self._profile
        return self.refresh_profile()

    def refresh_profile(self) -> HouseProfile:
        """Read the newest revision (a query). Call it when the feed names ``Topic.OFFICE``."""
        with self.database.read() as session:
            number = session.scalar(select(func.max(OfficeRevision.number)))
            if number is None:
                raise DatabaseDamaged(self.database.place, "rumah tanpa profil")
            if number != self._revision or self._profile is None:
                document = session.scalar(
                    select(OfficeRevision.document).where(OfficeRevision.number == number)
                )
                profile = self._understood(document)
                with self._lock:
                    self._profile, self._revision = profile, number
        assert self._profile is not None
        return self._profile

    def _understood(self, document: object) -> HouseProfile:
        """The stored document as a profile: one with more in it was made by a newer version."""
        try:
            return HouseProfile.model_validate(document)
        except ValidationError as error:
            place = self.database.place
            unknown = [one for one in error.errors() if one["type"] == "extra_forbidden"]
            if unknown:
                keys = ", ".join(".".join(map(str, one["loc"])) for one in unknown)
                raise DatabaseNewer(place, keys) from error
            raise ProfileUnreadable(place, f"{error.error_count()} salah") from error

    def now(self) -> datetime:
        return self.clock.now()

    def read(self, work: Callable[[Session], _T]) -> _T:
        """Run one use case that only looks. Not for a GUI thread."""
        with self.database.read() as session:
            return work(session)

    def write(self, work: Callable[[Session, datetime], _T]) -> _T:
        """Run one use case, ``work(session, at)``, in one write transaction, then commit.

        Nothing is printed, spoken or waited for inside it. Not for a GUI thread.
        """
        with self.database.write() as session:
            return work(session, self.now())

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    def close(self) -> None:
        self.database.close()


def save_profile(
    session: Session, profile: HouseProfile, *, at: datetime, by: UUID | None, note: str = ""
) -> int:
    """Make ``profile`` the one in force everywhere, and return its revision number."""
    newest = session.scalar(select(func.coalesce(func.max(OfficeRevision.number), 0))) or 0
    session.add(
        OfficeRevision(
            number=newest + 1,
            document=profile.model_dump(mode="json", by_alias=True, exclude_defaults=False),
            saved_at=at,
            saved_by=by,
            note=note,
        )
    )
    announce(session, Topic.OFFICE)
    return newest + 1


def create_house(
    folder: Path,
    profile: HouseProfile,
    *,
    clock: Clock | None = None,
    furnish: Callable[[Session, datetime], None] = lambda _session, _at: None,
    url: str | None = None,
) -> House:
    """Make a new house in ``folder``; ``furnish`` adds to it in the same transaction.

    ``url`` puts its rows into an empty database of a server that somebody else keeps.

    The house exists from the moment its whole database gets its name, which is last: a kill
    before leaves nothing that another call minds (ADR 1110). Raises :class:`HouseExists` rather
    than overwrite one, and :class:`HouseLost` where there was one; OSError, TomlProblem and
    StorageProblem where the disk or the settings are at fault.
    """
    FilePlace(folder / "sapa.db").must_suit()
    own_folder(folder)
    place = _first_files(folder, url)
    place.must_suit()
    if place.exists():
        raise HouseExists(place)
    trace = next(_traces(folder, place), None)
    if trace is not None:
        raise HouseLost(folder, trace)
    clock = clock or clock_of(place)
    try:
        with place.building() as aside:
            create(aside)
            keys = Keys.of_house(folder)
            keys.make(clock.now())
            with closing(Database(aside)) as database:
                database.carried[CARRIED] = keys
                database.clock = clock.now
                with database.write() as session:
                    settle(session, profile=profile, keys=keys, clock=clock)
                    furnish(session, clock.now())
    except FileExistsError as error:
        raise HouseExists(place) from error
    return open_house(folder, clock=clock)


def settle(session: Session, *, profile: HouseProfile, keys: Keys, clock: Clock) -> None:
    """What every house has from its first moment: trusted time, the names of its keys, profile."""
    begin_time(session, HouseClock(clock))
    record_keys(session, keys.all_held())
    save_profile(session, profile, at=clock.now(), by=None, note="sapa init")


def _first_files(folder: Path, url: str | None) -> Place:
    """What a house needs before it has a database; what lies there already is kept.

    A server is asked before anything is written, so that a wrong address leaves no trace.
    """
    settings_file = folder / FILE_NAME
    if url is None:
        if not settings_file.exists():
            write_whole(settings_file, first_settings_text().encode())
        return place_of(folder, load_settings(folder))
    address, secret = split_secret(url)
    place = server_place(address, secret)
    if settings_file.exists() and load_settings(folder).house.database != address:
        raise HouseExists(folder)
    if place.exists():
        raise HouseExists(place)
    write_secret(folder, secret)
    if not settings_file.exists():
        write_whole(settings_file, first_settings_text(address).encode())
    return place


def _traces(folder: Path, place: Place) -> Iterator[Path]:
    """What tells of a house that was here: copies, and what SQLite kept beside its file."""
    if not isinstance(place, FilePlace):
        return
    yield from sorted((folder / "backups").glob(f"*{place.copy_suffix}"))
    yield from (path for path in place.beside() if path.exists())


def open_to_work(folder: Path, *, clock: Clock | None = None) -> House:
    """Open the house with a profile that can be read: what a face needs. Raises as `open_house`."""
    house = open_house(folder, clock=clock)
    try:
        house.refresh_profile()
    except BaseException:
        house.close()
        raise
    return house


def _ever_open(folder: Path, place: FilePlace) -> bool:
    """Whether a house was here, or is to be on a disk that is not plugged in."""
    parent = place.path.parent
    away = parent != folder and not parent.is_dir()
    return away or lexists(place.path) or any(_traces(folder, place))


def open_house(folder: Path, *, clock: Clock | None = None) -> House:
    """Open the house in ``folder``, migrating its database first unless others may be at it.

    Raises TomlProblem for a bad settings file and StorageProblem for an unusable database.
    """
    settings = load_settings(folder)
    if folder.is_dir() and is_open_to_others(folder):
        own_tree(folder)
    place = place_of(folder, settings)
    place.must_suit()
    if isinstance(place, FilePlace) and not _ever_open(folder, place):
        raise NoHouse(place)
    if place.opened_by_many:
        fitting(place)
    else:
        migrate(place, backups=folder / "backups")
    own_folder(folder / "logs")
    database = Database(place)
    with database.read() as session:
        keeper = house_clock(session, clock or clock_of(place))
    database.clock = keeper.now
    keys = keys_for(database, folder, at=keeper.now())
    database.carried[CARRIED] = keys
    return House(folder, settings, database, keeper, keys)
