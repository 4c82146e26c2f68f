"""The walls between the rooms, and what the schema must keep being."""

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

import shared
from shared.office.house import House
from shared.storage.base import Base
from shared.storage.carrying import MADE_AGAIN


def all_records() -> None:
    for module in pkgutil.walk_packages(shared.__path__, "shared."):
        if module.name.endswith("records"):
            importlib.import_module(module.name)


def test_imports_keep_to_the_architecture(tmp_path: Path) -> None:
    # In a process of its own: import-linter sets up logging anew and adds to sys.path.
    lint = "import sys; from importlinter.cli import lint_imports as lint; sys.exit(lint())"
    told = subprocess.run(
        [sys.executable, "-c", lint],
        cwd=Path(shared.__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()])
def test_the_schema_can_be_said_in_both_dialects(dialect: object) -> None:
    all_records()
    for table in Base.metadata.tables.values():
        assert str(CreateTable(table).compile(dialect=dialect))  # type: ignore[arg-type]
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))  # type: ignore[arg-type]


def of_records(name: str | None, kind: str, _parents: object) -> bool:
    """The index of words is the database's own, made by its triggers."""
    return kind != "table" or not (name or "").startswith(MADE_AGAIN)


def test_the_migrations_make_what_the_records_say(house: House) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    all_records()
    with house.database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": of_records})
        difference = compare_metadata(context, Base.metadata)
    assert difference == []
