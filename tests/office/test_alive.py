"""A sign of life is neither too old nor from the future, and a process number is a local matter."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from shared.office.alive import alive, owner_name, surely_ended
from shared.office.computer import boot_id, computer_id
from tests.helpers.staffed_house import MORNING

SILENCE = timedelta(seconds=45)


def test_a_stamp_in_the_future_is_no_sign_of_life() -> None:
    assert alive(MORNING, MORNING, silence=SILENCE)
    assert not alive(MORNING - timedelta(minutes=1), MORNING, silence=SILENCE)
    assert not alive(MORNING + timedelta(hours=3), MORNING, silence=SILENCE)


def test_an_owner_that_ended_here_is_known_to_have_ended() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    assert surely_ended(f"pc {boot_id()} {gone.pid} a1")
    assert not surely_ended(owner_name("pc"))


def test_a_process_of_another_computer_or_another_start_means_nothing() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    assert not surely_ended(f"pc another-boot {gone.pid} a1")
    assert not surely_ended(f"kiosk-pc {gone.pid} a1"), "an owner of an earlier version"
    assert not surely_ended(None)


def test_two_owners_of_one_process_differ() -> None:
    one, two = owner_name("pc"), owner_name("pc")
    assert one != two
    assert str(os.getpid()) in one


def test_a_computers_name_is_made_once(tmp_path: Path) -> None:
    first = computer_id(tmp_path)
    assert computer_id(tmp_path) == first
    assert computer_id(tmp_path / "another") != first


def test_a_folder_that_cannot_be_written_still_gives_a_name(tmp_path: Path) -> None:
    assert computer_id(tmp_path / "missing" / "folder")
