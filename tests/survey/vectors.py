"""The worked examples of the survey's arithmetic, as inputs."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from shared.survey.index import Tally
from shared.survey.instrument import Band, Element, Instrument

CODES = tuple(f"U{number}" for number in range(1, 10))
SKM = Instrument(
    "skm",
    "SKM",
    tuple(Element(code, code, code, ("1", "2", "3", "4"), Fraction(1, 9)) for code in CODES),
    (*CODES[:7], "U9", "U8"),
    (
        Band("A", "Sangat baik", Decimal("88.31")),
        Band("B", "Baik", Decimal("76.61")),
        Band("C", "Kurang baik", Decimal("65.00")),
        Band("D", "Tidak baik", Decimal("25.00")),
    ),
)

V1 = (105, 101, 100, 116, 102, 105, 106, 115, 105)
V2 = (
    "433434433", "332433333", "333433442", "443444434", "322433323",
    "333434433", "233433332", "444444444", "331423212", "333433333",
)  # fmt: skip
V7 = (25, 29, 29, 29, 26, 27, 29, 31, 29)
V8_A = (78, 76, 74, 80, 77, 78, 79, 75, 73)
V8_B = (250, 240, 224, 312, 248, 256, 262, 230, 226)


def tallies(totals: Sequence[int], answers: int) -> dict[str, Tally]:
    return {code: Tally(answers, total) for code, total in zip(CODES, totals, strict=True)}


def sheets(rows: Sequence[str]) -> list[dict[str, int | None]]:
    return [dict(zip(CODES, map(int, row), strict=True)) for row in rows]


def with_blanks(
    filled: list[dict[str, int | None]], blanks: Mapping[int, str]
) -> list[dict[str, int | None]]:
    """Respondents are numbered from 1."""
    return [
        sheet | ({blanks[number]: None} if number in blanks else {})
        for number, sheet in enumerate(filled, start=1)
    ]
