"""What `run.py test --changed` chooses."""

import subprocess
from pathlib import Path

import pytest

from tests.changed import ALWAYS, changed_files, chosen_for


def test_a_room_brings_its_own_tests_and_those_that_import_it() -> None:
    chosen = chosen_for(["shared/queue/calling.py"])
    assert {ALWAYS, "tests/queue"} <= set(chosen)
    assert "tests/board/floor.py" not in chosen
    assert [one for one in chosen if one.startswith("tests/queue/")] == []


@pytest.mark.parametrize(
    "line",
    ["import kiosk.board.app", "from kiosk.board import app", "from kiosk.board.app import main"],
)
def test_an_importer_in_another_room_comes_along(tmp_path: Path, line: str) -> None:
    room = tmp_path / "tests" / "e2e"
    room.mkdir(parents=True)
    (room / "test_importer.py").write_text(line)
    (room / "test_stranger.py").write_text("import kiosk.board.view")
    assert chosen_for(["kiosk/board/app.py"], tmp_path) == [ALWAYS, "tests/e2e/test_importer.py"]


@pytest.mark.parametrize(
    ("changed", "room"),
    [
        ("kiosk/touch/qml/Home.qml", "tests/kiosk/touch"),
        ("kiosk/board/view.py", "tests/kiosk/board"),
        ("desk/counter/page.py", "tests/desk"),
        ("shared/office/profile.py", "tests/office"),
        ("tests/queue/conftest.py", "tests/queue"),
    ],
)
def test_a_room_by_its_path(changed: str, room: str) -> None:
    assert room in chosen_for([changed])


def test_a_changed_test_runs_alone_and_a_deleted_one_not_at_all() -> None:
    assert chosen_for(["tests/queue/test_serving.py"]) == [ALWAYS, "tests/queue/test_serving.py"]
    assert chosen_for(["tests/queue/test_gone.py"]) == [ALWAYS]


@pytest.mark.parametrize("everywhere", ["tests/helpers/visits.py", "constraints.txt"])
def test_what_concerns_every_test_runs_all(everywhere: str) -> None:
    assert chosen_for(["shared/queue/calling.py", everywhere]) == []


def test_words_alone_run_the_architecture() -> None:
    assert chosen_for(["README.md"]) == [ALWAYS]


def test_files_of_a_branch_committed_or_not(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", "-C", tmp_path, *who, *words], check=True, capture_output=True)

    def write(name: str, text: str) -> None:
        (tmp_path / name).write_text(text)
        git("add", name)

    git("init", "-b", "main")
    write("old.py", "1")
    write("same.py", "1")
    git("commit", "-m", "one")
    git("checkout", "-b", "mine")
    write("committed.py", "1")
    git("commit", "-m", "two")
    write("old.py", "2")
    (tmp_path / "new.py").write_text("1")
    assert changed_files(tmp_path) == ["committed.py", "new.py", "old.py"]
