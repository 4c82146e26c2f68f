"""Every picture the board can show, for screenshots and for tests that look at pixels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage

from kiosk.board.stage import Stage
from kiosk.board.view import BoardHouse, BoardView, Reading, board_view
from kiosk.board.view_model import BoardViewModel
from kiosk.board.window import board_window
from shared.office.intervals import Interval
from shared.office.part import Words
from shared.office.profile import HouseProfile, Talk
from shared.qt.sound import NO_LIBRARY
from shared.queue.announcing.order import Announced, CallKind
from shared.theme import Theme

_AT = datetime(2026, 11, 23, 9, 41)  # noqa: DTZ001 - the view takes the house's own time

_TALK = datetime(2026, 11, 27, 9, 0)  # noqa: DTZ001 - as a profile has it
_HOURS = (Interval.model_validate("08.00-12.00"), Interval.model_validate("13.00-15.00"))
_MISSED = ("A-009", "B-003", "P-001")


@dataclass(frozen=True)
class SampleCall:
    """A made-up call; the fields of a call as the board reads it."""

    ordinal: int
    series: str
    label: str
    service_code: str
    counter_code: str
    counter_name: str
    kind: CallKind = CallKind.CALL
    announced: Announced = Announced.SPOKEN
    called_at: datetime = _AT


def board_states(profile: HouseProfile) -> tuple[tuple[str, BoardView], ...]:
    """Name and view of each state, with ``profile``'s names and made-up numbers."""
    house = BoardHouse(
        name=profile.name,
        place=profile.place,
        services=tuple((service.code, service.brief()) for service in profile.services),
        priority_series=profile.queue.priority_series,
        notices=tuple(notice.say() for notice in profile.notices),
        talks=(
            Talk(
                title=Words({"id": "Bebas dari korupsi, mulai dari loket"}),
                starts=_TALK,
                place="Pendopo",
            ),
        ),
    )
    codes = [service.code for service in profile.services]
    calls = _sample_calls(codes)
    waiting = dict(zip(codes, (2, 6, 3, 1), strict=False))
    reading = Reading(calls=calls, waiting=waiting, hours=_HOURS)
    newest = calls[-1]
    calling = Stage(newest.ordinal, _AT, pulsing=True)

    def view(facts: BoardHouse, read: Reading, stage: Stage, problem: str = "") -> BoardView:
        return board_view(facts, read, stage, now=_AT, voice_problem=problem)

    recalled = replace(newest, kind=CallKind.RECALL)
    far = replace(newest, label=f"{newest.series}-1012", counter_name="Meja Informasi")
    pending = [replace(call, announced=Announced.WAITING) for call in calls[-3:-1]]
    lost = replace(reading, unread_since=_AT - timedelta(minutes=3))
    return (
        ("calling", view(house, reading, calling)),
        ("calling_english", view(replace(house, english=True), reading, calling)),
        ("recall", view(house, replace(reading, calls=[*calls[:-1], recalled]), calling)),
        ("long_names", view(house, replace(reading, calls=[*calls[:-1], far]), calling)),
        (
            "several_at_once",
            view(house, replace(reading, calls=[*calls[:-3], *pending, newest]), calling),
        ),
        ("missed", view(house, replace(reading, missed=_MISSED), calling)),
        ("missed_idle", view(house, replace(reading, missed=_MISSED), Stage())),
        ("resting", view(house, reading, replace(calling, pulsing=False))),
        ("idle", view(house, reading, Stage())),
        ("first_visitors", view(house, Reading((), {codes[0]: 1}, hours=_HOURS), Stage())),
        ("nobody_waiting", view(house, Reading((), {}, hours=_HOURS), Stage())),
        ("unreadable", view(house, lost, calling)),
        ("never_read", view(house, Reading(unread_since=_AT), Stage())),
        ("no_sound", view(house, reading, calling, NO_LIBRARY)),
    )


def board_picture(view: BoardView, theme: Theme, size: QSize) -> QImage:
    """``view`` drawn at ``size`` without motion. Needs an application with its fonts."""
    view_model = BoardViewModel(view)
    shown = board_window(view_model, theme, motion=False)
    try:
        shown.window.resize(size)
        shown.window.show()
        QCoreApplication.processEvents()
        return shown.window.grabWindow()
    finally:
        shown.close()
        QCoreApplication.processEvents()


def _sample_calls(codes: Sequence[str]) -> Sequence[SampleCall]:
    first, second, third, fourth = (codes[at % len(codes)] for at in range(4))
    rows = (
        (fourth, 1, fourth, "6"),
        ("P", 2, first, "5"),
        (first, 11, first, "3"),
        (third, 4, third, "4"),
        (second, 7, second, "1"),
        (first, 12, first, "2"),
    )
    return [
        SampleCall(
            ordinal=ordinal,
            series=series,
            label=f"{series}-{number:03d}",
            service_code=service,
            counter_code=counter,
            counter_name=f"Loket {counter}",
        )
        for ordinal, (series, number, service, counter) in enumerate(rows)
    ]
