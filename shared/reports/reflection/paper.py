"""Laporan refleksi: headline, findings, visitors, reports, survey, house, and definitions."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph

from shared.complaints.paper_content import LetterHead
from shared.figures.findings import ReflectionFinding
from shared.figures.reflection import Recounted, Reflection
from shared.reports.letter.frame import RunningHead, document
from shared.reports.letter.parts import BODY, Heading, gap, grid, said
from shared.reports.letter.type import BOLD, HEAVY, INK, LINE, MUTE, style
from shared.reports.reflection.house import house_parts
from shared.reports.reflection.meaning import meaning_parts
from shared.reports.reflection.register import register_parts
from shared.reports.reflection.saying import Saying
from shared.reports.reflection.survey import survey_parts
from shared.reports.reflection.visits import visit_parts

_LEAST_ROOM = 330.0
"""What the register's part wants to stay together; else it begins a page."""


@dataclass(frozen=True)
class ReflectionPaper:
    """``signed_by`` is empty for what nobody has signed; ``again`` is what the records give now of
    a signed one."""

    head: LetterHead
    content: Reflection
    findings: tuple[ReflectionFinding, ...]
    say: Saying
    version: int = 0
    signed_by: str = ""
    signed_at: datetime | None = None
    again: tuple[Recounted, ...] = ()


def reflection_pdf(paper: ReflectionPaper) -> bytes:
    """The report as a PDF."""
    of, say = paper.content, paper.say
    story: list[Flowable] = [
        *_title(paper),
        *_headline(of, say),
        *_findings(paper),
        *visit_parts(of, say, paper.head.primary),
        gap(12),
        CondPageBreak(_LEAST_ROOM),
        *register_parts(of, say, paper.head.primary),
        *survey_parts(of, say, paper.head.primary),
        *house_parts(of, say),
        *meaning_parts(of, say),
    ]
    kind = say("Laporan refleksi", "Reflection report")
    title = f"{kind} {say.title(of.period)}"
    counted = say("Dari catatan Sapa, dihitung", "From Sapa's records, read")
    waiting = say(
        "Menunggu = ambil nomor sampai dipanggil.", "Wait = from the number to the first call."
    )
    return document(
        paper.head,
        story,
        title=title,
        foot=f"{counted} {say.moment(of.cut_off)}. {waiting}",
        subject=of.house,
        running=RunningHead(of.house, of.place, kind),
        language="en-GB" if say.language == "en" else "id-ID",
    )


def _title(paper: ReflectionPaper) -> list[Flowable]:
    of, say = paper.content, paper.say
    days = say(f"{say.count(of.days)} hari pelayanan", f"{say.count(of.days)} service days")
    made = say("dihitung", "counted")
    day = say.long_day(of.cut_off.astimezone(say.zone).date())
    return [
        Heading(say.title(of.period), 26.9, HEAVY, leading=1.2),
        said(f"{say.span(of.period)} · {days} · {made} {day}", 10.4, colour=MUTE),
        said(_standing(paper), 8.2, BOLD if paper.signed_by else 400, colour=MUTE),
        gap(14),
    ]


def _standing(paper: ReflectionPaper) -> str:
    """Whether somebody answers for it."""
    say = paper.say
    if paper.signed_by and paper.signed_at is not None:
        when = say.moment(paper.signed_at)
        return say(
            f"Versi {paper.version}, ditandatangani {paper.signed_by}, {when}",
            f"Version {paper.version}, signed by {paper.signed_by}, {when}",
        )
    if paper.version:
        return say(
            f"Konsep, versi {paper.version}: belum ditandatangani",
            f"Draft, version {paper.version}: not signed",
        )
    return say(
        "Konsep: temuan disusun menurut aturan, belum ditandatangani",
        "Draft: findings made by rule, not signed",
    )


def _headline(of: Reflection, say: Saying) -> list[Flowable]:
    """The five figures of a head of house."""
    visits, wait, reports = of.figure("F01"), of.figure("F03"), of.figure("F04")
    on_time, index = of.figure("F10"), of.figure("F15")
    served = None if visits.suppressed else visits.n
    a_day = ""
    if served is not None and of.days:
        each = say.count(round(Decimal(served) / of.days))
        a_day = say(f"{each} sehari", f"{each} a day")
    kept = "" if of.kept is None else _points(of.kept, of.kept_before, say)
    on_time_words = say("tepat waktu", "on time")
    received = None if reports.suppressed else reports.n
    mark = say("mutu", "mark")
    cells = [
        (say.count(served), "", say("kunjungan", "visits"),
         _joined(a_day, _change(served, of.figure_before("F01").n, say))),
        (say.number(wait.value), say("mnt", "min"), say("tunggu median", "median wait"),
         f"p90: {say.number(wait.p90)} {say('menit', 'minutes')}"),
        (say.number(of.kept), "%", say("janji ditepati", "promises kept"), kept),
        (say.count(received), "", say("aduan dan aspirasi", "reports"),
         f"{say.percent(on_time.value)} {on_time_words}"),
        (say.number(index.value), "", say("nilai IKM", "satisfaction (IKM)"),
         f"{mark} {of.survey.mark}, {say.word(of.survey.word)}" if of.survey.mark else
         say("belum dapat dihitung", "cannot be told yet")),
    ]  # fmt: skip
    made: list[object] = [
        [
            _big(value, unit),
            said(name, 9.1, leading=1.3),
            said(more or " ", 8.2, colour=MUTE, leading=1.3),
        ]
        for value, unit, name, more in cells
    ]
    return [
        grid(
            [made], [BODY / 5] * 5,
            *(("LINEBEFORE", (column, 0), (column, 0), 1, INK) for column in range(5)),
            ("LEFTPADDING", (0, 0), (-1, -1), 8.6),
        ),
        gap(20),
    ]  # fmt: skip


def _big(value: str, unit: str) -> Flowable:
    more = f' <font size="10.5" name="{style(10.5, BOLD).fontName}">{unit}</font>' if unit else ""
    return Paragraph(f"{value}{more}".replace("< ", "&lt; "), style(19.2, HEAVY, leading=1.2))


def _change(now: int | None, before: int | None, say: Saying) -> str:
    """How much more or less than the period before; nothing where there was none."""
    if now is None or not before:
        return ""
    share = round(Decimal((now - before) * 100) / before)
    if not share:
        return say("tetap", "unchanged")
    way = say("naik", "up") if share > 0 else say("turun", "down")
    return f"{way} {say.count(abs(share))} %"


def _points(now: Decimal, before: Decimal | None, say: Saying) -> str:
    if before is None:
        return ""
    apart = now - before
    if not apart:
        return say("tetap", "unchanged")
    way = say("naik", "up") if apart > 0 else say("turun", "down")
    return f"{way} {say.number(abs(apart))} {say('poin', 'points')}"


def _joined(*words: str) -> str:
    return " · ".join(one for one in words if one)


def _findings(paper: ReflectionPaper) -> list[Flowable]:
    say = paper.say
    heading = Heading(say("Yang perlu dibicarakan", "To talk about"))
    if not paper.findings:
        words = say("Tidak ada temuan untuk masa ini.", "No findings for this period.")
        return [heading, said(words, 9.5, colour=MUTE), gap(16)]
    rows: list[list[object]] = []
    for number, one in enumerate(paper.findings, start=1):
        rows.append(
            [said(str(number), 12.5, HEAVY, colour=HexColor(paper.head.primary), leading=1.2),
             Paragraph(_marked(one), style(10.5, leading=1.46))]
        )  # fmt: skip
    table = grid(
        rows, (21, BODY - 21),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, LINE),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 4.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    )  # fmt: skip
    return [KeepTogether([heading, gap(5), table]), gap(18)]


def _marked(one: ReflectionFinding) -> str:
    """A finding as markup: what leads is strong."""
    return f"<b>{escape(one.lead)}</b> {escape(one.text)}".strip()
