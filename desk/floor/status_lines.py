"""The side column's lines, from the floor. Pure."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.floor.status_cards import StatusLine
from desk.words.boards import board_sentence, board_words
from desk.words.floor import OF_COUNTERS, alert_words, kiosk_words, printer_words
from shared.office.profile import HouseProfile
from shared.queue.board_state import BoardState
from shared.queue.floor.alerts import Alert, AlertKind
from shared.queue.floor.view import PrinterLine
from shared.queue.kiosk_state import KioskState

translate = QCoreApplication.translate

Clock = Callable[[datetime], str]
"""A moment as the house's clock shows it, in the desk's language."""


def alert_lines(
    alerts: Sequence[Alert], profile: HouseProfile, language: str, now: datetime
) -> list[StatusLine]:
    """Alerts as cards; those a supervisor can act on at once carry the words of the act."""
    return [
        StatusLine(
            alert.key,
            alert_words(alert, profile, language, now),
            "alert",
            action=_action(alert),
        )
        for alert in alerts
    ]


def _action(alert: Alert) -> str:
    if alert.kind is AlertKind.HELP:
        return translate("FloorTold", "Saya ke sana")
    if alert.kind is AlertKind.KIOSK_PAUSED:
        return translate("FloorTold", "Lanjutkan kiosk")
    if alert.kind is AlertKind.LEFT_ALONE:
        return translate("FloorTold", "Putuskan…")
    return translate("FloorTold", "Atur loket…") if alert.kind in OF_COUNTERS else ""


def kiosk_lines(kiosks: Sequence[KioskState], now: datetime, clock: Clock) -> list[StatusLine]:
    """Each kiosk: how it is, its last number, when it reported."""
    lines = []
    for kiosk in kiosks:
        note = translate("FloorTold", "Nomor terakhir {label} · melapor {time}").format(
            label=kiosk.last_label or "–", time=clock(kiosk.seen_at)
        )
        lines.append(
            StatusLine(
                kiosk.name,
                f"{kiosk.name} · {kiosk_words(kiosk, now)}",
                "problem" if kiosk.silent(now) else "plain",
                note,
                translate("FloorTold", "Lanjutkan")
                if kiosk.paused
                else translate("FloorTold", "Jeda"),
            )
        )
    return lines


def board_lines(boards: Sequence[BoardState], now: datetime, clock: Clock) -> list[StatusLine]:
    """Each board: how it is, why it cannot be heard, when it reported; a silent one can go."""
    lines = []
    for board in boards:
        silent = board.silent(now)
        note = translate("FloorTold", "Melapor {time}").format(time=clock(board.seen_at))
        lines.append(
            StatusLine(
                board.name,
                f"{board.name} · {board_words(board, now)}",
                "problem" if silent or board.problem else "plain",
                board_sentence(board.problem) if board.problem and not silent else note,
                translate("FloorTold", "Hapus dari daftar") if silent else "",
            )
        )
    return lines


def printer_lines(printers: Sequence[PrinterLine]) -> list[StatusLine]:
    """Each printer and its state."""
    return [
        StatusLine(
            printer.name,
            f"{printer.name} · {printer_words(printer)}",
            "plain" if printer.state.usable and printer.minded else "problem",
            printer.detail,
        )
        for printer in printers
    ]
