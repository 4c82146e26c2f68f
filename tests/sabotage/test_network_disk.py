"""A house on a disk that other computers share is refused before anything is written."""

from pathlib import Path

import pytest

from shared.checkup.page import check_everything
from shared.office.house import create_house, open_house
from shared.storage.errors import DatabaseShared
from shared.storage.network_disk import is_unc, shared_disk
from tests.helpers.staffed_house import palembang

ROOT = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw"


def mounted(kind: str, point: str = "/srv/rumah") -> str:
    return f"{ROOT}\n90 22 0:48 / {point} rw,relatime - {kind} //server/share rw\n"


@pytest.mark.parametrize(
    "kind",
    ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "fuse", "9p", "vboxsf", "ceph",
     "glusterfs", "davfs", "vmhgfs", "fuse.vmhgfs-fuse", "virtiofs"],
)  # fmt: skip
def test_a_file_system_of_the_network_is_known(kind: str) -> None:
    assert shared_disk(Path("/srv/rumah/sapa.db"), mounts=mounted(kind)) == kind
    assert shared_disk(Path("/srv/rumahku/sapa.db"), mounts=mounted(kind)) == ""


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "vfat", "fuseblk"])
def test_an_own_disk_is_well(kind: str) -> None:
    assert shared_disk(Path("/srv/rumah/sapa.db"), mounts=mounted(kind)) == ""


def test_the_innermost_and_the_latest_mount_counts() -> None:
    over = mounted("nfs") + "91 90 8:2 / /srv/rumah/data rw - ext4 /dev/sdb1 rw\n"
    assert shared_disk(Path("/srv/rumah/data/sapa.db"), mounts=over) == ""
    assert shared_disk(Path("/srv/rumah/sapa.db"), mounts=over) == "nfs"
    later = mounted("ext4") + "92 90 0:50 / /srv/rumah rw - cifs //x/y rw\n"
    assert shared_disk(Path("/srv/rumah/sapa.db"), mounts=later) == "cifs"


def test_a_mount_point_with_a_space_is_read() -> None:
    mounts = mounted("cifs", "/mnt/folder\\040bersama")
    assert shared_disk(Path("/mnt/folder bersama/sapa.db"), mounts=mounts) == "cifs"


@pytest.mark.parametrize("name", ["OneDrive", "OneDrive - Pemprov", "Dropbox", "Google Drive"])
def test_a_folder_that_is_carried_to_a_cloud_is_known(tmp_path: Path, name: str) -> None:
    assert shared_disk(tmp_path / name / "rumah" / "sapa.db")


def test_a_link_leads_to_the_disk_behind_it(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "rumah").symlink_to(tmp_path / "Dropbox")
    assert shared_disk(tmp_path / "rumah" / "sapa.db") == "Dropbox"


@pytest.mark.parametrize(
    ("path", "far"),
    [
        (r"\\server\share\sapa.db", True),
        (r"//server/share/sapa.db", True),
        (r"\\?\UNC\server\share\sapa.db", True),
        (r"\\?\C:\RumahSapa\sapa.db", False),
        (r"C:\RumahSapa\sapa.db", False),
    ],
)
def test_a_path_of_another_windows_computer_is_known(path: str, far: bool) -> None:
    assert is_unc(path) is far


def test_it_is_refused_by_init_at_start_and_by_the_doctor(tmp_path: Path) -> None:
    own, cloud = tmp_path / "rumah", tmp_path / "OneDrive"
    with pytest.raises(DatabaseShared, match="nomor dapat hilang"):
        create_house(cloud / "rumah", palembang())
    assert not cloud.exists()
    create_house(own, palembang()).close()
    cloud.mkdir()
    own.rename(cloud / "rumah")
    before = sorted(path.name for path in (cloud / "rumah").iterdir())
    with pytest.raises(DatabaseShared, match="OneDrive"):
        open_house(cloud / "rumah")
    assert sorted(path.name for path in (cloud / "rumah").iterdir()) == before
    assert any("nomor dapat hilang" in one.sentence for one in check_everything(cloud / "rumah"))
