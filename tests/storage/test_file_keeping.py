"""The files of a house go along with its copies, come back with them, move with it, and end."""

import os
import shutil
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from shared.complaints.attachments.attaching import (
    attach,
    detach,
    look_at_attachment,
    page_of,
)
from shared.complaints.attachments.preparing import prepare
from shared.office.drill import CopyUnfit, rehearse
from shared.office.house import House, open_house
from shared.office.moving import move_house
from shared.queue.housekeeping import keep_house
from shared.staff.restoring import restore_house
from shared.storage.backup import back_up
from shared.storage.errors import FileLost
from shared.storage.file_keeping import sweep_files
from shared.storage.file_store import FileStore
from shared.storage.stored_files import FOLDER, files_of
from tests.helpers.engines import engine
from tests.helpers.files import png
from tests.helpers.register import Register, open_register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path) as made:
        yield made


def attached(register: Register, colour: str = "navy", key: str = "k1") -> UUID:
    """A case with one picture; gives the attachment."""
    house = register.place.house
    case = register.take_in(key).id
    made = prepare(
        files_of(house.database), name="a.png", content=png(colour=colour), pages_of=lambda *_: ()
    )
    register.do(attach, case, files=[made])
    return made.id


def seen(house: House, attachment: UUID, *, by: UUID) -> bool:
    with house.database.read() as session:
        key = look_at_attachment(session, attachment=attachment, reader=by)
    return page_of(files_of(house.database), key, 0).startswith(b"\xff\xd8")


def copied(
    register: Register, why: str = "by-hand", folder: Path | None = None, **more: int
) -> Path:
    house = register.place.house
    register.wait(minutes=1)
    return back_up(
        house.database.store, folder or house.backups, at=house.now(), why="by-hand", **more
    )


def beside(copy: Path) -> list[Path]:
    return sorted(path for path in (copy.parent / FOLDER).rglob("*") if path.is_file())


def test_a_copy_has_its_files_beside_it_and_the_next_one_shares_them(register: Register) -> None:
    attached(register)
    first = copied(register)
    there = {path: path.stat().st_mtime_ns for path in beside(first)}
    assert len(there) == 2
    attached(register, "olive", "k2")
    copied(register)
    after = {path: path.stat().st_mtime_ns for path in beside(first)}
    assert len(after) == 4
    assert there.items() <= after.items()


def test_files_are_for_our_account_alone(register: Register) -> None:
    attached(register)
    for path in beside(copied(register)):
        assert path.stat().st_mode & 0o077 == 0 or os.name != "posix"


def test_what_no_copy_needs_any_more_goes_with_the_last_that_did(register: Register) -> None:
    attachment = attached(register)
    old = copied(register)
    assert beside(old)
    case = register.take_in("k2").id
    by = register.place.supervisor.id
    left = register.do(detach, case, attachment=attachment, reason="salah berkas", by=by)
    for digest in left:
        files_of(register.place.house.database).drop(digest)
    new = copied(register, keep=2)
    assert beside(new)
    new = copied(register, keep=2)
    assert not old.exists()
    assert beside(new) == []


@pytest.mark.logs("lacks a file")
def test_a_copy_is_taken_even_where_a_file_is_lost_and_the_drill_tells(register: Register) -> None:
    attached(register)
    house = register.place.house
    files = files_of(house.database)
    files.drop(next(iter(files.ages())))
    copied(register)
    with pytest.raises(CopyUnfit, match="1 berkas lampiran"):
        rehearse(house)


def test_the_drill_looks_at_every_byte_of_them(register: Register) -> None:
    attached(register)
    copy = copied(register)
    rehearse(register.place.house)
    spoilt = beside(copy)[0]
    spoilt.write_bytes(spoilt.read_bytes()[:-1] + b"?")
    with pytest.raises(CopyUnfit, match="1 berkas lampiran"):
        rehearse(register.place.house)


@pytest.mark.one_engine("sqlite")
def test_a_house_on_another_disk_comes_back_whole(register: Register, tmp_path: Path) -> None:
    attachment = attached(register)
    stick = copied(register, folder=tmp_path / "stick")
    house, clock = register.place.house, register.place.clock
    by = register.place.officer.id
    house.close()
    shutil.rmtree(house.folder / FOLDER)
    done = restore_house(house.folder, stick, last={}, by="teknisi", clock=clock)
    assert done.files_lost == 0
    again = open_house(house.folder, clock=clock)
    assert seen(again, attachment, by=by)
    again.close()


@pytest.mark.one_engine("sqlite")
def test_what_lies_nowhere_is_counted_when_a_copy_comes_back(register: Register) -> None:
    attached(register)
    copy = copied(register)
    house = register.place.house
    house.close()
    for folder in (house.folder, copy.parent):
        shutil.rmtree(folder / FOLDER)
    done = restore_house(house.folder, copy, last={}, by="teknisi", clock=register.place.clock)
    assert done.files_lost == 2


@pytest.mark.one_engine("sqlite")
def test_what_only_the_replaced_file_knows_is_not_swept(register: Register) -> None:
    copy = copied(register)
    attachment = attached(register)
    house, clock, by = register.place.house, register.place.clock, register.place.officer.id
    house.close()
    restored = restore_house(house.folder, copy, last={}, by="teknisi", clock=clock)
    assert restored.kept is not None
    again = open_house(house.folder, clock=clock)
    grow_old(house.folder / FOLDER)
    assert sweep_files(again.database) == 0
    again.close()
    restored.kept.replace(house.folder / "sapa.db")
    back = open_house(house.folder, clock=clock)
    assert seen(back, attachment, by=by)
    back.close()


def grow_old(folder: Path) -> None:
    before = time.time() - timedelta(days=8).total_seconds()
    for path in folder.rglob("*"):
        os.utime(path, (before, before))


def test_what_no_row_lists_is_swept_after_a_week_and_the_rest_stays(register: Register) -> None:
    attachment = attached(register)
    house = register.place.house
    files = files_of(house.database)
    orphan = files.put(b"left by a kill")
    assert sweep_files(house.database) == 0
    grow_old(house.folder / FOLDER)
    register.wait(days=8)
    keep_house(house)
    with pytest.raises(FileLost):
        files.get(orphan)
    assert seen(house, attachment, by=register.place.officer.id)


@pytest.mark.parametrize("size", [0, 1, 2**20, 2**20 + 1, 3 * 2**20])
def test_a_file_of_any_size_comes_out_as_it_went_in(register: Register, size: int) -> None:
    files = files_of(register.place.house.database)
    content = os.urandom(size)
    digest = files.put(content)
    assert files.put(content) == digest
    assert (files.get(digest), files.has(digest, size)) == (content, True)
    assert not files.has(digest, size + 1)


@pytest.mark.one_engine("postgres")
def test_files_move_from_a_server_and_back(register: Register) -> None:
    attachment = attached(register)
    by, house, clock = register.place.officer.id, register.place.house, register.place.clock
    house.close()
    move_house(house.folder, "kembali.db")
    in_a_file = open_house(house.folder, clock=clock)
    assert isinstance(in_a_file.database.store, FileStore)
    assert seen(in_a_file, attachment, by=by)
    in_a_file.close()
    move_house(house.folder, engine().options()[1])
    shutil.rmtree(house.folder / FOLDER)
    at_server = open_house(house.folder, clock=clock)
    assert seen(at_server, attachment, by=by)
    at_server.close()


@pytest.mark.one_engine("postgres")
def test_a_move_that_lacks_a_file_does_not_happen(register: Register) -> None:
    attached(register)
    house, clock = register.place.house, register.place.clock
    before = house.settings.house.database
    files = files_of(house.database)
    files.drop(next(iter(files.ages())))
    house.close()
    with pytest.raises(FileLost):
        move_house(house.folder, "kembali.db")
    again = open_house(house.folder, clock=clock)
    assert again.settings.house.database == before
    again.close()
