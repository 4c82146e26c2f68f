from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.staffed_house import staffed_house
from tests.kiosk.board.floor import Floor


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[Floor]:
    with staffed_house(tmp_path) as place:
        yield Floor(place)
