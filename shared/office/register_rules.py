"""The register as data: areas, channels, categories, promises, papers' head and numbers.

What a house has not set comes from ``assets/register/indonesia.toml``. Legal amounts carry their
reference and the date on which somebody checked them; none stands in code.
"""

import re
from datetime import date
from functools import cache
from typing import Annotated, Literal, TypeVar

from pydantic import Field, ValidationInfo, field_validator

from assets import asset
from shared.i18n import Message
from shared.office import lengths
from shared.office.distinct import distinct
from shared.office.mistake import ProfileMistake
from shared.office.part import KEPT, Part, Words
from shared.office.toml_problem import read_toml

HEAD_LINES = 4
Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{1,39}$")]
Kind = Literal["PENGADUAN_TBP", "PENGADUAN_BP", "ASPIRASI", "INFORMASI"]
PromiseStep = Literal[
    "verifikasi", "tanggapan_pertama", "disposisi", "selesai", "tunggu_pelapor", "keberatan"
]
PromiseUnit = Literal["jam", "jam_layanan", "hari", "hari_kerja"]
LetterKind = Literal[
    "tanda_terima", "disposisi", "tanggapan", "pengingat", "perpanjangan", "bukan_wewenang",
    "berita_acara",
]  # fmt: skip


class Village(Part):
    code: str = Field(pattern=r"^[0-9.]{2,13}$")
    name: Annotated[str, lengths.DISTRICT_NAME.text]


class District(Part):
    """A kecamatan with its kelurahan; codes are the ministry's, for exports."""

    code: str = Field(pattern=r"^[0-9.]{2,13}$")
    name: Annotated[str, lengths.DISTRICT_NAME.text]
    villages: Annotated[tuple[Village, ...], distinct("code")] = ()


class Channel(Part):
    """The way by which a report came (kanal). ``at_counter`` is the visitor before the officer."""

    key: Key
    name: Annotated[Words, lengths.CHANNEL_NAME.words]
    at_counter: bool = False
    active: bool = True


class Category(Part):
    """What a report is about. ``diversion`` sends emergencies where they belong."""

    key: Key
    name: Annotated[Words, lengths.CATEGORY_NAME.words]
    parent: Annotated[str, lengths.KEY.text] | None = None
    lapor_id: int | None = None
    diversion: Annotated[Words, lengths.DIVERSION.words] | None = None
    agency: Annotated[str, lengths.AGENCY_NAME.text] | None = None
    active: bool = True


class Instruction(Part):
    """One line of the disposition sheet's right half."""

    key: Key
    name: Annotated[Words, lengths.INSTRUCTION.words]


class Promise(Part):
    """How long a step may take for one kind of report; see ``shared/complaints/deadlines``."""

    kinds: tuple[Kind, ...] = Field(min_length=1)
    step: PromiseStep
    amount: int = Field(gt=0, le=1000)
    unit: PromiseUnit
    pausable: bool = True
    thresholds: tuple[int, ...] = (75, 100)
    law: Annotated[str, lengths.LAW.text] = ""
    checked_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None


class Answer(Part):
    """A text an officer begins with; ``category`` narrows it."""

    key: Key
    state: str = Field(pattern=r"^[A-Z_]{3,20}$")
    category: Annotated[str, lengths.KEY.text] | None = None
    text: Annotated[str, lengths.LONG_TEXT.text]


class PrivacyNotice(Part):
    """What a reporter is told about the use of personal data; a new text is a new version."""

    version: int = Field(default=1, ge=1)
    text: Annotated[Words, lengths.LONG_TEXT.words]


class Signatory(Part):
    """Who signs a paper (penanda tangan)."""

    title: Annotated[str, lengths.SIGNATORY_TITLE.text]
    name: Annotated[str, lengths.PERSON_NAME.text]
    nip: Annotated[str, lengths.NIP.text] = ""
    rank: Annotated[str, lengths.RANK.text] = ""


class Letterhead(Part):
    """The head of every letter (kop): logo left, lines centred, address below."""

    lines: tuple[Annotated[str, lengths.LETTERHEAD_LINE.text], ...] = ()
    address: Annotated[str, lengths.LETTERHEAD_ADDRESS.text] = ""
    logo: str = Field(default="", max_length=64)

    @field_validator("lines")
    @classmethod
    def _few_enough(cls, lines: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if len(lines) > HEAD_LINES and info.context is not KEPT:
            words = Message("Problems", "Baris kop paling banyak {most}.")
            raise ProfileMistake(words.filled(most=HEAD_LINES))
        return lines


_PATTERN = re.compile(r"(?:[^{}]|\{(?:urut|klasifikasi|unit|bulan_romawi|bulan|tahun|sifat)\})+")


class LetterNumber(Part):
    """How letters of a kind are numbered, e.g. ``{klasifikasi}/{urut}/{unit}/{tahun}``; see
    ``shared/complaints/letter_number`` for the fields."""

    kind: LetterKind
    template: Annotated[str, Field(min_length=3), lengths.LETTER_TEMPLATE.text]
    classification: Annotated[str, lengths.LETTER_UNIT.text] = ""
    unit: Annotated[str, lengths.LETTER_UNIT.text] = ""
    restarts: Literal["tahun", "bulan"] = "tahun"

    @field_validator("template")
    @classmethod
    def _can_be_filled(cls, template: str) -> str:
        if "{urut}" not in template or not _PATTERN.fullmatch(template):
            raise ProfileMistake(
                Message(
                    "Problems",
                    "Pola nomor surat harus memuat urut, dan hanya isian yang dikenal.",
                )
            )
        return template


class _Standard(Part):
    channels: tuple[Channel, ...]
    categories: tuple[Category, ...]
    instructions: tuple[Instruction, ...]
    promises: tuple[Promise, ...]
    answers: tuple[Answer, ...]
    notice: PrivacyNotice
    numbers: tuple[LetterNumber, ...]


@cache
def _standard() -> _Standard:
    data, _text = read_toml(asset("register") / "indonesia.toml")
    return _Standard.model_validate(data)


class RegisterRules(Part):
    """Everything about the register in which houses differ."""

    site: str = Field(default="RMH", pattern=r"^[A-Z]{2,4}$", description="letters of the number")
    service: str = Field(default="", pattern=r"^[A-Z]?$", description="service that takes reports")
    districts: Annotated[tuple[District, ...], distinct("code")] = ()
    channels: Annotated[tuple[Channel, ...], distinct("key", "name")] = Field(
        default_factory=lambda: _standard().channels, min_length=1
    )
    categories: Annotated[tuple[Category, ...], distinct("key")] = Field(
        default_factory=lambda: _standard().categories, min_length=1
    )
    instructions: Annotated[tuple[Instruction, ...], distinct("key", "name")] = Field(
        default_factory=lambda: _standard().instructions, min_length=1
    )
    promises: tuple[Promise, ...] = Field(
        default_factory=lambda: _standard().promises, min_length=1
    )
    answers: Annotated[tuple[Answer, ...], distinct("key")] = Field(
        default_factory=lambda: _standard().answers
    )
    notice: PrivacyNotice = Field(default_factory=lambda: _standard().notice)
    letterhead: Letterhead = Letterhead()
    signatories: tuple[Signatory, ...] = ()
    numbers: Annotated[tuple[LetterNumber, ...], distinct("kind")] = Field(
        default_factory=lambda: _standard().numbers
    )
    shared_leave_counts: bool = False
    reopen_days: int = Field(default=30, ge=1, le=365)
    correction_minutes: int = Field(default=15, ge=1, le=120)
    duplicate_days: int = Field(default=30, ge=1, le=90)
    ombudsman: Annotated[str, lengths.OMBUDSMAN.text] = "Ombudsman RI, telepon 137"

    @field_validator("channels")
    @classmethod
    def _one_at_the_counter(cls, channels: tuple[Channel, ...]) -> tuple[Channel, ...]:
        if not any(channel.at_counter and channel.active for channel in channels):
            raise ProfileMistake(
                Message("Problems", "Harus ada satu kanal aktif untuk tatap muka.")
            )
        return channels

    def channel(self, key: str) -> Channel:
        """The channel with that key; KeyError when there is none."""
        return _named(self.channels, key)

    def category(self, key: str) -> Category:
        """The category with that key; KeyError when there is none."""
        return _named(self.categories, key)

    def counter_channel(self) -> Channel:
        """The way of a visitor who sits before the officer."""
        return next(channel for channel in self.channels if channel.at_counter and channel.active)


_Row = TypeVar("_Row", Channel, Category)


def _named(rows: tuple[_Row, ...], key: str) -> _Row:
    for row in rows:
        if row.key == key:
            return row
    raise KeyError(key)
