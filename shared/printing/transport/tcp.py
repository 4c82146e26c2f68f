"""Raw printing over the network (port 9100)."""

import contextlib
import select
import socket

from shared.printing.faults import ConnectionLost, PrinterStalled, PrinterUnreachable
from shared.printing.transport.base import CONNECT_SECONDS, WRITE_SECONDS, Transport

_CHUNK = 16 * 1024


class TcpTransport(Transport):
    def __init__(
        self,
        host: str,
        port: int,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        write_seconds: float = WRITE_SECONDS,
    ) -> None:
        self._address = (host, port)
        self._where = f"{host}:{port}"
        self._connect_seconds = connect_seconds
        self._write_seconds = write_seconds
        self._socket: socket.socket | None = None

    @property
    def is_open(self) -> bool:
        return self._socket is not None

    def open(self) -> None:
        if self._socket is not None:
            return
        try:
            line = socket.create_connection(self._address, timeout=self._connect_seconds)
        except OSError as error:
            raise PrinterUnreachable(self._where, _reason(error)) from error
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        line.settimeout(self._write_seconds)
        self._socket = line

    def write(self, data: bytes) -> None:
        line = self._line()
        sent = 0
        view = memoryview(data)
        while sent < len(data):
            try:
                sent += line.send(view[sent : sent + _CHUNK])
            except TimeoutError as error:
                self.close()
                raise PrinterStalled(self._where, bytes_sent=sent) from error
            except OSError as error:
                self.close()
                raise ConnectionLost(self._where, _reason(error), bytes_sent=sent) from error

    def read(self, seconds: float) -> bytes:
        line = self._line()
        try:
            if not select.select([line], [], [], seconds)[0]:
                return b""
            data = line.recv(4096)
        except OSError as error:
            self.close()
            raise ConnectionLost(self._where, _reason(error)) from error
        if not data:
            self.close()
            raise ConnectionLost(self._where)
        return data

    def close(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None

    def _line(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionLost(self._where)
        return self._socket


def _reason(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__
