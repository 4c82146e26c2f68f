"""Two letters after a number, on paper only: whether a typed slip can be one of ours.

Asked where a slip is typed in that the database does not know. The first letter finds every
wrong digit and every two digits that changed places, the second covers house, day and series as
well; of any other mistake about one in four hundred slips through.
"""

from datetime import date
from hashlib import sha256
from uuid import UUID

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Twenty consonants: no word comes of them, and none is read as a digit."""
_PRIME = 19
"""Less than the letters, more than any difference of two digits or of two places."""


def check_letters(house: UUID, day: date, series: str, number: int) -> str:
    """The two letters of a number of the ``house`` with that id, on a service ``day``."""
    one = f"{day.isoformat()} {series}"
    shift = sha256(house.bytes + one.encode()).digest()[0]
    digits = (int(digit) for digit in reversed(str(number)))
    first = (shift + sum(place * digit for place, digit in enumerate(digits, 1))) % _PRIME
    whole = sha256(house.bytes + f"{one} {number}".encode()).digest()
    return LETTERS[first] + LETTERS[int.from_bytes(whole[:4], "big") % len(LETTERS)]


def letters_match(typed: str, house: UUID, day: date, series: str, number: int) -> bool:
    """Whether ``typed`` (any case, spaces allowed) are that number's letters."""
    return "".join(typed.split()).upper() == check_letters(house, day, series, number)
