"""Printers to break: the same inside on a TCP port or at the end of a serial line.

with VirtualPrinter() as printer:
    printer.url                        # tcp://127.0.0.1:40123?width=576
    with printer.broken() as engine:   # change faults, wake whoever waits
        engine.cover_open = True
    printer.wait_for(lambda: len(printer.receipts) == 1)
"""

import contextlib
import os
import select
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

from tests.helpers.paper_engine import PaperEngine, Receipt
from tests.helpers.patience import PATIENCE


class _Line:
    """What TCP and serial printers share: one thread, one engine, one lock."""

    def __init__(self) -> None:
        self.engine = PaperEngine()
        self.mute = False
        self.stalled = False
        self.asb_noise = False
        self.swallows_confirmations = False
        self.one_behind = False
        self.parrots: int | None = None
        self.says_ok = False
        self.loses_answers = 0
        self.latency = 0.0
        self.bytes_heard = 0
        self._changed = threading.Condition(threading.RLock())
        self._ending = False
        self._kept_back = b""
        self._under_way: list[tuple[float, bytes]] = []
        self._knock_in, self._knock_out = socket.socketpair()  # select on Windows takes no pipes
        self._thread = threading.Thread(target=self._run, name=type(self).__name__)

    @property
    def receipts(self) -> list[Receipt]:
        with self._changed:
            return list(self.engine.receipts)

    @contextlib.contextmanager
    def broken(self) -> Iterator[PaperEngine]:
        """Changes the engine or the line while the printer holds still."""
        with self._changed:
            yield self.engine
            self._changed.notify_all()
        self._knock()

    def repair(self) -> None:
        with self._changed:
            self.stalled = self.mute = self.asb_noise = self.one_behind = False
            self._send(self.engine.repair())
            self._changed.notify_all()
        self._knock()

    def wait_for(self, true: Callable[[], bool], seconds: float = PATIENCE) -> None:
        with self._changed:
            assert self._changed.wait_for(true, seconds), "the printer never got there"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        with self._changed:
            self._ending = True
        self._knock()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        self._knock_in.close()
        self._knock_out.close()

    def _knock(self) -> None:
        self._knock_out.send(b"!")

    def _heard_knock(self) -> None:
        self._knock_in.recv(64)

    def _hear(self, data: bytes) -> None:
        with self._changed:
            self.bytes_heard += len(data)
            answers = self.engine.hear(data)
            if self.swallows_confirmations:
                answers = bytes(each for each in answers if each & 0x10)
            if self.parrots is not None:
                answers = bytes([self.parrots]) * len(answers)
            if self.says_ok:
                answers = b"".join(bytes([b]) if b & 0x10 else b"OK" for b in answers)
            if self.loses_answers and answers:
                self.loses_answers -= 1
                answers = answers[1:]
            if self.one_behind and answers:
                late = self._kept_back + answers
                answers, self._kept_back = late[:-1], late[-1:]
            if self.latency:
                self._under_way.append((time.monotonic() + self.latency, answers))
                answers = b""
            if answers and self.asb_noise:
                # Automatic status ahead of the answer; its tail looks like a confirmation.
                self._send(b"\x10\x00\x00\x00")
            self._send(answers)
            self._changed.notify_all()

    def _pause(self) -> float | None:
        """Seconds until the next late answer has crossed the line; None while none has to."""
        with self._changed:
            while self._under_way and self._under_way[0][0] <= time.monotonic():
                self._send(self._under_way.pop(0)[1])
            return max(0.0, self._under_way[0][0] - time.monotonic()) if self._under_way else None

    def _send(self, answers: bytes) -> None:
        raise NotImplementedError

    def _run(self) -> None:
        raise NotImplementedError


class VirtualPrinter(_Line):
    """A printer on a TCP port. Like real ones it serves one connection at a time."""

    def __init__(self, *, width: int = 576, options: str = "") -> None:
        super().__init__()
        self.hangs_up_on_status = False
        self.reset_after: int | None = None
        self.slow_bytes_a_second: int | None = None
        self.connections = 0
        self._width = width
        self._options = options
        self._listener: socket.socket | None = None
        self._line: socket.socket | None = None
        self._listen(0)
        assert self._listener is not None
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"tcp://127.0.0.1:{self.port}?width={self._width}{self._options}"

    @property
    def in_use(self) -> bool:
        """Somebody's connection is being served; others wait."""
        with self._changed:
            return self._line is not None

    def _listen(self, port: int) -> None:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        listener.bind(("127.0.0.1", port))
        listener.listen(4)
        self._listener = listener

    def refuse(self) -> None:
        """The cable is out: no connection lives and none is made."""
        with self._changed:
            self._drop()
            if self._listener is not None:
                # A port that the printer's thread waits on stays open after a mere close.
                with contextlib.suppress(OSError):
                    self._listener.shutdown(socket.SHUT_RDWR)
                self._listener.close()
                self._listener = None
        self._knock()

    def accept_again(self) -> None:
        with self._changed:
            self._listen(self.port)
        self._knock()

    def power_cycle(self) -> None:
        with self._changed:
            self.engine.power_cycle()
            self._drop()
        self._knock()

    def _drop(self, *, reset: bool = False) -> None:
        if self._line is not None:
            if reset:
                linger = struct.pack("ii", 1, 0)
                self._line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self._line.close()
            self._line = None

    def _send(self, answers: bytes) -> None:
        if answers and self._line is not None and not self.mute:
            with contextlib.suppress(OSError):
                self._line.sendall(answers)

    def _run(self) -> None:
        try:
            while not self._ending:
                self._turn()
        finally:
            with self._changed:
                self._drop()
                if self._listener is not None:
                    self._listener.close()

    def _turn(self) -> None:
        with self._changed:
            readable: list[socket.socket] = [self._knock_in]
            if self._listener is not None and self._line is None:
                readable.append(self._listener)
            if self._line is not None and not self.stalled:
                readable.append(self._line)
            listener, line = self._listener, self._line
        try:
            ready = select.select(readable, [], [], self._pause())[0]
        except (OSError, ValueError):
            return
        if self._knock_in in ready:
            self._heard_knock()
        if listener is not None and listener in ready:
            with self._changed, contextlib.suppress(OSError):
                self._line = listener.accept()[0]
                self.connections += 1
                self._changed.notify_all()
        if line is not None and line in ready:
            self._serve(line)

    def _serve(self, line: socket.socket) -> None:
        with self._changed:
            chunk = 4096 if self.reset_after is None else max(1, self.reset_after)
            if self.slow_bytes_a_second:
                chunk = 2048
            try:
                data = line.recv(min(4096, chunk))
            except OSError:
                data = b""
            if not data:
                self._drop()
                self._changed.notify_all()
                return
            if self.hangs_up_on_status and data.startswith(b"\x10\x04"):
                self._drop()
                return
            if self.reset_after is not None:
                self.reset_after -= len(data)
                if self.reset_after <= 0:
                    self.reset_after = None
                    self._drop(reset=True)
                    self._changed.notify_all()
                    return
            self._hear(data)
        if self.slow_bytes_a_second:
            select.select([self._knock_in], [], [], len(data) / self.slow_bytes_a_second)


class SerialPrinter(_Line):
    """A printer at the far end of a pseudo terminal; POSIX only."""

    def __init__(self, *, width: int = 384, options: str = "") -> None:
        super().__init__()
        import pty
        import tty

        self._near, self._far = pty.openpty()
        tty.setraw(self._far)
        self.device = os.ttyname(self._far)
        self._query = f"?width={width}{options}"

    @property
    def url(self) -> str:
        return f"serial://{self.device}{self._query}"

    def _send(self, answers: bytes) -> None:
        if answers and not self.mute:
            os.write(self._near, answers)

    def _run(self) -> None:
        try:
            while not self._ending:
                readable = [self._knock_in] + ([] if self.stalled else [self._near])
                ready = select.select(readable, [], [], self._pause())[0]
                if self._knock_in in ready:
                    self._heard_knock()
                if self._near in ready:
                    self._hear(os.read(self._near, 4096))
        finally:
            os.close(self._near)
            os.close(self._far)
