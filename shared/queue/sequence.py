"""The two sequences of the house: who came after whom on a day, and which act after which.

Taken inside the write transaction that uses them, which excludes every other, so that they are
unbroken and in the order of the commits. No clock has a part in them.
"""

from datetime import date
from typing import cast

from sqlalchemy import Table, bindparam, func, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from shared.queue.line.places import STRIDE
from shared.queue.records import MoveRow, Ticket

_tickets = cast(Table, Ticket.__table__).alias("earlier")
_moves = cast(Table, MoveRow.__table__).alias("earlier")


def next_arrival() -> ColumnElement[int]:
    """The arrival of the day's next visitor, as SQL; the day is the parameter ``of_day``."""
    last = func.coalesce(func.max(_tickets.c.arrival), 0)
    return (
        select((last // STRIDE + 1) * STRIDE)
        .where(_tickets.c.service_day == bindparam("of_day"))
        .scalar_subquery()
    )


def next_ordinal() -> ColumnElement[int]:
    """The ordinal of the house's next move, as SQL."""
    return select(func.coalesce(func.max(_moves.c.ordinal), 0) + 1).scalar_subquery()


def last_arrival(session: Session, day: date) -> int:
    """The highest arrival of the day so far, 0 before the first."""
    return session.scalar(select(func.max(Ticket.arrival)).where(Ticket.service_day == day)) or 0
