"""Every step a touch can take, gathered for the view models."""

from kiosk.touch.enquiry import Enquiry
from kiosk.touch.help_call import HelpCall
from kiosk.touch.journey import Journey
from kiosk.touch.staff_corner import StaffCorner


class Steps:
    """Hands each step to whoever takes it."""

    def __init__(
        self, journey: Journey, enquiry: Enquiry, help_call: HelpCall, corner: StaffCorner
    ) -> None:
        self.speak = journey.speak
        self.next_language = journey.next_language
        self.toggle_accessibility = journey.toggle_accessibility
        self.call_staff = help_call.call_staff
        self.back = journey.back
        self.go_home = journey.go_home
        self.finish = journey.finish
        self.choose = journey.choose
        self.set_priority = journey.set_priority
        self.pick = journey.pick
        self.take = journey.take
        self.type_key = enquiry.type_key
        self.erase = enquiry.erase
        self.ask = enquiry.ask
        self.reprint = enquiry.reprint
        self.corner_touched = corner.corner_touched
        self.type_pin = corner.type_pin
        self.erase_pin = corner.erase_pin
        self.enter_pin = corner.enter_pin
        self.toggle_pause = corner.toggle_pause
        self.leave = corner.leave
