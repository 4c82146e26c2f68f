"""Where person data lives: the one list of everything in the house that may tell who somebody is.

The vault keeps nothing of a kind that is not on it, so that access, erasure and retention, which
go by this list, forget nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared.i18n import Message
from shared.privacy.findable import Findable


class Owner(StrEnum):
    """What data belongs to, and with what it is erased."""

    VISIT = "ticket"
    REPORT = "complaint"
    REQUEST = "person_request"
    SHEET = "survey_sheet"
    """A survey sheet is nobody's: its remark is found by no person and ends by retention."""


OWNER_WORDS = {
    Owner.VISIT: Message("Persons", "Kunjungan"),
    Owner.REPORT: Message("Persons", "Aduan"),
    Owner.REQUEST: Message("Persons", "Permintaan pemilik data"),
    Owner.SHEET: Message("Persons", "Formulir survei"),
}


@dataclass(frozen=True)
class Home:
    """One kind of data. ``clear`` are columns, by table, in which it may also stand unsealed
    (words that an officer wrote into an open case); ``find_by`` what it is found by."""

    words: Message
    owner: Owner
    clear: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    find_by: Mapping[str, Findable] = field(default_factory=dict)


HOMES: dict[str, Home] = {
    "leg": Home(
        Message("Persons", "Yang dicatat petugas tentang kunjungan"),
        Owner.VISIT,
        clear={"leg": ("note",)},
        find_by={"phone": Findable.TELEPHONE},
    ),
    "move": Home(
        Message("Persons", "Alasan yang diketik pada sebuah langkah"),
        Owner.VISIT,
        clear={"move": ("reason",)},
    ),
    "draft": Home(Message("Persons", "Isian yang belum disimpan"), Owner.VISIT),
    "complaint": Home(
        Message("Persons", "Pelapor"),
        Owner.REPORT,
        find_by={
            "phone": Findable.TELEPHONE,
            "nik": Findable.NIK,
            "email": Findable.EMAIL,
        },
    ),
    "complaint_text": Home(
        Message("Persons", "Isi laporan"),
        Owner.REPORT,
        clear={"complaint": ("title", "story", "hope", "happened_on", "place")},
    ),
    "complaint_covered": Home(Message("Persons", "Kata-kata laporan yang ditutup"), Owner.REPORT),
    "complaint_event": Home(
        Message("Persons", "Riwayat penanganan"),
        Owner.REPORT,
        clear={
            "complaint_event": ("reason", "text"),
            "complaint_disposition": ("note", "answer", "returned_reason"),
            "complaint_closing": ("reason", "remainder", "document"),
        },
    ),
    "complaint_attachment": Home(Message("Persons", "Lampiran laporan"), Owner.REPORT),
    "survey_sheet": Home(Message("Persons", "Saran di formulir survei"), Owner.SHEET),
    "person_request": Home(
        Message("Persons", "Pembetulan data: sebelum dan sesudah"), Owner.REQUEST
    ),
}
"""Everything the vault keeps, by the table whose row it is about."""

BESIDE = (
    Message("Persons", "Konsep yang belum disimpan di meja (tersegel, sampai disimpan)"),
    Message("Persons", "Slip yang menunggu printer (yang memuat PIN tersegel, 30 hari)"),
    Message("Persons", "Berkas PDF di folder papers rumah"),
)
"""Where the same data lies for a while outside the database's own tables."""


def kinds_of(owner: Owner) -> tuple[str, ...]:
    """The kinds of data that belong to such an owner."""
    return tuple(kind for kind, home in HOMES.items() if home.owner is owner)
