"""The survey said aloud: its questions and answers are clips as every other phrase is."""

from collections.abc import Iterator

from shared.speech.language import SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase
from shared.speech.words import Break, Word, clip_name, closing
from shared.survey.questionnaire import questionnaire

_SAID = "survei"


def question_words(language: SpokenLanguage, code: str) -> tuple[Word, ...]:
    """The question of an element, or the one about the respondent."""
    text = _texts(language.code)[code][0]
    return (Word(_clip(code), text.rstrip("?"), Break.STOP),)


def choice_words(language: SpokenLanguage, code: str, nth: int) -> tuple[Word, ...]:
    """The key and the answer behind it."""
    text = _texts(language.code)[code][nth]
    key = tuple(Word(clip_name(one), one) for one in language.number_words(nth))
    return (*closing(key, Break.COMMA), Word(_answer_clip(text), text, Break.STOP))


def skip_words(language: SpokenLanguage) -> tuple[Word, ...]:
    """How to pass a question over."""
    nought = language.digits[0]
    return (
        *phrase(language, Phrase.PRESS_NUMBER, Break.NONE),
        Word(clip_name(nought), nought, Break.COMMA),
        *phrase(language, Phrase.TO_SKIP),
    )


def survey_texts(code: str) -> Iterator[tuple[str, str]]:
    """Clip and text of all that a survey says in the language ``code``."""
    for key, (question, *answers) in _texts(code).items():
        yield _clip(key), question.rstrip("?")
        for answer in answers:
            yield _answer_clip(answer), answer


def _texts(code: str) -> dict[str, tuple[str, ...]]:
    of = questionnaire()
    return {
        **{one.code: (one.question.say(code), *one.answers.say(code)) for one in of.elements},
        **{
            one.key: (one.question.say(code), *(each.words.say(code) for each in one.choices))
            for one in of.respondent
        },
    }


def _clip(key: str) -> str:
    return f"{_SAID}-{key.lower()}"


def _answer_clip(text: str) -> str:
    return f"{_SAID}-{clip_name(text)}"
