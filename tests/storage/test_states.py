"""A locked, full, missing, damaged, read-only or newer database is a state with a sentence."""

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from sqlalchemy import text

from shared.office.house import House, open_house
from shared.storage.backup import back_up
from shared.storage.database import Database
from shared.storage.errors import (
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseReadOnly,
    DiskFull,
    StorageProblem,
)
from shared.storage.feed import Topic, announce
from shared.storage.file_store import SQLITE_VERSION, FileStore
from shared.storage.migrate import migrate, revision_of
from tests.helpers.engines import engine


@pytest.mark.one_engine("sqlite")
def test_a_missing_file_is_not_an_empty_house(tmp_path: Path) -> None:
    missing = Database(FileStore(tmp_path / "none.db"))
    with pytest.raises(DatabaseMissing), missing.read():
        pass
    with pytest.raises(DatabaseMissing):
        open_house(tmp_path)
    assert not (tmp_path / "none.db").exists()


def test_a_database_taken_away_while_open_is_told_and_comes_back(house: House) -> None:
    engine().take_away(house)
    with pytest.raises(StorageProblem), house.database.read() as session:
        session.scalar(text("SELECT 1"))
    engine().bring_back(house)
    with house.database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM ticket")) == 0


@pytest.mark.one_engine("sqlite")
def test_a_database_held_by_another_is_locked(house: House) -> None:
    impatient = Database(house.database.store, busy_seconds=0)
    holder = sqlite.connect(house.database.store.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseLocked, match="sedang dipakai"), impatient.write():
        pass
    with impatient.read() as session:
        assert session.scalar(text("SELECT count(*) FROM ticket")) == 0
    holder.execute("ROLLBACK")
    holder.close()
    with impatient.write() as session:
        announce(session, Topic.QUEUE)
    impatient.close()


@pytest.mark.one_engine("sqlite")
def test_a_full_disk_is_told_and_nothing_half_done_stays(house: House) -> None:
    with pytest.raises(DiskFull), house.database.write() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count={pages}"))
        session.execute(text("INSERT INTO change (at, topics) VALUES ('2026-01-01', :junk)"),
                        {"junk": "x" * 1_000_000})  # fmt: skip
    with house.database.read() as session:
        assert session.scalar(text("SELECT max(length(topics)) FROM change")) < 100


@pytest.mark.one_engine("sqlite")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_file_is_told(house: House) -> None:
    house.database.store.path.chmod(0o444)
    with pytest.raises(DatabaseReadOnly), house.database.write() as session:
        announce(session, Topic.QUEUE)


@pytest.mark.one_engine("sqlite")
def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sapa.db"
    path.write_bytes(b"this is not a database, whatever its name says" * 200)
    with pytest.raises(DatabaseDamaged):
        migrate(FileStore(path), backups=tmp_path / "backups")


@pytest.mark.one_engine("sqlite")
def test_a_newer_house_is_refused_untouched(house: House) -> None:
    with house.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    house.close()
    before = house.database.store.path.read_bytes()
    with pytest.raises(DatabaseNewer, match="lebih baru"):
        open_house(house.folder)
    assert house.database.store.path.read_bytes() == before
    assert revision_of(house.database.store) == "9999"


def test_a_backup_is_a_checked_copy_of_one_file(house: House, tmp_path: Path) -> None:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    copy = back_up(house.database.store, tmp_path / "copies", at=at, why="daily")
    house.database.store.verify(copy)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    connection = sqlite.connect(copy)
    assert connection.execute("SELECT count(*) FROM office_revision").fetchone() == (1,)
    connection.close()


def test_only_the_newest_backups_are_kept(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    for day in range(1, 8):
        back_up(house.database.store, folder, at=datetime(2026, 11, day, tzinfo=UTC), why="daily",
                keep=3)  # fmt: skip
    stem = f"{house.database.store.name}-"
    assert [path.name.removeprefix(stem)[:8] for path in sorted(folder.iterdir())] == [
        "20261105", "20261106", "20261107",
    ]  # fmt: skip


@pytest.mark.one_engine("sqlite")
def test_a_damaged_backup_does_not_pass(tmp_path: Path, house: House) -> None:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    copy = back_up(house.database.store, tmp_path, at=at, why="daily")
    with copy.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 2)
    with pytest.raises(DatabaseDamaged):
        house.database.store.verify(copy)


def test_a_watch_hears_what_another_connection_committed(house: House) -> None:
    with house.database.watch() as watch:
        watch.changed()
        assert watch.changed() == frozenset()
        with house.database.write() as session:
            announce(session, Topic.QUEUE, Topic.CALL)
        with house.database.write() as session:
            announce(session, Topic.OFFICE)
        assert watch.changed() == {Topic.QUEUE, Topic.CALL, Topic.OFFICE}
        assert watch.changed() == frozenset()


def test_a_rolled_back_transaction_is_not_heard(house: House) -> None:
    with house.database.watch() as watch:
        watch.changed()
        with pytest.raises(RuntimeError), house.database.write() as session:
            announce(session, Topic.QUEUE)
            raise RuntimeError("changed my mind")
        assert watch.changed() == frozenset()


def test_read_modify_write_in_threads_loses_nothing(house: House) -> None:
    with house.database.write() as session:
        session.execute(text("INSERT INTO series_counter VALUES ('2026-11-23', 'Z', 0, false)"))

    def bump() -> None:
        for _ in range(25):
            with house.database.write() as session:
                value = session.scalar(text("SELECT last_number FROM series_counter"))
                session.execute(
                    text("UPDATE series_counter SET last_number = :n"), {"n": value + 1}
                )

    threads = [threading.Thread(target=bump) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with house.database.read() as session:
        assert session.scalar(text("SELECT last_number FROM series_counter")) == 100


def test_the_sqlite_in_use_has_the_wal_reset_fix() -> None:
    assert tuple(map(int, SQLITE_VERSION.split("."))) >= (3, 51, 3)
