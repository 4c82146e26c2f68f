"""The exchange with LAPOR! from the command line."""

import csv
import json
from contextlib import closing
from pathlib import Path

import pytest

from shared.cli.main import run
from shared.complaints.exchange.columns import LaporColumn
from shared.office.house import open_house
from shared.staff.acting import NotAllowed
from shared.staff.rights import Role
from tests.helpers.command_line import add, as_somebody, typed
from tests.helpers.staffed_house import account, own_passwords


def export_of(folder: Path, *rows: tuple[str, str, str]) -> str:
    path = folder / "ekspor.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow([LaporColumn.TRACKING_ID, LaporColumn.STATUS, LaporColumn.STORY])
        out.writerows(rows)
    return str(path)


def test_names_and_sealed_reports_leave_the_house_by_an_officers_act(
    home: Path, tmp_path: Path
) -> None:
    add(home)
    add(home, secret=True, title="Rahasia sekali")
    with closing(open_house(home)) as house:
        own_passwords(house)
        account(house, "rina", "Rina Marlina", Role.SUPERVISOR)
    out = tmp_path / "serah.csv"
    told = json.loads(typed("lapor", "export", "--out", str(out), "--json").stdout)
    assert (told["reports"], told["sealed_left_out"]) == (1, 1)
    content = out.read_text(encoding="utf-8-sig")
    assert "Warga Contoh" not in content
    assert "Rahasia sekali" not in content
    for words in (("--purpose", "following_up"), ("--sealed",)):
        nobody = typed("lapor", "export", "--out", str(out), *words)
        assert isinstance(nobody.exception, NotAllowed)
    assert out.read_text(encoding="utf-8-sig") == content
    words = ("lapor", "export", "--out", str(out), "--purpose", "following_up", "--sealed")
    result = as_somebody("rina", *words)
    assert "2 aduan ditulis" in result.stdout
    content = out.read_text(encoding="utf-8-sig")
    assert "Warga Contoh" in content
    assert "Rahasia sekali" in content


def test_a_dry_run_then_the_import_then_nothing_more(home: Path, tmp_path: Path) -> None:
    number = add(home).stdout.strip()
    file = export_of(tmp_path, ("5049672", "Proses", number), ("x", "Proses", ""))
    dry = json.loads(typed("lapor", "import", file, "--dry-run", "--json").stdout)
    assert dry["dry_run"] is True
    assert dry["report"] is None
    assert dry["counts"] == {
        "baru": 1, "berubah": 0, "sama": 0, "tidak dikenal": 0, "rancu": 0, "rusak": 1,
    }  # fmt: skip
    done = json.loads(typed("lapor", "import", file, "--json").stdout)
    assert done["counts"] == dry["counts"]
    assert Path(done["report"]).is_file()
    assert done["rows"][0]["number"] == number
    assert done["rows"][1] == {
        "row": 3, "tracking_id": "x", "outcome": "rusak", "number": None, "status": None,
        "why": "Tracking ID bukan angka",
    }  # fmt: skip
    again = typed("lapor", "import", file)
    assert "0 baru, 0 berubah, 1 sama" in again.stdout
    shown = json.loads(typed("complaint", "show", number, "--json").stdout)
    assert [event["step"] for event in shown["events"]] == ["register", "exchange"]
    assert shown["state"] == "BARU"


def test_a_file_that_is_no_export_is_refused_in_a_sentence(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "apa.xlsx"
    path.write_bytes(b"PK\x03\x04 bukan")
    for name in (str(path), str(tmp_path / "tidak-ada.csv")):
        with pytest.raises(SystemExit) as ended:
            run(["lapor", "import", name])
        assert ended.value.code == 1
