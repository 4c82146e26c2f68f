"""How long the house's own words may be: one table, for the check and for the screens' tests.

Each entry is a place on a screen or on paper, with the most letters of the whole text and of one
word in it (a word cannot be broken on a tile). ``tests/helpers/longest.py`` writes a house whose
every word is as long as this table lets it be; kiosk, board, desk and slip are drawn with it.
"""

import unicodedata
from dataclasses import dataclass

from pydantic import AfterValidator, ValidationInfo

from shared.i18n import Message
from shared.office.mistake import ProfileMistake
from shared.office.part import KEPT, Words

_TOO_LONG = Message("Problems", "Paling banyak {max_length} huruf.")
_WORD_TOO_LONG = Message("Problems", "Satu kata paling panjang {most} huruf.")
_BLANK = Message("Problems", "Tidak boleh kosong.")
_UNSEEN = Message(
    "Problems", "Berisi tanda yang tidak terlihat ({sign}); ketik ulang tanpa menyalin."
)
_SEEN_THROUGH = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
"""Two unseen signs without which some scripts cannot be written."""


@dataclass(frozen=True)
class Room:
    """``letters`` of the whole text, ``word`` of one word; ``lines`` lets it have several lines,
    ``blank`` lets it be empty."""

    letters: int
    word: int = 24
    lines: bool = False
    blank: bool = False

    def held(self, text: str) -> str:
        """``text`` in one spelling (NFC), without spaces around it. Raises `ProfileMistake`."""
        text = unicodedata.normalize("NFC", text).strip()
        if not text and not self.blank:
            raise ProfileMistake(_BLANK)
        for sign in text:
            if sign == "\n" and self.lines:
                continue
            if unicodedata.category(sign) in _SEEN_THROUGH and sign not in _JOINERS:
                raise ProfileMistake(_UNSEEN.filled(sign=f"U+{ord(sign):04X}"))
        if len(text) > self.letters:
            raise ProfileMistake(_TOO_LONG.filled(max_length=self.letters))
        if any(len(word) > self.word for word in text.split()):
            raise ProfileMistake(_WORD_TOO_LONG.filled(most=self.word))
        return text

    def too_long(self, text: str) -> bool:
        """Whether the whole or one word of it is."""
        return len(text) > self.letters or any(len(word) > self.word for word in text.split())

    @property
    def text(self) -> AfterValidator:
        """For a field of text: ``Annotated[str, COUNTER_NAME.text]``."""
        return AfterValidator(self._check)

    @property
    def words(self) -> AfterValidator:
        """For a field of `Words`, each language held to it."""
        return AfterValidator(self._check_words)

    def _check(self, value: str, info: ValidationInfo) -> str:
        # What a house has stored is taken as it is: older rules allowed it.
        return value if info.context is KEPT else self.held(value)

    def _check_words(self, value: Words, info: ValidationInfo) -> Words:
        if info.context is KEPT:
            return value
        said = {code: text for code, text in value.root.items() if text.strip()}
        return Words.model_validate({code: self.held(text) for code, text in said.items()})


KEY = Room(40, word=40)
HOUSE_NAME = Room(44, word=16)
HOUSE_PLACE = Room(60, word=18, blank=True)
SLIP_TITLE = Room(60)
SLIP_LINE = Room(120, word=40, blank=True)
SLIP_MARK = Room(24, blank=True)
SERVICE_NAME = Room(36, word=18)
SHORT_NAME = Room(20, word=15)
SERVICE_DESCRIPTION = Room(52, word=18)
SUBSERVICE_NAME = Room(36, word=18)
REQUIREMENT = Room(90)
COUNTER_NAME = Room(24, word=16)
OUTCOME_NAME = Room(40)
AGENCY_NAME = Room(90)
PAUSE_REASON = Room(40)
NOTICE = Room(160, word=40)
TALK_TITLE = Room(90)
TALK_PLACE = Room(60)
DAY_REASON = Room(60)
SOURCE = Room(200, word=200, blank=True)
CONTACT_LABEL = Room(20, word=12)
CONTACT_NUMBER = Room(20, word=20)
CHANNEL_NAME = Room(40)
CATEGORY_NAME = Room(60)
DIVERSION = Room(240, word=40)
INSTRUCTION = Room(80)
DISTRICT_NAME = Room(60)
LETTERHEAD_LINE = Room(80)
LETTERHEAD_ADDRESS = Room(200, word=60, blank=True)
LETTER_TEMPLATE = Room(120, word=120)
LETTER_UNIT = Room(20, word=20, blank=True)
LAW = Room(200, word=60, blank=True)
OMBUDSMAN = Room(120, word=40, blank=True)
LONG_TEXT = Room(4000, word=60, lines=True)
SIGNATORY_TITLE = Room(120)
NIP = Room(30, word=30, blank=True)
RANK = Room(80, blank=True)
PERSON_NAME = Room(80)
OFFICER_TITLE = Room(80, blank=True)
OFFICER_CONTACT = Room(120, word=60, blank=True)
AUTHORITY = Room(120)
FOLDER = Room(200, word=200, blank=True)
MACHINE_NAME = Room(40)
TYPED_LINE, TYPED_TEXT = 200, 20_000
"""What officers type of a visit or report: in one line, and in a field of many."""
