"""How deadlines, days and lists read on the register page, short enough for a row."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk.workplace import Workplace
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.standing import DueStanding, Urgency, Verdict
from shared.complaints.views import ComplaintLine, Worklist
from shared.complaints.words import PROMISE_WORDS
from shared.i18n import long_date, short_date
from shared.qt.translator import words_of

translate = QCoreApplication.translate


class CaseTone(StrEnum):
    """How a deadline is drawn; the icon and the word say the same without colour."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    FAR = "far"
    DONE = "done"


@dataclass(frozen=True)
class Chip:
    icon: str
    words: str
    tone: CaseTone


def chip_of(standing: DueStanding) -> Chip:
    """Icon, word and working days of a promise that runs."""
    days = standing.working_days
    match standing.urgency:
        case Urgency.OVERDUE if days:
            words = translate("RegisterPage", "Lewat {days} hari kerja").format(days=days)
            return Chip("alert-triangle", words, CaseTone.LATE)
        case Urgency.OVERDUE:
            return Chip(
                "alert-triangle", translate("RegisterPage", "Lewat hari ini"), CaseTone.LATE
            )
        case Urgency.TODAY:
            return Chip("clock", translate("RegisterPage", "Hari ini"), CaseTone.TODAY)
        case Urgency.STANDING:
            return Chip("player-pause", translate("RegisterPage", "Berhenti"), CaseTone.FAR)
    words = (
        translate("RegisterPage", "Besok")
        if days == 1
        else translate("RegisterPage", "{days} hari kerja lagi").format(days=days)
    )
    soon = standing.urgency is Urgency.SOON
    return Chip(
        "hourglass" if soon else "calendar-event", words, CaseTone.SOON if soon else CaseTone.FAR
    )


def chip_of_line(line: ComplaintLine) -> Chip:
    if line.is_open:
        return chip_of(line.standing)
    if line.verdict is None:
        return Chip("circle-check", translate("RegisterPage", "Ditutup"), CaseTone.DONE)
    if line.verdict is Verdict.LATE:
        return Chip("alert-triangle", translate("RegisterPage", "Terlambat"), CaseTone.FAR)
    return Chip("circle-check", translate("RegisterPage", "Tepat waktu"), CaseTone.DONE)


def due_words(workplace: Workplace, line: ComplaintLine) -> str:
    """The second line under a chip: the step and its day."""
    if line.ended_at is not None:
        return day_words(workplace, line.ended_at)
    if line.nearest_due is None or line.nearest_step is None:
        return translate("RegisterPage", "jam berhenti")
    step = words_of(PROMISE_WORDS[line.nearest_step])
    return f"{step} · {day_words(workplace, line.nearest_due)}"


def day_words(workplace: Workplace, moment: datetime | date) -> str:
    """``Rab, 25 Nov``."""
    day = workplace.local(moment).date() if isinstance(moment, datetime) else moment
    weekday, rest = short_date(day, workplace.language).split(", ")
    return f"{weekday[:3]}, {rest.rsplit(' ', 1)[0]}"


def full_day(workplace: Workplace, moment: datetime) -> str:
    """``Rabu, 25 November``."""
    return long_date(workplace.local(moment).date(), workplace.language).rsplit(" ", 1)[0]


def promise_words(step: Promised) -> str:
    return words_of(PROMISE_WORDS[step])


def group_words(urgency: Urgency) -> str:
    """The head of a group in the list."""
    return {
        Urgency.OVERDUE: translate("RegisterPage", "Lewat tenggat"),
        Urgency.TODAY: translate("RegisterPage", "Hari ini"),
        Urgency.SOON: translate("RegisterPage", "Tiga hari kerja lagi"),
        Urgency.LATER: translate("RegisterPage", "Nanti"),
        Urgency.STANDING: translate("RegisterPage", "Berhenti"),
    }[urgency]


def worklist_words(worklist: Worklist) -> str:
    return {
        Worklist.OPEN: translate("RegisterPage", "Semua terbuka"),
        Worklist.OVERDUE: translate("RegisterPage", "Lewat tenggat"),
        Worklist.TODAY: translate("RegisterPage", "Hari ini"),
        Worklist.SOON: translate("RegisterPage", "Tiga hari kerja lagi"),
        Worklist.NEW: translate("RegisterPage", "Baru masuk"),
        Worklist.AGENCY_ANSWERED: translate("RegisterPage", "Jawaban OPD masuk"),
        Worklist.WAITING_FOR_AGENCY: translate("RegisterPage", "Menunggu OPD"),
        Worklist.WAITING_FOR_REPORTER: translate("RegisterPage", "Menunggu pelapor"),
        Worklist.ON_HOLD: translate("RegisterPage", "Ditunda"),
        Worklist.DONE: translate("RegisterPage", "Selesai"),
        Worklist.NOT_OURS: translate("RegisterPage", "Bukan wewenang"),
        Worklist.ARCHIVED: translate("RegisterPage", "Diarsipkan"),
    }[worklist]


WORKLIST_ICONS: dict[Worklist, str] = {
    Worklist.OPEN: "list",
    Worklist.OVERDUE: "alert-triangle",
    Worklist.TODAY: "clock",
    Worklist.SOON: "hourglass",
    Worklist.NEW: "report",
    Worklist.AGENCY_ANSWERED: "mail",
    Worklist.WAITING_FOR_AGENCY: "building",
    Worklist.WAITING_FOR_REPORTER: "user",
    Worklist.ON_HOLD: "player-pause",
    Worklist.DONE: "circle-check",
    Worklist.NOT_OURS: "arrow-back-up",
    Worklist.ARCHIVED: "clipboard-text",
}


def register_keys() -> tuple[tuple[str, str], ...]:
    """What each key does on the page."""
    return (
        ("↑ ↓", translate("RegisterPage", "Pilih aduan")),
        ("← →", translate("RegisterPage", "Lipat atau buka kelompok")),
        ("F3", translate("RegisterPage", "Jawab pelapor")),
        ("F6", translate("RegisterPage", "Verifikasi, lalu disposisi")),
        ("F7", translate("RegisterPage", "Tunda atau lanjutkan")),
        ("F8", translate("RegisterPage", "Catat kabar")),
        ("F9", translate("RegisterPage", "Selesaikan atau buka kembali")),
        ("Ctrl+B", translate("RegisterPage", "Lampirkan berkas")),
        ("Ctrl+D", translate("RegisterPage", "Tampilkan data pelapor")),
        ("Ctrl+F", translate("RegisterPage", "Cari nomor atau kata")),
        ("Ctrl+K", translate("RegisterPage", "Pilih daftar")),
        ("Ctrl+M", translate("RegisterPage", "Tindakan lain dan surat")),
        ("Ctrl+N", translate("RegisterPage", "Catat aduan")),
    )
