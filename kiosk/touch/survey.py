"""The survey after service: one question a screen, and a sheet that is nobody's."""

from dataclasses import replace

from kiosk.touch import wishes
from kiosk.touch.answers import SurveyEntry, asked
from kiosk.touch.journey import Journey
from kiosk.touch.visit import About, ScreenName
from shared.storage.errors import StorageProblem
from shared.survey.answering import INVITED


class Survey:
    """The steps of the survey's screen."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey

    def begin(self) -> None:
        """The first question, for the number that was looked up."""
        visit = self._journey.visit
        found = visit.standing
        if visit.screen is not ScreenName.LOOKUP or found is None or visit.asking:
            return
        if found.ticket.surveyed or found.ticket.state not in INVITED:
            return
        entry = SurveyEntry(ticket=found.ticket.id, service=found.ticket.service_code)
        self._journey.step_to(replace(visit, screen=ScreenName.SURVEY, survey=entry))

    def answer(self, nth: int) -> None:
        """The nth answer was touched, 1 the worst or first; on to the next question."""
        visit = self._journey.visit
        if visit.screen is not ScreenName.SURVEY or visit.asking:
            return
        if 1 <= nth <= len(asked(visit.survey).keys):
            self._go_on(visit.survey.answered(nth))

    def skip(self) -> None:
        """The question is passed over, which is counted."""
        visit = self._journey.visit
        if visit.screen is ScreenName.SURVEY and not visit.asking:
            self._go_on(visit.survey.skipped())

    def _go_on(self, entry: SurveyEntry) -> None:
        if not entry.over:
            self._journey.step_to(replace(self._journey.visit, survey=entry))
        elif entry.blank:
            self._journey.go_home()
        else:
            self._hand_in(entry)

    def _hand_in(self, entry: SurveyEntry) -> None:
        """Off the GUI thread: the invitation is used up, then the sheet goes in."""
        house, ticket = self._journey.house, entry.ticket
        if ticket is None:
            return
        key = self._journey.visit.key
        last = replace(entry, step=entry.step - 1)
        self._journey.step_to(replace(self._journey.visit, survey=last, asking=True))
        self._journey.run(
            lambda: wishes.hand_in_survey(
                house,
                ticket=ticket,
                scores=dict(entry.scores),
                respondent=dict(entry.respondent),
                service=entry.service,
            ),
            lambda taken: self._handed_in(key, taken),
            lambda error: self._not_handed_in(key, error),
        )

    def _handed_in(self, key: str, taken: bool) -> None:
        if self._journey.visit.key == key:
            about = About.SURVEYED if taken else About.SURVEYED_BEFORE
            self._tell(about)

    def _not_handed_in(self, key: str, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        if self._journey.visit.key == key:
            self._tell(About.NOT_SURVEYED)
        self._journey.storage_trouble(error)

    def _tell(self, about: About) -> None:
        """What became of it; nothing of the answers stays in the visit."""
        told = self._journey.visit.stopped_by(about)
        self._journey.step_to(
            replace(told, survey=SurveyEntry(), standing=None, entered="", asking=False)
        )
