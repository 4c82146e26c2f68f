"""A module is about one thing, so it is short."""

from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("desk", "kiosk", "rehearsal", "shared")
LONGEST, USUAL = 300, 100


def lengths(suffix: str) -> dict[str, int]:
    """Lines of every module; migrations are as they were written."""
    return {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for room in PRODUCT
        for path in (ROOT / room).rglob(f"*{suffix}")
        if "versions" not in path.parts
    }


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    long = {**lengths(".py"), **lengths(".qml")}
    assert {path: count for path, count in long.items() if count > LONGEST} == {}


def test_the_usual_module_fits_on_two_screens() -> None:
    assert median(lengths(".py").values()) <= USUAL
