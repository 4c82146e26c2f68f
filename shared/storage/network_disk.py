"""Is a folder on this computer's own disk? On a shared one SQLite loses committed rows in silence.

Two computers on one shared file lost fifty committed numbers while every check said that all is
well (ADR 1114).
"""

import os
import re
import sys
from pathlib import Path

_SHARED = {
    *("nfs", "nfs4", "cifs", "smb", "smbfs", "smb3", "9p", "ceph", "glusterfs", "afs", "lustre"),
    *("davfs", "davfs2", "vboxsf", "vmhgfs", "prl_fs", "ncpfs", "coda", "ocfs2", "gfs2"),
    *("beegfs", "orangefs", "virtiofs"),
}
_OWN_FUSE = frozenset({"fuseblk", "fuse.lxcfs"})
"""A disk of Windows (ntfs-3g, exfat) in this computer is a fuse too, but nobody else's."""
_CARRIED = re.compile(r"(?i)(onedrive|dropbox|google ?drive|googledrive|icloud ?drive)")
_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE = 4  # Windows' DRIVE_REMOTE


def shared_disk(path: Path, *, mounts: str | None = None) -> str:
    """What carries ``path`` to other computers ("nfs4", "OneDrive"); empty for an own disk.

    ``mounts`` is the text of Linux's mountinfo, by default this computer's.
    """
    whole = _resolved(path)
    for part in (*whole.parts, *path.absolute().parts):
        if found := _CARRIED.match(part):
            return found[1]
    if sys.platform == "win32" and mounts is None:  # pragma: no cover - Windows
        return _on_windows(whole)
    if mounts is None:
        try:
            mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""
    kind = _kind_of_mount(whole, mounts)
    foreign_fuse = kind.startswith("fuse") and kind not in _OWN_FUSE
    return kind if kind in _SHARED or foreign_fuse else ""


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names another computer: ``\\server\share``, ``\\?\UNC\...``."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\"))


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _kind_of_mount(path: Path, mounts: str) -> str:
    """The type of the file system that holds ``path``: of equal mount points the last counts."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        head, dash, tail = line.partition(" - ")
        fields = head.split()
        if not dash or len(fields) < 5:
            continue
        point = _plain(fields[4])
        if _holds(point, str(path)) and len(point) >= best:
            best, kind = len(point), tail.split()[0]
    return kind


def _holds(point: str, path: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")


def _plain(field: str) -> str:
    """Mount points write a space as ``\\040``."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)


def _on_windows(path: Path) -> str:  # pragma: no cover - Windows
    if is_unc(str(path)):
        return "UNC"
    import ctypes

    drive = os.path.splitdrive(path)[0] + "\\"
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    return drive if windll.kernel32.GetDriveTypeW(drive) == _REMOTE else ""
