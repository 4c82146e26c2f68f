"""Which keys the house works with, as its database knows them: names and public halves only."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shared.keys.keys import Keys
from shared.keys.secret import Purpose, Secret
from shared.storage.base import Base
from shared.storage.database import Database

CARRIED = "sapa.keys"
"""Where a session carries the house's keys."""

_log = logging.getLogger(__name__)


class HouseKey(Base):
    """One key that was put in force. Rows are only ever added; the secret is never among them."""

    __tablename__ = "house_key"
    trailed = ("purpose", "key_id", "made_at", "public")

    number: Mapped[int] = mapped_column(primary_key=True)
    purpose: Mapped[str]
    key_id: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    public: Mapped[bytes | None]


@dataclass(frozen=True)
class KeyOnRecord:
    """A key the house was told to use, the one in force last in its purpose."""

    purpose: Purpose
    key_id: str
    made_at: datetime
    public: bytes | None


def keys_on_record(session: Session) -> list[KeyOnRecord]:
    """Every key the house ever used, oldest first."""
    rows = session.scalars(select(HouseKey).order_by(HouseKey.number))
    return [KeyOnRecord(Purpose(one.purpose), one.key_id, one.made_at, one.public) for one in rows]


def record_keys(session: Session, secrets: list[Secret]) -> None:
    """Write down names and public halves of keys that are in force from now on."""
    known = keys_on_record(session)
    names = {one.key_id for one in known}
    new = [one for one in secrets if one.id not in names]
    for number, one in enumerate(new, start=len(known) + 1):
        row = {"number": number, "purpose": one.purpose.value, "key_id": one.id}
        session.add(HouseKey(**row, made_at=one.made_at, public=one.public))


def missing_keys(session: Session, keys: Keys) -> list[KeyOnRecord]:
    """Keys on record that do not lie on this computer: what they sealed is locked here."""
    held = {secret.id for secret in keys.all_held()}
    return [one for one in keys_on_record(session) if one.key_id not in held]


def keys_for(database: Database, folder: Path, *, at: datetime) -> Keys:
    """The keys of the house in ``folder``; made now for one that never had any.

    A house that has had keys never gets new ones by itself: they come back from paper.
    """
    with database.read() as session:
        known = keys_on_record(session)
    if known:
        return Keys.of_house(folder, {one.purpose: one.public for one in known if one.public})
    keys = Keys.of_house(folder)
    with database.write() as session:
        if not keys_on_record(session):
            try:
                keys.make(at)
            except OSError as error:
                _log.error("no keys could be made in %s: %s", keys.folder, error.strerror)
            record_keys(session, keys.all_held())
    return keys


def keys_of(session: Session) -> Keys:
    """The keys of the house whose session it is; none at all for a bare database."""
    return keys_among(session.info)


def keys_among(carried: Mapping[Any, Any]) -> Keys:
    """The keys among what a database carries for its sessions."""
    found = carried.get(CARRIED)
    return found if isinstance(found, Keys) else Keys(None)
