"""A network cable to the server that can be cut or pinched: a proxy of this process."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Literal

from sqlalchemy import make_url

Side = Literal["before", "after"]


class Cable:
    """Forwards each connection to ``target`` until it is told otherwise."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._door = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self._flows = threading.Event()
        self._flows.set()
        self._sent = 0
        self._cut_at: tuple[int, Side] | None = None
        self._threads: list[threading.Thread] = []
        self._begin(self._accept)

    @property
    def port(self) -> int:
        port: int = self._door.getsockname()[1]
        return port

    def cut(self) -> None:
        """Every connection ends now; new ones get through."""
        with self._lock:
            for end in self._open:
                _shut(end)
            self._open.clear()

    def freeze(self) -> None:
        """Nothing goes through any more, and nobody is told."""
        self._flows.clear()

    def thaw(self) -> None:
        self._flows.set()

    def cut_at(self, request: int, side: Side) -> None:
        """Cut when the ``request``-th message from now is sent, before or after it arrives."""
        self._sent, self._cut_at = 0, (request, side)

    @property
    def was_cut(self) -> bool:
        return self._cut_at is None

    def close(self) -> None:
        _shut(self._door)
        self.thaw()
        self.cut()
        for thread in self._threads:
            thread.join()

    def _begin(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._door.accept()
                server = socket.create_connection(self._target)
            except OSError:
                return
            with self._lock:
                self._open += [client, server]
            for source, sink, counts in ((client, server, True), (server, client, False)):
                self._begin(self._pump, source, sink, counts)

    def _pump(self, source: socket.socket, sink: socket.socket, counts: bool) -> None:
        try:
            while words := source.recv(65536):
                self._flows.wait()
                if counts and self._cuts("before"):
                    break
                if counts and self._cuts("after"):
                    # The answer must not get through, and the server must hear the whole wish.
                    _shut(source)
                    sink.sendall(words)
                    sink.shutdown(socket.SHUT_WR)
                    return
                sink.sendall(words)
        except OSError:
            pass
        _shut(source)
        _shut(sink)

    def _cuts(self, side: Side) -> bool:
        if side == "before":
            self._sent += 1
        if self._cut_at != (self._sent, side):
            return False
        self._cut_at = None
        return True


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextmanager
def cable_to(url: str) -> Iterator[tuple[Cable, str]]:
    """A cable to the server of ``url``, and the address that goes through it."""
    parts = make_url(url)
    cable = Cable((parts.host or "127.0.0.1", parts.port or 5432))
    try:
        through = parts.set(host="127.0.0.1", port=cable.port)
        yield cable, through.render_as_string(hide_password=False)
    finally:
        cable.close()
