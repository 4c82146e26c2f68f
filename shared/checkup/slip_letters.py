"""Whether the slip's type has every letter of what the house lets it say."""

from collections.abc import Iterator

from shared.checkup.finding import Finding, caution, ok
from shared.office.house import House
from shared.office.part import Words
from shared.office.profile import HouseProfile
from shared.printing.drawing.letters import without_form


def check_slip_letters(house: House) -> Iterator[Finding]:
    """One line for each text with a letter that paper would show as a box."""
    sentences = letters_missing(house.profile)
    for sentence in sentences:
        yield caution("Huruf slip", sentence, "Tulis dengan huruf lain di meja: Administrasi.")
    if not sentences:
        yield ok("Huruf slip", "Semua huruf rumah ini dapat dicetak di slip.")


def letters_missing(profile: HouseProfile) -> list[str]:
    """A sentence for each text of the profile that a slip would show with a box in it."""
    strange = {text: letters for text in _said(profile) if (letters := without_form(text))}
    return [
        f"Di slip `{text}` tercetak dengan kotak; huruf ini tidak ada: "
        f"{', '.join(f'{letter} (U+{ord(letter):04X})' for letter in letters)}."
        for text, letters in strange.items()
    ]


def _said(profile: HouseProfile) -> Iterator[str]:
    """Every text of the profile that can stand on a slip, in every language."""
    yield from (profile.name, profile.place, profile.slip_title, *profile.slip_lines)
    yield from (*profile.slip.opening, *profile.slip.closing, profile.slip.second_sheet)
    yield from (counter.name for counter in profile.counters)
    if profile.contact is not None:
        yield from (profile.contact.number, *_all(profile.contact.label))
    for service in profile.services:
        yield from _all(service.name, service.short_name or service.name, *service.requirements)
        for kind in service.subservices:
            yield from _all(kind.name, *kind.requirements)


def _all(*several: Words) -> Iterator[str]:
    for words in several:
        yield from words.root.values()
