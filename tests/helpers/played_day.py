"""A day whose numbers have fates: served, gone, missed, set aside, sent on, left waiting."""

from datetime import date, timedelta

from shared.queue.closing import close_day
from shared.queue.serving import transfer
from shared.queue.setting_aside import cancel, park
from tests.helpers.counted_month import moment
from tests.helpers.staffed_house import StaffedHouse
from tests.helpers.visits import called, finished, here, missed, seated, started, taken

FATES = {
    "finished": "finished",
    "left": "left",
    "no-show": "no_show",
    "cancelled": "cancelled",
    "waiting": "unserved",
    "set aside": "unserved",
    "sent on": "unserved",
}
AT_THE_COUNTER = {"": None, "called": "unserved", "serving": "finished"}
"""What each comes to when the day is closed; whoever is at the counter then, and what they do."""


def played(place: StaffedHouse, day: date, fates: list[str], last: str, *, close: bool) -> None:
    officer, house = place.officer.id, place.house
    at = moment(day, "08.00")
    seat = seated(place, "5", officer, at)
    for number, fate in enumerate([*fates, last] if last else fates):
        came = at + timedelta(minutes=10 * number)
        here(place, seat, came)
        ticket = taken(place, "AB"[number % 2], came)
        then = came + timedelta(minutes=2)
        if fate in ("no-show", "finished", "left", "sent on", "called", "serving"):
            called(place, seat, ticket, then)
        if fate in ("finished", "left", "sent on", "serving"):
            started(place, seat, ticket, then)
        if fate in ("finished", "left"):
            finished(place, seat, ticket, then, "left" if fate == "left" else "helped")
        if fate == "no-show":
            missed(place, seat, ticket, then)
        with house.database.write() as session:
            if fate == "cancelled":
                cancel(session, officer=officer, ticket=ticket.id, reason="", at=then)
            if fate == "set aside":
                park(session, officer=officer, ticket=ticket.id, reason="", at=then)
            if fate == "sent on":
                transfer(
                    session, profile=house.profile, seat=seat.id, ticket=ticket.id,
                    service="C", at=then,
                )  # fmt: skip
    with house.database.write() as session:
        if close:
            close_day(session, profile=house.profile, at=moment(day, "15.00"), officer=officer)
