"""A process that gives numbers as fast as it can, telling each one after its commit.

``python -m tests.e2e.issuing FOLDER COUNT``: prints "ready", waits for a line on standard
input, then prints one label a line.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from shared.office.clock import SetClock
from shared.office.house import open_house
from shared.queue.issue import Request, issue_ticket

MORNING = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)


def main(folder: str, count: str) -> None:
    house = open_house(Path(folder), clock=SetClock(MORNING))
    say = sys.stdout.write
    say("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for _ in range(int(count)):
        request = Request("A", str(uuid4()), "burst", by_staff=True, printer="Kiosk 1")
        with house.database.write() as session:
            given = issue_ticket(session, profile=house.profile, request=request, at=house.now())
        say(f"{given.label}\n")
        sys.stdout.flush()
    house.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
