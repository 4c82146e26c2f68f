"""What can go wrong with numbers, counters and kiosks, in the desk's language."""

from PySide6.QtCore import QCoreApplication

from shared.queue.calling import CounterBusy, NoMoreCalls
from shared.queue.floor.seats import CounterTaken, SeatLost
from shared.queue.floor.supervision import ServesNothing
from shared.queue.history.search import NumberUnclear
from shared.queue.issue import HouseNotOpen, NumberRefused, QuotaReached, ServiceShut
from shared.queue.kiosks import HelpAnswered, KioskUnknown
from shared.queue.lifecycle import MoveRefused
from shared.queue.moves import TicketMissing
from shared.queue.paper_numbers import PaperNumberTaken, PaperTimesWrong
from shared.queue.serving import NotYours
from shared.queue.undo import NothingToUndo, NoUndo

translate = QCoreApplication.translate


def of_the_queue(error: Exception) -> str:
    """The sentence, or an empty one for what is no matter of the queue."""
    match error:
        case CounterBusy():
            return translate(
                "Sentences", "Selesaikan dahulu nomor {number} sebelum memanggil yang berikutnya."
            ).format(number=error.current)
        case NoMoreCalls():
            return translate(
                "Sentences", "Nomor {number} sudah dipanggil {calls} kali. Catat tidak hadir (F4)."
            ).format(number=error.current, calls=error.calls)
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
        case NotYours() if error.counter is None:
            return translate("Sentences", "Nomor ini tidak sedang di loket Anda.")
        case NotYours():
            return translate(
                "Sentences", "Nomor ini sedang di loket {counter}, bukan di loket Anda."
            ).format(counter=error.counter)
        case MoveRefused():
            return translate(
                "Sentences",
                "Nomor {number} sudah berubah di tempat lain; tindakan ini tidak dapat dilakukan "
                "lagi. Daftar sudah diperbarui.",
            ).format(number=error.label)
        case NothingToUndo(why=NoUndo.NOTHING_DONE):
            return translate("Sentences", "Belum ada tindakan yang dapat diurungkan.")
        case NothingToUndo(why=NoUndo.CHANGED_ELSEWHERE):
            return translate("Sentences", "Nomor {number} sudah diubah di tempat lain.").format(
                number=error.label
            )
        case NothingToUndo():
            return translate(
                "Sentences", "Tindakan terakhir pada nomor {number} tidak dapat diurungkan."
            ).format(number=error.label)
        case TicketMissing():
            return translate("Sentences", "Nomor {number} tidak ditemukan.").format(
                number=error.what
            )
        case NumberUnclear():
            return translate(
                "Sentences", "`{text}` bukan nomor antrean. Tulis seperti A-012, 12, atau A."
            ).format(text=error.text)
        case HouseNotOpen():
            return translate("Sentences", "Nomor antrean tidak diberikan di luar jam pelayanan.")
        case QuotaReached():
            return translate("Sentences", "Kuota {service} untuk hari ini sudah habis.").format(
                service=error.service
            )
        case ServiceShut():
            return translate("Sentences", "{service} sedang tidak menerima nomor baru.").format(
                service=error.service
            )
        case NumberRefused():
            return translate("Sentences", "Nomor tidak dapat diberikan sekarang.")
        case PaperNumberTaken():
            return translate(
                "Sentences", "Nomor {number} sudah ada pada hari itu. Periksa angkanya."
            ).format(number=error.number)
        case PaperTimesWrong():
            return translate("Sentences", error.why.value)
        case ServesNothing():
            return translate("Sentences", "Loket harus melayani sedikitnya satu layanan.")
        case KioskUnknown():
            return translate(
                "Sentences", "Kiosk `{kiosk}` belum pernah melapor. Periksa namanya di sapa.toml."
            ).format(kiosk=error.kiosk)
        case HelpAnswered() if error.officer:
            return translate("Sentences", "Panggilan dari {kiosk} sudah dijawab {officer}.").format(
                kiosk=error.kiosk, officer=error.officer
            )
        case HelpAnswered():
            return translate("Sentences", "{kiosk} tidak sedang memanggil petugas.").format(
                kiosk=error.kiosk
            )
    return ""
