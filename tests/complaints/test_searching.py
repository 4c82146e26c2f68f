"""Finding reports: exact before words, newest first, and nothing of what is sealed or erased."""

import unicodedata
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from shared.complaints.classifying import classify
from shared.complaints.exchange.taking_over import note_tracking_id
from shared.complaints.intake import Reporter
from shared.complaints.lifecycle import CaseState
from shared.complaints.records import Complaint
from shared.complaints.results import Class
from shared.complaints.searching import (
    RegisterFinds,
    begin_sealed_search,
    sealed_with_words,
    search_register,
)
from shared.staff.acting import NotAllowed
from tests.helpers.register import Register, open_register

pytestmark = pytest.mark.both_engines


def search(register: Register, typed: str, most: int = 50) -> RegisterFinds:
    house = register.place.house
    with house.database.read() as session:
        return search_register(session, typed, profile=house.profile, now=register.now, most=most)


def found(register: Register, typed: str) -> list[UUID]:
    return [line.id for line in search(register, typed).lines]


def story_of(register: Register, key: str, story: str, **more: object) -> UUID:
    given = {"title": "Judul", "hope": "", "place": ""} | more
    return register.take_in(key, story=story, **given).id


def change(register: Register, complaint: UUID, **columns: object) -> None:
    with register.place.house.database.write() as session:
        session.execute(update(Complaint).where(Complaint.id == complaint).values(**columns))


def test_words_of_title_story_hope_and_place_newest_first(register: Register) -> None:
    made = [
        story_of(register, "a", "Got tersumbat"),
        story_of(register, "b", "Biasa", title="Got meluap"),
        story_of(register, "c", "Biasa", hope="Got dikeruk"),
        story_of(register, "d", "Biasa", place="Dekat got besar"),
    ]
    assert found(register, "got") == made[::-1]
    assert found(register, "GOT dikeruk") == [made[2]]
    assert found(register, "got sungai") == []


def test_the_last_word_is_found_as_it_begins_the_others_whole(register: Register) -> None:
    one = story_of(register, "a", "Lampu jalan padam")
    assert found(register, "lam") == [one]
    assert found(register, "lampu pad") == [one]
    assert found(register, "lam padam") == []
    assert found(register, "l") == []
    assert found(register, "l lampu") == [one]


def test_marks_and_case_do_not_count(register: Register) -> None:
    one = story_of(register, "a", "Kafé di Jalan Élan")
    for typed in ("kafe", "KAFÉ", "elan", unicodedata.normalize("NFD", "kafé")):
        assert found(register, typed) == [one], typed


@pytest.mark.parametrize(
    "typed", ['"', "* OR", "got AND", "got -", "a:b", "(got", "NEAR(got)", "'; --", "\0", "😀"]
)
def test_signs_are_no_commands(register: Register, typed: str) -> None:
    story_of(register, "a", "Air tergenang")
    assert found(register, typed) == []


def test_number_and_tracking_id_come_before_words(register: Register) -> None:
    first = register.take_in("a")
    story_of(register, "b", f"Seperti aduan {first.number} dan 5049672")
    assert found(register, first.number.lower().replace("-", " ")) == [first.id]
    assert search(register, first.number).exact
    register.do(note_tracking_id, first.id, typed="5049672")
    assert found(register, "5049672") == [first.id]


def test_digits_that_are_no_tracking_id_are_words(register: Register) -> None:
    one = story_of(register, "a", "Rumah di RT 12")
    assert found(register, "12") == [one]


def test_closed_reports_are_found_too(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    register.wait(days=400)
    assert found(register, "drainase") == [case]


def test_reporters_and_sealed_reports_are_not_in_the_index(register: Register) -> None:
    register.take_in("a", secret=True, story="Kata mangkubumi rahasia")
    register.take_in("b", kind=Class.SUPERVISION, story="Kata mangkubumi pengawasan")
    register.take_in("c", reporter=Reporter("Mangkubumi", "0812-0000-0099", nik="1671015708900009"))
    for typed in ("mangkubumi", "0812", "1671015708900009"):
        assert found(register, typed) == []


def test_a_report_that_becomes_secret_leaves_the_index(register: Register) -> None:
    one = story_of(register, "a", "Kata mangkubumi")
    assert found(register, "mangkubumi") == [one]
    register.do(classify, one, kind=Class.SUPERVISION, category=None, reason="Dugaan pungutan liar")
    assert found(register, "mangkubumi") == []
    assert found(register, "judul") == []


def test_a_changed_text_is_found_by_its_new_words(register: Register) -> None:
    one, other = story_of(register, "a", "Lama sekali"), story_of(register, "b", "Lama juga")
    change(register, one, story="Baru sekali")
    assert found(register, "lama") == [other]
    assert found(register, "baru") == [one]
    assert found(register, "sekali") == [one]


def test_what_is_erased_is_gone_from_the_index(register: Register) -> None:
    one = story_of(register, "a", "Kata mangkubumi")
    change(register, one, story=None, title=None)
    assert found(register, "mangkubumi") == []


@pytest.mark.one_engine("sqlite")
def test_no_byte_of_an_erased_word_stays_in_the_file(register: Register) -> None:
    store = register.place.house.database.store
    for number in range(30):
        story_of(register, str(number), f"Umum {number}")
    one = story_of(register, "a", "Zebrawati xylofonkuu wqvzyt")
    for number in range(30, 60):
        story_of(register, str(number), f"Umum {number}")
    change(register, one, story=None)
    register.place.house.close()
    content = b"".join(path.read_bytes() for path in store.path.parent.glob("sapa.db*"))
    for part in (b"ebrawati", b"ylofonk", b"wqvzy"):
        assert part not in content.lower()


def test_a_word_of_a_sealed_report_is_found_by_opening_it(register: Register) -> None:
    sealed = register.take_in("a", secret=True, story="Kata mangkubumi").id
    register.take_in("b", secret=True, story="Lain")
    house, place = register.place.house, register.place
    reader = place.supervisor.id
    with house.database.write() as session:
        begin_sealed_search(session, officer=reader, at=register.now)
    with house.database.read() as session:
        lines, after = sealed_with_words(
            session, "mangku", profile=house.profile, officer=reader, now=register.now
        )
    assert ([line.id for line in lines], after) == ([sealed], None)
    with pytest.raises(NotAllowed), house.database.read() as session:
        sealed_with_words(
            session, "mangku", profile=house.profile, officer=place.officer.id, now=register.now
        )


def test_only_so_many_and_it_says_that_there_is_more(register: Register) -> None:
    made = [story_of(register, str(number), "Sama semua") for number in range(4)]
    finds = search(register, "sama", most=3)
    assert [line.id for line in finds.lines] == made[:0:-1]
    assert finds.more
    assert not search(register, "sama", most=4).more


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, engine: object) -> Iterator[Register]:
    with open_register(tmp_path_factory.mktemp("shelf")) as made:
        yield made


WORDS = st.sampled_from(["got", "lampu", "jalan", "jalur", "air", "élan", "elang", "12", "rt"])
STORIES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    stories=st.lists(STORIES, min_size=1, max_size=3),
    asked=st.lists(WORDS, min_size=1, max_size=2),
    letters=st.integers(2, 5),
)
def test_it_finds_what_reading_every_story_finds(
    shelf: Register, stories: list[str], asked: list[str], letters: int
) -> None:
    mark = f"tanda{uuid4().hex}"
    made = {
        story_of(shelf, f"{mark}-{place}", f"{mark} {story}"): story
        for place, story in enumerate(stories)
    }
    last = asked[-1][:letters]

    def plain(words: str) -> str:
        return words.replace("é", "e")

    expected = [
        one
        for one, story in made.items()
        if all(plain(word) in plain(story).split() for word in asked[:-1])
        and any(word.startswith(plain(last)) for word in plain(story).split())
    ]
    wanted = [one for one in found(shelf, f"{mark} {' '.join([*asked[:-1], last])}") if one in made]
    assert wanted == expected[::-1]
