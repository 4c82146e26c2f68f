"""The demo and the pictures, run as a person runs them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from PIL import Image

from rehearsal.plan import a_morning
from shared.office.profile import load_profile, shipped_profiles


def sapa(*words: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    script = "from shared.cli.main import main; main()"
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script, *map(str, words)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=220,
        check=False,
    )


@pytest.mark.timeout(240)
def test_a_morning_is_played_to_its_end(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    ended = sapa("demo", "--out", out, "--visitors", 8)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    home = out / "rumah"
    connection = sqlite.connect(home / "sapa.db")
    states = dict(connection.execute("SELECT state, count(*) FROM ticket GROUP BY state"))
    printed = connection.execute("SELECT DISTINCT state FROM print_job").fetchall()
    asked = connection.execute("SELECT count(*) FROM ticket WHERE surveyed").fetchone()
    sheets = connection.execute("SELECT count(*) FROM survey_sheet").fetchone()
    connection.close()
    assert asked == sheets == (1,)
    assert "survei: 1 lembar" in ended.stdout
    told = re.search(r"aduan: (.*)", ended.stdout)
    assert told is not None
    count = {words: int(number) for number, words in re.findall(r"(\d+) ([a-zA-Z ]+)", told[1])}
    assert count["tercatat"] >= 2
    assert (count["ke OPD"], count["ditutup"], count["dibuka kembali"]) == (1, 2, 1)
    assert count["lewat tenggat"] >= 1
    assert {path.name for path in out.glob("register-*.png")} == {
        "register-answered.png",
        "register-reopened.png",
        "register-late.png",
    }
    assert sum(states.values()) == 8
    assert set(states) <= {"done", "no_show"}
    assert printed == [("printed",)]
    # A number for each visitor, and a receipt for each report.
    assert len(list((home / "slips").glob("*.png"))) == 8 + count["tercatat"]
    assert re.search(r"hasil: .*\d", ended.stdout)
    assert str(home / "sapa.db") in ended.stdout


def test_a_folder_with_a_demo_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "rumah").mkdir()
    ended = sapa("demo", "--out", tmp_path)
    assert ended.returncode == 1
    assert "sudah ada" in ended.stderr


def test_screens_are_made_at_the_sizes_asked_for(tmp_path: Path) -> None:
    ended = sapa(
        *("screens", "--out", tmp_path, "--size", "1366x768", "--size", "1080x1920"),
        *("--lang", "en", "--face", "kiosk", "--face", "board", "--only", "home"),
    )
    assert ended.returncode == 0, ended.stderr
    for width, height in ((1366, 768), (1080, 1920)):
        with Image.open(tmp_path / f"kiosk-home-{width}x{height}-en.png") as picture:
            assert picture.size == (width, height)
            assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 50


def test_a_wrong_size_is_told(tmp_path: Path) -> None:
    ended = sapa("screens", "--out", tmp_path, "--size", "big")
    assert ended.returncode == 2
    assert "1920x1080" in ended.stderr


def test_the_morning_is_the_same_every_time() -> None:
    for path in shipped_profiles().values():
        profile = load_profile(path)
        plan = a_morning(profile, 30)
        assert plan == a_morning(profile, 30)
        assert [one.after for one in plan] == sorted(one.after for one in plan)
