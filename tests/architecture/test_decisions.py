"""A decision says whether it still holds."""

import re
from pathlib import Path

import pytest

DECISIONS = sorted((Path(__file__).parents[2] / "docs" / "adr").glob("*.md"))
STATUS = re.compile(r"^Status: (?:proposed|accepted|superseded by (\d{4}))$", re.MULTILINE)


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_has_a_status(decision: Path) -> None:
    (found,) = STATUS.finditer(decision.read_text(encoding="utf-8"))
    successor = found.group(1)
    assert not successor or successor in {path.name[:4] for path in DECISIONS}
