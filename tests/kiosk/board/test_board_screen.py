"""The board of a real house: calls made elsewhere are shown and spoken, whatever happens."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.board.app import BoardApp
from kiosk.board.reading import MISSED_FOR
from kiosk.board.view import BoardView
from shared.office.house import House, save_profile
from shared.qt.sound import NO_DEVICE
from shared.queue.announcing.announcements import CallView, calls_of
from shared.queue.announcing.order import Announced
from shared.speech.voice import house_voice
from tests.helpers.logs import AWAY
from tests.kiosk.board.floor import Floor
from tests.kiosk.board.paced_output import PacedOutput
from tests.kiosk.board.second_program import board

pytestmark = AWAY


def shows(screen: BoardApp, what: Callable[[BoardView], bool]) -> Callable[[], bool]:
    return lambda: what(screen.view_model.shown)


def large(label: str) -> Callable[[BoardView], bool]:
    return lambda view: view.called is not None and view.called.label == label


def calls(house: House) -> list[CallView]:
    day = house.now().astimezone(house.profile.tz).date()
    with house.database.read() as session:
        return list(reversed(calls_of(session, day=day)))


@pytest.fixture
def output() -> PacedOutput:
    return PacedOutput()


def test_a_call_elsewhere_is_shown_and_spoken(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output) as screen:
        qtbot.waitUntil(shows(screen, lambda view: view.known and view.house_name != ""))
        assert screen.view_model.shown.called is None
        label = floor.call("2")
        qtbot.waitUntil(lambda: output.playing)
        qtbot.waitUntil(shows(screen, large(label)))
        view = screen.view_model.shown
        assert view.called is not None
        assert (view.called.counter, view.called.pulsing) == ("Loket 2", True)
        expected = house_voice(floor.house.folder).announcement(
            series="A", number=1, counter="Loket 2"
        )
        assert output.played == [(expected.sound, 80)]
        output.end()
        qtbot.waitUntil(
            shows(screen, lambda view: view.called is not None and not view.called.pulsing)
        )
        assert [call.announced for call in calls(floor.house)] == [Announced.SPOKEN]


def test_who_was_called_and_did_not_come_is_told_for_an_hour(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output) as screen:
        first, second = floor.call("2"), floor.call("3")
        floor.miss("2")
        floor.place.clock.advance(timedelta(minutes=1))
        floor.miss("3")
        qtbot.waitUntil(shows(screen, lambda view: view.missed == (second, first)))
        floor.place.clock.advance(MISSED_FOR)
        floor.call("4")
        qtbot.waitUntil(shows(screen, lambda view: view.missed == (second,)))


def test_the_house_shows_its_crest_and_its_hours(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    house = floor.house
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(house.folder / "kop.png"))
    rules = house.profile.complaints
    letterhead = rules.letterhead.model_copy(update={"logo": "kop.png"})
    complaints = rules.model_copy(update={"letterhead": letterhead})
    with house.database.write() as session:
        profile = house.profile.model_copy(update={"complaints": complaints})
        save_profile(session, profile, at=house.now(), by=None, note="")
    with board(floor, output) as screen:
        qtbot.waitUntil(shows(screen, lambda view: view.crest.endswith("/kop.png")))
        qtbot.waitUntil(shows(screen, lambda view: view.hours == "08.00 – 12.00, 13.00 – 15.00"))


def test_five_calls_at_once_are_listed_at_once_and_spoken_in_order(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output) as screen:
        labels = [floor.call(counter) for counter in "12345"]
        heard = []
        for at, label in enumerate(labels):
            qtbot.waitUntil(lambda: output.playing)
            qtbot.waitUntil(shows(screen, large(label)))
            qtbot.waitUntil(shows(screen, lambda view: len(view.lines) == 4))
            pending = [line.label for line in screen.view_model.shown.lines if line.pending]
            assert pending == labels[at + 1 :][::-1]
            heard.append(label)
            output.end()
        qtbot.waitUntil(
            lambda: all(call.announced is Announced.SPOKEN for call in calls(floor.house))
        )
        assert heard == labels
        assert len(output.played) == 5


def test_a_recall_shows_and_sounds_again(qtbot: QtBot, floor: Floor, output: PacedOutput) -> None:
    with board(floor, output) as screen:
        label = floor.call("1")
        qtbot.waitUntil(lambda: output.playing)
        output.end()
        floor.recall("1")
        qtbot.waitUntil(lambda: len(output.played) == 2)
        qtbot.waitUntil(
            shows(
                screen,
                lambda view: (
                    view.called is not None
                    and (view.called.label, view.called.recall, view.called.pulsing)
                    == (label, True, True)
                ),
            )
        )
        assert output.played[0] == output.played[1]


def test_a_board_that_is_closed_in_mid_sentence_lets_the_next_start_anew(
    qtbot: QtBot, floor: Floor
) -> None:
    first = PacedOutput()
    with board(floor, first):
        label = floor.call("1")
        qtbot.waitUntil(lambda: first.playing)
    assert not first.playing
    second = PacedOutput()
    with board(floor, second) as screen:
        qtbot.waitUntil(lambda: second.playing)
        qtbot.waitUntil(shows(screen, large(label)))
        second.end()
        qtbot.waitUntil(lambda: calls(floor.house)[0].announced is Announced.SPOKEN)


def test_of_two_boards_one_speaks_and_both_show(qtbot: QtBot, floor: Floor) -> None:
    one, two = PacedOutput(), PacedOutput()
    with board(floor, one) as left, board(floor, two) as right:
        for number in range(4):
            label = floor.call(str(number + 1))
            qtbot.waitUntil(lambda: one.playing or two.playing)
            assert not (one.playing and two.playing)
            for screen in (left, right):
                qtbot.waitUntil(shows(screen, large(label)))
            (one if one.playing else two).end()
            qtbot.waitUntil(
                lambda: all(call.announced is Announced.SPOKEN for call in calls(floor.house))
            )
    assert sorted((len(one.played), len(two.played))) == [0, 4]


def test_a_silent_board_shows_and_never_claims(qtbot: QtBot, floor: Floor) -> None:
    with board(floor, settings="voice = false") as screen:
        label = floor.call("1")
        qtbot.waitUntil(shows(screen, large(label)))
        assert screen.view_model.shown.voice_problem == ""
    assert calls(floor.house)[0].announced is Announced.WAITING


def test_without_a_loudspeaker_the_board_says_so_and_goes_on(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output) as screen:
        output.unplug()
        label = floor.call("1")
        qtbot.waitUntil(shows(screen, large(label)))
        assert screen.view_model.shown.voice_problem == NO_DEVICE
        assert output.played == []
        output.plug()
        qtbot.waitUntil(lambda: output.playing)
        assert screen.view_model.shown.voice_problem == ""


def test_a_sound_that_broke_off_is_begun_again(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output):
        floor.call("1")
        qtbot.waitUntil(lambda: output.playing)
        output.end(heard=False)
        qtbot.waitUntil(lambda: len(output.played) == 2)


def test_quiet_hours_repeats_and_english_come_from_the_settings(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    settings = 'quiet_hours = ["08.30-09.30"]\nrepeat = 2\nenglish = true\nvolume = 55'
    with board(floor, output, settings) as screen:
        floor.call("1")
        qtbot.waitUntil(lambda: output.playing)
        expected = house_voice(floor.house.folder).announcement(
            series="B", number=1, counter="Loket 1", languages=("id", "en"), times=2
        )
        assert output.played == [(expected.sound, 0)]
        qtbot.waitUntil(shows(screen, lambda view: view.english))
        floor.place.clock.advance(timedelta(minutes=31))
        output.end()
        floor.call("2")
        qtbot.waitUntil(lambda: len(output.played) == 2)
        assert output.played[1][1] == 55


@pytest.mark.logs("the house cannot be read: ")
def test_a_house_that_cannot_be_read_keeps_its_last_picture(
    qtbot: QtBot, floor: Floor, output: PacedOutput, tmp_path: Path
) -> None:
    with board(floor, output) as screen:
        label = floor.call("1")
        qtbot.waitUntil(shows(screen, large(label)))
        path = floor.house.database.store.path
        away = path.with_name("away.db")
        path.rename(away)
        qtbot.waitUntil(shows(screen, lambda view: view.unread_since != ""))
        view = screen.view_model.shown
        assert large(label)(view)
        assert view.known
        assert view.unread_since == "09.00"
        away.rename(path)
        qtbot.waitUntil(shows(screen, lambda view: view.unread_since == ""))


def test_slides_of_the_house_are_found(qtbot: QtBot, floor: Floor, output: PacedOutput) -> None:
    slides = floor.house.folder / "slides"
    slides.mkdir()
    (slides / "b.png").touch()
    (slides / "a.JPG").touch()
    (slides / "notes.txt").touch()
    with board(floor, output) as screen:
        qtbot.waitUntil(shows(screen, lambda view: view.slide != ""))
        assert screen.view_model.shown.slide.startswith("file:")
        assert screen.view_model.shown.slide.endswith((".png", ".JPG"))
