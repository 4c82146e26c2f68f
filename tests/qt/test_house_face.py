"""The frame of the faces: sessions off the GUI thread, answers to whom they belong, the day."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs.house_printers import HousePrinter
from shared.qt.house_face import HouseFace
from shared.queue.boards import BoardState, boards, report_board
from shared.queue.housekeeping import Kept
from shared.storage.database import Session
from shared.storage.errors import DatabaseMissing, StorageProblem
from shared.storage.feed import Topic


@pytest.fixture
def face(qtbot: QtBot, house: House) -> Iterator[HouseFace]:
    face = HouseFace(house)
    yield face
    face.close()


def reported(session: Session, at: datetime) -> BoardState:
    return report_board(session, board="Papan 1", voice=False, problem="", at=at)


def test_a_use_case_is_committed_off_the_gui_thread_and_answered_on_it(face: HouseFace) -> None:
    threads: list[str] = []

    def work(session: Session, at: datetime) -> BoardState:
        threads.append(threading.current_thread().name)
        return reported(session, at)

    answers: list[object] = []
    face.write(face, work, answers.append)
    face.read(face, boards, answers.append)
    face.settle()
    assert threads == ["sapa-jobs"]
    assert answers == [answers[0], [answers[0]]]


def test_a_use_case_that_fails_leaves_nothing_behind(face: HouseFace) -> None:
    def work(session: Session, at: datetime) -> None:
        reported(session, at)
        raise LookupError("changed its mind")

    failures: list[Exception] = []
    answers: list[object] = []
    face.write(face, work, answers.append, failures.append)
    face.read(face, boards, answers.append)
    face.settle()
    assert [type(error) for error in failures] == [LookupError]
    assert answers == [[]]


def test_nobody_answers_an_owner_that_is_gone(face: HouseFace) -> None:
    answers: list[object] = []
    owner = QObject()
    face.write(owner, reported, answers.append)
    face.run(owner, lambda: 1 // 0, answers.append, answers.append)
    shiboken6.delete(owner)
    face.settle()
    assert answers == []
    face.read(face, boards, answers.append)
    face.settle()
    assert [state.name for state in answers.pop()] == ["Papan 1"]  # type: ignore[attr-defined]


def test_an_error_nobody_expects_is_raised_even_when_its_owner_is_gone(face: HouseFace) -> None:
    owner = QObject()
    face.run(owner, lambda: 1 // 0)
    shiboken6.delete(owner)
    with pytest.raises(ZeroDivisionError):
        face.settle()


def test_what_another_program_commits_is_heard(face: HouseFace, qtbot: QtBot) -> None:
    face.start()
    with qtbot.waitSignal(face.changed) as heard:
        face.house.write(reported)
    assert Topic.KIOSK in heard.args[0]


def test_the_day_is_begun_once_and_again_after_midnight(face: HouseFace, clock: SetClock) -> None:
    begun: list[Kept] = []
    face.day_begun.connect(begun.append)
    for _ in range(3):
        face.look_at_the_day()
    face.settle()
    assert [kept.backup is not None for kept in begun] == [True]
    clock.advance(timedelta(days=1))
    face.look_at_the_day()
    face.settle()
    assert len(begun) == 2


@pytest.mark.logs("the day cannot be begun: ")
def test_a_day_that_cannot_be_begun_is_told_once_and_tried_again(face: HouseFace) -> None:
    begun: list[Kept] = []
    refused: list[StorageProblem] = []
    face.day_begun.connect(begun.append)
    face.day_not_begun.connect(refused.append)
    path = face.house.folder / "sapa.db"
    away = path.rename(path.with_name("away.db"))
    face.look_at_the_day()
    face.look_at_the_day()
    face.settle()
    assert [type(problem) for problem in refused] == [DatabaseMissing]
    away.rename(path)
    face.look_at_the_day()
    face.settle()
    assert len(begun) == 1


@pytest.mark.logs("no printer: ")
def test_a_printer_that_cannot_be_driven_is_known_and_hinders_nothing(
    qtbot: QtBot, house: House
) -> None:
    face = HouseFace(house, printer=HousePrinter("Kiosk 1", "bluetooth:keliru"))
    face.start()
    assert face.printer_problem is not None
    face.wake_printer()
    face.close()
