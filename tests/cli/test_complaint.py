"""The register from the command line: what a script gives, gets and is refused."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from shared.cli.computer_user import computer_user
from shared.complaints.attachments.attaching import put_with
from shared.complaints.attachments.preparing import prepare
from shared.complaints.reading import find_number
from shared.office.clock import SetClock
from shared.office.house import open_house
from shared.qt.pdf_apart import pdf_pages_apart
from shared.staff.accounts import officers
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from shared.staff.sign_in import SignInRefused
from shared.storage.stored_files import files_of
from tests.helpers.command_line import add, as_somebody, staffed, typed
from tests.helpers.files import png
from tests.helpers.old_visits import fill_with_visits
from tests.helpers.staffed_house import (
    MORNING,
    StaffedHouse,
)


def test_a_report_gets_its_number_and_can_be_read_again(home: Path) -> None:
    number = add(home).stdout.strip()
    shown = json.loads(typed("complaint", "show", number, "--json").stdout)
    assert shown["number"] == number
    assert shown["class"] == "PENGADUAN_TBP"
    assert (shown["state"], shown["waiting_for"], shown["cycle"]) == ("BARU", "us", 1)
    steps = {each["step"]: each for each in shown["deadlines"]}
    assert set(steps) == {"verifikasi", "tanggapan_pertama", "selesai"}
    assert steps["selesai"]["verdict"] is None
    assert steps["selesai"]["explain"][0]["mark"] == "diterima"
    assert [event["step"] for event in shown["events"]] == ["register"]
    assert "Warga" not in json.dumps(shown)
    assert (shown["attachments"], shown["linked"]) == ([], [])


def test_a_shown_report_names_what_its_files_are_and_no_file(home: Path) -> None:
    number = add(home).stdout.strip()
    with closing(open_house(home)) as house:
        file = prepare(
            files_of(house.database),
            name="rumah-warga.png",
            content=png(),
            pages_of=pdf_pages_apart,
        )
        with house.database.write() as session:
            officer = officers(session)[0].id
            case = find_number(session, number)
            put_with(session, complaint=case, files=[file], officer=officer, at=house.now())
    shown = typed("complaint", "show", number, "--json").stdout
    assert [(one["kind"], one["pages"]) for one in json.loads(shown)["attachments"]] == [("png", 1)]
    assert json.loads(shown)["attachments"][0]["size"] == len(png())
    assert "rumah-warga" not in shown


def test_it_is_listed_and_not_yet_due(home: Path) -> None:
    number = add(home).stdout.strip()
    listed = json.loads(typed("complaint", "list", "--json").stdout)
    assert [each["number"] for each in listed] == [number]
    assert "Drainase tersumbat" in typed("complaint", "list").stdout
    assert typed("complaint", "due").stdout == "Tidak ada.\n"


def test_a_secret_case_shows_its_number_only(home: Path) -> None:
    number = add(home, secret=True).stdout.strip()
    for words in (("list",), ("show", number), ("show", number, "--json")):
        assert "Drainase" not in typed("complaint", *words).stdout


def trail(folder: Path, action: str) -> list[AuditEntry]:
    with closing(open_house(folder)) as house, house.database.read() as session:
        query = select(AuditEntry).where(AuditEntry.action == action).order_by(AuditEntry.seq)
        return list(session.scalars(query))


def test_a_secret_case_and_a_reporter_are_told_to_a_name_with_its_password(home: Path) -> None:
    staffed(home)
    number = add(home, secret=True).stdout.strip()
    words = ("complaint", "show", number, "--reporter", "oversight")
    nobody = typed(*words)
    assert isinstance(nobody.exception, NotAllowed)
    assert "tanpa nama" in str(nobody.exception)
    wrong = as_somebody("rina", *words, password="bukan-ini-sandi")
    assert isinstance(wrong.exception, SignInRefused)
    told = as_somebody("rina", *words)
    assert "Air menggenang" in told.stdout
    assert "Warga Contoh" in told.stdout
    (opened,), (looked,) = trail(home, "complaint.open"), trail(home, "person.reveal")
    assert opened.officer_id == looked.officer_id is not None
    for act in (opened, looked, *trail(home, "right.refused")):
        assert act.detail is not None
        assert act.detail["by"] == computer_user()


def test_a_name_without_the_right_is_refused_and_on_the_trail(home: Path) -> None:
    staffed(home)
    number = add(home, secret=True).stdout.strip()
    refused = as_somebody("siti", "complaint", "show", number)
    assert isinstance(refused.exception, NotAllowed)
    assert [row.subject for row in trail(home, "right.refused")] == ["open_case"]


def test_a_one_time_password_opens_nothing_at_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "rumah"))
    made = typed("init").stdout
    name, password = (
        next(line.split(":")[1].split()[0] for line in made.splitlines() if key in line)
        for key in ("nama pengguna", "kata sandi")
    )
    number = add(tmp_path / "rumah").stdout.strip()
    words = ("complaint", "show", number, "--reporter", "oversight")
    refused = as_somebody(name, *words, password=password)
    assert isinstance(refused.exception, NotAllowed)
    assert "sekali pakai" in str(refused.exception)


def test_the_pin_is_told_once(home: Path) -> None:
    told = json.loads(add(home, "--json", key="k1").stdout)
    again = json.loads(add(home, "--json", key="k1").stdout)
    assert len(told["pin"]) == 6
    assert again == {"number": told["number"], "repeated": True}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"class": None}, "class"),
        ({"class": "KELUHAN"}, "class"),
        ({"story": ""}, "story"),
        ({"story": 7}, "story"),
        ({"channel": None}, "channel"),
        ({"channel": "merpati"}, "channel"),
        ({"category": "cuaca"}, "category"),
        ({"anonymous": None}, "anonymous"),
        ({"anonymous": "ya"}, "anonymous"),
        ({"secret": None}, "secret"),
        ({"notice_version": 0}, "notice_version"),
        ({"received_at": "kemarin"}, "received_at"),
        ({"reporter": "Warga"}, "reporter"),
        ({"reporter": {"nama": "Warga"}}, "reporter.nama"),
        ({"isi": "x"}, "isi"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    home: Path, change: dict[str, Any], field: str
) -> None:
    refused = add(home, **change)
    assert refused.exit_code == 1
    assert field in str(refused.exception)
    assert json.loads(typed("complaint", "list", "--json").stdout) == []


@pytest.mark.parametrize("text", ["", "[]", "{", "\ufeff7", "[" * 5000])
def test_a_file_that_is_no_report_is_refused_in_words(home: Path, text: str) -> None:
    file = home / "laporan.json"
    file.write_text(text, encoding="utf-8")
    refused = typed("complaint", "add", "--file", str(file))
    assert refused.exit_code == 1
    assert "Berkas laporan" in str(refused.exception)


def test_anonymous_hides_a_reporter_and_forbids_none(home: Path) -> None:
    assert add(home, anonymous=True).exit_code == 0


@pytest.mark.parametrize(
    ("number", "code"),
    [("PLG-260213-0001-1", 0), ("plg 260213 0001 1", 0), ("PLG-260213-0001-2", 1), ("A-001", 1)],
)
def test_a_check_digit_is_checked_without_a_house(number: str, code: int) -> None:
    assert typed("complaint", "check", number).exit_code == code


def test_a_number_nobody_has_is_told(home: Path) -> None:
    refused = typed("complaint", "show", "PLG-260213-0001-1")
    assert refused.exit_code == 1
    assert "tidak ada di register" in str(refused.exception)


def test_words_and_numbers_are_searched(home: Path) -> None:
    number = add(home).stdout.strip()
    add(home, title="Lampu padam", story="Gelap sejak Minggu.")
    for words in ("menggen", number):
        found = json.loads(typed("complaint", "list", "--search", words, "--json").stdout)
        assert [each["number"] for each in found] == [number]
    assert "Tidak ada." in typed("complaint", "list", "--search", "Warga").stdout


def test_reports_of_old_visits_are_brought_in_and_told(home: Path) -> None:
    staffed(home)
    told = {"story": "Air menggenang.", "name": "Warga Contoh", "kind": "pengaduan"}
    with closing(open_house(home)) as house:
        with house.database.read() as session:
            people = {one.username: one for one in officers(session)}
        place = StaffedHouse(house, SetClock(MORNING), people)
        detail = {"particulars": told, "agency": "Dinas Anu"}
        fill_with_visits(place, [{"outcome": "complaint", "detail": detail}])
    dry = typed("complaint", "migrate", "--dry-run").stdout
    assert "1 dipindahkan" in dry
    assert "OPD tidak dikenal: Dinas Anu" in dry
    assert typed("complaint", "list").stdout == "Tidak ada.\n"
    done = json.loads(typed("complaint", "migrate", "--json").stdout)
    assert done["counts"]["dipindahkan"] == 1
    assert done["unknown_agencies"] == ["Dinas Anu"]
    report = Path(done["report"]).read_text(encoding="utf-8-sig")
    assert "Dinas Anu" in report
    assert "Warga" not in report
    again = typed("complaint", "migrate")
    assert "1 sudah ada di register" in again.stdout
    assert len(json.loads(typed("complaint", "list", "--json").stdout)) == 1
