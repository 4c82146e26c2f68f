"""The tables that say what the pictures show: the same figures, every one of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from desk.charts.side_pictures import too_late
from desk.charts.words import line_words, long_text, share_text, usual_name
from desk.keyed_table import Column, KeyedTable
from shared.figures.counters import CounterFigures
from shared.figures.house import ServiceCounts
from shared.figures.period import PeriodFigures, PeriodLine
from shared.figures.spread import Spread, minutes, number_text, percent

translate = QCoreApplication.translate


@dataclass(frozen=True)
class TableLine:
    """A row of any of the tables: its name, then its cells; ``late`` ones are in amber."""

    key: str
    cells: tuple[str, ...]
    late: frozenset[int] = frozenset()


class FiguresTable(KeyedTable[TableLine]):
    """Rows of plain words under fixed titles, the last of them the total."""

    def __init__(
        self, titles: tuple[str, ...], late: str, parent: QObject | None = None, *, left: int = 1
    ) -> None:
        columns = [
            Column[TableLine](
                title,
                _cell(position),
                right=position >= left,
                strong=position == 0,
                colour=_late(position, late),
            )
            for position, title in enumerate(titles)
        ]
        super().__init__(columns, lambda row: row.key, parent)


def _cell(position: int) -> Callable[[TableLine], str]:
    return lambda row: row.cells[position]


def _late(position: int, colour: str) -> Callable[[TableLine], str]:
    return lambda row: colour if position in row.late else ""


def time_titles(figures: PeriodFigures | None, language: str) -> tuple[str, ...]:
    """Over hours, or over days."""
    one_day = figures is None or figures.one_day
    usual = "" if figures is None or figures.usual is None else usual_name(figures, language)
    return (
        translate("HourTable", "Jam") if one_day else translate("HourTable", "Hari"),
        translate("HourTable", "Diambil"),
        usual or translate("HourTable", "Biasanya"),
        translate("HourTable", "Dipanggil"),
        translate("HourTable", "Menunggu di akhir")
        if one_day
        else translate("HourTable", "Paling banyak menunggu"),
        translate("HourTable", "Tunggu p50"),
        translate("HourTable", "p90"),
    )


def time_lines(figures: PeriodFigures, language: str) -> list[TableLine]:
    """One row an hour or a day, and all of them together."""
    if not figures.lines:
        return []

    def line(key: str, one: PeriodLine, words: str) -> TableLine:
        return TableLine(
            key,
            (
                words,
                number_text(one.issued, language),
                number_text(one.usual, language),
                number_text(one.called, language),
                number_text(one.waiting, language),
                *_waits(one.waits, language),
            ),
        )

    usual = figures.usual
    total = replace(
        figures.lines[-1],
        issued=sum(one.issued for one in figures.lines),
        called=sum(one.called for one in figures.lines),
        waiting=figures.lines[-1].waiting
        if figures.one_day
        else max(one.waiting for one in figures.lines),
        waits=figures.visits.total.waits,
        usual=None if usual is None else usual.issued,
    )
    made = [
        line(one.start.isoformat(), one, line_words(one, figures, language))
        for one in figures.lines
    ]
    return [*made, line("total", total, translate("HourTable", "Semua"))]


def counter_titles() -> tuple[str, ...]:
    return (
        translate("CounterTable", "Loket"),
        translate("CounterTable", "Petugas"),
        translate("CounterTable", "Buka"),
        translate("CounterTable", "Jeda"),
        translate("CounterTable", "Dilayani"),
        translate("CounterTable", "Lama p50"),
        translate("CounterTable", "p90"),
    )


def counter_lines(figures: PeriodFigures, language: str) -> list[TableLine]:
    """One row a counter, and all of them together."""
    made = [_counter(one, language) for one in figures.counters]
    if not made:
        return []
    all_of_them = CounterFigures(
        "",
        translate("CounterTable", "Semua"),
        (),
        tuple(span for one in figures.counters for span in one.spans),
        sum(one.served for one in figures.counters),
        figures.visits.total.service_times,
    )
    return [*made, _counter(all_of_them, language)]


def _counter(one: CounterFigures, language: str) -> TableLine:
    return TableLine(
        one.code or "total",
        (
            one.name,
            ", ".join(one.officers) or ("–" if one.code else ""),
            long_text(one.open_seconds),
            long_text(one.paused_seconds),
            number_text(one.served, language),
            *_waits(one.service_times, language),
        ),
    )


def service_titles() -> tuple[str, ...]:
    return (
        translate("PeriodTable", "Layanan"),
        translate("PeriodTable", "Diambil"),
        translate("PeriodTable", "Bagian"),
        translate("PeriodTable", "Selesai"),
        translate("PeriodTable", "Pergi"),
        translate("PeriodTable", "Tidak hadir"),
        translate("PeriodTable", "Batal"),
        translate("PeriodTable", "Tidak terlayani"),
        translate("PeriodTable", "Berjalan"),
        translate("PeriodTable", "Tunggu p50"),
        translate("PeriodTable", "p90"),
        translate("PeriodTable", "Janji"),
        translate("PeriodTable", "Ditepati"),
    )


def service_lines(
    figures: PeriodFigures, name_of: Callable[[str], str], language: str
) -> list[TableLine]:
    """One row a service, and all of them together."""
    whole = figures.visits.total.endings.issued
    made = [
        _service(one, f"{one.code} · {name_of(one.code)}", whole, language)
        for one in figures.services
    ]
    total = _service(figures.visits.total, translate("PeriodTable", "Semua"), whole, language)
    return [*made, total]


def _service(one: ServiceCounts, words: str, whole: int, language: str) -> TableLine:
    promise = minutes(one.promise) if one.promise else None
    return TableLine(
        one.code or "total",
        (
            words,
            number_text(one.endings.issued, language),
            share_text(percent(one.endings.issued, whole), language),
            *(number_text(count, language) for count in one.endings.parts().values()),
            *_waits(one.waits, language),
            number_text(promise, language) if one.code else "",
            share_text(one.kept_share, language),
        ),
        frozenset({10, 12}) if too_late(one) else frozenset(),
    )


def _waits(one: Spread, language: str) -> tuple[str, str]:
    return (
        number_text(minutes(one.median), language),
        number_text(minutes(one.p90), language),
    )
