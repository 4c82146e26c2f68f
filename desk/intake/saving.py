"""A report on its way into the register, off the GUI thread, and the sheet that says so."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk.dialogs.slips import printer_of
from desk.intake.receipt_sheet import ReceiptSheet
from desk.register.papers import PaperDesk
from desk.workplace import VisitToRegister, Workplace
from shared.complaints.at_counter import VisitEnds, take_in
from shared.complaints.attachments.preparing import PreparedFile
from shared.complaints.intake import Intake
from shared.complaints.registering import Pin, Registered, new_pin


class IntakeSaving(QObject):
    """One report at a time: ``begun``, then ``registered`` with the visit it ended or None, or
    ``refused``; why is said by the window."""

    begun = Signal()
    registered = Signal(object)
    refused = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.busy = False

    def save(
        self,
        intake: Intake,
        visit: VisitToRegister | None,
        files: tuple[PreparedFile, ...],
    ) -> None:
        """Register ``intake`` and ``files``; a visit at the counter ends in one transaction."""
        self.busy = True
        self.begun.emit()
        printer = printer_of(self._workplace)
        work = saving(self._workplace, intake, visit, printer, files)
        done = partial(self._done, visit, printer is not None)
        self._workplace.run(self, work, done, self._failed)

    def _done(
        self, visit: VisitToRegister | None, printed: bool, answer: tuple[Registered, Pin]
    ) -> None:
        registered, pin = answer
        workplace = self._workplace
        self.busy = False
        self.registered.emit(visit)
        if visit is not None:
            workplace.visit_registered.emit(visit.ticket.id)
        papers = PaperDesk(workplace)
        sheet = ReceiptSheet(
            workplace,
            registered,
            pin,
            partial(papers.first_receipt, registered.id, pin.digits),
            printed=printed,
        )
        sheet.closed.connect(
            partial(workplace.page_wanted.emit, "counter" if visit else "register")
        )
        workplace.open_sheet(sheet)

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self.refused.emit()
        self._workplace.explain(error)


def saving(
    workplace: Workplace,
    intake: Intake,
    visit: VisitToRegister | None,
    printer: str | None,
    files: tuple[PreparedFile, ...] = (),
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
                files=files,
            )
        )
        return made, pin

    return work
