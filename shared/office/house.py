"""One house on disk: its folder, settings, database and the profile now in force."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
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

from shared.keys.keys import Keys
from shared.office.clock import Clock, HouseClock
from shared.office.house_keys import CARRIED, keys_for, record_keys
from shared.office.house_problems import HouseExists, HouseLost
from shared.office.house_store import clock_of, server_store, store_of
from shared.office.papers import FOLDER as PAPERS
from shared.office.profile import HouseProfile, kept_profile
from shared.office.records import OfficeRevision
from shared.office.secret_file import write_secret
from shared.office.settings import FILE_NAME, Settings, first_settings_text, load_settings
from shared.office.trusted_time import begin_time, house_clock
from shared.storage.copies import carry_identity
from shared.storage.database import Database
from shared.storage.errors import DatabaseDamaged, DatabaseNewer, NoHouse, ProfileUnreadable
from shared.storage.feed import Topic, announce
from shared.storage.file_lock import FileLock
from shared.storage.file_store import FileStore
from shared.storage.migrate import create, fitting, migrate
from shared.storage.on_disk import write_whole
from shared.storage.owner_only import is_open_to_others, own_folder, own_tree
from shared.storage.server_url import split_secret
from shared.storage.store import Store

HOME_VARIABLE = "SAPA_HOME"
_T = TypeVar("_T")


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
    held: FileLock | None = None
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
                raise DatabaseDamaged(self.database.store, "rumah tanpa profil")
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
            return kept_profile(document)
        except ValidationError as error:
            store = self.database.store
            unknown = [one for one in error.errors() if one["type"] == "extra_forbidden"]
            if unknown:
                keys = ", ".join(".".join(map(str, one["loc"])) for one in unknown)
                raise DatabaseNewer(store, keys) from error
            raise ProfileUnreadable(store, f"{error.error_count()} salah") from error

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
    def drafts(self) -> Path:
        return self.folder / "drafts"

    @property
    def papers(self) -> Path:
        """PDF files made for people, in clear and shut to other accounts."""
        return self.folder / PAPERS

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    def close(self) -> None:
        self.database.close()
        if self.held is not None:
            self.held.release()


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
    FileStore(folder / "sapa.db").must_suit()
    own_folder(folder)
    store = _first_files(folder, url)
    store.must_suit()
    if store.exists():
        store.must_exist()
        store.must_be_ours()
        raise HouseExists(store)
    trace = next(_traces(folder, store), None)
    if trace is not None:
        raise HouseLost(folder, trace)
    clock = clock or clock_of(store)
    try:
        with store.building() as aside:
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
        raise HouseExists(store) from error
    return open_house(folder, clock=clock)


def settle(session: Session, *, profile: HouseProfile, keys: Keys, clock: Clock) -> None:
    """What every house has from its first moment: trusted time, the names of its keys, profile."""
    begin_time(session, HouseClock(clock))
    record_keys(session, keys.all_held())
    save_profile(session, profile, at=clock.now(), by=None, note="sapa init")


def _first_files(folder: Path, url: str | None) -> Store:
    """What a house needs before it has a database; what lies there already is kept.

    A server is asked before anything is written, so that a wrong address leaves no trace.
    """
    settings_file = folder / FILE_NAME
    if url is None:
        if not settings_file.exists():
            write_whole(settings_file, first_settings_text().encode())
        return store_of(folder, load_settings(folder))
    address, secret = split_secret(url)
    store = server_store(address, secret)
    if settings_file.exists() and load_settings(folder).house.database != address:
        raise HouseExists(folder)
    if store.exists():
        raise HouseExists(store)
    write_secret(folder, secret)
    if not settings_file.exists():
        write_whole(settings_file, first_settings_text(address).encode())
    return store


def _traces(folder: Path, store: Store) -> Iterator[Path]:
    """What tells of a house that was here: copies, and what SQLite kept beside its file."""
    if not isinstance(store, FileStore):
        return
    yield from sorted((folder / "backups").glob(f"*{store.copy_suffix}"))
    yield from (path for path in store.beside() if path.exists())


def open_to_work(folder: Path, *, clock: Clock | None = None) -> House:
    """Open the house with a profile that can be read: what a face needs. Raises as `open_house`."""
    house = open_house(folder, clock=clock)
    try:
        house.refresh_profile()
    except BaseException:
        house.close()
        raise
    return house


def _ever_open(folder: Path, store: FileStore) -> bool:
    """Whether a house was here, or is to be on a disk that is not plugged in."""
    parent = store.path.parent
    away = parent != folder and not parent.is_dir()
    return away or lexists(store.path) or any(_traces(folder, store))


def open_house(folder: Path, *, clock: Clock | None = None) -> House:
    """Open the house in ``folder``, migrating its database first unless others may be at it.

    Raises TomlProblem for a bad settings file and StorageProblem for an unusable database.
    """
    settings = load_settings(folder)
    if folder.is_dir() and is_open_to_others(folder):
        own_tree(folder)
    store = store_of(folder, settings)
    store.must_suit()
    if isinstance(store, FileStore) and not _ever_open(folder, store):
        raise NoHouse(store)
    with ExitStack() as undone:
        held = undone.enter_context(store.hold())
        if store.opened_by_many:
            fitting(store)
        else:
            migrate(store, backups=folder / "backups")
        own_folder(folder / "logs")
        database = Database(store)
        with database.read() as session:
            keeper = house_clock(session, clock or clock_of(store))
        database.clock = keeper.now
        keys = keys_for(database, folder, at=keeper.now())
        database.carried[CARRIED] = keys
        carry_identity(database)
        undone.pop_all()
        return House(folder, settings, database, keeper, keys, held)
