"""The call record as the queue of announcements: claimed in order, each spoken once."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shared.queue.announcing.order import Announced, CallKind, LastSpoken, OpenCall, next_step
from shared.queue.lifecycle import State
from shared.queue.records import Call, Ticket
from shared.storage.feed import Topic, announce

_OPEN = (Announced.WAITING, Announced.SPEAKING)
_STANDING = (State.CALLED, State.SERVING)


@dataclass(frozen=True)
class CallView:
    """One call or recall as it stood when it was read. Moments are aware, in UTC."""

    ordinal: int
    ticket_id: UUID
    kind: CallKind
    series: str
    number: int
    label: str
    service_code: str
    counter_code: str
    counter_name: str
    called_at: datetime
    announced: Announced
    announced_at: datetime | None


@dataclass(frozen=True)
class Turn:
    """What a board got when it asked: a call to speak, or a moment to ask again."""

    call: CallView | None = None
    look_again: datetime | None = None


def claim_next(session: Session, *, board: str, at: datetime, drop_after: timedelta) -> Turn:
    """Take the next announcement for ``board``, a name no other running board has.

    Whatever the rule of :mod:`~shared.queue.announcing.order` leaves out is marked as
    dropped. The caller then speaks outside the transaction, renews, and finishes.
    """
    calls = [
        OpenCall(
            ordinal=call.ordinal,
            called_at=call.called_at,
            stands=State(state) in _STANDING and counter == call.counter_code,
            speaker=call.announced_by if call.announced_state == Announced.SPEAKING else None,
            renewed_at=call.announced_at,
        )
        for call, state, counter in session.execute(
            select(Call, Ticket.state, Ticket.counter_code)
            .join(Ticket, Ticket.id == Call.ticket_id)
            .where(Call.announced_state.in_(_OPEN))
            .order_by(Call.ordinal)
        )
    ]
    step = next_step(calls, _last_spoken(session), board=board, now=at, drop_after=drop_after)
    if step.drop:
        session.execute(
            update(Call)
            .where(Call.ordinal.in_(step.drop))
            .values(announced_state=Announced.DROPPED, announced_at=at)
        )
        announce(session, Topic.CALL)
    if step.speak is None:
        return Turn(look_again=step.look_again)
    taken = session.get_one(Call, step.speak)
    taken.announced_state = Announced.SPEAKING
    taken.announced_by, taken.announced_at = board, at
    announce(session, Topic.CALL)
    return Turn(call=_view(taken))


def renew(session: Session, *, ordinal: int, board: str, at: datetime) -> bool:
    """Say that ``board`` is still speaking; False when the call is no longer its own."""
    return _moved(session, ordinal, board, at, Announced.SPEAKING)


def finish(session: Session, *, ordinal: int, board: str, at: datetime) -> bool:
    """The announcement was heard to its end; False when the call is no longer the board's."""
    announce(session, Topic.CALL)
    return _moved(session, ordinal, board, at, Announced.SPOKEN)


def give_back(session: Session, *, ordinal: int, board: str, at: datetime) -> bool:
    """The board stops in mid-sentence (it is being closed): another one begins anew."""
    announce(session, Topic.CALL)
    return _moved(session, ordinal, board, at, Announced.WAITING)


def calls_of(session: Session, *, day: date, newest: int = 60) -> tuple[CallView, ...]:
    """The last ``newest`` calls of a service day, newest first."""
    rows = session.scalars(
        select(Call).where(Call.service_day == day).order_by(Call.ordinal.desc()).limit(newest)
    )
    return tuple(_view(row) for row in rows)


def _moved(session: Session, ordinal: int, board: str, at: datetime, to: Announced) -> bool:
    call = session.get(Call, ordinal, populate_existing=True)
    if call is None or (call.announced_state, call.announced_by) != (Announced.SPEAKING, board):
        return False
    call.announced_state, call.announced_at = to, at
    if to is Announced.WAITING:
        call.announced_by = None
    return True


def _last_spoken(session: Session) -> LastSpoken | None:
    row = session.execute(
        select(Call.announced_by, Call.announced_at)
        .where(Call.announced_state == Announced.SPOKEN)
        .order_by(Call.ordinal.desc())
        .limit(1)
    ).first()
    if row is None or row.announced_by is None or row.announced_at is None:
        return None
    return LastSpoken(row.announced_by, row.announced_at)


def _view(call: Call) -> CallView:
    return CallView(
        ordinal=call.ordinal,
        ticket_id=call.ticket_id,
        kind=CallKind(call.kind),
        series=call.series,
        number=call.number,
        label=call.label,
        service_code=call.service_code,
        counter_code=call.counter_code,
        counter_name=call.counter_name,
        called_at=call.called_at,
        announced=Announced(call.announced_state),
        announced_at=call.announced_at,
    )
