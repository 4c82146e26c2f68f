"""Opening the house for the length of one command."""

from collections.abc import Iterator
from contextlib import contextmanager

from shared.office.house import House, house_folder, open_house


@contextmanager
def at_house() -> Iterator[House]:
    """The house in ``$SAPA_HOME``, closed again at the end."""
    house = open_house(house_folder())
    try:
        yield house
    finally:
        house.close()
