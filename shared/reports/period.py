"""Some days' arrivals and waits as two tables."""

from fractions import Fraction

from shared.figures.by_hour import PeriodFigures
from shared.figures.spread import minutes as _minutes
from shared.office.profile import HouseProfile
from shared.reports.table import Table
from shared.reports.words import say


def period_tables(
    figures: PeriodFigures, profile: HouseProfile, language: str = "id"
) -> tuple[Table, Table]:
    """By hour and by service; waits in minutes."""
    return _by_hour(figures, language), _by_service(figures, profile, language)


def _by_hour(figures: PeriodFigures, language: str) -> Table:
    names = ("Jam", "Nomor diambil", "Tunggu, median (menit)", "Tunggu terlama (menit)")
    rows = [
        (
            f"{hour.hour:02d}.00–{hour.hour + 1:02d}.00",
            hour.arrivals,
            minutes(hour.median_wait),
            minutes(hour.longest_wait),
        )
        for hour in figures.hours
    ]
    return Table(say("Per jam", language), tuple(say(name, language) for name in names), rows)


def _by_service(figures: PeriodFigures, profile: HouseProfile, language: str) -> Table:
    names = (
        "Layanan",
        "Nomor diambil",
        "Terlayani",
        "Pengunjung pergi",
        "Tidak hadir",
        "Dibatalkan",
        "Tidak terlayani",
        "Masih berjalan",
        "Tunggu, median (menit)",
        "Tunggu, p90 (menit)",
        "Dilayani, median (menit)",
        "Sesuai janji (%)",
    )
    titles = {one.code: f"{one.code} {one.name.say(language)}" for one in profile.services}
    rows = [
        (
            titles.get(one.code, one.code),
            one.endings.issued,
            *one.endings.parts().values(),
            minutes(one.waits.median),
            minutes(one.waits.p90),
            minutes(one.service_times.median),
            None if one.kept_share is None else float(one.kept_share),
        )
        for one in figures.services
    ]
    return Table(say("Per layanan", language), tuple(say(name, language) for name in names), rows)


def minutes(seconds: Fraction | None) -> float | None:
    """Seconds as minutes, rounded as everywhere; a spreadsheet's number."""
    found = _minutes(seconds)
    return None if found is None else float(found)
