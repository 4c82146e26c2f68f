"""What a house adds to its slips."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from shared.i18n import Message
from shared.office import lengths
from shared.office.mistake import ProfileMistake
from shared.office.part import Part

SLIP_LINES = 6

SlipLines = tuple[Annotated[str, lengths.SLIP_LINE.text], ...]


class QrUse(StrEnum):
    """What the square code on a slip is for: nothing, the scanners of the house's kiosks, or the
    visitor's own phone, which opens WhatsApp with the number written down."""

    NONE = ""
    SCANNER = "scanner"
    WHATSAPP = "whatsapp"


class SlipStyle(Part):
    """What the house adds to its slips. ``logo`` is a picture's file name in the house's folder,
    ``logo_height`` in dots (8 are 1 mm); ``second_sheet`` is the mark of a second copy."""

    logo: str = Field(default="", pattern=r"^([A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(png|jpg|jpeg))?$")
    logo_height: int = Field(default=96, ge=32, le=240)
    opening: SlipLines = ()
    closing: SlipLines = ()
    second_sheet: Annotated[str, lengths.SLIP_MARK.text] = ""
    qr: QrUse = QrUse.NONE

    @model_validator(mode="after")
    def _few_enough(self) -> Self:
        if len(self.opening) + len(self.closing) > SLIP_LINES:
            words = Message("Problems", "Baris tambahan slip paling banyak {most}.")
            raise ProfileMistake(words.filled(most=SLIP_LINES))
        return self
