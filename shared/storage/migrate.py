"""Bringing a database to this version's schema, with a verified copy first."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import OperationalError

from shared.storage.backup import back_up
from shared.storage.database import make_engine
from shared.storage.errors import DatabaseMissing, DatabaseNewer, translated

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def migrate(path: Path, *, backups: Path, migrations: Path = MIGRATIONS) -> None:
    """Upgrade the database at ``path``; it must exist. Does nothing when it is up to date.

    A checked copy lies in ``backups`` before the first step; a step that fails leaves the file
    as it was. Raises :class:`DatabaseNewer` (and touches nothing) when a newer Sapa made it.
    """
    if not path.exists():
        raise DatabaseMissing(path)
    have, want = revision_of(path), newest_revision(migrations)
    if have == want:
        return
    if have is not None:
        if have not in known_revisions(migrations):
            raise DatabaseNewer(path, f"skema {have}")
        back_up(path, backups, at=datetime.now(UTC), why=f"before-{want}")
    _upgrade(path, migrations)


def create(path: Path) -> None:
    """Make a new database with the newest schema; the file must not exist."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(exist_ok=False)
    _upgrade(path, MIGRATIONS)


def newest_revision(migrations: Path = MIGRATIONS) -> str:
    """The revision this program's schema is at: the last of the numbered steps."""
    return max(known_revisions(migrations))


def known_revisions(migrations: Path = MIGRATIONS) -> set[str]:
    """Every revision of the schema that there has been."""
    return {path.name.split("_")[0] for path in (migrations / "versions").glob("[0-9]*_*.py*")}


def revision_of(path: Path) -> str | None:
    """The schema revision the file is at, or None for a file without any."""
    engine = make_engine(path)
    try:
        with translated(path), engine.connect() as connection:
            try:
                row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            except OperationalError as error:
                if "no such table" in str(error.orig):
                    return None
                raise
            return None if row is None else str(row[0])
    finally:
        engine.dispose()


def _upgrade(path: Path, migrations: Path) -> None:
    # Alembic costs 17 MB and a quarter of a second; a house that is up to date needs none of it.
    from alembic import command
    from alembic.config import Config

    engine = make_engine(path)
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    try:
        with translated(path), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()
