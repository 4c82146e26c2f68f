"""Files and folders that nobody but the account Sapa runs under may read.

On POSIX that is 0600 in 0700. On Windows it is an access list of the account, the system and the
administrators, inherited from the folder (``icacls`` is part of every Windows).
"""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_WINDOWS = sys.platform == "win32"
_SYSTEM, _ADMINISTRATORS = "S-1-5-18", "S-1-5-32-544"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO

_log = logging.getLogger(__name__)


def only_for_us() -> None:
    """Whatever this process makes from now on, by whichever library, is shut to others.

    For a program to call as it begins: who opens a house must not change a process of theirs.
    """
    os.umask(_OTHERS)


def own_folder(folder: Path) -> None:
    """Make ``folder`` (and its parents) if need be, and shut it to others."""
    make_folder(folder)
    if not _WINDOWS:
        _tighten(folder, FOLDER_MODE)


def make_folder(folder: Path) -> None:
    """Make ``folder`` shut to others; one that is there stays as it is."""
    new = not folder.exists()
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    if _WINDOWS and new:
        _run(windows_grant(folder, _user()))


def own_file(path: Path) -> None:
    """Shut a file to others; one that does not exist is made empty, shut from its first moment.

    SQLite gives its ``-wal`` and ``-shm`` the permissions of the database, so they follow.
    """
    if not path.exists():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, FILE_MODE))
    if not _WINDOWS:
        _tighten(path, FILE_MODE)


def own_tree(folder: Path) -> None:
    """Shut everything that lies in ``folder``, as an older version or a hand may have left it."""
    own_folder(folder)
    if _WINDOWS:
        _run(windows_grant(folder, _user()))
        return
    for path in _below(folder):
        _tighten(path, FOLDER_MODE if path.is_dir() else FILE_MODE)


def is_open_to_others(path: Path) -> bool:
    """Whether the permissions let somebody else in (POSIX; Windows inherits the folder's)."""
    return not _WINDOWS and bool(path.stat().st_mode & _OTHERS)


def open_to_others(folder: Path) -> list[Path]:
    """What in ``folder`` (itself included) somebody else on this computer can read or change."""
    if _WINDOWS:
        return [path for path in (folder,) if windows_readers(_listed(path), _user())]
    everything = [folder, *_below(folder)]
    return [path for path in everything if path.exists() and path.lstat().st_mode & _OTHERS]


def windows_grant(folder: Path, user: str) -> list[str]:
    """The command that leaves a folder to ``user``, the system and the administrators."""
    rights = [f"{who}:(OI)(CI)F" for who in (user, f"*{_SYSTEM}", f"*{_ADMINISTRATORS}")]
    return ["icacls", str(folder), "/inheritance:r", "/grant:r", *rights, "/T", "/C", "/Q"]


def windows_readers(sddl: str, user_sid: str) -> list[str]:
    """The accounts, as SIDs or SDDL short names, that an access list lets in beside ours."""
    allowed = (ace.split(";") for ace in sddl.replace(")", "").split("(")[1:])
    ours = {"SY", "BA", _SYSTEM, _ADMINISTRATORS, user_sid, "OW", "CO"}
    return [ace[5] for ace in allowed if ace[0] == "A" and len(ace) > 5 and ace[5] not in ours]


def _below(folder: Path) -> Iterator[Path]:
    # Never through a link: its target is somebody else's to decide about.
    return (path for path in folder.rglob("*") if not path.is_symlink())


def _tighten(path: Path, mode: int) -> None:
    try:
        if stat.S_IMODE(path.stat().st_mode) & _OTHERS:
            path.chmod(mode)
    except OSError as error:
        # Another account's file, or a disk without permissions: doctor tells, the house works.
        _log.warning("cannot shut %s to others: %s", path, error.strerror)


def _user() -> str:  # pragma: no cover - Windows
    return "*" + _run(["whoami", "/user", "/fo", "csv", "/nh"]).rsplit('","')[-1].strip('"\r\n ')


def _listed(path: Path) -> str:  # pragma: no cover - Windows
    script = f"(Get-Acl -LiteralPath '{str(path).replace(chr(39), chr(39) * 2)}').Sddl"
    return _run(["powershell", "-NoProfile", "-Command", script])


def _run(words: Iterable[str]) -> str:  # pragma: no cover - Windows
    done = subprocess.run(list(words), capture_output=True, text=True, check=False, timeout=60)
    if done.returncode:
        _log.warning("%s: %s", next(iter(words)), done.stderr.strip())
    return done.stdout
