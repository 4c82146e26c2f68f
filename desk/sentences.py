"""Expected failures as sentences in the desk's language."""

from PySide6.QtCore import QCoreApplication

from shared.office.editing import EditedMeanwhile, EditRefused
from shared.office.service_day import ClockWentBack
from shared.office.toml_problem import TomlProblem
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
            return str(error)
