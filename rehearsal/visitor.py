"""A visitor's fingers at the kiosk."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, Slot

from kiosk.touch.answers import steps
from kiosk.touch.app import KioskApp
from kiosk.touch.house_snapshot import slips_come
from kiosk.touch.visit import About, Printing, ScreenName
from rehearsal.hands import NothingThere, shown_item, touch, wait_until
from rehearsal.plan import Coming


@dataclass(frozen=True)
class Taken:
    """A number taken at the kiosk, and the milliseconds from the lifted finger to its picture."""

    label: str
    service: str
    tap_to_number: float


class Visitor(QObject):
    """Takes numbers at one kiosk by touch alone."""

    def __init__(self, kiosk: KioskApp) -> None:
        super().__init__()
        self.kiosk = kiosk
        self._painted = 0.0
        kiosk.window.frameSwapped.connect(self._note_frame)

    @Slot()
    def _note_frame(self) -> None:
        if self._painted == 0.0 and self.kiosk.journey.screen is ScreenName.TICKET:
            self._painted = perf_counter()

    def take_number(self, coming: Coming) -> Taken:
        """From the first screen to the ticket screen. Raises NothingThere when a step fails."""
        window, journey = self.kiosk.window, self.kiosk.journey
        self._first_screen()
        if coming.priority:
            self._touch("priority")
            wait_until(lambda: journey.visit.priority, "the priority switch")
        last = f"tile-{coming.service}"
        for choice in self._further_touches(coming):
            self._touch(last)
            last = choice
            wait_until(lambda: journey.screen is not ScreenName.HOME, "the next screen")
            wait_until(lambda name=last: self._is_there(name), last)  # type: ignore[misc]
        wait_until(lambda: not self.kiosk.inputs.calm, "the screen at rest")
        self._painted, begin = 0.0, perf_counter()
        touch(window, last)
        wait_until(lambda: self._painted > 0.0, "the number")
        ticket = journey.visit.ticket
        assert ticket is not None, "the ticket screen has a ticket"
        return Taken(ticket.label, ticket.service_code, (self._painted - begin) * 1000)

    def _first_screen(self) -> None:
        journey = self.kiosk.journey
        self._let_time_arrive()
        wait_until(
            lambda: journey.screen in (ScreenName.HOME, ScreenName.ATTRACT),
            "the kiosk's first screen",
        )
        if journey.screen is ScreenName.ATTRACT:
            self._touch("attract")
            wait_until(lambda: journey.screen is ScreenName.HOME, "the first screen")

    def _let_time_arrive(self) -> None:
        # The rehearsal's clock jumps; a printer's owner unheard for minutes would pass for dead.
        house, journey = self.kiosk.house, self.kiosk.journey
        self.kiosk.touches.printWanted.emit()
        wait_until(lambda: slips_come(house, journey.printer), "the printer")
        journey.read_house()
        self.kiosk.settle()

    def _touch(self, name: str) -> None:
        """As a visitor does: no sooner than the screen has come to rest."""
        wait_until(lambda: not self.kiosk.inputs.calm, "the screen at rest")
        touch(self.kiosk.window, name)

    def leave(self) -> None:
        """Take the slip, then touch Done: the next visitor finds the first screen."""
        wait_until(lambda: self.kiosk.journey.visit.printing is not Printing.PRINTING, "the slip")
        self._touch("done")
        wait_until(lambda: self.kiosk.journey.screen is ScreenName.HOME, "the first screen again")

    def answer_survey(self, label: str, answers: Sequence[int]) -> None:
        """From the first screen through the survey and back; what the form asks about the
        respondent is passed over."""
        journey = self.kiosk.journey
        self._first_screen()
        self._touch("tile-?")
        for sign in label:
            wait_until(lambda name=f"key-{sign}": self._is_there(name), sign)  # type: ignore[misc]
            self._touch(f"key-{sign}")
        self._touch("go")
        wait_until(lambda: self._is_there("survey"), "the invitation")
        self._touch("survey")
        wait_until(lambda: journey.screen is ScreenName.SURVEY, "the first question")
        for step, question in enumerate(steps()):
            nth = answers[step] if question.element else 0
            name = f"answer-{nth}" if nth else "skip"
            wait_until(lambda name=name: self._is_there(name), name)  # type: ignore[misc]
            self._touch(name)
            wait_until(lambda step=step: self._answered(step), "the next question")  # type: ignore[misc]
        self._touch("back")
        wait_until(lambda: journey.screen is ScreenName.HOME, "the first screen again")

    def _answered(self, step: int) -> bool:
        visit = self.kiosk.journey.visit
        return visit.about is About.SURVEYED or visit.survey.step > step

    def _further_touches(self, coming: Coming) -> list[str]:
        service = self.kiosk.house.profile.service(coming.service)
        finer = next((one for one in service.subservices if one.key == coming.subservice), None)
        touches = [f"choice-{finer.key}"] if finer else []
        if service.requirements or (finer and finer.requirements):
            touches.append("go")
        return touches

    def _is_there(self, name: str) -> bool:
        try:
            return shown_item(self.kiosk.window, name).width() > 0
        except NothingThere:
            return False
