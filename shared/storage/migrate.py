"""Bringing a database to this version's schema, with a verified copy first."""

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from shared.storage.backup import back_up
from shared.storage.database import make_engine
from shared.storage.errors import DatabaseMissing, DatabaseNewer, translated

_HERE = Path(__file__).resolve().parent / "migrations"


def migrate(path: Path, *, backups: Path) -> None:
    """Upgrade the database at ``path``; it must exist. Does nothing when it is up to date.

    Raises :class:`DatabaseNewer` (and touches nothing) when a newer Sapa made the file.
    """
    if not path.exists():
        raise DatabaseMissing(path)
    have, want = revision_of(path), newest_revision()
    if have == want:
        return
    if have is not None:
        if have not in _known_revisions():
            raise DatabaseNewer(path, f"skema {have}")
        back_up(path, backups, at=datetime.now(UTC), why=f"before-{want}")
    _upgrade(path)


def create(path: Path) -> None:
    """Make a new database with the newest schema; the file must not exist."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(exist_ok=False)
    _upgrade(path)


def newest_revision() -> str:
    head = ScriptDirectory(str(_HERE)).get_current_head()
    assert head is not None, "the program ships without migrations"
    return head


def revision_of(path: Path) -> str | None:
    """The schema revision the file is at, or None for a file without any."""
    engine = make_engine(path)
    try:
        with translated(path), engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()


def _known_revisions() -> set[str]:
    return {script.revision for script in ScriptDirectory(str(_HERE)).walk_revisions()}


def _upgrade(path: Path) -> None:
    engine = make_engine(path)
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    try:
        with translated(path), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()
