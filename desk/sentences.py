"""Expected failures as sentences in the desk's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from shared.office.editing import EditedMeanwhile, EditRefused
from shared.office.service_day import ClockWentBack
from shared.office.toml_problem import TomlProblem
from shared.printing.spool import NoSuchJob
from shared.queue.calling import CounterBusy, NoMoreCalls
from shared.queue.floor import CounterTaken, SeatLost
from shared.queue.house_edit import StillInUse
from shared.queue.issue import NumberRefused
from shared.queue.lifecycle import MoveRefused
from shared.queue.moves import TicketMissing
from shared.queue.remote import HelpAnswered, KioskUnknown
from shared.queue.search import NumberUnclear
from shared.queue.serving import NotYours
from shared.queue.supervision import ServesNothing
from shared.queue.undo import NothingToUndo
from shared.reports.table import TooManyRows
from shared.staff.accounts import LastAdministrator, UsernameTaken
from shared.staff.passwords import WeakPassword
from shared.staff.sign_in import NotAllowed, SignInRefused, SignInThrottled
from shared.storage.errors import DatabaseLocked, DiskFull, StorageProblem

EXPECTED: tuple[type[Exception], ...] = (
    ClockWentBack,
    CounterBusy,
    CounterTaken,
    EditedMeanwhile,
    EditRefused,
    HelpAnswered,
    KioskUnknown,
    LastAdministrator,
    MoveRefused,
    NoSuchJob,
    NoMoreCalls,
    NotAllowed,
    NothingToUndo,
    NotYours,
    NumberRefused,
    NumberUnclear,
    SeatLost,
    ServesNothing,
    SignInRefused,
    SignInThrottled,
    StillInUse,
    StorageProblem,
    TicketMissing,
    TomlProblem,
    TooManyRows,
    UsernameTaken,
    WeakPassword,
)
"""Failures that carry a sentence a person can act on; anything else is a mistake of ours."""


translate = QCoreApplication.translate


# Sentences of the core that never vary; lupdate finds them here.
_FIXED = (
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi minimal 8 karakter."),
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi tidak boleh sama dengan nama pengguna."),
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi terlalu mudah ditebak."),
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi baru harus berbeda dari yang lama."),
    QT_TRANSLATE_NOOP("Sentences", "Jam ambil, jam mulai, dan jam selesai harus berurutan."),
    QT_TRANSLATE_NOOP("Sentences", "Jam itu belum tiba. Periksa jam pada kertas."),
    QT_TRANSLATE_NOOP("Sentences", "Semua jam harus pada hari yang sama."),
    QT_TRANSLATE_NOOP("Sentences", "Hanya nomor hari ini yang masih dapat menunggu."),
    QT_TRANSLATE_NOOP("Sentences", "Belum ada tindakan yang dapat diurungkan."),
)


def sentence(error: Exception) -> str:
    """What to show for ``error``; the core's own Indonesian sentence where none is known here."""
    match error:
        case CounterBusy():
            return translate(
                "Sentences", "Selesaikan dahulu nomor {number} sebelum memanggil yang berikutnya."
            ).format(number=error.current)
        case CounterTaken():
            return translate(
                "Sentences",
                "{counter} sedang dipakai {officer}. Pilih loket lain, atau ambil alih bila "
                "petugas itu sudah pergi.",
            ).format(counter=error.counter, officer=error.officer)
        case SeatLost():
            return translate(
                "Sentences", "Loket ini sudah ditutup atau diambil alih. Pilih loket lagi."
            )
        case MoveRefused():
            return translate(
                "Sentences",
                "Nomor {number} sudah berubah di tempat lain; tindakan ini tidak dapat dilakukan "
                "lagi. Daftar sudah diperbarui.",
            ).format(number=error.label)
        case SignInThrottled():
            return translate(
                "Sentences", "Terlalu banyak percobaan. Coba lagi {seconds} detik lagi."
            ).format(seconds=error.seconds)
        case SignInRefused():
            return translate("Sentences", "Nama pengguna atau kata sandi salah.")
        case DatabaseLocked():
            return translate(
                "Sentences",
                "Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi.",
            )
        case DiskFull():
            return translate(
                "Sentences",
                "Ruang penyimpanan penuh. Kosongkan ruang; nomor yang terbit tetap aman.",
            )
        case _:
            return translate("Sentences", str(error))
