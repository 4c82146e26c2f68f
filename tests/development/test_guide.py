"""The guide names only what is there."""

import re
from pathlib import Path

import pytest

import run

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ("docs/development.md", "CONTRIBUTING.md")


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_that_it_names_exists(guide: str) -> None:
    words = re.findall(r"`([\w./]+/[\w./]*)`", (ROOT / guide).read_text("utf-8"))
    assert [word for word in words if not (ROOT / word).exists()] == []


@pytest.mark.parametrize("guide", GUIDES)
def test_every_link_leads_somewhere(guide: str) -> None:
    page = ROOT / guide
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert links
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("guide", [*GUIDES, "README.md"])
def test_every_command_of_run_exists(guide: str) -> None:
    named = set(re.findall(r"python3 run\.py (\w+)", (ROOT / guide).read_text("utf-8")))
    assert named - set(run.COMMANDS) == set()


def test_run_tells_of_every_command() -> None:
    assert run.__doc__ is not None
    assert set(re.findall(r"run\.py (\w+)", run.__doc__)) == set(run.COMMANDS)
