import threading
from collections.abc import Iterator, Set

import pytest
from pytestqt.qtbot import QtBot

from shared.qt.bridge import ChangeBridge
from shared.storage.errors import DatabaseMissing


class Feed:
    """A feed that answers from a list, as a house with nothing but changes would."""

    def __init__(self) -> None:
        self.waiting: list[Set[str]] = []
        self.away = False
        self.opened = 0

    def open(self) -> "Feed":
        if self.away:
            raise DatabaseMissing("sapa.db")
        self.opened += 1
        return self

    def changed(self) -> Set[str]:
        if self.away:
            raise DatabaseMissing("sapa.db")
        return self.waiting.pop(0) if self.waiting else frozenset()

    def wait(self, stop: threading.Event, seconds: float) -> None:
        stop.wait(seconds)

    def close(self) -> None:
        self.waiting.clear()


@pytest.fixture
def feed() -> Feed:
    return Feed()


@pytest.fixture
def bridge(qapp: object, feed: Feed) -> Iterator[ChangeBridge]:
    made = ChangeBridge(feed.open, interval_ms=1, topics=frozenset({"queue", "office"}))
    yield made
    made.stop()


def test_a_change_arrives(bridge: ChangeBridge, feed: Feed, qtbot: QtBot) -> None:
    bridge.start()
    with qtbot.waitSignal(bridge.changed) as caught:
        feed.waiting.append(frozenset({"queue"}))
    assert caught.args == [frozenset({"queue"})]


@pytest.mark.logs("the change feed is lost: ")
def test_a_lost_feed_says_so_once_and_comes_back_with_everything(
    bridge: ChangeBridge, feed: Feed, qtbot: QtBot
) -> None:
    bridge.start()
    with qtbot.waitSignal(bridge.lost) as lost:
        feed.away = True
    assert isinstance(lost.args[0], DatabaseMissing)
    with qtbot.waitSignals([bridge.regained, bridge.changed], order="strict"):
        feed.away = False
    assert feed.opened == 2


def test_stop_ends_the_thread(bridge: ChangeBridge) -> None:
    bridge.start()
    bridge.stop()
    assert "sapa-changes" not in {thread.name for thread in threading.enumerate()}
