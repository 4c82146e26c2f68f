"""What somebody should look at now. Pure: what was read and a moment in, alerts out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.printing.status import PrinterState
from shared.queue.board_state import BoardState
from shared.queue.floor.view import CounterState, Floor, PrinterLine
from shared.queue.kiosk_state import KioskState

IDLE_AFTER = timedelta(minutes=2)
"""A free officer with people waiting is let be for this long: stretching is not idling."""


class AlertKind(StrEnum):
    """What is the matter, most urgent first; the last four concern one counter alone."""

    HELP = "help"
    LEFT_ALONE = "left_alone"
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
    STILL_SERVING = "still_serving"
    MISSED = "missed"
    PARKED_DUE = "parked_due"
    SLIPS_ELSEWHERE = "slips_elsewhere"


@dataclass(frozen=True)
class AlertKey:
    """Which alert it is, however long it lasts: what it is about, and whom or what it concerns.

    ``subject`` is a kiosk's, board's or printer's name, the code of a counter or a service, or a
    ticket's id; empty for the house as a whole.
    """

    kind: AlertKind
    subject: str = ""


@dataclass(frozen=True)
class Alert:
    """One thing to look at; ``kind`` and ``subject`` are those of its key.

    ``since`` is when it began, ``count`` how many people (or slips) it touches, ``detail`` a
    word more: an officer, a number, a printer's state, a board's sentence.
    """

    kind: AlertKind
    subject: str
    since: datetime
    count: int = 0
    detail: str = ""

    @property
    def key(self) -> AlertKey:
        return AlertKey(self.kind, self.subject)


def standing_alerts(floor: Floor, now: datetime) -> tuple[Alert, ...]:
    """All alerts at ``now``, the most urgent kind first and the oldest first within a kind."""
    found = [
        *_of_machines(floor.kiosks, floor.boards, floor.printers, floor.stuck_prints, now),
        *_of_services(floor, now),
        *_of_counters(floor, now),
    ]
    return _most_urgent_first(found)


def machine_alerts(
    *,
    kiosks: Iterable[KioskState],
    boards: Iterable[BoardState],
    printers: Iterable[PrinterLine],
    stuck_prints: Sequence[datetime],
    now: datetime,
) -> tuple[Alert, ...]:
    """What kiosks, boards and printers want of whoever is near, most urgent first."""
    return _most_urgent_first(_of_machines(kiosks, boards, printers, stuck_prints, now))


def _most_urgent_first(found: Iterable[Alert]) -> tuple[Alert, ...]:
    urgency = list(AlertKind)
    return tuple(
        sorted(found, key=lambda alert: (urgency.index(alert.kind), alert.since, alert.subject))
    )


def _of_machines(
    kiosks: Iterable[KioskState],
    boards: Iterable[BoardState],
    printers: Iterable[PrinterLine],
    stuck_prints: Sequence[datetime],
    now: datetime,
) -> Iterator[Alert]:
    yield from _of_kiosks(kiosks, now)
    yield from _of_boards(boards, now)
    yield from _of_printers(printers)
    if stuck_prints:
        yield Alert(AlertKind.PRINTS_STUCK, "", min(stuck_prints), count=len(stuck_prints))


def _of_kiosks(kiosks: Iterable[KioskState], now: datetime) -> Iterator[Alert]:
    for kiosk in kiosks:
        if kiosk.help_waiting and kiosk.help_asked_at is not None:
            yield Alert(AlertKind.HELP, kiosk.name, kiosk.help_asked_at)
        if kiosk.silent(now):
            yield Alert(AlertKind.KIOSK_SILENT, kiosk.name, kiosk.seen_at)
        elif kiosk.paused_at is not None:
            yield Alert(
                AlertKind.KIOSK_PAUSED, kiosk.name, kiosk.paused_at, detail=kiosk.paused_by or ""
            )


def _of_boards(boards: Iterable[BoardState], now: datetime) -> Iterator[Alert]:
    for board in boards:
        if board.silent(now):
            yield Alert(AlertKind.BOARD_SILENT, board.name, board.seen_at)
        elif board.problem is not None and board.problem_since is not None:
            yield Alert(
                AlertKind.BOARD_UNHEARD, board.name, board.problem_since, detail=board.problem
            )


def _of_printers(printers: Iterable[PrinterLine]) -> Iterator[Alert]:
    for printer in printers:
        if printer.minded and not printer.state.usable:
            yield Alert(AlertKind.PRINTER, printer.name, printer.since, detail=printer.state.value)
        elif printer.minded and printer.state is PrinterState.NEAR_END:
            yield Alert(
                AlertKind.PAPER_LOW, printer.name, printer.since, detail=printer.state.value
            )


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
        if counter.alone_since is not None:
            label = counter.label or ""
            yield Alert(AlertKind.LEFT_ALONE, counter.code, counter.alone_since, 1, label)
            continue
        if counter.since is None:
            continue
        if counter.state is CounterState.SILENT:
            yield Alert(AlertKind.DESK_SILENT, counter.code, counter.since, detail=who)
        too_long = now - counter.since > floor.forgotten_after
        if counter.state is CounterState.SERVING and too_long:
            yield Alert(
                AlertKind.LONG_SERVICE, counter.code, counter.since, detail=counter.label or ""
            )
