"""What can be done on a screen without touching it: each thing has a key, and a name aloud."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.touch.moment import Moment, Words
from kiosk.touch.touches import Touches
from shared.speech.language import SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.prompting import key_word, phrase

BACK, ENTER, MORE = "0", "enter", "9"
_ON_ONE_PAGE, _WITH_MORE = 9, 8
MORE_CONTROL = "more"


@dataclass(frozen=True)
class Offer:
    """``control`` is the object that a finger touches for it, ``said`` its name aloud (nothing
    where the screen's own words say it), ``key`` its own one; without it takes its place among
    1 to 9. None as ``act``: it is told, and cannot be had now."""

    control: str
    act: Callable[[Touches], object] | None
    said: Words = ()
    key: str = ""


def keyed(offers: Iterable[Offer], page: int) -> Mapping[str, Offer]:
    """The offers by their keys. More than nine take turns, eight at a time, 9 for the next."""
    offers = tuple(offers)
    placed = [one for one in offers if not one.key]
    keys = {one.key: one for one in offers if one.key}
    if len(placed) <= _ON_ONE_PAGE:
        shown = placed
    else:
        pages = -(-len(placed) // _WITH_MORE)
        first = page % pages * _WITH_MORE
        shown = placed[first : first + _WITH_MORE]
        keys[MORE] = Offer(MORE_CONTROL, lambda touches: touches.journey.turn_page())
    return {**{str(at): one for at, one in enumerate(shown, 1)}, **keys}


def back_offer(moment: Moment) -> Offer:
    """One screen back."""
    said = phrase(moment.voice, Phrase.BACK)
    return Offer("back", lambda touches: touches.journey.back(), said, key=BACK)


def done_offer(moment: Moment) -> Offer:
    """The visitor says that they are done."""
    said = phrase(moment.voice, Phrase.DONE)
    return Offer("done", lambda touches: touches.journey.finish(), said)


def none_offered(_moment: Moment) -> tuple[Offer, ...]:
    """A screen without anything to do."""
    return ()


def offer_words(language: SpokenLanguage, offers: Iterable[Offer], page: int) -> Words:
    """Each key and what it does, in the order of the keys, 0 last."""
    words: Words = ()
    by_key = keyed(offers, page)
    for key in (*"1234567890", ENTER):
        if key not in by_key:
            continue
        one = by_key[key]
        said = phrase(language, Phrase.MORE_CHOICES) if one.control == MORE_CONTROL else one.said
        if said:
            words += (*key_word(language, key), *said)
    return words
