"""Visits as earlier versions left them: ended, with their words in clear with the leg."""

import gzip
import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from shared.queue.records import Leg, MoveRow, Ticket
from tests.helpers.staffed_house import MORNING, StaffedHouse

KEPT = Path(__file__).resolve().parents[1] / "data" / "visits" / "twenty_thousand.jsonl.gz"
A_DAY = 200
_STEPS = (
    (1, None, "issue", "new", "waiting"),
    (2, 1, "call", "waiting", "called"),
    (3, 2, "start", "called", "serving"),
    (4, 3, "finish", "serving", "done"),
)


def kept_visits(most: int | None = None) -> Iterator[dict[str, Any]]:
    """The visits of the file that is kept, one a line: outcome, note, detail."""
    with gzip.open(KEPT, "rt", encoding="utf-8") as file:
        yield from map(json.loads, islice(file, most))


def fill_with_visits(place: StaffedHouse, visits: Iterable[dict[str, Any]]) -> list[UUID]:
    """Store ended visits of the days before today, two hundred a day; their tickets."""
    officer, rows, moves, legs = place.officer.id, [], [], []
    for index, visit in enumerate(visits):
        ticket, day = UUID(int=index + 1), MORNING - timedelta(days=1 + index // A_DAY)
        at = day + timedelta(seconds=index % A_DAY * 60)
        rows.append(
            {
                "id": ticket, "service_day": day.date(), "series": "A",
                "number": index % A_DAY + 1, "service_code": "A", "priority": False,
                "state": "done", "last_seq": 4, "leg": 1, "arrival": index, "place": index,
                "place_at": at, "issued_at": at, "request_key": f"old-{index}",
                "token": f"T{index}", "origin": "old", "language": "id", "people_ahead": 0,
                "call_count": 1, "first_called_at": at, "called_at": at, "counter_code": "2",
                "officer_id": officer, "outcome": visit["outcome"],
                "ended_at": at + timedelta(minutes=8),
            }
        )  # fmt: skip
        moves += [
            {
                "ticket_id": ticket, "seq": seq, "previous_seq": before, "move": move,
                "from_state": start, "to_state": end, "ordinal": index * 4 + seq, "at": at,
                "leg": 1, "service_code": "A", "counter_code": "2", "officer_id": officer,
            }
            for seq, before, move, start, end in _STEPS
        ]  # fmt: skip
        legs.append(
            {
                "ticket_id": ticket, "number": 1, "service_code": "A", "queued_at": at,
                "serving_since": at + timedelta(minutes=3), "served_seconds": 300,
                "ended_at": at + timedelta(minutes=8), "ended_as": visit["outcome"],
                "forgotten": False, "counter_code": "2", "officer_id": officer,
                "note": visit.get("note"), "detail": visit.get("detail"),
            }
        )  # fmt: skip
    with place.house.database.write() as session:
        for kind, made in ((Ticket, rows), (MoveRow, moves), (Leg, legs)):
            session.execute(insert(kind), made)
    return [row["id"] for row in rows]
