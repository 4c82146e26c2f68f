"""Every kind of slip with words as long as they may be: nothing is cut, in any language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from io import BytesIO
from itertools import combinations
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from PIL import Image

from shared.complaints.lifecycle import CaseState
from shared.complaints.receipt_slip import receipt_slip
from shared.complaints.reporter_status import ReporterStatus
from shared.complaints.results import ClosingResult
from shared.complaints.status_slip import status_slip
from shared.i18n import LANGUAGES
from shared.office import lengths
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.office.slip_style import QrUse
from shared.printing.drawing.layout import place_slip
from shared.printing.drawing.lettering import inked
from shared.printing.drawing.pdf_slip import a4_pdf, roll_pdf
from shared.printing.drawing.plain import columns, plain_lines, to_ascii
from shared.printing.slips.slip import (
    QR,
    Banner,
    Facts,
    Number,
    Row,
    Slip,
    SlipMark,
    Text,
    Weight,
)
from shared.queue.line.wait_estimate import Basis, Estimate
from shared.queue.slips.preview import sample_ticket
from shared.queue.slips.requirements import requirements_slip
from shared.queue.slips.ticket import ticket_slip
from shared.queue.views import TicketView
from tests.helpers.longest import longest, longest_house
from tests.helpers.register import Register, open_register
from tests.helpers.staffed_house import MORNING

CODES = tuple(one.code for one in LANGUAGES)
WIDTHS = (384, 576)
HOUSE = UUID(int=7)
Area = tuple[int, int, int, int]
"""Left, top, right, bottom."""
_SLACK = 1


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path) as made:
        yield made


@cache
def profile(qr: QrUse = QrUse.NONE) -> HouseProfile:
    long = longest_house(load_profile(shipped_profiles()["palembang"]), CODES)
    return long.model_copy(update={"slip": long.slip.model_copy(update={"qr": qr})})


def ticket(language: str, *, priority: bool, subservice: str | None, estimate: bool) -> TicketView:
    service = next(one for one in profile().services if one.subservices)
    return replace(
        sample_ticket(profile(), MORNING),
        id=UUID(int=1),
        service_day=MORNING.date(),
        series="P" if priority else service.code,
        number=999,
        service_code=service.code,
        subservice=service.subservices[0].key if subservice else None,
        priority=priority,
        people_ahead=888,
        estimate=Estimate(20_000, 35_000, Basis.USUAL) if estimate else None,
        language=language,
    )


def tickets(language: str) -> Iterator[tuple[str, Slip]]:
    for name, qr, more in (
        ("ticket", QrUse.SCANNER, {"priority": False, "subservice": True, "estimate": True}),
        ("priority", QrUse.WHATSAPP, {"priority": True, "subservice": False, "estimate": True}),
        ("nobody-there", QrUse.NONE, {"priority": True, "subservice": True, "estimate": False}),
    ):
        yield name, ticket_slip(profile(qr), ticket(language, **more), HOUSE)
    service = next(one for one in profile().services if one.subservices)
    for part in service.subservices[0], None:
        yield (
            f"requirements-{bool(part)}",
            requirements_slip(
                profile(),
                service=service.code,
                subservice=part.key if part else None,
                language=language,
            ),
        )


def of_reports(register: Register) -> Iterator[tuple[str, Slip]]:
    """Papers of the register are in Indonesian, as the office's are."""
    agency = longest(lengths.AGENCY_NAME)
    made = register.take_in(agency=agency).id
    case = register.case(made)
    yield "receipt", receipt_slip(profile(), case, pin="482916", at=MORNING)
    yield "receipt-again", receipt_slip(profile(), case, pin="", at=MORNING)
    for name, result in (("status", None), ("status-ended", ClosingResult.SOLVED)):
        status = ReporterStatus(
            id=made,
            number=case.line.number,
            received_at=MORNING,
            state=CaseState.DONE if result else CaseState.ON_HOLD,
            agency=agency,
            body=longest(lengths.AGENCY_NAME) if result else None,
            due=None if result else MORNING + timedelta(days=400),
            result=result,
            ended_at=MORNING if result else None,
        )
        yield name, status_slip(profile(), status, at=MORNING)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", CODES)
def test_a_tickets_slip_is_whole(language: str, width: int) -> None:
    for name, slip in tickets(language):
        for sheet in slip.pages():
            assert faults(sheet, width) == [], name


@pytest.mark.parametrize("width", WIDTHS)
def test_a_reports_slip_is_whole(register: Register, width: int) -> None:
    for name, slip in of_reports(register):
        for sheet in slip.pages():
            assert faults(sheet, width) == [], name


@pytest.mark.parametrize("made", [roll_pdf, a4_pdf])
@pytest.mark.parametrize("language", CODES)
def test_its_pdf_has_every_letter_on_the_page(language: str, made: Callable[..., bytes]) -> None:
    for name, slip in tickets(language):
        document = pypdfium2.PdfDocument(BytesIO(made(slip)))
        sheets = slip.pages()
        assert len(document) == len(sheets)
        for page, sheet in zip(document, sheets, strict=True):
            wide, high = page.get_size()
            words = page.get_textpage()
            read = letters(words.get_text_range())
            assert [one for one in texts(sheet) if letters(one) not in read] == [], name
            for at in range(words.count_chars()):
                if not words.get_text_range(at, 1).strip():
                    continue
                left, bottom, right, top = words.get_charbox(at)
                assert left >= 0
                assert right <= wide
                assert bottom >= 0
                assert top <= high
        document.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", CODES)
def test_in_built_in_letters_it_is_whole_too(language: str, width: int) -> None:
    for name, slip in tickets(language):
        lines = [line.text for line in plain_lines(slip, columns=columns(width))]
        assert [line for line in lines if len(line) > columns(width)] == [], name
        read = letters("".join(lines))
        assert [one for one in texts(slip) if letters(to_ascii(one)) not in read] == [], name


def letters(text: str) -> str:
    """``text`` without spaces and line ends: where a line breaks does not matter."""
    return "".join(text.split())


def texts(sheet: Slip) -> list[str]:
    """Everything that a sheet says."""
    said: list[str] = []
    for block in sheet.blocks:
        match block:
            case Text() | Number() | SlipMark() | Banner():
                said.append(block.text)
            case Row():
                said += [block.key, block.value]
            case Facts():
                said += [words for fact in block.facts for words in (fact.value, fact.label)]
            case QR():
                said.append(block.caption)
    return said


@dataclass
class Noted:
    """Notes what is drawn instead of drawing it."""

    words_at: list[tuple[str, Area]] = field(default_factory=list)
    symbols: list[Area] = field(default_factory=list)

    def words(
        self, text: str, *, size: int, weight: Weight, x: int, baseline: int, white: bool = False
    ) -> None:
        ink, left, top = inked(text, size, weight)
        corner = (x + left, baseline + top)
        self.words_at.append((text, (*corner, corner[0] + ink.width, corner[1] + ink.height)))

    def symbol(self, rows: Sequence[bytes], *, module: int, left: int, top: int) -> None:
        side = len(rows) * module
        self.symbols.append((left, top, left + side, top + side))

    def box(self, left: int, top: int, right: int, bottom: int) -> None: ...

    def rounded(self, *_frame: int, radius: int, line: int = 0) -> None: ...

    def polygon(self, points: object, *, white: bool = False) -> None: ...

    def disc(self, left: int, top: int, right: int, bottom: int) -> None: ...

    def picture(self, ink: Image.Image, left: int, top: int) -> None: ...


def faults(sheet: Slip, width: int) -> list[str]:
    """What is not said, lies off the paper, or lies on something else."""
    height, paint = place_slip(sheet, width=width)
    noted = Noted()
    paint(noted, 0)
    read = letters("".join(words for words, _area in noted.words_at))
    found = [f"not said: {one}" for one in texts(sheet) if letters(one) not in read]
    areas = [*noted.words_at, *(("code", area) for area in noted.symbols)]
    for words, (left, top, right, bottom) in areas:
        if left < 0 or top < 0 or right > width or bottom > height:
            found.append(f"off the paper: {words}")
    for (one, first), (other, second) in combinations(areas, 2):
        if _shared(first, second) > _SLACK:
            found.append(f"on each other: {one} and {other}")
    return found


def _shared(one: Area, other: Area) -> int:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down)
