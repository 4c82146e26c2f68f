"""The register that every test here works in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.register import Register, open_register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register on Monday, 23 November 2026, 09.00 WIB."""
    with open_register(tmp_path) as made:
        yield made
