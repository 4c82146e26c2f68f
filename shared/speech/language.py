"""The languages an announcement can be spoken in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from shared.speech import english, indonesian
from shared.speech.phrases import Phrase


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """One spoken language.

    ``digits`` holds the names of 0 to 9, ``letters`` the name of each letter A to Z,
    ``number_words`` spells a whole number and ``counter_word`` gives the spoken form of a counter's
    word ("loket", "meja informasi") or ``None`` where the language has no word for it.
    ``weekdays`` begin with Monday; ``time_words`` says an hour and a minute of the day, in words
    of ``time_vocabulary`` and of the numbers.
    """

    code: str
    number_call: str
    proceed: str
    look_at_screen: str
    digits: tuple[str, ...]
    vocabulary: tuple[str, ...]
    letters: Mapping[str, str]
    letter_prefix: str
    counter_words: tuple[str, ...]
    number_words: Callable[[int], tuple[str, ...]]
    counter_word: Callable[[str], str | None]
    phrases: Mapping[Phrase, str]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    time_vocabulary: tuple[str, ...]
    time_words: Callable[[int, int], tuple[str, ...]]


INDONESIAN = SpokenLanguage(
    code="id",
    number_call=indonesian.NUMBER_CALL,
    proceed=indonesian.PROCEED,
    look_at_screen=indonesian.LOOK_AT_SCREEN,
    digits=indonesian.DIGITS,
    vocabulary=indonesian.NUMBER_WORDS,
    letters=indonesian.LETTER_NAMES,
    letter_prefix="huruf",
    counter_words=indonesian.COUNTER_WORDS,
    number_words=indonesian.number_words,
    counter_word=indonesian.counter_word,
    phrases=indonesian.PHRASES,
    weekdays=indonesian.WEEKDAYS,
    months=indonesian.MONTHS,
    time_vocabulary=indonesian.TIME_WORDS,
    time_words=indonesian.time_words,
)

ENGLISH = SpokenLanguage(
    code="en",
    number_call=english.NUMBER_CALL,
    proceed=english.PROCEED,
    look_at_screen=english.LOOK_AT_SCREEN,
    digits=english.DIGITS,
    vocabulary=english.NUMBER_WORDS,
    letters=english.LETTER_NAMES,
    letter_prefix="letter",
    counter_words=english.COUNTER_WORDS,
    number_words=english.number_words,
    counter_word=english.counter_word,
    phrases=english.PHRASES,
    weekdays=english.WEEKDAYS,
    months=english.MONTHS,
    time_vocabulary=english.TIME_WORDS,
    time_words=english.time_words,
)

LANGUAGES: Mapping[str, SpokenLanguage] = {
    INDONESIAN.code: INDONESIAN,
    ENGLISH.code: ENGLISH,
}
