import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shared.qt.jobs import JobRunner


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_results_come_in_order_on_the_asking_thread(jobs: JobRunner) -> None:
    seen: list[tuple[int, str]] = []

    def receive(value: int) -> None:
        seen.append((value, threading.current_thread().name))

    for number in range(20):
        jobs.submit(lambda number=number: number, receive, owner=jobs)
    jobs.drain()
    assert seen == [(number, threading.current_thread().name) for number in range(20)]


def test_the_event_loop_delivers_without_being_drained(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[str] = []
    jobs.submit(lambda: threading.current_thread().name, seen.append, owner=jobs)
    qtbot.waitUntil(lambda: seen == ["sapa-jobs"])


def test_a_failure_goes_to_its_callback_and_the_thread_goes_on(jobs: JobRunner) -> None:
    failures: list[Exception] = []
    results: list[int] = []
    jobs.submit(lambda: 1 // 0, results.append, failures.append, owner=jobs)
    jobs.submit(lambda: 7, results.append, owner=jobs)
    jobs.drain()
    assert [type(error) for error in failures] == [ZeroDivisionError]
    assert results == [7]


def test_a_failure_nobody_asked_for_is_raised_where_it_can_be_seen(jobs: JobRunner) -> None:
    jobs.submit(lambda: 1 // 0, owner=jobs)
    with pytest.raises(ZeroDivisionError):
        jobs.drain()


def test_drain_follows_jobs_that_results_ask_for(jobs: JobRunner) -> None:
    seen: list[str] = []
    jobs.submit(
        lambda: "a",
        lambda value: jobs.submit(lambda: value + "b", seen.append, owner=jobs),
        owner=jobs,
    )
    jobs.drain()
    assert seen == ["ab"]
    assert not jobs.busy


def test_close_ends_the_thread_and_later_jobs_are_dropped(qapp: object) -> None:
    runner = JobRunner()
    seen: list[int] = []
    runner.close()
    runner.submit(lambda: 1, seen.append, owner=runner)
    assert seen == []
    assert "sapa-jobs" not in {thread.name for thread in threading.enumerate()}


def test_an_owner_that_is_deleted_is_not_answered(jobs: JobRunner) -> None:
    seen: list[object] = []
    owner, other = QObject(), QObject()
    jobs.submit(lambda: 1, seen.append, owner=owner)
    jobs.submit(lambda: 1 // 0, seen.append, seen.append, owner=owner)
    jobs.submit(lambda: 2, seen.append, owner=other)
    shiboken6.delete(owner)
    jobs.drain()
    assert seen == [2]
