"""A person finds, reads, corrects, restricts and erases their data; the house keeps to time."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from shared.complaints.exchange.handing_over import HandOver, reports_to_hand_over
from shared.complaints.lifecycle import CaseState
from shared.complaints.papers import head_of
from shared.complaints.registering import reporter_subject
from shared.complaints.searching import search_register
from shared.office.papers import write_paper
from shared.persons.access import carry_out_access
from shared.persons.belongings import find_belongings
from shared.persons.consents import Extra, carry_out_withdrawal, consents, give_consent
from shared.persons.correcting import carry_out_correction
from shared.persons.erasing import TOMBSTONE, carry_out_erasure
from shared.persons.erasure_list import FILE_NAME, keep_erasures, open_mended
from shared.persons.problems import AnsweredAlready, NobodyFound, NothingToCorrect, StillOpen
from shared.persons.requests import (
    Claim,
    Ground,
    Proof,
    RequestAnswer,
    refuse_request,
    requests,
    take_request,
)
from shared.persons.restraining import carry_out_restriction
from shared.privacy.homes import HOMES
from shared.privacy.records import VaultRow
from shared.privacy.restricting import DataRestricted
from shared.privacy.reveal import RevealPurpose, reveal
from shared.privacy.vault import Subject, keep
from shared.queue.history.visit import read_visit
from shared.reports.papers.person_papers import access_pdf, request_receipt_pdf
from shared.staff.acting import NotAllowed
from shared.staff.restoring import restore_house
from shared.staff.verify import first_fault
from shared.storage.backup import back_up
from shared.storage.base import Base
from tests.persons.conftest import MARK, PHONE, Wronged

NEW_PHONE = "0813-7777-0034"


def homes_of_mark(session: Session) -> set[tuple[str, str]]:
    """The columns of the whole database in which the person's name stands in clear."""
    found = set()
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            words = func.cast(column, String)
            if session.scalar(select(func.count()).select_from(table).where(words.contains(MARK))):
                found.add((table.name, column.name))
    return found


def test_a_telephone_finds_the_visit_and_the_report_told_there(wronged: Wronged) -> None:
    names = {one.number: one.open for one in wronged.found("+62 812 0000 0012")}
    assert names == {wronged.report.number: False, "2026-11-23 A-001": False}
    for text in (wronged.report.number, "2026-11-23 a1", "warga@contoh.id", "1671015708900001"):
        assert len(wronged.found(text)) == 2
    for text in ("0899-1111-2222", "2026-11-23 A-009", "siapa saja"):
        with pytest.raises(NobodyFound):
            wronged.found(text)


def test_only_who_answers_to_persons_may_search_for_one(wronged: Wronged) -> None:
    siti = wronged.register.place.officer.id
    with pytest.raises(NotAllowed):
        wronged.write(
            lambda session, at: find_belongings(
                session, profile=wronged.house.profile, text=PHONE, officer=siti, at=at
            )
        )


def test_a_request_is_answered_in_three_times_twenty_four_hours(wronged: Wronged) -> None:
    first, second = wronged.ask(Claim.ACCESS), wronged.ask(Claim.ERASURE)
    assert (first.number, second.number) == ("DP-2026-0001", "DP-2026-0002")
    assert first.due - first.asked_at == timedelta(hours=72)
    now = wronged.register.now
    assert not first.late(now)
    assert first.late(now + timedelta(hours=73))
    answer = wronged.carry_out(refuse_request, second, ground=Ground.LAW_KEEPS)
    assert (answer.answer, answer.ground) == (RequestAnswer.REFUSED, Ground.LAW_KEEPS)
    with pytest.raises(AnsweredAlready):
        wronged.carry_out(carry_out_erasure, second, profile=wronged.house.profile)
    waiting = wronged.house.read(lambda session: requests(session, unanswered=True))
    assert [one.number for one in waiting] == [first.number]


def test_access_tells_everything_and_who_looked(wronged: Wronged) -> None:
    siti = wronged.register.place.officer.id
    reporter = reporter_subject(wronged.report.id)
    wronged.write(
        lambda session, at: reveal(
            session, of=reporter, purpose=RevealPurpose.FOLLOWING_UP, officer=siti, at=at
        )
    )
    gathered, answer = wronged.carry_out(
        carry_out_access, wronged.ask(Claim.ACCESS), profile=wronged.house.profile
    )
    told = {(one.kind, one.field): one.text for part in gathered.parts for one in part.data}
    for wanted in (
        ("leg", "note"), ("leg", "name"), ("leg", "location"), ("complaint", "name"),
        ("complaint", "address"), ("complaint_text", "title"), ("complaint_text", "story"),
        ("complaint_text", "hope"), ("complaint_text", "happened_on"), ("complaint_text", "place"),
    ):  # fmt: skip
        assert MARK in told[wanted]
    assert told["complaint_event", "answer"] == "Sudah dikeruk."
    assert ("Siti Rahma", "following_up") in {(one.who, one.purpose) for one in gathered.looks}
    head = head_of(wronged.house.profile, wronged.house.folder)
    assert access_pdf(head, wronged.house.profile, gathered, answer).startswith(b"%PDF")
    assert request_receipt_pdf(head, wronged.house.profile, answer).startswith(b"%PDF")


def test_everything_that_names_somebody_is_in_the_list_of_homes(wronged: Wronged) -> None:
    clear = {
        (table, column)
        for home in HOMES.values()
        for table, columns in home.clear.items()
        for column in columns
    }
    with wronged.house.database.read() as session:
        in_clear = homes_of_mark(session)
        kinds = set(session.scalars(select(VaultRow.kind).distinct()))
    assert in_clear
    assert in_clear <= clear
    assert {"leg", "complaint"} <= kinds <= set(HOMES)


def test_the_vault_keeps_nothing_that_has_no_home(wronged: Wronged) -> None:
    with pytest.raises(ValueError, match="guestbook"):
        wronged.write(
            lambda session, at: keep(
                session, of=Subject.of("guestbook", 1), values={"name": MARK}, at=at
            )
        )


def erased(wronged: Wronged) -> None:
    wronged.carry_out(carry_out_erasure, wronged.ask(Claim.ERASURE), profile=wronged.house.profile)
    keep_erasures(wronged.house)


def test_erasing_leaves_a_tombstone_and_nothing_that_names_anybody(wronged: Wronged) -> None:
    house = wronged.house
    number = wronged.report.number
    paper = write_paper(house.folder, f"{number}-tanda_terima", b"%PDF")
    other = write_paper(house.folder, "PLG-999999-0001-1-tanda_terima", b"%PDF")
    house.drafts.mkdir(exist_ok=True)
    draft = house.drafts / f"{wronged.visit}.json"
    draft.write_text("{}")
    before = wronged.register.case(wronged.report.id)
    erased(wronged)
    with house.database.read() as session:
        assert homes_of_mark(session) == set()
        assert session.scalar(select(func.count()).select_from(VaultRow)) == 0
        assert search_register(session, MARK, profile=house.profile, now=house.now()).lines == ()
    after = wronged.register.case(wronged.report.id)
    assert after.line.title == TOMBSTONE
    assert (after.line.number, after.line.state, after.line.category, after.deadlines) == (
        number, before.line.state, before.line.category, before.deadlines,
    )  # fmt: skip
    assert [one.step for one in after.events] == [one.step for one in before.events]
    (report, visit) = wronged.found(number)
    assert report.erased
    assert visit.erased
    with pytest.raises(NobodyFound):
        wronged.found(PHONE)
    assert (paper.exists(), other.exists(), draft.exists()) == (False, True, False)
    assert house.read(first_fault) is None


def test_what_is_still_worked_on_is_not_erased(wronged: Wronged) -> None:
    wronged.register.take_in("open", reporter=wronged.register.intake().reporter)
    request = wronged.ask(Claim.ERASURE)
    with pytest.raises(StillOpen):
        wronged.carry_out(carry_out_erasure, request, profile=wronged.house.profile)
    with wronged.house.database.read() as session:
        assert homes_of_mark(session)


@pytest.mark.one_engine("sqlite")
def test_a_copy_from_before_is_erased_before_it_opens(wronged: Wronged, tmp_path: Path) -> None:
    house = wronged.house
    copy = back_up(house.database.store, tmp_path / "copies", at=house.now(), why="by-hand")
    erased(wronged)
    assert len((house.keys.folder or tmp_path).joinpath(FILE_NAME).read_text().split("\n")) > 2
    house.close()
    restore_house(house.folder, copy, last={}, by="teknisi", clock=wronged.register.place.clock)
    again = open_mended(house.folder)
    try:
        with again.database.read() as session:
            assert homes_of_mark(session) == set()
            assert session.scalar(select(func.count()).select_from(VaultRow)) == 0
    finally:
        again.close()


def test_what_is_restricted_is_only_kept(wronged: Wronged) -> None:
    profile, siti = wronged.house.profile, wronged.register.place.officer.id
    wronged.carry_out(carry_out_restriction, wronged.ask(Claim.RESTRICTION))
    case = wronged.report.id
    assert wronged.register.case(case).restricted

    def look(purpose: RevealPurpose, who: UUID = siti) -> None:
        wronged.write(
            lambda session, at: reveal(
                session, of=reporter_subject(case), purpose=purpose, officer=who, at=at
            )
        )

    with pytest.raises(DataRestricted):
        look(RevealPurpose.FOLLOWING_UP)
    with pytest.raises(DataRestricted):
        wronged.write(
            lambda session, at: read_visit(
                session,
                ticket=wronged.visit,
                purpose=RevealPurpose.SERVING,
                officer=siti,
                at=at,
            )
        )
    look(RevealPurpose.ASKED_BY_THE_PERSON)

    def handed() -> list[str]:
        return wronged.house.read(
            lambda session: [
                one.number
                for one in reports_to_hand_over(session, profile=profile, wanted=HandOver())
            ]
        )

    assert handed() == []
    wronged.carry_out(carry_out_restriction, wronged.ask(Claim.RELEASE))
    look(RevealPurpose.FOLLOWING_UP)
    assert handed() == [wronged.report.number]


def test_a_correction_is_found_and_keeps_what_was_there_until_all_is_erased(
    wronged: Wronged,
) -> None:
    request = wronged.ask(Claim.CORRECTION)
    with pytest.raises(NothingToCorrect):
        wronged.carry_out(carry_out_correction, request, values={"story": "lain"})
    wronged.carry_out(carry_out_correction, request, values={"phone": NEW_PHONE})
    assert len(wronged.found(NEW_PHONE)) == 2
    with pytest.raises(NobodyFound):
        wronged.found(PHONE)
    with wronged.house.database.read() as session:
        kinds = set(session.scalars(select(VaultRow.kind).distinct()))
        assert "person_request" in kinds
    owners = [one.owner for one in wronged.found(NEW_PHONE)]
    erasing = wronged.write(
        lambda session, at: take_request(
            session,
            profile=wronged.house.profile,
            claim=Claim.ERASURE,
            owners=owners,
            proof=Proof.RECEIPT,
            officer=wronged.rina,
            at=at,
        )
    )
    wronged.carry_out(carry_out_erasure, erasing, profile=wronged.house.profile)
    with wronged.house.database.read() as session:
        assert session.scalar(select(func.count()).select_from(VaultRow)) == 0


def test_consent_is_written_with_its_words_and_withdrawn(wronged: Wronged) -> None:
    owner = Subject.of("complaint", wronged.report.id)
    for _ in range(2):
        wronged.write(
            lambda session, at: give_consent(
                session, owner=owner, what=Extra.MESSAGES, officer=wronged.rina, at=at
            )
        )
    (given,) = wronged.house.read(lambda session: consents(session, of=[owner]))
    assert "dapat saya tarik kapan saja" in given.wording
    assert given.withdrawn_at is None
    wronged.carry_out(carry_out_withdrawal, wronged.ask(Claim.WITHDRAWAL), what=Extra.MESSAGES)
    (given,) = wronged.house.read(lambda session: consents(session, of=[owner]))
    assert given.withdrawn_at == wronged.register.now


def test_a_case_in_every_state_can_be_erased_or_says_why_not(wronged: Wronged) -> None:
    for state in CaseState:
        if state in (CaseState.DRAFT,):
            continue
        case = wronged.register.bring_to(state)
        owner = Subject.of("complaint", case)
        request = wronged.write(
            lambda session, at, owner=owner: take_request(
                session,
                profile=wronged.house.profile,
                claim=Claim.ERASURE,
                owners=[owner],
                proof=Proof.LETTER,
                officer=wronged.rina,
                at=at,
            )
        )
        is_open = wronged.register.case(case).line.state in (
            CaseState.NEW, CaseState.VERIFIED, CaseState.DISPOSED, CaseState.IN_PROCESS,
            CaseState.ON_HOLD,
        )  # fmt: skip
        if is_open:
            with pytest.raises(StillOpen):
                wronged.carry_out(carry_out_erasure, request, profile=wronged.house.profile)
        else:
            wronged.carry_out(carry_out_erasure, request, profile=wronged.house.profile)
            assert wronged.register.case(case).line.title == TOMBSTONE
