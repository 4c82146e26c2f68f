"""Killed in the middle of a write that SQLite keeps a journal for: the next start ends it."""

import shutil
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.queue.giving import give_number
from shared.queue.issue import Request
from shared.storage.file_store import FileStore
from tests.helpers.staffed_house import MORNING


def torn(house: House, target: Path) -> None:
    """The house as a kill leaves it with half a transaction in its file and the journal beside."""
    path = house.database.store.path  # type: ignore[attr-defined]
    FileStore(path).close_up()
    with closing(sqlite.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size=1")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("CREATE TABLE half (x)")
        raw.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
            " INSERT INTO half SELECT randomblob(4000) FROM n"
        )
        raw.execute("UPDATE ticket SET number = number + 7")
        shutil.copytree(house.folder, target)
        raw.execute("ROLLBACK")
    assert (target / f"{path.name}-journal").stat().st_size > 512


def test_a_house_opens_behind_a_hot_journal(house: House, tmp_path: Path) -> None:
    assert give_number(house, Request("A", "one", "kiosk", by_staff=True)).label == "A-001"
    house.close()
    torn(house, tmp_path / "torn")
    again = open_house(tmp_path / "torn", clock=SetClock(MORNING))
    assert give_number(again, Request("A", "two", "kiosk", by_staff=True)).label == "A-002"
    with again.database.read() as session:
        tables = session.connection().exec_driver_sql("SELECT name FROM sqlite_master").scalars()
        assert "half" not in set(tables)
    again.close()
