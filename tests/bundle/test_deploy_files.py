"""The files for installing name what the bundle has, and the page describes each of them."""

import configparser
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from assets import asset
from bundling.programs import PROGRAMS
from shared.checkup.computer import SYSTEM_LIBRARIES

DEPLOY = asset("deploy")
PAGE = (Path(__file__).resolve().parents[2] / "docs" / "deploy.md").read_text("utf-8")
FILES = sorted(path for path in DEPLOY.rglob("*") if path.is_file())
UNITS = [path for path in FILES if path.suffix == ".service"]
TASKS = [path for path in FILES if path.suffix == ".xml"]
STARTERS = [path for path in FILES if path.suffix == ".desktop"]
NAMES = {program.name for program in PROGRAMS}
SPACE = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}


def read(path: Path) -> configparser.ConfigParser:
    parsed = configparser.ConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read_string(path.read_text("utf-8"))
    return parsed


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_page_tells_what_each_file_is_for(path: Path) -> None:
    folder = path.parent.relative_to(DEPLOY).as_posix()
    places = {path.name, f"{folder}/*{path.suffix}", f"sapa-*{path.suffix}"}
    assert any(place in PAGE for place in places), path


@pytest.mark.parametrize("path", UNITS, ids=str)
def test_a_unit_is_watched_and_always_comes_back(path: Path) -> None:
    service = read(path)["Service"]
    assert service["Type"] == "notify"
    assert int(service["WatchdogSec"]) == 30
    assert service["Restart"] == "always"
    assert read(path)["Unit"]["StartLimitIntervalSec"] == "0"
    program = service["ExecStart"].split()[-1]
    assert program.startswith("/opt/sapa/")
    assert program.removeprefix("/opt/sapa/") == path.stem
    assert path.stem in NAMES
    # The program is not the unit's own process under cage.
    assert service["NotifyAccess"] == ("all" if "cage" in service["ExecStart"] else "main")
    # A window that says why nothing starts stays for 30 seconds.
    assert int(service["TimeoutStartSec"]) > 30


@pytest.mark.parametrize("path", TASKS, ids=lambda path: path.name)
def test_a_task_looks_every_minute_and_runs_for_ever(path: Path) -> None:
    root = ET.parse(path).getroot()

    def value(place: str) -> str | None:
        return root.findtext(place, namespaces=SPACE)

    assert value("t:Triggers/t:LogonTrigger/t:Repetition/t:Interval") == "PT1M"
    assert value("t:Settings/t:MultipleInstancesPolicy") == "IgnoreNew"
    assert value("t:Settings/t:ExecutionTimeLimit") == "PT0S"
    assert value("t:Settings/t:DisallowStartIfOnBatteries") == "false"
    command = value("t:Actions/t:Exec/t:Command") or ""
    assert command.removeprefix("C:\\Sapa\\").removesuffix(".exe") in NAMES
    assert value("t:Principals/t:Principal/t:RunLevel") == "LeastPrivilege"


@pytest.mark.parametrize("path", STARTERS, ids=lambda path: path.name)
def test_a_starter_has_its_program_and_icon(path: Path) -> None:
    entry = read(path)["Desktop Entry"]
    assert entry["Exec"].split("/")[-1] == path.stem
    assert path.stem in NAMES
    icon = entry["Icon"].removeprefix("/opt/sapa/_internal/assets/")
    assert asset(*icon.split("/")).is_file()


def test_the_page_installs_what_the_doctor_asks_for() -> None:
    match = re.search(r"apt-get install (libegl1.*?)\n```", PAGE, re.DOTALL)
    assert match is not None
    named = set(match[1].replace("\\", " ").split())
    assert {package for package, _, _ in SYSTEM_LIBRARIES.values()} <= named
