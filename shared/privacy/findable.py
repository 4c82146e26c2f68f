"""What a person can be found by, brought to one spelling before it is indexed or searched."""

import unicodedata
from enum import StrEnum

import phonenumbers

_COUNTRY = "ID"
_LEFT_OUT = str.maketrans("", "", " .-\t\u00a0")
_NIK_DIGITS = 16
_TELEPHONE_DIGITS = 8
_OF_A_TELEPHONE = frozenset("0123456789+-. ()\u00a0")


class Findable(StrEnum):
    """The sorts of values with a blind index."""

    TELEPHONE = "telephone"
    NIK = "nik"
    EMAIL = "email"


def one_spelling(sort: Findable, text: str) -> str | None:
    """The value as it is compared: E.164, sixteen digits, lower case; None when it is none."""
    if sort is Findable.TELEPHONE:
        return _telephone(text)
    if sort is Findable.NIK:
        digits = text.translate(_LEFT_OUT)
        return digits if len(digits) == _NIK_DIGITS and digits.isdecimal() else None
    address = unicodedata.normalize("NFKC", text).strip().casefold()
    name, _, host = address.partition("@")
    return address if name and host and not any(letter.isspace() for letter in address) else None


def sort_of(text: str) -> Findable | None:
    """What somebody typed to find a person by: NIK, e-mail or telephone; None for anything else."""
    if one_spelling(Findable.NIK, text):
        return Findable.NIK
    if "@" in text and one_spelling(Findable.EMAIL, text):
        return Findable.EMAIL
    digits = sum(letter.isdigit() for letter in text)
    if digits < _TELEPHONE_DIGITS or not set(text.strip()) <= _OF_A_TELEPHONE:
        return None
    return Findable.TELEPHONE if one_spelling(Findable.TELEPHONE, text) else None


def folded(text: str) -> str:
    """A text as words are compared in it: without case, marks and width."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _telephone(text: str) -> str | None:
    try:
        number = phonenumbers.parse(text, _COUNTRY)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
