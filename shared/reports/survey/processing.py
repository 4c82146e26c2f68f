"""The processing sheet: every respondent by element, and the rows that make the index of them."""

from fractions import Fraction

from reportlab.platypus import Flowable, Table, TableStyle

from shared.reports.letter.parts import BODY, gap, grid, said
from shared.reports.letter.type import BOLD, INK, LINE, MUTE, TINT, font
from shared.reports.survey.content import UNKNOWN, SurveyPaper, comma, four
from shared.reports.table import Table as Rows

_NUMBER = 74.0
_SMALL = 7.4


def processing_sheet(paper: SurveyPaper) -> list[Flowable]:
    """Head, rows, foot and legend as the form has them, with a row for the number of answers."""
    of, figures = paper.of, paper.figures
    codes = of.instrument.codes
    found = {one.code: one for one in figures.result.elements}
    wide = (BODY - _NUMBER - 48) / len(codes)
    rows: list[list[str]] = [["No.", *codes, ""]]
    rows += [
        [str(number), *(str(one.scores.get(code) or "") for code in codes), ""]
        for number, one in enumerate(figures.sheets, start=1)
    ]
    first_foot = len(rows)
    rows.append(["Jumlah nilai/unsur", *(str(found[code].tally.total) for code in codes), ""])
    rows.append(["Jumlah jawaban", *(str(found[code].tally.answers) for code in codes), ""])
    rows.append(["NRR/unsur", *(four(found[code].mean) for code in codes), ""])
    weighted = [four(found[code].weighted) for code in codes]
    rows.append(["NRR tertimbang", *weighted, f"*) {four(figures.result.index)}"])
    rows.append([f"{of.figure} unit pelayanan", *[""] * len(codes), f"**) {paper.value}"])
    table = Table(rows, colWidths=[_NUMBER, *[wide] * len(codes), 48], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), font(), _SMALL),
                ("FONT", (0, 0), (-1, 0), font(BOLD), _SMALL),
                ("FONT", (0, first_foot), (-1, -1), font(BOLD), _SMALL),
                ("BACKGROUND", (0, 0), (-1, 0), TINT),
                ("BACKGROUND", (0, first_foot), (-1, -1), TINT),
                ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                ("LINEABOVE", (0, 0), (-1, 0), 1, INK),
                ("LINEABOVE", (0, first_foot), (-1, first_foot), 1, INK),
                ("LINEBELOW", (0, 0), (-1, -1), 0.35, LINE),
                ("TOPPADDING", (0, 0), (-1, -1), 1.6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    share = Fraction(1, len(codes))
    legend = [
        f"{code}: {of.element(code).name.say()}" for code in codes
    ] + [
        "NRR: jumlah nilai dibagi jumlah jawaban unsur itu; yang kosong tidak ikut dihitung.",
        f"NRR tertimbang: NRR × bobot {share.numerator}/{share.denominator} "
        f"(≈ {comma_of(share)}), dihitung tanpa pembulatan.",
        f"*) jumlah NRR tertimbang. **) jumlah itu × 25, dibulatkan satu kali: {paper.value}.",
        "Nomor responden acak: urutannya bukan urutan datang.",
    ]  # fmt: skip
    return [
        said(f"Pengolahan data {of.short} per responden dan per unsur", 12, BOLD),
        said(f"{paper.unit} · {paper.period} · {paper.head.address}", 8.2, colour=MUTE),
        gap(6),
        table,
        gap(6),
        said("\n".join(legend), 7.6, colour=MUTE),
        gap(6),
        mark_table(paper),
    ]


def mark_table(paper: SurveyPaper) -> Flowable:
    """The marks and from where they hold."""
    rows: list[list[object]] = [["Mutu", "Kinerja", "Nilai mulai dari"]]
    rows += [[band.mark, band.word.say(), comma(band.least)] for band in paper.of.bands]
    return grid(
        rows, (60, 120, 120),
        ("FONT", (0, 0), (-1, -1), font(), 8),
        ("FONT", (0, 0), (-1, 0), font(BOLD), 8),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    )  # fmt: skip


def comma_of(share: Fraction) -> str:
    """A weight with three decimals, as the law prints it."""
    thousandths = (share * 1000).numerator // (share * 1000).denominator
    return f"0,{thousandths:03d}"


def processing_rows(paper: SurveyPaper) -> tuple[Rows, Rows]:
    """The same for a workbook: the respondents, and the elements."""
    codes = paper.of.instrument.codes
    figures = paper.figures
    sheets = Rows(
        "Responden",
        ("No.", *codes),
        [
            (number, *(one.scores.get(code) for code in codes))
            for number, one in enumerate(figures.sheets, start=1)
        ],
    )
    elements = Rows(
        "Unsur",
        ("Kode", "Unsur", "Jumlah nilai", "Jawaban", "NRR", "Tertimbang", "Nilai", "Mutu"),
        [
            (
                one.code,
                paper.of.element(one.code).name.say(),
                one.tally.total,
                one.tally.answers,
                four(one.mean),
                four(one.weighted),
                UNKNOWN if one.value is None else comma(one.value),
                one.band.mark if one.band else "–",
            )
            for one in figures.result.elements
        ],
    )
    return sheets, elements
