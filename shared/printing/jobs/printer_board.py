"""How every printer of the house is, for every face; and who minds each.

One process drives a printer at a time. It writes its name and a sign of life into the printer's
row; another may take over when the signs stop.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.alive import alive, surely_ended
from shared.printing.jobs.records import PrinterRecord
from shared.printing.status import Condition, PrinterState
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

SIGN_OF_LIFE = timedelta(seconds=15)
SILENCE = timedelta(seconds=45)
_STATES = {state.value: state for state in PrinterState}


@dataclass(frozen=True, slots=True)
class PrinterView:
    """``minded`` is False when no running program drives the printer."""

    name: str
    condition: Condition
    since: datetime
    minded: bool


def printers(session: Session, *, now: datetime) -> tuple[PrinterView, ...]:
    """All printers ever driven in this house, by name."""
    rows = session.scalars(select(PrinterRecord).order_by(PrinterRecord.name))
    return tuple(
        PrinterView(
            row.name,
            Condition(_STATES.get(row.state, PrinterState.UNREACHABLE), row.detail),
            row.since,
            minded=_minded(row, now),
        )
        for row in rows
    )


def printer(session: Session, name: str, *, now: datetime) -> PrinterView | None:
    return next((view for view in printers(session, now=now) if view.name == name), None)


@needs(Right.DEVICES)
def forget_printer(session: Session, *, name: str, officer: UUID, at: datetime) -> None:
    """Takes a printer that is gone for good off the list. Raises NotAllowed."""
    row = session.get(PrinterRecord, name)
    if row is not None:
        session.delete(row)
        record_act(session, action="printer.forget", subject=name, at=at, officer=officer)
        announce(session, Topic.PRINT)


def forget_absent_printers(session: Session, *, before: datetime) -> int:
    """Takes printers off the list that nobody has minded since a moment; returns how many.

    One that was renamed in the settings would otherwise be shown as unattended for ever.
    """
    gone = session.scalars(select(PrinterRecord).where(PrinterRecord.heard_at < before)).all()
    for row in gone:
        session.delete(row)
    if gone:
        announce(session, Topic.PRINT)
    return len(gone)


def write_condition(session: Session, name: str, condition: Condition, at: datetime) -> None:
    row = _row(session, name, at)
    if row.state != condition.state:
        row.since = at
    row.state, row.detail = condition.state, condition.detail
    announce(session, Topic.PRINT)


def take_charge(session: Session, name: str, owner: str, at: datetime) -> bool:
    """Whether ``owner`` drives the printer from now on (or still does)."""
    row = _row(session, name, at)
    if row.owner not in (None, owner) and _minded(row, at) and not surely_ended(row.owner):
        return False
    row.owner, row.heard_at = owner, at
    return True


def leave(session: Session, name: str, owner: str) -> None:
    row = session.get(PrinterRecord, name)
    if row is not None and row.owner == owner:
        row.owner = None
        announce(session, Topic.PRINT)


def _row(session: Session, name: str, at: datetime) -> PrinterRecord:
    row = session.get(PrinterRecord, name)
    if row is None:
        row = PrinterRecord(name=name, state=PrinterState.CANNOT_TELL, since=at, detail="")
        session.add(row)
    return row


def _minded(row: PrinterRecord, now: datetime) -> bool:
    return (
        row.owner is not None
        and row.heard_at is not None
        and now - row.heard_at < SILENCE
        and alive(row.heard_at, now, silence=SILENCE)
    )
