"""Which words the screen now would say to somebody who cannot read it. Pure."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.visit import About, Health, Place, Visit, screen_of
from shared.office.opening import Opening
from shared.queue.lifecycle import State
from shared.speech.language import INDONESIAN, LANGUAGES, Language
from shared.speech.phrases import Phrase
from shared.speech.prompting import ahead_words, key_words, opening_words, phrase
from shared.speech.wording import call_words, ticket_words
from shared.speech.words import Word

Words = tuple[Word, ...]

_MESSAGES = {
    About.STARTING: (Phrase.ONE_MOMENT,),
    About.ERROR: (Phrase.ONE_MOMENT,),
    About.DATABASE_AWAY: (Phrase.NO_TICKETS_NOW, Phrase.ASK_STAFF),
    About.PAUSED: (Phrase.PAUSED, Phrase.ASK_STAFF),
    About.QUOTA: (Phrase.QUOTA, Phrase.ASK_STAFF),
    About.SERVICE_CLOSED: (Phrase.SERVICE_SHUT, Phrase.ASK_STAFF),
    About.NOT_ISSUED: (Phrase.NO_TICKETS_NOW, Phrase.ASK_STAFF),
}
_CLOSED = {
    Opening.BREAK: Phrase.ON_BREAK,
    Opening.LAST_TICKETS_GIVEN: Phrase.NO_MORE_TICKETS,
}


@dataclass(frozen=True)
class Spoken:
    """What is due: ``screen`` and what became of a call for ``help``; both may be silent."""

    language: Language
    screen: Words = ()
    help: Words = ()


def spoken(
    visit: Visit, look: HouseLook | None, health: Health, *, keys: int, now: datetime
) -> Spoken:
    """The words of the screen at ``now``, with ``keys`` things to choose by a number key.

    Nothing outside the accessibility mode, and nothing on the screens for staff. A language
    without a voice is spoken as Indonesian.
    """
    language = LANGUAGES.get(visit.language, INDONESIAN)
    if not visit.accessible:
        return Spoken(language)
    place, about = screen_of(visit, look, health)
    return Spoken(
        language, _screen(language, place, about, visit, look, keys, now), _help(language, look)
    )


def _screen(
    language: Language,
    place: Place,
    about: About,
    visit: Visit,
    look: HouseLook | None,
    keys: int,
    now: datetime,
) -> Words:
    match place:
        case Place.HOME:
            return (
                *phrase(language, Phrase.WELCOME),
                *key_words(language, keys, Phrase.FOR_A_CHOICE),
            )
        case Place.CHOICES:
            return (
                *phrase(language, Phrase.CHOOSE),
                *key_words(language, keys, Phrase.FOR_A_CHOICE),
            )
        case Place.REQUIREMENTS:
            return (
                *phrase(language, Phrase.BRING),
                *key_words(language, 1, Phrase.FOR_A_TICKET),
            )
        case Place.TICKET if visit.ticket is not None:
            return (
                *ticket_words(language, series=visit.ticket.series, number=visit.ticket.number),
                *phrase(language, Phrase.WAIT_FOR_CALL),
            )
        case Place.MESSAGE:
            told = _MESSAGES.get(about, ())
            return tuple(word for each in told for word in phrase(language, each))
        case Place.LOOKUP:
            return _standing(language, visit, look)
        case Place.CLOSED if look is not None:
            return _closed(language, look, now)
        case _:
            return ()


def _standing(language: Language, visit: Visit, look: HouseLook | None) -> Words:
    found = visit.standing
    if found is None:
        if visit.result == "unknown":
            return phrase(language, Phrase.NOT_FOUND)
        if visit.result == "away":
            return phrase(language, Phrase.ASK_STAFF)
        return phrase(language, Phrase.ENTER_NUMBER)
    ticket = found.ticket
    number = ticket_words(language, series=ticket.series, number=ticket.number)
    if ticket.state is State.WAITING:
        return (*number, *ahead_words(language, found.ahead))
    if ticket.state in (State.CALLED, State.SERVING) and look is not None:
        places = {each.code: each.name for each in look.profile.counters}
        counter = places.get(ticket.counter_code or "", "")
        return call_words(language, series=ticket.series, number=ticket.number, counter=counter)
    return (*number, *phrase(language, Phrase.ASK_STAFF))


def _closed(language: Language, look: HouseLook, now: datetime) -> Words:
    state = look.opening
    said = phrase(language, _CLOSED.get(state.opening, Phrase.CLOSED))
    following = state.next_opening
    if following is None:
        return said
    days = (following.date() - now.astimezone(look.profile.tz).date()).days
    day = following.date() if days else None
    return (*said, *opening_words(language, day, following.time(), near=days < 7))


def _help(language: Language, look: HouseLook | None) -> Words:
    post = look.post if look is not None else None
    if post is None or not (post.help_waiting or post.help_coming):
        return ()
    return phrase(language, Phrase.HELP_COMING if post.help_coming else Phrase.HELP_ASKED)
