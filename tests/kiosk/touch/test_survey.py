"""The survey after service, touched as a visitor touches it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from kiosk.touch.app import KioskApp
from kiosk.touch.viewmodels.survey import survey_prompt
from kiosk.touch.visit import ScreenName
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.views import TicketView
from shared.speech.words import transcript
from shared.survey.counting import SurveyFigures, survey_figures
from shared.survey.questionnaire import questionnaire
from tests.helpers.staffed_house import MORNING, StaffedHouse, engage, staff_of
from tests.helpers.visits import called, seated, served, taken
from tests.kiosk.touch.finger import Finger

SKM = questionnaire()
DAY = MORNING.date()


@pytest.fixture
def place(house: House, clock: SetClock) -> StaffedHouse:
    engage(house)
    return StaffedHouse(house, clock, staff_of(house))


@pytest.fixture
def finished(place: StaffedHouse) -> TicketView:
    """A visitor who was served a moment ago."""
    start = place.house.now() - timedelta(minutes=15)
    seat = seated(place, "2", place.officer.id, start)
    return served(place, seat, "A", start, wait=4, serve=6)


def figures(house: House) -> SurveyFigures:
    with house.database.read() as session:
        return survey_figures(session, of=SKM, first=DAY, last=DAY)


def begun(finger: Finger, ticket: TicketView) -> None:
    finger.scan(ticket.token)
    finger.painted()
    finger.touch("survey")
    finger.painted()


def answered(finger: Finger, *answers: int) -> None:
    """Answers by their place, 0 for one passed over."""
    for nth in answers:
        finger.touch(f"answer-{nth}" if nth else "skip")
        if finger.screen == "survey":
            finger.painted()


def test_a_finished_number_leads_from_the_first_screen_to_a_counted_sheet(
    finger: Finger, finished: TicketView, house: House
) -> None:
    begun(finger, finished)
    assert finger.screen == "survey"
    assert finger.text("count") == "Pertanyaan 1 dari 9"
    answered(finger, 4, 3, 0, 4, 3, 4, 4, 2, 4)
    answered(finger, 2, 0, 3, 0)
    assert (finger.screen, finger.app.journey.visit.about) == ("message", "surveyed")
    found = figures(house)
    scores = {one.code: one.tally.total for one in found.result.elements}
    assert found.respondents == 1
    assert (scores["U9"], scores["U8"]) == (2, 4)
    assert found.skipped == {**dict.fromkeys(SKM.instrument.codes, 0), "U3": 1}
    sheet = found.sheets[0]
    assert dict(sheet.respondent) == {"sex": "P", "education": "SMA"}
    assert sheet.service == finished.service_code


def test_a_number_typed_on_the_first_screen_leads_there_as_well(
    finger: Finger, finished: TicketView
) -> None:
    finger.touch("tile-?")
    for sign in finished.label:
        finger.touch(f"key-{sign}")
    finger.touch("go")
    finger.painted()
    finger.touch("survey")
    assert finger.screen == "survey"


def test_a_called_number_may_answer_too(finger: Finger, place: StaffedHouse, house: House) -> None:
    ticket = taken(place, "A", house.now())
    seat = seated(place, "2", place.officer.id, house.now())
    called(place, seat, ticket, house.now())
    begun(finger, ticket)
    assert finger.screen == "survey"


def test_a_number_that_waits_is_not_asked(
    finger: Finger, place: StaffedHouse, house: House
) -> None:
    ticket = taken(place, "A", house.now())
    finger.scan(ticket.token)
    finger.painted()
    assert not finger.sees("survey")


def test_a_visit_answers_once(finger: Finger, finished: TicketView, house: House) -> None:
    begun(finger, finished)
    answered(finger, *[4] * 9, 0, 0, 0, 0)
    finger.touch("back")
    finger.scan(finished.token)
    finger.painted()
    assert not finger.sees("survey")
    assert figures(house).respondents == 1


def test_two_kiosks_at_once_take_one_sheet(
    open_kiosk: Callable[..., KioskApp], finger: Finger, finished: TicketView, house: House,
    qtbot: QtBot,
) -> None:  # fmt: skip
    other = Finger(open_kiosk(house), qtbot)
    begun(finger, finished)
    begun(other, finished)
    answered(finger, *[4] * 9, 0, 0, 0, 0)
    answered(other, *[1] * 9, 0, 0, 0, 0)
    assert finger.app.journey.visit.about == "surveyed"
    assert other.app.journey.visit.about == "surveyed_before"
    assert figures(house).respondents == 1


def test_back_shows_what_was_answered_and_lets_it_be_changed(
    finger: Finger, finished: TicketView, house: House
) -> None:
    begun(finger, finished)
    answered(finger, 1)
    finger.touch("back")
    finger.painted()
    assert finger.find("answer-1").property("selected") is True
    answered(finger, 4, *[3] * 8, 0, 0, 0, 0)
    assert figures(house).result.elements[0].tally.total == 4


def test_back_from_the_first_question_is_the_number(finger: Finger, finished: TicketView) -> None:
    begun(finger, finished)
    finger.touch("back")
    assert finger.screen == "lookup"


@pytest.mark.parametrize("given", [0, 5])
def test_who_stops_leaves_nothing_and_may_come_again(
    finger: Finger, finished: TicketView, house: House, given: int
) -> None:
    begun(finger, finished)
    answered(finger, *[4] * given)
    finger.touch("stop")
    assert finger.screen == "home"
    assert figures(house).respondents == 0
    begun(finger, finished)
    assert finger.screen == "survey"


def test_who_passes_everything_over_keeps_the_invitation(
    finger: Finger, finished: TicketView, house: House
) -> None:
    begun(finger, finished)
    answered(finger, *[0] * 13)
    assert finger.screen == "home"
    assert figures(house).respondents == 0
    begun(finger, finished)
    assert finger.screen == "survey"


def test_who_leaves_is_forgotten(
    open_kiosk: Callable[..., KioskApp], finished: TicketView, house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, pace=0.01)
    finger = Finger(kiosk, qtbot)
    begun(finger, finished)
    finger.touch("answer-4")
    qtbot.waitUntil(lambda: finger.screen in ("home", "attract"))
    assert not kiosk.journey.visit.survey.scores
    assert figures(house).respondents == 0


def test_a_second_tap_is_not_the_answer_to_the_next_question(
    open_kiosk: Callable[..., KioskApp], finished: TicketView, house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, calm=60.0)
    finger = Finger(kiosk, qtbot)
    kiosk.inputs._calm_until = 0.0
    finger.scan(finished.token)
    finger.painted()
    kiosk.touches.survey.begin()
    kiosk.settle()
    finger.painted()
    kiosk.inputs._calm_until = 0.0
    finger.touch("answer-4")
    finger.touch("answer-4")
    assert kiosk.journey.visit.survey.step == 1


def test_answers_by_number_keys(finger: Finger, finished: TicketView, house: House) -> None:
    begun(finger, finished)
    for key in "4444444440000":
        finger.app.keypad.typed(key)
        finger.app.settle()
    assert finger.app.journey.visit.about == "surveyed"
    assert figures(house).respondents == 1


@pytest.mark.parametrize(
    ("language", "asked", "worst"),
    [
        ("id", "Bagaimana kecepatan waktu dalam memberikan pelayanan?", "Tidak cepat"),
        ("en", "How quickly was the service given?", "Not quickly"),
        ("jv", "Kados pundi rikatipun anggenipun ngladosi?", "Mboten rikat"),
        ("plm", "Cak mano cepetnyo waktu ngasih layanan?", "Dak cepet"),
    ],
)
def test_it_is_asked_in_the_visitors_language(
    finger: Finger, finished: TicketView, language: str, asked: str, worst: str
) -> None:
    journey = finger.app.journey
    journey.first = replace(journey.first, language=language)
    journey.go_home()
    begun(finger, finished)
    answered(finger, 4, 4)
    assert finger.text("question") == asked
    assert finger.text("answer-1") == worst


def test_every_question_is_said_with_its_answers_behind_their_keys(
    finger: Finger, kiosk: KioskApp, finished: TicketView
) -> None:
    finger.touch("accessibility")
    begun(finger, finished)
    assert kiosk.journey.screen is ScreenName.SURVEY
    moment = kiosk.showing.moment()
    said = transcript(survey_prompt(moment))
    assert "kesesuaian persyaratan" in said
    assert "ekan angka satu, Tidak sesuai" in said
    assert "ekan angka empat, Sangat sesuai" in said
    assert "ekan angka nol, untuk melewati pertanyaan ini" in said


def test_nothing_of_the_answers_is_left_anywhere_but_in_the_sheet(
    finger: Finger, finished: TicketView, house: House
) -> None:
    def counted() -> dict[str, int]:
        with house.database.read() as session:
            return {
                table: session.scalar(text(f"SELECT count(*) FROM {table}")) or 0
                for table in ("change", "trail", "move", "print_job", "vault")
            }

    begun(finger, finished)
    before = counted()
    answered(finger, *[4] * 9, 1, 1, 1, 1)
    assert counted() == before
    assert not finger.app.journey.visit.survey.scores
    assert finger.app.journey.visit.standing is None


@pytest.mark.logs("the house cannot be read")
def test_answers_that_cannot_be_kept_are_said_to_be_lost(
    finger: Finger, finished: TicketView, house: House
) -> None:
    begun(finger, finished)
    answered(finger, *[4] * 9, 0, 0, 0)
    file = house.folder / "sapa.db"
    file.rename(house.folder / "away.db")
    finger.touch("skip")
    assert finger.app.journey.visit.about == "not_surveyed"
    (house.folder / "away.db").rename(file)
