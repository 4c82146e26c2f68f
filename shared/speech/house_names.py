"""What a house calls its services, finer choices and documents, said aloud."""

from collections.abc import Iterator

from shared.office.part import Words
from shared.office.profile import HouseProfile
from shared.speech.language import SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase
from shared.speech.words import Break, Word, clip_name


def house_names(profile: HouseProfile, code: str) -> tuple[str, ...]:
    """Every name that is said in the language ``code``, each once."""
    return tuple(
        dict.fromkeys(one.say(code) for one in _named(profile) if clip_name(one.say(code)))
    )


def name_words(
    language: SpokenLanguage, name: Words, after: Break = Break.STOP
) -> tuple[Word, ...]:
    """A name of the house; where nobody ever spoke it, to whom to turn."""
    text = name.say(language.code)
    spare = phrase(language, Phrase.ASK_STAFF)
    if not clip_name(text):
        return spare
    return (Word(clip_name(text), text, after, spare),)


def _named(profile: HouseProfile) -> Iterator[Words]:
    for service in profile.services:
        yield service.name
        if service.short_name is not None:
            yield service.short_name
        yield from service.requirements
        for finer in service.subservices:
            yield finer.name
            yield from finer.requirements
