"""Giving numbers, on a real file."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from shared.office.service_day import ClockWentBack
from shared.office.words import minutes_text
from shared.printing.jobs.records import PrintJob
from shared.queue.days import accept_today, latest_day
from shared.queue.floor.records import ServiceSwitch
from shared.queue.issue import (
    HouseNotOpen,
    QuotaReached,
    Request,
    ServiceShut,
    issue_ticket,
    ticket_for_request,
)
from shared.queue.records import MoveRow, SeriesCounter, Ticket
from tests.queue.line import Line


def at_the_kiosk(line: Line, service: str = "A", **more: object) -> str:
    request = Request(service, str(uuid4()), "kiosk:Kiosk 1", **more)  # type: ignore[arg-type]
    house = line.at.house
    with house.database.write() as session:
        return issue_ticket(
            session, profile=house.profile, request=request, at=house.now()
        ).ticket.label


def test_numbers_count_from_one_in_each_series(line: Line) -> None:
    given = [line.issue(service).label for service in "AABA"]
    assert given == ["A-001", "A-002", "B-001", "A-003"]


def test_priority_visitors_have_the_houses_priority_series(line: Line) -> None:
    assert line.issue("B", priority=True).label == "P-001"
    assert line.issue("B").label == "B-001"


def test_after_999_comes_1000(line: Line) -> None:
    today = line.issue().service_day
    with line.at.house.database.write() as session:
        session.get_one(SeriesCounter, (today, "A")).last_number = 999
    assert line.issue().label == "A-1000"


def test_a_new_service_day_starts_anew_at_local_midnight(line: Line) -> None:
    # 16.59 UTC is 23.59 in Palembang, still Monday; a minute later it is Tuesday there.
    line.at.clock.set(datetime(2026, 11, 23, 16, 59, tzinfo=UTC))
    assert line.issue().label == "A-001"
    line.later(minutes=1)
    assert line.issue().label == "A-001"
    line.at.clock.set(datetime(2026, 11, 24, 0, 0, tzinfo=UTC))
    assert line.issue().label == "A-002"


def test_the_same_request_gives_the_same_ticket(line: Line) -> None:
    first, second = line.issue(key="tap-1"), line.issue(key="tap-1")
    assert first == second
    assert line.issue().label == "A-002"
    with line.at.house.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Ticket)) == 2
        found = ticket_for_request(session, "tap-1")
    assert found is not None
    assert found.ticket == first


def test_ticket_first_move_and_print_job_come_together(line: Line) -> None:
    ticket = line.issue()
    with line.at.house.database.read() as session:
        job = session.scalars(select(PrintJob)).one()
        move = session.scalars(select(MoveRow)).one()
    assert job.subject_id == move.ticket_id == ticket.id
    assert ticket.label in job.payload


def test_a_failed_transaction_leaves_no_gap(line: Line) -> None:
    line.issue()
    house = line.at.house
    with pytest.raises(RuntimeError), house.database.write() as session:
        issue_ticket(
            session,
            profile=house.profile,
            request=Request("A", "lost", "test", by_staff=True),
            at=house.now(),
        )
        raise RuntimeError("the power went")
    assert line.issue().label == "A-002"


def test_a_clock_that_jumps_back_a_day_is_refused_until_accepted(line: Line) -> None:
    line.later(days=300)
    line.issue()
    line.later(days=-300)
    with pytest.raises(ClockWentBack, match="23-11-2026"):
        line.issue()
    house = line.at.house
    with house.database.write() as session:
        accept_today(session, profile=house.profile, at=house.now(), officer=None)
    assert line.issue().label == "A-001"
    with house.database.read() as session:
        assert str(latest_day(session)) == "2026-11-23"


def test_a_clock_that_jumps_back_within_the_day_is_harmless(line: Line) -> None:
    line.issue()
    line.later(hours=-1)
    assert line.issue().label == "A-002"


def test_the_kiosk_gives_nothing_outside_the_hours_but_staff_can(line: Line) -> None:
    line.at.clock.set(datetime(2026, 11, 23, 5, 18, tzinfo=UTC))
    with pytest.raises(HouseNotOpen) as refused:
        at_the_kiosk(line)
    assert refused.value.state.opening == "break"
    assert line.issue().label == "A-001"


def test_a_shut_service_gives_no_number(line: Line) -> None:
    with line.at.house.database.write() as session:
        session.add(ServiceSwitch(service_code="A", closed_at=line.at.house.now()))
    with pytest.raises(ServiceShut, match="Pengaduan"):
        at_the_kiosk(line)
    assert at_the_kiosk(line, "B") == "B-001"


def test_a_quota_counts_the_day(line: Line) -> None:
    house = line.at.house
    services = tuple(
        one.model_copy(update={"daily_quota": 2}) if one.code == "A" else one
        for one in house.profile.services
    )
    limited = house.profile.model_copy(update={"services": services})

    def take() -> None:
        with house.database.write() as session:
            request = Request("A", str(uuid4()), "kiosk:Kiosk 1")
            issue_ticket(session, profile=limited, request=request, at=house.now())

    take()
    take()
    with pytest.raises(QuotaReached):
        take()


def test_the_estimate_given_is_stored_with_people_ahead(line: Line) -> None:
    line.sit("2")
    for _ in range(3):
        line.issue("A")
    ticket = line.issue("A")
    assert ticket.people_ahead == 3
    assert ticket.estimate is not None
    assert minutes_text(*ticket.estimate.minutes)
    with line.at.house.database.read() as session:
        row = session.get_one(Ticket, ticket.id)
    assert (row.estimate_low, row.estimate_high) == (ticket.estimate.low, ticket.estimate.high)


def test_a_priority_newcomer_is_told_of_the_people_really_ahead(line: Line) -> None:
    for _ in range(4):
        line.issue("A")
    assert line.issue("A", priority=True).people_ahead == 0


def test_tokens_are_opaque_and_distinct(line: Line) -> None:
    tokens = {line.issue().token for _ in range(50)}
    assert len(tokens) == 50
    assert all(len(token) == 16 and token.isalnum() for token in tokens)


def test_a_visit_long_ago_does_not_matter(line: Line) -> None:
    line.issue()
    line.at.clock.advance(timedelta(days=1))
    assert line.issue().people_ahead == 0
