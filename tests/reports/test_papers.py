"""Every paper of the register as text and as a picture, with short names and the longest ones."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from desk.register.papers import LETTERS
from shared.complaints.attachments.attaching import attach
from shared.complaints.attachments.preparing import PreparedFile, prepare
from shared.complaints.classifying import verify
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.disposing import DispositionRequest, dispose
from shared.complaints.dispositions import Nature
from shared.complaints.handling import reopen
from shared.complaints.letter_texts import letter_beginning
from shared.complaints.letters import (
    LetterKind,
    letters_of,
    next_number,
    note_printed,
    number_letter,
    spoil_letter,
)
from shared.complaints.lifecycle import CaseState
from shared.complaints.paper_content import (
    BlankForm,
    BookRow,
    Fact,
    Minutes,
    RegisterBook,
    Signer,
)
from shared.complaints.papers import disposition_of, head_of, letter_of, receipt_of
from shared.complaints.problems import StepLacks
from shared.complaints.receipt_slip import receipt_slip
from shared.complaints.views import Case
from shared.office.house import House
from shared.reports.papers.book import blank_form_pdf, book_pdf
from shared.reports.papers.disposition import disposition_pdf
from shared.reports.papers.letter import letter_pdf, minutes_pdf
from shared.reports.papers.receipt import receipt_pdf
from shared.storage.stored_files import files_of
from tests.helpers.files import png
from tests.helpers.register import Register

AT = datetime(2026, 11, 23, 2, 52, tzinfo=UTC)
REPORTER = {"name": "Warga Contoh", "phone": "0812-0000-0012"}
LONG = (
    "Badan Pengelolaan Keuangan dan Aset Daerah serta Perencanaan Pembangunan, Penelitian dan "
    "Pengembangan Kota"
)


def texts(document: bytes) -> list[str]:
    """The words of each page, spaces folded."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    finally:
        pdf.close()
    return [" ".join(page.split()) for page in pages]


def inked(document: bytes) -> list[tuple[int, int, int, int]]:
    """Where each page has ink, in percent of its width and height: left, top, right, bottom."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        found = []
        for page in pdf:
            grey = page.render(scale=1).to_pil().convert("L").point([255 - n for n in range(256)])
            box = grey.crop((0, 20, *grey.size)).getbbox()
            assert box is not None
            wide, high = grey.size
            found.append(
                (box[0] * 100 // wide, (box[1] + 20) * 100 // high,
                 box[2] * 100 // wide, (box[3] + 20) * 100 // high)
            )  # fmt: skip
    finally:
        pdf.close()
    return found


def case_of(register: Register, **more: object) -> Case:
    made = register.take_in(**more)
    return register.case(made.id)


def receipt(register: Register, case: Case, pin: str = "482916") -> bytes:
    return receipt_pdf(
        receipt_of(
            register.place.house.profile,
            case,
            reporter=REPORTER,
            pin=pin,
            officer="Ayu Lestari",
            counter="Loket 2",
            at=AT,
        )
    )


def test_the_receipt_says_number_pin_and_dates_first(register: Register) -> None:
    case = case_of(register)
    (page,) = texts(receipt(register, case))
    places = [
        page.index(words)
        for words in ("Tanda terima pengaduan", case.line.number, "482 916", "Drainase tersumbat",
                      "Kamis, 26 November", "Senin, 30 November", "Jumat, 11 Desember", "Ombudsman")
    ]  # fmt: skip
    assert places == sorted(places)
    assert "W•••• C•••••" in page
    assert "Warga Contoh" not in page
    assert "1 / 1" in page
    assert "perlu dicek" in page


def test_receipt_and_slip_count_the_files_that_were_handed_in(register: Register) -> None:
    case = register.take_in().id
    assert "Lampiran tidak ada" in texts(receipt(register, register.case(case)))[0]
    files = [file_ready(register.place.house, f"foto-{one}.png") for one in "ab"]
    register.do(attach, case, files=files)
    (page,) = texts(receipt(register, register.case(case)))
    assert "Lampiran 2 berkas" in page
    assert "foto-a" not in page
    slip = receipt_slip(register.place.house.profile, register.case(case), pin="482916", at=AT)
    assert "Lampiran: 2 berkas" in str(slip.blocks)


@pytest.mark.parametrize("kind", LETTERS)
@pytest.mark.parametrize("state", [CaseState.NEW, CaseState.DISPOSED, CaseState.NOT_OURS])
def test_every_letter_begins_with_its_parts_and_what_is_known(
    register: Register, kind: LetterKind, state: CaseState
) -> None:
    case = register.case(register.bring_to(state))
    words = letter_beginning(register.place.house.profile, case, kind)
    assert case.line.number in words
    assert len(words.splitlines()) >= 3
    assert "{" not in words
    if (kind, state) == (LetterKind.NOT_OURS, CaseState.NOT_OURS):
        assert "Instansi yang berwenang: Pemerintah Provinsi." in words
    if (kind, state) == (LetterKind.REMINDER, CaseState.DISPOSED):
        assert "pada Senin, 23 November 2026 dengan batas jawaban" in words


def file_ready(house: House, name: str) -> PreparedFile:
    return prepare(
        files_of(house.database), name=name, content=png(), pages_of=lambda _pdf, _most: ()
    )


def test_the_house_s_copy_has_no_pin(register: Register) -> None:
    (page,) = texts(receipt(register, case_of(register), pin=""))
    assert "PIN, jaga" not in page
    assert "arsip rumah" in page


@pytest.mark.parametrize("long", [False, True])
def test_papers_keep_their_margins(register: Register, long: bool) -> None:
    more = {"story": "Air menggenang. " * 120, "title": LONG, "hope": LONG} if long else {}
    for document in (
        receipt(register, case_of(register, **more)),
        sheet(register, agencies=(LONG, "DLH") if long else ("Dinas PUPR",)),
    ):
        for left, _top, right, bottom in inked(document):
            assert left >= 7
            assert right <= 93
            assert bottom <= 98


def sheet(register: Register, agencies: tuple[str, ...], **more: object) -> bytes:
    case = register.take_in(f"sheet-{len(agencies)}", **more).id
    register.do(verify, case, category="infrastruktur", supervision=False)
    for agency in agencies:
        request = DispositionRequest(agency, ("tinjau",), Nature.URGENT, "Mohon ditinjau")
        register.do(dispose, case, request=request)
    return disposition_pdf(
        disposition_of(register.place.house.profile, register.case(case), reporter=REPORTER, at=AT)
    )


def test_the_sheet_keeps_the_official_order(register: Register) -> None:
    (page,) = texts(sheet(register, ("Dinas PUPR",)))
    places = [
        page.index(words)
        for words in ("Lembar disposisi", "Nomor aduan", "Diterima", "Sifat", "Hal",
                      "Diteruskan kepada", "Dengan hormat harap", "Catatan", "Mohon ditinjau",
                      "Jawaban pertama paling lambat")
    ]  # fmt: skip
    assert places == sorted(places)
    assert "Tinjau ke lapangan" in page


def test_more_than_four_agencies_need_a_second_sheet(register: Register) -> None:
    names = ("Dinas PUPR", "DLH", "Satpol PP", "Dinas Sosial", "Disdukcapil")
    pages = texts(sheet(register, names))
    assert len(pages) == 2
    assert all(name in pages[0] for name in names[:4])
    assert names[4] in pages[1]
    assert "2 / 2" in pages[1]


def test_a_secret_case_goes_out_under_its_number(register: Register) -> None:
    (page,) = texts(sheet(register, ("Inspektorat",), secret=True))
    assert "Drainase" not in page
    assert "menggenang" not in page
    assert "dirahasiakan" in page


def test_a_letter_has_its_block_its_text_and_its_copies(register: Register) -> None:
    profile = register.place.house.profile
    case = register.take_in().id
    made = register.do(number_letter, case, kind=LetterKind.ANSWER)
    letter = letter_of(
        profile, register.case(case), number=made.number, subject="Tanggapan atas pengaduan",
        to=("Warga Contoh", "di Palembang"), text="Sudah dikeruk.\n\nTerima kasih.", at=AT,
        copies=("Wali Kota Palembang",),
    )  # fmt: skip
    (page,) = texts(letter_pdf(letter))
    places = [
        page.index(words)
        for words in (made.number, "Biasa", "Yth.", "Warga Contoh", "Sudah dikeruk.",
                      "Terima kasih.", "Kepala Rumah Aspirasi", "Tembusan:")
    ]  # fmt: skip
    assert places == sorted(places)
    assert "Palembang, 23 November 2026" in page


def test_a_long_letter_runs_over_its_page(register: Register) -> None:
    case = case_of(register)
    letter = letter_of(
        register.place.house.profile, case, number="1", subject="Tanggapan", to=(LONG,),
        text="\n".join(["Paragraf panjang. " * 40] * 8), at=AT,
    )  # fmt: skip
    pages = texts(letter_pdf(letter))
    assert len(pages) >= 2
    assert f"{len(pages)} / {len(pages)}" in pages[-1]


def test_letters_are_numbered_without_a_gap_and_a_spoilt_one_is_kept(register: Register) -> None:
    house = register.place.house
    case = register.take_in().id
    with house.database.read() as session:
        day = register.now.astimezone(house.profile.tz).date()
        shown = next_number(session, profile=house.profile, kind=LetterKind.ANSWER, day=day)
    first = register.do(number_letter, case, kind=LetterKind.ANSWER)
    assert first.number == shown == "000/001/RUMAH/2026"
    with pytest.raises(StepLacks):
        register.do(spoil_letter, case, letter=first.id, reason=" ")
    register.do(spoil_letter, case, letter=first.id, reason="salah cetak")
    second = register.do(number_letter, case, kind=LetterKind.ANSWER)
    assert second.number == "000/002/RUMAH/2026"
    with house.database.write() as session:
        note_printed(session, letter=second.id, document=b"pdf")
    with house.database.read() as session:
        kept = letters_of(session, case)
    assert [(one.number, one.spoilt, one.printed) for one in kept] == [
        (first.number, "salah cetak", 0),
        (second.number, None, 1),
    ]


def test_minutes_name_both_parties(register: Register) -> None:
    head = head_of(register.place.house.profile)
    party = (Fact("Nama", "Rina Marlina"), Fact("Jabatan", "Kepala"))
    other = (Fact("Nama", "Warga Contoh"),)
    signers = (Signer("PIHAK PERTAMA", "Rina Marlina", "1978"), Signer("PIHAK KEDUA", "Warga"))
    (page,) = texts(
        minutes_pdf(
            Minutes(
                head,
                "003/BA/2026",
                "Pada hari ini,",
                party,
                other,
                ("Saluran dikeruk.",),
                "Demikian.",
                signers,
                (Signer("Saksi"),),
            )
        )
    )
    places = [page.index(w) for w in ("BERITA ACARA", "003/BA/2026", "PIHAK PERTAMA",
                                      "PIHAK KEDUA", "Saluran dikeruk.", "NIP 1978",
                                      "Saksi")]  # fmt: skip
    assert places == sorted(places)


def test_the_book_repeats_its_heading(register: Register) -> None:
    head = head_of(register.place.house.profile)
    row = BookRow("PLG-261105-0003-6", "1", "5 Nov", "dirahasiakan", "17 Ilir", LONG, "Pengaduan",
                  "Tatap muka", LONG, "25 Nov", "-", "-")  # fmt: skip
    pages = texts(book_pdf(RegisterBook(head, "November 2026", (row,) * 60, "25 Nov 2026")))
    assert len(pages) >= 3
    assert all("Isi ringkas" in page for page in pages)
    (empty,) = texts(book_pdf(RegisterBook(head, "Mei 2026", (), "1 Juni 2026")))
    assert "Tidak ada laporan" in empty


def test_the_blank_form_asks_in_the_order_of_the_intake(register: Register) -> None:
    head = head_of(register.place.house.profile)
    form = BlankForm(head, ("Tatap muka", "Surat"), ("Pengaduan", "Aspirasi"), "Data dipakai ...")
    (page,) = texts(blank_form_pdf(form))
    places = [page.index(w) for w in ("Tanggal", "Media", "Nama", "Permasalahan", "Harapan",
                                      "anonim", "rahasia", "Pencatat")]  # fmt: skip
    assert places == sorted(places)


def test_papers_are_the_same_bytes_and_embed_their_type(register: Register) -> None:
    case = case_of(register)
    assert receipt(register, case) == receipt(register, case)
    assert b"Helvetica" not in receipt(register, case)
    assert b"/Lang" in receipt(register, case)


def test_the_slip_boxes_the_pin_and_keeps_it_out_of_the_code(register: Register) -> None:
    case = case_of(register)
    profile = register.place.house.profile
    slip = receipt_slip(profile, case, pin="482916", at=AT)
    assert slip.number == case.line.number
    codes = [block for block in slip.blocks if type(block).__name__ == "QR"]
    assert "482" not in str(codes)
    assert "PIN 482 916" in str(slip.blocks)
    assert "Jum, 11 Des" in str(slip.blocks)
    assert "PIN 4" not in str(receipt_slip(profile, case, pin="", at=AT).blocks)


def test_promises_name_their_cycle_only(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    register.wait(days=5)
    register.do(reopen, case, by_whom="pelapor", reason="Masih")
    again = register.case(case)
    shown = receipt_of(register.place.house.profile, again, reporter=REPORTER, officer="Ayu", at=AT)
    assert [one.what for one in shown.promises] == ["Jawaban pertama", "Selesai"]
    assert {row.cycle for row in again.deadlines if row.step is Promised.CLOSE} == {1, 2}
