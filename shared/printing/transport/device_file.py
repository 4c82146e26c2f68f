"""USB printers through Linux' usblp: ``/dev/usb/lp0`` or a stable udev name."""

import contextlib
import errno
import os
import select
import time
from typing import Any

from shared.printing.faults import (
    ConnectionLost,
    PrinterBusy,
    PrinterForbidden,
    PrinterStalled,
    PrinterUnreachable,
)
from shared.printing.transport.base import WRITE_SECONDS, Transport

_CHUNK = 8 * 1024


class DeviceFileTransport(Transport):
    """Opened for both directions and never blocking; one process at a time.

    Some usblp devices refuse to be opened for reading; then the printer cannot answer.
    """

    def __init__(self, path: str, *, write_seconds: float = WRITE_SECONDS) -> None:
        self._path = path
        self._write_seconds = write_seconds
        self._fd: int | None = None
        self._answers = True

    @property
    def is_open(self) -> bool:
        return self._fd is not None

    def open(self) -> None:
        if self._fd is not None:
            return
        flags = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
        try:
            try:
                fd = os.open(self._path, os.O_RDWR | flags)
                self._answers = True
            except OSError as error:
                if error.errno in (errno.EACCES, errno.ENOENT, errno.EBUSY, errno.ENODEV):
                    raise
                fd = os.open(self._path, os.O_WRONLY | flags)
                self._answers = False
        except OSError as error:
            raise self._refusal(error) from error
        if not _lock(fd):
            os.close(fd)
            raise PrinterBusy(self._path)
        self._fd = fd

    def _refusal(self, error: OSError) -> Exception:
        if error.errno in (errno.EACCES, errno.EPERM):
            return PrinterForbidden(self._path)
        if error.errno == errno.EBUSY:
            return PrinterBusy(self._path)
        return PrinterUnreachable(self._path, error.strerror or "")

    def write(self, data: bytes) -> None:
        fd = self._open_fd()
        sent, view = 0, memoryview(data)
        until = time.monotonic() + self._write_seconds
        while sent < len(data):
            left = until - time.monotonic()
            if left <= 0 or not select.select([], [fd], [], left)[1]:
                self.close()
                raise PrinterStalled(self._path, bytes_sent=sent)
            try:
                sent += os.write(fd, view[sent : sent + _CHUNK])
            except BlockingIOError:
                continue
            except OSError as error:
                self.close()
                raise ConnectionLost(self._path, error.strerror or "", bytes_sent=sent) from error
            until = time.monotonic() + self._write_seconds

    def read(self, seconds: float) -> bytes:
        fd = self._open_fd()
        if not self._answers:
            return b""
        until = time.monotonic() + seconds
        while True:
            left = max(0.0, until - time.monotonic())
            try:
                if not select.select([fd], [], [], left)[0]:
                    return b""
                data = os.read(fd, 4096)
            except BlockingIOError:
                data = b""
            except OSError as error:
                self.close()
                raise ConnectionLost(self._path, error.strerror or "") from error
            if data or time.monotonic() >= until:
                return data
            # usblp is "readable" with nothing to read when the printer is silent
            select.select([], [], [], min(0.01, max(0.0, until - time.monotonic())))

    def close(self) -> None:
        if self._fd is not None:
            with contextlib.suppress(OSError):
                os.close(self._fd)
            self._fd = None

    def _open_fd(self) -> int:
        if self._fd is None:
            raise ConnectionLost(self._path)
        return self._fd


def _lock(fd: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows has no such devices
        return True
    locker: Any = fcntl
    try:
        locker.flock(fd, locker.LOCK_EX | locker.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EACCES)
    return True
