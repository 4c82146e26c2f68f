"""What a supervisor should look at now. Pure: a floor and a moment in, alerts out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.queue.floor.view import CounterState, Floor

IDLE_AFTER = timedelta(minutes=2)
"""A free officer with people waiting is let be for this long: stretching is not idling."""


class AlertKind(StrEnum):
    """What is the matter, most urgent first."""

    HELP = "help"
    PRINTER = "printer"
    PRINTS_STUCK = "prints_stuck"
    KIOSK_SILENT = "kiosk_silent"
    BOARD_SILENT = "board_silent"
    BOARD_UNHEARD = "board_unheard"
    NO_COUNTER = "no_counter"
    OVER_TARGET = "over_target"
    IDLE = "idle"
    DESK_SILENT = "desk_silent"
    LONG_SERVICE = "long_service"
    PAPER_LOW = "paper_low"
    KIOSK_PAUSED = "kiosk_paused"


@dataclass(frozen=True)
class Alert:
    """``subject`` is a kiosk's, board's or printer's name, or the code of a counter or a service.

    ``since`` is when it began, ``count`` how many people (or slips) it touches, ``detail`` a
    word more: an officer, a number, a printer's state, a board's sentence.
    """

    kind: AlertKind
    subject: str
    since: datetime
    count: int = 0
    detail: str = ""


def standing_alerts(floor: Floor, now: datetime) -> tuple[Alert, ...]:
    """All alerts at ``now``, the most urgent kind first and the oldest first within a kind."""
    found = [
        *_of_kiosks(floor, now),
        *_of_boards(floor, now),
        *_of_printers(floor),
        *_of_services(floor, now),
        *_of_counters(floor, now),
    ]
    urgency = list(AlertKind)
    return tuple(
        sorted(found, key=lambda alert: (urgency.index(alert.kind), alert.since, alert.subject))
    )


def _of_kiosks(floor: Floor, now: datetime) -> Iterator[Alert]:
    for kiosk in floor.kiosks:
        if kiosk.help_waiting and kiosk.help_asked_at is not None:
            yield Alert(AlertKind.HELP, kiosk.name, kiosk.help_asked_at)
        if kiosk.silent(now):
            yield Alert(AlertKind.KIOSK_SILENT, kiosk.name, kiosk.seen_at)
        elif kiosk.paused_at is not None:
            yield Alert(
                AlertKind.KIOSK_PAUSED, kiosk.name, kiosk.paused_at, detail=kiosk.paused_by or ""
            )


def _of_boards(floor: Floor, now: datetime) -> Iterator[Alert]:
    for board in floor.boards:
        if board.silent(now):
            yield Alert(AlertKind.BOARD_SILENT, board.name, board.seen_at)
        elif board.problem is not None and board.problem_since is not None:
            yield Alert(
                AlertKind.BOARD_UNHEARD, board.name, board.problem_since, detail=board.problem
            )


def _of_printers(floor: Floor) -> Iterator[Alert]:
    for printer in floor.printers:
        if printer.minded and not printer.usable:
            yield Alert(AlertKind.PRINTER, printer.name, printer.since, detail=printer.state)
        elif printer.minded and printer.state == "near_end":
            yield Alert(AlertKind.PAPER_LOW, printer.name, printer.since, detail=printer.state)
    if floor.stuck_prints:
        count = len(floor.stuck_prints)
        yield Alert(AlertKind.PRINTS_STUCK, "", min(floor.stuck_prints), count=count)


def _of_services(floor: Floor, now: datetime) -> Iterator[Alert]:
    for service in floor.services:
        late = service.over_target(now)
        if late:
            yield Alert(AlertKind.OVER_TARGET, service.code, late[0] + service.target, len(late))
        if service.waits and not service.open_counters:
            yield Alert(AlertKind.NO_COUNTER, service.code, min(service.waits), service.waiting)


def _of_counters(floor: Floor, now: datetime) -> Iterator[Alert]:
    for counter in floor.counters:
        idle = counter.idle_since()
        who = counter.officer or ""
        if idle is not None and now - idle >= IDLE_AFTER:
            yield Alert(AlertKind.IDLE, counter.code, idle, counter.may_call, who)
        if counter.since is None:
            continue
        if counter.state is CounterState.SILENT:
            yield Alert(AlertKind.DESK_SILENT, counter.code, counter.since, detail=who)
        too_long = now - counter.since > floor.forgotten_after
        if counter.state is CounterState.SERVING and too_long:
            yield Alert(
                AlertKind.LONG_SERVICE, counter.code, counter.since, detail=counter.label or ""
            )
