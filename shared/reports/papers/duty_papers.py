"""Papers of the house's duties: the record of processing, the draft assessment, what was purged,
and the letters after a breach."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable, PageBreak, Table

from shared.complaints.paper_content import Fact, LetterHead
from shared.i18n import short_date
from shared.office.profile import HouseProfile
from shared.persons.belongings import Belonging
from shared.persons.breaches import Affected, BreachView
from shared.persons.processing import ProcessingRow, Risk, beside_rows, processing_rows
from shared.persons.retention import PurgeView
from shared.reports.letter.frame import MARGIN, document
from shared.reports.letter.parts import Heading, facts, gap, ruled, said
from shared.reports.letter.type import BOLD, HEAVY, MUTE
from shared.reports.papers.person_papers import moment

_WIDE = 841.9 - 2 * MARGIN


def processing_pdf(head: LetterHead, profile: HouseProfile, risks: Sequence[Risk]) -> bytes:
    """The record of processing (Pasal 31) and the draft assessment (Pasal 34), for signature."""
    answers = profile.privacy.answers
    story: list[Flowable] = [
        gap(10),
        said("Catatan kegiatan pemrosesan data pribadi", 16, HEAVY, leading=1.25),
        said("UU 27/2022 Pasal 31. Disusun dari pengaturan rumah ini.", 9.5, colour=MUTE),
        said(str(answers) if answers else "Petugas pelindungan data belum ditunjuk.", 9.5),
        gap(8),
        _table(
            ("Data", "Milik", "Tujuan", "Dasar", "Yang boleh membuka", "Disimpan", "Pengamanan"),
            (_cells(row) for row in processing_rows(profile)),
            (0.15, 0.09, 0.17, 0.2, 0.15, 0.1, 0.14),
        ),
        gap(6),
        said("Untuk sementara juga di: " + "; ".join(beside_rows()) + ".", 8.5, colour=MUTE),
        PageBreak(),
        Heading("KONSEP penilaian dampak pelindungan data pribadi (Pasal 34)"),
        gap(6),
        _table(
            ("Risiko", "Yang sudah ada", "Yang masih harus dilakukan"),
            ((one.risk, one.measure, one.open or "-") for one in risks),
            (0.28, 0.38, 0.34),
        ),
        gap(8),
        said("Dilengkapi dan ditandatangani oleh penanggung jawab rumah.", 9.1, colour=MUTE),
    ]
    return document(head, story, title="Catatan pemrosesan data pribadi", wide=True)


def purge_pdf(
    head: LetterHead, profile: HouseProfile, purge: PurgeView, items: Sequence[Belonging]
) -> bytes:
    """The announced list, or what became of it; no line names anybody."""
    done = purge.done_at is not None
    told = [
        Fact("Diumumkan", moment(profile, purge.announced_at)),
        Fact("Paling cepat dilaksanakan", short_date(purge.not_before)),
        Fact("Banyaknya", str(len(purge.items))),
    ]
    if purge.done_at is not None:
        told += [
            Fact("Dilaksanakan", moment(profile, purge.done_at)),
            Fact("Dihapus", str(purge.erased)),
            Fact("Disisakan (terbuka, dibatasi, atau berubah)", str(purge.spared)),
        ]
    title = "Laporan penghapusan berkala" if done else "Pengumuman penghapusan berkala"
    story: list[Flowable] = [
        gap(12),
        said(f"{title} {purge.number}", 16, HEAVY, leading=1.25),
        gap(6),
        facts(told, label=200),
        gap(10),
        said("\n".join(one.name + (" (dihapus)" if one.erased else "") for one in items), 9.1),
    ]
    return document(head, story, title=f"{title} {purge.number}", foot=purge.number)


def breach_letters_pdf(
    head: LetterHead, profile: HouseProfile, breach: BreachView, affected: Sequence[Affected]
) -> bytes:
    """The letter to the agency with the list, then one to every person who can be reached."""
    reached = [one for one in affected if one.contact]
    story: list[Flowable] = [
        *_letter(profile, breach, profile.privacy.agency, _sorts(affected)),
        gap(8),
        said(
            f"Yang terkena: {len(affected)} kunjungan atau laporan; "
            f"{len(affected) - len(reached)} tanpa alamat, diumumkan kepada masyarakat "
            "bila perlu.",
            10,
            leading=1.5,
        ),
        gap(6),
        said("\n".join(one.number for one in affected), 8.5, colour=MUTE),
    ]
    for one in reached:
        address = "\n".join(
            one.contact[name] for name in ("name", "address", "phone", "email")
            if one.contact.get(name)
        )  # fmt: skip
        story += [PageBreak(), *_letter(profile, breach, address, ", ".join(one.kinds))]
        story += [gap(6), said(f"Menyangkut: {one.number}", 9.1, colour=MUTE)]
    title = f"Pemberitahuan kegagalan pelindungan data {breach.number}"
    return document(head, story, title=title, foot=f"{breach.number} · RAHASIA")


def _letter(profile: HouseProfile, breach: BreachView, to: str, sorts: str) -> list[Flowable]:
    answers = profile.privacy.answers
    days = (
        short_date(breach.first)
        if breach.first == breach.last
        else f"{short_date(breach.first)} sampai {short_date(breach.last)}"
    )
    rows = [
        Fact("Data yang terungkap", sorts),
        Fact("Data dari hari", days),
        Fact("Diketahui", moment(profile, breach.found_at)),
        Fact("Kapan dan bagaimana", breach.happened),
        Fact("Penanganan dan pemulihan", breach.handling),
    ]
    return [
        gap(14),
        said("Pemberitahuan kegagalan pelindungan data pribadi", 14, HEAVY, leading=1.3),
        said(f"UU 27/2022 Pasal 46 · {breach.number}", 9.5, colour=MUTE),
        gap(10),
        said(f"Yth.\n{to}", 10, leading=1.4),
        gap(10),
        said(
            f"{profile.name} memberitahukan bahwa data pribadi telah terungkap tidak sah.",
            10,
            leading=1.5,
        ),
        gap(6),
        facts(rows, label=150),
        gap(8),
        *([said(str(answers), 10)] if answers else []),
    ]


def _sorts(affected: Iterable[Affected]) -> str:
    return ", ".join(sorted({kind for one in affected for kind in one.kinds})) or "-"


def _cells(row: ProcessingRow) -> tuple[str, ...]:
    return (row.data, row.about, row.purpose, row.basis, row.readers, row.kept, row.guard)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[float]) -> Table:
    cells = [[said(one, 8, BOLD, leading=1.2) for one in heads]]
    cells += [[said(one, 8, leading=1.3) for one in row] for row in rows]
    return ruled(cells, [_WIDE * one for one in shares])
