"""A desk without a screen: a process that calls next until nobody waits.

``python -m tests.e2e.calling FOLDER COUNTER USERNAME``: prints each called label.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from shared.office.clock import SetClock
from shared.office.house import open_house
from shared.queue.calling import call_next
from shared.queue.floor.seats import take_seat
from shared.queue.serving import Result, finish
from shared.staff.records import Officer

MORNING = datetime(2026, 11, 23, 2, 50, tzinfo=UTC)


def main(folder: str, counter: str, username: str) -> None:
    house = open_house(Path(folder), clock=SetClock(MORNING))
    profile, say = house.profile, sys.stdout.write
    with house.database.write() as session:
        officer = session.scalars(select(Officer.id).where(Officer.username == username)).one()
        seat = take_seat(session, profile=profile, counter=counter, officer=officer, at=house.now())
    say("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    while True:
        with house.database.write() as session:
            called = call_next(session, profile=profile, seat=seat.id, at=house.now())
        if called is None:
            break
        say(f"{called.label}\n")
        with house.database.write() as session:
            finish(
                session,
                profile=profile,
                seat=seat.id,
                ticket=called.id,
                result=Result("helped"),
                at=house.now(),
            )
    house.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
