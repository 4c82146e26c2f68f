"""The PIN of the kiosk's staff corner: six digits that name their officer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.passwords import hash_password, matches, refuse_weak_pin
from shared.staff.records import Officer
from shared.staff.rights import Right
from shared.storage.database import Database
from shared.storage.feed import Topic, announce


class PinTaken(Refusal):
    """A PIN names its officer, so no two may have the same."""

    sentence = Message("Sentences", "PIN ini tidak dapat dipakai. Pilih PIN lain.")


@dataclass(frozen=True)
class NewPin:
    """A PIN's hash, and the hashes of others that it was found to differ from."""

    hashed: str
    unlike: frozenset[str] = frozenset()


def prepare_pin(database: Database, *, pin: str, officer: UUID) -> NewPin:
    """An acceptable PIN, which is nobody else's. Slow on purpose: not within a transaction.

    Raises WeakPassword or :class:`PinTaken`.
    """
    refuse_weak_pin(pin)
    with database.read() as session:
        others = _pins_but(session, officer)
    if any(matches(pin, one) for one in others):
        raise PinTaken
    return NewPin(hash_password(pin), others)


@needs(Right.ACCOUNTS, actor="by")
def set_pin(session: Session, *, officer: UUID, pin: NewPin, at: datetime, by: UUID) -> None:
    """Set the six-digit PIN (from :func:`prepare_pin`) that opens the kiosk's staff corner.

    Raises :class:`PinTaken` also when somebody got a PIN since it was prepared.
    """
    if _pins_but(session, officer) - pin.unlike:
        raise PinTaken
    account = session.get_one(Officer, officer)
    account.pin_hash = pin.hashed
    record_act(session, action="officer.pin", subject=account.username, at=at, officer=by)
    announce(session, Topic.STAFF)


def _pins_but(session: Session, officer: UUID) -> frozenset[str]:
    query = select(Officer.pin_hash).where(Officer.id != officer, Officer.pin_hash.is_not(None))
    return frozenset(hashed for hashed in session.scalars(query) if hashed)
