"""What the words of a period's tables mean: the definitions sheet beside them. Pure."""

from shared.figures.definition import CUT_OFF, Wording
from shared.figures.definitions import DEFINITIONS
from shared.figures.usual import WEEKS

Term = tuple[str, Wording, Wording]
"""Code and version where it is one of the fifteen, name, meaning."""

_FIFTEEN = ("F01", "F02", "F03")


def _fifteen(code: str) -> Term:
    one = DEFINITIONS[code]
    meaning = Wording(
        f"{one.formula.id} Tidak ikut: {one.left_out.id}",
        f"{one.formula.en} Left out: {one.left_out.en}",
    )
    return f"{code} v{one.version}", one.name, meaning


PERIOD_TERMS: tuple[Term, ...] = (
    *(_fifteen(code) for code in _FIFTEEN),
    (
        "",
        Wording("p50 dan p90", "p50 and p90"),
        Wording(
            "Median, dan lama yang tidak dilampaui sembilan dari sepuluh.",
            "The median, and what nine of ten did not exceed.",
        ),
    ),
    (
        "",
        Wording("Ditepati", "Promise kept"),
        Wording(
            "Dilayani dalam janji layanan ÷ (dilayani + yang menunggu lebih lama daripada janji "
            "tanpa pernah dipanggil).",
            "Served within the service's promise ÷ (served + those who waited longer than it and "
            "were never called).",
        ),
    ),
    (
        "",
        Wording("Lama dilayani", "Time served"),
        Wording(
            "Di loket, menurut layanan yang diberikan; tanpa yang lupa diselesaikan dan tanpa jam "
            "terganggu.",
            "At the counter, by the service given; without those forgotten to be ended and "
            "without disturbed clocks.",
        ),
    ),
    (
        "",
        Wording("Biasanya", "Usually"),
        Wording(
            f"Rata-rata hari yang sama dalam {WEEKS} pekan sebelumnya sampai jam yang sama; hari "
            "tanpa layanan tidak ikut.",
            f"The mean of the same weekday in the {WEEKS} weeks before, until the same hour; days "
            "without service are not counted.",
        ),
    ),
    (
        "",
        Wording("Menunggu", "Waiting"),
        Wording(
            "Orang yang menunggu di ruang pada akhir jam itu; per hari: paling banyak sekaligus.",
            "People waiting in the room at the end of the hour; by day: the most at once.",
        ),
    ),
    (
        "",
        Wording("Ditutup", "Suppressed"),
        Wording(
            "Angka 1-4, dan angka lain yang dapat membukanya, tidak diterbitkan.",
            "Counts of 1-4, and others they could be worked out from, are not published.",
        ),
    ),
    ("", Wording("Saat dibaca", "Cut-off"), CUT_OFF),
)
