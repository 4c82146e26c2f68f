"""Which words call a number to a counter."""

import re
from collections.abc import Collection

from shared.speech.language import SpokenLanguage
from shared.speech.words import Break, Word, clip_name, closing

_NUMBERED = re.compile(r"(?P<word>.*\S)\s+(?P<number>\d{1,6})(?P<letter>[A-Za-z]?)")


def call_words(
    language: SpokenLanguage, *, series: str, number: int, counter: str
) -> tuple[Word, ...]:
    """The announcement of ``series``-``number`` at ``counter``, e.g. ``A``, 12, ``Loket 2``.

    Numbers up to 999 are read digit by digit, three of them, as printed on the slip; from
    1000 on in words, so that A-1012 is never mistaken for A-012. A counter the language has no
    word for is not guessed at: the visitor is asked to look at the screen.
    """
    return (
        *ticket_words(language, series=series, number=number),
        *_destination(language, counter),
    )


def ticket_words(language: SpokenLanguage, *, series: str, number: int) -> tuple[Word, ...]:
    """The number of a ticket alone, as it is called."""
    return (
        Word(clip_name(language.number_call), language.number_call, Break.COMMA),
        *_letters(language, series),
        *closing(_ticket_number(language, number), Break.STOP),
    )


def within_reach(
    language: SpokenLanguage, words: tuple[Word, ...], available: Collection[str]
) -> tuple[Word, ...]:
    """The words that can be said with the clips at hand.

    When a piece of the destination was never recorded, the visitor is asked to look at the
    screen instead of hearing half a destination; when a piece of the number is missing, no
    number is said at all, since half a number would call somebody else.
    """
    ends = {clip_name(language.proceed), clip_name(language.look_at_screen)}
    start = next((at for at, word in enumerate(words) if word.clip in ends), len(words))
    called, destination = words[:start], words[start:]
    if any(word.clip not in available for word in destination):
        destination = _look_at_screen(language)
    if any(word.clip not in available for word in called):
        called, destination = (), _look_at_screen(language)
    return tuple(word for word in (*called, *destination) if word.clip in available)


def _letters(language: SpokenLanguage, series: str) -> tuple[Word, ...]:
    return tuple(
        Word(f"{language.letter_prefix}-{letter.lower()}", letter, Break.COMMA)
        for letter in series.upper()
        if letter in language.letters
    )


def _ticket_number(language: SpokenLanguage, number: int) -> tuple[Word, ...]:
    if number > 999:
        return _spoken(language.number_words(number))
    return tuple(
        Word(clip_name(language.digits[int(digit)]), language.digits[int(digit)], Break.COMMA)
        for digit in f"{number:03d}"
    )


def _destination(language: SpokenLanguage, counter: str) -> tuple[Word, ...]:
    tidy = " ".join(counter.split())
    numbered = _NUMBERED.fullmatch(tidy)
    name = language.counter_word(numbered["word"] if numbered else tidy)
    if name is None:
        return _look_at_screen(language)
    words: tuple[Word, ...] = (Word(clip_name(name), name),)
    if numbered:
        words = closing(words, Break.COMMA) + _spoken(
            language.number_words(int(numbered["number"]))
        )
        if numbered["letter"]:
            words = closing(words, Break.COMMA) + _letters(language, numbered["letter"])
    return (Word(clip_name(language.proceed), language.proceed), *closing(words, Break.STOP))


def _look_at_screen(language: SpokenLanguage) -> tuple[Word, ...]:
    return (Word(clip_name(language.look_at_screen), language.look_at_screen, Break.STOP),)


def _spoken(texts: tuple[str, ...]) -> tuple[Word, ...]:
    return tuple(Word(clip_name(text), text) for text in texts)
