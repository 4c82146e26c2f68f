"""Moving bytes to a printer and back, with every wait bounded.

A transport belongs to one thread. Nothing here knows what the bytes mean.
"""

from abc import ABC, abstractmethod

from shared.printing.status import Condition

CONNECT_SECONDS = 2.0
WRITE_SECONDS = 5.0
"""Longest wait for the printer to take *more* bytes, not for the whole job."""


class Transport(ABC):
    @abstractmethod
    def open(self) -> None:
        """Reaches the printer, at most `CONNECT_SECONDS`. Raises a `PrinterProblem`.

        Opening an open transport does nothing.
        """

    @property
    @abstractmethod
    def is_open(self) -> bool: ...

    def condition(self) -> Condition | None:
        """What the system knows of the printer; None where the printer itself is asked."""
        return None

    @abstractmethod
    def write(self, data: bytes) -> None:
        """Hands over all bytes. Raises `PrinterStalled` or `ConnectionLost`, each with
        ``bytes_sent``."""

    def read(self, seconds: float) -> bytes:
        """Bytes that arrive within ``seconds``, as soon as there are any; empty when none do.

        Raises `ConnectionLost` when the printer hung up.
        """
        return b""

    def hurry(self) -> None:
        """The program ends: wait no longer than a moment. Called from any thread."""
        return

    @abstractmethod
    def close(self) -> None:
        """Lets go of the printer; never raises. A later `open` connects anew."""
