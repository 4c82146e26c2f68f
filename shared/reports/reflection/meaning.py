"""What the figures of a reflection mean: cohort, counts, version, what is left out of each."""

from reportlab.platypus import Flowable, KeepTogether

from shared.figures.definition import COHORT_WORDS, CUT_OFF, UNIT_WORDS
from shared.figures.figure import Figure
from shared.figures.reflection import Recounted, Reflection
from shared.reports.letter.parts import BODY, Heading, gap, grid, said
from shared.reports.letter.type import BOLD, MUTE
from shared.reports.reflection.saying import Saying
from shared.reports.reflection.visits import table_style

LAW = (
    "Tenggat: PermenPANRB 62/2018 (diganti 5/2025, perlu dicek). SKM: PermenPANRB 14/2017, bobot "
    "1/9.",
    "Deadlines: PermenPANRB 62/2018 (replaced by 5/2025, to be checked). SKM: PermenPANRB 14/2017, "
    "weight 1/9.",
)


def meaning_parts(of: Reflection, say: Saying) -> list[Flowable]:
    """A table of every figure with its definition below its name."""
    head: list[object] = [
        "",
        say("Angka dan artinya", "Figure and its meaning"),
        "n",
        say("dari", "of"),
        say("Nilai", "Value"),
    ]
    rows: list[list[object]] = [head]
    rows += [[one.code, _meaning(one, of, say), *numbers(one, say)] for one in of.figures]
    table = grid(
        rows, (28, BODY - 202, 46, 46, 82), *table_style(),
        ("VALIGN", (0, 1), (-1, -1), "TOP"), ("ALIGN", (1, 0), (1, -1), "LEFT"),
    )  # fmt: skip
    table.repeatRows = 1
    hidden = say(
        "< 5: angka 1 sampai 4 tidak dicetak, juga angka lain yang dapat membukanya.",
        "< 5: counts of 1 to 4 are not printed, nor those from which they could be worked out.",
    )
    zone = say("Zona waktu", "Time zone")
    note = f"{CUT_OFF.say(say.language)} {zone}: {say.zone.key}. {hidden}\n{say(*LAW)}"
    return [
        Heading(say("Lima belas angka dan artinya", "Fifteen figures and what they mean")),
        gap(3),
        table,
        gap(4),
        said(note, 8.2, colour=MUTE),
    ]


def _meaning(one: Figure, of: Reflection, say: Saying) -> list[Flowable]:
    about = one.definition
    cohort = COHORT_WORDS[about.cohort].say(say.language)
    version = f"{say('rumus versi', 'formula version')} {of.versions[one.code]}"
    left_out = say("Tidak termasuk", "Left out")
    return [
        said(about.name.say(say.language), 9.1, BOLD, leading=1.25),
        said(
            f"{about.formula.say(say.language)} {left_out}: {about.left_out.say(say.language)} "
            f"({cohort}; {version})",
            7.6,
            colour=MUTE,
            leading=1.3,
        ),
    ]


def numbers(one: Figure, say: Saying) -> tuple[str, str, str]:
    """Counted, of how many, and the value with its unit and its p90."""
    if one.suppressed:
        return say.count(None), "–", "–"
    unit = UNIT_WORDS[one.definition.unit].say(say.language)
    value = "–" if one.value is None else f"{say.number(one.value)} {unit}".strip()
    if one.p90 is not None:
        value += f"\np90 {say.number(one.p90)}"
    whole = "–" if one.d is None else say.count(one.d)
    return "–" if one.n is None else say.count(one.n), whole, value


def recounted_parts(rows: tuple[Recounted, ...], of: Reflection, say: Saying) -> list[Flowable]:
    """What was published beside what the records give now."""
    head: list[object] = [
        "",
        say("Angka", "Figure"),
        say("Diterbitkan", "Published"),
        say("Sekarang", "Now"),
        say("Selisih", "Difference"),
    ]
    table: list[list[object]] = [head]
    for one in rows:
        name = of.figure(one.code).definition.name.say(say.language)
        table.append([one.code, said(name, 9.1), *recounted_numbers(one, say)])
    drawn = grid(
        table, (28, BODY - 268, 80, 80, 80), *table_style(), ("ALIGN", (1, 0), (1, -1), "LEFT")
    )
    return [KeepTogether([drawn])]


def recounted_numbers(one: Recounted, say: Saying) -> tuple[str, str, str]:
    """Both values and their difference, or why there is none."""
    difference = "–" if one.difference is None else say.number(one.difference)
    if one.difference is not None and one.difference > 0:
        difference = f"+{difference}"
    if not one.same_formula:
        difference = say("rumus lain", "other formula")
    return say.number(one.published), say.number(one.now), difference
