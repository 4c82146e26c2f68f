"""Buku register of a month, on wide paper; and the blank form for a day without power."""

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, Table

from shared.complaints.paper_content import BlankForm, RegisterBook, Tick
from shared.reports.letter.frame import MARGIN, document
from shared.reports.letter.parts import BODY, NARROW, gap, grid, ruled, said, ticks
from shared.reports.letter.type import BOLD, HEAVY, INK, MUTE

_WIDE = A4[1] - 2 * MARGIN
_COLUMNS = (
    ("No.", 0.025), ("Agenda", 0.05), ("Nomor", 0.117), ("Tanggal", 0.064), ("Nama", 0.09),
    ("Alamat", 0.065), ("Isi ringkas", 0.116), ("Klasifikasi", 0.08), ("Media", 0.05),
    ("Disposisi ke", 0.088), ("Batas", 0.063), ("Selesai", 0.063), ("Hasil", 0.075),
    ("Ket.", 0.054),
)  # fmt: skip


def book_pdf(book: RegisterBook) -> bytes:
    """The month's complaints, a line each; the heading repeats on every page."""
    heads = [said(name, 7.5, BOLD, leading=1.2) for name, _ in _COLUMNS]
    rows = [
        [
            said(text or "-", 7.5, leading=1.25)
            for text in (
                str(number), row.agenda, row.number, row.day, row.name, row.address, row.summary,
                row.kind, row.channel, row.agency, row.due, row.closed, row.result, row.note,
            )
        ]
        for number, row in enumerate(book.rows, start=1)
    ]  # fmt: skip
    widths = [_WIDE * share for _, share in _COLUMNS]
    table = ruled(
        [heads, *rows],
        widths,
        *NARROW,
        ("LINEABOVE", (0, 0), (-1, 0), 1, INK),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        over_pages=True,
    )
    story: list[Flowable] = [
        gap(10),
        said("Buku register pengaduan", 16, HEAVY, leading=1.25),
        said(f"{book.month} · {len(book.rows)} laporan", 10, colour=MUTE),
        gap(8),
        table if rows else said("Tidak ada laporan pada bulan ini.", 10),
    ]
    return document(
        book.head,
        story,
        title=f"Buku register {book.month}",
        foot=f"Memuat data pribadi. Dicetak {book.printed}",
        wide=True,
    )


def blank_form_pdf(form: BlankForm) -> bytes:
    """A form to fill in by hand, in the order in which it is typed in later."""
    third = BODY / 3
    half = -(-len(form.channels) // 2)
    story: list[Flowable] = [
        gap(10),
        said("Formulir pengaduan", 17, HEAVY, leading=1.25),
        said("Diisi dengan huruf balok. Semua layanan gratis.", 9.6, colour=MUTE),
        gap(10),
        grid([[_line("Tanggal dan jam"), _line("Nomor (diisi petugas)"), _line("Nomor antrean")]],
             (third,) * 3),
        gap(8),
        grid([[_choice("Media", form.channels[:half], third),
               _choice(" ", form.channels[half:], third),
               _choice("Jenis laporan", form.kinds, third)]], (third,) * 3),
        _line("Nama (boleh kosong)"),
        _line("Alamat"),
        grid([[_line("Telepon / WhatsApp"), _line("NIK (boleh kosong)")]], (BODY / 2,) * 2),
        gap(6),
        _room("Permasalahan: apa, di mana, kapan, siapa, bagaimana", 6),
        _line("Pihak atau OPD yang diadukan"),
        _room("Harapan pelapor", 2),
        gap(4),
        grid([[_choice("Identitas disembunyikan (anonim)?", ("Ya", "Tidak"), BODY / 2),
               _choice("Isi laporan ditutup (rahasia)?", ("Ya", "Tidak"), BODY / 2)]],
             (BODY / 2,) * 2),
        said(form.notice, 7.7, colour=MUTE),
        gap(10),
        grid([[_line("Pencatat"), _line("Penerima"), _line("Pengadu")]], (third,) * 3),
    ]  # fmt: skip
    return document(form.head, story, title="Formulir pengaduan", foot="Formulir kosong")


def _line(label: str) -> Table:
    return grid(
        [[said(label, 8.2, colour=MUTE)], [gap(15)]], (None,),
        ("LINEBELOW", (0, 1), (0, 1), 0.5, INK), ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    )  # fmt: skip


def _room(label: str, lines: int) -> Table:
    rows: list[list[Flowable]] = [[said(label, 8.2, colour=MUTE)]]
    rows += [[gap(17)] for _ in range(lines)]
    return grid(rows, (BODY,), ("LINEBELOW", (0, 1), (0, -1), 0.5, INK))


def _choice(label: str, words: tuple[str, ...], wide: float) -> list[Flowable]:
    rows = [Tick(each, ticked=False) for each in words]
    return [said(label, 8.2, colour=MUTE), gap(2), ticks(rows, wide=wide - 12)]
