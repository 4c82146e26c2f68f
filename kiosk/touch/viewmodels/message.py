"""One thing to tell, and whether the visitor can leave it."""

from dataclasses import dataclass

from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import BACK, Offer
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import About
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase

_STAYS = (About.STARTING, About.DATABASE_AWAY, About.PAUSED, About.ERROR)
_NOBODY_TO_CALL = (About.STARTING, About.DATABASE_AWAY, About.ERROR)
_SPOKEN = {
    About.STARTING: (Phrase.ONE_MOMENT,),
    About.ERROR: (Phrase.ONE_MOMENT,),
    About.DATABASE_AWAY: (Phrase.NO_TICKETS_NOW, Phrase.ASK_STAFF),
    About.PAUSED: (Phrase.PAUSED, Phrase.ASK_STAFF),
    About.QUOTA: (Phrase.QUOTA, Phrase.ASK_STAFF),
    About.SERVICE_CLOSED: (Phrase.SERVICE_SHUT, Phrase.ASK_STAFF),
    About.SURVEYED: (Phrase.THANKS,),
    About.SURVEYED_BEFORE: (Phrase.THANKS,),
    About.NOT_SURVEYED: (Phrase.ASK_STAFF,),
    About.NOT_ISSUED: (Phrase.NO_TICKETS_NOW, Phrase.ASK_STAFF),
}


@dataclass(frozen=True)
class MessageProps:
    about: About = About.STARTING
    leave: bool = False
    detail: str = ""


def message_props(about: About) -> MessageProps:
    return MessageProps(about, leave=about not in _STAYS)


def message_prompt(moment: Moment) -> Words:
    phrases = _SPOKEN.get(moment.about, ())
    return tuple(word for each in phrases for word in phrase(moment.voice, each))


def message_offers(moment: Moment) -> tuple[Offer, ...]:
    voice = moment.voice
    help_call = Offer(
        "help", lambda touches: touches.help_call.call_staff(), phrase(voice, Phrase.CALL_STAFF)
    )
    leave = Offer(
        "back", lambda touches: touches.journey.finish(), phrase(voice, Phrase.BACK), key=BACK
    )
    calls = () if moment.about in _NOBODY_TO_CALL else (help_call,)
    return (*calls, leave) if message_props(moment.about).leave else calls


class MessageViewModel(ScreenViewModel[MessageProps]):
    """What the message screen reads."""

    empty = MessageProps()

    def refresh(self, moment: Moment) -> None:
        self.show(message_props(moment.about))
