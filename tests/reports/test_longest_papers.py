"""Every letter and paper with words as long as they may be: nothing is cut or off the page."""

from collections.abc import Iterator

import pypdfium2
import pytest

from shared.complaints.classifying import verify
from shared.complaints.disposing import DispositionRequest, dispose
from shared.complaints.paper_content import BookRow, Fact, Minutes, RegisterBook, Signer
from shared.complaints.papers import disposition_of, head_of, letter_of, receipt_of, sample_letter
from shared.office import lengths
from shared.office.house import save_profile
from shared.office.profile import HouseProfile
from shared.reports.papers.book import blank_form_pdf, book_pdf
from shared.reports.papers.content import blank_form_of
from shared.reports.papers.disposition import disposition_pdf
from shared.reports.papers.letter import letter_pdf, minutes_pdf
from shared.reports.papers.receipt import receipt_pdf
from tests.helpers.longest import longest, longest_house
from tests.helpers.register import Register

STORY = " ".join([longest(lengths.LONG_TEXT)] * 5)[: lengths.TYPED_TEXT]
LINE = ("Drainase tersumbat di depan rumah warga. " * 5)[: lengths.TYPED_LINE]
REPORTER = {"name": LINE, "phone": "0812-0000-0012"}


@pytest.fixture
def profile(register: Register) -> HouseProfile:
    house = register.place.house
    long = longest_house(house.profile, ("id", "en"))
    with house.database.write() as session:
        save_profile(session, long, at=house.now(), by=None, note="terpanjang")
    return house.refresh_profile()


def papers(register: Register, profile: HouseProfile) -> Iterator[tuple[str, bytes, list[str]]]:
    """Name, paper and what must stand on it."""
    at = register.now
    agency = profile.agencies[0]
    made = register.take_in(title=LINE, story=STORY, hope=LINE, place=LINE, agency=agency).id
    register.do(verify, made, category="infrastruktur", supervision=False)
    register.do(dispose, made, request=DispositionRequest(agency))
    case = register.case(made)
    head = [*profile.complaints.letterhead.lines, profile.complaints.letterhead.address]
    signer = profile.complaints.signatories[0]
    signed = [signer.title, signer.name, signer.nip, signer.rank]
    answer = profile.complaints.answers[0].text
    yield "sample", letter_pdf(sample_letter(profile, at=at)), [*head, *signed]
    letter = letter_of(
        profile, case, number="1", subject=LINE, to=(agency, LINE), text=answer, at=at,
        copies=profile.agencies,
    )  # fmt: skip
    yield "letter", letter_pdf(letter), [*head, *signed, answer, *profile.agencies]
    receipt = receipt_of(profile, case, reporter=REPORTER, pin="482916", officer=signer.name, at=at)
    yield "receipt", receipt_pdf(receipt), [*head, LINE, case.line.number]
    sheet = disposition_of(profile, case, reporter=REPORTER, at=at)
    yield "disposition", disposition_pdf(sheet), [*head, *signed, LINE]
    parties = (Fact(signer.title, LINE), Fact(signer.title, signer.name))
    both = Signer(signer.title, signer.name, signer.nip, signer.rank)
    minutes = Minutes(
        head_of(profile), "1", STORY, parties, parties, (STORY, LINE), LINE,
        (both, both), (both, both),
    )  # fmt: skip
    yield "minutes", minutes_pdf(minutes), [*head, *signed, STORY]
    row = BookRow("PLG-261105-0003-6", "1", "5 Nov", LINE, LINE, STORY, "Pengaduan", LINE, agency,
                  "25 Nov", "-", "-")  # fmt: skip
    book = RegisterBook(head_of(profile), "Mei 2026", (row, row), "1 Juni 2026")
    yield "book", book_pdf(book), [*head, STORY]
    yield "blank", blank_form_pdf(blank_form_of(profile)), head


def test_no_paper_cuts_anything(register: Register, profile: HouseProfile) -> None:
    for name, document, wanted in papers(register, profile):
        pdf = pypdfium2.PdfDocument(document)
        read = ""
        for page in pdf:
            wide, high = page.get_size()
            words = page.get_textpage()
            read += words.get_text_range()
            for at in range(words.count_chars()):
                if not words.get_text_range(at, 1).strip():
                    continue
                left, bottom, right, top = words.get_charbox(at)
                inside = left >= 0 and bottom >= 0 and right <= wide and top <= high
                assert inside, (name, words.get_text_range(max(0, at - 20), 40))
        pdf.close()
        # A word goes on over the end of a line, a text over that of a page.
        said = letters(read)
        words_of_it = {word for one in wanted for word in one.split()}
        assert [word for word in words_of_it if word not in said] == [], name


def letters(text: str) -> str:
    return "".join(text.split())
