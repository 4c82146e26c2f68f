"""Signing in, throttled; the slow hashing happens between two short transactions."""

import unicodedata
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from shared.i18n import Message, Refusal
from shared.staff.accounts import OfficerView, one_time_is_over, view_of
from shared.staff.audit import record_act
from shared.staff.guesses import SignInThrottled, clear_guesses, count_guess, guesses_at
from shared.staff.passwords import OneTimeExpired, hash_password, matches
from shared.staff.records import Officer
from shared.storage.database import Database, Session

_unknown_user_hash: list[str] = []


class SignInRefused(Refusal):
    """Wrong name or password; which of the two is not told."""

    sentence = Message("Sentences", "Nama pengguna atau kata sandi salah.")


def sign_in(database: Database, *, username: str, password: str, at: datetime) -> OfficerView:
    """The account behind a name and password.

    Raises SignInRefused, SignInThrottled, or OneTimeExpired for a one-time password that came too
    late. Takes the time of one argon2id verification whether or not the name exists. Not for the
    GUI thread.
    """
    name = unicodedata.normalize("NFC", username).strip().lower()
    with database.write() as session:
        officer = session.scalar(select(Officer).where(Officer.username == name, Officer.active))
        wait = count_guess(officer, at) if officer else 0
        if officer and wait:
            _note(session, "sign_in.throttled", at, officer)
    if officer is None:
        _spend_the_same_time(password)
        with database.write() as session:
            # Not the name that was typed: now and then it is a password.
            _note(session, "sign_in.unknown", at, None)
        raise SignInRefused
    if wait:
        raise SignInThrottled(wait)
    right = matches(password, officer.password_hash)
    with database.write() as session:
        account = session.get_one(Officer, officer.id)
        over = right and one_time_is_over(account, at)
        if right:
            clear_guesses(account)
        _note(session, _NAMES[right, over], at, account)
        view = view_of(account)
    if over:
        raise OneTimeExpired
    if not right:
        raise SignInRefused
    return view


_NAMES = {
    (True, False): "sign_in",
    (True, True): "sign_in.expired",
    (False, False): "sign_in.refused",
}


def check_pin(database: Database, *, pin: str, at: datetime, kiosk: str = "") -> OfficerView:
    """The active officer whose PIN it is (kiosk staff corner).

    Raises SignInRefused, or SignInThrottled: wrong PINs are counted for each kiosk in the house.
    """
    source = f"pin {kiosk}"
    with database.write() as session:
        wait = count_guess(guesses_at(session, source), at)
        if wait:
            record_act(session, action="pin.throttled", subject=kiosk, at=at, officer=None)
        known = (Officer.active, Officer.pin_hash.is_not(None))
        rows = session.execute(select(Officer.id, Officer.pin_hash).where(*known)).all()
    if wait:
        raise SignInThrottled(wait)
    whose = next((one for one, hashed in rows if hashed and matches(pin, hashed)), None)
    with database.write() as session:
        if whose is None:
            record_act(session, action="pin.refused", subject=kiosk, at=at, officer=None)
        else:
            clear_guesses(guesses_at(session, source))
            view = view_of(session.get_one(Officer, whose))
            record_act(session, action="pin", subject=view.username, at=at, officer=whose)
    if whose is None:
        raise SignInRefused
    return view


def sign_out(session: Session, *, officer: UUID, at: datetime) -> None:
    """Write down that somebody left the desk, by their own will or the clock's."""
    record_act(session, action="sign_out", subject="", at=at, officer=officer)


def _note(session: Session, action: str, at: datetime, officer: Officer | None) -> None:
    record_act(
        session,
        action=action,
        subject=officer.username if officer else "",
        at=at,
        officer=officer.id if officer else None,
    )


def _spend_the_same_time(password: str) -> None:
    if not _unknown_user_hash:
        _unknown_user_hash.append(hash_password("nobody"))
    matches(password, _unknown_user_hash[0])
