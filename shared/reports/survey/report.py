"""Laporan SKM: background, how it was done, what came of it, what follows, and the annexes."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from shared.complaints.paper_content import Fact
from shared.i18n import short_date
from shared.reports.letter.frame import document
from shared.reports.letter.parts import BODY, facts, gap, grid, said, signature
from shared.reports.letter.type import BOLD, HEAVY, INK, LINE, MEDIUM, MUTE, TINT
from shared.reports.survey.content import (
    LEAST_SHOWN,
    UNKNOWN,
    SurveyPaper,
    apart,
    comma,
    four,
    respondent_lines,
)
from shared.reports.survey.processing import mark_table, processing_sheet
from shared.survey.index import ElementResult
from shared.survey.plans import PlanItem

_TRENDS = 2


def report_pdf(paper: SurveyPaper) -> bytes:
    """The whole report as a PDF."""
    story: list[Flowable] = [
        gap(10),
        said(f"Laporan {paper.of.name}", 19, HEAVY, leading=1.2),
        said(f"{paper.unit}\n{paper.period}", 10.5, colour=MUTE),
        gap(10),
        *_background(paper),
        *_method(paper),
        *_results(paper),
        *_following(paper),
        *_close(paper),
        PageBreak(),
        *_questions(paper),
        PageBreak(),
        *processing_sheet(paper),
    ]
    return document(
        paper.head,
        story,
        title=f"Laporan {paper.of.short} {paper.period}",
        foot=f"{paper.of.law} · diperiksa {short_date(paper.of.checked)} · dicetak "
        f"{short_date(paper.printed)}",
        subject=paper.of.name,
    )


def _heading(words: str) -> Flowable:
    return said(words, 13, HEAVY, leading=1.3, after=4)


def _background(paper: SurveyPaper) -> list[Flowable]:
    of = paper.of
    return [
        _heading("I. Pendahuluan"),
        said(
            f"{of.name} dilakukan menurut {of.law}, sekurang-kurangnya satu kali setahun. "
            "Tujuannya mengetahui mutu pelayanan menurut penggunanya dan memperbaiki unsur yang "
            "nilainya rendah. Dasar hukum di sini perlu dicek kembali sebelum diterbitkan.",
            after=8,
        ),
    ]


def _method(paper: SurveyPaper) -> list[Flowable]:
    figures = paper.figures
    rows = (
        Fact("Pelaksana", paper.unit),
        Fact("Cara", "kiosk layar sentuh setelah pelayanan, dan formulir kertas; tanpa nama"),
        Fact("Tempat", paper.head.address),
        Fact("Waktu", paper.period),
        Fact("Responden", f"{figures.respondents} orang; {paper.sample}"),
        Fact("Jumlah minimal", "menurut Krejcie dan Morgan, dibulatkan setengah ke atas"),
        Fact("Hitungan", "semua jawaban bersama-sama; bobot sama tiap unsur; dibulatkan satu kali"),
    )
    return [_heading("II. Pelaksanaan"), facts(rows), gap(10)]


def _results(paper: SurveyPaper) -> list[Flowable]:
    figures, of = paper.figures, paper.of
    rows: list[list[object]] = [["Kode", "Unsur", "Jawaban", "NRR", "Nilai", "Mutu"]]
    rows += [_element_row(paper, one) for one in figures.result.elements]
    parts: list[Flowable] = [
        _heading("III. Hasil"),
        said("Responden", 10.5, BOLD),
        facts(Fact(name, words) for name, words in respondent_lines(paper)),
        said(f"Kelompok di bawah {LEAST_SHOWN} orang digabung.", 8, colour=MUTE, after=6),
        KeepTogether([
            said(f"{of.figure} {paper.value} · mutu {paper.mark}", 15, HEAVY, after=2),
            said(f"Indeks {four(figures.result.index)} × 25", 9, colour=MUTE, after=4),
            _ruled(rows, (42, 217, 60, 60, 60, 60)),
        ]),
        gap(8),
        *_services(paper),
        *_months(paper),
        mark_table(paper),
        gap(10),
    ]  # fmt: skip
    if figures.all_good:
        words = "Semua jawaban bernilai 3 (baik): 3 × 25 = 75,00; mutu B mulai dari 76,61."
        parts.insert(-2, said(words, 9, MEDIUM, after=6))
    return parts


def _element_row(paper: SurveyPaper, one: ElementResult) -> list[object]:
    return [
        one.code,
        said(paper.of.element(one.code).name.say(), 9),
        str(one.tally.answers),
        four(one.mean),
        UNKNOWN if one.value is None else comma(one.value),
        one.band.mark if one.band else "–",
    ]


def _services(paper: SurveyPaper) -> list[Flowable]:
    """The index by service; services with few respondents are told together as a number only."""
    counts = {code: one.respondents for code, one in paper.figures.by_service.items()}
    groups, rest = apart(counts)
    if not groups or (len(groups) == 1 and not rest):
        return []
    rows: list[list[object]] = [["Layanan", "Responden", "Nilai", "Mutu"]]
    for code, count in groups:
        found = paper.figures.by_service[code]
        value = UNKNOWN if found.value is None else comma(found.value)
        name = paper.services.get(code, code) if code else "tidak disebut"
        rows.append([said(name, 9), str(count), value, found.band.mark if found.band else "–"])
    if rest:
        rows.append([said("Layanan lain bersama-sama", 9), str(rest), "", ""])
    note = "Nilai unit dihitung dari semua jawaban, bukan rata-rata layanan."
    return [_ruled(rows, (259, 80, 80, 80)), said(note, 8, colour=MUTE, after=8)]


def _months(paper: SurveyPaper) -> list[Flowable]:
    months = [one for one in paper.figures.by_month if one.result.respondents >= LEAST_SHOWN]
    if len(months) < _TRENDS:
        return []
    rows: list[list[object]] = [["Bulan", "Responden", "Nilai", "Mutu"]]
    for one in months:
        found = one.result
        value = UNKNOWN if found.value is None else comma(found.value)
        mark = found.band.mark if found.band else "–"
        rows.append([f"{one.month:%m-%Y}", str(found.respondents), value, mark])
    return [_ruled(rows, (259, 80, 80, 80)), gap(8)]


def _following(paper: SurveyPaper) -> list[Flowable]:
    weakest = [one for one in paper.figures.result.weakest if one.value is not None]
    lowest = _named(paper, weakest[:3])
    best = _named(paper, weakest[::-1][:3])
    rows = _plan_rows(paper, paper.plan) or [
        [one.code, said(" "), said(" "), "…"] for one in weakest[:3]
    ]
    head: list[object] = ["Unsur", "Tindak lanjut", "Penanggung jawab", "Selesai paling lambat"]
    parts: list[Flowable] = [
        _heading("IV. Analisis dan tindak lanjut"),
        said(f"Terendah: {lowest}.\nTertinggi: {best}.", after=6),
        KeepTogether([
            said("Rencana tindak lanjut", 10.5, BOLD, after=2),
            _ruled([head, *rows], (42, 237, 120, 100), high=22),
        ]),
        gap(8),
    ]  # fmt: skip
    if paper.last_plan:
        done: list[object] = ["Unsur", "Tindak lanjut masa lalu", "Penanggung jawab", "Hasil"]
        past = [
            [
                one.element,
                said(one.action, 9),
                said(one.owner, 9),
                said(_fate(one), 9),
            ]
            for one in paper.last_plan
        ]
        parts += [_ruled([done, *past], (42, 197, 120, 140)), gap(8)]
    else:
        parts.append(said("Tindak lanjut masa lalu tidak tercatat.", 9, colour=MUTE, after=8))
    return parts


def _named(paper: SurveyPaper, found: Sequence[ElementResult]) -> str:
    words = [
        f"{one.code} {paper.of.element(one.code).name.say()} ({comma(one.value)})"
        for one in found
        if one.value is not None
    ]
    return "; ".join(words) or UNKNOWN


def _plan_rows(paper: SurveyPaper, plan: Iterable[PlanItem]) -> list[list[object]]:
    return [
        [one.element, said(one.action, 9), said(one.owner, 9), short_date(one.due)] for one in plan
    ]


def _fate(one: PlanItem) -> str:
    if one.done_on is None:
        return f"belum selesai; paling lambat {short_date(one.due)}"
    return f"selesai {short_date(one.done_on)}" + (f": {one.outcome}" if one.outcome else "")


def _close(paper: SurveyPaper) -> list[Flowable]:
    return [
        KeepTogether([
            _heading("V. Penutup"),
            said(
                f"{paper.of.figure} {paper.unit} untuk {paper.period}: {paper.value}, mutu "
                f"{paper.mark}, dari {paper.figures.respondents} responden.",
                after=12,
            ),
            signature(paper.signer, wide=210),
        ])
    ]  # fmt: skip


def _questions(paper: SurveyPaper) -> list[Flowable]:
    """The questionnaire as it was asked."""
    rows: list[list[object]] = [["No.", "Kode", "Pertanyaan", "Jawaban (1 sampai 4)"]]
    for number, code in enumerate(paper.of.order, start=1):
        element = paper.of.element(code)
        answers = " · ".join(element.answers.say())
        rows.append([str(number), code, said(element.question.say(), 8.6), said(answers, 8.6)])
    return [_heading("Lampiran: kuesioner"), _ruled(rows, (30, 36, 223, 210))]


def _ruled(
    rows: Sequence[Sequence[object]], widths: Sequence[float], *, high: float = 0
) -> Flowable:
    head = [said(str(cell), 8.6, BOLD) for cell in rows[0]]
    body = [[said(cell, 9) if isinstance(cell, str) else cell for cell in row] for row in rows[1:]]
    scale = BODY / sum(widths)
    padding = max(3.0, (high - 12) / 2)
    return grid(
        [head, *body], [one * scale for one in widths],
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("LINEABOVE", (0, 0), (-1, 0), 1, INK),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    )  # fmt: skip
