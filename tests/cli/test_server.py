"""A house on a server that somebody else keeps, as a technician types it."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from shared.cli.main import sapa
from shared.office.house import open_house
from shared.office.house_store import store_of
from shared.office.settings import load_settings
from shared.storage.database import Database
from shared.storage.server_url import split_secret
from tests.helpers.engines import engine

pytestmark = pytest.mark.one_engine("postgres")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "rumah"))
    return tmp_path / "rumah"


@pytest.fixture
def url() -> str:
    """An empty database, by an address with a secret in it."""
    address = engine().options()[1]
    return address.replace("//sapa@", "//sapa:rahasia%40@")


def typed(*words: str) -> Result:
    return CliRunner().invoke(sapa, words)


def test_the_secret_lies_beside_the_settings_for_this_account_alone(home: Path, url: str) -> None:
    made = typed("init", "--url", url)
    assert made.exit_code == 0, made.output
    assert "rahasia" not in made.output
    assert "rahasia" not in (home / "sapa.toml").read_text()
    secret = home / "sapa.secret"
    assert secret.read_text() == f"{split_secret(url)[1]}\n"
    if os.name == "posix":
        assert secret.stat().st_mode & 0o077 == 0
        secret.chmod(0o644)
        assert "dapat dibaca orang lain" in str(typed("ticket", "list").exception)
    assert not (home / "sapa.db").exists()


def test_a_secret_in_the_settings_is_refused(home: Path, url: str) -> None:
    typed("init", "--url", url)
    settings = home / "sapa.toml"
    settings.write_text(settings.read_text().replace(split_secret(url)[0], url))
    assert "sapa.secret" in str(typed("ticket", "list").exception)


def test_a_key_gives_scripts_the_same_number(home: Path, url: str) -> None:
    typed("init", "--url", url)
    given = [json.loads(typed("ticket", "issue", "A", "--key", "K", "--json").stdout)
             for _ in range(2)]  # fmt: skip
    assert given[0] == given[1]
    assert [one["label"] for one in json.loads(typed("ticket", "list", "--json").stdout)] == [
        "A-001"
    ]


def test_a_database_that_is_not_empty_is_left_alone(home: Path, url: str) -> None:
    typed("init", "--url", url)
    again = typed("init", "--url", url)
    assert "sudah ada rumah" in str(again.exception)
    assert json.loads(typed("ticket", "list", "--json").stdout) == []


def test_a_wrong_address_leaves_no_trace(home: Path, url: str) -> None:
    wrong = typed("init", "--url", url.replace("/sapa_test", "/none"))
    assert "tidak ada di server" in str(wrong.exception)
    assert list(home.iterdir()) == []
    assert typed("init", "--url", url).exit_code == 0


def test_only_an_upgrade_changes_the_schema(home: Path, url: str) -> None:
    typed("init", "--url", url)
    assert "sudah di versi ini" in typed("server", "upgrade").output
    place = store_of(home, load_settings(home))
    database = Database(place)
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    for words in (("ticket", "list"), ("server", "upgrade")):
        assert "lebih baru" in str(typed(*words).exception)


def test_the_doctor_measures_the_line_and_compares_the_clocks(home: Path, url: str) -> None:
    typed("init", "--url", url)
    found = {one["subject"]: one for one in json.loads(typed("doctor", "--json").stdout)}
    assert "ms sekali jalan" in found["Jalur server"]["sentence"]
    assert found["Jam server"]["verdict"] == "ok"
    assert found["Basis data"]["verdict"] == "ok"


def test_a_copy_is_a_house_in_a_file(home: Path, url: str) -> None:
    typed("init", "--url", url)
    typed("ticket", "issue", "A", "--no-print")
    assert typed("backup").exit_code == 0
    [copy] = (home / "backups").glob("*.db")
    settings = home / "sapa.toml"
    settings.write_text(settings.read_text().replace(split_secret(url)[0], str(copy)))
    again = open_house(home)
    again.close()
    assert [one["label"] for one in json.loads(typed("ticket", "list", "--json").stdout)] == [
        "A-001"
    ]
