"""The life of a complaint: its states, the steps between them, and the one table that permits them.

As with tickets, the same rows stand in the database, and every event refers to one by foreign key:
no program can store a step outside the table. States carry the register's own words (SP4N), so
that exports and papers need no second list.
"""

from dataclasses import dataclass
from enum import StrEnum


class CaseState(StrEnum):
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


class CaseStep(StrEnum):
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


class WaitingFor(StrEnum):
    """Whom the next move is expected from."""

    US = "us"
    AGENCY = "agency"
    REPORTER = "reporter"
    OUTSIDE = "outside"


WORKED_ON = (CaseState.NEW, CaseState.VERIFIED, CaseState.DISPOSED, CaseState.IN_PROCESS)
OPEN_STATES = (*WORKED_ON, CaseState.ON_HOLD)
ENDED_STATES = (CaseState.DONE, CaseState.ARCHIVED, CaseState.NOT_OURS)

_N, _V, _D, _P = WORKED_ON
_LEADS: dict[CaseStep, tuple[tuple[CaseState, CaseState], ...]] = {
    CaseStep.REGISTER: ((CaseState.DRAFT, _N),),
    CaseStep.VERIFY: ((_N, _V),),
    CaseStep.ANSWER_AT_ONCE: ((_N, CaseState.DONE), (_V, CaseState.DONE)),
    # Further agencies may be asked at any time; only the first one moves the complaint on.
    CaseStep.DISPOSE: ((_V, _D), (_D, _D), (_P, _P)),
    CaseStep.HANDLE: ((_V, _P),),
    CaseStep.ACCEPT: ((_D, _P),),
    CaseStep.RETURN: ((_D, _V),),
    CaseStep.HOLD: tuple((state, CaseState.ON_HOLD) for state in WORKED_ON),
    CaseStep.GO_ON: tuple((CaseState.ON_HOLD, state) for state in WORKED_ON),
    CaseStep.ARCHIVE: ((_N, CaseState.ARCHIVED), (CaseState.ON_HOLD, CaseState.ARCHIVED)),
    CaseStep.NOT_OURS: tuple((state, CaseState.NOT_OURS) for state in OPEN_STATES),
    CaseStep.CLOSE: ((_P, CaseState.DONE),),
    CaseStep.WITHDRAW: tuple((state, CaseState.DONE) for state in OPEN_STATES),
    CaseStep.DUPLICATE: tuple((state, CaseState.DONE) for state in OPEN_STATES),
    CaseStep.REOPEN: tuple((state, _V) for state in ENDED_STATES),
}
_ANY = (*OPEN_STATES, *ENDED_STATES)
_STAYING = {
    CaseStep.NOTE: _ANY,
    CaseStep.MESSAGE: _ANY,
    CaseStep.REPLY: _ANY,
    CaseStep.CLASSIFY: OPEN_STATES,
    CaseStep.DISPOSITION: OPEN_STATES,
    CaseStep.EXTEND: OPEN_STATES,
    CaseStep.OBJECT: ENDED_STATES,
    CaseStep.EDIT: _ANY,
    CaseStep.REVEAL: _ANY,
    CaseStep.LINK: _ANY,
    CaseStep.EXCHANGE: _ANY,
}
_NOT_CORRECTED = (CaseStep.REGISTER, CaseStep.REOPEN, CaseStep.DISPOSE)


def _table() -> frozenset[tuple[CaseStep, CaseState, CaseState]]:
    leads = {(step, *pair) for step, pairs in _LEADS.items() for pair in pairs}
    stays = {(step, state, state) for step, states in _STAYING.items() for state in states}
    back = {
        (CaseStep.CORRECT, to, start)
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


NEEDS: dict[CaseStep, frozenset[Need]] = {
    CaseStep.VERIFY: frozenset({Need.CATEGORY}),
    CaseStep.ANSWER_AT_ONCE: frozenset({Need.RESULT, Need.MESSAGE}),
    CaseStep.DISPOSE: frozenset({Need.AGENCY}),
    CaseStep.HANDLE: frozenset({Need.HANDLER}),
    CaseStep.RETURN: frozenset({Need.REASON}),
    CaseStep.HOLD: frozenset({Need.REASON, Need.ASKED_HOW, Need.ANSWER_BY}),
    CaseStep.GO_ON: frozenset({Need.REASON}),
    CaseStep.ARCHIVE: frozenset({Need.REASON}),
    CaseStep.NOT_OURS: frozenset({Need.BODY, Need.TOLD_HOW}),
    CaseStep.CLOSE: frozenset({Need.RESULT, Need.MESSAGE}),
    CaseStep.WITHDRAW: frozenset({Need.BY_WHOM}),
    CaseStep.DUPLICATE: frozenset({Need.ORIGINAL}),
    CaseStep.REOPEN: frozenset({Need.BY_WHOM, Need.REASON}),
    CaseStep.CORRECT: frozenset({Need.REASON}),
    CaseStep.EXTEND: frozenset({Need.REASON, Need.NEW_DATE, Need.TOLD_HOW}),
    CaseStep.OBJECT: frozenset({Need.REASON}),
    CaseStep.REVEAL: frozenset({Need.REASON}),
    CaseStep.CLASSIFY: frozenset({Need.REASON}),
}


@dataclass(frozen=True)
class Possible:
    """One step that can be taken from a state, and what it needs."""

    step: CaseStep
    to: CaseState
    needs: frozenset[Need]


def steps_from(state: CaseState) -> tuple[Possible, ...]:
    """Every step that leads on from ``state``, in the order of :class:`Step`.

    Taking a hold back leads to the state held, which the caller knows; corrections are left out.
    """
    return tuple(
        Possible(step, to, NEEDS.get(step, frozenset()))
        for step, start, to in sorted(TRANSITIONS, key=lambda row: list(CaseStep).index(row[0]))
        if start is state and step is not CaseStep.CORRECT
    )


def leads(step: CaseStep, state: CaseState) -> tuple[CaseState, ...]:
    """Where ``step`` may lead from ``state``; empty when it is not possible."""
    return tuple(to for each, start, to in TRANSITIONS if each is step and start is state)


def missing(step: CaseStep, given: frozenset[Need]) -> frozenset[Need]:
    """What ``step`` still needs."""
    return NEEDS.get(step, frozenset()) - given
