"""A CUPS queue, through the ``lp`` command that every CUPS client brings."""

import shutil
import subprocess

from shared.printing.faults import DriverMissing, NoSuchPrinter, PrinterStalled, PrinterUnreachable
from shared.printing.status import Condition, PrinterState
from shared.printing.transport.base import Transport

_SECONDS = 10.0


class CupsTransport(Transport):
    """``raw`` hands the bytes over untouched; otherwise CUPS filters them (PDF)."""

    def __init__(self, queue: str, *, raw: bool = True) -> None:
        self._queue = queue
        self._raw = raw
        self._open = False

    @property
    def is_open(self) -> bool:
        return self._open

    def open(self) -> None:
        self.condition()
        self._open = True

    def condition(self) -> Condition:
        """Raises `DriverMissing`, `NoSuchPrinter` or `PrinterUnreachable`."""
        said = self._run("lpstat", "-p", self._queue)
        if said.returncode != 0:
            raise NoSuchPrinter(self._queue, said.stderr.decode(errors="replace").strip())
        if b"disabled" in said.stdout:
            return Condition(PrinterState.OFFLINE, "Antrean cetak CUPS dihentikan (disabled).")
        return Condition(PrinterState.CANNOT_TELL, "CUPS tidak melaporkan keadaan kertas.")

    def write(self, data: bytes) -> None:
        options = ("-o", "raw") if self._raw else ()
        said = self._run("lp", "-d", self._queue, "-s", *options, feed=data)
        if said.returncode != 0:
            raise PrinterUnreachable(self._queue, said.stderr.decode(errors="replace").strip())

    def close(self) -> None:
        self._open = False

    def _run(
        self, command: str, *arguments: str, feed: bytes = b""
    ) -> "subprocess.CompletedProcess[bytes]":
        program = shutil.which(command)
        if program is None:
            raise DriverMissing(self._queue, "paket cups-client")
        try:
            return subprocess.run(
                [program, *arguments],
                input=feed,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
            )
        except subprocess.TimeoutExpired as error:
            raise PrinterStalled(self._queue, command, bytes_sent=len(feed)) from error
