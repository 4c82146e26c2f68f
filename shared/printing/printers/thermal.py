"""A receipt printer that speaks ESC/POS.

A job counts as printed when the printer answers the ``GS r 1`` queued behind it. With paper out
it keeps the job and answers after new paper is in; such a late answer is still taken, but
nothing is ever sent a second time (docs/adr/0201-a-slip-is-never-printed-twice-unasked.md).
"""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from shared.printing.fate import Fate
from shared.printing.faults import ConnectionLost, PrinterMisconfigured, PrinterProblem
from shared.printing.printers.device import PrintOutcome
from shared.printing.printers.escpos_bytes import prepare, slip_bytes
from shared.printing.printers.interview import BABBLES, Interview
from shared.printing.printers.printer_url import Mode, PrinterKind, PrinterUrl
from shared.printing.slips.slip import Slip
from shared.printing.status import (
    ASK_CONFIRMATION,
    Condition,
    Listener,
    PrinterState,
    condition_of,
)
from shared.printing.transport.base import Transport


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. ``reply`` and ``slow`` are for an answer, see `Interview`; ``confirm`` is for a
    printer that answers, ``mute`` for one that never has; ``linger`` is how long a line is kept
    open after a slip, ``doubt`` how long a printer that was not understood is not asked."""

    reply: float = 0.5
    slow: float = 2.0
    doubt: float = 300.0
    confirm: float = 10.0
    mute: float = 1.5
    ask_again: float = 1.0
    settle: float = 3.0
    linger: float = 5.0


class ThermalPrinter:
    """A `Device` over any transport."""

    def __init__(
        self,
        url: PrinterUrl,
        transport: Transport,
        *,
        house: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._url = url
        self._line = transport
        self._house = house
        self._patience = patience or Patience()
        self._interview = Interview(
            transport,
            reply=self._patience.reply,
            slow=self._patience.slow,
            doubt_for=self._patience.doubt,
        )
        self._hangs_up = False
        self._answers = False
        self._torn = False
        self._prepared = False
        self._last_sent = 0.0
        self._pending: list[UUID] = []
        self._confirmed_before_pending = 0
        self._late: list[UUID] = []
        self._hurry = threading.Event()

    @property
    def _listener(self) -> Listener:
        return self._interview.listener

    def check(self) -> Condition:
        if not self._prepared:
            prepare(self._url)
            self._prepared = True
        try:
            return self._check()
        except PrinterProblem as problem:
            self._line_gone()
            self._hangs_up = False
            return problem.condition

    def print_slip(self, slip: Slip, *, job_id: UUID) -> PrintOutcome:
        condition = self.check()
        if not condition.state.usable:
            return PrintOutcome(Fate.NOT_SENT, condition)
        data = slip_bytes(
            slip,
            self._url,
            house=self._house,
            number_first=condition.state is PrinterState.NEAR_END,
        )
        before = self._listener.confirmations
        try:
            self._line.open()
            self._interview.drain()
            before = self._listener.confirmations
            self._last_sent = time.monotonic()
            self._line.write(data)
            self._last_sent = time.monotonic()
        except PrinterMisconfigured as problem:
            return PrintOutcome(Fate.REFUSED, problem.condition)
        except PrinterProblem as problem:
            self._line_gone()
            self._torn = self._torn or problem.bytes_sent > 0
            fate = Fate.UNKNOWN if problem.bytes_sent else Fate.NOT_SENT
            return PrintOutcome(fate, problem.condition)
        if not self._url.confirm or self._interview.doubt:
            return PrintOutcome(Fate.HANDED_OVER, condition)
        return self._await_confirmation(job_id, condition, before, len(data))

    def late_confirmations(self) -> Sequence[UUID]:
        late, self._late = self._late, []
        return late

    def rest(self) -> None:
        """Network printers serve one connection at a time. Not at once: closing on data that is
        still under way can take it back."""
        if self._url.kind is not PrinterKind.TCP or not self._line.is_open or self._pending:
            return
        if time.monotonic() - self._last_sent > self._patience.linger:
            self._line_gone()

    def hurry(self) -> None:
        self._hurry.set()
        self._line.hurry()

    def close(self) -> None:
        self._line_gone()

    def _check(self) -> Condition:
        was_open = self._line.is_open
        self._line.open()
        known = self._line.condition()
        if known is not None:
            return known
        if not (self._url.kind.can_answer and self._url.asks) or self._hangs_up:
            return Condition(PrinterState.CANNOT_TELL, "Printer ini tidak melaporkan keadaan.")
        try:
            self._finish_torn_picture()
            answers = self._interview.ask_all()
            if not answers and was_open and self._answers and not self._interview.doubt:
                raise ConnectionLost(str(self._url))  # half-open: it used to answer on this line
        except ConnectionLost:
            answers = self._ask_on_new_line()
        condition = self._condition_by(answers)
        self._answers = bool(answers)
        if self._pending and condition.state.usable:
            self._settle()
        return condition

    def _finish_torn_picture(self) -> None:
        """After a line broke inside a job the printer may wait for the rest of a picture, and
        would take the next slip for it. NUL is white there, and ignored anywhere else."""
        if self._torn and self._url.mode is Mode.RASTER:
            self._line.write(bytes(self._url.width // 8 * self._url.band + 8))
        self._torn = False

    def _condition_by(self, answers: Mapping[int, int]) -> Condition:
        if self._interview.doubt:
            return Condition(PrinterState.CANNOT_TELL, self._interview.doubt)
        return condition_of(answers)

    def _ask_on_new_line(self) -> Mapping[int, int]:
        self._line_gone()
        self._line.open()
        try:
            self._finish_torn_picture()
            return self._interview.ask_all()
        except ConnectionLost:
            # Reachable, yet it hangs up at the question twice running: do not ask it again.
            self._line_gone()
            self._line.open()
            self._hangs_up = True
            return {}

    def _await_confirmation(
        self, job_id: UUID, condition: Condition, before: int, size: int
    ) -> PrintOutcome:
        patience = self._patience
        wait = patience.confirm if self._answers else patience.mute
        if self._url.kind is PrinterKind.SERIAL:
            wait += size * 10 / self._url.baud
        start = time.monotonic()
        until, ask_at = start + wait, start + patience.ask_again
        try:
            while True:
                now = time.monotonic()
                if now >= until or (self._hurry.is_set() and now - start > patience.mute):
                    break
                self._listener.hear(self._line.read(min(until, now + 0.25) - now))
                if self._listener.confirmations > before:
                    return PrintOutcome(Fate.CONFIRMED, condition)
                if self._answers and time.monotonic() >= ask_at:
                    answers = self._interview.ask_all()
                    if answers or self._interview.doubt:
                        condition = self._condition_by(answers)
                    if self._interview.doubt or not condition.state.usable:
                        break
                    ask_at = time.monotonic() + patience.ask_again
        except PrinterProblem as problem:
            self._line_gone()
            self._torn = True
            return PrintOutcome(Fate.UNKNOWN, problem.condition)
        if self._listener.confirmations > before:
            return PrintOutcome(Fate.CONFIRMED, condition)
        if self._listener.babble:
            self._interview.leave_alone(BABBLES)
        if self._interview.doubt:
            return PrintOutcome(Fate.HANDED_OVER, self._condition_by({}))
        if not self._pending:
            self._confirmed_before_pending = before
        self._pending.append(job_id)
        return PrintOutcome(Fate.UNKNOWN, condition)

    def _settle(self) -> None:
        """Before anything new is sent: have the jobs without an answer come out meanwhile?

        A fresh question stands in line behind them, so its answer must come last.
        """
        if not self._answers:
            self._pending.clear()
            return
        expected = self._confirmed_before_pending + len(self._pending) + 1
        self._line.write(ASK_CONFIRMATION)
        until = time.monotonic() + self._patience.settle
        while self._listener.confirmations < expected:
            left = until - time.monotonic()
            if left <= 0:
                break
            before = self._listener.confirmations
            self._listener.hear(self._line.read(left))
            if self._listener.confirmations > before:
                until = time.monotonic() + self._patience.settle
        if self._listener.confirmations >= expected:
            self._late.extend(self._pending)
        self._pending.clear()

    def _line_gone(self) -> None:
        self._line.close()
        self._interview.new_line()
        self._pending.clear()
