from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.staffed_house import staffed_house
from tests.queue.line import Line


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    with staffed_house(tmp_path) as at:
        yield Line(at)
