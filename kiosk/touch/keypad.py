"""The number keys of a keypad, for a visitor who does not touch the screen."""

from PySide6.QtCore import QObject, Slot

from kiosk.touch.enquiry import Enquiry
from kiosk.touch.journey import Journey
from kiosk.touch.staff_corner import StaffCorner
from kiosk.touch.view_models import Faces
from kiosk.touch.visit import Place


class Keypad(QObject):
    """What a single key means on the screen shown now: the tile or choice of that place."""

    def __init__(
        self,
        journey: Journey,
        enquiry: Enquiry,
        corner: StaffCorner,
        faces: Faces,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey, self._enquiry, self._corner = journey, enquiry, corner
        self._faces = faces

    @Slot(str)
    def typed(self, key: str) -> None:
        """``key`` is one letter or digit."""
        place = self._journey.screen
        if place is Place.LOOKUP:
            self._enquiry.type_key(key)
        elif place is Place.PIN and key.isdigit():
            self._corner.type_pin(key)
        elif key.isdigit() and key != "0":
            self._choose(place, int(key))

    def _choose(self, place: Place, number: int) -> None:
        if place is Place.HOME:
            rows = self._faces.home.offered
            if number <= len(rows) and rows[number - 1].status == "open":
                self._journey.choose(rows[number - 1].code)
        elif place is Place.CHOICES:
            choices = self._faces.service.shown.choices
            if number <= len(choices):
                self._journey.pick(choices[number - 1].key)
        elif place is Place.REQUIREMENTS and number == 1:
            self._journey.take()
