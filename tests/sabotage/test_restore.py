"""The one way back from a copy: alone, with what was there kept, and no number given twice."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from click.testing import CliRunner

from shared.cli.main import sapa
from shared.office.clock import SetClock
from shared.office.drill import CopyOfAnother
from shared.office.house import House, create_house, open_house
from shared.queue.issue import Request, issue_ticket
from shared.staff.restoring import (
    HouseInUse,
    LastUnknown,
    NoSuchSeries,
    Restored,
    RestoredAtServer,
    restore_house,
)
from shared.staff.verify import first_fault
from shared.storage.backup import back_up
from shared.storage.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseHeld,
    DatabaseMissing,
    DatabaseNewer,
)
from shared.storage.file_store import FileStore
from shared.storage.putting_back import alone
from shared.storage.tally import COUNTERS
from tests.helpers.staffed_house import MORNING, palembang
from tests.sabotage.killing import Forge


def given(house: House, service: str = "A") -> str:
    with house.database.write() as session:
        return issue_ticket(
            session,
            profile=house.profile,
            request=Request(service=service, key=f"{service}-{len(numbers(house))}", origin="t"),
            at=house.now(),
        ).ticket.label


def numbers(house: House) -> list[str]:
    with house.database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT series, number FROM ticket")
        return [f"{series}-{number:03}" for series, number in rows]


@pytest.fixture
def morning_copy(house: House) -> Path:
    """Taken when A-001 was out; A-002 and A-003 were given after it."""
    given(house)
    copy = back_up(house.database.store, house.backups, at=MORNING, why="by-hand")
    assert [given(house), given(house)] == ["A-002", "A-003"]
    house.close()
    return copy


def put_back(house: House, copy: Path, clock: SetClock, **last: int) -> Restored:
    return restore_house(house.folder, copy, last=last, by="teknisi@kios", clock=clock)


@pytest.fixture
def again(house: House, clock: SetClock) -> Iterator[object]:
    opened: list[House] = []

    def take() -> House:
        opened.append(open_house(house.folder, clock=clock))
        return opened[-1]

    yield take
    for one in opened:
        one.close()


def test_a_morning_brought_back_gives_no_number_twice(
    house: House, morning_copy: Path, clock: SetClock, again: object
) -> None:
    done = put_back(house, morning_copy, clock)
    here = again()  # type: ignore[operator]
    assert numbers(here) == ["A-001"]
    assert given(here) == "A-004"
    assert done.goes_on["A"] == 3
    assert done.listed is not None
    listed = done.listed.read_text(encoding="utf-8")
    assert "A-002" in listed
    assert "A-003" in listed
    assert "A-001" not in listed


def test_the_file_that_was_there_is_kept_whole(
    house: House, morning_copy: Path, clock: SetClock
) -> None:
    done = put_back(house, morning_copy, clock)
    assert done.kept is not None
    with sqlite.connect(done.kept) as kept:
        assert kept.execute("SELECT count(*) FROM ticket").fetchone() == (3,)


def test_the_trail_goes_on_and_tells_who_brought_it_back(
    house: House, morning_copy: Path, clock: SetClock, again: object
) -> None:
    put_back(house, morning_copy, clock)
    here = again()  # type: ignore[operator]
    with here.database.read() as session:
        assert first_fault(session) is None
        acts = session.connection().exec_driver_sql("SELECT action, subject, detail FROM trail")
        newest = acts.fetchall()[-1]
    assert newest[:2] == ("house.restore", morning_copy.name)
    assert "teknisi@kios" in newest[2]


@pytest.mark.parametrize("ruin", ["gone", "overwritten", "emptied"])
def test_a_file_that_tells_nothing_needs_the_last_numbers_typed(
    house: House, morning_copy: Path, clock: SetClock, again: object, ruin: str
) -> None:
    path = house.database.store.path  # type: ignore[attr-defined]
    if ruin == "gone":
        path.unlink()
    else:
        path.write_bytes(b"" if ruin == "emptied" else b"\xff" * path.stat().st_size)
    with pytest.raises(LastUnknown, match="--last A=") as asked:
        put_back(house, morning_copy, clock)
    rest = dict.fromkeys(asked.value.unknown, 0)
    put_back(house, morning_copy, clock, **(rest | {"A": 17}))
    assert given(again()) == "A-018"  # type: ignore[operator]


def test_a_newer_copy_tells_what_the_ruined_file_cannot(
    house: House, morning_copy: Path, clock: SetClock, again: object
) -> None:
    newer = open_house(house.folder, clock=clock)
    back_up(newer.database.store, newer.backups, at=MORNING, why="daily")
    newer.close()
    house.database.store.path.write_bytes(b"")  # type: ignore[attr-defined]
    with pytest.raises(LastUnknown) as asked:
        put_back(house, morning_copy, clock)
    put_back(house, morning_copy, clock, **dict.fromkeys(asked.value.unknown, 0))
    assert given(again()) == "A-004"  # type: ignore[operator]


def test_a_number_typed_wins_over_a_lower_one_known(
    house: House, morning_copy: Path, clock: SetClock, again: object
) -> None:
    put_back(house, morning_copy, clock, A=9)
    assert given(again()) == "A-010"  # type: ignore[operator]


def test_a_second_time_knows_what_the_first_one_kept(
    house: House, morning_copy: Path, clock: SetClock, again: object
) -> None:
    put_back(house, morning_copy, clock)
    put_back(house, morning_copy, clock)
    assert given(again()) == "A-004"  # type: ignore[operator]
    assert len(list(house.folder.glob("sapa.db.sebelum-pulih-*[0-9]"))) == 2


def test_another_computer_without_a_house_goes_on_from_the_copy(
    house: House, morning_copy: Path, clock: SetClock, tmp_path: Path
) -> None:
    """The first one burnt: a copy came on a stick, the keys come from paper later."""
    new = tmp_path / "komputer baru"
    with pytest.raises(LastUnknown) as asked:
        restore_house(new, morning_copy, last={}, by="x", clock=clock)
    typed = dict.fromkeys(asked.value.unknown, 0) | {"A": 3}
    restore_house(new, morning_copy, last=typed, by="x", clock=clock)
    there = open_house(new, clock=clock)
    assert given(there) == "A-004"
    there.close()


def test_every_counter_obeys_the_same_rule(
    house: House, morning_copy: Path, clock: SetClock
) -> None:
    path = house.database.store.path  # type: ignore[attr-defined]
    with sqlite.connect(path) as present:
        present.execute("INSERT INTO complaint_serial VALUES ('PLG', '2026-11-23', 7)")
        present.execute("INSERT INTO book VALUES ('agenda', '2026', 52), ('reply', '2026-11', 5)")
    put_back(house, morning_copy, clock)
    with sqlite.connect(path) as restored:
        assert restored.execute("SELECT last FROM complaint_serial").fetchall() == [(7,)]
        assert restored.execute("SELECT name, last FROM book ORDER BY name").fetchall() == [
            ("agenda", 52),
            ("reply", 5),
        ]


def test_every_table_that_counts_is_known(house: House) -> None:
    with house.database.read() as session:
        for counter in COUNTERS:
            session.connection().exec_driver_sql(counter.read)


def test_a_word_that_nothing_is_counted_by_is_told(
    house: House, morning_copy: Path, clock: SetClock
) -> None:
    with pytest.raises(NoSuchSeries, match="Tidak ada seri Z"):
        put_back(house, morning_copy, clock, Z=1)


def test_refused_while_a_program_has_the_house_open(
    house: House, morning_copy: Path, clock: SetClock
) -> None:
    kiosk = open_house(house.folder, clock=clock)
    with pytest.raises(HouseInUse):
        put_back(house, morning_copy, clock)
    assert given(kiosk) == "A-004"
    kiosk.close()
    put_back(house, morning_copy, clock)


def test_a_house_on_a_server_is_told_its_own_way(tmp_path: Path, morning_copy: Path) -> None:
    (tmp_path / "sapa.toml").write_text(
        '[house]\ndatabase = "postgresql://sapa@127.0.0.1:5432/sapa"\n', encoding="utf-8"
    )
    with pytest.raises(RestoredAtServer, match="move-house"):
        restore_house(tmp_path, morning_copy, last={}, by="x")


def test_no_program_opens_the_house_meanwhile(house: House, clock: SetClock) -> None:
    house.close()
    store = house.database.store
    assert isinstance(store, FileStore)
    with alone(store), pytest.raises(DatabaseHeld):
        open_house(house.folder, clock=clock)
    open_house(house.folder, clock=clock).close()


def test_what_is_no_copy_of_this_house_changes_nothing(
    house: House, morning_copy: Path, clock: SetClock, tmp_path: Path
) -> None:
    path = house.database.store.path  # type: ignore[attr-defined]
    before = path.read_bytes()
    other = create_house(tmp_path / "tetangga", palembang())
    theirs = back_up(other.database.store, other.backups, at=MORNING, why="by-hand")
    other.close()
    damaged = tmp_path / "damaged.db"
    content = bytearray(morning_copy.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xff" * (4096 * 6)
    damaged.write_bytes(bytes(content))
    foreign = tmp_path / "foreign.db"
    foreign.write_bytes(b"bukan basis data" * 400)
    newer = tmp_path / "newer.db"
    shutil.copyfile(morning_copy, newer)
    with sqlite.connect(newer) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    for copy, refusal in (
        (theirs, CopyOfAnother),
        (damaged, DatabaseDamaged),
        (foreign, (DatabaseForeign, DatabaseDamaged)),
        (newer, DatabaseNewer),
        (tmp_path / "nowhere.db", DatabaseMissing),
    ):
        with pytest.raises(refusal):  # type: ignore[call-overload]
            put_back(house, copy, clock)
    assert path.read_bytes() == before
    assert not list(house.folder.glob("*.pulih*"))


def restoring(folder: str, copy: str) -> None:
    restore_house(Path(folder), Path(copy), last={}, by="x", clock=SetClock(MORNING))


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_anywhere_the_same_command_ends_it(
    house: House, morning_copy: Path, clock: SetClock, again: object
) -> None:
    with Forge(restoring, house.folder, morning_copy) as forge:
        whole = forge.let_end()
        for stroke in range(12):
            forge.strike(whole * (stroke + 0.5) / 12)
        forge.let_end()
    here = again()  # type: ignore[operator]
    assert given(here) == "A-004"
    with here.database.read() as session:
        assert first_fault(session) is None


def test_at_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "rumah"
    monkeypatch.setenv("SAPA_HOME", str(home))
    create_house(home, palembang()).close()
    runner = CliRunner()
    assert runner.invoke(sapa, ["backup"]).exit_code == 0
    (copy,) = (home / "backups").glob("*.db")
    done = runner.invoke(sapa, ["restore", str(copy), "--last", "A=17"])
    assert done.exit_code == 0, done.output
    assert "Seri A berlanjut dengan A-018." in done.output
    wrong = runner.invoke(sapa, ["restore", str(copy), "--last", "A17"])
    assert "misalnya A=17" in wrong.output
    assert isinstance(runner.invoke(sapa, ["restore", "nowhere.db"]).exception, DatabaseMissing)
