"""Bringing a database to this version's schema, with a verified copy first."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import OperationalError

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
    """The revision this program's schema is at: the last of the numbered steps."""
    return max(_known_revisions())


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


def _known_revisions() -> set[str]:
    return {path.name.split("_")[0] for path in (_HERE / "versions").glob("[0-9]*_*.py*")}


def _upgrade(path: Path) -> None:
    # Alembic costs 17 MB and a quarter of a second; a house that is up to date needs none of it.
    from alembic import command
    from alembic.config import Config

    engine = make_engine(path)
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    try:
        with translated(path), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()
