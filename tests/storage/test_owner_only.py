"""Files that nobody else on the computer may read."""

import stat
import sys
from pathlib import Path

import pytest

from shared.office.house import House, create_house, open_house
from shared.office.log_file import log_to
from shared.office.profile import HouseProfile
from shared.storage.backup import back_up
from shared.storage.owner_only import (
    open_to_others,
    windows_grant,
    windows_readers,
)
from tests.helpers.staffed_house import MORNING

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists")


@posix
@pytest.mark.one_engine("sqlite")
def test_a_new_house_is_shut_to_others_with_all_that_lies_in_it(
    tmp_path: Path, profile: HouseProfile
) -> None:
    house = create_house(tmp_path / "rumah", profile)
    back_up(house.database.store, house.backups, at=MORNING, why="by-hand")
    with house.database.read():
        assert {one.suffix for one in house.folder.iterdir()} >= {".db", ".toml", ".db-wal"}
        assert open_to_others(house.folder) == []
    house.close()


@posix
def test_a_house_left_open_by_an_older_version_is_shut_when_it_is_opened(
    tmp_path: Path, profile: HouseProfile
) -> None:
    folder = tmp_path / "rumah"
    create_house(folder, profile).close()
    (folder / "drafts").mkdir()
    (folder / "drafts" / "one.json").write_text("{}")
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert open_to_others(folder)
    open_house(folder).close()
    assert open_to_others(folder) == []


@posix
def test_a_log_is_shut_from_its_first_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import logging

    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        log_to(tmp_path, "desk", "INFO")
    finally:
        (ours,) = [one for one in root.handlers if one not in before]
        root.removeHandler(ours)
        ours.close()
        root.setLevel(level)
    assert stat.S_IMODE((tmp_path / "logs" / "desk.log").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700


@posix
def test_a_link_out_of_the_house_is_not_followed(house: House, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir(mode=0o755)
    outside.chmod(0o755)
    (house.folder / "link").symlink_to(outside)
    house.folder.chmod(0o755)
    open_house(house.folder).close()
    assert stat.S_IMODE(outside.stat().st_mode) == 0o755


def test_on_windows_the_folder_is_left_to_the_account_system_and_administrators() -> None:
    words = windows_grant(Path("C:/RumahSapa"), "*S-1-5-21-7")
    assert words[0] == "icacls"
    assert "/inheritance:r" in words
    assert {word.split(":")[0] for word in words if word.startswith("*")} == {
        "*S-1-5-21-7",
        "*S-1-5-18",
        "*S-1-5-32-544",
    }


def test_on_windows_others_are_read_from_the_access_list() -> None:
    ours = "O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;S-1-5-21-7)"
    assert windows_readers(ours, "S-1-5-21-7") == []
    assert windows_readers(ours + "(A;OICI;0x1200a9;;;BU)", "S-1-5-21-7") == ["BU"]
