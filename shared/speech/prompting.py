"""Which words a kiosk's prompts are made of; the kiosk says which prompt is due."""

from datetime import date, time

from shared.speech.language import SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.words import Break, Word, clip_name, closing

MOST_KEYS = 9


def phrase(language: SpokenLanguage, what: Phrase, after: Break = Break.STOP) -> tuple[Word, ...]:
    """One phrase, a sentence of its own unless ``after`` says otherwise."""
    text = language.phrases[what]
    return (Word(clip_name(text), text, after),)


def key_word(language: SpokenLanguage, key: str) -> tuple[Word, ...]:
    """A key of the keypad, before what it does: a digit, or another one's name."""
    if not key.isdigit():
        return phrase(language, Phrase.ENTER_KEY, Break.COMMA)
    text = language.digits[int(key)]
    return (Word(clip_name(text), text, Break.COMMA),)


def spelled(language: SpokenLanguage, entered: str) -> tuple[Word, ...]:
    """What was typed so far, sign by sign."""
    words: tuple[Word, ...] = ()
    for sign in entered.upper():
        if sign in language.letters:
            words += (Word(f"{language.letter_prefix}-{sign.lower()}", sign, Break.COMMA),)
        elif sign.isascii() and sign.isdigit():
            text = language.digits[int(sign)]
            words += (Word(clip_name(text), text, Break.COMMA),)
    return closing(words, Break.STOP)


def ahead_words(language: SpokenLanguage, ahead: int) -> tuple[Word, ...]:
    """How many people stand before the visitor."""
    return (*_words(language.number_words(ahead)), *phrase(language, Phrase.NUMBER_AHEAD))


def waiting_words(language: SpokenLanguage, waiting: int) -> tuple[Word, ...]:
    """How many people wait for what was named last."""
    return (*_words(language.number_words(waiting)), *phrase(language, Phrase.PEOPLE_WAITING))


def opening_words(
    language: SpokenLanguage, day: date | None, at: time, *, near: bool
) -> tuple[Word, ...]:
    """When the house opens again: the weekday where ``day`` is another one, its date unless
    ``near``, and the time."""
    said = phrase(language, Phrase.OPENS_AGAIN, Break.COMMA)
    if day is not None:
        texts = [language.weekdays[day.weekday()]]
        if not near:
            texts += [*language.number_words(day.day), language.months[day.month - 1]]
        said += closing(_words(tuple(texts)), Break.COMMA)
    return (*said, *closing(_words(language.time_words(at.hour, at.minute)), Break.STOP))


def _words(texts: tuple[str, ...]) -> tuple[Word, ...]:
    return tuple(Word(clip_name(text), text) for text in texts)
