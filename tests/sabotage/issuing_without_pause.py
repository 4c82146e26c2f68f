"""Issues numbers for a while without a pause; tells each, and at last its longest wait.

``python -m tests.sabotage.issuing_without_pause FOLDER SECONDS``
"""

import sys
from pathlib import Path
from time import monotonic
from uuid import uuid4

from shared.office.clock import SetClock
from shared.office.house import open_house
from shared.queue.issue import Request, issue_ticket
from tests.helpers.staffed_house import MORNING


def main(folder: str, seconds: str) -> None:
    house = open_house(Path(folder), clock=SetClock(MORNING))
    profile = house.profile
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    until, longest, given = monotonic() + float(seconds), 0.0, []
    while (began := monotonic()) < until:
        request = Request("A", str(uuid4()), "burst", by_staff=True)
        with house.database.write() as session:
            issued = issue_ticket(session, profile=profile, request=request, at=house.now())
        longest = max(longest, monotonic() - began)
        given.append(issued.label)
    sys.stdout.write("\n".join([*given, f"{longest:.3f}"]) + "\n")
    house.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
