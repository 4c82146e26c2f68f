"""The pictures of the intake show what they are named after, however often they are drawn."""

from collections.abc import Callable

from desk.intake.page import IntakePage
from rehearsal.states.intake import intake_states
from shared.queue.views import TicketView
from tests.desk.conftest import Officer


def test_a_second_round_of_pictures_shows_the_same(
    open_desk: Callable[..., Officer], arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    desk = open_desk().desk
    for _ in range(2):
        for name, enter in intake_states():
            enter(desk)
            shell = desk.window.shell
            assert shell is not None
            page = shell.page
            assert isinstance(page, IntakePage)
            told = bool(page.form.texts["story"].toPlainText())
            assert told is (name in ("intake-filled", "intake-gaps", "intake-dark")), name
