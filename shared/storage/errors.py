"""What can be wrong with the house's database, each with a sentence a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError as SqlDatabaseError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from shared.i18n import Message, Refusal


class StorageProblem(Refusal):
    """The database cannot be used now."""

    sentence = Message("Sentences", "Basis data rumah tidak dapat dibaca. Hubungi teknisi.")

    def __init__(self, place: object = "", detail: str = "") -> None:
        self.place, self.detail = str(place), detail
        super().__init__()

    @property
    def for_technicians(self) -> str:
        where = f"({self.place}) " if self.place else ""
        return where + (f"[{self.detail}]" if self.detail else "")


class DatabaseMissing(StorageProblem):
    sentence = Message(
        "Sentences",
        "Basis data rumah tidak ditemukan. Jalankan `sapa init` untuk membuat rumah baru, "
        "atau periksa SAPA_HOME.",
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


_BY_MESSAGE: tuple[tuple[str, type[StorageProblem]], ...] = (
    ("database is locked", DatabaseLocked),
    ("database table is locked", DatabaseLocked),
    ("readonly database", DatabaseReadOnly),
    ("database or disk is full", DiskFull),
    ("malformed", DatabaseDamaged),
    ("not a database", DatabaseDamaged),
    ("disk i/o error", StorageProblem),
    ("unable to open database file", DatabaseMissing),
    ("no such table", DatabaseOlder),
)


def problem_for(error: DBAPIError, place: object) -> StorageProblem | None:
    """The state behind a driver error, or None when the error is a mistake of ours."""
    if not isinstance(error, OperationalError | InterfaceError | SqlDatabaseError):
        return None
    return problem_in(str(error.orig), place)


def problem_in(message: str, place: object) -> StorageProblem | None:
    """The state that SQLite's own words tell of, or None for words that tell of none."""
    text = message.lower()
    for fragment, problem in _BY_MESSAGE:
        if fragment in text:
            return problem(place, message)
    return None


@contextmanager
def translated(place: object) -> Iterator[None]:
    """Turn driver errors inside the block into :class:`StorageProblem`."""
    try:
        yield
    except DBAPIError as error:
        problem = problem_for(error, place)
        if problem is None:
            raise
        raise problem from error
