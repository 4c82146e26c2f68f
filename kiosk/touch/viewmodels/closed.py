"""Why the house gives no numbers now, when it does again, and the hours."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Slot

from kiosk.touch.enquiry import CHECK
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer
from kiosk.touch.viewmodels.hours import span_words
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import ASKED_WHILE, Visit
from shared.i18n import clock_time, day_name, day_span, long_date
from shared.office.intervals import Interval
from shared.office.opening import Opening, hours_table
from shared.office.profile import HouseProfile
from shared.office.words import zone_letters
from shared.speech.phrases import Phrase
from shared.speech.prompting import opening_words, phrase

_SPOKEN = {
    Opening.BREAK: Phrase.ON_BREAK,
    Opening.LAST_TICKETS_GIVEN: Phrase.NO_MORE_TICKETS,
}


@dataclass(frozen=True)
class HoursLine:
    """One line of the table; no hours means closed, ``pause`` is the break between two."""

    days: str
    hours: str
    pause: bool = False


@dataclass(frozen=True)
class ClosedProps:
    """``next_day`` is empty when the house opens again today."""

    opening: Opening = Opening.CLOSED_DAY
    closes_at: str = ""
    next_time: str = ""
    next_day: str = ""
    zone: str = ""
    reason: str = ""
    rows: tuple[HoursLine, ...] = ()
    contact_label: str = ""
    contact_number: str = ""


def closed_props(visit: Visit, snapshot: HouseSnapshot | None, *, now: datetime) -> ClosedProps:
    if snapshot is None:
        return ClosedProps()
    profile, state = snapshot.profile, snapshot.opening
    today = now.astimezone(profile.tz).date()
    following = state.next_opening
    next_day = ""
    if following is not None and following.date() != today:
        near = following.date() - today < timedelta(days=7)
        next_day = (
            day_name(following.weekday(), visit.language)
            if near
            else long_date(following.date(), visit.language)
        )
    return ClosedProps(
        opening=state.opening,
        closes_at=clock_time(state.closes_at, visit.language) if state.closes_at else "",
        next_time=clock_time(following, visit.language) if following else "",
        next_day=next_day,
        zone=zone_letters(profile.tz, now),
        reason=state.reason,
        rows=hours_lines(profile, visit.language),
        contact_label=profile.contact.label.say(visit.language) if profile.contact else "",
        contact_number=profile.contact.number if profile.contact else "",
    )


def hours_lines(profile: HouseProfile, language: str) -> tuple[HoursLine, ...]:
    """The week as the visitor reads it: each stretch, the breaks between, the closed days."""
    lines: list[HoursLine] = []
    shut: list[str] = []
    for row in hours_table(profile):
        days = day_span(row.first_weekday, row.last_weekday, language)
        if not row.intervals:
            names = [
                day_name(each, language) for each in range(row.first_weekday, row.last_weekday + 1)
            ]
            shut += names
        for position, interval in enumerate(row.intervals):
            if position:
                gap = Interval(start=row.intervals[position - 1].end, end=interval.start)
                lines.append(HoursLine("", span_words(gap, language), pause=True))
            lines.append(HoursLine(days, span_words(interval, language)))
    if shut:
        lines.append(HoursLine(", ".join(shut), ""))
    return tuple(lines)


def closed_prompt(moment: Moment) -> Words:
    if moment.snapshot is None:
        return ()
    language, state = moment.voice, moment.snapshot.opening
    said = phrase(language, _SPOKEN.get(state.opening, Phrase.CLOSED))
    following = state.next_opening
    if following is None:
        return said
    days = (following.date() - moment.now.astimezone(moment.snapshot.profile.tz).date()).days
    day = following.date() if days else None
    return (*said, *opening_words(language, day, following.time(), near=days < 7))


def closed_offers(moment: Moment) -> tuple[Offer, ...]:
    """Whoever holds a number may ask for it while it counts; 0 changes the language."""
    voice, snapshot = moment.voice, moment.snapshot
    check = Offer(
        "check-number",
        lambda touches: touches.choose(CHECK),
        phrase(voice, Phrase.CHECK_NUMBER),
    )
    asked = snapshot is not None and snapshot.opening.opening in ASKED_WHILE
    language = Offer(
        "language",
        lambda touches: touches.journey.next_language(),
        phrase(voice, Phrase.LANGUAGE),
        key="0",
    )
    return (check, language) if asked else (language,)


class ClosedViewModel(ScreenViewModel[ClosedProps]):
    """What the closed screen reads, and its way to the look-up."""

    empty = ClosedProps()

    def refresh(self, moment: Moment) -> None:
        self.show(closed_props(moment.visit, moment.snapshot, now=moment.now))

    @Slot(str)
    def choose(self, code: str) -> None:
        self.touches.choose(code)
