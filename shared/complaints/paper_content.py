"""What stands on the register's papers, before anybody draws them: frozen, in Indonesian.

A paper is made from a case as its reader may know it. The reporter is masked unless the office that
receives the paper must know who it was.
"""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True)
class LetterHead:
    """The head of a letter: who sends it. ``logo`` is a picture's path, or empty."""

    lines: tuple[str, ...]
    address: str
    logo: str = ""
    motif: str = "pucuk-rebung"
    primary: str = "#7A1C2C"
    accent: str = "#E0B03A"
    light: str = "#FFE3A0"


@dataclass(frozen=True)
class Signer:
    """Who signs: office, name, and number of service where there is one."""

    title: str
    name: str = ""
    nip: str = ""
    rank: str = ""


@dataclass(frozen=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True)
class Promised:
    """One date a reporter is promised: ``what``, the day in words, how much time that is."""

    what: str
    day: str
    amount: str


@dataclass(frozen=True)
class Receipt:
    """Tanda terima pengaduan. Without ``pin`` it is the house's own copy."""

    head: LetterHead
    number: str
    pin: str
    printed: str
    facts: tuple[Fact, ...]
    promises: tuple[Promised, ...]
    how_to_check: str
    when_late: str
    objection: str
    notice: str
    law: str
    officer: str
    counter: str
    motto: str = "SELURUH LAYANAN GRATIS"


@dataclass(frozen=True)
class Tick:
    words: str
    ticked: bool


@dataclass(frozen=True)
class DispositionSheet:
    """Lembar disposisi, one for all agencies asked; more than four agencies go to a second page."""

    head: LetterHead
    number: str
    agenda: str
    received: str
    channel: str
    kind: str
    verified: str
    lapor_id: str
    natures: tuple[Tick, ...]
    subject: str
    summary: str
    facts: tuple[Fact, ...]
    agencies: tuple[Tick, ...]
    instructions: tuple[Tick, ...]
    note: str
    answer_by: str
    finish_by: str
    place_and_day: str
    signer: Signer
    printed: str


@dataclass(frozen=True)
class Letter:
    """A letter of the house: answer, reminder, extension, not our authority."""

    head: LetterHead
    number: str
    nature: str
    attachments: str
    subject: str
    place_and_day: str
    to: tuple[str, ...]
    paragraphs: tuple[str, ...]
    signer: Signer
    copies: tuple[str, ...] = ()
    draft: bool = False


@dataclass(frozen=True)
class Minutes:
    """Berita acara penyelesaian."""

    head: LetterHead
    number: str
    opening: str
    first: tuple[Fact, ...]
    second: tuple[Fact, ...]
    conclusions: tuple[str, ...]
    closing: str
    signers: tuple[Signer, Signer]
    witnesses: tuple[Signer, ...] = ()


@dataclass(frozen=True)
class BookRow:
    """One line of the register book."""

    number: str
    agenda: str
    day: str
    name: str
    address: str
    summary: str
    kind: str
    channel: str
    agency: str
    due: str
    closed: str
    result: str
    note: str = ""


@dataclass(frozen=True)
class RegisterBook:
    """Buku register of one month."""

    head: LetterHead
    month: str
    rows: tuple[BookRow, ...]
    printed: str
    signer: Signer = field(default_factory=lambda: Signer(""))


@dataclass(frozen=True)
class BlankForm:
    """Formulir pengaduan for the day the power is out."""

    head: LetterHead
    channels: tuple[str, ...]
    kinds: tuple[str, ...]
    notice: str


@dataclass(frozen=True)
class Issued:
    """A paper that has a number: what it is, and when it was made."""

    kind: str
    number: str
    serial: int
    period: str
    day: date
    at: datetime
