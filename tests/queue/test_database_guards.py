"""The database itself refuses what the lifecycle forbids, whoever writes."""

from datetime import UTC, datetime
from uuid import UUID

import pysqlite3.dbapi2 as sqlite
import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError

from shared.queue.lifecycle import TRANSITIONS
from shared.queue.records import MoveRow, Ticket, Transition
from tests.queue.line import Line

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def move(line: Line, ticket: UUID, name: str, start: str, end: str, seq: int = 2) -> None:
    with line.at.house.database.write() as session:
        session.execute(
            insert(MoveRow).values(
                ticket_id=ticket,
                seq=seq,
                previous_seq=seq - 1,
                move=name,
                from_state=start,
                to_state=end,
                at=NOW,
                leg=1,
                service_code="A",
            )
        )
        session.execute(update(Ticket).where(Ticket.id == ticket).values(state=end, last_seq=seq))


def test_the_stored_table_is_the_lifecycles_table(line: Line) -> None:
    with line.at.house.database.read() as session:
        rows = session.execute(
            select(Transition.move, Transition.from_state, Transition.to_state)
        ).all()
    assert {tuple(row) for row in rows} == {tuple(map(str, row)) for row in TRANSITIONS}


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("start", "waiting", "serving"),
        ("finish", "waiting", "done"),
        ("call", "called", "serving"),
        ("teleport", "waiting", "done"),
    ],
)
def test_a_move_outside_the_table_cannot_be_stored(
    line: Line, name: str, start: str, end: str
) -> None:
    ticket = line.issue()
    with pytest.raises(IntegrityError):
        move(line, ticket.id, name, start, end)


def test_a_move_must_begin_where_the_last_one_ended(line: Line) -> None:
    ticket = line.issue()
    with pytest.raises(IntegrityError):
        move(line, ticket.id, "start", "called", "serving")


def test_a_move_cannot_skip_a_step_of_the_chain(line: Line) -> None:
    ticket = line.issue()
    with pytest.raises(IntegrityError):
        move(line, ticket.id, "call", "waiting", "called", seq=3)


def test_a_tickets_state_cannot_be_changed_without_a_move(line: Line) -> None:
    ticket = line.issue()
    with pytest.raises(IntegrityError), line.at.house.database.write() as session:
        session.execute(update(Ticket).where(Ticket.id == ticket.id).values(state="done"))


def test_a_number_cannot_exist_twice_on_a_day(line: Line) -> None:
    line.issue()
    second = line.issue()
    with pytest.raises(IntegrityError), line.at.house.database.write() as session:
        session.execute(update(Ticket).where(Ticket.id == second.id).values(number=1))


@pytest.mark.one_engine("sqlite")
def test_the_guards_hold_for_a_program_that_is_not_ours(line: Line) -> None:
    line.issue()
    connection = sqlite.connect(line.at.house.database.store.path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE ticket SET state = 'done'")
    with pytest.raises(sqlite.IntegrityError):
        connection.execute("COMMIT")
    connection.close()


@pytest.mark.one_engine("sqlite")
def test_foreign_keys_are_on(line: Line) -> None:
    with line.at.house.database.read() as session:
        assert session.scalar(text("PRAGMA foreign_keys")) == 1
        assert session.scalar(text("PRAGMA synchronous")) == 2
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
