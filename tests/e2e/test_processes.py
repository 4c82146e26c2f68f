"""Several real processes on one house: no number twice, none skipped, none lost."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import select

from shared.office.house import House
from shared.queue.issue import ticket_for_request
from shared.queue.records import Leg, MoveRow, Ticket
from tests.helpers.staffed_house import StaffedHouse, staffed_house
from tests.queue.line import Line


@contextmanager
def started(module: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A process that has said "ready" and waits for a line."""
    words = [sys.executable, "-m", f"tests.e2e.{module}", *map(str, arguments)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def all_labels(process: subprocess.Popen[str]) -> list[str]:
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    return output.split()


def numbers_on_record(house: House) -> list[int]:
    with house.database.read() as session:
        return list(session.scalars(select(Ticket.number).order_by(Ticket.number)))


def test_four_processes_give_two_hundred_consecutive_numbers(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at, ExitStack() as stack:
        burst = [stack.enter_context(started("issuing", at.house.folder, 50)) for _ in range(4)]
        for process in burst:
            go(process)
        labels = [label for process in burst for label in all_labels(process)]
        assert numbers_on_record(at.house) == list(range(1, 201))
    assert sorted(labels) == [f"A-{number:03d}" for number in range(1, 201)]


def test_killed_in_mid_burst_loses_no_number_and_leaves_no_gap(tmp_path: Path) -> None:
    told: list[str] = []
    with staffed_house(tmp_path) as at:
        for _ in range(3):
            with started("issuing", at.house.folder, 10_000) as process:
                go(process)
                assert process.stdout is not None
                told += [process.stdout.readline().strip() for _ in range(15)]
                process.kill()
                told += process.stdout.read().split()
                process.wait()
        on_record = numbers_on_record(at.house)
        Line(at).issue("A")
        assert numbers_on_record(at.house) == list(range(1, len(on_record) + 2))
        _nothing_half_done(at)
    assert len(set(told)) == len(told)
    assert {int(label[2:]) for label in told} <= set(on_record)
    assert len(on_record) - len(told) <= 3


def _nothing_half_done(at: StaffedHouse) -> None:
    with at.house.database.read() as session:
        tickets = set(session.scalars(select(Ticket.id)))
        assert set(session.scalars(select(MoveRow.ticket_id))) == tickets
        assert set(session.scalars(select(Leg.ticket_id))) == tickets


def test_two_desks_never_get_the_same_visitor(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at, ExitStack() as stack:
        line = Line(at)
        waiting = [line.issue("A").label for _ in range(40)]
        desks = [
            stack.enter_context(started("calling", at.house.folder, counter, username))
            for counter, username in (("2", "siti"), ("3", "budi"))
        ]
        for desk in desks:
            go(desk)
        called = [all_labels(desk) for desk in desks]
    assert sorted(called[0] + called[1]) == waiting
    assert not set(called[0]) & set(called[1])


def test_a_service_outlives_a_restart_of_the_house(tmp_path: Path) -> None:
    from shared.office.house import open_house
    from shared.queue.lifecycle import State
    from shared.queue.today import ticket_at_counter

    with staffed_house(tmp_path) as at:
        line = Line(at)
        ticket = line.issue("A", key="kiosk-tap")
        line.call(line.sit("2"))
        at.house.close()
        again = open_house(at.house.folder, clock=at.clock)
        with again.database.read() as session:
            current = ticket_at_counter(
                session, profile=again.profile, counter="2", now=again.now()
            )
            repeated = ticket_for_request(session, "kiosk-tap")
        again.close()
    assert current is not None
    assert (current.id, current.state) == (ticket.id, State.CALLED)
    assert repeated is not None
    assert repeated.ticket.label == ticket.label
