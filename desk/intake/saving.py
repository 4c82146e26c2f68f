"""A report on its way into the register, off the GUI thread."""

from collections.abc import Callable

from desk.workplace import VisitToRegister, Workplace
from shared.complaints.at_counter import VisitEnds, take_in
from shared.complaints.intake import Intake
from shared.complaints.registering import Pin, Registered, new_pin


def saving(
    workplace: Workplace, intake: Intake, visit: VisitToRegister | None, printer: str | None
) -> Callable[[], tuple[Registered, Pin]]:
    """The work that makes the PIN, which is slow on purpose, and then registers in one go."""
    house, profile, officer = workplace.house, workplace.profile, workplace.officer.id
    ends = VisitEnds(visit.seat, visit.ticket.id, visit.result) if visit else None

    def work() -> tuple[Registered, Pin]:
        pin = new_pin()
        made = house.write(
            lambda session, at: take_in(
                session,
                profile=profile,
                intake=intake,
                pin=pin,
                officer=officer,
                visit=ends,
                printer=printer,
                at=at,
            )
        )
        return made, pin

    return work
