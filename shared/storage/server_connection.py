"""Connections to PostgreSQL that have a deadline, and what their failures mean.

Why the wait has it and no other thread: docs/adr/1701-a-deadline-in-the-wait.md.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow

from shared.storage.driver_errors import problem_of

_CONNECT_SECONDS = 5
_LIMITS = {"idle_in_transaction_session_timeout": 3.0, "statement_timeout": 30.0}
"""What the server ends by itself. A writer that falls asleep holds the whole house."""
_BEYOND_BUSY_SECONDS = 1.0


class DeadlineConnection(psycopg.Connection[TupleRow]):
    """Gives up on a server that does not answer: a frozen one never closes its line."""

    patience: float | None = None

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, self.patience)
        except psycopg.errors._WaitTimeout as late:
            self.close()
            raise psycopg.OperationalError(f"no answer within {self.patience:g} s") from late


def connect(url: str, secret: str, *, busy_seconds: float = 5.0) -> DeadlineConnection:
    """A connection in autocommit whose session has the house's time-outs. Raises psycopg.Error.

    The address may bring ``options`` of its own, which then have the last word.
    """
    limits = {**_LIMITS, "lock_timeout": busy_seconds}
    options = [f"-c {name}={max(1, round(limit * 1000))}" for name, limit in limits.items()]
    options += ["-c timezone=UTC", str(conninfo_to_dict(url).get("options", ""))]
    made = DeadlineConnection.connect(
        url,
        autocommit=True,
        password=secret or None,
        connect_timeout=_CONNECT_SECONDS,
        application_name="sapa",
        options=" ".join(options),
    )
    made.patience = busy_seconds + _BEYOND_BUSY_SECONDS
    return made


@contextmanager
def translated_driver(store: object) -> Iterator[None]:
    """Turn psycopg's errors inside the block into StorageProblem."""
    try:
        yield
    except psycopg.Error as error:
        problem = problem_of(error, store)
        if problem is None:
            raise
        raise problem from error
