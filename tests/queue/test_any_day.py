"""Any day that officers and visitors can make of it: what must hold however they act."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from itertools import pairwise
from pathlib import Path
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import func, select

from shared.queue import serving, setting_aside
from shared.queue.calling import CounterBusy, NoMoreCalls, recall
from shared.queue.closing import close_day
from shared.queue.floor.seats import Seat
from shared.queue.lifecycle import OPEN_STATES, MoveRefused, State
from shared.queue.records import Call, Leg, MoveRow, SeriesCounter, Ticket
from shared.queue.serving import NotYours, Result
from shared.queue.today import service_figures, ticket_at_counter
from shared.queue.undo import NothingToUndo, undo_last
from tests.helpers.staffed_house import staffed_house
from tests.queue.line import Line

REFUSALS = (MoveRefused, CounterBusy, NoMoreCalls, NotYours, NothingToUndo)
SERVICES = st.sampled_from("ABC")
WHICH = st.integers(0, 1)


class AnyDay(RuleBasedStateMachine):
    """Two counters, three services, and every act in any order."""

    @initialize()
    def open_the_house(self) -> None:
        self.rooms = ExitStack()
        folder = self.rooms.enter_context(tempfile.TemporaryDirectory())
        self.line = Line(self.rooms.enter_context(staffed_house(Path(folder))))
        at = self.line.at
        self.seats = [self.line.sit("2", at.officer.id), self.line.sit("5", at.supervisor.id)]

    def teardown(self) -> None:
        if hasattr(self, "rooms"):
            self.end_of_day()
            self.rooms.close()

    def end_of_day(self) -> None:
        house = self.line.at.house
        with house.database.write() as session:
            close_day(session, profile=house.profile, at=house.now(), officer=None)
        with house.database.read() as session:
            states = set(session.scalars(select(Ticket.state)))
        assert not states & {state.value for state in OPEN_STATES}

    @rule(service=SERVICES, priority=st.booleans(), seconds=st.integers(0, 900))
    def come(self, service: str, priority: bool, seconds: int) -> None:
        self.line.later(seconds=seconds)
        self.line.issue(service, priority=priority)

    @rule(which=WHICH)
    def call(self, which: int) -> None:
        self._attempt(lambda: self.line.call(self.seats[which]))

    @rule(which=WHICH, minutes=st.integers(0, 20))
    def start_and_finish(self, which: int, minutes: int) -> None:
        seat, house = self.seats[which], self.line.at.house
        current = self._current(seat)
        if current is None:
            return
        self.line.later(minutes=minutes)

        def act() -> None:
            with house.database.write() as session:
                serving.finish(
                    session, profile=house.profile, seat=seat.id, ticket=current,
                    result=Result("helped"), at=house.now(),
                )  # fmt: skip

        self._attempt(act)

    @rule(
        which=WHICH,
        name=st.sampled_from(["start", "no_show", "send_back", "recall", "park", "transfer"]),
        service=SERVICES,
    )
    def do_with_current(self, which: int, name: str, service: str) -> None:
        seat, house = self.seats[which], self.line.at.house
        current, now, profile = self._current(seat), house.now(), house.profile
        if current is None:
            return
        about = {"seat": seat.id, "ticket": current, "at": now}

        def act() -> None:
            with house.database.write() as session:
                if name == "start":
                    serving.start(session, **about)
                elif name == "no_show":
                    serving.no_show(session, **about)
                elif name == "send_back":
                    serving.send_back(session, profile=profile, **about)
                elif name == "recall":
                    recall(session, profile=profile, **about)
                elif name == "park":
                    setting_aside.park(
                        session, officer=seat.officer_id, ticket=current, reason="x", at=now
                    )
                else:
                    serving.transfer(session, profile=profile, service=service, **about)

        self._attempt(act)

    @rule(which=st.integers(0, 30), name=st.sampled_from(["cancel", "reinstate", "resume", "park"]))
    def do_with_any(self, which: int, name: str) -> None:
        house, officer = self.line.at.house, self.line.at.officer.id
        now = house.now()
        with house.database.read() as session:
            tickets = list(session.scalars(select(Ticket.id).order_by(Ticket.id)))
        if not tickets:
            return
        about = {"ticket": tickets[which % len(tickets)], "officer": officer, "at": now}

        def act() -> None:
            with house.database.write() as session:
                if name == "cancel":
                    setting_aside.cancel(session, reason="x", **about)
                elif name == "reinstate":
                    setting_aside.reinstate(session, profile=house.profile, **about)
                elif name == "resume":
                    setting_aside.resume(session, **about)
                else:
                    setting_aside.park(session, reason="x", **about)

        self._attempt(act)

    @rule(which=WHICH)
    def undo(self, which: int) -> None:
        house, officer = self.line.at.house, self.seats[which].officer_id

        def act() -> None:
            with house.database.write() as session:
                undo_last(session, officer=officer, at=house.now())

        self.line.later(seconds=1)
        self._attempt(act)

    @precondition(lambda self: hasattr(self, "line"))
    @invariant()
    def numbers_are_consecutive(self) -> None:
        with self.line.at.house.database.read() as session:
            counted = session.execute(
                select(Ticket.series, func.count(), func.max(Ticket.number)).group_by(Ticket.series)
            ).all()
            last = dict(
                session.execute(select(SeriesCounter.series, SeriesCounter.last_number)).all()
            )
        assert all(count == highest == last[series] for series, count, highest in counted)

    @precondition(lambda self: hasattr(self, "line"))
    @invariant()
    def every_ticket_stands_where_its_moves_led(self) -> None:
        with self.line.at.house.database.read() as session:
            tickets = list(session.scalars(select(Ticket)))
            for ticket in tickets:
                rows = list(
                    session.scalars(
                        select(MoveRow).where(MoveRow.ticket_id == ticket.id).order_by(MoveRow.seq)
                    )
                )
                assert [row.seq for row in rows] == list(range(1, ticket.last_seq + 1))
                assert rows[-1].to_state == ticket.state
                assert all(one.at <= two.at for one, two in pairwise(rows))
                open_legs = [
                    leg.number
                    for leg in session.scalars(select(Leg).where(Leg.ticket_id == ticket.id))
                    if leg.ended_at is None
                ]
                ended = ticket.state in (State.DONE, State.CLOSED_UNSERVED)
                assert open_legs == ([] if ended else [ticket.leg])

    @precondition(lambda self: hasattr(self, "line"))
    @invariant()
    def a_counter_has_one_visitor_at_most(self) -> None:
        with self.line.at.house.database.read() as session:
            taken = list(
                session.scalars(
                    select(Ticket.counter_code).where(
                        Ticket.state.in_([State.CALLED.value, State.SERVING.value])
                    )
                )
            )
            calls = session.scalar(select(func.count()).select_from(Call)) or 0
            figures = service_figures(
                session, profile=self.line.at.house.profile, now=self.line.at.house.now()
            )
        assert len(set(taken)) == len(taken)
        assert calls >= len(taken)
        for one in figures.values():
            guess = one.prospect.estimate
            assert (guess is None) is (one.prospect.counters == 0)
            assert guess is None or 0 <= guess.low <= guess.high

    def _current(self, seat: Seat) -> UUID | None:
        house = self.line.at.house
        with house.database.read() as session:
            found = ticket_at_counter(
                session, profile=house.profile, counter=seat.counter_code, now=house.now()
            )
        return found.id if found else None

    def _attempt(self, act: Callable[[], object]) -> None:
        with suppress(*REFUSALS):
            act()


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
