"""Papers about no single letter: the month's book with its names, minutes, the blank form."""

from datetime import date
from uuid import UUID

import pytest

from shared.complaints import closing, handling
from shared.complaints.intake import Reporter
from shared.complaints.lifecycle import CaseState
from shared.complaints.records import Complaint
from shared.reports.papers.book import blank_form_pdf, book_pdf
from shared.reports.papers.book_content import book_of, month_of
from shared.reports.papers.content import (
    blank_form_of,
    day_in_words,
    minutes_of,
)
from shared.reports.papers.letter import minutes_pdf
from shared.staff.acting import NotAllowed
from shared.staff.rights import Role
from tests.helpers.register import Register
from tests.helpers.staffed_house import account
from tests.helpers.transactions import statements_of_writers
from tests.reports.test_papers import texts

LONGEST = "Raden Ajeng Siti Nurhaliza Kusumaningtyas Binti Raden Mas Haryo Suryodiningrat, S.H."


def book(register: Register, *, by: UUID | None = None) -> list[str]:
    house, officer = register.place.house, by or register.place.officer.id
    return texts(book_pdf(book_of(house, month=date(2026, 11, 1), officer=officer)))


def test_the_book_names_who_may_be_named(register: Register) -> None:
    register.take_in("a", reporter=Reporter(LONGEST))
    register.take_in("b", anonymous=True, reporter=Reporter("Ahmad Anonim"), title="Lampu padam")
    register.take_in("c", secret=True, reporter=Reporter("Rahmat Rahasia"), title="Pungutan")
    done = register.bring_to(CaseState.DONE)
    double = register.take_in("d", title="Sekali lagi").id
    with register.place.house.database.read() as session:
        original = session.get_one(Complaint, done)
    register.do(closing.mark_duplicate, double, original=original)
    words = " ".join(book(register))
    assert LONGEST.replace(" ", "") in words.replace(" ", "")
    for hidden in ("Ahmad", "Rahmat", "Pungutan"):
        assert hidden not in words
    assert "dirahasiakan" in words
    assert "Lampu padam" in words
    assert register.case(done).line.number in words.replace(" ", "")
    assert f"duplikat{register.case(done).line.number}" in words.replace(" ", "")
    assert "Dinas PUPR" in words
    assert "selesai" in words.lower()


def test_the_book_of_another_month_is_empty(register: Register) -> None:
    register.take_in()
    register.wait(days=9)
    officer = register.place.officer.id
    made = book_of(register.place.house, month=date(2026, 12, 31), officer=officer)
    assert (made.rows, made.month) == ((), "Desember 2026")


def test_a_book_longer_than_a_batch_is_whole_and_in_the_agendas_order(
    register: Register,
) -> None:
    made = [register.take_in(f"k{number}") for number in range(7)]
    register.do(handling.archive, made[2].id, reason="Ganda")
    house, officer = register.place.house, register.place.officer.id
    found = book_of(house, month=date(2026, 11, 1), officer=officer, batch=3)
    assert [(row.number, row.agenda) for row in found.rows] == [
        (one.number, str(one.agenda)) for one in made
    ]


def test_nobody_waits_while_the_book_is_read(register: Register) -> None:
    register.take_in()
    house, place = register.place.house, register.place
    with statements_of_writers(house.database.engine) as said:
        book_of(house, month=date(2026, 11, 1), officer=place.officer.id)
    assert any("INTO trail" in statement for statement in said)
    assert [statement for statement in said if "FROM complaint" in statement] == []


def test_a_month_lasts_as_long_as_in_the_house(register: Register) -> None:
    since, until = month_of(register.place.house.profile, date(2026, 12, 5))
    assert (since.isoformat(), until.isoformat()) == (
        "2026-11-30T17:00:00+00:00",
        "2026-12-31T17:00:00+00:00",
    )


def test_the_book_is_for_whoever_may_take_lists_out(register: Register) -> None:
    unit = account(register.place.house, "upg", "Unit Gratifikasi", Role.GRATIFICATION)
    with pytest.raises(NotAllowed):
        book(register, by=unit.id)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 1), "Kamis, tanggal satu bulan Januari tahun dua ribu dua puluh enam"),
        (date(2026, 11, 23),
         "Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam"),
        (date(2031, 10, 11), "Sabtu, tanggal sebelas bulan Oktober tahun dua ribu tiga puluh satu"),
    ],
)  # fmt: skip
def test_a_day_is_written_in_words(day: date, words: str) -> None:
    assert day_in_words(day) == words


def test_minutes_hold_the_longest_names(register: Register) -> None:
    case = register.case(register.take_in().id)
    pages = texts(
        minutes_pdf(
            minutes_of(
                register.place.house.profile,
                case,
                number="003/BA/RUMAH/XI/2026",
                second=LONGEST,
                role="Pelapor",
                conclusions="Saluran dikeruk sebelum 1 Desember.\nWarga memberi tahu bila belum.",
                witness=LONGEST,
                at=register.now,
            )
        )
    )
    words = " ".join(pages)
    assert words.replace(" ", "").count(LONGEST.replace(" ", "")) >= 3
    assert case.line.number in words
    assert "2. Warga memberi tahu bila belum." in words


def test_the_blank_form_offers_the_houses_channels(register: Register) -> None:
    profile = register.place.house.profile
    (page,) = texts(blank_form_pdf(blank_form_of(profile)))
    for channel in profile.complaints.channels:
        assert not channel.active or channel.name.say() in page
