"""Tutupi: what tells who somebody is, covered where it was found, readable for few as it was."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from shared.cli.main import sapa
from shared.complaints.covering import Telling, TellingWords, covered, found_in
from shared.complaints.covering_later import cover_words, words_in
from shared.complaints.intake import Reporter
from shared.complaints.listing import lines
from shared.complaints.problems import NothingToCover, StepRefused
from shared.complaints.registering import open_covered
from shared.complaints.searching import search_register
from shared.complaints.views import ComplaintLine
from shared.office.profile import HouseProfile
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from tests.helpers.register import Register

NAME = "Siti Nurhaliza"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hubungi 0812-7788-9900 sore.", ["0812-7788-9900"]),
        ("WA +62 812 7788 9900.", ["+62 812 7788 9900"]),
        ("Kantor 0711 512345", ["0711 512345"]),
        ("081277889900", ["081277889900"]),
        ("NIK 1671015708900001", ["1671015708900001"]),
        ("NIK 16.71.01.570890.0001 dan 08127788990", ["16.71.01.570890.0001", "08127788990"]),
        ("Saya Siti Nurhaliza, warga RT 12", ["Siti Nurhaliza"]),
        ("saya SITI NURHALIZA", ["SITI NURHALIZA"]),
        ("Bu Siti dan Nurhaliza", ["Siti", "Nurhaliza"]),
    ],
)
def test_what_tells_who_somebody_is_is_found(text: str, words: list[str]) -> None:
    assert [one.words for one in found_in([text], name=NAME)] == words


@pytest.mark.parametrize(
    "text",
    [
        "Sejak 01-11-2026 09.00 lampu padam",
        "Tanggal 05.03.2026 12345",
        "RT 12 RW 04, kode pos 30114, 5000000 rupiah",
        "Biaya Rp 150.000.000 untuk 2026",
        "PLG-261123-0001-6",
        "situasi siti kota",
        "Nurhalizah",
    ],
)
def test_dates_sums_and_other_words_are_not(text: str) -> None:
    assert found_in([text], name=NAME) == ()


@given(st.text(max_size=200), st.text(max_size=30))
def test_covered_words_are_gone_whatever_stood_around_them(text: str, name: str) -> None:
    found = found_in([text], name=name)
    assert not {one.words for one in found} & {
        one.words for one in found_in([covered(text, found)], name="")
    }


def test_a_covered_report_is_readable_and_searched_without_what_was_covered(
    register: Register,
) -> None:
    story = "Saya Siti Nurhaliza, 0812-7788-9900: got meluap di depan rumah sejak Senin."
    covers = found_in([story], name=NAME)
    case = register.take_in(story=story, title="", reporter=Reporter(NAME), covers=covers).id
    told = register.case(case)
    assert (
        told.story
        == "Saya [nama ditutup], [telepon ditutup]: got meluap di depan rumah sejak Senin."
    )
    assert "Siti" not in (told.line.title or "")
    assert told.covered
    house = register.place.house
    with house.database.read() as session:

        def search(words: str) -> int:
            return len(
                search_register(session, words, profile=house.profile, now=house.now()).lines
            )

        assert (search("meluap"), search("nurhaliza")) == (1, 0)
    lying = b"".join(path.read_bytes() for path in house.folder.rglob("sapa.db*"))
    assert b"Nurhaliza" not in lying
    assert b"7788" not in lying


def test_the_words_as_they_were_told_are_for_few_and_on_the_trail(register: Register) -> None:
    story = "Telepon saya 0812-7788-9900, got meluap."
    case = register.take_in(story=story, covers=found_in([story])).id
    database, place = register.place.house.database, register.place
    with pytest.raises(NotAllowed), database.write() as session:
        open_covered(session, complaint=case, officer=place.officer.id, at=register.now)
    with database.write() as session:
        told = open_covered(session, complaint=case, officer=place.supervisor.id, at=register.now)
    assert told.values == {"story": story}
    with database.read() as session:
        by = select(AuditEntry.officer_id).where(AuditEntry.action == "complaint.covered")
        assert session.scalars(by).all() == [place.supervisor.id]


def test_what_nobody_covered_is_not_kept_twice(register: Register) -> None:
    assert not register.case(register.take_in().id).covered


def test_a_secret_report_needs_no_cover(register: Register) -> None:
    story = "Telepon saya 0812-7788-9900, got meluap."
    case = register.take_in(story=story, secret=True, covers=found_in([story])).id
    told = register.case(case)
    assert (told.story, told.covered) == (story, False)


def test_marks_say_what_they_cover() -> None:
    found = [TellingWords(Telling.NIK, "1671015708900001"), TellingWords(Telling.NAME, "Siti")]
    assert covered("Siti 1671015708900001 Sitianah", found) == (
        "[nama ditutup] [NIK ditutup] Sitianah"
    )


def test_at_the_command_line_what_tells_is_said_and_covered_on_request(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = register.place.house
    monkeypatch.setenv("SAPA_HOME", str(house.folder))
    file = tmp_path / "report.json"
    report = {
        "class": "PENGADUAN_TBP",
        "story": "Telepon saya 0812-7788-9900, got meluap di depan rumah.",
        "channel": "surat",
        "anonymous": False,
        "secret": False,
        "reporter": {"name": NAME},
    }
    file.write_text(json.dumps(report))
    plain = CliRunner().invoke(sapa, ["complaint", "add", "--file", str(file)])
    assert "nomor telepon" in plain.stderr
    assert "--cover" in plain.stderr
    assert "7788" not in plain.stderr
    done = CliRunner().invoke(sapa, ["complaint", "add", "--file", str(file), "--cover", "--json"])
    told = json.loads(done.stdout)
    assert told["covered"] == ["telephone"]
    assert [line.title for line in _lines(register)].count(
        "Telepon saya [telepon ditutup], got meluap di depan rumah."
    ) == 1


def _lines(register: Register) -> list[ComplaintLine]:
    house = register.place.house
    with house.database.read() as session:
        return list(lines(session, profile=house.profile, now=house.now()))


def test_words_are_covered_on_record_and_what_was_told_first_stays_sealed(
    register: Register,
) -> None:
    story = "Saya Siti Nurhaliza, 0812-7788-9900: got Pak Lurah meluap di depan rumah."
    case = register.take_in(story=story, title="", reporter=Reporter(NAME)).id
    register.do(cover_words, case, profile=profile(register), covers=found_in([story]))
    register.do(
        cover_words, case, profile=profile(register), covers=words_in("Pak  Lurah"), name=True
    )
    told = register.case(case)
    assert (
        told.story == "Saya [nama ditutup], [telepon ditutup]: got [ditutup] meluap di depan rumah."
    )
    assert [event.detail for event in told.events[1:]] == [
        {"covered": ["telephone"]},
        {"covered": ["name", "other"]},
    ]
    house, place = register.place.house, register.place
    with house.database.write() as session:
        first = open_covered(session, complaint=case, officer=place.supervisor.id, at=register.now)
    assert first.values["story"] == story
    with house.database.read() as session:
        by = select(AuditEntry.officer_id).where(AuditEntry.action == "complaint.cover")
        assert session.scalars(by).all() == [place.officer.id] * 2
        seen = search_register(session, "lurah", profile=house.profile, now=house.now())
        assert seen.lines == ()


@pytest.mark.one_engine("sqlite")
def test_no_byte_of_a_word_covered_later_stays_in_the_file(register: Register) -> None:
    case = register.take_in(story="Got meluap di rumah Kartolodrono sejak Senin.", title="").id
    register.do(cover_words, case, profile=profile(register), covers=words_in("Kartolodrono"))
    store = register.place.house.database.store
    register.place.house.close()
    lying = b"".join(path.read_bytes() for path in store.path.parent.glob("sapa.db*"))
    assert b"artolodrono" not in lying.lower()


def test_the_officers_own_report_for_some_minutes_and_later_by_right(register: Register) -> None:
    case = register.take_in(story="Got Pak Lurah meluap di depan rumah sejak Senin.").id
    covers = words_in("Pak Lurah")
    register.wait(minutes=profile(register).complaints.correction_minutes + 1)
    with pytest.raises(NotAllowed):
        register.do(cover_words, case, profile=profile(register), covers=covers)
    supervisor = register.place.supervisor.id
    register.do(cover_words, case, profile=profile(register), covers=covers, by=supervisor)
    assert register.case(case).story == "Got [ditutup] meluap di depan rumah sejak Senin."


@pytest.mark.parametrize("secret", [False, True])
def test_words_that_are_not_there_and_a_secret_report_are_refused(
    register: Register, secret: bool
) -> None:
    case = register.take_in(secret=secret).id
    with pytest.raises(StepRefused if secret else NothingToCover):
        register.do(cover_words, case, profile=profile(register), covers=words_in("Air  gunung"))


def profile(register: Register) -> HouseProfile:
    return register.place.house.profile
