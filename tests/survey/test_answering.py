"""A kiosk's sheet is nobody's: what the file holds of it, and once a visit."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import inspect, text

from shared.queue.issue import Request, issue_ticket
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from shared.survey.answering import hand_in, sheet_now, use_invitation
from shared.survey.counting import survey_figures
from shared.survey.problems import BlankSheet
from shared.survey.questionnaire import questionnaire
from tests.helpers.staffed_house import MORNING, StaffedHouse
from tests.helpers.visits import called, seated, served, taken

pytestmark = pytest.mark.both_engines
SKM = questionnaire()
DAY = MORNING.date()
ALL_FOUR: dict[str, int | None] = dict.fromkeys(SKM.instrument.codes, 4)


def answered(place: StaffedHouse, **scores: int | None) -> None:
    sheet = sheet_now(
        place.house.profile,
        place.house.now(),
        scores=ALL_FOUR | scores,
        respondent={"sex": "P"},
        service="A",
    )
    with place.house.database.write() as session:
        hand_in(session, sheet=sheet)


def invited(place: StaffedHouse, ticket: UUID) -> bool:
    with place.house.database.write() as session:
        return use_invitation(session, ticket=ticket)


def finished(place: StaffedHouse) -> TicketView:
    seat = seated(place, "2", place.officer.id, MORNING)
    return served(place, seat, "A", MORNING, wait=4, serve=6)


def everything(place: StaffedHouse, table: str) -> list[tuple[object, ...]]:
    with place.house.database.read() as session:
        return [tuple(row) for row in session.execute(text(f"SELECT * FROM {table}"))]


def test_a_finished_visit_may_answer_once(place: StaffedHouse) -> None:
    ticket = finished(place)
    assert invited(place, ticket.id)
    assert not invited(place, ticket.id)


def test_who_was_called_may_answer_and_who_waits_may_not(place: StaffedHouse) -> None:
    ticket = taken(place, "A", MORNING)
    assert not invited(place, ticket.id)
    seat = seated(place, "2", place.officer.id, MORNING)
    called(place, seat, ticket, MORNING + timedelta(minutes=1))
    assert invited(place, ticket.id)


def test_the_ticket_notes_only_that_its_invitation_is_used(place: StaffedHouse) -> None:
    ticket = finished(place)
    before = {table: everything(place, table) for table in ("move", "leg", "trail", "change")}
    assert invited(place, ticket.id)
    answered(place)
    assert {table: everything(place, table) for table in before} == before
    with place.house.database.read() as session:
        now = ticket_by_id(session, ticket.id)
    assert now is not None
    assert now.surveyed
    assert now == TicketView(**{**vars(ticket), "surveyed": True})


def test_a_sheet_has_no_place_for_a_ticket_a_clock_or_a_person(place: StaffedHouse) -> None:
    answered(place, U3=2, U9=None)
    columns = {
        one["name"] for one in inspect(place.house.database.engine).get_columns("survey_sheet")
    }
    assert columns == {
        "id", "instrument", "day", "half", "service_code", "origin", "batch_id", "paper", "scores",
        "respondent", "second",
    }  # fmt: skip
    with place.house.database.read() as session:
        row = session.execute(text("SELECT id, day, half, batch_id, paper FROM survey_sheet")).one()
    identity = UUID(str(row.id))
    assert identity.version == 4
    assert str(row.day) == str(DAY)
    assert (row.half, row.batch_id, row.paper) == ("morning", None, None)


def test_the_order_of_the_sheets_is_that_of_random_ids(place: StaffedHouse) -> None:
    for _ in range(12):
        answered(place)
    ids = [str(row[0]).replace("-", "") for row in everything(place, "survey_sheet")]
    assert ids == sorted(ids)


@pytest.mark.one_engine("sqlite")
def test_the_file_gives_sheets_no_rowid(place: StaffedHouse) -> None:
    with place.house.database.read() as session:
        made = session.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'survey_sheet'"))
    assert "WITHOUT ROWID" in str(made)


@pytest.mark.one_engine("postgres")
def test_a_servers_rows_all_look_as_if_written_together(place: StaffedHouse) -> None:
    for _ in range(5):
        answered(place)
    with place.house.database.read() as session:
        written = session.execute(text("SELECT DISTINCT xmin FROM survey_sheet")).all()
    assert len(written) == 1


def test_what_is_passed_over_is_counted_and_left_out(place: StaffedHouse) -> None:
    answered(place, U3=2)
    answered(place, U3=None)
    with place.house.database.read() as session:
        found = survey_figures(session, of=SKM, first=DAY, last=DAY)
    assert found.respondents == 2
    assert found.skipped["U3"] == 1
    assert found.result.elements[2].tally.answers == 1
    assert found.by_respondent["sex"] == {"P": 2}
    assert found.by_respondent["age"] == {"": 2}


def test_a_sheet_without_any_answer_is_none(place: StaffedHouse) -> None:
    with pytest.raises(BlankSheet):
        answered(place, **dict.fromkeys(SKM.instrument.codes))
    assert everything(place, "survey_sheet") == []


def test_the_sample_is_drawn_from_those_served_in_the_period(place: StaffedHouse) -> None:
    finished(place)
    taken(place, "A", MORNING + timedelta(minutes=20))
    with place.house.database.read() as session:
        found = survey_figures(session, of=SKM, first=DAY, last=DAY)
        other = survey_figures(session, of=SKM, first=DAY, last=DAY, service="B")
    assert (found.users, found.wanted, found.enough) == (1, 1, False)
    assert (other.users, other.wanted) == (0, 0)


def test_all_good_is_told_apart_since_it_bears_a_c(place: StaffedHouse) -> None:
    answered(place, **dict.fromkeys(SKM.instrument.codes, 3))
    with place.house.database.read() as session:
        found = survey_figures(session, of=SKM, first=DAY, last=DAY)
    assert found.all_good
    assert found.result.band is not None
    assert found.result.band.mark == "C"


def test_a_number_given_later_starts_with_its_invitation(place: StaffedHouse) -> None:
    with place.house.database.write() as session:
        given = issue_ticket(
            session,
            profile=place.house.profile,
            request=Request(service="A", key="k", origin="Kiosk 1", by_staff=True),
            at=MORNING,
        )
    assert not given.ticket.surveyed


def test_months_and_services_add_up_to_the_whole(place: StaffedHouse) -> None:
    scores: dict[str, int | None] = {**ALL_FOUR, "U3": 2, "U8": None}
    for days, service in ((0, "A"), (0, "B"), (40, "A"), (41, None)):
        sheet = replace(
            sheet_now(
                place.house.profile,
                place.house.now(),
                scores=scores,
                respondent={},
                service=service,
            ),
            day=DAY + timedelta(days=days),
        )
        with place.house.database.write() as session:
            hand_in(session, sheet=sheet)
    with place.house.database.read() as session:
        found = survey_figures(session, of=SKM, first=DAY, last=DAY + timedelta(days=60))
    assert found.respondents == 4
    for parts in (found.by_service.values(), [one.result for one in found.by_month]):
        assert sum(one.respondents for one in parts) == 4
        assert sum(one.elements[2].tally.total for one in parts) == 8
        assert sum(one.elements[7].tally.answers for one in parts) == 0
    assert sorted(found.by_service) == ["", "A", "B"]
    assert [one.month.month for one in found.by_month] == [11, 1]
