"""Order within a service day is by sequence, and no duration is negative, whatever the stamps."""

from datetime import date, datetime, timedelta

from shared.figures.estimates import estimate_card
from shared.figures.period import period_figures
from shared.figures.today import day_figures
from shared.queue.calling import call_next
from shared.queue.history.search import VisitFilter, every_ticket, find_tickets
from shared.queue.history.visit import visit_of
from shared.queue.issue import Request, issue_ticket
from shared.queue.line.outlook import read_outlook
from shared.queue.serving import Result, finish, send_back, start, transfer
from shared.queue.setting_aside import park, resume
from shared.queue.today import counter_history, service_figures, tickets_today
from shared.queue.undo import undo_last
from shared.queue.views import TicketView
from shared.reports.ticket_list import ticket_table
from tests.helpers.staffed_house import MORNING
from tests.queue.line import Line

TEN = MORNING + timedelta(hours=4)
SEVEN = TEN - timedelta(hours=3)
TODAY = date(2026, 11, 23)


def take(line: Line, at: datetime, service: str = "A", *, priority: bool = False) -> TicketView:
    house = line.at.house
    with house.database.write() as session:
        request = Request(
            service, f"{at}{service}{priority}", "test", priority=priority, by_staff=True
        )
        return issue_ticket(session, profile=house.profile, request=request, at=at).ticket


def morning(line: Line) -> list[TicketView]:
    """Three come at ten; then the clock falls back to seven and a fourth comes."""
    three = [take(line, TEN + timedelta(minutes=number)) for number in range(3)]
    return [*three, take(line, SEVEN)]


def test_who_comes_after_the_clock_fell_back_stands_at_the_end(line: Line) -> None:
    line.later(hours=4)
    line.sit("2")
    *_, newcomer = morning(line)
    assert newcomer.people_ahead == 3
    assert newcomer.estimate is not None
    assert newcomer.estimate.low >= 0
    house = line.at.house
    with house.database.read() as session:
        listed = tickets_today(session, profile=house.profile, now=SEVEN)
    assert [one.label for one in listed] == ["A-001", "A-002", "A-003", "A-004"]


def test_they_are_called_in_the_order_in_which_they_came(line: Line) -> None:
    morning(line)
    house, seat = line.at.house, line.sit("2")
    labels = []
    with house.database.write() as session:
        for _ in range(4):
            called = call_next(session, profile=house.profile, seat=seat.id, at=SEVEN)
            assert called is not None
            labels.append(called.label)
            finish(
                session,
                profile=house.profile,
                seat=seat.id,
                ticket=called.id,
                result=Result("helped"),
                at=SEVEN,
            )
    assert labels == ["A-001", "A-002", "A-003", "A-004"]


def test_the_estimates_of_the_lines_are_not_negative(line: Line) -> None:
    line.later(hours=4)
    line.sit("2")
    morning(line)
    house = line.at.house
    with house.database.read() as session:
        figures = service_figures(session, profile=house.profile, now=SEVEN)
        outlook = read_outlook(session, profile=house.profile, day=TODAY, now=SEVEN)
        guess = outlook.newcomers().wanting("A").estimate
    assert figures["A"].longest_wait_seconds >= 0
    assert guess is not None
    assert 0 <= guess.low <= guess.high


def served_across(line: Line) -> TicketView:
    """Called and begun at ten, finished when the clock shows seven."""
    house, seat = line.at.house, line.sit("2")
    taken = take(line, TEN)
    with house.database.write() as session:
        call_next(session, profile=house.profile, seat=seat.id, at=TEN)
        start(session, seat=seat.id, ticket=taken.id, at=TEN)
        return finish(
            session,
            profile=house.profile,
            seat=seat.id,
            ticket=taken.id,
            result=Result("helped"),
            at=SEVEN,
        )


def test_a_broken_duration_is_marked_not_negative_and_in_no_figure(line: Line) -> None:
    done = served_across(line)
    assert done.clock_broken
    house = line.at.house
    with house.database.read() as session:
        figures = day_figures(session, profile=house.profile, day=TODAY, now=SEVEN)
        period = period_figures(
            session, profile=house.profile, first_day=TODAY, last_day=TODAY, now=SEVEN
        )
        card = estimate_card(
            session, profile=house.profile, first_day=TODAY, last_day=TODAY, now=SEVEN
        )
        visit = visit_of(session, done.id)
        found = list(every_ticket(session, profile=house.profile, wanted=VisitFilter()))
    assert (figures.issued, figures.served, figures.median_wait) == (1, 1, None)
    ours = next(one for one in period.services if one.code == "A")
    assert (ours.endings.finished, ours.waits.median, ours.service_times.median) == (1, None, None)
    assert (card.total, card.unscored) == (None, 1)
    assert visit is not None
    assert all(step.seconds is None or step.seconds >= 0 for step in visit.steps)
    assert [leg.served_seconds for leg in visit.legs] == [0]
    table = ticket_table(found, house.profile)
    row = dict(zip(table.columns, next(iter(table.rows)), strict=True))
    assert row["Menunggu (menit)"] is None


def test_the_pace_learns_nothing_from_a_broken_service(line: Line) -> None:
    from sqlalchemy import select

    from shared.queue.records import ServicePace

    served_across(line)
    with line.at.house.database.read() as session:
        assert session.scalars(select(ServicePace)).all() == []


def test_undo_takes_back_the_last_act_not_the_one_with_the_latest_stamp(line: Line) -> None:
    one, two = take(line, TEN), take(line, TEN + timedelta(minutes=1))
    house, officer = line.at.house, line.at.officer.id
    with house.database.write() as session:
        park(session, officer=officer, ticket=one.id, reason="x", at=TEN)
        park(session, officer=officer, ticket=two.id, reason="x", at=SEVEN)
        undone = undo_last(session, officer=officer, at=SEVEN)
    assert undone.label == two.label


def test_the_counters_history_is_newest_act_first(line: Line) -> None:
    taken, house, seat = take(line, TEN), line.at.house, line.sit("2")
    with house.database.write() as session:
        call_next(session, profile=house.profile, seat=seat.id, at=TEN)
        start(session, seat=seat.id, ticket=taken.id, at=SEVEN)
        listed = counter_history(session, counter="2", day=TODAY)
    assert [one.move for one in listed] == ["start", "call"]


def test_finding_pages_in_the_order_of_arrival(line: Line) -> None:
    morning(line)
    house = line.at.house
    with house.database.read() as session:
        first = find_tickets(session, profile=house.profile, wanted=VisitFilter(), limit=2)
        rest = find_tickets(
            session, profile=house.profile, wanted=VisitFilter(), after=first.after, limit=2
        )
    labels = [one.ticket.label for page in (first, rest) for one in page.found]
    assert labels == ["A-004", "A-003", "A-002", "A-001"]


def test_places_are_kept_through_parking_and_found_again_by_sequence(line: Line) -> None:
    one, two, three, four = morning(line)
    house, seat = line.at.house, line.sit("2")
    officer = line.at.officer.id
    with house.database.write() as session:
        park(session, officer=officer, ticket=two.id, reason="x", at=SEVEN)
        called = call_next(session, profile=house.profile, seat=seat.id, at=SEVEN)
        assert called is not None
        send_back(session, profile=house.profile, seat=seat.id, ticket=called.id, at=SEVEN)
        resume(session, officer=officer, ticket=two.id, at=SEVEN)
        listed = tickets_today(session, profile=house.profile, now=SEVEN)
    assert [each.label for each in listed] == [two.label, three.label, four.label, one.label]


def test_who_is_sent_on_stands_there_by_arrival(line: Line) -> None:
    first = take(line, TEN)
    take(line, SEVEN, "B")
    house, seat = line.at.house, line.sit("2")
    with house.database.write() as session:
        call_next(session, profile=house.profile, seat=seat.id, at=SEVEN)
        start(session, seat=seat.id, ticket=first.id, at=SEVEN)
        transfer(
            session, profile=house.profile, seat=seat.id, ticket=first.id, service="B", at=SEVEN
        )
        listed = tickets_today(session, profile=house.profile, now=SEVEN)
    assert [each.label for each in listed] == ["A-001", "B-001"]
