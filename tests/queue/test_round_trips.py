"""How often a verb asks the database: on a cable of 0.3 ms each question costs 0.3 ms, with the
house's lock held. The table is a ceiling; a verb that needs more says so here."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import event

from shared.queue.calling import call_next
from shared.queue.issue import Request, issue_ticket
from shared.queue.serving import Result, finish, start
from shared.queue.today import service_figures
from tests.queue.line import Line

MOST = {"issue": 12, "call": 15, "start": 12, "finish": 15, "tiles": 6}


@contextmanager
def questions(line: Line) -> Iterator[list[str]]:
    """Everything said to the database in the block, the commit too."""
    said: list[str] = []

    def statement(*words: object) -> None:
        said.append(str(words[2]))

    def end(_connection: object) -> None:
        said.append("COMMIT")

    engine = line.at.house.database.engine
    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", end)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", statement)
        event.remove(engine, "commit", end)


def issue(line: Line, key: str) -> None:
    house = line.at.house
    request = Request("A", key, "Kiosk 1", printer="Kiosk 1")
    with house.database.write() as session:
        issue_ticket(session, profile=house.profile, request=request, at=house.now())


def called(line: Line, seat: UUID) -> UUID:
    house = line.at.house
    with house.database.write() as session:
        ticket = call_next(session, profile=house.profile, seat=seat, at=house.now())
    assert ticket is not None
    return ticket.id


def test_no_verb_asks_more_than_its_table_says(line: Line) -> None:
    house, seat = line.at.house, line.sit("2").id
    issue(line, "warm")
    issue(line, "second")
    asked = {}
    with questions(line) as said:
        issue(line, "counted")
    asked["issue"] = len(said)
    with questions(line) as said:
        ticket = called(line, seat)
    asked["call"] = len(said)
    with questions(line) as said, house.database.write() as session:
        start(session, seat=seat, ticket=ticket, at=house.now())
    asked["start"] = len(said)
    with questions(line) as said, house.database.write() as session:
        finish(
            session,
            profile=house.profile,
            seat=seat,
            ticket=ticket,
            result=Result("helped"),
            at=house.now(),
        )
    asked["finish"] = len(said)
    with questions(line) as said, house.database.read() as session:
        service_figures(session, profile=house.profile, now=house.now())
    asked["tiles"] = len(said)
    assert {verb for verb in asked if asked[verb] > MOST[verb]} == set(), asked
