"""The slip serves its owner: in their language, with what to bring and what to do."""

from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from uuid import UUID

import pytest

from shared.i18n import KIOSK, languages_of
from shared.office.house import House
from shared.printing.drawing.pdf_slip import a4_pdf
from shared.printing.drawing.plain import columns, plain_lines
from shared.printing.slips.slip import Number, Slip, from_json, to_json
from shared.queue.check_letters import check_letters, letters_match
from shared.queue.issue import Request, issue_ticket
from shared.queue.paper_numbers import CheckLettersWrong, PaperNumber, enter_paper_number
from shared.queue.slips.requirements import requirements_slip
from shared.queue.slips.slip_words import WORDS, SlipWords
from shared.queue.slips.ticket import ticket_slip
from shared.queue.views import TicketView
from shared.storage.copies import identity
from tests.helpers.staffed_house import MORNING
from tests.queue.line import Line

LANGUAGES = [one.code for one in languages_of(KIOSK)]


@pytest.fixture
def give(line: Line) -> Callable[..., tuple[TicketView, Slip]]:
    def give(service: str, **wish: object) -> tuple[TicketView, Slip]:
        house = line.at.house
        request = Request(service, f"{service}-{wish}", "Kiosk", **wish)  # type: ignore[arg-type]
        with house.database.write() as session:
            ticket = issue_ticket(session, profile=house.profile, request=request, at=MORNING)
            return ticket.ticket, ticket_slip(house.profile, ticket.ticket, identity(session))

    return give


def said(slip: Slip) -> str:
    return "\n".join(line.text for line in plain_lines(slip, columns=columns(576)))


def test_it_speaks_the_visitors_language_and_keeps_the_officers(
    give: Callable[..., tuple[TicketView, Slip]],
) -> None:
    _, slip = give("B", subservice="ktp-el", language="en")
    text = said(slip)
    for words in (
        "Nomor Antrean / Queue number",
        "Adm. Kependudukan - KTP-el",
        "Civil Registration - Electronic ID card",
        "Monday, 23 November 2026",
        "09:",
        "people ahead",
        "Copy of the family card",
        "Valid today only",
        "Missed your call?",
        "0811 7887 112",
        "free of charge",
    ):
        assert words in text
    assert slip.language == "en"
    assert from_json(to_json(slip)) == slip


def test_an_indonesian_slip_says_everything_once(
    give: Callable[..., tuple[TicketView, Slip]],
) -> None:
    _, slip = give("B", subservice="ktp-el")
    text = said(slip)
    assert text.count("Nomor Antrean") == 1
    assert text.count("KTP-el") == 2  # the choice, and the old card among what to bring
    assert "Berlaku hari ini saja" in text
    assert "/ " not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_the_kiosk_has_every_word(language: str) -> None:
    words = WORDS[language]
    assert all(getattr(words, field.name).strip() for field in fields(SlipWords))
    assert "{date}" in words.today


def test_the_letters_stand_on_paper_alone(
    give: Callable[..., tuple[TicketView, Slip]], line: Line
) -> None:
    ticket, slip = give("A")
    number = next(block for block in slip.blocks if isinstance(block, Number))
    house = line.at.house.read(identity)
    assert isinstance(house, UUID)
    assert number.text == ticket.label
    assert letters_match(number.check, house, ticket.service_day, ticket.series, ticket.number)
    assert number.check in said(slip)


def typed(house: House, officer: UUID, number: int, letters: str) -> TicketView:
    paper = PaperNumber("A", number, taken_at=MORNING, letters=letters)
    at: datetime = house.now()
    with house.database.write() as session:
        return enter_paper_number(
            session, profile=house.profile, paper=paper, officer=officer, at=at
        )


def test_an_unknown_slip_is_taken_by_its_letters(line: Line) -> None:
    house = line.at.house
    identity_of = house.read(identity)
    assert identity_of is not None
    letters = check_letters(identity_of, MORNING.date(), "A", 41)
    wrong = "BB" if letters != "BB" else "CC"
    with pytest.raises(CheckLettersWrong) as refused:
        typed(house, line.at.officer.id, 41, wrong)
    assert "A-041" in str(refused.value)
    assert typed(house, line.at.officer.id, 41, letters.lower()).origin == "slip"
    by_hand = typed(house, line.at.officer.id, 42, "")
    assert by_hand.origin == "paper"
    copy = ticket_slip(house.profile, by_hand, identity_of)
    assert [block.check for block in copy.blocks if isinstance(block, Number)] == [""]


def test_the_list_alone_names_hours_and_where_to_ask(line: Line) -> None:
    profile = line.at.house.profile
    slip = requirements_slip(profile, service="B", subservice="ktp-el", language="en")
    text = said(slip)
    assert "WHAT TO BRING" in text
    assert "Old ID card" in text
    assert "08:00-12:00, 13:00-15:00" in text
    assert "0811 7887 112" in text
    assert not any(isinstance(block, Number) for block in slip.blocks)


def test_its_pdf_says_its_language(give: Callable[..., tuple[TicketView, Slip]]) -> None:
    _, slip = give("A", language="en")
    assert b"/Lang (en)" in a4_pdf(slip)
