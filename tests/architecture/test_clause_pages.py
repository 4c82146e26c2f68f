"""What a page of clauses says is shown by a test is shown by one that exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


PAGES = ("security.md", "accessibility.md")


def rows(page: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.startswith("| ") and "asked |" not in line]


@pytest.mark.parametrize("page", PAGES)
def test_every_test_that_is_named_exists(page: str) -> None:
    named = [found.groups() for row in rows(page) for found in _NAMED.finditer(row)]
    missing = [
        f"{path}::{name}"
        for path, name in named
        if not (ROOT / path).exists()
        or f"def {name}(" not in (ROOT / path).read_text(encoding="utf-8")
    ]
    assert named
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_every_row_names_a_test_or_says_what_is_not_met(page: str) -> None:
    own = ("| article |", "the house's own text", "there is no web interface")
    silent = [
        row
        for row in rows(page)
        if not _NAMED.search(row) and "not met" not in row and not any(one in row for one in own)
    ]
    assert silent == []
