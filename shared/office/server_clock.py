"""The server's clock, for every computer of its house: none goes by its own.

Asked once a minute and carried on by this computer's monotonic counter in between, so that
neither a visitor's place nor a call's age depends on whose computer was set wrong.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from shared.storage.errors import StorageProblem

_RENEWED_AFTER = 60.0
_QUESTIONS = 3

_log = logging.getLogger(__name__)


class ServerClock:
    """A :class:`~shared.office.clock.Clock` on which all computers of a server agree.

    ``ask`` takes a round trip and raises StorageProblem. Renewing never keeps a caller waiting;
    while the server is away the counter alone goes on.
    """

    boot = "server"

    def __init__(
        self, ask: Callable[[], datetime], *, counter: Callable[[], float] = time.monotonic
    ) -> None:
        self._ask, self._counter, self._lock = ask, counter, threading.Lock()
        self._renewing: threading.Thread | None = None
        self._renew()

    def now(self) -> datetime:
        counted = self._counter()
        with self._lock:
            at = self._at + timedelta(seconds=counted - self._counted)
        if counted - self._asked >= _RENEWED_AFTER:
            self._renew_aside()
        return at

    def elapsed(self) -> float:
        """Seconds on the server's clock: the only counter that all its computers share."""
        return self.now().timestamp()

    def synchronised(self) -> bool:
        """The server is the one that everybody goes by."""
        return True

    def settle(self) -> None:
        """Wait until nothing is being asked any more."""
        renewing = self._renewing
        if renewing is not None:
            renewing.join()

    def _renew_aside(self) -> None:
        with self._lock:
            if self._renewing is not None and self._renewing.is_alive():
                return
            self._asked = self._counter()
            self._renewing = threading.Thread(target=self._try_to_renew, name="sapa-clock")
            self._renewing.daemon = True
            self._renewing.start()

    def _try_to_renew(self) -> None:
        try:
            self._renew()
        except StorageProblem as problem:
            _log.info("the server's clock cannot be asked: %s", problem)

    def _renew(self) -> None:
        """The quickest of some answers tells best: half its way is how old it is."""
        answers = []
        for _ in range(_QUESTIONS):
            before = self._counter()
            at = self._ask()
            after = self._counter()
            answers.append((after - before, at, after))
        way, at, counted = min(answers)
        with self._lock:
            self._at, self._counted = at + timedelta(seconds=way / 2), counted
            self._asked = counted
