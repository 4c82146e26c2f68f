"""The record of processing (Pasal 31) and the draft assessment (Pasal 34), of the house's own
settings: plain values, for paper."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.privacy_rules import PrivacyRules
from shared.office.profile import HouseProfile
from shared.privacy.homes import BESIDE, HOMES, OWNER_WORDS, Owner
from shared.staff.records import Officer
from shared.staff.rights import OF_PEOPLE, ROLE_WORDS, Right, apart, may

_BASIS = "Pelayanan publik: UU 27/2022 Pasal 20 ayat (2) huruf e; UU 25/2009; Perpres 76/2013"
_GUARDED = "Tersegel AES-256-GCM"
_ALSO_CLEAR = "; kata kasus terbuka juga di basis data"
_PURPOSE = {
    Owner.VISIT: "Melayani pengunjung dan menyambung layanannya",
    Owner.REPORT: "Menangani aduan, aspirasi, dan permintaan informasi serta menjawab pelapor",
    Owner.REQUEST: "Membuktikan pembetulan data",
    Owner.SHEET: "Memperbaiki pelayanan; lembarnya bukan milik siapa pun",
}
_READS = {
    Owner.VISIT: Right.REVEAL,
    Owner.REPORT: Right.REVEAL,
    Owner.REQUEST: Right.PERSON_DATA,
    Owner.SHEET: Right.REMARKS,
}


@dataclass(frozen=True)
class ProcessingRow:
    """One kind of data: what it is for, on which ground, who reads it, how long it is kept."""

    data: str
    about: str
    purpose: str
    basis: str
    readers: str
    kept: str
    guard: str


@dataclass(frozen=True)
class Risk:
    """One risk of the draft assessment, what stands against it here, and what is left to do."""

    risk: str
    measure: str
    open: str


def processing_rows(profile: HouseProfile) -> tuple[ProcessingRow, ...]:
    """One row a kind of data, as the program and this house's settings have it."""
    return tuple(
        ProcessingRow(
            str(home.words),
            str(OWNER_WORDS[home.owner]),
            _PURPOSE[home.owner],
            _BASIS,
            _readers(_READS[home.owner]),
            kept_words(profile.privacy, home.owner),
            _GUARDED + (_ALSO_CLEAR if home.clear else ""),
        )
        for home in HOMES.values()
    )


def beside_rows() -> tuple[str, ...]:
    """Where the same data lies for a while."""
    return tuple(map(str, BESIDE))


def kept_words(rules: PrivacyRules, owner: Owner) -> str:
    """How long such data is kept in this house."""
    days = {
        Owner.VISIT: rules.visit_days,
        Owner.REPORT: rules.report_days,
        Owner.SHEET: rules.remark_days,
        Owner.REQUEST: rules.report_days,
    }[owner]
    return "Belum ditetapkan" if days is None else f"{days} hari sesudah selesai"


def risks(session: Session, profile: HouseProfile) -> tuple[Risk, ...]:
    """The draft: what the program knows of this house, for its people to complete."""
    rules = profile.privacy
    secret = _count(session, Right.READ_SECRET)
    unset = "Tetapkan masa simpan menurut JRA." if _unset(rules) else ""
    nobody = "" if rules.answers else "Tunjuk pejabat pelindungan data (Pasal 53)."
    return (
        Risk(
            "Petugas melihat data tanpa keperluan",
            "Pembukaan menanyakan keperluan, tercatat di jejak, tertutup lagi dalam 60 detik",
            f"{secret} akun dapat membaca aduan rahasia: periksa apakah semuanya perlu.",
        ),
        Risk(
            "Salinan atau diska hilang",
            "Data tersegel; kuncinya di luar basis data dan di luar salinan",
            "Pasang enkripsi diska penuh dan simpan kunci kertas dalam amplop.",
        ),
        Risk(
            "Pelapor dibalas dendam",
            "Aduan rahasia dan pengawasan tersegel seluruhnya; tidak ditemukan oleh yang tidak "
            "berhak",
            "Tentukan siapa yang menjadi verifikator.",
        ),
        Risk("Data disimpan terlalu lama", "Penghapusan berkala oleh dua orang", unset),
        Risk(
            "Orang tidak dapat menggunakan haknya",
            "Data pribadi: akses, pembetulan, pembatasan, penghapusan dalam 3 x 24 jam",
            nobody,
        ),
        Risk(
            "Jejak diubah untuk menutupi sesuatu",
            "Rantai HMAC, jangkar di samping kunci; “sapa verify”",
            "Jalankan “sapa verify” tiap bulan dan simpan hasilnya.",
        ),
    )


def _unset(rules: PrivacyRules) -> bool:
    return None in (rules.visit_days, rules.report_days, rules.remark_days)


def _readers(right: Right) -> str:
    return ", ".join(str(ROLE_WORDS[role]) for role in OF_PEOPLE if may((role,), right))


def _count(session: Session, right: Right) -> int:
    held = session.scalars(select(Officer.role).where(Officer.active))
    return sum(may(apart(text), right) for text in held)
