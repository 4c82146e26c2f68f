"""What the kiosk says when nobody is there, one sentence at a time."""

from dataclasses import dataclass

from kiosk.reading import HouseLook
from kiosk.visit import Visit
from shared.i18n import clock_time


@dataclass(frozen=True)
class AttractProps:
    """``closes_at`` is set when this turn's sentence is about the hours."""

    sentence: str = ""
    closes_at: str = ""


def attract_props(visit: Visit, look: HouseLook | None, *, turn: int) -> AttractProps:
    """The ``turn``-th sentence of the loop: the notices, then until when the house is open."""
    if look is None:
        return AttractProps()
    notices = [each.say(visit.language).replace("*", "") for each in look.profile.notices]
    place = turn % (len(notices) + 1)
    if place < len(notices):
        return AttractProps(sentence=notices[place])
    closes = look.opening.closes_at
    return (
        AttractProps(closes_at=clock_time(closes)) if closes else AttractProps(look.profile.place)
    )
