"""A scratch house to learn on: the same profile, invented visitors, thrown away at the end."""

import tempfile
from datetime import timedelta
from pathlib import Path

from shared.office.house import House, create_house
from shared.office.profile import HouseProfile
from shared.queue.issue import Request, issue_ticket
from shared.staff.accounts import OfficerView, change_password, create_officer, prepare_password
from shared.staff.records import Role

_VISITORS = 9


class PracticeHouse:
    """Makes the house, its one officer and some waiting visitors. Not for the GUI thread's
    busiest moment: it takes some tenths of a second."""

    def __init__(self, profile: HouseProfile) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sapa-latihan-")
        self.house: House = create_house(Path(self._folder.name) / "rumah", profile)
        self.officer: OfficerView = self._officer()
        self._visitors()

    def _officer(self) -> OfficerView:
        now = self.house.now()
        password = prepare_password()
        with self.house.database.write() as session:
            made = create_officer(
                session,
                username="latihan",
                name="Latihan",
                role=Role.OFFICER,
                password=password,
                at=now,
                by=None,
            ).officer
            change_password(session, officer=made.id, hashed=password[1], at=now, by=made.id)
        return made

    def _visitors(self) -> None:
        profile = self.house.profile
        services = [service.code for service in profile.services]
        start = self.house.now() - timedelta(minutes=2 * _VISITORS)
        for number in range(_VISITORS):
            at = start + timedelta(minutes=2 * number)
            request = Request(
                services[number % len(services)],
                f"latihan-{number}",
                "practice",
                priority=number == 4,
                by_staff=True,
            )
            with self.house.database.write() as session:
                issue_ticket(session, profile=profile, request=request, at=at)

    def close(self) -> None:
        self.house.close()
        self._folder.cleanup()
