"""The house's letters: answer, reminder, extension, not our authority; and berita acara."""

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Table

from shared.complaints.paper_content import Letter, Minutes, Signer
from shared.reports.letter.frame import document
from shared.reports.letter.parts import BODY, facts, gap, grid, said, signature
from shared.reports.letter.type import BOLD, HEAVY, INK, MUTE, font


def letter_pdf(letter: Letter) -> bytes:
    """The letter in the order an office expects: number block, Yth., text, signature, copies."""
    story: list[Flowable] = [
        gap(14),
        grid([[_block(letter), said(letter.place_and_day, 10, align="right")]],
             (BODY * 0.62, BODY * 0.38)),
        gap(18),
        said("Yth.\n" + "\n".join(letter.to), 10),
        gap(16),
    ]  # fmt: skip
    for paragraph in letter.paragraphs:
        story += [said(paragraph, 10, leading=1.5), gap(9)]
    story += [gap(16), _right(signature(letter.signer, wide=BODY * 0.42, high=48))]
    if letter.copies:
        names = "\n".join(f"{number}. {name}" for number, name in enumerate(letter.copies, 1))
        story += [gap(18), said("Tembusan:", 9.1, BOLD), said(names, 9.1)]
    if letter.draft:
        story.insert(0, said("KONSEP", 9.1, BOLD, align="center", colour=MUTE))
    return document(
        letter.head,
        story,
        title=f"{letter.subject} {letter.number}",
        subject=letter.subject,
        foot=letter.number,
    )


def minutes_pdf(minutes: Minutes) -> bytes:
    """Berita acara penyelesaian: two parties, what was settled, signatures and witnesses."""
    story: list[Flowable] = [
        gap(16),
        _underlined("BERITA ACARA PENYELESAIAN PENGADUAN"),
        gap(2),
        said(f"Nomor {minutes.number}", 10, align="center"),
        gap(16),
        said(minutes.opening, 10, leading=1.5),
        gap(9),
        said("PIHAK PERTAMA", 9.6, BOLD),
        facts(minutes.first),
        gap(9),
        said("PIHAK KEDUA", 9.6, BOLD),
        facts(minutes.second),
        gap(12),
        said("Isi dan kesimpulan", 10, BOLD),
    ]
    for number, conclusion in enumerate(minutes.conclusions, start=1):
        story += [gap(3), said(f"{number}. {conclusion}", 10, leading=1.5)]
    story += [gap(10), said(minutes.closing, 10, leading=1.5), gap(20), _two(minutes.signers)]
    if minutes.witnesses:
        story += [gap(18), said("Saksi", 9.6, BOLD), gap(4), _two(minutes.witnesses)]
    return document(
        minutes.head,
        story,
        title=f"Berita acara {minutes.number}",
        subject="Berita acara penyelesaian",
        foot=minutes.number,
    )


def _block(letter: Letter) -> Table:
    rows = (
        ("Nomor", letter.number),
        ("Sifat", letter.nature),
        ("Lampiran", letter.attachments),
        ("Hal", letter.subject),
    )
    return grid(
        [[said(label, 10), said(":", 10), said(value, 10)] for label, value in rows],
        (58, 10, BODY * 0.62 - 76),
    )


def _underlined(words: str) -> Table:
    wide = stringWidth(words, font(HEAVY), 13) + 2
    title = said(words, 13, HEAVY, align="center", leading=1.3)
    made = grid([[title]], (wide,), ("LINEBELOW", (0, 0), (-1, -1), 1, INK))
    made.hAlign = "CENTER"
    return made


def _right(inside: Table) -> Table:
    return grid([["", inside]], (BODY * 0.58, BODY * 0.42))


def _two(signers: tuple[Signer, ...]) -> Table:
    wide = BODY * 0.44
    cells: list[object] = [signature(signer, wide=wide) for signer in signers[:2]]
    cells += [""] * (2 - len(cells))
    return grid([[cells[0], "", cells[1]]], (wide, BODY - 2 * wide, wide))
