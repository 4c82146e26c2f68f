"""A house made by an earlier version is opened by this one, after a checked copy."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from shared.office.clock import SetClock
from shared.office.house import House, create_house, open_house
from shared.office.profile import Ask
from shared.queue.issue import Request, issue_ticket
from shared.storage.errors import DatabaseNewer
from shared.storage.file_store import FileStore
from shared.storage.migrate import (
    MIGRATIONS,
    known_revisions,
    migrate,
    newest_revision,
    revision_of,
)
from tests.data.fill_house import HOUSES
from tests.helpers.staffed_house import MORNING, palembang

FROZEN = sorted(path.name for path in HOUSES.iterdir())
BEFORE = {
    ("A", 1, "done"), ("A", 2, "serving"), ("A", 3, "waiting"), ("B", 1, "done"),
    ("B", 2, "waiting"), ("C", 1, "waiting"), ("P", 1, "waiting"),
}  # fmt: skip
NEXT_STEP = '''"""A step of tomorrow."""

from alembic import op
import sqlalchemy as sa

revision = "9001"
down_revision = {down!r}


def upgrade() -> None:
    op.create_table("tomorrow", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("UPDATE ticket SET origin = 'besok'")
    {more}
'''


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite.connect(path)
    try:
        return list(connection.execute(sql))
    finally:
        connection.close()


def tickets(path: Path) -> set[tuple[object, ...]]:
    return set(rows(path, "SELECT series, number, state FROM ticket"))


def schema(path: Path) -> dict[object, object]:
    """Every table, index and trigger by name."""
    everything = rows(path, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: " ".join(str(sql).split()) for name, sql in everything}


@pytest.fixture(params=FROZEN)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of each house that an earlier version left behind."""
    return Path(shutil.copytree(HOUSES / request.param, tmp_path / f"rumah {request.param}"))


@pytest.fixture
def opened(old: Path) -> Iterator[House]:
    house = open_house(old, clock=SetClock(MORNING + timedelta(hours=1)))
    yield house
    house.close()


def later_steps(folder: Path, *, more: str = "") -> Path:
    """The migrations with one more at their end."""
    copy = Path(shutil.copytree(MIGRATIONS, folder / "migrations"))
    step = NEXT_STEP.format(down=newest_revision(), more=more)
    (copy / "versions" / "9001_tomorrow.py").write_text(step, encoding="utf-8")
    return copy


def test_every_released_schema_is_kept_as_test_input() -> None:
    assert known_revisions() - {newest_revision()} <= set(FROZEN)


def test_an_old_house_opens_with_all_its_numbers(opened: House) -> None:
    assert revision_of(opened.database.store) == newest_revision()
    assert tickets(opened.database.store.path) == BEFORE
    assert opened.profile.name


def test_an_old_house_still_asks_for_the_complaint(opened: House) -> None:
    assert Ask.COMPLAINT in opened.profile.outcome("complaint").asks


def test_an_old_house_goes_on_where_it_stood(opened: House) -> None:
    request = Request("A", "after-upgrade", "Kiosk 1", by_staff=True)
    with opened.database.write() as session:
        issued = issue_ticket(session, profile=opened.profile, request=request, at=opened.now())
    assert issued.label == "A-004"


def test_an_old_house_ends_with_the_schema_of_a_new_one(opened: House, tmp_path: Path) -> None:
    """Fails when a released migration was edited: write a new one instead."""
    new = create_house(tmp_path / "new", palembang())
    new.close()
    assert schema(opened.database.store.path) == schema(new.database.store.path)


def test_a_checked_copy_is_made_before_the_first_step(old: Path) -> None:
    was = revision_of(FileStore(old / "sapa.db"))
    migrate(FileStore(old / "sapa.db"), backups=old / "backups", migrations=later_steps(old))
    assert revision_of(FileStore(old / "sapa.db")) == "9001"
    assert {origin for (origin,) in rows(old / "sapa.db", "SELECT origin FROM ticket")} == {"besok"}
    (copy,) = (old / "backups").iterdir()
    assert "before-9001" in copy.name
    FileStore(copy).verify(copy)
    assert revision_of(FileStore(copy)) == was
    assert tickets(copy) == BEFORE
    assert "tomorrow" not in schema(copy)


def test_a_step_that_fails_leaves_the_house_as_it_was(old: Path) -> None:
    was = revision_of(FileStore(old / "sapa.db"))
    steps = later_steps(old, more="raise RuntimeError('power cut')")
    with pytest.raises(RuntimeError, match="power cut"):
        migrate(FileStore(old / "sapa.db"), backups=old / "backups", migrations=steps)
    assert revision_of(FileStore(old / "sapa.db")) == was
    assert "tomorrow" not in schema(old / "sapa.db")
    assert {origin for (origin,) in rows(old / "sapa.db", "SELECT origin FROM ticket")} != {"besok"}
    open_house(old).close()


def test_an_older_version_refuses_what_a_newer_one_made(old: Path) -> None:
    migrate(FileStore(old / "sapa.db"), backups=old / "backups", migrations=later_steps(old))
    before = (old / "sapa.db").read_bytes()
    with pytest.raises(DatabaseNewer, match="lebih baru"):
        open_house(old)
    assert (old / "sapa.db").read_bytes() == before


def test_an_up_to_date_house_is_not_copied_again(opened: House) -> None:
    copies = list(opened.backups.glob("*.db"))
    opened.close()
    open_house(opened.folder).close()
    assert list(opened.backups.glob("*.db")) == copies
