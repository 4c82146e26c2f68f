"""Who may open a session on the house (docs/architecture.md, "Sessions")."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FACES = ("desk", "kiosk")
OPENING = {"read", "write"}


def opened(module: Path) -> Iterator[int]:
    """The lines on which ``module`` opens a session by itself."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in OPENING
            and ast.unparse(node.func.value).split(".")[-1].strip("_") == "database"
        ):
            yield node.lineno


@pytest.mark.parametrize("face", FACES)
def test_a_face_opens_no_session_itself(face: str) -> None:
    found = [
        f"{module.relative_to(ROOT)}:{line}"
        for module in sorted((ROOT / face).rglob("*.py"))
        for line in opened(module)
    ]
    assert found == []


def test_the_search_finds_a_session_that_is_opened(tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text("with place.house.database.read() as session:\n    pass\n")
    assert list(opened(module)) == [1]
