"""The tables beside the charts."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desk.keyed_table import Column, KeyedTable
from desk.words.floor import duration
from shared.queue.history.by_hour import HourFigures, ServicePeriod

translate = QCoreApplication.translate


class HourTable(KeyedTable[HourFigures]):
    """One row an hour of the day."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: list[Column[HourFigures]] = [
            Column(translate("HourTable", "Jam"), hour_words, strong=True),
            Column(translate("HourTable", "Diambil"), lambda row: str(row.arrivals), right=True),
            Column(
                translate("HourTable", "Rata-rata"), lambda row: _span(row.mean_wait), right=True
            ),
            Column(
                translate("HourTable", "Terlama"), lambda row: _span(row.longest_wait), right=True
            ),
        ]
        super().__init__(columns, lambda row: row.hour, parent)


class PeriodTable(KeyedTable[ServicePeriod]):
    """One row a service."""

    def __init__(self, name: Callable[[str], str], parent: QObject | None = None) -> None:
        columns: list[Column[ServicePeriod]] = [
            Column(
                translate("PeriodTable", "Layanan"),
                lambda row: f"{row.code} · {name(row.code)}",
                strong=True,
            ),
            Column(translate("PeriodTable", "Diambil"), lambda row: str(row.taken), right=True),
            Column(translate("PeriodTable", "Terlayani"), lambda row: str(row.served), right=True),
            Column(
                translate("PeriodTable", "Tidak hadir"), lambda row: str(row.no_show), right=True
            ),
            Column(
                translate("PeriodTable", "Tunggu"), lambda row: _span(row.mean_wait), right=True
            ),
            Column(
                translate("PeriodTable", "Terlama"), lambda row: _span(row.longest_wait), right=True
            ),
            Column(
                translate("PeriodTable", "Layanan rata-rata"),
                lambda row: _span(row.mean_service),
                right=True,
            ),
            Column(
                translate("PeriodTable", "Sesuai janji"),
                lambda row: share(row.within_target),
                right=True,
            ),
        ]
        super().__init__(columns, lambda row: row.code, parent)


def hour_words(row: HourFigures) -> str:
    """``09.00–10.00``."""
    return f"{row.hour:02d}.00–{row.hour + 1:02d}.00"


def share(part: float | None) -> str:
    """``85 %``, or a dash."""
    return "–" if part is None else f"{round(part * 100)} %"


def _span(seconds: float | None) -> str:
    return "–" if seconds is None else duration(seconds)
