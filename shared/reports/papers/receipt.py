"""Tanda terima pengaduan on A4: number, PIN and dates first."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table

from shared.complaints.paper_content import Promised, Receipt, Signer
from shared.reports.letter.frame import document
from shared.reports.letter.parts import (
    BODY,
    Code,
    banner,
    boxed,
    facts,
    gap,
    grid,
    said,
    signature,
)
from shared.reports.letter.type import BOLD, HEAVY, INK, MUTE


def receipt_pdf(paper: Receipt) -> bytes:
    """The receipt; without a PIN it is the copy that stays in the house."""
    whose = "lembar untuk pelapor" if paper.pin else "arsip rumah"
    story: list[Flowable] = [
        gap(9),
        said("Tanda terima pengaduan", 19.2, HEAVY, leading=1.25),
        said(f"{paper.printed} · {whose}", 10, colour=MUTE),
        gap(11),
        _numbers(paper),
        gap(12),
        facts(paper.facts),
        gap(12),
        said("Yang kami janjikan", 12.5, BOLD),
        gap(5),
        _promises(paper),
        gap(12),
        said("Melihat perkembangannya", 12.5, BOLD),
        gap(4),
        said(paper.how_to_check, 9.3),
        gap(5),
        said(paper.when_late, 9.3, BOLD),
        gap(5),
        said(paper.objection, 8.2, colour=MUTE),
        gap(3),
        said(paper.notice, 8.2, colour=MUTE),
        gap(10),
        _ending(paper),
    ]
    return document(
        paper.head,
        story,
        title=f"Tanda terima {paper.number}",
        subject="Tanda terima pengaduan",
        foot=f"Hari kerja dihitung dari hari sesudah diterima. Dasar: {paper.law}.",
    )


def _numbers(paper: Receipt) -> Table:
    side = 59
    if not paper.pin:
        inner = BODY - 31
        return boxed(grid([[_labelled("Nomor aduan", paper.number, paper.head.primary)]], (inner,)))
    rest = BODY - 31 - side
    cells = [
        _labelled("Nomor aduan", paper.number, paper.head.primary),
        _labelled("PIN, jaga kerahasiaannya", f"{paper.pin[:3]} {paper.pin[3:]}", "#2A1A17"),
        Code(paper.number, side),
    ]
    return boxed(
        grid(
            [cells],
            (rest * 0.62, rest * 0.38, side),
            ("LINEAFTER", (0, 0), (0, 0), 1, INK),
            ("LEFTPADDING", (1, 0), (1, 0), 15),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        )
    )


def _labelled(label: str, value: str, colour: str) -> list[Flowable]:
    return [
        said(label, 9.1, colour=MUTE),
        said(value, 20.5, HEAVY, leading=1.26, colour=HexColor(colour)),
    ]


def _promises(paper: Receipt) -> Table:
    cells = [_promise(one) for one in paper.promises]
    count = max(1, len(cells))
    space = 11.5
    wide = (BODY - space * (count - 1)) / count
    bars = [
        ("LINEBEFORE", (position, 0), (position, 0), 2, HexColor(paper.head.primary))
        for position in range(count)
    ]
    return grid(
        [cells or [""]], [wide + space] * (count - 1) + [wide],
        *bars, ("LEFTPADDING", (0, 0), (-1, -1), 8), ("RIGHTPADDING", (0, 0), (-1, -1), space),
    )  # fmt: skip


def _promise(one: Promised) -> list[Flowable]:
    return [
        said(one.what, 9.1, colour=MUTE),
        said(one.day, 11.4, BOLD, leading=1.33),
        said(one.amount, 8.2, colour=MUTE),
    ]


def _ending(paper: Receipt) -> Table:
    wide = 163
    signer = Signer("Petugas penerima", paper.officer, rank=paper.counter)
    reporter = Signer("Pelapor")
    signs = grid(
        [[signature(reporter, wide=130, high=30), signature(signer, wide=wide, high=30)]],
        (150, wide),
    )
    return grid(
        [[banner(paper.motto), signs]], (BODY - 150 - wide, 150 + wide),
        ("VALIGN", (0, 0), (0, 0), "BOTTOM"), ("RIGHTPADDING", (0, 0), (0, 0), 14),
    )  # fmt: skip
