"""What the programs of a house do, as works to be killed in the middle of.

Each notes what it was told in a file of its own, one line after each commit, so that what the
house holds afterwards can be compared with what somebody has seen.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import sleep
from uuid import UUID, uuid4

from sqlalchemy import select

from shared.office.clock import SetClock
from shared.office.house import House, create_house, open_house
from shared.printing.jobs.attendant import Attendant
from shared.printing.printers.virtual_folder import VirtualFolder
from shared.queue.calling import call_next, recall
from shared.queue.floor.leaving import leave_seat
from shared.queue.floor.seats import take_seat
from shared.queue.giving import give_number, given_before
from shared.queue.housekeeping import keep_house
from shared.queue.issue import Request
from shared.queue.lifecycle import OPEN_STATES, State
from shared.queue.records import Ticket
from shared.queue.serving import Result, finish, no_show, send_back, start
from shared.queue.setting_aside import park, reinstate, resume
from shared.queue.views import TicketView, view_of
from shared.staff.accounts import create_officer
from shared.staff.records import Officer
from shared.staff.rights import Role
from shared.storage.backup import back_up
from shared.storage.database import Session
from tests.helpers.staffed_house import MORNING, palembang

PRINTER = "Kiosk 1"
NOBODYS_PRINTER = "Kiosk 2"
COUNTER = "3"
"""Serves A and E: whoever waits for a slip, which is of C, is not called meanwhile."""
_WIDTH = 384
_AT_ONCE = 4
_TO_THE_EYE = 0.005
"""Seconds between a commit and what somebody sees of it: who dies then has told nobody."""


def furnished(folder: str) -> None:
    """What `sapa init` does, without a password's slow hash."""

    def furnish(session: Session, at: object) -> None:
        create_officer(
            session,
            username="admin",
            name="Administrator",
            roles={Role.ADMINISTRATOR},
            password=("plain", "hash"),
            at=MORNING,
            by=None,
        )

    create_house(Path(folder), palembang(), furnish=furnish).close()


def set_up(folder: str) -> None:
    """`sapa init` as a person repeats it who saw it end in the middle."""
    if not (Path(folder) / "sapa.db").exists():
        furnished(folder)


def backing_up(folder: str, target: str) -> None:
    house = open_house(Path(folder))
    back_up(house.database.store, Path(target), at=house.now(), why="daily")
    house.close()


def upgrading(folder: str) -> None:
    """The first start of this version at a house of an earlier one."""
    house = open_house(Path(folder), clock=SetClock(MORNING))
    keep_house(house)
    house.close()


def issuing(folder: str, journal: str) -> None:
    """A kiosk: first it asks what became of the wish it died over, then it gives numbers."""
    with _at_work(folder) as house:
        left = _unanswered(Path(journal))
        if left:
            found = given_before(house, left)
            _note(journal, "got" if found else "none", left, found.label if found else "-")
        for _ in range(_AT_ONCE):
            key = uuid4().hex
            service = Random(key).choice("AABE")
            _note(journal, "asked", key)
            request = Request(service, key, "kiosk", printer=NOBODYS_PRINTER, by_staff=True)
            _note(journal, "got", key, give_number(house, request).label)


def serving(folder: str, journal: str) -> None:
    """A desk: takes its seat, goes on with whom it had, and serves the next ones anyhow."""
    chance = Random()
    with _at_work(folder) as house:
        officer = house.read(_siti)
        seat = house.write(
            lambda session, at: take_seat(
                session, profile=house.profile, counter=COUNTER, officer=officer, at=at
            )
        ).id
        desk = _Desk(house, officer, seat, journal)
        for left in house.read(_left_at_counter):
            desk.end(left, chance)
        for _ in range(_AT_ONCE // 2):
            called = house.write(
                lambda session, at: call_next(session, profile=house.profile, seat=seat, at=at)
            )
            if called is None:
                request = Request("A", uuid4().hex, "desk", staff=officer, by_staff=True)
                desk.noted("issue", give_number(house, request).ticket)
                continue
            desk.noted("call", called)
            desk.end(called, chance)
        house.write(
            lambda session, at: leave_seat(session, profile=house.profile, seat=seat, at=at)
        )


class _Desk:
    def __init__(self, house: House, officer: UUID, seat: UUID, journal: str) -> None:
        self._house, self._officer, self._seat, self._journal = house, officer, seat, journal

    def noted(self, act: str, ticket: TicketView) -> TicketView:
        _note(self._journal, act, ticket.id.hex)
        return ticket

    def end(self, ticket: TicketView, chance: Random) -> None:
        """Whatever an officer may do with somebody who was called."""
        if ticket.state is State.CALLED:
            if ticket.call_count < 2 and chance.random() < 0.2:
                self._do("recall", recall, ticket, profile=self._house.profile)
            way = chance.choice(("start", "start", "no_show", "send_back"))
            if way == "no_show":
                self._do("no_show", no_show, ticket)
                if chance.random() < 0.5:
                    self._aside("reinstate", reinstate, ticket, profile=self._house.profile)
                return
            if way == "send_back":
                self._do("send_back", send_back, ticket, profile=self._house.profile)
                return
            self._do("start", start, ticket)
        if chance.random() < 0.2:
            self._aside("park", park, ticket, reason="Menunggu berkas")
            self._aside("resume", resume, ticket)
            return
        result = Result("helped", note="Berkas lengkap.")
        self._do("finish", finish, ticket, profile=self._house.profile, result=result)

    def _do(self, act: str, verb: object, ticket: TicketView, **more: object) -> None:
        self.noted(
            act,
            self._house.write(
                lambda session, at: verb(  # type: ignore[operator]
                    session, seat=self._seat, ticket=ticket.id, at=at, **more
                )
            ),
        )

    def _aside(self, act: str, verb: object, ticket: TicketView, **more: object) -> None:
        self.noted(
            act,
            self._house.write(
                lambda session, at: verb(  # type: ignore[operator]
                    session, officer=self._officer, ticket=ticket.id, at=at, **more
                )
            ),
        )


def printing(folder: str, paper: str) -> None:
    """A kiosk's printer: one more slip, then all that waits."""
    with _at_work(folder) as house:
        request = Request("C", uuid4().hex, "print", printer=PRINTER, by_staff=True)
        give_number(house, request)
        attendant = Attendant(
            house.database,
            printer=PRINTER,
            device=VirtualFolder(Path(paper), width=_WIDTH),
            tell=lambda _news: None,
            clock=house.now,
        )
        while not attendant.step():
            pass
        attendant.leave()


@contextmanager
def _at_work(folder: str) -> Iterator[House]:
    house = open_house(Path(folder), clock=SetClock(MORNING))
    yield house
    house.close()


def _siti(session: Session) -> UUID:
    return session.scalars(select(Officer.id).where(Officer.username == "siti")).one()


def _left_at_counter(session: Session) -> list[TicketView]:
    states = [state.value for state in OPEN_STATES]
    query = select(Ticket).where(Ticket.counter_code == COUNTER, Ticket.state.in_(states))
    at_counter = (State.CALLED, State.SERVING)
    found = (view_of(ticket) for ticket in session.scalars(query))
    return [ticket for ticket in found if ticket.state in at_counter]


def _note(journal: str, *words: str) -> None:
    sleep(_TO_THE_EYE)
    handle = os.open(journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(handle, f"{' '.join(words)}\n".encode())
    os.close(handle)


def _unanswered(journal: Path) -> str | None:
    """The key of the last wish, when nobody was told what became of it."""
    lines = journal.read_text().splitlines() if journal.exists() else []
    last = lines[-1].split() if lines else []
    return last[1] if last and last[0] == "asked" else None
