"""What can be wrong with the house's database, each with a sentence a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

from sqlalchemy.exc import DBAPIError

from shared.i18n import Message, Refusal


class StorageProblem(Refusal):
    """The database cannot be used now."""

    sentence = Message("Sentences", "Basis data rumah tidak dapat dibaca. Hubungi teknisi.")

    def __init__(self, store: object = "", detail: str = "") -> None:
        self.store, self.detail = str(store), detail
        super().__init__()

    @property
    def for_technicians(self) -> str:
        where = f"({self.store}) " if self.store else ""
        return where + (f"[{self.detail}]" if self.detail else "")


class DatabaseMissing(StorageProblem):
    """There was a house; nobody is told to make a second one."""

    sentence = Message(
        "Sentences",
        "Berkas basis data rumah tidak ditemukan. Sambungkan disknya atau kembalikan berkasnya; "
        "cadangan ada di folder backups.",
    )


class NoHouse(DatabaseMissing):
    """Nothing in the folder tells that there ever was a house."""

    sentence = Message(
        "Sentences",
        "Rumah tidak ditemukan. Periksa SAPA_HOME, atau buat rumah baru dengan `sapa init`.",
    )


class DatabaseShut(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas basis data ada, tetapi tidak boleh dibuka. Periksa pemilik dan izin berkas serta "
        "folder rumah.",
    )


class DiskFails(StorageProblem):
    sentence = Message(
        "Sentences",
        "Disk gagal membaca atau menulis. Periksa kabel dan keadaan disk, lalu jalankan `sapa "
        "doctor`.",
    )


class DatabaseForeign(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas di tempat basis data bukan basis data Sapa dan tidak diubah. Pindahkan berkas itu, "
        "lalu kembalikan basis data rumah.",
    )


class DatabaseShared(StorageProblem):
    sentence = Message(
        "Sentences",
        "Folder rumah ada di jaringan atau di awan; nomor dapat hilang. Pakai disk komputer ini "
        "sendiri.",
    )


class DatabaseLocked(StorageProblem):
    sentence = Message(
        "Sentences", "Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi."
    )


class DatabaseReadOnly(StorageProblem):
    sentence = Message(
        "Sentences", "Basis data hanya dapat dibaca. Periksa izin berkas dan folder rumah."
    )


class DiskFull(StorageProblem):
    sentence = Message(
        "Sentences", "Ruang penyimpanan penuh. Kosongkan ruang; nomor yang sudah terbit tetap aman."
    )


class DatabaseDamaged(StorageProblem):
    sentence = Message(
        "Sentences", "Berkas basis data rusak. Pulihkan cadangan terakhir dari folder backups."
    )


class DatabaseReplaced(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas basis data dipindah atau diganti saat sedang dipakai. Kembalikan berkasnya; Sapa "
        "membukanya lagi sendiri.",
    )


class DatabaseOfAnother(StorageProblem):
    sentence = Message(
        "Sentences",
        "Berkas di tempat basis data bukan milik rumah ini. Kembalikan berkas yang benar.",
    )


class ProfileUnreadable(StorageProblem):
    sentence = Message(
        "Sentences",
        "Profil rumah di basis data tidak dapat dibaca. Pulihkan cadangan terakhir; "
        "nomor yang sudah terbit tetap aman.",
    )


class DatabaseNewer(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data dibuat oleh Sapa versi lebih baru. Perbarui Sapa di komputer ini; "
        "data tidak diubah.",
    )


class DatabaseOlder(StorageProblem):
    sentence = Message(
        "Sentences", "Basis data belum dimutakhirkan ke versi ini. Jalankan Sapa sekali lagi."
    )


class ServerOlder(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data di server belum dimutakhirkan ke versi ini. Jalankan `sapa server upgrade` "
        "di satu komputer.",
    )


class ServerAway(StorageProblem):
    """The line or the server is gone; whether the last commit arrived is not known."""

    sentence = Message(
        "Sentences",
        "Server basis data tidak terjangkau. Periksa kabel jaringan dan komputer server; "
        "program menyambung sendiri begitu server kembali.",
    )


class ServerMissing(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data itu tidak ada di server. Periksa namanya, atau buat dahulu di server.",
    )


class ServerRefused(StorageProblem):
    sentence = Message(
        "Sentences",
        "Server basis data menolak komputer ini. Periksa nama, kata sandi, sertifikat, dan "
        "izinnya.",
    )


class ServerFull(StorageProblem):
    sentence = Message(
        "Sentences",
        "Server basis data kehabisan sambungan atau memori. Tutup program yang tidak dipakai.",
    )


class BadServerUrl(StorageProblem):
    sentence = Message(
        "Sentences",
        "Alamat server tidak dapat dibaca. Contoh: postgresql://sapa@10.0.0.2:5432/sapa",
    )


class SecretExposed(StorageProblem):
    sentence = Message(
        "Sentences",
        "Kata sandi server dapat dibaca orang lain di komputer ini. "
        "Batasi izin berkasnya untuk pemiliknya saja (chmod 600).",
    )


class ServerDriverMissing(StorageProblem):
    sentence = Message(
        "Sentences",
        "Sapa di komputer ini belum dapat memakai server. Pasang paket `psycopg[binary]`.",
    )


_ROOM = 2**17
"""What SQLite itself takes to begin with, in bytes."""

_BY_MESSAGE: tuple[tuple[str, type[StorageProblem]], ...] = (
    ("database is locked", DatabaseLocked),
    ("database table is locked", DatabaseLocked),
    ("readonly database", DatabaseReadOnly),
    ("database or disk is full", DiskFull),
    ("malformed", DatabaseDamaged),
    ("not a database", DatabaseDamaged),
    ("disk i/o error", DiskFails),
    ("unable to open database file", DatabaseShut),
    ("no such table", DatabaseOlder),
)


# The longest beginning of a server's SQLSTATE that stands here says what it means.
_BY_STATE: dict[str, type[StorageProblem]] = {
    "08": ServerAway,
    "25006": DatabaseReadOnly,
    "25P03": ServerAway,
    "28": ServerRefused,
    "3D000": ServerMissing,
    "40001": DatabaseLocked,
    "40P01": DatabaseLocked,
    "42501": ServerRefused,
    "42P01": ServerOlder,
    "53": ServerFull,
    "53100": DiskFull,
    "55P03": DatabaseLocked,
    "57014": DatabaseLocked,
    "57P": ServerAway,
    "57P04": ServerMissing,
    "58": StorageProblem,
    "58030": StorageProblem,
    "XX": StorageProblem,
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}

# What fails while connecting has no SQLSTATE; a lost connection has neither it nor these words.
_AT_THE_DOOR: tuple[tuple[str, type[StorageProblem]], ...] = (
    ("authentication failed", ServerRefused),
    ("no password supplied", ServerRefused),
    ("pg_hba.conf", ServerRefused),
    ("certificate", ServerRefused),
    ("permission denied for database", ServerRefused),
    ('role "', ServerRefused),
    ("does not exist", ServerMissing),
    ("too many", ServerFull),
    ("remaining connection slots", ServerFull),
)


def problem_of(error: BaseException, store: object) -> StorageProblem | None:
    """The state behind a driver's own error, or None when the error is a mistake of ours."""
    text = str(error)
    if not hasattr(error, "sqlstate"):
        said = _first(_BY_MESSAGE, text, store)
        # SQLite calls it an I/O error where it could not make its file of shared memory bigger.
        return DiskFull(store, text) if isinstance(said, DiskFails) and _full(store) else said
    state: str | None = error.sqlstate
    if state is None:
        if type(error).__name__ not in ("OperationalError", "InterfaceError", "ConnectionTimeout"):
            return None
        return _first(_AT_THE_DOOR, text, store) or ServerAway(store, _first_line(text))
    for length in range(len(state), 1, -1):
        if problem := _BY_STATE.get(state[:length]):
            return problem(store, f"{state} {_first_line(text)}")
    return None


def _full(store: object) -> bool:
    try:
        return disk_usage(Path(str(store)).parent).free < _ROOM
    except OSError:
        return False


def _first(
    table: tuple[tuple[str, type[StorageProblem]], ...], text: str, store: object
) -> StorageProblem | None:
    small = text.lower()
    found = (problem for fragment, problem in table if fragment in small)
    return next((problem(store, _first_line(text)) for problem in found), None)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


@contextmanager
def translated(store: object) -> Iterator[None]:
    """Turn driver errors inside the block into :class:`StorageProblem`."""
    try:
        yield
    except DBAPIError as error:
        problem = problem_of(error.orig, store) if error.orig is not None else None
        if problem is None:
            raise
        raise problem from error
