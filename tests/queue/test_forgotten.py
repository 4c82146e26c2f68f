"""Services that nobody ended: the house ends them, whichever program looks first."""

from shared.queue.forgotten import confirm_service, end_forgotten_services
from shared.queue.history.visit import VisitRecord, visit_of
from shared.queue.lifecycle import State
from shared.queue.serving import start
from shared.queue.views import TicketView
from tests.queue.line import Line


def served_by_nobody(line: Line) -> TicketView:
    """A service that has begun, at a counter whose desk program is off."""
    line.issue("A")
    seat = line.sit("2")
    called = line.call(seat)
    assert called is not None
    house = line.at.house
    return house.write(lambda session, at: start(session, seat=seat.id, ticket=called.id, at=at))


def visit(line: Line, ticket: TicketView) -> VisitRecord:
    house = line.at.house
    found = house.read(lambda session: visit_of(session, ticket=ticket.id))
    assert found is not None
    return found


def test_a_forgotten_service_ends_without_any_page(line: Line) -> None:
    ticket = served_by_nobody(line)
    line.later(minutes=74)
    assert end_forgotten_services(line.at.house) == []
    line.later(minutes=1)
    (ended,) = end_forgotten_services(line.at.house)
    assert (ended.label, ended.state) == (ticket.label, State.DONE)
    (leg,) = visit(line, ticket).legs
    assert leg.forgotten
    assert leg.note == "Ditutup otomatis: layanan terlupa."


def test_it_ends_once_however_many_programs_look(line: Line) -> None:
    served_by_nobody(line)
    line.later(hours=3)
    assert [len(end_forgotten_services(line.at.house)) for _ in range(3)] == [1, 0, 0]


def test_an_officer_who_says_that_it_goes_on_is_believed_for_a_while(line: Line) -> None:
    ticket = served_by_nobody(line)
    line.later(minutes=74)
    house, officer = line.at.house, line.at.officer.id
    house.write(
        lambda session, at: confirm_service(
            session, ticket=ticket.id, officer=officer, counter="2", at=at
        )
    )
    line.later(minutes=19)
    assert end_forgotten_services(house) == []
    line.later(minutes=2)
    assert len(end_forgotten_services(house)) == 1


def test_who_waits_or_was_called_is_left_alone(line: Line) -> None:
    line.issue("A")
    line.issue("A")
    line.call(line.sit("2"))
    line.later(hours=5)
    assert end_forgotten_services(line.at.house) == []
