"""Whether something is alive, by its last sign of life and its owner's name."""

import ctypes
import os
import secrets
import sys
from datetime import datetime, timedelta
from typing import Any

from shared.office.computer import boot_id

_SYNCHRONIZE, _NO_SUCH_PROCESS = 0x00100000, 87


def alive(heard: datetime, now: datetime, *, silence: timedelta) -> bool:
    """Whether ``heard`` is a sign of life at ``now``: not too old, and not from the future.

    A stamp from the future was made by a clock that was wrong; it says nothing of today.
    """
    return abs(now - heard) <= silence


def owner_name(computer: str) -> str:
    """A name that no other running program has: the computer, this run of it, the process, and
    a random part that tells two owners of one process apart."""
    return f"{computer} {boot_id()} {os.getpid()} {secrets.token_hex(4)}"


def surely_ended(owner: str | None) -> bool:
    """True only when the owner ran in this run of this computer and its process is gone.

    The number of a process on another computer, or before the last start, means nothing here.
    """
    parts = (owner or "").split(" ")
    if len(parts) != 4 or parts[1] != boot_id() or not parts[2].isdigit():
        return False
    return not _runs(int(parts[2]))


def still_here(owner: str | None) -> bool:
    """Whether the owner is a program that runs on this computer now.

    For what is noted on this computer alone: an owner from before its last start is gone.
    """
    parts = (owner or "").split(" ")
    same = len(parts) == 4 and parts[1] == boot_id() and parts[2].isdigit()
    return same and _runs(int(parts[2]))


def _runs(process: int) -> bool:
    if sys.platform == "win32":
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _runs_on_windows(process: int) -> bool:
    # os.kill would end it there.
    kernel: Any = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(_SYNCHRONIZE, False, process)
    if not handle:
        return bool(kernel.GetLastError() != _NO_SUCH_PROCESS)
    ended = kernel.WaitForSingleObject(handle, 0) == 0
    kernel.CloseHandle(handle)
    return not ended
