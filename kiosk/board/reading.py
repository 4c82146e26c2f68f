"""Reading the house for the board: one short look, off the GUI thread."""

from collections import Counter
from dataclasses import dataclass

from kiosk.board.slides import slides_in
from kiosk.board.view import BoardHouse
from shared.office.house import House
from shared.office.service_day import service_day
from shared.queue.announcing.announcements import CallView, calls_of
from shared.queue.line.outlook import read_outlook
from shared.storage.database import Session


@dataclass(frozen=True)
class BoardReading:
    """One consistent look: the calls of the day and how many wait for each service."""

    calls: tuple[CallView, ...]
    waiting: dict[str, int]


def read_board(house: House) -> BoardReading:
    """The calls and the lines now. Raises StorageProblem where the house cannot be read."""
    profile, now = house.profile, house.now()
    day = service_day(now, profile.tz)

    def read(session: Session) -> BoardReading:
        outlook = read_outlook(session, profile=profile, day=day, now=now)
        return BoardReading(
            calls=calls_of(session, day=day),
            waiting=dict(Counter(one.service_code for one in outlook.waiting)),
        )

    return house.read(read)


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
        english=house.settings.board.english,
    )
