"""Who may do what: one table, role by right.

A person may hold several roles. The core asks this table before every act of staff
(``shared.staff.acting``); a face hides by it what would be refused, and administration shows it.
"""

from collections.abc import Iterable
from enum import StrEnum

from shared.i18n import Message


class Role(StrEnum):
    """What a person is in the house. Nobody signs in as ``TECHNICIAN``: it is the command line,
    for whoever stands at the computer."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    VERIFIER = "verifier"
    GRATIFICATION = "gratification"
    TECHNICIAN = "technician"


OF_PEOPLE = tuple(role for role in Role if role is not Role.TECHNICIAN)
"""The roles that an account can hold."""

ROLE_WORDS = {
    Role.OFFICER: Message("Sentences", "petugas"),
    Role.SUPERVISOR: Message("Sentences", "penyelia"),
    Role.ADMINISTRATOR: Message("Sentences", "administrator"),
    Role.VERIFIER: Message("Sentences", "verifikator"),
    Role.GRATIFICATION: Message("Sentences", "UPG"),
    Role.TECHNICIAN: Message("Sentences", "teknisi"),
}
"""A role as it stands within a sentence."""


class Right(StrEnum):
    """Something that not everybody may do."""

    SERVE = "serve"
    ISSUE = "issue"
    KIOSK_CORNER = "kiosk_corner"
    FLOOR = "floor"
    CONFIRM_DAY = "confirm_day"
    CLOCK = "clock"
    CLOSE_DAY = "close_day"
    FIGURES = "figures"
    REFLECT = "reflect"
    CHECKUP = "checkup"
    TRAIL = "trail"
    REGISTER = "register"
    HANDLE = "handle"
    READ_SECRET = "read_secret"
    VERIFY = "verify"
    CORRECT = "correct"
    OBJECT = "object"
    REVEAL = "reveal"
    EXPORT = "export"
    DRAFTS = "drafts"
    SURVEY = "survey"
    REMARKS = "remarks"
    EXCHANGE = "exchange"
    GRATIFICATION = "gratification"
    OWN_PASSWORD = "own_password"
    ACCOUNTS = "accounts"
    RESET_ACCOUNT = "reset_account"
    PROFILE = "profile"
    DEVICES = "devices"
    COPIES = "copies"
    PERSON_DATA = "person_data"


RIGHT_WORDS = {
    Right.SERVE: Message("Sentences", "melayani di loket"),
    Right.ISSUE: Message("Sentences", "memberi dan mencatat nomor"),
    Right.KIOSK_CORNER: Message("Sentences", "memakai sudut petugas di kiosk"),
    Right.FLOOR: Message("Sentences", "mengatur loket, layanan, dan kiosk dari jauh"),
    Right.CONFIRM_DAY: Message("Sentences", "membenarkan tanggal hari ini"),
    Right.CLOCK: Message("Sentences", "menetapkan jam rumah"),
    Right.CLOSE_DAY: Message("Sentences", "menutup hari pelayanan"),
    Right.FIGURES: Message("Sentences", "melihat angka dan grafik"),
    Right.REFLECT: Message("Sentences", "menyusun dan menandatangani laporan refleksi"),
    Right.CHECKUP: Message("Sentences", "melihat pemeriksaan rumah"),
    Right.TRAIL: Message("Sentences", "membaca jejak"),
    Right.REGISTER: Message("Sentences", "mencatat aduan"),
    Right.HANDLE: Message("Sentences", "menangani aduan"),
    Right.READ_SECRET: Message("Sentences", "membaca aduan rahasia"),
    Right.VERIFY: Message("Sentences", "memverifikasi aduan"),
    Right.CORRECT: Message("Sentences", "membetulkan langkah aduan"),
    Right.OBJECT: Message("Sentences", "mencatat keberatan atas hasil aduan"),
    Right.REVEAL: Message("Sentences", "membuka data pribadi"),
    Right.DRAFTS: Message("Sentences", "menyimpan isian yang belum selesai"),
    Right.SURVEY: Message("Sentences", "memasukkan formulir survei"),
    Right.REMARKS: Message("Sentences", "membaca saran di formulir survei"),
    Right.EXCHANGE: Message("Sentences", "menukar berkas dengan SP4N-LAPOR!"),
    Right.EXPORT: Message("Sentences", "membawa daftar dan angka keluar sebagai berkas"),
    Right.GRATIFICATION: Message("Sentences", "membuka catatan gratifikasi"),
    Right.OWN_PASSWORD: Message("Sentences", "mengganti kata sandi sendiri"),
    Right.ACCOUNTS: Message("Sentences", "mengurus akun, kata sandi, dan PIN"),
    Right.RESET_ACCOUNT: Message("Sentences", "memulihkan akun administrator di komputer rumah"),
    Right.PROFILE: Message("Sentences", "mengubah pengaturan rumah"),
    Right.DEVICES: Message("Sentences", "menghapus kiosk dan printer dari daftar"),
    Right.COPIES: Message("Sentences", "membuat salinan cadangan"),
    Right.PERSON_DATA: Message("Sentences", "melayani permintaan pemilik data pribadi"),
}
"""A right as it stands within a sentence."""

_OFFICER = frozenset(
    {
        Right.SERVE,
        Right.ISSUE,
        Right.KIOSK_CORNER,
        Right.CONFIRM_DAY,
        Right.REGISTER,
        Right.HANDLE,
        Right.CORRECT,
        Right.OBJECT,
        Right.REVEAL,
        Right.EXPORT,
        Right.DRAFTS,
        Right.SURVEY,
        Right.OWN_PASSWORD,
    }
)
_SUPERVISOR = _OFFICER | {
    Right.FLOOR,
    Right.CLOCK,
    Right.CLOSE_DAY,
    Right.FIGURES,
    Right.REFLECT,
    Right.CHECKUP,
    Right.TRAIL,
    Right.READ_SECRET,
    Right.VERIFY,
    Right.REMARKS,
    Right.EXCHANGE,
    Right.PERSON_DATA,
}

TABLE: dict[Role, frozenset[Right]] = {
    Role.OFFICER: _OFFICER,
    Role.SUPERVISOR: _SUPERVISOR,
    Role.ADMINISTRATOR: _SUPERVISOR | {Right.ACCOUNTS, Right.PROFILE, Right.DEVICES, Right.COPIES},
    Role.VERIFIER: frozenset(
        {
            Right.REGISTER,
            Right.HANDLE,
            Right.READ_SECRET,
            Right.VERIFY,
            Right.CORRECT,
            Right.OBJECT,
            Right.REVEAL,
            Right.EXCHANGE,
            Right.DRAFTS,
            Right.OWN_PASSWORD,
        }
    ),
    Role.GRATIFICATION: frozenset({Right.GRATIFICATION, Right.OWN_PASSWORD}),
    Role.TECHNICIAN: frozenset(
        {
            Right.ISSUE,
            Right.CONFIRM_DAY,
            Right.CLOCK,
            Right.FIGURES,
            Right.CHECKUP,
            Right.REGISTER,
            Right.SURVEY,
            Right.EXCHANGE,
            Right.RESET_ACCOUNT,
            Right.COPIES,
        }
    ),
}
"""The rights of every role."""


def may(roles: Iterable[Role], right: Right) -> bool:
    """Whether somebody who holds ``roles`` has the right."""
    return any(right in TABLE[role] for role in roles)


def holders(right: Right) -> tuple[Role, ...]:
    """The roles with a right, in the table's order."""
    return tuple(role for role in Role if right in TABLE[role])


def together(roles: Iterable[Role]) -> str:
    """Several roles as one text, always in the same order."""
    held = frozenset(roles)
    return " ".join(role.value for role in Role if role in held)


_ROLES = {role.value: role for role in Role}


def apart(text: str) -> frozenset[Role]:
    """The roles in what :func:`together` made; a word that cannot be read gives no right."""
    return frozenset(_ROLES[word] for word in text.split() if word in _ROLES)
