"""Making and changing accounts."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.lengths import PERSON_NAME
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.passwords import (
    ONE_TIME_LASTS,
    OneTimeExpired,
    hash_password,
    one_time_password,
    refuse_weak,
)
from shared.staff.records import Officer
from shared.staff.rights import OF_PEOPLE, Right, Role, apart, may, together
from shared.storage.base import new_id
from shared.storage.feed import Topic, announce


class UsernameTaken(Refusal):
    sentence = Message("Sentences", "Nama pengguna “{username}” sudah dipakai.")

    def __init__(self, username: str) -> None:
        self.username = username
        super().__init__(username=username)


class NameBlank(Refusal):
    """An account without a name that people can read and type."""

    sentence = Message(
        "Sentences", "Nama akun tidak boleh kosong atau berisi tanda yang tidak terlihat."
    )


class NameTooLong(Refusal):
    """An account's name that no table or badge has room for."""

    sentence = Message("Sentences", "Nama akun paling panjang {most} huruf, satu katanya {word}.")

    def __init__(self) -> None:
        super().__init__(most=PERSON_NAME.letters, word=PERSON_NAME.word)


class NotSoleAdministrator(Refusal):
    """Another administrator can help, at the desk and under a name."""

    sentence = Message(
        "Sentences",
        "Ada administrator lain ({others}); minta dia memberi kata sandi baru di "
        "meja: Administrasi, Akun. Bila semuanya lupa, sebutkan akunnya dengan --admin.",
    )
    none_of_that_name = Message("Sentences", "Tidak ada administrator aktif dengan nama itu.")

    def __init__(self, others: tuple[str, ...]) -> None:
        self.others = others
        if others:
            super().__init__(others=", ".join(others))
        else:
            super().__init__(self.none_of_that_name)


class LastAdministrator(Refusal):
    sentence = Message("Sentences", "Rumah harus mempunyai sedikitnya satu administrator aktif.")


class RoleMissing(Refusal):
    """An account that could do nothing."""

    sentence = Message("Sentences", "Pilih sedikitnya satu peran.")


_ADMINISTRATORS = (Officer.role.contains(Role.ADMINISTRATOR.value), Officer.active)


def _roles(roles: Iterable[Role]) -> str:
    wanted = together(role for role in roles if role in OF_PEOPLE)
    if not wanted:
        raise RoleMissing
    return wanted


@dataclass(frozen=True)
class OfficerView:
    """An account as the screens see it; no hashes."""

    id: UUID
    username: str
    name: str
    roles: frozenset[Role]
    must_change: bool
    active: bool
    has_pin: bool

    def may(self, right: Right) -> bool:
        return may(self.roles, right)


def view_of(officer: Officer) -> OfficerView:
    return OfficerView(
        officer.id,
        officer.username,
        officer.name,
        apart(officer.role),
        officer.must_change,
        officer.active,
        officer.pin_hash is not None,
    )


@dataclass(frozen=True)
class NewAccount:
    """A new account and its one-time password, which is shown once and kept nowhere."""

    officer: OfficerView
    one_time_password: str


def prepare_password() -> tuple[str, str]:
    """A one-time password and its hash. Slow on purpose: call it outside the transaction."""
    password = one_time_password()
    return password, hash_password(password)


def no_administrator(session: Session) -> bool:
    """Whether nobody could make an account: the house is being made."""
    return session.scalar(select(Officer.id).where(*_ADMINISTRATORS).limit(1)) is None


@needs(Right.ACCOUNTS, actor="by", unless=no_administrator)
def create_officer(
    session: Session,
    *,
    username: str,
    name: str,
    roles: Iterable[Role],
    password: tuple[str, str],
    at: datetime,
    by: UUID | None,
) -> NewAccount:
    """Add an account whose password (from :func:`prepare_password`) must be changed first.

    ``by`` may be None while the house has no administrator. Raises :class:`UsernameTaken`,
    :class:`NameBlank`, :class:`RoleMissing` or NotAllowed.
    """
    username, name = account_name(username).lower(), account_name(name)
    if session.scalar(select(Officer.id).where(Officer.username == username)):
        raise UsernameTaken(username)
    plain, hashed = password
    officer = Officer(
        id=new_id(),
        username=username,
        name=name,
        role=_roles(roles),
        password_hash=hashed,
        must_change=True,
        password_until=at + ONE_TIME_LASTS,
        active=True,
        failed_attempts=0,
        created_at=at,
    )
    session.add(officer)
    session.flush()
    record_act(session, action="officer.create", subject=username, at=at, officer=by)
    announce(session, Topic.STAFF)
    return NewAccount(view_of(officer), plain)


def account_name(text: str) -> str:
    """``text`` without spaces around it, written one way. Raises :class:`NameBlank` or
    :class:`NameTooLong`."""
    name = unicodedata.normalize("NFC", text).strip()
    if not any(letter.isalnum() for letter in name) or not name.isprintable():
        raise NameBlank
    if PERSON_NAME.too_long(name):
        raise NameTooLong
    return name


@needs(Right.RESET_ACCOUNT, actor="")
def reset_administrator(
    session: Session, *, username: str | None, password: tuple[str, str], at: datetime, by: str
) -> NewAccount:
    """Give an administrator the one-time password from :func:`prepare_password`.

    For whoever stands at the computer and can read the house's files; ``by`` is the computer's
    own word for who that is, and goes into the trail. Without ``username`` it must be the only
    administrator. Raises :class:`NotSoleAdministrator`.
    """
    found = session.scalars(
        select(Officer).where(*_ADMINISTRATORS).order_by(Officer.created_at)
    ).all()
    wanted = found if username is None else [one for one in found if one.username == username]
    if len(wanted) != 1:
        raise NotSoleAdministrator(tuple(one.username for one in found if username is None))
    (account,) = wanted
    plain, hashed = password
    account.password_hash, account.must_change = hashed, True
    account.password_until = at + ONE_TIME_LASTS
    account.failed_attempts, account.locked_until = 0, None
    record_act(
        session,
        action="officer.reset",
        subject=account.username,
        at=at,
        officer=None,
        detail={"by": by},
    )
    announce(session, Topic.STAFF)
    return NewAccount(view_of(account), plain)


def officers(session: Session) -> list[OfficerView]:
    """All accounts by name, inactive ones last."""
    found = session.scalars(select(Officer).order_by(Officer.active.desc(), Officer.name))
    return [view_of(officer) for officer in found]


@needs(Right.OWN_PASSWORD, actor="by")
def change_password(
    session: Session, *, officer: UUID, hashed: str, at: datetime, by: UUID
) -> None:
    """Set a new password hash (from :func:`hashed_after_check`); another person's only by who may
    manage accounts. Raises NotAllowed, or OneTimeExpired for a one-time one that came too late."""
    if by != officer:
        acting(session, by, Right.ACCOUNTS, "change_password")
    account = session.get_one(Officer, officer)
    if by == officer and one_time_is_over(account, at):
        raise OneTimeExpired
    account.password_hash = hashed
    account.must_change = by != officer
    account.password_until = at + ONE_TIME_LASTS if account.must_change else None
    account.failed_attempts = 0
    account.locked_until = None
    record_act(session, action="officer.password", subject=account.username, at=at, officer=by)
    announce(session, Topic.STAFF)


def one_time_is_over(account: Officer, at: datetime) -> bool:
    """Whether a one-time password was not used in time."""
    until = account.password_until
    return account.must_change and until is not None and at > until


def hashed_after_check(
    password: str,
    *,
    username: str,
    name: str = "",
    house: Iterable[str] = (),
    old: str | None = None,
) -> str:
    """The hash of an acceptable new password (see refuse_weak). Slow on purpose."""
    refuse_weak(password, own=(username, name), house=house, old=old)
    return hash_password(password)


@needs(Right.ACCOUNTS, actor="by")
def change_officer(
    session: Session,
    *,
    officer: UUID,
    name: str,
    roles: Iterable[Role],
    active: bool,
    at: datetime,
    by: UUID,
) -> OfficerView:
    """Change what an account may do.

    Raises :class:`LastAdministrator`, :class:`NameBlank`, :class:`RoleMissing` or NotAllowed.
    """
    account = session.get_one(Officer, officer)
    wanted = _roles(roles)
    was_administrator = account.active and Role.ADMINISTRATOR in apart(account.role)
    if was_administrator and not (active and Role.ADMINISTRATOR in apart(wanted)):
        others = session.scalar(select(func.count()).where(*_ADMINISTRATORS, Officer.id != officer))
        if not others:
            raise LastAdministrator
    account.name, account.role, account.active = account_name(name), wanted, active
    record_act(
        session,
        action="officer.change",
        subject=account.username,
        at=at,
        officer=by,
        detail={"role": wanted, "active": active},
    )
    announce(session, Topic.STAFF)
    return view_of(account)
