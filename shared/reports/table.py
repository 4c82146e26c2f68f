"""A report as plain rows, whatever it is written as."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from shared.i18n import Message, Refusal

Cell = str | int | float | date | time | None


@dataclass(frozen=True)
class Table:
    """A title, column names, and rows of as many cells. Moments are the house's local ones."""

    title: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]


class TooManyRows(Refusal):
    """A spreadsheet's sheet holds no more."""

    sentence = Message(
        "Sentences",
        "Lembar kerja memuat paling banyak {most} baris. Persempit pencarian, atau pakai CSV.",
    )

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(most=most)
