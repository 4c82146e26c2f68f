"""Whether every letter of the house's words can be drawn on slip, kiosk and board."""

from collections.abc import Iterator
from typing import Any

from shared.checkup.finding import Finding, caution, ok
from shared.office.editing import document_of
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.printing.drawing.letters import without_form


def check_house_letters(house: House) -> Iterator[Finding]:
    """One line for each text with a letter that would be a box."""
    sentences = letters_missing(house.profile)
    for sentence in sentences:
        yield caution("Huruf rumah", sentence, "Tulis dengan huruf lain di meja: Administrasi.")
    if not sentences:
        yield ok("Huruf rumah", "Semua huruf rumah ini dapat dicetak dan ditampilkan.")


def letters_missing(profile: HouseProfile) -> list[str]:
    """A sentence for each text of the profile with a letter that no face of Sapa has."""
    return [
        f"“{text}” tercetak dengan kotak, dan di layar mungkin juga; huruf ini tidak ada: "
        f"{', '.join(f'{letter} (U+{ord(letter):04X})' for letter in letters)}."
        for text in dict.fromkeys(_texts(document_of(profile)))
        if (letters := without_form(text))
    ]


def strange_letters(profile: HouseProfile) -> str:
    """The letters of the whole profile that no face of Sapa has, each once."""
    return without_form("".join(_texts(document_of(profile))))


def _texts(part: Any) -> Iterator[str]:
    match part:
        case str():
            yield part
        case dict():
            for one in part.values():
                yield from _texts(one)
        case list():
            for one in part:
                yield from _texts(one)
