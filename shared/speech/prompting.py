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


def key_words(language: SpokenLanguage, last: int, purpose: Phrase) -> tuple[Word, ...]:
    """``Press 1 up to last for ...``; a keypad has nine such keys. Nothing where there is none."""
    last = min(last, MOST_KEYS)
    if last < 1:
        return ()
    upper = (
        ()
        if last == 1
        else (
            *phrase(language, Phrase.UP_TO_NUMBER, Break.NONE),
            *_words(language.number_words(last)),
        )
    )
    return (
        *phrase(language, Phrase.PRESS_NUMBER, Break.NONE),
        *closing((*_words(language.number_words(1)), *upper), Break.COMMA),
        *phrase(language, purpose),
    )


def ahead_words(language: SpokenLanguage, ahead: int) -> tuple[Word, ...]:
    """How many people stand before the visitor."""
    return (*_words(language.number_words(ahead)), *phrase(language, Phrase.NUMBER_AHEAD))


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
