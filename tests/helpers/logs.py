"""Every log record of WARNING or above is either expected or a failure.

A test says what it expects by a mark, with a pattern that the record's words match::

    @pytest.mark.logs("printer Kiosk 1: .* paper")

A mark on the test itself must come true; one on a module or a case may.
"""

import logging
import re
from dataclasses import dataclass, field

import pytest

AWAY = pytest.mark.logs(
    "the change feed is lost: ",
    "the house cannot be read: ",
    "the call record cannot be used: ",
    "the day cannot be begun: ",
    "cannot report itself: ",
)
"""For modules that take the house away from a running face: whoever looks first says so, and
which of them does is chance."""


@dataclass
class Expected:
    """One pattern, whether it must come, and whether it came."""

    pattern: str
    needed: bool
    came: bool = False

    def covers(self, record: logging.LogRecord) -> bool:
        matched = re.search(self.pattern, f"{record.name}: {record.getMessage()}") is not None
        self.came = self.came or matched
        return matched


@dataclass
class Listener:
    """Hears the root logger between :meth:`start` and :meth:`stop`."""

    expected: list[Expected]
    unexpected: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._handler = logging.Handler(logging.WARNING)
        self._handler.emit = self._hear  # type: ignore[method-assign]

    def start(self) -> None:
        logging.getLogger().addHandler(self._handler)

    def stop(self) -> None:
        logging.getLogger().removeHandler(self._handler)

    def problems(self) -> list[str]:
        missed = [one.pattern for one in self.expected if one.needed and not one.came]
        return [*self.unexpected, *(f"expected, but not logged: {pattern}" for pattern in missed)]

    def _hear(self, record: logging.LogRecord) -> None:
        if not [one for one in self.expected if one.covers(record)]:
            self.unexpected.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def listener_for(item: pytest.Item) -> Listener:
    """What the marks of ``item`` and of the rooms around it expect."""
    return Listener(
        [
            Expected(pattern, needed=node is item)
            for node, mark in item.iter_markers_with_node("logs")
            for pattern in mark.args
        ]
    )
