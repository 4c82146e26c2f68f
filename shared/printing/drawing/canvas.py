"""What a layout draws on: dots of 1/203 inch from the top left, black unless said otherwise."""

from collections.abc import Sequence
from typing import Protocol

from PIL import Image

from shared.printing.slips.slip import Weight

DOTS_PER_INCH = 203


class Canvas(Protocol):
    def box(self, left: int, top: int, right: int, bottom: int) -> None:
        """A filled rectangle, edges included."""

    def rounded(
        self, left: int, top: int, right: int, bottom: int, *, radius: int, line: int = 0
    ) -> None:
        """A rounded rectangle: filled, or drawn with a line so many dots thick."""

    def polygon(self, points: Sequence[tuple[int, int]], *, white: bool = False) -> None: ...

    def disc(self, left: int, top: int, right: int, bottom: int) -> None: ...

    def words(
        self, text: str, *, size: int, weight: Weight, x: int, baseline: int, white: bool = False
    ) -> None: ...

    def symbol(self, rows: Sequence[bytes], *, module: int, left: int, top: int) -> None:
        """A QR symbol, one byte a module, 1 where it is dark."""

    def picture(self, ink: Image.Image, left: int, top: int) -> None:
        """A mode "L" picture of ink, 255 where black goes."""
