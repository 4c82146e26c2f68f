"""The highest numbers a house's file tells of, so that none is given twice after a copy.

Read with plain SQL and table by table: a damaged file, or one of an earlier version, still tells
what is left of it.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pysqlite3.dbapi2 as sqlite

Counted = tuple[str, tuple[str, ...]]
"""A table that counts, and the key of one of its rows."""
Tally = dict[Counted, int]


@dataclass(frozen=True)
class NumberTable:
    """A table whose rows hold the last number given under their key."""

    table: str
    key: tuple[str, ...]
    last: str
    flag: str = ""
    """A column besides, 0 in a new row."""

    @property
    def read(self) -> str:
        return f"SELECT {', '.join(self.key)}, {self.last} FROM {self.table}"

    @property
    def go_behind(self) -> str:
        columns = ", ".join((*self.key, self.last))
        blanks = ", ".join("?" for _ in (*self.key, self.last))
        more, value = (f", {self.flag}", ", 0") if self.flag else ("", "")
        return (
            f"INSERT INTO {self.table} ({columns}{more}) VALUES ({blanks}{value}) "
            f"ON CONFLICT DO UPDATE SET {self.last} = max({self.last}, excluded.{self.last})"
        )


SERIES, COMPLAINTS, BOOKS = "series_counter", "complaint_serial", "book"
COUNTERS = (
    NumberTable(SERIES, ("service_day", "series"), "last_number", "void"),
    NumberTable(COMPLAINTS, ("site", "day"), "last"),
    NumberTable(BOOKS, ("name", "period"), "last"),
)
# Rows that carry a number themselves: they speak where the counter's own page is lost.
_WITNESSES = (
    (SERIES, "SELECT service_day, series, number FROM ticket"),
    (SERIES, "SELECT service_day, series, number FROM counter_call"),
    (BOOKS, "SELECT 'agenda', agenda_year, agenda_number FROM complaint"),
    (BOOKS, "SELECT kind, period, serial FROM complaint_letter"),
)
# A slip's day by UTC: no house of Indonesia gives numbers across it.
_SLIPS = "SELECT date(created_at), payload FROM print_job"
_ON_A_SLIP = re.compile(r'"([A-Z])-(\d{3,})"')


def read_tally(raw: Any) -> tuple[Tally, bool]:
    """What the connection's file tells, and whether each of its counters could be read."""
    tally: Tally = {}
    whole = True
    for counter in COUNTERS:
        whole &= _read(raw, counter.table, counter.read, tally)
    for table, sql in _WITNESSES:
        _read(raw, table, sql, tally)
    with suppress(sqlite.DatabaseError):
        for day, slip in raw.execute(_SLIPS):
            for series, number in _ON_A_SLIP.findall(slip or ""):
                highest(tally, {(SERIES, (day, series)): int(number)})
    return tally, whole


def highest(tally: Tally, other: Mapping[Counted, int]) -> None:
    """Let ``tally`` know what ``other`` knows."""
    for counted, number in other.items():
        tally[counted] = max(tally.get(counted, 0), number)


def go_behind(raw: Any, tally: Mapping[Counted, int]) -> None:
    """Have every count go on behind ``tally``, in the caller's transaction."""
    for counter in COUNTERS:
        for (table, key), number in tally.items():
            if table == counter.table and number > 0:
                raw.execute(counter.go_behind, (*key, number))


def _read(raw: Any, table: str, sql: str, tally: Tally) -> bool:
    try:
        # Row by row: those before a damaged page count.
        for *key, number in raw.execute(sql):
            with suppress(TypeError, ValueError):
                highest(tally, {(table, tuple(map(str, key))): int(number)})
    except sqlite.OperationalError as error:
        return "no such table" in str(error) and table != SERIES
    except sqlite.DatabaseError:
        return False
    return True
