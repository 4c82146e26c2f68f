"""What is not a house's database is never made one."""

from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from shared.office.house import create_house, open_house
from shared.storage.errors import DatabaseForeign
from tests.helpers.staffed_house import palembang


@pytest.fixture
def home(tmp_path: Path) -> Path:
    create_house(tmp_path / "rumah", palembang()).close()
    (tmp_path / "rumah" / "sapa.db").unlink()
    return tmp_path / "rumah"


def foreign(path: Path, *statements: str) -> None:
    connection = sqlite.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "statements",
    [
        (),
        ("CREATE TABLE notes (id INTEGER)",),
        (
            "CREATE TABLE alembic_version (version_num TEXT)",
            "INSERT INTO alembic_version VALUES ('a1b2c3')",
        ),
        (
            "CREATE TABLE alembic_version (version_num TEXT)",
            "INSERT INTO alembic_version VALUES ('0001')",
        ),
        ("CREATE TABLE alembic_version (version_num TEXT)",),
    ],
)
def test_an_empty_or_foreign_file_is_left_alone(home: Path, statements: tuple[str, ...]) -> None:
    path = home / "sapa.db"
    path.write_bytes(b"")
    foreign(path, *statements)
    before = path.read_bytes()
    with pytest.raises(DatabaseForeign, match="bukan basis data Sapa"):
        open_house(home)
    with pytest.raises(DatabaseForeign, match="bukan basis data Sapa"):
        create_house(home, palembang())
    assert path.read_bytes() == before
    assert not list((home / "backups").glob("*"))
