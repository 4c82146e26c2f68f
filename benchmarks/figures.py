"""The figures of a house of five years, 250,000 visits and 12,000 reports: the statistics page of a
day, a year and all of it, read and painted, and the reflection of all of it."""

import resource
import tempfile
import tracemalloc
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from benchmarks.five_years import A_DAY, fill
from benchmarks.row import Row
from desk.charts.time_picture import TimePicture
from shared.figures.estimates import estimate_card
from shared.figures.period import PeriodFigures, period_figures
from shared.figures.remembering import remember_days
from shared.office.house import House
from shared.reports.reflection.files import reflection_paper
from shared.reports.reflection.paper import reflection_pdf
from shared.theme import theme_named
from tests.helpers.staffed_house import staffed_house

_YEARS, _DAYS, _REPORTS = 5, 250, 12_000
_TIMES = 5
_EVERYTHING = timedelta(days=_YEARS * 366)


def run() -> list[Row]:
    _application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name, staffed_house(Path(name)) as place:
        house = place.house
        fill(
            house.database.store.path,  # type: ignore[attr-defined] # a house in a file
            days=_YEARS * _DAYS, reports=_REPORTS, officer=place.officer.id,
        )  # fmt: skip
        return [*_remembering(house), *_page(house), *_report(house)]


def _remembering(house: House) -> list[Row]:
    """What the desk does by itself, once, after a house came from an earlier version."""
    batches, before = list[float](), None
    while True:
        begin = perf_counter()
        before = remember_days(house, before)
        if before is None:
            break
        batches.append(perf_counter() - begin)
    longest = max(batches) * 1000
    return [
        Row(f"{_YEARS * _DAYS * A_DAY:,} old visits counted day by day", sum(batches), 0.0, "s"),
        Row("the same, the longest that anybody waits behind it", longest, 0.0, "ms"),
    ]


def _page(house: House) -> list[Row]:
    today = house.now().date()
    rows = []
    for name, back, limit in (
        ("a day", timedelta(), 300.0),
        ("a year of 50,000 visits", timedelta(days=365), 300.0),
        ("five years of 250,000 visits", _EVERYTHING, 1000.0),
    ):
        taken, painting = [], []
        for _ in range(_TIMES):
            begin = perf_counter()
            figures = _figures(house, today - back, today)
            read = perf_counter()
            picture = TimePicture(theme_named("palembang"), "id")
            picture.resize(1112, 774)
            picture.show_figures(figures)
            picture.grab()
            taken.append((perf_counter() - begin) * 1000)
            painting.append((perf_counter() - read) * 1000)
        for when, value, painted in (
            ("first", taken[0], painting[0]),
            ("median", sorted(taken)[_TIMES // 2], sorted(painting)[_TIMES // 2]),
        ):
            words = f"statistics page, {name}, read and painted, {when}"
            rows.append(Row(words, value, painted, "ms", limit))
    return rows


def _figures(house: House, first: date, last: date) -> PeriodFigures:
    """All that the page asks for."""
    now, profile = house.now(), house.profile
    with house.database.read() as session:
        figures = period_figures(
            session, profile=profile, first_day=first, last_day=last, now=now, compared=True
        )
        estimate_card(session, profile=profile, first_day=first, last_day=last, now=now)
    return figures


def _report(house: House) -> list[Row]:
    last = house.now().date()
    begin = perf_counter()
    with house.database.read() as session:
        paper = reflection_paper(
            session, profile=house.profile, first=last - _EVERYTHING, last=last, now=house.now()
        )
    read = perf_counter()
    reflection_pdf(paper)
    done = perf_counter()
    words = f"reflection of 250,000 visits and {_REPORTS:,} reports"
    whole = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    tracemalloc.start()
    _figures(house, last - _EVERYTHING, last)
    with house.database.read() as session:
        reflection_paper(
            session, profile=house.profile, first=last - _EVERYTHING, last=last, now=house.now()
        )
    most = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return [
        Row(f"{words}, counted and drawn as a PDF", done - begin, done - read, "s", 3.0),
        Row("memory held by page and reflection of five years", most, 0.0, "MB", 300.0),
        Row("most memory of the measuring process, the rows it wrote included", whole, 0.0, "MB"),
    ]


if __name__ == "__main__":
    for row in run():
        print(row)
