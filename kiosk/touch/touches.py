"""Everything a touch can ask for, gathered for the view models."""

from PySide6.QtCore import QObject, Signal

from kiosk.touch.complaint_enquiry import ComplaintEnquiry
from kiosk.touch.enquiry import CHECK, Enquiry
from kiosk.touch.help_call import HelpCall
from kiosk.touch.journey import Journey
from kiosk.touch.staff_corner import StaffCorner
from kiosk.touch.survey import Survey
from kiosk.touch.ticketing import Ticketing
from kiosk.touch.visit import ScreenName


class Touches(QObject):
    """Owns those that act in one journey: ticketing, enquiries, survey, help call and staff
    corner.

    ``printWanted`` when any of them left something for the printer.
    """

    printWanted = Signal()  # noqa: N815 - a Qt signal

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.journey = journey
        self.ticketing = Ticketing(journey, self)
        self.complaint_enquiry = ComplaintEnquiry(journey, self)
        self.enquiry = Enquiry(journey, self.complaint_enquiry)
        self.survey = Survey(journey)
        self.help_call = HelpCall(journey)
        self.staff_corner = StaffCorner(journey, self)
        self.ticketing.printWanted.connect(self.printWanted)
        self.complaint_enquiry.printWanted.connect(self.printWanted)
        self.complaint_enquiry.numberWanted.connect(self.ticketing.take_of)
        self.staff_corner.printWanted.connect(self.printWanted)

    def choose(self, code: str) -> None:
        """A tile was touched: a service's, or one that only checks."""
        if code == CHECK:
            self.enquiry.begin()
        else:
            self.ticketing.choose(code)

    def recover(self) -> None:
        """After a break-down, back to the first screen, unless a number was given meanwhile."""
        asking = self.journey.visit.asking
        self.journey.mend()
        if asking:
            self.ticketing.ask_again()
        elif self.journey.visit.screen is not ScreenName.TICKET:
            self.journey.go_home()
        self.journey.read_house_afresh()
