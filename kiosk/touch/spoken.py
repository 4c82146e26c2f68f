"""Which words the screen now would say to somebody who cannot read it. Pure."""

from dataclasses import dataclass

from kiosk.touch.help_state import Help, help_at
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import offer_words
from kiosk.touch.screens import screen_at
from kiosk.touch.visit import ScreenName
from shared.speech.language import SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase

_OF_VOICE = (Phrase.STAR_AGAIN, Phrase.SLASH_SLOWER, Phrase.PLUS_LOUDER, Phrase.POINT_PAUSES)
_BEGUN_ON = (ScreenName.HOME, ScreenName.CLOSED)
_HELP = {
    Help.ASKED: Phrase.HELP_ASKED,
    Help.UNANSWERED: Phrase.ASK_STAFF,
    Help.COMING: Phrase.HELP_COMING,
}


@dataclass(frozen=True)
class Spoken:
    """What is due: ``screen`` and what became of a call for ``help``; both may be silent."""

    language: SpokenLanguage
    screen: Words = ()
    help: Words = ()


def spoken(moment: Moment) -> Spoken:
    """The words of the screen; nothing outside the accessibility mode."""
    language = moment.voice
    if not moment.visit.accessible:
        return Spoken(language)
    if moment.still_here:
        asked = phrase(language, Phrase.STILL_HERE) + phrase(language, Phrase.PRESS_ANY_KEY)
        return Spoken(language, asked, _help(moment))
    return Spoken(language, _screen(moment), _help(moment))


def _screen(moment: Moment) -> Words:
    """The screen's own words, what it offers, and once a visit which keys the voice has."""
    screen = screen_at(moment.screen)
    said = screen.prompt(moment)
    if not said:
        return ()
    offered = offer_words(moment.voice, screen.offers(moment), moment.visit.page)
    if screen.name not in _BEGUN_ON:
        return (*said, *offered)
    return (*said, *offered, *(word for key in _OF_VOICE for word in phrase(moment.voice, key)))


def _help(moment: Moment) -> Words:
    state = help_at(moment.snapshot.kiosk, moment.now) if moment.snapshot else Help.NONE
    return phrase(moment.voice, _HELP[state]) if state in _HELP else ()
