"""Bringing a database to this version's schema, with a verified copy first."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import event, inspect

from shared.storage.backup import back_up
from shared.storage.driver_errors import translated
from shared.storage.errors import DatabaseNewer, StorageProblem
from shared.storage.store import READING, Store

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
_BUSY_SECONDS = 5.0
_POINTERS_MAY_DANGLE = "PRAGMA foreign_keys=OFF"


def migrate(store: Store, *, backups: Path | None, migrations: Path = MIGRATIONS) -> None:
    """Upgrade the database; it must exist. Does nothing when it is up to date.

    A checked copy lies in ``backups`` before the first step; a step that fails leaves it as
    it was. Without ``backups`` there is none: the database is a copy itself. Raises
    :class:`DatabaseNewer` (and touches nothing) when a newer Sapa made it.
    """
    store.must_exist()
    store.must_be_ours()
    have, want = revision_of(store), newest_revision(migrations)
    if have == want:
        return
    if have is not None:
        if have not in known_revisions(migrations):
            raise DatabaseNewer(store, f"skema {have}")
        if backups is not None:
            back_up(store, backups, at=datetime.now(UTC), why=f"before-{want}")
    _upgrade(store, migrations)


def fitting(store: Store) -> None:
    """Raise :class:`DatabaseNewer` or the store's ``older`` unless the schema is this version's.

    A house of several computers is opened so: none of them changes it under the others.
    """
    have = revision_of(store)
    if have == newest_revision():
        return
    if have is None or have in known_revisions():
        raise store.older(store, f"skema {have or 'kosong'}")
    raise DatabaseNewer(store, f"skema {have}")


def create(store: Store, *, revision: str = "head") -> None:
    """Give a store that was just made, and is empty, the schema of ``revision``."""
    _upgrade(store, MIGRATIONS, revision)


def newest_revision(migrations: Path = MIGRATIONS) -> str:
    """The revision this program's schema is at: the last of the numbered steps."""
    return max(known_revisions(migrations))


def known_revisions(migrations: Path = MIGRATIONS) -> set[str]:
    """Every revision of the schema that there has been."""
    return {path.name.split("_")[0] for path in (migrations / "versions").glob("[0-9]*_*.py*")}


def revision_of(store: Store) -> str | None:
    """The schema revision the database is at, or None for one without any."""
    engine = store.engine(busy_seconds=_BUSY_SECONDS)
    reader = engine.execution_options(**{READING: True})
    try:
        with translated(store), reader.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            return None if row is None else str(row[0])
    finally:
        engine.dispose()


def _upgrade(store: Store, migrations: Path, revision: str = "head") -> None:
    # Alembic costs 17 MB and a quarter of a second; a house that is up to date needs none of it.
    from alembic import command
    from alembic.config import Config

    engine = store.engine(busy_seconds=_BUSY_SECONDS)
    on_file = engine.dialect.name == "sqlite"
    if on_file:
        # A step that rebuilds a table drops the old one, which others point at meanwhile.
        event.listen(engine, "connect", lambda raw, _record: raw.execute(_POINTERS_MAY_DANGLE))
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    try:
        with translated(store), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            if on_file and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StorageProblem(store, "a step left rows that point at nothing")
    finally:
        engine.dispose()
