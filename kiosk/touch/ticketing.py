"""From the wish to the number, and what became of its paper."""

import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.touch import wishes
from kiosk.touch.journey import Journey
from kiosk.touch.slips import slip_state
from kiosk.touch.visit import About, Printing, ScreenName, Visit, chosen
from shared.queue.giving import give_number, given_before
from shared.queue.issue import NumberRefused, QuotaReached, Request, ServiceShut
from shared.queue.views import IssuedTicket, TicketView
from shared.storage.errors import StorageProblem

_log = logging.getLogger(__name__)
_SLIP_SECONDS = 6.5
_LAST_NUMBER_SECONDS = 60


@dataclass(frozen=True)
class LastNumber:
    """The number whose visitor left this screen last, and what became of its slip."""

    given: IssuedTicket
    printing: Printing


class Ticketing(QObject):
    """The steps of one journey that lead to a number.

    ``ticketShown`` when a number stands before its visitor, ``printWanted`` when there is
    something for the printer to do. ``last`` can be shown again for a minute or until the next
    number; one that is on no paper until its visitor says that they have it.
    """

    ticketShown = Signal()  # noqa: N815 - a Qt signal
    printWanted = Signal()  # noqa: N815

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._slip = QTimer(self, singleShot=True)
        self._slip.timeout.connect(self.follow_slip)
        self._given: IssuedTicket | None = None
        self.last: LastNumber | None = None
        self._known = False
        self._last_ends = QTimer(self, singleShot=True)
        self._last_ends.timeout.connect(self._forget_last)
        self.last_label: str | None = None
        journey.visitorDone.connect(self._acknowledge)
        journey.visitorLeft.connect(self._forget)
        journey.houseRegained.connect(self._ask_again_if_asking)

    # -- choosing ----------------------------------------------------------------

    def choose(self, code: str) -> None:
        """A service was touched: the next screen, or the number at once."""
        journey = self._journey
        if journey.screen is not ScreenName.HOME or journey.visit.asking:
            return
        visit = replace(journey.visit, service=code, subservice=None)
        service, _ = chosen(visit, journey.snapshot)
        if service is None:
            return
        if service.subservices:
            journey.step_to(visit.at(ScreenName.CHOICES))
        elif service.requirements:
            journey.step_to(visit.at(ScreenName.REQUIREMENTS))
        else:
            self._ask(visit)

    def pick(self, key: str) -> None:
        """A finer choice was touched."""
        journey = self._journey
        visit = replace(journey.visit, subservice=key)
        service, finer = chosen(visit, journey.snapshot)
        if finer is None or service is None or visit.asking:
            return
        if finer.requirements or service.requirements:
            journey.step_to(visit.at(ScreenName.REQUIREMENTS))
        else:
            self._ask(visit)

    def take(self) -> None:
        """Everything needed is at hand: the number."""
        if not self._journey.visit.asking:
            self._ask(self._journey.visit)

    def take_of(self, code: str) -> None:
        """A number of that service at once, whatever could be chosen or should be brought."""
        if not self._journey.visit.asking:
            self._ask(replace(self._journey.visit, service=code, subservice=None))

    def print_list(self) -> None:
        """What to bring, on paper, for a visitor who comes back with it."""
        journey = self._journey
        visit, house, printer = journey.visit, journey.house, journey.printer
        service = visit.service
        if visit.screen is not ScreenName.REQUIREMENTS or visit.asking:
            return
        if printer is None or service is None:
            return
        journey.run(
            lambda: wishes.print_requirements(
                house,
                service=service,
                subservice=visit.subservice,
                language=visit.language,
                printer=printer,
            ),
            lambda _: self._list_printed(),
            journey.storage_trouble,
        )

    def _list_printed(self) -> None:
        self.printWanted.emit()
        if self._journey.visit.screen is ScreenName.REQUIREMENTS:
            self._journey.step_to(self._journey.visit.stopped_by(About.LIST_PRINTED))

    # -- the number --------------------------------------------------------------

    def _ask(self, visit: Visit) -> None:
        """The wish of ``visit`` goes to the house; a second tap finds it asked already."""
        journey = self._journey
        journey.step_to(replace(visit, asking=True))
        assert visit.service is not None, "a service was chosen before"
        request = Request(
            service=visit.service,
            key=visit.key,
            origin=journey.kiosk,
            subservice=visit.subservice,
            priority=visit.priority,
            language=visit.language,
            printer=journey.printer,
        )
        house = journey.house
        journey.run(lambda: give_number(house, request), self._give, self._refuse)

    def ask_again(self) -> None:
        """Was the interrupted wish granted? Then here is its number."""
        journey = self._journey
        house, key = journey.house, journey.visit.key
        journey.run(
            lambda: given_before(house, key),
            self._give_if_any,
            journey.storage_trouble,
        )

    def _ask_again_if_asking(self) -> None:
        if self._journey.visit.asking:
            self.ask_again()

    def _give_if_any(self, issued: IssuedTicket | None) -> None:
        journey = self._journey
        if issued is None:
            journey.step_to(journey.visit.stopped_by(About.NOT_ISSUED))
        else:
            self._give(issued)

    def _give(self, issued: IssuedTicket) -> None:
        snapshot = self._journey.snapshot
        hopeless = issued.print_job is None or (snapshot is not None and not snapshot.slips)
        self._put_before(issued, Printing.FAILED if hopeless else Printing.PRINTING)

    def show_again(self, given: IssuedTicket, printing: Printing) -> None:
        """A number of before the last end, and what became of its slip meanwhile."""
        self._put_before(given, printing)

    def _put_before(self, issued: IssuedTicket, printing: Printing) -> None:
        self._given, self.last = issued, None
        self._last_ends.stop()
        if issued.print_job is not None:
            self.printWanted.emit()
        self.show(issued.ticket, printing)

    def show_last(self) -> None:
        """The last number once more, for the visitor who left it too soon."""
        last, journey = self.last, self._journey
        if last is None or journey.screen is not ScreenName.HOME or journey.visit.asking:
            return
        self._given = last.given
        self.show(last.given.ticket, last.printing)
        self.follow_slip()

    def show(self, ticket: TicketView, printing: Printing) -> None:
        """Put a number before its visitor."""
        journey = self._journey
        self._known = False
        self.last_label = ticket.label
        journey.step_to(
            replace(
                journey.visit,
                screen=ScreenName.TICKET,
                asking=False,
                ticket=ticket,
                printing=printing,
            )
        )
        self.ticketShown.emit()
        if printing is Printing.PRINTING:
            self._slip.start(journey.milliseconds(_SLIP_SECONDS))

    def _refuse(self, error: Exception) -> None:
        journey = self._journey
        if isinstance(error, StorageProblem):
            journey.storage_trouble(error)
        elif isinstance(error, QuotaReached):
            journey.step_to(journey.visit.stopped_by(About.QUOTA))
        elif isinstance(error, ServiceShut):
            journey.step_to(journey.visit.stopped_by(About.SERVICE_CLOSED))
        elif isinstance(error, NumberRefused):
            journey.go_home()
        else:
            _log.error("no number was given", exc_info=error)
            journey.step_to(journey.visit.stopped_by(About.NOT_ISSUED))
        journey.read_house(renew=True)

    # -- its paper ---------------------------------------------------------------

    def follow_slip(self) -> None:
        """Ask what became of the paper, while its number is on screen."""
        given, journey = self._given, self._journey
        if (
            given is None
            or given.print_job is None
            or journey.visit.screen is not ScreenName.TICKET
        ):
            return
        house, job = journey.house, given.print_job
        journey.run(
            lambda: slip_state(house, job), self._slip_is, lambda _: self._slip_is(Printing.FAILED)
        )

    def _slip_is(self, printing: Printing) -> None:
        journey = self._journey
        if journey.visit.screen is ScreenName.TICKET and journey.visit.printing is not printing:
            journey.step_to(replace(journey.visit, printing=printing))

    # -- afterwards --------------------------------------------------------------

    def _acknowledge(self) -> None:
        self._known = True

    def _forget(self) -> None:
        """The number belongs to a visitor who is gone; who comes back soon sees it again."""
        self._slip.stop()
        given, self._given = self._given, None
        if given is None:
            return
        printing = self._journey.visit.printing
        self.last = LastNumber(given, printing)
        if self._known or not printing.paperless:
            self._last_ends.start(self._journey.milliseconds(_LAST_NUMBER_SECONDS))

    def rest(self) -> None:
        """Stop every timer; nobody comes back."""
        self._slip.stop()
        self._last_ends.stop()

    def _forget_last(self) -> None:
        self.last = None
        self._journey.changed.emit()
