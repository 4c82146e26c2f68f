"""Lists of the profile in which nothing may stand twice."""

import unicodedata
from typing import Any

from pydantic import AfterValidator, ValidationInfo

from shared.i18n import Message
from shared.office.mistake import ProfileMistake
from shared.office.part import KEPT, Words

_TWICE = Message("Problems", "“{name}” dipakai dua kali.")


def distinct(*fields: str) -> AfterValidator:
    """For a list whose items differ in each of ``fields``, or, without any, as a whole.

    Names that look alike are one: capitals, spaces and spelling (NFC, NFD) do not count. Raises
    `ProfileMistake`; a list that a house has stored is taken as it is.
    """

    def check(items: tuple[Any, ...], info: ValidationInfo) -> tuple[Any, ...]:
        for field in fields or ("",) if info.context is not KEPT else ():
            seen = set()
            for item in items:
                said = _said(getattr(item, field) if field else item)
                looks = " ".join(unicodedata.normalize("NFKC", said).casefold().split())
                if looks in seen:
                    raise ProfileMistake(_TWICE.filled(name=said))
                seen.add(looks)
        return items

    return AfterValidator(check)


def _said(value: object) -> str:
    return value.say() if isinstance(value, Words) else str(value)
