"""What can go wrong with the house, its files and its staff, in the desk's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.problems import problem_words
from shared.office.editing import EditedMeanwhile, EditRefused
from shared.office.service_day import ClockWentBack
from shared.office.toml_problem import TomlFault, TomlProblem
from shared.printing.jobs.spool import NoSuchJob
from shared.printing.slips.logo_file import LogoRefused
from shared.queue.house_edit import StillInUse
from shared.reports.table import TooManyRows
from shared.staff.accounts import LastAdministrator, NameBlank, UsernameTaken
from shared.staff.passwords import WeakPassword
from shared.staff.records import Role
from shared.staff.sign_in import NotAllowed, SignInRefused, SignInThrottled
from shared.storage.errors import StorageProblem

translate = QCoreApplication.translate

# Sentences of the core that stand in its enumerations and types; lupdate finds them here, and a
# test finds any that is missing.
_FIXED = (
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi minimal 8 karakter."),
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi tidak boleh sama dengan nama pengguna."),
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi terlalu mudah ditebak."),
    QT_TRANSLATE_NOOP("Sentences", "Kata sandi baru harus berbeda dari yang lama."),
    QT_TRANSLATE_NOOP("Sentences", "PIN terdiri dari 6 angka."),
    QT_TRANSLATE_NOOP("Sentences", "PIN terlalu mudah ditebak."),
    QT_TRANSLATE_NOOP("Sentences", "Jam ambil, jam mulai, dan jam selesai harus berurutan."),
    QT_TRANSLATE_NOOP("Sentences", "Jam itu belum tiba. Periksa jam pada kertas."),
    QT_TRANSLATE_NOOP("Sentences", "Semua jam harus pada hari yang sama."),
    QT_TRANSLATE_NOOP("Sentences", "Hanya nomor hari ini yang masih dapat menunggu."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} terlalu pucat; di kertas tidak akan terlihat. Pakai logo gelap."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Logo tidak dapat disimpan: {detail}."),
    QT_TRANSLATE_NOOP("Sentences", "{name} terlalu besar; paling banyak 10 MB."),
    QT_TRANSLATE_NOOP("Sentences", "{name} terlalu besar; paling lebar 6000 titik."),
    QT_TRANSLATE_NOOP("Sentences", "{name} tidak dapat dibuka: {detail}."),
    QT_TRANSLATE_NOOP("Sentences", "{name} bukan gambar PNG atau JPEG yang utuh."),
    QT_TRANSLATE_NOOP("Sentences", "Basis data rumah tidak dapat dibaca. Hubungi teknisi."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Basis data rumah tidak ditemukan. Jalankan `sapa init` untuk membuat rumah baru, "
        "atau periksa SAPA_HOME.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Basis data hanya dapat dibaca. Periksa izin berkas dan folder rumah."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Ruang penyimpanan penuh. Kosongkan ruang; nomor yang sudah terbit tetap aman.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Berkas basis data rusak. Pulihkan cadangan terakhir dari folder backups.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Basis data dibuat oleh Sapa versi lebih baru. Perbarui Sapa di komputer ini; "
        "data tidak diubah.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Basis data belum dimutakhirkan ke versi ini. Jalankan Sapa sekali lagi."
    ),
)


def of_the_house(error: Exception) -> str:
    """The sentence, or an empty one for what is no matter of the house."""
    match error:
        case StorageProblem():
            return translate("Sentences", error.sentence)
        case ClockWentBack():
            return translate(
                "Sentences",
                "Jam komputer menunjukkan {today}, padahal nomor sudah terbit untuk {latest}. "
                "Betulkan tanggal komputer; bila tanggal ini memang benar, administrator "
                "menjalankan `sapa clock accept`.",
            ).format(today=f"{error.today:%d-%m-%Y}", latest=f"{error.latest:%d-%m-%Y}")
        case EditedMeanwhile():
            return translate(
                "Sentences",
                "{name} baru saja mengubah bagian yang sama. Perubahan Anda belum disimpan; muat "
                "ulang, lalu ulangi.",
            ).format(name=error.name or translate("Sentences", "Administrator lain"))
        case EditRefused():
            if error.problems:
                return problem_words(error.problems[0])
            return translate("Sentences", "Isian belum benar.")
        case StillInUse():
            if error.service:
                words = translate(
                    "Sentences",
                    "Layanan {what} masih dipakai ({count}). Selesaikan atau alihkan dahulu, lalu "
                    "hapus.",
                )
            else:
                words = translate(
                    "Sentences",
                    "{what} masih dipakai ({count}). Selesaikan atau alihkan dahulu, lalu hapus.",
                )
            return words.format(what=error.what, count=error.count)
        case TomlProblem():
            return _of_a_file(error)
        case LogoRefused():
            return translate("Sentences", error.why.value).format(
                name=error.name, detail=error.detail
            )
        case NoSuchJob():
            return translate("Sentences", "Pekerjaan cetak itu tidak ada lagi.")
        case TooManyRows():
            return translate(
                "Sentences",
                "Lembar kerja memuat paling banyak {most} baris. Persempit pencarian, atau pakai "
                "CSV.",
            ).format(most=error.most)
    return ""


def _of_a_file(error: TomlProblem) -> str:
    if error.fault is TomlFault.UNREADABLE:
        reason = translate("Sentences", "tidak dapat dibaca ({detail})")
    elif error.fault is TomlFault.NOT_TOML:
        reason = translate("Sentences", "bukan TOML ({detail})")
    elif error.problem is not None:
        reason = problem_words(error.problem).replace("{", "{{").replace("}", "}}")
    else:
        reason = "{detail}"
    place = str(error.path)
    if error.line:
        place += translate("Sentences", ", baris {line}").format(line=error.line)
    if error.key:
        place += translate("Sentences", ", kunci `{key}`").format(key=error.key)
    return f"{place}: {reason.format(detail=error.detail or error.reason)}"


def of_the_staff(error: Exception) -> str:
    """The sentence, or an empty one for what is no matter of accounts."""
    match error:
        case SignInThrottled():
            return translate(
                "Sentences", "Terlalu banyak percobaan. Coba lagi {seconds} detik lagi."
            ).format(seconds=error.seconds)
        case SignInRefused():
            return translate("Sentences", "Nama pengguna atau kata sandi salah.")
        case NotAllowed():
            roles = {
                Role.OFFICER: translate("Sentences", "petugas"),
                Role.SUPERVISOR: translate("Sentences", "penyelia"),
                Role.ADMINISTRATOR: translate("Sentences", "administrator"),
            }
            return translate("Sentences", "Tindakan ini memerlukan peran {role}.").format(
                role=roles[error.needed]
            )
        case WeakPassword():
            return translate("Sentences", error.why.value)
        case UsernameTaken():
            return translate("Sentences", "Nama pengguna `{username}` sudah dipakai.").format(
                username=error.username
            )
        case NameBlank():
            return translate(
                "Sentences", "Nama akun tidak boleh kosong atau berisi tanda yang tidak terlihat."
            )
        case LastAdministrator():
            return translate(
                "Sentences", "Rumah harus mempunyai sedikitnya satu administrator aktif."
            )
    return ""
