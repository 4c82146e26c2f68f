"""The commands as a technician types them."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from shared.cli.main import run
from shared.office.house import open_house
from shared.staff.rights import Role
from shared.staff.sign_in import sign_in
from tests.helpers.command_line import typed
from tests.helpers.engines import engine


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "rumah kita é"
    monkeypatch.setenv("SAPA_HOME", str(folder))
    return folder


def test_init_makes_a_house_with_an_administrator_who_must_choose_a_password(home: Path) -> None:
    result = typed("init", "--profile", "jawa-tengah")
    assert result.exit_code == 0, result.output
    password = next(
        line.split(":")[1].split()[0] for line in result.output.splitlines() if "sandi" in line
    )
    house = open_house(home)
    admin = sign_in(house.database, username="admin", password=password, at=house.now())
    assert (admin.roles, admin.must_change) == ({Role.ADMINISTRATOR}, True)
    assert house.profile.name == "Kantor Gubernur Rumah Rakyat"
    house.close()
    assert {path.name for path in home.iterdir()} >= {"sapa.toml", "logs"}


def test_a_second_init_changes_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed("init")
    before = (home / "sapa.toml").read_text()
    with pytest.raises(SystemExit) as ended:
        run(["init", "--profile", "jawa-tengah"])
    assert ended.value.code == 1
    assert "sudah ada rumah" in capsys.readouterr().err
    assert (home / "sapa.toml").read_text() == before


def test_numbers_from_the_command_line_also_outside_the_hours(home: Path) -> None:
    typed("init")
    first = typed("ticket", "issue", "a").output
    assert "A-001" in first
    assert "slip: tercetak" in first
    assert len(list((home / "slips").glob("*.png"))) == 1
    given = json.loads(typed("ticket", "issue", "B", "--priority", "--json").stdout)
    assert given["label"] == "P-001"
    again = [typed("ticket", "issue", "A", "--key", "one").output.split()[0] for _ in range(2)]
    assert again == ["A-002", "A-002"]
    listed = json.loads(typed("ticket", "list", "--json").output)
    assert [one["label"] for one in listed] == ["A-001", "P-001", "A-002"]
    assert "P-001" in typed("ticket", "list", "--all").output


def test_an_unknown_service_names_those_there_are(home: Path) -> None:
    typed("init")
    result = typed("ticket", "issue", "Z")
    assert result.exit_code == 2
    assert "A, B, C, D, E" in result.output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [(["ticket", "list"], "tidak ditemukan"), (["init", "--profile", "none.toml"], "none.toml")],
)
def test_what_cannot_be_done_is_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(words)
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert sentence in told
    assert "Traceback" not in told


def test_a_wrong_settings_file_names_its_line(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("init")
    (home / "sapa.toml").write_text('[kiosk]\nnama = "Kiosk 1"\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        run(["ticket", "list"])
    assert "baris 2, kunci “kiosk.nama”: kunci tidak dikenal" in capsys.readouterr().err


def test_help_lists_the_faces_without_starting_them(home: Path) -> None:
    output = typed("--help").output
    assert all(name in output for name in ("kiosk", "desk", "board", "demo", "screens", "doctor"))


def test_a_backup_by_hand_is_checked_and_found_by_the_doctor(home: Path) -> None:
    typed("init")
    assert "sudah diperiksa" in typed("backup").output
    findings = json.loads(typed("doctor", "--json").output)
    subjects = {one["subject"]: one["verdict"] for one in findings}
    assert subjects["Cadangan"] == "ok"
    assert subjects["Basis data"] == "ok"


def test_the_doctor_names_a_house_that_is_not_there(home: Path) -> None:
    result = typed("doctor")
    assert result.exit_code == 2
    assert "sapa init" in result.output


def test_the_doctor_tells_a_wrong_printer(home: Path) -> None:
    typed("init")
    text = (home / "sapa.toml").read_text().replace("virtual://slips", "tcp://127.0.0.1:1")
    (home / "sapa.toml").write_text(text, encoding="utf-8")
    findings = json.loads(typed("doctor", "--json").output)
    printer = next(one for one in findings if one["subject"] == "Printer")
    assert printer["verdict"] == "broken"
    assert printer["remedy"]


def test_the_clock_shows_and_accepts_today(home: Path) -> None:
    typed("init")
    typed("ticket", "issue", "A")
    assert "Nomor terakhir" in typed("clock", "show").output
    assert "Tidak ada" in typed("clock", "accept", "--yes").output


def test_verify_names_the_first_row_that_sql_bent(home: Path) -> None:
    typed("init")
    assert typed("verify").exit_code == 0
    with (
        closing(open_house(home)) as house,
        house.database.write() as session,
    ):
        on_a_server = engine().name == "postgres"
        guard = "trail_append_only ON trail" if on_a_server else "trail_no_update"
        session.execute(text(f"DROP TRIGGER {guard}"))
        session.execute(text("UPDATE trail SET subject = 'lain' WHERE seq = 1"))
    told = typed("verify")
    assert told.exit_code == 2
    assert "nomor 1 " in told.output
