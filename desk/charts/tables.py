"""The tables beside the charts."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject

from desk.keyed_table import Column, KeyedTable
from desk.words.floor import minutes_text
from shared.figures.by_hour import HourFigures
from shared.figures.house import ServiceCounts
from shared.figures.spread import number_text

translate = QCoreApplication.translate


class HourTable(KeyedTable[HourFigures]):
    """One row an hour of the day."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: list[Column[HourFigures]] = [
            Column(translate("HourTable", "Jam"), hour_words, strong=True),
            Column(translate("HourTable", "Diambil"), lambda row: str(row.arrivals), right=True),
            Column(
                translate("HourTable", "Median"),
                lambda row: minutes_text(row.median_wait),
                right=True,
            ),
            Column(
                translate("HourTable", "Terlama"),
                lambda row: minutes_text(row.longest_wait),
                right=True,
            ),
        ]
        super().__init__(columns, lambda row: row.hour, parent)


class PeriodTable(KeyedTable[ServiceCounts]):
    """One row a service."""

    def __init__(self, name: Callable[[str], str], parent: QObject | None = None) -> None:
        columns: list[Column[ServiceCounts]] = [
            Column(
                translate("PeriodTable", "Layanan"),
                lambda row: f"{row.code} · {name(row.code)}",
                strong=True,
            ),
            _counted(translate("PeriodTable", "Diambil"), lambda row: row.endings.issued),
            _counted(translate("PeriodTable", "Terlayani"), lambda row: row.endings.finished),
            _counted(translate("PeriodTable", "Pergi"), lambda row: row.endings.left),
            _counted(translate("PeriodTable", "Tidak hadir"), lambda row: row.endings.no_show),
            _counted(translate("PeriodTable", "Batal"), lambda row: row.endings.cancelled),
            _counted(translate("PeriodTable", "Tidak terlayani"), lambda row: row.endings.unserved),
            _counted(translate("PeriodTable", "Berjalan"), lambda row: row.endings.open),
            Column(
                translate("PeriodTable", "Tunggu median"),
                lambda row: minutes_text(row.waits.median),
                right=True,
            ),
            Column("p90", lambda row: minutes_text(row.waits.p90), right=True),
            Column(
                translate("PeriodTable", "Dilayani median"),
                lambda row: minutes_text(row.service_times.median),
                right=True,
            ),
            Column(
                translate("PeriodTable", "Sesuai janji"),
                lambda row: share_words(row.kept_share),
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


def share_words(part: Decimal | None) -> str:
    """A figure's ``85,5 %``, or a dash."""
    return "–" if part is None else f"{number_text(part)} %"


def _counted(name: str, count: Callable[[ServiceCounts], int]) -> Column[ServiceCounts]:
    return Column(name, lambda row: number_text(count(row)), right=True)
