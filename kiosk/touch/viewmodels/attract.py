"""What the kiosk says when nobody is there, one sentence at a time."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment
from kiosk.touch.viewmodels.hours import break_hours, closing_time
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Visit
from shared.i18n import clock_time, long_date
from shared.office.talks import next_talk
from shared.office.words import zone_letters


@dataclass(frozen=True)
class AttractProps:
    """One turn: ``closes_at`` and ``breaks`` are set when it is about the hours, the ``talk``
    fields when it is about the next public talk."""

    sentence: str = ""
    closes_at: str = ""
    breaks: str = ""
    talk: str = ""
    talk_day: str = ""
    talk_time: str = ""
    talk_place: str = ""


def attract_props(
    visit: Visit, snapshot: HouseSnapshot | None, *, turn: int, now: datetime
) -> AttractProps:
    """The ``turn``-th of the loop: the notices, the next talk, until when the house is open."""
    if snapshot is None:
        return AttractProps()
    profile, say = snapshot.profile, visit.language
    turns = [AttractProps(each.say(say).replace("*", "")) for each in profile.notices]
    talk = next_talk(profile.talks, now.astimezone(profile.tz))
    if talk is not None:
        turns.append(
            AttractProps(
                talk=talk.title.say(say),
                talk_day=long_date(talk.starts.date(), say),
                talk_time=f"{clock_time(talk.starts, say)} {zone_letters(profile.tz, now)}",
                talk_place=talk.place,
            )
        )
    closes = closing_time(snapshot.opening, profile, now, say)
    hours = AttractProps(closes_at=closes, breaks=break_hours(snapshot.opening, say))
    turns.append(hours if closes else AttractProps(profile.place))
    return turns[turn % len(turns)]


class AttractViewModel(ScreenViewModel[AttractProps]):
    """What the attract loop says to QML."""

    empty = AttractProps()

    def refresh(self, moment: Moment) -> None:
        self.show(attract_props(moment.visit, moment.snapshot, turn=moment.turn, now=moment.now))
