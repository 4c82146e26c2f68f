"""A register to work in: a house, its officers, and cases that are driven by verbs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from shared.complaints import classifying, closing, disposing, handling, letters, talking
from shared.complaints.advance import Act
from shared.complaints.closing import CaseEnding
from shared.complaints.disposing import DispositionRequest
from shared.complaints.dispositions import Carrier
from shared.complaints.intake import Intake, Reporter
from shared.complaints.lifecycle import CaseState
from shared.complaints.reading import read_case
from shared.complaints.registering import Pin, Registered, register_complaint
from shared.complaints.results import Class, ClosingResult
from shared.complaints.views import Case
from shared.office.house import House
from tests.helpers.staffed_house import StaffedHouse, staffed_house

PIN = Pin("123456", "not a real hash")
WARGA = Reporter("Warga Contoh", "0812-0000-0012", "warga@contoh.id", "1671015708900001")
STORY = "Air menggenang setiap hujan sejak awal November dan menutup jalan masuk warga RT 12."


def put_on_record(
    house: House, intake: Intake, *, officer: UUID | None = None, pin: Pin = PIN
) -> Registered:
    """Register a report as it stands, now; mostly nobody needs its PIN."""
    with house.database.write() as session:
        return register_complaint(
            session, profile=house.profile, intake=intake, pin=pin, officer=officer, at=house.now()
        )


@dataclass
class Register:
    """The register of one house, and who works in it."""

    place: StaffedHouse

    @property
    def now(self) -> datetime:
        return self.place.house.now()

    def wait(self, **time: float) -> None:
        self.place.clock.advance(timedelta(**time))

    def intake(self, key: str = "k1", **more: Any) -> Intake:
        base = Intake(
            key,
            Class.COMPLAINT,
            STORY,
            title="Drainase tersumbat",
            hope="Got dikeruk",
            place="Jl. Kolonel Atmo, RT 12",
            channel="tatap-muka",
            anonymous=False,
            secret=False,
            notice_version=1,
            reporter=WARGA,
        )
        return replace(base, **more)

    def take_in(self, key: str = "k1", *, pin: Pin = PIN, **more: Any) -> Registered:
        return put_on_record(
            self.place.house, self.intake(key, **more), officer=self.place.officer.id, pin=pin
        )

    def do(self, verb: Callable[..., Any], complaint: UUID, **more: Any) -> Any:
        """One verb in one transaction: as the officer, and verifying as the supervisor."""
        house = self.place.house
        usual = self.place.supervisor if verb is classifying.verify else self.place.officer
        by = more.pop("by", usual.id)
        act = Act(complaint, by, self.now, more.pop("version", None))
        if verb in _WITH_PROFILE:
            more["profile"] = house.profile
        with house.database.write() as session:
            return verb(session, act=act, **more)

    def case(self, complaint: UUID, *, may_open: bool = True) -> Case:
        house = self.place.house
        with house.database.read() as session:
            return read_case(
                session,
                profile=house.profile,
                complaint=complaint,
                now=self.now,
                reader=self.place.supervisor.id if may_open else None,
            )

    def bring_to(self, state: CaseState) -> UUID:
        """A new case, walked to ``state`` the ordinary way."""
        case = self.take_in(f"to-{state}").id
        self.walk(case, state)
        return case

    def walk(self, case: UUID, state: CaseState) -> None:
        if state is CaseState.NEW:
            return
        if state is CaseState.ARCHIVED:
            self.do(handling.archive, case, reason="terlalu umum")
            return
        if state is CaseState.NOT_OURS:
            self.do(handling.not_ours, case, body="Pemerintah Provinsi", told_how="lisan")
            return
        self.do(classifying.verify, case, category="infrastruktur", supervision=False)
        if state is CaseState.ON_HOLD:
            self.hold(case)
        if state in (CaseState.DISPOSED, CaseState.IN_PROCESS, CaseState.DONE):
            asked = self.do(disposing.dispose, case, request=DispositionRequest("Dinas PUPR"))
            self.do(disposing.send, case, disposition=asked.id, how=Carrier.COURIER)
            if state is not CaseState.DISPOSED:
                self.do(disposing.receive, case, disposition=asked.id, received_by="Loket surat")
            if state is CaseState.DONE:
                self.do(disposing.answer, case, disposition=asked.id, text="Sudah dikeruk.")
                self.close(case)

    def hold(self, case: UUID, until: date = date(2026, 12, 4)) -> None:
        self.do(handling.hold, case, lacking="Nomor rumah", asked_how="telepon", answer_by=until)

    def close(self, case: UUID, **more: Any) -> None:
        ending = CaseEnding(more.pop("result", ClosingResult.SOLVED), "Got sudah dikeruk.", **more)
        self.do(closing.close, case, ending=ending)


_WITH_PROFILE = (
    classifying.verify,
    classifying.classify,
    handling.hold,
    handling.go_on,
    handling.archive,
    handling.not_ours,
    handling.reopen,
    handling.correct,
    closing.close,
    closing.answer_at_once,
    closing.withdraw,
    closing.mark_duplicate,
    closing.object_to,
    talking.reply_in,
    disposing.dispose,
    letters.number_letter,
)


@contextmanager
def open_register(folder: Path) -> Iterator[Register]:
    with staffed_house(folder) as place:
        yield Register(place)
