"""Qt for Python must give back what it takes (docs/adr/0004-qt-for-python-6-11.md)."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

_CALLS = 1000


def _starts(timer: QTimer) -> None:
    timer.start(60_000)


def _asks(timer: QTimer) -> None:
    timer.isActive()


@pytest.mark.parametrize(("call", "constant"), [(_starts, None), (_asks, True)])
def test_a_thousand_calls_cost_no_reference(
    qtbot: QtBot, call: Callable[[QTimer], None], constant: object
) -> None:
    timer = QTimer()
    timer.start(60_000)
    before = sys.getrefcount(constant)
    for _ in range(_CALLS):
        call(timer)
    lost = before - sys.getrefcount(constant)
    timer.stop()
    assert lost < _CALLS / 2
