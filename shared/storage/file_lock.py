"""Locks between processes that end with the process, however it ends."""

import os
import random
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

if sys.platform == "win32":  # pragma: no cover - Windows
    import msvcrt
else:
    import fcntl

_BYTES = 1024


class FileLock:
    """One hold on ``path``, which is made when it is not there. Not for sharing between threads.

    Many may hold it ``shared`` at a time, or one alone.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self, *, shared: bool = False) -> bool:
        """Whether it is held now; never waits. Raises OSError when the file cannot be made."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            held = _lock(handle, shared)
        except BaseException:
            os.close(handle)
            raise
        if held:
            self._handle = handle
        else:
            os.close(handle)
        return held

    def release(self) -> None:
        """Let go; the file stays, since another may be waiting for this very one."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":  # pragma: no cover - Windows

    def _lock(handle: int, shared: bool) -> bool:
        # Windows' simple lock is exclusive: whoever shares takes one byte of many.
        os.lseek(handle, random.randrange(_BYTES) if shared else 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1 if shared else _BYTES)
        except OSError:
            return False
        return True

else:

    def _lock(handle: int, shared: bool) -> bool:
        how = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(handle, how | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
