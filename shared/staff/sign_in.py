"""Signing in, throttled; the slow hashing happens between two short transactions."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from shared.i18n import Message, Refusal
from shared.staff.accounts import OfficerView, view_of
from shared.staff.audit import record_act
from shared.staff.passwords import hash_password, matches
from shared.staff.records import Officer
from shared.staff.throttle import LONGEST, lock_after
from shared.storage.database import Database, Session

_unknown_user_hash: list[str] = []


class SignInRefused(Refusal):
    """Wrong name or password; which of the two is not told."""

    sentence = Message("Sentences", "Nama pengguna atau kata sandi salah.")


class SignInThrottled(Refusal):
    """Too many wrong passwords; wait."""

    sentence = Message("Sentences", "Terlalu banyak percobaan. Coba lagi {seconds} detik lagi.")

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds=seconds)


@dataclass(frozen=True)
class _Stored:
    id: UUID
    hashed: str
    locked_until: datetime | None


def sign_in(database: Database, *, username: str, password: str, at: datetime) -> OfficerView:
    """The account behind a name and password. Raises SignInRefused or SignInThrottled.

    Takes the time of one argon2id verification whether or not the name exists. Not for the
    GUI thread.
    """
    stored = _stored(database, unicodedata.normalize("NFC", username).strip().lower())
    if stored is None:
        _spend_the_same_time(password)
        # Not the name that was typed: now and then it is a password.
        _note(database, "sign_in.unknown", at, None)
        raise SignInRefused
    # A clock that was wrong must not lock anybody out for longer than a pause can be.
    if stored.locked_until and at < stored.locked_until <= at + LONGEST:
        _note(database, "sign_in.throttled", at, stored.id)
        raise SignInThrottled(max(1, round((stored.locked_until - at).total_seconds())))
    return _settle(database, stored.id, matches(password, stored.hashed), at, "sign_in")


def check_pin(database: Database, *, pin: str, at: datetime) -> OfficerView:
    """The active officer whose PIN it is (kiosk staff corner). Raises SignInRefused."""
    with database.read() as session:
        rows = session.execute(
            select(Officer.id, Officer.pin_hash).where(
                Officer.active, Officer.pin_hash.is_not(None)
            )
        ).all()
    for officer_id, hashed in rows:
        if hashed is not None and matches(pin, hashed):
            return _settle(database, officer_id, True, at, "pin")
    _note(database, "pin.refused", at, None)
    raise SignInRefused


def sign_out(session: Session, *, officer: UUID, at: datetime) -> None:
    """Write down that somebody left the desk, by their own will or the clock's."""
    record_act(session, action="sign_out", subject="", at=at, officer=officer)


def _stored(database: Database, username: str) -> _Stored | None:
    with database.read() as session:
        row = session.execute(
            select(Officer.id, Officer.password_hash, Officer.locked_until).where(
                Officer.username == username, Officer.active
            )
        ).first()
    return _Stored(row[0], row[1], row[2]) if row else None


def _note(database: Database, action: str, at: datetime, officer: UUID | None) -> None:
    with database.write() as session:
        record_act(session, action=action, subject="", at=at, officer=officer)


def _settle(
    database: Database, officer_id: UUID, success: bool, at: datetime, action: str
) -> OfficerView:
    with database.write() as session:
        officer = session.get_one(Officer, officer_id)
        if success:
            officer.failed_attempts, officer.locked_until = 0, None
        else:
            officer.failed_attempts += 1
            pause = lock_after(officer.failed_attempts)
            officer.locked_until = at + pause if pause else None
        record_act(
            session,
            action=action if success else f"{action}.refused",
            subject=officer.username,
            at=at,
            officer=officer_id,
        )
        view = view_of(officer)
    if not success:
        raise SignInRefused
    return view


def _spend_the_same_time(password: str) -> None:
    if not _unknown_user_hash:
        _unknown_user_hash.append(hash_password("nobody"))
    matches(password, _unknown_user_hash[0])
