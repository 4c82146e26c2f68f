"""A person with everything a house may have of one: a visit, a report told there, its papers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from shared.complaints.lifecycle import CaseState
from shared.complaints.registering import Registered
from shared.office.house import House
from shared.persons.belongings import Belonging, find_belongings
from shared.persons.requests import Claim, Proof, RequestView, take_request
from shared.queue.leg_detail import LegDetail, Particulars
from shared.queue.serving import Result, finish
from tests.helpers.register import WARGA, Register, open_register
from tests.helpers.staffed_house import MORNING
from tests.helpers.visits import called, seated, started, taken

MARK = "Sukmawijaya"
"""A name that stands in no other word of a house."""
PHONE = WARGA.phone
_T = TypeVar("_T")


@dataclass
class Wronged:
    """The register's house with one person in it, whose every text holds :data:`MARK`."""

    register: Register
    visit: UUID
    report: Registered

    @property
    def house(self) -> House:
        return self.register.place.house

    @property
    def rina(self) -> UUID:
        return self.register.place.supervisor.id

    def write(self, work: Callable[[Session, datetime], _T]) -> _T:
        return self.house.write(work)

    def found(self, text: str = PHONE) -> tuple[Belonging, ...]:
        return self.write(
            lambda session, at: find_belongings(
                session, profile=self.house.profile, text=text, officer=self.rina, at=at
            )
        )

    def ask(self, claim: Claim, text: str = PHONE) -> RequestView:
        owners = [one.owner for one in self.found(text)]
        return self.write(
            lambda session, at: take_request(
                session,
                profile=self.house.profile,
                claim=claim,
                owners=owners,
                proof=Proof.ID_CARD,
                officer=self.rina,
                at=at,
            )
        )

    def carry_out(self, verb: Callable[..., Any], request: RequestView, **more: Any) -> Any:
        return self.write(
            lambda session, at: verb(
                session, request=request.id, officer=more.pop("by", self.rina), at=at, **more
            )
        )


@pytest.fixture
def wronged(tmp_path: Path) -> Iterator[Wronged]:
    """A visit that noted the person, and a report told there, handled to its end."""
    with open_register(tmp_path) as register:
        here = register.place
        seat = seated(here, "2", here.officer.id, MORNING)
        told = Particulars(name=f"Bu {MARK}", phone=PHONE, location=f"rumah {MARK}")
        visit = taken(here, "A", MORNING)
        called(here, seat, visit, MORNING)
        started(here, seat, visit, MORNING)
        here.clock.advance(timedelta(minutes=20))
        result = Result("helped", f"titip pesan {MARK}", LegDetail(particulars=told))
        here.house.write(
            lambda session, at: finish(
                session,
                profile=here.house.profile,
                seat=seat.id,
                ticket=visit.id,
                result=result,
                at=at,
            )
        )
        report = register.take_in(
            "mark",
            title=f"Tanah {MARK}",
            story=f"Pagar {MARK} roboh menimpa jalan. " * 3,
            hope=f"ganti {MARK}",
            place=f"gang {MARK}",
            happened_on=f"hari {MARK}",
            reporter=replace(WARGA, name=f"Bu {MARK}", address=f"Lorong {MARK}"),
            ticket=visit.id,
        )
        register.walk(report.id, CaseState.DONE)
        yield Wronged(register, visit.id, report)
