"""What tells one computer, and one run of it, from every other; and whether its clock is kept."""

import ctypes
import os
import secrets
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from uuid import uuid4

_BOOT = Path("/proc/sys/kernel/random/boot_id")
_FILE = "computer.id"
_WINDOWS_BOOT = (
    r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
)
# What the kernel's adjtimex answers while no time server vouches for the clock (adjtimex(2)).
_TIME_ERROR = 5
_UNSYNCHRONISED = 0x40


@cache
def boot_id() -> str:
    """This run of this computer. Two computers made from one image differ in it.

    Where the system cannot tell, it is made anew by each program, which then believes nobody.
    """
    with suppress(OSError):
        return _BOOT.read_text(encoding="ascii").strip()
    if sys.platform == "win32":
        with suppress(OSError):
            return _windows_boot()
    return uuid4().hex


def computer_id(folder: Path) -> str:
    """The random name of this computer, made once and kept in the house's ``folder``.

    Host names are shared by cloned computers. A folder that cannot be written gives a name for
    this program alone.
    """
    file = folder / _FILE
    with suppress(OSError):
        kept = file.read_text(encoding="ascii").strip()
        if kept:
            return kept
    made = secrets.token_hex(8)
    with suppress(OSError):
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        with os.fdopen(descriptor, "w", encoding="ascii") as new:
            new.write(made)
        return made
    with suppress(OSError):
        return file.read_text(encoding="ascii").strip() or made
    return made


def clock_synchronised() -> bool:
    """Whether a time server keeps this computer's clock now, as the kernel knows it.

    Setting the clock by hand ends it until the next answer of a server. Elsewhere than on Linux
    nobody vouches, and people are asked.
    """
    if sys.platform != "linux":
        return False
    try:
        adjtimex = ctypes.CDLL(None, use_errno=True).adjtimex
    except (OSError, AttributeError):
        return False
    asked = _Timex()
    state: int = adjtimex(ctypes.byref(asked))
    return 0 <= state < _TIME_ERROR and not asked.status & _UNSYNCHRONISED


class _Timex(ctypes.Structure):
    """The head of ``struct timex``; ``modes`` 0 asks and changes nothing."""

    _fields_ = [
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_byte * 256),
    ]


def _windows_boot() -> str:
    import winreg  # type: ignore[import-not-found,unused-ignore]

    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_BOOT) as key:  # type: ignore[attr-defined]
        number = winreg.QueryValueEx(key, "BootId")[0]  # type: ignore[attr-defined]
    with winreg.OpenKey(  # type: ignore[attr-defined]
        winreg.HKEY_LOCAL_MACHINE,  # type: ignore[attr-defined]
        r"SOFTWARE\Microsoft\Cryptography",
    ) as key:
        machine = winreg.QueryValueEx(key, "MachineGuid")[0]  # type: ignore[attr-defined]
    return f"{machine} {number}"
