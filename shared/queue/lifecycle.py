"""The life of a ticket: its states, the moves between them, and the one table that permits them.

The same rows stand in the database's ``transition`` table, which every move row refers to by
foreign key, so that a move outside the table cannot be stored by any program.
"""

from enum import StrEnum

from shared.i18n import Message, Refusal


class State(StrEnum):
    """Where a ticket is. ``NEW`` is before its first move and never stored on a ticket."""

    NEW = "new"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    DONE = "done"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    CLOSED_UNSERVED = "closed_unserved"

    @classmethod
    def _missing_(cls, value: object) -> "State":
        """What is stored and cannot be read is none that a move leads from."""
        return cls.NEW


class Move(StrEnum):
    """What somebody did to a ticket."""

    ISSUE = "issue"
    CALL = "call"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    SEND_BACK = "send_back"
    NO_SHOW = "no_show"
    REINSTATE = "reinstate"
    PARK = "park"
    RESUME = "resume"
    TRANSFER = "transfer"
    CANCEL = "cancel"
    CLOSE = "close"
    UNDO = "undo"


class LegEnding(StrEnum):
    """How a leg ended when no outcome was recorded; otherwise it ended as the outcome's key."""

    TRANSFERRED = "transferred"
    UNDONE = "undone"
    CLOSED_UNSERVED = "closed_unserved"


OPEN_STATES = (State.WAITING, State.CALLED, State.SERVING, State.PARKED)

_W, _C, _S, _P = OPEN_STATES
_STEPS: dict[Move, tuple[tuple[State, State], ...]] = {
    Move.ISSUE: ((State.NEW, _W),),
    Move.CALL: ((_W, _C),),
    Move.RECALL: ((_C, _C),),
    Move.START: ((_C, _S),),
    Move.FINISH: ((_S, State.DONE),),
    Move.SEND_BACK: ((_C, _W),),
    Move.NO_SHOW: ((_C, State.NO_SHOW),),
    # A day that was ended too early, by hand or by a wrong clock, ends nobody for good.
    Move.REINSTATE: ((State.NO_SHOW, _W), (State.CLOSED_UNSERVED, _W)),
    Move.PARK: ((_W, _P), (_S, _P)),
    Move.RESUME: ((_P, _W),),
    # The leg ends as transferred; the same ticket waits again at another service.
    Move.TRANSFER: ((_S, _W),),
    Move.CANCEL: ((_W, State.CANCELLED), (_C, State.CANCELLED)),
    Move.CLOSE: tuple((state, State.CLOSED_UNSERVED) for state in OPEN_STATES),
}
_NOT_UNDONE = (Move.ISSUE, Move.RECALL, Move.CLOSE)


def _with_undo() -> frozenset[tuple[Move, State, State]]:
    forward = {(move, *pair) for move, pairs in _STEPS.items() for pair in pairs}
    back = {(Move.UNDO, to, start) for move, start, to in forward if move not in _NOT_UNDONE}
    return frozenset(forward | back)


TRANSITIONS = _with_undo()


class MoveRefused(Refusal):
    """The ticket is not in a state from which the move is possible."""

    _WORDS = {  # noqa: RUF012 - a constant table
        State.WAITING: "sedang menunggu",
        State.CALLED: "sedang dipanggil",
        State.SERVING: "sedang dilayani",
        State.PARKED: "sedang ditunda",
        State.DONE: "sudah selesai",
        State.NO_SHOW: "tercatat tidak hadir",
        State.CANCELLED: "sudah dibatalkan",
        State.CLOSED_UNSERVED: "sudah ditutup tanpa dilayani",
    }

    sentence = Message(
        "Sentences",
        "Nomor {number} sudah berubah di tempat lain; tindakan ini tidak dapat dilakukan "
        "lagi. Daftar sudah diperbarui.",
    )

    def __init__(self, label: str, state: State, move: Move) -> None:
        self.label, self.state, self.move = label, state, move
        super().__init__(number=label)

    @property
    def for_technicians(self) -> str:
        return f"({self.label} {self._WORDS[self.state]})"


def target(move: Move, state: State) -> State | None:
    """Where ``move`` leads from ``state``, or None when it is not possible; not for UNDO."""
    for start, end in _STEPS.get(move, ()):
        if start is state:
            return end
    return None


def can_undo(move: Move) -> bool:
    """Whether an officer can take this kind of move back."""
    return move in _STEPS and move not in _NOT_UNDONE
