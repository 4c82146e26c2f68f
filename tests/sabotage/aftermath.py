"""What is wrong with a house after its programs were killed; nothing, where all is well."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import select

from shared.office.house import House, open_house
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import JobState
from shared.queue.housekeeping import keep_house
from shared.queue.number import label
from shared.queue.records import MoveRow, Ticket
from shared.staff.accounts import officers
from shared.staff.verify import first_fault
from shared.storage.backup import sweep
from shared.storage.copies import copies
from shared.storage.errors import StorageProblem
from shared.storage.file_store import FileStore
from tests.sabotage.trades import NOBODYS_PRINTER, PRINTER

_UNSENT = (JobState.QUEUED, JobState.CANCELLED)
_NUMBERS = "SELECT service_day, series, number FROM ticket"


def of_numbers(house: House, journal: Path) -> list[str]:
    """Every number that somebody was told is on record, once, and none that nobody asked for."""
    told = dict(line.split()[1:] for line in _lines(journal) if line.startswith("got"))
    refused = {line.split()[1] for line in _lines(journal) if line.startswith("none")}
    asked = {line.split()[1] for line in _lines(journal) if line.startswith("asked")}
    with house.database.read() as session:
        tickets = list(session.scalars(select(Ticket)))
        jobs = Counter(session.scalars(select(PrintJob.subject_id)))
    faults = []
    numbers: dict[str, list[int]] = defaultdict(list)
    for ticket in tickets:
        numbers[ticket.series].append(ticket.number)
        if ticket.origin == "kiosk":
            name = label(ticket.series, ticket.number)
            if told.pop(ticket.request_key, "") != name:
                faults.append(f"{name} is on record and nobody was told")
            if ticket.request_key in refused or ticket.request_key not in asked:
                faults.append(f"{name} was said not to be")
            if jobs[ticket.id] != 1:
                faults.append(f"{name} has {jobs[ticket.id]} slips")
    faults += [f"{name} is lost" for name in told.values()]
    for series, given in numbers.items():
        if sorted(given) != list(range(1, len(given) + 1)):
            faults.append(f"series {series} has a gap or a double: {sorted(given)}")
    return faults


def of_acts(house: House, journal: Path, kills: int) -> list[str]:
    """Every act that a desk saw done is a move, and each kill hid at most one more."""
    seen = Counter(tuple(reversed(line.split())) for line in _lines(journal))
    stored: Counter[tuple[str, ...]] = Counter()
    faults = []
    with house.database.read() as session:
        tickets = {one.id: one for one in session.scalars(select(Ticket))}
        moves: dict[object, list[MoveRow]] = defaultdict(list)
        for move in session.scalars(select(MoveRow).order_by(MoveRow.ticket_id, MoveRow.seq)):
            moves[move.ticket_id].append(move)
            stored[move.ticket_id.hex, move.move] += 1
        for ticket_id, ticket in tickets.items():
            faults += _story(ticket, moves[ticket_id])
    faults += [f"lost: {act} of {ticket}" for ticket, act in seen - stored]
    elsewhere = {one.id.hex for one in tickets.values() if one.origin != "desk"}
    unseen = sum(
        count
        for (ticket, act), count in (stored - seen).items()
        if act != "issue" or ticket not in elsewhere
    )
    if unseen > kills:
        faults.append(f"{unseen} acts that no desk saw after {kills} kills")
    return faults


def _story(ticket: Ticket, moves: list[MoveRow]) -> list[str]:
    name = label(ticket.series, ticket.number)
    broken = [move.seq for move in moves] != list(range(1, ticket.last_seq + 1)) or any(
        one.to_state != following.from_state for one, following in pairwise(moves)
    )
    if broken or moves[-1].to_state != ticket.state:
        return [f"the moves of {name} tell another story than its state {ticket.state}"]
    return []


def of_slips(house: House, paper: Path) -> list[str]:
    """Each slip was sent once at most, is out once at most, and none waits for ever."""
    out = Counter(path.stem[-6:] for path in paper.glob("*.png"))
    with house.database.read() as session:
        jobs = list(session.scalars(select(PrintJob).where(PrintJob.printer == PRINTER)))
        waiting = session.scalars(
            select(PrintJob.state).where(PrintJob.printer == NOBODYS_PRINTER)
        ).all()
    faults = [f"a slip nobody sent is {state}" for state in set(waiting) if state not in _UNSENT]
    for job in jobs:
        found, short = out.pop(str(job.id)[-6:], 0), str(job.id)[-6:]
        if job.state not in (JobState.PRINTED, JobState.UNKNOWN) or job.attempts != 1:
            faults.append(f"slip {short} is {job.state} after {job.attempts} attempts")
        if found > 1 or (job.state == JobState.PRINTED and not found):
            faults.append(f"slip {short} is {job.state} and {found} times on paper")
    return faults + [f"paper without a slip: {short}" for short in out]


def of_copies(house: House, folder: Path) -> list[str]:
    """Copies are whole, the manifest's are as they were made, and nothing else lies there."""
    sweep(house.database.store, folder)
    faults = [f"{path.name} is left" for path in folder.iterdir() if path.suffix != ".db"]
    for path in folder.glob("*.db"):
        try:
            FileStore(path).verify(path)
        except StorageProblem as problem:
            faults.append(str(problem))
    with house.database.read() as session:
        faults += [
            f"{copy.path.name} changed" for copy in copies(session) if not copy.is_unchanged()
        ]
    return faults


def of_trail(house: House) -> list[str]:
    with house.database.read() as session:
        fault = first_fault(session)
    store = house.database.store
    assert isinstance(store, FileStore)
    try:
        store.verify(store.path)
    except StorageProblem as problem:
        return [str(problem)]
    return [] if fault is None else [f"the trail: {fault}"]


def of_init(folder: Path) -> list[str]:
    """A whole house with its administrator, and nothing half done beside it."""
    house = open_house(folder)
    with house.database.read() as session:
        names = [one.username for one in officers(session)]
    whole = names == ["admin"] and bool(house.profile.services)
    house.close()
    left = [path.name for path in folder.glob("sapa.db.new*")]
    return ([] if whole else [f"accounts {names}"]) + left


def of_upgrade(folder: Path, models: list[Path]) -> list[str]:
    """All numbers of the earlier house, in one whose copy from before the upgrade is whole."""
    house = open_house(folder)
    keep_house(house)
    with house.database.read() as session:
        numbers = _numbers(session.connection().exec_driver_sql(_NUMBERS))
    faults = of_trail(house)
    house.close()
    before = sorted(folder.glob("backups/*-before-*.db"))
    if not before:
        faults.append("no copy from before the upgrade")
    known = [_numbers_in(model / "sapa.db") for model in models]
    if numbers not in known:
        faults.append(f"numbers {json.dumps(sorted(map(str, numbers)))}")
    for path in before:
        FileStore(path).verify(path)
        if _numbers_in(path) != numbers:
            faults.append(f"{path.name} holds other numbers")
    return faults


def _numbers(rows: Iterable[object]) -> set[tuple[object, ...]]:
    return {tuple(row) for row in rows}  # type: ignore[call-overload]


def _numbers_in(path: Path) -> set[tuple[object, ...]]:
    connection = sqlite.connect(f"file:{path}?immutable=1", uri=True)
    found = _numbers(connection.execute(_NUMBERS))
    connection.close()
    return found


def _lines(journal: Path) -> list[str]:
    return journal.read_text().splitlines() if journal.exists() else []
