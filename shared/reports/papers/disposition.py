"""Lembar disposisi in the official order; a second page for more than four agencies."""

from reportlab.platypus import Flowable, PageBreak, Table

from shared.complaints.paper_content import DispositionSheet, Signer, Tick
from shared.reports.letter.frame import document
from shared.reports.letter.parts import (
    BODY,
    Box,
    Code,
    gap,
    grid,
    said,
    signature,
    ticks,
)
from shared.reports.letter.type import BOLD, HEAVY, INK, MUTE, TINT

ON_A_SHEET = 4
_NOTE_HIGH = 100
_PAD = 8


def disposition_pdf(sheet: DispositionSheet) -> bytes:
    """The sheet, once for every four agencies asked."""
    asked = list(sheet.agencies)
    groups = [asked[at : at + ON_A_SHEET] for at in range(0, max(1, len(asked)), ON_A_SHEET)]
    story: list[Flowable] = []
    for position, group in enumerate(groups):
        if position:
            story.append(PageBreak())
        story += _page(sheet, group)
    return document(
        sheet.head,
        story,
        title=f"Lembar disposisi {sheet.number}",
        subject="Lembar disposisi",
        foot=f"Memuat data pribadi, jangan disebarkan. Dicetak {sheet.printed}",
    )


def _page(sheet: DispositionSheet, agencies: list[Tick]) -> list[Flowable]:
    empty = [Tick("", ticked=False)] * (ON_A_SHEET - len(agencies))
    half = BODY / 2
    rows: list[Table] = [
        _row(
            (_cell("Nomor aduan", sheet.number, 13.5, HEAVY), 0.43),
            (_cell("Diterima", sheet.received), 0.285),
            (_cell("Kanal", sheet.channel), 0.285),
        ),
        _row(
            (_cell("Klasifikasi", sheet.kind), 0.43),
            (_cell("Verifikasi", sheet.verified), 0.285),
            (_cell("Agenda · LAPOR!", f"{sheet.agenda} · {sheet.lapor_id}"), 0.285),
        ),
        _row((_natures(sheet), 1.0)),
        _row((_subject(sheet), 1.0)),
        _row(
            ([_label("Diteruskan kepada"), gap(3),
              ticks([*agencies, *empty], wide=half - 2 * _PAD)], 0.5),
            ([_label("Dengan hormat harap"), gap(3),
              ticks(sheet.instructions, wide=half - 2 * _PAD)], 0.5),
        ),
        _note(sheet),
        _row(
            (_cell("Jawaban pertama paling lambat", sheet.answer_by, 9.6, HEAVY), 1 / 3),
            (_cell("Selesai paling lambat", sheet.finish_by, 9.6, HEAVY), 1 / 3),
            (_cell("Jawaban dikirim ke", f"Register {sheet.head.lines[-1].title()}"), 1 / 3),
            ground=True,
        ),
    ]  # fmt: skip
    frame = grid([[row] for row in rows], (BODY,), ("BOX", (0, 0), (-1, -1), 1, INK),
                 ("LINEBELOW", (0, 0), (-1, -2), 0.5, INK), over_pages=True)  # fmt: skip
    wide = BODY * 0.46
    receiver = Signer("nama, jabatan, cap")
    return [
        gap(12),
        grid([[said("Lembar disposisi", 19.2, HEAVY, leading=1.3), Code(sheet.number, 40)]],
             (BODY - 40, 40), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")),
        gap(10),
        frame,
        gap(18),
        grid(
            [[signature(sheet.signer, wide=wide, above=sheet.place_and_day),
              "",
              signature(receiver, wide=wide, above="Diterima OPD, tanggal")]],
            (wide, BODY - 2 * wide, wide),
        ),
        gap(4),
        said("Kembalikan salinan bertanda tangan ini ke register.", 8.2,
             colour=MUTE, align="right"),
    ]  # fmt: skip


def _row(*cells: tuple[list[Flowable], float], ground: bool = False) -> Table:
    widths = [BODY * share for _, share in cells]
    lines = [
        ("LINEAFTER", (position, 0), (position, 0), 0.5, INK) for position in range(len(cells) - 1)
    ]
    colour = [("BACKGROUND", (0, 0), (-1, -1), TINT)] if ground else []
    return grid(
        [[inside for inside, _ in cells]], widths, *lines, *colour,
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD), ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        over_pages=True,
    )  # fmt: skip


def _label(words: str) -> Flowable:
    return said(words, 8.2, colour=MUTE, leading=1.3)


def _cell(label: str, value: str, size: float = 9.6, weight: int = BOLD) -> list[Flowable]:
    return [_label(label), said(value or "-", size, weight, leading=1.25)]


def _natures(sheet: DispositionSheet) -> list[Flowable]:
    cells: list[object] = [said("Sifat", 9.1, colour=MUTE)]
    widths: list[float] = [42]
    for tick in sheet.natures:
        cells += [Box(ticked=tick.ticked), said(tick.words, 9.3, BOLD if tick.ticked else 400)]
        widths += [15, 88]
    return [grid([cells], widths)]


def _subject(sheet: DispositionSheet) -> list[Flowable]:
    inside: list[Flowable] = [_label("Hal"), said(sheet.subject, 11.5, BOLD)]
    if sheet.summary:
        inside += [gap(2), said(sheet.summary, 9.1)]
    for fact in sheet.facts:
        inside.append(said(f"{fact.label}: {fact.value}", 8.8))
    return inside


def _note(sheet: DispositionSheet) -> Table:
    return grid(
        [[[_label("Catatan"), said(sheet.note or " ", 9.6)]]], (BODY,),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD), ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), _NOTE_HIGH),
        over_pages=True,
    )  # fmt: skip
