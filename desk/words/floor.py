"""The floor in words: states, alerts, durations. Pure."""

from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from desk.words.boards import board_sentence
from shared.figures.spread import minutes, number_text
from shared.i18n import clock_time
from shared.office.profile import HouseProfile
from shared.printing.status import PrinterState
from shared.queue.floor.alerts import Alert, AlertKind
from shared.queue.floor.view import CounterLine, CounterState, PrinterLine, ServiceLine
from shared.queue.kiosk_state import KioskState
from shared.queue.line.wait_estimate import Estimate, Prospect

translate = QCoreApplication.translate

OF_COUNTERS = (
    AlertKind.LEFT_ALONE,
    AlertKind.IDLE,
    AlertKind.DESK_SILENT,
    AlertKind.LONG_SERVICE,
)
"""Alerts whose subject is a counter."""


def duration(seconds: float) -> str:
    """``4 mnt``, ``1 jam 05 mnt``; under a minute in seconds' place ``< 1 mnt``."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return translate("Floor", "< 1 mnt")
    if minutes < 60:
        return translate("Floor", "{minutes} mnt").format(minutes=minutes)
    return translate("Floor", "{hours} jam {minutes} mnt").format(
        hours=minutes // 60, minutes=f"{minutes % 60:02d}"
    )


def minutes_text(seconds: Fraction | None, language: str) -> str:
    """A figure's ``33,7 mnt``, rounded as everywhere, or a dash."""
    if seconds is None:
        return "–"
    return translate("Floor", "{minutes} mnt").format(
        minutes=number_text(minutes(seconds), language)
    )


def prospect_words(prospect: Prospect) -> str:
    """``12 di depan · 25–40 mnt``: what the kiosk tells who comes now, over the same people."""
    if prospect.estimate is None:
        return translate("Floor", "belum ada petugas")
    minutes = estimate_words(prospect.estimate)
    if not prospect.ahead:
        return minutes
    return translate("Floor", "{ahead} di depan · {minutes}").format(
        ahead=prospect.ahead, minutes=minutes
    )


def estimate_words(estimate: Estimate) -> str:
    """``± 8 mnt`` or ``25–40 mnt``."""
    if estimate.at_once:
        return translate("Floor", "langsung")
    low, high = estimate.minutes
    span = f"± {high}" if high - low <= 2 else f"{low}–{high}"
    return translate("Floor", "{minutes} mnt").format(minutes=span)


def state_words(line: CounterLine) -> str:
    """What goes on at a counter."""
    words = {
        CounterState.CLOSED: translate("Floor", "Tutup"),
        CounterState.FREE: translate("Floor", "Siap"),
        CounterState.CALLING: translate("Floor", "Memanggil"),
        CounterState.SERVING: translate("Floor", "Melayani"),
        CounterState.PAUSED: translate("Floor", "Jeda"),
        CounterState.SILENT: translate("Floor", "Tidak terhubung"),
    }[line.state]
    if line.alone_since is not None:
        return translate("Floor", "{label} tanpa petugas").format(label=line.label)
    return f"{words} · {line.pause_reason}" if line.pause_reason else words


def service_state(line: ServiceLine) -> str:
    """Whether a service gives numbers."""
    if line.shut:
        return translate("Floor", "Ditutup")
    if line.quota_left == 0:
        return translate("Floor", "Kuota habis")
    return translate("Floor", "Buka")


def kiosk_words(kiosk: KioskState, now: datetime) -> str:
    """How a kiosk is, in a word or two."""
    if kiosk.silent(now):
        return translate("Floor", "Tidak melapor")
    if kiosk.help_waiting:
        return translate("Floor", "Meminta bantuan")
    if kiosk.paused:
        return translate("Floor", "Dijeda")
    if kiosk.help_coming:
        return translate("Floor", "Petugas menuju ke sana")
    return translate("Floor", "Berjalan")


def printer_words(printer: PrinterLine) -> str:
    """How a printer is."""
    if not printer.minded:
        return translate("Floor", "tidak dijalankan program mana pun")
    return printer_state_words(printer.state)


def printer_state_words(state: str) -> str:
    """A printer's state, given as its value."""
    return {
        PrinterState.READY: translate("Floor", "siap"),
        PrinterState.NEAR_END: translate("Floor", "kertas hampir habis"),
        PrinterState.PAPER_OUT: translate("Floor", "kertas habis"),
        PrinterState.COVER_OPEN: translate("Floor", "tutup terbuka"),
        PrinterState.MECHANICAL: translate("Floor", "macet"),
        PrinterState.OFFLINE: translate("Floor", "offline"),
        PrinterState.UNREACHABLE: translate("Floor", "tidak terhubung"),
        PrinterState.CANNOT_TELL: translate("Floor", "tidak dapat melapor"),
    }[PrinterState(state)]


def alert_words(alert: Alert, profile: HouseProfile, language: str, now: datetime) -> str:
    """One alert as a sentence that says what to look at."""
    lasting = duration((now - alert.since).total_seconds())
    since = clock_time(alert.since.astimezone(profile.tz), language)
    words = {
        AlertKind.HELP: translate("Floor", "{subject}: pengunjung meminta bantuan ({lasting})."),
        AlertKind.LEFT_ALONE: translate(
            "Floor", "{detail} di {subject} tanpa petugas sejak {since}. Putuskan kelanjutannya."
        ),
        AlertKind.PRINTER: translate("Floor", "Printer {subject} tidak mencetak: {detail}."),
        AlertKind.PRINTS_STUCK: translate(
            "Floor", "{count} slip belum tentu tercetak sejak {since}. Periksa printer."
        ),
        AlertKind.KIOSK_SILENT: translate(
            "Floor", "{subject} tidak melapor sejak {since}. Periksa komputernya."
        ),
        AlertKind.BOARD_SILENT: translate(
            "Floor", "{subject} tidak melapor sejak {since}. Periksa komputernya."
        ),
        AlertKind.BOARD_UNHEARD: translate("Floor", "{detail} ({subject}, sejak {since})"),
        AlertKind.NO_COUNTER: translate(
            "Floor", "{subject}: {count} orang menunggu, tidak ada loket yang buka."
        ),
        AlertKind.OVER_TARGET: translate(
            "Floor", "{subject}: {count} orang menunggu melewati janji ({lasting} lewat)."
        ),
        AlertKind.IDLE: translate(
            "Floor", "{subject} ({detail}) kosong {lasting}, {count} orang menunggu."
        ),
        AlertKind.DESK_SILENT: translate(
            "Floor", "{subject} ({detail}) tidak terhubung sejak {since}."
        ),
        AlertKind.LONG_SERVICE: translate(
            "Floor", "{subject} melayani {detail} sudah {lasting}. Tanyakan petugasnya."
        ),
        AlertKind.PAPER_LOW: translate("Floor", "Printer {subject}: kertas hampir habis."),
        AlertKind.KIOSK_PAUSED: translate("Floor", "{subject} dijeda {detail} sejak {since}."),
    }[alert.kind]
    return words.format(
        subject=_subject(alert, profile, language),
        lasting=lasting,
        since=since,
        count=alert.count,
        detail=_detail(alert),
    )


def _subject(alert: Alert, profile: HouseProfile, language: str) -> str:
    try:
        if alert.kind in (AlertKind.NO_COUNTER, AlertKind.OVER_TARGET):
            return f"{alert.subject} {profile.service(alert.subject).brief(language)}"
        if alert.kind in OF_COUNTERS:
            return profile.counter(alert.subject).name
    except KeyError:
        pass
    return alert.subject


def _detail(alert: Alert) -> str:
    if alert.kind is AlertKind.PRINTER:
        return printer_state_words(alert.detail)
    if alert.kind is AlertKind.BOARD_UNHEARD:
        return board_sentence(alert.detail)
    return alert.detail
