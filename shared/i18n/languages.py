"""The languages: one row each, from which settings, profiles, dates and catalogues derive.

Adding one is a row here and its catalogues (``python -m shared.i18n.update``). What a voice needs
besides, number words and recordings, is in ``shared.speech``.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

KIOSK, DESK = "kiosk", "desk"


@dataclass(frozen=True)
class Language:
    """``code`` names the catalogue files; ``name`` is how its speakers call it.

    ``days`` begin with Monday. ``faces`` are those that are translated into it, ``reviewed`` says
    whether a speaker has read them; until then they may hold drafts. ``qt_stands_in`` is a
    language with the same plural rules, for one that Qt does not know; ``clock`` stands between
    hours and minutes, ``decimal`` before the tenths, and its counterpart between thousands.
    """

    code: str
    name: str
    days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    faces: tuple[str, ...]
    reviewed: bool = True
    qt_stands_in: str | None = None
    clock: str = "."
    decimal: str = ","


_MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
_SHORT_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip

INDONESIAN = Language(
    "id",
    "Indonesia",
    days=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    months=_MONTHS,
    short_months=_SHORT_MONTHS,
    faces=(KIOSK, DESK),
)
"""The source of every text: it needs no catalogue."""

PALEMBANG = Language(
    "plm",
    "Baso Palembang",
    days=("Senen", "Selaso", "Rebo", "Kemis", "Jemat", "Sabtu", "Minggu"),
    months=_MONTHS,
    short_months=_SHORT_MONTHS,
    faces=(KIOSK,),
    reviewed=False,
    qt_stands_in="id",
)
JAVANESE = Language(
    "jv",
    "Basa Jawa",
    days=("Senin", "Selasa", "Rebo", "Kemis", "Jemuwah", "Setu", "Minggu"),
    months=_MONTHS,
    short_months=_SHORT_MONTHS,
    faces=(KIOSK,),
    reviewed=False,
)
ENGLISH = Language(
    "en",
    "English",
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    short_months=(
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ),
    faces=(KIOSK, DESK),
    clock=":",
    decimal=".",
)  # fmt: skip

LANGUAGES: tuple[Language, ...] = (INDONESIAN, PALEMBANG, JAVANESE, ENGLISH)


def language(code: str) -> Language:
    """The language of ``code``; an unknown code is Indonesian, which every string has."""
    return next((known for known in LANGUAGES if known.code == code), INDONESIAN)


def languages_of(face: str) -> tuple[Language, ...]:
    """The languages that a face speaks, Indonesian among them."""
    return tuple(known for known in LANGUAGES if face in known.faces)


# For pydantic a choice of the codes above; a type checker cannot read them out of rows.
if TYPE_CHECKING:
    LanguageCode = str
    DeskLanguageCode = str
else:
    LanguageCode = Literal[tuple(known.code for known in LANGUAGES)]
    DeskLanguageCode = Literal[tuple(known.code for known in languages_of(DESK))]
