"""Numbers that visitors hold and the house does not."""

from collections.abc import Iterator

from shared.checkup.finding import Finding, caution
from shared.office.house import House
from shared.queue.lost_numbers import lost_numbers

_TOLD = 8


def check_lost_numbers(house: House) -> Iterator[Finding]:
    """Nothing is said where none was ever lost."""
    lost = lost_numbers(house)
    if not lost:
        return
    names = ", ".join(f"{one.label} ({one.day:%d-%m-%Y})" for one in lost[:_TOLD])
    more = f" dan {len(lost) - _TOLD} lagi" if len(lost) > _TOLD else ""
    yield caution(
        "Nomor hilang",
        f"{len(lost)} nomor ada pada pengunjung tetapi tidak di basis data: {names}{more}.",
        "Catat di meja: Nomor cepat, Nomor dari kertas, Isi nomor hilang.",
    )
