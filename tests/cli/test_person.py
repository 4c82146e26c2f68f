"""The rights of a person from the command line, each under a name with its password."""

from pathlib import Path

import pytest
from click.testing import Result

from shared.keys.files import FOLDER
from shared.persons.erasure_list import FILE_NAME
from shared.persons.problems import NobodyFound, StillOpen
from shared.staff.acting import NotAllowed
from tests.helpers.command_line import add, as_somebody, staffed, typed

PHONE = "081200000012"


def as_rina(*words: str, more: str = "", name: str = "rina") -> Result:
    return as_somebody(name, "person", *words, more=more)


@pytest.fixture
def number(home: Path) -> str:
    staffed(home)
    return add(home).stdout.strip()


def test_a_person_is_found_and_told_everything_on_paper(number: str, tmp_path: Path) -> None:
    assert number in as_rina("find", PHONE).stdout
    out = tmp_path / "berkas"
    told = as_rina("access", PHONE, "--proof", "receipt", "--to", str(out)).stdout
    assert "DP-2026-0001, dijawab paling lambat" in told or "DP-" in told
    assert sorted(one.name.partition("-0001-")[2] for one in out.glob("*.pdf")) == [
        "data.pdf",
        "jawaban.pdf",
    ]


def test_an_officer_without_the_right_and_nobody_are_refused(number: str) -> None:
    assert isinstance(as_rina("find", PHONE, name="siti").exception, NotAllowed)
    assert isinstance(as_rina("find", "0899-1111-1111").exception, NobodyFound)


def test_a_request_is_taken_listed_and_refused(number: str) -> None:
    taken = as_rina("take", "erasure", PHONE).stdout.split(",")[0]
    listed = typed("person", "requests").stdout
    assert taken in listed
    assert isinstance(as_rina("erase", taken, more="HAPUS\n").exception, StillOpen)
    assert as_rina("refuse", taken, "--why", "still_worked_on").exit_code == 0
    assert "Tidak ada." in typed("person", "requests").stdout


def test_a_correction_a_restriction_and_a_consent(number: str) -> None:
    assert as_rina("correct", PHONE, "--set", "phone=0813-7777-0034").exit_code == 0
    assert number in as_rina("find", "081377770034").stdout
    assert as_rina("restrict", number).exit_code == 0
    assert "dibatasi" in as_rina("find", number).stdout
    assert as_rina("restrict", number, "--release").exit_code == 0
    assert "dibatasi" not in as_rina("find", number).stdout
    assert as_rina("consent", number, "--what", "messages").exit_code == 0
    assert as_rina("withdraw", number, "--what", "messages").exit_code == 0


def test_erasing_asks_for_a_word_and_is_listed_beside_the_keys(home: Path) -> None:
    staffed(home)
    number = add(home, anonymous=True).stdout.strip()
    assert number
    wrong = as_rina("erase", number, more="hapus saja\n")
    assert "Tidak ada yang dihapus" in wrong.stderr
    assert not (home / FOLDER / FILE_NAME).exists()


def test_the_duties_of_the_house_leave_their_papers(number: str, tmp_path: Path) -> None:
    out = tmp_path / "berkas"
    assert "Masa simpan belum" in str(as_rina("purge").exception)
    made = typed("person", "processing", "--to", str(out))
    assert made.exit_code == 0
    words = ("--from", "2020-01-01", "--until", "2099-12-31", "--happened", "Diska hilang")
    told = as_rina("breach", *words, "--handling", "Kunci diganti", "--to", str(out)).stdout
    assert "Terkena: 1" in told
    assert "Diska hilang" in as_rina("breach").stdout
    kinds = {"catatan" if one.name.startswith("catatan") else "surat" for one in out.iterdir()}
    assert kinds == {"catatan", "surat"}
