"""The reports of a reflection: of which class, to whom, from where, how fast and how timely."""

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether

from shared.complaints.results import Class
from shared.complaints.words import CLASS_WORDS
from shared.figures.reflection import AgencyLine, KindLine, Reflection
from shared.reports.letter.parts import BODY, Heading, gap, grid, said
from shared.reports.letter.type import INK, MUTE, font
from shared.reports.reflection.charts import (
    FULL,
    HATCH,
    OUTLINE,
    PALE,
    SMALL,
    BarPart,
    BarRow,
    BarRows,
    BarStack,
    filled,
)
from shared.reports.reflection.saying import Saying
from shared.reports.reflection.visits import table_style
from shared.reports.words import translated

_KINDS = {
    Class.COMPLAINT.value: FULL,
    Class.ASPIRATION.value: PALE,
    Class.INFORMATION.value: OUTLINE,
    Class.SUPERVISION.value: HATCH,
}
_GUTTER = 30.0
_HALF = (BODY - _GUTTER) / 2


class Legend(Flowable):
    """Squares with their words, in one line."""

    def __init__(self, items: list[tuple[str, str]], *, colour: str) -> None:
        super().__init__()
        self._items, self._colour = items, colour
        self.width, self.height = BODY, 14.0

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        return wide, self.height

    def draw(self) -> None:
        x = 0.0
        for kind, words in self._items:
            filled(self.canv, kind, self._colour, x, 3, 10, 7)
            self.canv.setFillColor(INK)
            self.canv.setFont(font(), SMALL)
            self.canv.drawString(x + 14, 3.4, words)
            x += 14 + stringWidth(words, font(), SMALL) + 16


def register_parts(of: Reflection, say: Saying, colour: str) -> list[Flowable]:
    """Classes in one bar, agencies beside places, and the table of times."""
    received = of.figure("F04")
    if not received.n and not received.suppressed:
        words = say("Tidak ada laporan dalam masa ini.", "No reports in this period.")
        heading = Heading(say("Aduan dan aspirasi", "Reports"))
        return [heading, said(words, 9.5, colour=MUTE), gap(16)]
    count = say.count(None if received.suppressed else received.n)
    rate = of.figure("F06")
    words = say("tatap muka dari tiap 1.000 kunjungan", "in person for every 1,000 visits")
    kinds = [(one, _KINDS[one.kind]) for one in of.kinds if one.received]
    parts: list[Flowable] = [
        Heading(f"{count} {say('aduan dan aspirasi', 'reports')}", 15.4),
        said(f"{say.number(rate.value)} {words}", 8.2, colour=MUTE, after=4),
    ]
    if kinds:
        bar = [BarPart(kind, one.received or 0, say.count(one.received)) for one, kind in kinds]
        legend = [(kind, _kind(one, say)) for one, kind in kinds]
        parts += [BarStack(bar, wide=BODY, high=20, colour=colour), Legend(legend, colour=colour)]
    return [
        KeepTogether(parts),
        gap(10),
        KeepTogether([_agencies_and_districts(of, say, colour)]),
        gap(14),
        *_times(of, say),
        gap(16),
    ]


def _kind(one: KindLine, say: Saying) -> str:
    return translated(CLASS_WORDS[Class(one.kind)], say.language)


def _agencies_and_districts(of: Reflection, say: Saying, colour: str) -> Flowable:
    states = [
        (FULL, say("selesai", "ended")),
        (OUTLINE, say("berjalan", "going on")),
        (HATCH, say("lewat tenggat", "overdue")),
        (PALE, say("tidak dirinci", "not split")),
    ]
    agencies = [
        BarRow(say.word(one.name), _parts_of(one), say.count(one.received)) for one in of.agencies
    ]
    used = {part.kind for row in agencies for part in row.parts}
    left: list[Flowable] = [
        Heading(say("Menurut OPD", "By agency")),
        Legend([one for one in states if one[0] in used], colour=colour),
        gap(3),
    ]
    about = say("Tempat kejadian. Jumlah kecil digabung.", "Where it happened; small ones joined.")
    right: list[Flowable] = [
        Heading(say("Menurut kecamatan", "By district")),
        said(about, 8.2, colour=MUTE, after=5),
    ]
    few = said(say("Terlalu sedikit untuk dirinci.", "Too few to be told apart."), 8.2, colour=MUTE)
    left.append(
        BarRows(agencies, wide=_HALF, names=92, pitch=24.5, thick=13.4, colour=colour)
        if agencies
        else few
    )
    districts = [
        BarRow(say.word(one.name), (BarPart(FULL, one.count),), say.count(one.count))
        for one in of.districts
    ]
    right.append(
        BarRows(districts, wide=_HALF, names=92, pitch=11.5, thick=6.7, colour=colour)
        if districts
        else few
    )
    return grid([[left, "", right]], (_HALF, _GUTTER, _HALF))


def _parts_of(one: AgencyLine) -> tuple[BarPart, ...]:
    if one.ended is None or one.running is None:
        return (BarPart(PALE, one.received),)
    return (
        BarPart(FULL, one.ended),
        BarPart(OUTLINE, one.running),
        BarPart(HATCH, one.overdue or 0),
    )


def _times(of: Reflection, say: Saying) -> list[Flowable]:
    head: list[object] = [
        say("Klasifikasi", "Class"),
        say("Masuk", "Received"),
        say("Jawab pertama, jam", "First answer, h"),
        say("Selesai, hari", "Closed, days"),
        say("Janji selesai", "Promise"),
        say("Tepat waktu", "On time"),
    ]
    rows = [head]
    rows += [
        [
            said(_kind(one, say), 9.1, leading=1.25),
            say.count(one.received),
            f"{say.number(one.answer)} / {say.number(one.answer_p90)}",
            f"{say.number(one.closing)} / {say.number(one.closing_p90)}",
            say.word(one.promise),
            _on_time(one, say),
        ]
        for one in of.kinds
    ]
    table = grid(rows, (132, 46, 96, 66, 66, BODY - 406), *table_style())
    note = say(
        "Median / p90, dalam jam kerja dan hari kerja tanpa hari berhenti.",
        "Median / p90, in working hours and working days without days on hold.",
    )
    heading = Heading(say("Kecepatan dan ketepatan", "Speed and timeliness"))
    return [KeepTogether([heading, said(note, 8.2, colour=MUTE, after=3), table])]


def _on_time(one: KindLine, say: Saying) -> str:
    if one.promise is None:
        return say("tanpa tenggat", "no deadline")
    if one.promised is None:
        return say("terlalu sedikit", "too few")
    if not one.promised:
        return "–"
    of = say("dari", "of")
    return f"{say.count(one.on_time)} {of} {say.count(one.promised)}  {say.percent(one.share)}"
