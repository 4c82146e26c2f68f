"""The life of a complaint: its states, the steps between them, and the one table that permits them.

As with tickets, the same rows stand in the database, and every event refers to one by foreign key:
no program can store a step outside the table. States carry the register's own words (SP4N), so
that exports and papers need no second list.
"""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a complaint is. ``DRAFT`` is before its number and never stored on a complaint."""

    DRAFT = "KONSEP"
    NEW = "BARU"
    VERIFIED = "TERVERIFIKASI"
    DISPOSED = "TERDISPOSISI"
    IN_PROCESS = "PROSES"
    ON_HOLD = "TUNDA"
    NOT_OURS = "BUKAN_WEWENANG"
    ARCHIVED = "ARSIP"
    DONE = "SELESAI"


class Step(StrEnum):
    """What somebody did to a complaint. Those that leave the state alone are kept as events too."""

    REGISTER = "register"
    VERIFY = "verify"
    ANSWER_AT_ONCE = "answer_at_once"
    DISPOSE = "dispose"
    HANDLE = "handle"
    ACCEPT = "accept"
    RETURN = "return"
    HOLD = "hold"
    GO_ON = "go_on"
    ARCHIVE = "archive"
    NOT_OURS = "not_ours"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    DUPLICATE = "duplicate"
    REOPEN = "reopen"
    CORRECT = "correct"
    NOTE = "note"
    MESSAGE = "message"
    REPLY = "reply"
    CLASSIFY = "classify"
    DISPOSITION = "disposition"
    EXTEND = "extend"
    OBJECT = "object"
    EDIT = "edit"
    REVEAL = "reveal"
    LINK = "link"
    EXCHANGE = "exchange"


class Waiting(StrEnum):
    """Whom the next move is expected from."""

    US = "us"
    AGENCY = "agency"
    REPORTER = "reporter"
    OUTSIDE = "outside"


WORKED_ON = (State.NEW, State.VERIFIED, State.DISPOSED, State.IN_PROCESS)
OPEN_STATES = (*WORKED_ON, State.ON_HOLD)
ENDED_STATES = (State.DONE, State.ARCHIVED, State.NOT_OURS)

_N, _V, _D, _P = WORKED_ON
_LEADS: dict[Step, tuple[tuple[State, State], ...]] = {
    Step.REGISTER: ((State.DRAFT, _N),),
    Step.VERIFY: ((_N, _V),),
    Step.ANSWER_AT_ONCE: ((_N, State.DONE), (_V, State.DONE)),
    # Further agencies may be asked at any time; only the first one moves the complaint on.
    Step.DISPOSE: ((_V, _D), (_D, _D), (_P, _P)),
    Step.HANDLE: ((_V, _P),),
    Step.ACCEPT: ((_D, _P),),
    Step.RETURN: ((_D, _V),),
    Step.HOLD: tuple((state, State.ON_HOLD) for state in WORKED_ON),
    Step.GO_ON: tuple((State.ON_HOLD, state) for state in WORKED_ON),
    Step.ARCHIVE: ((_N, State.ARCHIVED), (State.ON_HOLD, State.ARCHIVED)),
    Step.NOT_OURS: tuple((state, State.NOT_OURS) for state in OPEN_STATES),
    Step.CLOSE: ((_P, State.DONE),),
    Step.WITHDRAW: tuple((state, State.DONE) for state in OPEN_STATES),
    Step.DUPLICATE: tuple((state, State.DONE) for state in OPEN_STATES),
    Step.REOPEN: tuple((state, _V) for state in ENDED_STATES),
}
_ANY = (*OPEN_STATES, *ENDED_STATES)
_STAYING = {
    Step.NOTE: _ANY,
    Step.MESSAGE: _ANY,
    Step.REPLY: _ANY,
    Step.CLASSIFY: OPEN_STATES,
    Step.DISPOSITION: OPEN_STATES,
    Step.EXTEND: OPEN_STATES,
    Step.OBJECT: ENDED_STATES,
    Step.EDIT: _ANY,
    Step.REVEAL: _ANY,
    Step.LINK: _ANY,
    Step.EXCHANGE: _ANY,
}
_NOT_CORRECTED = (Step.REGISTER, Step.REOPEN, Step.DISPOSE)


def _table() -> frozenset[tuple[Step, State, State]]:
    leads = {(step, *pair) for step, pairs in _LEADS.items() for pair in pairs}
    stays = {(step, state, state) for step, states in _STAYING.items() for state in states}
    back = {
        (Step.CORRECT, to, start)
        for step, start, to in leads
        if step not in _NOT_CORRECTED and start is not to
    }
    return frozenset(leads | stays | back)


TRANSITIONS = _table()
"""Every permitted (step, from, to)."""


class Need(StrEnum):
    """What a step must come with; the face asks for these, the verb refuses without them."""

    REASON = "reason"
    RESULT = "result"
    MESSAGE = "message"
    CATEGORY = "category"
    AGENCY = "agency"
    HANDLER = "handler"
    ASKED_HOW = "asked_how"
    ANSWER_BY = "answer_by"
    BODY = "body"
    ORIGINAL = "original"
    BY_WHOM = "by_whom"
    NEW_DATE = "new_date"
    TOLD_HOW = "told_how"


NEEDS: dict[Step, frozenset[Need]] = {
    Step.VERIFY: frozenset({Need.CATEGORY}),
    Step.ANSWER_AT_ONCE: frozenset({Need.RESULT, Need.MESSAGE}),
    Step.DISPOSE: frozenset({Need.AGENCY}),
    Step.HANDLE: frozenset({Need.HANDLER}),
    Step.RETURN: frozenset({Need.REASON}),
    Step.HOLD: frozenset({Need.REASON, Need.ASKED_HOW, Need.ANSWER_BY}),
    Step.GO_ON: frozenset({Need.REASON}),
    Step.ARCHIVE: frozenset({Need.REASON}),
    Step.NOT_OURS: frozenset({Need.BODY, Need.TOLD_HOW}),
    Step.CLOSE: frozenset({Need.RESULT, Need.MESSAGE}),
    Step.WITHDRAW: frozenset({Need.BY_WHOM}),
    Step.DUPLICATE: frozenset({Need.ORIGINAL}),
    Step.REOPEN: frozenset({Need.BY_WHOM, Need.REASON}),
    Step.CORRECT: frozenset({Need.REASON}),
    Step.EXTEND: frozenset({Need.REASON, Need.NEW_DATE, Need.TOLD_HOW}),
    Step.OBJECT: frozenset({Need.REASON}),
    Step.REVEAL: frozenset({Need.REASON}),
    Step.CLASSIFY: frozenset({Need.REASON}),
}


@dataclass(frozen=True)
class Possible:
    """One step that can be taken from a state, and what it needs."""

    step: Step
    to: State
    needs: frozenset[Need]


def steps_from(state: State) -> tuple[Possible, ...]:
    """Every step that leads on from ``state``, in the order of :class:`Step`.

    Taking a hold back leads to the state held, which the caller knows; corrections are left out.
    """
    return tuple(
        Possible(step, to, NEEDS.get(step, frozenset()))
        for step, start, to in sorted(TRANSITIONS, key=lambda row: list(Step).index(row[0]))
        if start is state and step is not Step.CORRECT
    )


def leads(step: Step, state: State) -> tuple[State, ...]:
    """Where ``step`` may lead from ``state``; empty when it is not possible."""
    return tuple(to for each, start, to in TRANSITIONS if each is step and start is state)


def missing(step: Step, given: frozenset[Need]) -> frozenset[Need]:
    """What ``step`` still needs."""
    return NEEDS.get(step, frozenset()) - given
