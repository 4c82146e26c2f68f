"""Opening the house for the length of one command."""

from collections.abc import Iterator
from contextlib import contextmanager

from shared.cli.computer_user import computer_user
from shared.office.house import House, house_folder, open_house
from shared.persons.erasure_list import keep_erasures
from shared.staff.audit import BY


@contextmanager
def at_house() -> Iterator[House]:
    """The house in ``$SAPA_HOME``, closed again at the end; every act names the computer's user."""
    house = open_house(house_folder())
    house.database.carried[BY] = computer_user()
    try:
        keep_erasures(house)
        yield house
    finally:
        house.close()
