"""Who is acting, asked of the database at the moment of the act.

A verb that staff may call carries :func:`needs`; what is refused there leaves a row on the trail,
although the transaction it was tried in is undone.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import RIGHT_WORDS, ROLE_WORDS, Right, Role, apart, holders, may
from shared.storage.database import even_if_undone

_P = ParamSpec("_P")
_T = TypeVar("_T")
_LOOKED_UP = "sapa.acting"

RIGHT_OF: dict[str, Right] = {}
"""The right that every verb of staff needs, by its module and name."""


class NotAllowed(Refusal):
    """Whoever acts has not the right."""

    sentence = Message("Sentences", "Akun Anda tidak boleh {what}. Mintalah {who} melakukannya.")
    switched_off = Message("Sentences", "Akun ini sudah dinonaktifkan atau tidak ada.")
    own_password_first = Message(
        "Sentences",
        "Kata sandi ini sekali pakai. Masuk di meja dahulu dan buat kata sandi sendiri.",
    )
    nobody_named = Message(
        "Sentences",
        "Dari baris perintah tidak boleh {what} tanpa nama. Mintalah {who} melakukannya di meja.",
    )

    def __init__(self, needed: Right, why: Message | None = None) -> None:
        self.needed = needed
        who = ROLE_WORDS[holders(needed)[0]]
        super().__init__(why, what=RIGHT_WORDS[needed], who=who)


def acting(session: Session, officer: UUID | None, needed: Right, verb: str = "") -> None:
    """Check that the account, as it stands now, has the right; ``None`` is the command line.

    Raises :class:`NotAllowed`, and writes that down even if the transaction is undone.
    """
    account = None if officer is None else _account(session, officer)
    if officer is None:
        if may((Role.TECHNICIAN,), needed):
            return
        why: Message | None = NotAllowed.nobody_named
    elif account is None or not account.active:
        why = NotAllowed.switched_off
    elif account.must_change and needed is not Right.OWN_PASSWORD:
        why = NotAllowed.own_password_first
    elif may(apart(account.role), needed):
        return
    else:
        why = None
    known = None if account is None else account.id
    even_if_undone(session, partial(_write_down, officer=known, needed=needed, verb=verb))
    raise NotAllowed(needed, why)


def has_right(session: Session, officer: UUID, right: Right) -> bool:
    """Whether the account, as it stands now, has the right: where less is shown, not refused."""
    account = _account(session, officer)
    if account is None or not account.active or account.must_change:
        return False
    return may(apart(account.role), right)


def needs(
    right: Right,
    *,
    actor: str = "officer",
    who: Callable[[Session, Any], UUID | None] | None = None,
    unless: Callable[[Session], bool] | None = None,
) -> Callable[[Callable[Concatenate[Session, _P], _T]], Callable[Concatenate[Session, _P], _T]]:
    """Let a verb be called only by who has ``right``.

    ``actor`` names the keyword that says who acts: an account's id, or what ``who`` makes one of.
    ``unless`` is a state of the house in which nobody has to be asked.
    """

    def guard(
        verb: Callable[Concatenate[Session, _P], _T],
    ) -> Callable[Concatenate[Session, _P], _T]:
        RIGHT_OF[f"{verb.__module__}.{verb.__name__}"] = right

        @wraps(verb)
        def guarded(session: Session, /, *args: _P.args, **words: _P.kwargs) -> _T:
            told = words.get(actor)
            officer = who(session, told) if who is not None else told
            assert officer is None or isinstance(officer, UUID)
            if unless is None or officer is not None or not unless(session):
                acting(session, officer, right, verb.__name__)
            return verb(session, *args, **words)

        return guarded

    return guard


def _account(session: Session, officer: UUID) -> Officer | None:
    """Read afresh once a transaction: nobody else writes while it runs."""
    known: dict[UUID, Officer | None] = session.info.setdefault(_LOOKED_UP, {})
    if officer not in known:
        known[officer] = session.get(Officer, officer, populate_existing=True)
    return known[officer]


def _write_down(
    session: Session, at: datetime, *, officer: UUID | None, needed: Right, verb: str
) -> None:
    record_act(
        session,
        action="right.refused",
        subject=verb or needed.value,
        at=at,
        officer=officer,
        detail={"right": needed.value},
    )
