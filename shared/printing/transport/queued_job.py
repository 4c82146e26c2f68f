"""Following one job through the print queue of the computer.

A queue takes everything at once, also for a printer that is switched off, and prints it when
somebody switches it on, hours later. So a job is followed until it has left the queue, and taken
out of it when that lasts too long (docs/adr/0106-a-job-is-followed-through-the-queue.md).
"""

import threading
import time
from collections.abc import Callable
from enum import Enum, auto

from shared.printing.faults import PrinterProblem, QueueGaveUp, QueueStuck, QueueUnclear

_PAUSE = 0.2
_LAST_MOMENT = 3.0
"""Seconds that a job still gets when the program ends."""


class QueueSight(Enum):
    """A job as its queue shows it."""

    WAITING = auto()
    """Nothing of it has gone to the printer."""
    PRINTING = auto()
    """Some of it may be on paper."""
    DONE = auto()
    DROPPED = auto()
    """The queue gave it up, or somebody took it out."""


def follow(
    where: str,
    see: Callable[[], QueueSight],
    cancel: Callable[[], None],
    *,
    seconds: float,
    size: int,
    hurry: threading.Event,
) -> None:
    """Returns when the job is done, within ``seconds``.

    Raises `QueueStuck` when it was taken out before anything of it was printed, `QueueUnclear`
    and `QueueGaveUp` when some of it may be on paper; each with ``bytes_sent`` of ``size``.
    """
    began = time.monotonic()
    seen = QueueSight.WAITING
    while True:
        seen = see()
        if seen is QueueSight.DONE:
            return
        if seen is QueueSight.DROPPED:
            raise QueueGaveUp(where, bytes_sent=size)
        lasted = time.monotonic() - began
        if lasted >= seconds or (hurry.is_set() and lasted >= _LAST_MOMENT):
            break
        time.sleep(min(_PAUSE, seconds - lasted))
    try:
        cancel()
        left = see()
    except PrinterProblem as problem:
        raise QueueUnclear(where, problem.detail, bytes_sent=size) from problem
    if left is QueueSight.DONE:
        return
    if left is QueueSight.DROPPED and seen is QueueSight.WAITING:
        raise QueueStuck(where)
    raise QueueUnclear(where, bytes_sent=size)
