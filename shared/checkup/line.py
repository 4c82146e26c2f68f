"""What must be right between this computer and the server of its house."""

from collections.abc import Iterator
from time import perf_counter

from sqlalchemy import text

from shared.checkup.finding import Finding, caution, ok
from shared.office.clock import SystemClock
from shared.office.house import House

_LOOKS = 9
_SLOW_MS = 3.0
_APART_SECONDS = 2.0


def check_line(house: House) -> Iterator[Finding]:
    """Nothing to say of a house in a file."""
    store = house.database.store
    if not store.opened_by_many:
        return
    with house.database.read() as session:
        ways = []
        for _ in range(_LOOKS):
            began = perf_counter()
            session.execute(text("SELECT 1"))
            ways.append((perf_counter() - began) * 1000)
    way = sorted(ways)[_LOOKS // 2]
    words = f"{store}: {way:.1f} ms sekali jalan."
    if way > _SLOW_MS:
        yield caution("Jalur server", words, "Pakai kabel, bukan Wi-Fi (docs/network.md).")
    else:
        yield ok("Jalur server", words)
    moment = store.moment()
    assert moment is not None, "a server has a clock"
    apart = abs((SystemClock().now() - moment).total_seconds())
    if apart > _APART_SECONDS:
        yield caution(
            "Jam server",
            f"Jam komputer ini berbeda {apart:.0f} detik dari jam server; jam server yang dipakai.",
            "Nyalakan penyama jam di komputer ini.",
        )
    else:
        yield ok("Jam server", "Jam komputer ini sama dengan jam server.")
