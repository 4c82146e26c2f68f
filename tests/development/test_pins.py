"""Every package is pinned with the hashes of its files, where it is needed, and installed so."""

import re
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from run import HEADINGS, pins_under

ROOT = Path(__file__).resolve().parents[2]
PLATFORMS = ("linux", "win32")
_PIN = re.compile(
    r"^([A-Za-z0-9._-]+)==(\S+)((?: ;[^\\\n]*)?)((?: \\\n    --hash=sha256:[0-9a-f]{64})*)$", re.M
)


def pins(*headings: str) -> dict[str, str]:
    """Version by name of what stands under some headings."""
    return {canonicalize_name(one[1]): one[2] for one in _PIN.finditer(pins_under(headings))}


def needed(roots: list[str], platform: str) -> set[str]:
    """What has to be there for ``roots``: all that their packages, as installed, ask for."""
    found: set[str] = set()
    left = [Requirement(one) for one in roots]
    while left:
        wanted = left.pop()
        name = canonicalize_name(wanted.name)
        if name in found:
            continue
        found.add(name)
        if platform == "win32" and name in ("colorama", "pywin32", "pywin32-ctypes", "pefile"):
            continue
        for text in distribution(wanted.name).requires or ():
            one = Requirement(text)
            for extra in wanted.extras or {""}:
                surroundings = {"sys_platform": platform, "extra": extra}
                surroundings["platform_system"] = platform.replace("win32", "Windows").title()
                if one.marker is None or one.marker.evaluate(surroundings):
                    left.append(one)
    return found


def asked_for(*extras: str, platform: str) -> list[str]:
    """What pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    rows = [*project["dependencies"]]
    for extra in extras:
        rows += project["optional-dependencies"][extra]
    wanted = [(one, Requirement(one).marker) for one in rows]
    return [
        one
        for one, marker in wanted
        if marker is None or marker.evaluate({"sys_platform": platform})
    ]


def test_every_pin_has_hashes() -> None:
    lines = [line for line in pins_under(HEADINGS).splitlines() if "==" in line]
    found = list(_PIN.finditer(pins_under(HEADINGS)))
    assert len(found) == len(lines)
    assert [one[1] for one in found if not one[4]] == []


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_runs_needs_nothing_of_what_develops(platform: str) -> None:
    assert needed(asked_for(platform=platform), platform) <= set(pins("To build", "To run"))


def test_everything_asked_for_is_pinned_and_nothing_else() -> None:
    wanted = set.union(
        *(needed(asked_for("dev", "server", platform=each), each) for each in PLATFORMS)
    )
    assert set(pins(*HEADINGS)) == wanted | {"setuptools"}


def test_what_is_installed_is_what_is_pinned() -> None:
    here = "win32" if sys.platform == "win32" else "linux"
    there = needed(asked_for("dev", platform=here), here)
    pinned = pins(*HEADINGS)
    assert {name: Version(distribution(name).version) for name in there} == {
        name: Version(pinned[name]) for name in there
    }
