"""RS-232 and USB adapters that look like it."""

import contextlib
import time
from typing import Any

from shared.printing.faults import (
    ConnectionLost,
    DriverMissing,
    PrinterBusy,
    PrinterForbidden,
    PrinterStalled,
    PrinterUnreachable,
)
from shared.printing.transport.base import WRITE_SECONDS, Transport

_CHUNK = 256
"""Bytes a write; 133 ms at 19200 baud, so that the time-out is about the printer."""


class SerialTransport(Transport):
    """8N1 with hardware hand-shake left to the driver: many clones wire only RX, TX and GND."""

    def __init__(self, device: str, baud: int, *, write_seconds: float = WRITE_SECONDS) -> None:
        self._device = device
        self._baud = baud
        self._write_seconds = write_seconds
        self._line: Any = None

    @property
    def is_open(self) -> bool:
        return self._line is not None

    def open(self) -> None:
        if self._line is not None:
            return
        try:
            import serial
        except ImportError as error:
            raise DriverMissing(self._device, "pyserial") from error
        try:
            self._line = serial.Serial(
                self._device,
                self._baud,
                timeout=0,
                write_timeout=self._write_seconds,
                exclusive=True,
            )
        except (serial.SerialException, OSError, ValueError) as error:
            raise self._refusal(error) from error

    def _refusal(self, error: Exception) -> Exception:
        text = str(error).lower()
        if "permission" in text or "access is denied" in text:
            return PrinterForbidden(self._device)
        if "lock" in text or "busy" in text:
            return PrinterBusy(self._device)
        return PrinterUnreachable(self._device, str(error))

    def write(self, data: bytes) -> None:
        import serial

        if self._line is None:
            raise ConnectionLost(self._device)
        for start in range(0, len(data), _CHUNK):
            try:
                self._line.write(data[start : start + _CHUNK])
            except serial.SerialTimeoutException as error:
                self.close()
                # Part of the chunk may have gone out; assume that it did.
                raise PrinterStalled(self._device, bytes_sent=start + 1) from error
            except (serial.SerialException, OSError) as error:
                self.close()
                raise ConnectionLost(self._device, str(error), bytes_sent=start) from error

    def read(self, seconds: float) -> bytes:
        import serial

        if self._line is None:
            raise ConnectionLost(self._device)
        until = time.monotonic() + seconds
        try:
            while True:
                self._line.timeout = max(0.0, until - time.monotonic())
                data: bytes = self._line.read(1)
                if data:
                    self._line.timeout = 0
                    return data + bytes(self._line.read(4096))
                if time.monotonic() >= until:
                    return b""
        except (serial.SerialException, OSError, TypeError) as error:
            self.close()
            raise ConnectionLost(self._device, str(error)) from error

    def close(self) -> None:
        if self._line is not None:
            with contextlib.suppress(Exception):
                self._line.reset_output_buffer()  # or closing waits for a stalled printer
            with contextlib.suppress(Exception):
                self._line.close()
            self._line = None
