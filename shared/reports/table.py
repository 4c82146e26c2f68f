"""A report as plain rows, whatever it is written as."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

Cell = str | int | float | date | time | None


@dataclass(frozen=True)
class Table:
    """A title, column names, and rows of as many cells. Moments are the house's local ones."""

    title: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]


class TooManyRows(Exception):
    """A spreadsheet's sheet holds no more."""

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(
            f"Lembar kerja memuat paling banyak {most} baris. Persempit pencarian, atau pakai CSV."
        )
