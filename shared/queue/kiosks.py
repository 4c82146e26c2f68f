"""Kiosks seen and told from afar, and services shut for now.

A kiosk reports itself with :func:`heartbeat`; staff pause it and answer its call for help. Every
act writes ``KioskPost`` or ``ServiceSwitch`` and announces ``Topic.KIOSK`` or ``Topic.QUEUE``, so
that the other side hears of it through the change feed.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from shared.i18n import Message, Refusal
from shared.office.alive import alive
from shared.office.profile import HouseProfile
from shared.queue.floor.records import KioskPost, ServiceSwitch
from shared.queue.kiosk_state import HEARTBEAT_EVERY, SILENT_AFTER, KioskState
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

__all__ = [
    "HEARTBEAT_EVERY",
    "SILENT_AFTER",
    "HelpAnswered",
    "KioskState",
    "KioskUnknown",
    "answer_help",
    "ask_help",
    "end_help",
    "forget_kiosk",
    "heartbeat",
    "kiosk_state",
    "kiosks",
    "open_service",
    "pause_kiosk",
    "resume_kiosk",
    "shut_service",
    "shut_services",
]

_pauser, _helper = aliased(Officer), aliased(Officer)


class KioskUnknown(Refusal):
    """No kiosk of that name has ever reported itself."""

    sentence = Message(
        "Sentences", "Kiosk “{kiosk}” belum pernah melapor. Periksa namanya di sapa.toml."
    )

    def __init__(self, kiosk: str) -> None:
        self.kiosk = kiosk
        super().__init__(kiosk=kiosk)


class HelpAnswered(Refusal):
    """There is no call for help left to answer: somebody else did, or it was withdrawn."""

    sentence = Message("Sentences", "Panggilan dari {kiosk} sudah dijawab {officer}.")
    withdrawn = Message("Sentences", "{kiosk} tidak sedang memanggil petugas.")

    def __init__(self, kiosk: str, officer: str | None) -> None:
        self.kiosk, self.officer = kiosk, officer
        if officer:
            super().__init__(kiosk=kiosk, officer=officer)
        else:
            super().__init__(self.withdrawn, kiosk=kiosk)


def kiosks(session: Session) -> list[KioskState]:
    """Every kiosk that ever reported itself, by name."""
    rows = session.execute(_posts().order_by(KioskPost.name))
    return [_state(post, pauser, helper) for post, pauser, helper in rows]


def kiosk_state(session: Session, kiosk: str) -> KioskState | None:
    """The kiosk of that name, or None before its first report."""
    row = session.execute(_posts().where(KioskPost.name == kiosk)).first()
    return None if row is None else _state(row[0], row[1], row[2])


def heartbeat(
    session: Session, *, kiosk: str, at: datetime, last_label: str | None = None
) -> KioskState:
    """The kiosk's sign of life, every :data:`HEARTBEAT_EVERY`; its orders come back.

    ``last_label`` is the last number it gave; None leaves the one on record. A report that
    tells nothing new announces nothing, so that a quiet house stays quiet.
    """
    post = session.get(KioskPost, kiosk, populate_existing=True)
    if post is None:
        session.add(KioskPost(name=kiosk, seen_at=at, last_label=last_label))
        announce(session, Topic.KIOSK)
    else:
        back = not alive(post.seen_at, at, silence=SILENT_AFTER)
        new_label = last_label is not None and last_label != post.last_label
        post.seen_at = at
        post.last_label = last_label or post.last_label
        if back or new_label:
            announce(session, Topic.KIOSK)
    return _after(session, kiosk)


@needs(Right.KIOSK_CORNER)
def pause_kiosk(
    session: Session, *, kiosk: str, officer: UUID, at: datetime, on_the_spot: bool = False
) -> KioskState:
    """Let the kiosk give no numbers and say so; harmless when it is paused already.

    A supervisor's act from afar; any officer's ``on_the_spot`` (the kiosk's staff corner).
    Raises NotAllowed or :class:`KioskUnknown`.
    """
    _allow(session, officer, on_the_spot, "pause_kiosk")
    post = _post(session, kiosk)
    if post.paused_at is None:
        post.paused_at, post.paused_by = at, officer
        _note(session, "kiosk.pause", kiosk, at, officer)
    return _after(session, kiosk)


@needs(Right.KIOSK_CORNER)
def resume_kiosk(
    session: Session, *, kiosk: str, officer: UUID, at: datetime, on_the_spot: bool = False
) -> KioskState:
    """End the pause. Raises NotAllowed or :class:`KioskUnknown`."""
    _allow(session, officer, on_the_spot, "resume_kiosk")
    post = _post(session, kiosk)
    if post.paused_at is not None:
        post.paused_at, post.paused_by = None, None
        _note(session, "kiosk.resume", kiosk, at, officer)
    return _after(session, kiosk)


@needs(Right.DEVICES)
def forget_kiosk(session: Session, *, kiosk: str, officer: UUID, at: datetime) -> None:
    """Take a kiosk that is no longer there off the list (an administrator's act).

    It comes back by itself if it reports again. Raises NotAllowed or :class:`KioskUnknown`.
    """
    session.delete(_post(session, kiosk))
    _note(session, "kiosk.forget", kiosk, at, officer)


def ask_help(session: Session, *, kiosk: str, at: datetime) -> KioskState:
    """A visitor calls staff; pressing again while nobody has answered changes nothing."""
    post = session.get(KioskPost, kiosk, populate_existing=True)
    if post is None:
        post = KioskPost(name=kiosk, seen_at=at)
        session.add(post)
    if post.help_asked_at is None or post.help_answered_at is not None:
        post.help_asked_at = at
        post.help_answered_at, post.help_answered_by = None, None
        announce(session, Topic.KIOSK)
    return _after(session, kiosk)


@needs(Right.SERVE)
def answer_help(session: Session, *, kiosk: str, officer: UUID, at: datetime) -> KioskState:
    """An officer goes to the kiosk; every desk's alert ends.

    Raises :class:`HelpAnswered` when somebody was faster, NotAllowed or :class:`KioskUnknown`.
    """
    post = _post(session, kiosk)
    if post.help_asked_at is None or post.help_answered_at is not None:
        raise HelpAnswered(kiosk, _after(session, kiosk).help_answered_by)
    post.help_answered_at, post.help_answered_by = at, officer
    _note(session, "kiosk.help", kiosk, at, officer)
    return _after(session, kiosk)


def end_help(session: Session, *, kiosk: str, at: datetime) -> KioskState:
    """The visitor was helped or walked away: the kiosk goes back to its home screen."""
    post = _post(session, kiosk)
    post.seen_at = at
    if post.help_asked_at is not None:
        post.help_asked_at, post.help_answered_at, post.help_answered_by = None, None, None
        announce(session, Topic.KIOSK)
    return _after(session, kiosk)


def shut_services(session: Session) -> frozenset[str]:
    """Codes of the services a supervisor has shut for now."""
    return frozenset(session.scalars(select(ServiceSwitch.service_code)))


@needs(Right.FLOOR)
def shut_service(
    session: Session, *, profile: HouseProfile, service: str, officer: UUID, at: datetime
) -> None:
    """Give no new numbers for a service until it is opened again; who waits is still served.

    A supervisor's act. Raises NotAllowed, or KeyError for a service the house has not.
    """
    profile.service(service)
    if session.get(ServiceSwitch, service, populate_existing=True) is None:
        session.add(ServiceSwitch(service_code=service, closed_at=at, officer_id=officer))
        _note(session, "service.shut", service, at, officer, Topic.QUEUE)


@needs(Right.FLOOR)
def open_service(session: Session, *, service: str, officer: UUID, at: datetime) -> None:
    """Give numbers for the service again (a supervisor's act). Raises NotAllowed."""
    switch = session.get(ServiceSwitch, service, populate_existing=True)
    if switch is not None:
        session.delete(switch)
        _note(session, "service.open", service, at, officer, Topic.QUEUE)


def _posts() -> Select[KioskPost, str, str]:
    return (
        select(KioskPost, _pauser.name, _helper.name)
        .outerjoin(_pauser, _pauser.id == KioskPost.paused_by)
        .outerjoin(_helper, _helper.id == KioskPost.help_answered_by)
        .execution_options(populate_existing=True)
    )


def _state(post: KioskPost, pauser: str | None, helper: str | None) -> KioskState:
    return KioskState(
        post.name,
        post.seen_at,
        post.last_label,
        post.paused_at,
        pauser,
        post.help_asked_at,
        post.help_answered_at,
        helper,
    )


def _after(session: Session, kiosk: str) -> KioskState:
    session.flush()
    state = kiosk_state(session, kiosk)
    assert state is not None, "the row was just written"
    return state


def _post(session: Session, kiosk: str) -> KioskPost:
    post = session.get(KioskPost, kiosk, populate_existing=True)
    if post is None:
        raise KioskUnknown(kiosk)
    return post


def _allow(session: Session, officer: UUID, on_the_spot: bool, verb: str) -> None:
    if not on_the_spot:
        acting(session, officer, Right.FLOOR, verb)


def _note(
    session: Session,
    action: str,
    subject: str,
    at: datetime,
    officer: UUID,
    topic: Topic = Topic.KIOSK,
) -> None:
    record_act(session, action=action, subject=subject, at=at, officer=officer)
    announce(session, topic)
