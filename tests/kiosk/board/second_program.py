"""A board as a second program has it: its own house on the same file."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from kiosk.board.app import BoardApp
from shared.office.house import open_house
from shared.office.settings import FILE_NAME
from tests.helpers.staffed_house import StaffedHouse
from tests.kiosk.board.floor import Floor
from tests.kiosk.board.paced_output import PacedOutput


@contextmanager
def second_board(
    place: StaffedHouse, output: PacedOutput | None = None, settings: str | None = None
) -> Iterator[BoardApp]:
    """Running; ``settings`` replace this computer's own."""
    if settings is not None:
        text = f"[board]\n{settings}"
        (place.house.folder / FILE_NAME).write_text(text, encoding="utf-8")
    house = open_house(place.house.folder, clock=place.clock)
    screen = BoardApp(house, output=output)
    screen.start()
    try:
        yield screen
    finally:
        screen.close()
        house.close()


def board(
    floor: Floor, output: PacedOutput | None = None, settings: str = ""
) -> AbstractContextManager[BoardApp]:
    """A second board beside the desks of ``floor``, on a computer with no other settings."""
    return second_board(floor.place, output, settings)
