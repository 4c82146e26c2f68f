"""A list of tickets, as found, for a spreadsheet. No visitor's particulars are in it."""

from collections.abc import Iterable
from datetime import datetime, time

from shared.office.profile import HouseProfile
from shared.queue.history.search import Found
from shared.queue.state_words import STATE_WORDS
from shared.reports.table import Cell, Table
from shared.reports.words import say, translated

_COLUMNS = (
    "Nomor",
    "Tanggal",
    "Jam ambil",
    "Layanan",
    "Sublayanan",
    "Prioritas",
    "Keadaan",
    "Jam dipanggil",
    "Menunggu (menit)",
    "Perkiraan dari (menit)",
    "Perkiraan sampai (menit)",
    "Loket",
    "Petugas",
    "Hasil",
    "Jam selesai",
    "Asal",
)


def ticket_table(found: Iterable[Found], profile: HouseProfile, language: str = "id") -> Table:
    """One row a ticket, in the order given; rows are made as they are read."""
    columns = tuple(say(name, language) for name in _COLUMNS)
    rows = (_row(one, profile, language) for one in found)
    return Table(say("Daftar nomor", language), columns, rows)


def _row(found: Found, profile: HouseProfile, language: str) -> tuple[Cell, ...]:
    ticket = found.ticket
    waited = None
    if ticket.first_called_at is not None and not ticket.clock_broken:
        waited = round(ticket.waited_seconds(ticket.first_called_at) / 60, 1)
    low, high = ticket.estimate.minutes if ticket.estimate else (None, None)
    return (
        ticket.label,
        ticket.service_day,
        _clock(ticket.issued_at, profile),
        _service(ticket.service_code, profile, language),
        _subservice(ticket.service_code, ticket.subservice, profile, language),
        say("Ya", language) if ticket.priority else None,
        translated(STATE_WORDS[ticket.state], language),
        _clock(ticket.first_called_at, profile),
        waited,
        low,
        high,
        _counter(ticket.counter_code, profile),
        found.officer,
        _outcome(ticket.outcome, profile, language),
        _clock(ticket.ended_at, profile),
        ticket.origin,
    )


def _clock(moment: datetime | None, profile: HouseProfile) -> time | None:
    if moment is None:
        return None
    return moment.astimezone(profile.tz).time().replace(second=0, microsecond=0)


def _service(code: str, profile: HouseProfile, language: str) -> str:
    try:
        return f"{code} {profile.service(code).name.say(language)}"
    except KeyError:
        return code


def _subservice(code: str, key: str | None, profile: HouseProfile, language: str) -> str | None:
    if key is None:
        return None
    try:
        known = profile.service(code).subservices
    except KeyError:
        return key
    return next((one.name.say(language) for one in known if one.key == key), key)


def _counter(code: str | None, profile: HouseProfile) -> str | None:
    if code is None:
        return None
    try:
        return profile.counter(code).name
    except KeyError:
        return code


def _outcome(key: str | None, profile: HouseProfile, language: str) -> str | None:
    if key is None:
        return None
    try:
        return profile.outcome(key).name.say(language)
    except KeyError:
        return key
