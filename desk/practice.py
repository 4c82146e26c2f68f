"""A scratch house to learn on: the same profile, invented visitors who keep coming, thrown away
at the end."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from shared.office.clock import Clock
from shared.office.house import House, create_house
from shared.office.profile import HouseProfile
from shared.queue.issue import Request, issue_ticket
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.staff.accounts import OfficerView, change_password, create_officer, prepare_password
from shared.staff.rights import Role
from shared.storage.database import Session

_VISITORS = 9
_ANOTHER_EVERY = timedelta(seconds=45)
_MOST_WAITING = 12


class PracticeHouse:
    """Makes the house, its one officer and some waiting visitors. Not for the GUI thread: it
    takes some tenths of a second."""

    def __init__(self, profile: HouseProfile, *, clock: Clock | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sapa-latihan-")
        self.house: House = create_house(Path(self._folder.name) / "rumah", profile, clock=clock)
        self.officer: OfficerView = self._officer()
        self._come = 0
        start = self.house.now() - timedelta(minutes=2 * _VISITORS)
        for number in range(_VISITORS):
            self._arrive(start + timedelta(minutes=2 * number))
        self._last = self.house.now()

    def somebody_due(self) -> bool:
        """Whether it is time to let another visitor `come`; says so once each time."""
        now = self.house.now()
        if now - self._last < _ANOTHER_EVERY:
            return False
        self._last = now
        return True

    def come(self) -> None:
        """Let another visitor take a number, unless many wait already. Not for the GUI thread."""
        now, profile = self.house.now(), self.house.profile
        line = self.house.read(
            lambda session: tickets_today(
                session, profile=profile, now=now, states=(State.WAITING,)
            )
        )
        if len(line) < _MOST_WAITING:
            self._arrive(now)

    def _officer(self) -> OfficerView:
        password = prepare_password()

        def create(session: Session, now: datetime) -> OfficerView:
            made = create_officer(
                session,
                username="latihan",
                name="Latihan",
                roles={Role.OFFICER},
                password=password,
                at=now,
                by=None,
            ).officer
            change_password(session, officer=made.id, hashed=password[1], at=now, by=made.id)
            return made

        return self.house.write(create)

    def _arrive(self, at: datetime) -> None:
        profile, number = self.house.profile, self._come
        self._come += 1
        service = profile.services[number % len(profile.services)].code
        request = Request(
            service,
            f"latihan-{number}",
            "practice",
            priority=number % 9 == 4,
            by_staff=True,
        )
        self.house.write(
            lambda session, _now: issue_ticket(session, profile=profile, request=request, at=at)
        )

    def close(self) -> None:
        self.house.close()
        self._folder.cleanup()
