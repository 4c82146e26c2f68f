"""How visits ended, so that every number taken is in exactly one line. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.queue.lifecycle import State


class VisitEnding(StrEnum):
    """What became of a number."""

    FINISHED = "finished"
    LEFT = "left"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"
    OPEN = "open"


def ending(state: State, *, went_away: bool, closed_in_service: bool) -> VisitEnding:
    """``went_away``: the outcome says that the visitor left while being served, and so was not.
    ``closed_in_service``: the day was closed while somebody served; the visitor was served."""
    match state:
        case State.DONE:
            return VisitEnding.LEFT if went_away else VisitEnding.FINISHED
        case State.CLOSED_UNSERVED:
            return VisitEnding.FINISHED if closed_in_service else VisitEnding.UNSERVED
        case State.NO_SHOW:
            return VisitEnding.NO_SHOW
        case State.CANCELLED:
            return VisitEnding.CANCELLED
        case _:
            return VisitEnding.OPEN


@dataclass(frozen=True)
class Endings:
    """Numbers taken and what became of them: ``issued`` is always the sum of the others."""

    finished: int = 0
    left: int = 0
    no_show: int = 0
    cancelled: int = 0
    unserved: int = 0
    open: int = 0

    @property
    def issued(self) -> int:
        return self.finished + self.left + self.not_served + self.open

    @property
    def not_served(self) -> int:
        """Three parts, each told apart: never a fourth."""
        return self.no_show + self.cancelled + self.unserved

    def counts(self) -> tuple[int, ...]:
        return (
            self.finished, self.left, self.no_show, self.cancelled, self.unserved, self.open,
        )  # fmt: skip

    def __add__(self, other: "Endings") -> "Endings":
        return added((self, other))

    def parts(self) -> Mapping[VisitEnding, int]:
        """Each ending and how often, in order."""
        return {each: getattr(self, each.value) for each in VisitEnding}


def added(several: Iterable[Endings]) -> Endings:
    counts = (one.counts() for one in (Endings(), *several))
    return Endings(*map(sum, zip(*counts, strict=True)))
