"""The visitors of a reflection: how many came, and how long they waited."""

from reportlab.platypus import Flowable, KeepTogether

from shared.figures.periods import Period
from shared.figures.reflection import Reflection
from shared.reports.letter.parts import BODY, Heading, gap, grid, said
from shared.reports.letter.type import BOLD, INK, LINE, MUTE, font
from shared.reports.reflection.charts import ChartColumn, ColumnChart, WaitLegend, WaitLine
from shared.reports.reflection.saying import Saying

_NAMES = 133.0
_LINE = 116.0


def visit_parts(of: Reflection, say: Saying, colour: str) -> list[Flowable]:
    """ColumnChart over the period, and every service against its promise."""
    heading = Heading(say("Pengunjung per hari kerja", "Visitors per working day"))
    if not of.issued:
        words = say("Tidak ada kunjungan dalam masa ini.", "Nobody came in this period.")
        return [heading, said(words, 9.5, colour=MUTE), gap(16)]
    return [
        KeepTogether([heading, said(_about(of, say), 8.2, colour=MUTE, after=6),
                      _columns(of, say, colour), _note(of, say)]),
        gap(16),
        *_waits(of, say, colour),
    ]  # fmt: skip


def _about(of: Reflection, say: Saying) -> str:
    means = {
        "day": say("Tiap hari.", "Each day."),
        "week": say("Rata-rata tiap pekan.", "Mean of each week."),
        "month": say("Rata-rata tiap bulan.", "Mean of each month."),
        "year": say("Rata-rata tiap tahun.", "Mean of each year."),
    }
    words = means[of.period.part_kind]
    if of.busiest is None or of.busiest_visits is None:
        return words
    busiest = say("Hari teramai", "Busiest day")
    people = say("orang", "people")
    day = say.long_day(of.busiest)
    return f"{words} {busiest}: {day}, {say.count(of.busiest_visits)} {people}."


def _columns(of: Reflection, say: Saying, colour: str) -> Flowable:
    columns = []
    previous: Period | None = None
    for one in of.parts:
        part = Period(one.first, one.last)
        value = None if one.mean is None else float(one.mean)
        columns.append(
            ChartColumn(
                say.short(part, previous), value, "" if one.mean is None else say.number(one.mean)
            )
        )
        previous = part
    return ColumnChart(columns, wide=BODY, high=150, colour=colour)


def _note(of: Reflection, say: Saying) -> Flowable:
    words = say("Batang gelap: yang teramai.", "Dark column: the busiest.")
    if of.period.part_kind == "week":
        monday = say(
            "Senin tiap pekan (atau hari pertamanya).", "Monday of each week (or its first day)."
        )
        words = f"{monday} {words}"
    return said(words, 8.2, colour=MUTE)


def _waits(of: Reflection, say: Saying, colour: str) -> list[Flowable]:
    shown = [one for one in of.services if one.visits != 0 or one.kept is not None]
    longest = max(
        [float(one.p90 or 0) for one in shown] + [float(one.promise) for one in shown] + [1.0]
    )
    promise = say("janji, menit", "promise, minutes")
    head: list[object] = [
        say("Layanan", "Service"), say("Kunjungan", "Visits"), say("Bagian", "Share"), "p50", "p90",
        say("Janji", "Promise"), WaitLegend(promise, wide=_LINE, colour=colour),
        say("Ditepati", "Kept"),
    ]  # fmt: skip
    rows = [head]
    for one in shown:
        name = f"{one.code}  {say.word(one.name)}"
        rows.append(
            [
                said(name, 9.1, leading=1.25),
                say.count(one.visits),
                say.percent(one.share),
                say.number(one.median),
                say.number(one.p90),
                str(one.promise),
                WaitLine(
                    None if one.median is None else float(one.median),
                    None if one.p90 is None else float(one.p90),
                    float(one.promise), longest, wide=_LINE, colour=colour,
                ),
                say.percent(one.kept),
            ]
        )  # fmt: skip
    rest = (BODY - _NAMES - _LINE - 12) / 6
    table = grid(
        rows, (_NAMES, rest + 8, rest + 4, rest - 10, rest - 10, rest - 4, _LINE + 12, rest + 12),
        *table_style(),
        ("LEFTPADDING", (6, 0), (6, -1), 12),
        ("FONT", (-1, 1), (-1, -1), font(BOLD), 9.1),
        ("ALIGN", (6, 0), (6, -1), "LEFT"),
    )  # fmt: skip
    heading = Heading(say("Menunggu, dibandingkan dengan janji", "Waits against the promise"))
    return [KeepTogether([heading, gap(4), table])]


def table_style() -> list[object]:
    """Names left, numbers right, a strong line below the head and hairlines below the rows."""
    return [
        ("FONT", (0, 0), (-1, -1), font(), 9.1),
        ("FONT", (0, 0), (-1, 0), font(BOLD), 8.2),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LINEBELOW", (0, 0), (-1, 0), 1, INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 4.2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5.2),
    ]
