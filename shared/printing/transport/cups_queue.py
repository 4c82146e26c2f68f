"""A CUPS queue, through the commands that every CUPS client brings."""

import contextlib
import re
import shutil
import subprocess
import threading
import time
from pathlib import Path

from shared.office.alive import owner_name, still_here
from shared.printing.faults import (
    DriverMissing,
    NoSuchPrinter,
    PrinterProblem,
    PrinterStalled,
    PrinterUnreachable,
    QueueStuck,
    QueueUnclear,
)
from shared.printing.status import Condition, PrinterState
from shared.printing.transport.base import Transport
from shared.printing.transport.queued_job import QueueSight, follow

_SECONDS = 10.0
_REST = 30.0
"""Seconds without another try after a job stayed in the queue."""
_LIFE = 600
"""Seconds after which CUPS itself drops a job, should nobody be there to take it out."""
_REQUEST = re.compile(rb"request id is (\S+-\d+)")
_UNFIT = re.compile(r"[^\w.-]")
_CONNECTING = "connecting-to-device"

_STATES = (
    ("media-empty", PrinterState.PAPER_OUT, "Kertas habis."),
    ("media-needed", PrinterState.PAPER_OUT, "Kertas habis."),
    ("cover-open", PrinterState.COVER_OPEN, "Tutup printer terbuka."),
    ("door-open", PrinterState.COVER_OPEN, "Tutup printer terbuka."),
    ("media-jam", PrinterState.MECHANICAL, "Kertas macet."),
    ("offline", PrinterState.OFFLINE, "CUPS melaporkan printer ini mati atau tidak terhubung."),
    ("media-low", PrinterState.NEAR_END, "Kertas hampir habis."),
)
"""What CUPS calls it (printer-state-reasons of IPP), gravest first."""


class CupsTransport(Transport):
    """``raw`` hands the bytes over untouched; otherwise CUPS filters them (PDF).

    ``follow_for`` is how many seconds a job may stay in the queue. ``notes`` is a folder where
    the job under way is noted, so that one left behind by a program that died is taken out.
    """

    def __init__(
        self,
        queue: str,
        *,
        raw: bool = True,
        follow_for: float = 15.0,
        rest: float = _REST,
        notes: Path | None = None,
    ) -> None:
        self._queue = queue
        self._raw = raw
        self._follow_for = follow_for
        self._rest = rest
        self._note = notes / f"cups-{_UNFIT.sub('_', queue)}.job" if notes else None
        self._resting_until = 0.0
        self._hurry = threading.Event()
        self._open = False

    @property
    def is_open(self) -> bool:
        return self._open

    def open(self) -> None:
        self.condition()
        self._open = True

    def hurry(self) -> None:
        self._hurry.set()

    def condition(self) -> Condition:
        """Raises `DriverMissing`, `NoSuchPrinter` or `PrinterUnreachable`."""
        said = self._ask("-l", "-p", self._queue)
        if not self._open:
            self._take_out_what_was_left()
        if "disabled" in said:
            return Condition(PrinterState.OFFLINE, "Antrean cetak CUPS dihentikan (disabled).")
        alerts = _alerts(said)
        for word, state, words in _STATES:
            if any(alert.startswith(word) for alert in alerts):
                return Condition(state, words)
        if time.monotonic() < self._resting_until:
            return QueueStuck(self._queue).condition
        return Condition(PrinterState.CANNOT_TELL, "CUPS tidak melaporkan keadaan kertas.")

    def write(self, data: bytes) -> None:
        """Gives the job to the queue and follows it out of it.

        Raises what `follow` raises, and `PrinterUnreachable` when the queue takes nothing.
        """
        options = ["-o", f"job-cancel-after={_LIFE}", *(("-o", "raw") if self._raw else ())]
        said = self._run("lp", "-d", self._queue, "-t", "Sapa", *options, feed=data)
        if said.returncode != 0:
            raise PrinterUnreachable(self._queue, said.stderr.decode(errors="replace").strip())
        request = _REQUEST.search(said.stdout)
        if request is None:
            raise PrinterStalled(self._queue, "lp", bytes_sent=len(data))
        self._follow(request[1].decode("ascii", "replace"), len(data))

    def close(self) -> None:
        self._open = False

    def _follow(self, request: str, size: int) -> None:
        self._write_note(f"{request} {owner_name('cups')}")
        try:
            follow(
                self._queue,
                lambda: self._see(request, size),
                lambda: self._cancel(request),
                seconds=self._follow_for,
                size=size,
                hurry=self._hurry,
            )
        except (QueueStuck, QueueUnclear):
            self._resting_until = time.monotonic() + self._rest
            raise
        finally:
            self._write_note("")

    def _see(self, request: str, size: int) -> QueueSight:
        try:
            waiting = _job(self._ask("-W", "not-completed", "-l", "-o", self._queue), request)
            if waiting is not None:
                printing = "job-printing" in waiting and _CONNECTING not in _alerts(
                    self._ask("-l", "-p", self._queue)
                )
                return QueueSight.PRINTING if printing else QueueSight.WAITING
            ended = _job(self._ask("-W", "completed", "-l", "-o", self._queue), request) or []
        except PrinterProblem as problem:
            problem.bytes_sent = size
            raise
        dropped = any("cancel" in word or "abort" in word for word in ended)
        return QueueSight.DROPPED if dropped else QueueSight.DONE

    def _cancel(self, request: str) -> None:
        self._run("cancel", request)

    def _take_out_what_was_left(self) -> None:
        note = ""
        if self._note is not None:
            with contextlib.suppress(OSError, ValueError):
                note = self._note.read_text("utf-8")
        request, _, owner = note.partition(" ")
        if request and not still_here(owner):
            self._cancel(request)
            self._write_note("")

    def _write_note(self, text: str) -> None:
        if self._note is not None:
            with contextlib.suppress(OSError):
                if text:
                    self._note.write_text(text, "utf-8")
                else:
                    self._note.unlink(missing_ok=True)

    def _ask(self, *arguments: str) -> str:
        said = self._run("lpstat", *arguments)
        if said.returncode != 0:
            words = said.stderr.decode(errors="replace").strip()
            # A queue that is not there is named as a destination; else CUPS itself is down.
            kind = NoSuchPrinter if "destination" in words.lower() else PrinterUnreachable
            raise kind(self._queue, words)
        return said.stdout.decode(errors="replace")

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


def _alerts(said: str) -> list[str]:
    """The words behind ``Alerts:``, of a printer or of all jobs."""
    found = re.findall(r"^\s+Alerts:(.*)$", said, re.MULTILINE)
    return [word for line in found for word in line.split()]


def _job(said: str, request: str) -> list[str] | None:
    """The alerts of one job in a long list of jobs; None when it is not in the list."""
    for block in re.split(r"\n(?=\S)", said):
        if block.split(maxsplit=1)[:1] == [request]:
            return _alerts(block)
    return None
