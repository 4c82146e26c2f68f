"""Reading the house for the board: one short look, off the GUI thread."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.board.slides import slides_in
from kiosk.board.view import BoardHouse
from shared.office.crest import crest_in
from shared.office.house import House
from shared.office.intervals import Interval
from shared.office.opening import opening_intervals
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.announcing.announcements import CallView, calls_of
from shared.queue.lifecycle import State
from shared.queue.line.outlook import read_outlook
from shared.queue.today import tickets_today
from shared.storage.database import Session

MISSED_FOR = timedelta(hours=1)
MOST_MISSED = 6


@dataclass(frozen=True)
class BoardReading:
    """One consistent look: the calls of the day, how many wait for each service, who was called
    lately and did not come, and from when to when the house is open today."""

    calls: tuple[CallView, ...]
    waiting: dict[str, int]
    missed: tuple[str, ...]
    hours: tuple[Interval, ...]


def read_board(house: House) -> BoardReading:
    """The calls and the lines now. Raises StorageProblem where the house cannot be read."""
    profile, now = house.profile, house.now()
    day = service_day(now, profile.tz)

    def read(session: Session) -> BoardReading:
        outlook = read_outlook(session, profile=profile, day=day, now=now)
        return BoardReading(
            calls=calls_of(session, day=day),
            waiting=dict(Counter(one.service_code for one in outlook.waiting)),
            missed=_missed(session, profile, now),
            hours=opening_intervals(profile, day),
        )

    return house.read(read)


def _missed(session: Session, profile: HouseProfile, now: datetime) -> tuple[str, ...]:
    """The numbers that were called lately and did not come, the latest first."""
    gone = [
        (ticket.ended_at, ticket.label)
        for ticket in tickets_today(session, profile=profile, now=now, states=[State.NO_SHOW])
        if ticket.ended_at is not None and now - ticket.ended_at <= MISSED_FOR
    ]
    return tuple(label for _ended, label in sorted(gone, reverse=True)[:MOST_MISSED])


def read_house(house: House) -> BoardHouse:
    """The house itself, read anew. Raises StorageProblem where it cannot be read."""
    profile = house.refresh_profile()
    return BoardHouse(
        name=profile.name,
        place=profile.place,
        services=tuple((service.code, service.brief()) for service in profile.services),
        priority_series=profile.queue.priority_series,
        notices=tuple(notice.say() for notice in profile.notices),
        talks=profile.talks,
        slides=slides_in(house.folder),
        crest=crest_in(house.folder, profile),
        english=house.settings.board.english,
    )
