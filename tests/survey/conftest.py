"""The staffed house, on the engine of the running test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.staffed_house import StaffedHouse, staffed_house


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here
