"""The counter's history: what was done here today, newest first."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.keyed_rows import KeyedRows
from shared.i18n import clock_time
from shared.office.profile import HouseProfile
from shared.queue.lifecycle import Move
from shared.queue.today import HistoryLine

translate = QCoreApplication.translate


@dataclass(frozen=True)
class HistoryText:
    """One line: the time and the words."""

    key: str
    time: str
    words: str


def move_words(move: Move, reason: str | None, profile: HouseProfile, language: str) -> str:
    """A move as a person says it, after the number."""
    words = {
        Move.ISSUE: translate("History", "ambil nomor"),
        Move.CALL: translate("History", "dipanggil"),
        Move.RECALL: translate("History", "dipanggil ulang"),
        Move.START: translate("History", "mulai dilayani"),
        Move.FINISH: translate("History", "selesai"),
        Move.SEND_BACK: translate("History", "kembali ke antrean"),
        Move.NO_SHOW: translate("History", "tidak hadir"),
        Move.REINSTATE: translate("History", "diantrekan lagi"),
        Move.PARK: translate("History", "ditunda"),
        Move.RESUME: translate("History", "antre lagi setelah ditunda"),
        Move.TRANSFER: translate("History", "dialihkan"),
        Move.CANCEL: translate("History", "dibatalkan"),
        Move.CLOSE: translate("History", "ditutup tanpa dilayani"),
        Move.UNDO: translate("History", "tindakan diurungkan"),
    }[move]
    about = _about(move, reason, profile, language)
    return f"{words} · {about}" if about else words


def _about(move: Move, reason: str | None, profile: HouseProfile, language: str) -> str:
    if not reason:
        return ""
    try:
        if move is Move.FINISH:
            return profile.outcome(reason).name.say(language)
        if move is Move.TRANSFER:
            return f"{reason} {profile.service(reason).brief(language)}"
    except KeyError:
        return reason
    return reason if move in (Move.PARK, Move.CANCEL, Move.REINSTATE) else ""


def history_rows(
    lines: tuple[HistoryLine, ...], *, profile: HouseProfile, zone: ZoneInfo, language: str
) -> list[HistoryText]:
    """The lines as they are shown."""
    rows: list[HistoryText] = []
    twins: dict[str, int] = {}
    # Oldest first, so that a line keeps its key when newer ones of the same moment come.
    for line in reversed(lines):
        words = f"{line.label} {move_words(line.move, line.reason, profile, language)}"
        if line.calls:
            words += f" ({line.calls})"
        key = f"{line.at.isoformat()} {line.label} {line.move}"
        twins[key] = twins.get(key, 0) + 1
        time = clock_time(line.at.astimezone(zone), language)
        rows.append(HistoryText(f"{key} {twins[key]}", time, words))
    return rows[::-1]


class HistoryModel(KeyedRows[HistoryText]):
    """`HistoryText` rows under ``UserRole``."""

    def key(self, row: HistoryText) -> object:
        return row.key

    def said(self, row: HistoryText) -> str:
        return f"{row.time} {row.words}"
