"""Some days' arrivals and waits as two tables."""

from shared.office.profile import HouseProfile
from shared.queue.history.by_hour import PeriodFigures
from shared.reports.table import Table
from shared.reports.words import say


def period_tables(
    figures: PeriodFigures, profile: HouseProfile, language: str = "id"
) -> tuple[Table, Table]:
    """By hour and by service; waits in minutes."""
    return _by_hour(figures, language), _by_service(figures, profile, language)


def _by_hour(figures: PeriodFigures, language: str) -> Table:
    names = ("Jam", "Nomor diambil", "Rata-rata tunggu (menit)", "Tunggu terlama (menit)")
    rows = [
        (
            f"{hour.hour:02d}.00–{hour.hour + 1:02d}.00",
            hour.arrivals,
            minutes(hour.mean_wait),
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
        "Tidak hadir",
        "Tidak terlayani",
        "Rata-rata tunggu (menit)",
        "Tunggu terlama (menit)",
        "Rata-rata layanan (menit)",
        "Sesuai janji (%)",
    )
    rows = [
        (
            f"{one.code} {profile.service(one.code).name.say(language)}",
            one.taken,
            one.served,
            one.no_show,
            one.unserved,
            minutes(one.mean_wait),
            minutes(one.longest_wait),
            minutes(one.mean_service),
            None if one.within_target is None else round(one.within_target * 100),
        )
        for one in figures.services
    ]
    return Table(say("Per layanan", language), tuple(say(name, language) for name in names), rows)


def minutes(seconds: float | None) -> float | None:
    """Seconds as minutes with one decimal, for people."""
    return None if seconds is None else round(seconds / 60, 1)
