"""What a visitor may expect, as the screens say it: one wording for tile, ticket and look-up."""

from kiosk.touch.moment import Words
from shared.office.words import minutes_text
from shared.queue.line.wait_estimate import Estimate
from shared.queue.today import ServiceFigures
from shared.speech.language import SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase, waiting_words

DIRECT = "direct"
UNSTAFFED = "unstaffed"


def wait_words(guess: Estimate | None) -> str:
    """``± 8``, ``25–40``; ``direct`` when hardly any, ``unstaffed`` where no counter is open."""
    if guess is None:
        return UNSTAFFED
    return DIRECT if guess.at_once else minutes_text(*guess.minutes)


def prospect_words(voice: SpokenLanguage, figures: ServiceFigures | None) -> Words:
    """How many wait, and whether anybody will call them; nothing where nobody waits."""
    if figures is None:
        return ()
    ahead = figures.prospect.ahead
    return (
        *(waiting_words(voice, ahead) if ahead else ()),
        *(phrase(voice, Phrase.NO_COUNTER) if figures.prospect.estimate is None else ()),
    )
