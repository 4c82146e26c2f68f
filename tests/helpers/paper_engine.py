"""The inside of a receipt printer: understands our commands, holds paper, can be broken.

It keeps what comes out as pictures and words, so tests look at paper, not at bytes.
"""

import re
from dataclasses import dataclass, field

from PIL import Image

_REALTIME = re.compile(rb"\x10\x04([\x01-\x04])")


@dataclass
class Receipt:
    """One cut piece of paper: its dots (black 0, white 255), and its text."""

    rows: list[bytes] = field(default_factory=list)
    text: str = ""

    def picture(self, width: int) -> Image.Image:
        stride = width // 8
        data = b"".join(row.ljust(stride, b"\0")[:stride] for row in self.rows)
        dots = bytes(255 - byte for byte in data)
        return Image.frombytes("1", (width, len(self.rows)), dots)


class PaperEngine:
    """`hear` takes bytes and returns the answers. Faults are plain attributes."""

    def __init__(self) -> None:
        self.near_end = False
        self.cover_open = False
        self.cutter_jammed = False
        self.offline = False
        self.paper_left: int | None = None
        """Dot rows until the paper ends; None is a full roll, 0 is none."""
        self.receipts: list[Receipt] = []
        self.unknown: list[bytes] = []
        self.questions = 0
        self._now = Receipt()
        self._buffer = bytearray()

    @property
    def paper_out(self) -> bool:
        return self.paper_left == 0

    @property
    def blocked(self) -> bool:
        return self.paper_out or self.cover_open or self.cutter_jammed or self.offline

    def hear(self, data: bytes) -> bytes:
        answers = bytearray()
        if self.blocked:
            data = _REALTIME.sub(lambda m: self._note(answers, m.group(1)[0]), data)
        self._buffer += data
        self._work(answers)
        return bytes(answers)

    def repair(self) -> bytes:
        """Everything well again; what was waiting is printed, as real printers do."""
        self.near_end = self.cover_open = self.cutter_jammed = self.offline = False
        self.paper_left = None
        return self.hear(b"")

    def power_cycle(self) -> None:
        """The memory is lost, the paper stays."""
        self._buffer.clear()

    def status(self, question: int) -> int:
        match question:
            case 1:
                return 0x12 | (0x08 if self.blocked else 0)
            case 2:
                stopped = 0x20 if self.paper_out else 0
                error = 0x40 if self.cutter_jammed else 0
                return 0x12 | stopped | error | (0x04 if self.cover_open else 0)
            case 3:
                return 0x12 | (0x08 if self.cutter_jammed else 0)
            case _:
                near = 0x0C if self.near_end or self.paper_out else 0
                return 0x12 | near | (0x60 if self.paper_out else 0)

    def _note(self, answers: bytearray, question: int) -> bytes:
        self.questions += 1
        answers.append(self.status(question))
        return b""

    def _work(self, answers: bytearray) -> None:
        while self._buffer and not self.blocked:
            used = self._command(bytes(self._buffer[:16]), answers)
            if used == 0:
                return
            del self._buffer[:used]
        if self.blocked:
            # Realtime questions are answered though the rest of the data must wait.
            rest = _REALTIME.sub(lambda m: self._note(answers, m.group(1)[0]), bytes(self._buffer))
            self._buffer[:] = rest

    def _command(self, head: bytes, answers: bytearray) -> int:
        """Bytes used; 0 when the command is not complete yet."""
        first = head[0]
        if first == 0x10 and len(head) < 3:
            return 0
        if first == 0x10 and head[1] == 0x04 and 1 <= head[2] <= 4:
            self._note(answers, head[2])
            return 3
        if first in (0x1B, 0x1D) and len(head) < 3 and head[1:2] != b"@":
            return 0
        if head.startswith(b"\x1dv0"):
            return self._raster()
        if head.startswith(b"\x1dr\x01"):
            answers.append(0x03 if self.near_end else 0x00)
            return 3
        if head.startswith(b"\x1b@"):
            return 2
        if head.startswith(b"\x1dV"):
            return self._cut(head)
        if head[:2] in (b"\x1ba", b"\x1bd", b"\x1d!"):
            return 3
        if first == 0x0A:
            self._now.text += "\n"
        elif 0x20 <= first < 0x7F:
            self._now.text += chr(first)
        elif first != 0:
            self.unknown.append(head)
        return 1

    def _raster(self) -> int:
        if len(self._buffer) < 8:
            return 0
        stride = int.from_bytes(self._buffer[4:6], "little")
        height = int.from_bytes(self._buffer[6:8], "little")
        if len(self._buffer) < 8 + stride * height:
            return 0
        if height > 256:
            self.unknown.append(bytes(self._buffer[:8]))
        for row in range(height):
            start = 8 + row * stride
            self._now.rows.append(bytes(self._buffer[start : start + stride]))
            if self.paper_left is not None:
                self.paper_left -= 1
                if self.paper_left == 0:
                    # Keep the rest of the picture for when there is paper again.
                    left = height - row - 1
                    rest = self._buffer[start + stride : 8 + stride * height]
                    tail = self._buffer[8 + stride * height :]
                    again = b"\x1dv0\x00" + stride.to_bytes(2, "little")
                    self._buffer[:] = again + left.to_bytes(2, "little") + rest + tail
                    if not left:
                        self._buffer[:] = tail
                    return 0
        return 8 + stride * height

    def _cut(self, head: bytes) -> int:
        used = 4 if head[2] in (65, 66) else 3
        if len(head) < used:
            return 0
        self.receipts.append(self._now)
        self._now = Receipt()
        return used
