"""The page to read before opening: each line says how it is, and what to do when it is not."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from shared.checkup import Check, CheckVerdict, Finding, check_everything, house_checks, worst
from shared.checkup.at_house import check_backups, check_database, check_holidays
from shared.checkup.clock import check_clock, check_time_server, check_zone
from shared.checkup.computer import SYSTEM_LIBRARIES, check_room, check_system_libraries
from shared.checkup.sound import check_names, check_sound, check_voice, linux
from shared.cli.main import sapa
from shared.office.clock import SetClock
from shared.office.house import create_house
from shared.queue.boards import report_board
from shared.queue.house_time import decide
from shared.storage.backup import back_up
from shared.storage.errors import DiskFull
from tests.helpers.spoken_names import record_names
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house
from tests.helpers.visits import taken


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here


def only(findings: Iterator[Finding]) -> Finding:
    (one,) = findings
    return one


def test_every_line_that_is_not_in_order_says_what_to_do(here: StaffedHouse) -> None:
    findings = check_everything(here.house.folder)
    assert {"Versi", "SQLite", "Huruf", "Ruang penyimpanan", "Basis data", "Jam", "Zona waktu",
            "Hari libur", "Printer", "Suara", "Cadangan", "Terjemahan", "Catatan",
            } <= {finding.subject for finding in findings}  # fmt: skip
    for finding in findings:
        assert finding.sentence
        assert finding.verdict is CheckVerdict.OK or finding.remedy


def test_the_gravest_line_is_the_exit_code(here: StaffedHouse, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("SAPA_HOME", str(here.house.folder))
    result = CliRunner().invoke(sapa, ["doctor", "--json"])
    rows = json.loads(result.output)
    names = [verdict.name.lower() for verdict in CheckVerdict]
    assert result.exit_code == max(names.index(row["verdict"]) for row in rows)
    assert worst([]) is CheckVerdict.OK


@pytest.mark.logs("the check of Coba failed")
def test_a_check_that_fails_is_a_line_and_the_others_are_read() -> None:
    def fails() -> list[Finding]:
        raise ValueError("bad day")

    finding = only(iter(Check("Coba", fails).run()))
    assert finding.verdict is CheckVerdict.BROKEN
    assert "bad day" in finding.sentence


def test_a_database_in_trouble_is_told_in_its_own_sentence() -> None:
    def fails() -> list[Finding]:
        raise DiskFull("x.db")

    assert "penuh" in only(iter(Check("Coba", fails).run())).sentence


def test_a_database_taken_away_breaks_only_its_lines(here: StaffedHouse) -> None:
    here.house.database.store.path.rename(here.house.folder / "away.db")
    findings = {check.subject: check.run() for check in house_checks(here.house)}
    assert findings["Basis data"][0].verdict is CheckVerdict.BROKEN
    assert findings["Rekaman"][0].verdict is CheckVerdict.OK


def test_a_damaged_page_of_the_database_is_found(here: StaffedHouse) -> None:
    path = here.house.database.store.path
    with here.house.database.engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
    copy = back_up(here.house.database.store, here.house.backups, at=MORNING, why="test")
    here.house.database.close()
    for rest in path.parent.glob("sapa.db-*"):
        rest.unlink()
    damaged = bytearray(copy.read_bytes())
    damaged[4096 * 5 : 4096 * 7] = b"\xff" * 8192
    path.write_bytes(bytes(damaged))
    check = Check("Basis data", lambda: check_database(here.house))
    assert only(iter(check.run())).verdict is CheckVerdict.BROKEN


# -- the clock ---------------------------------------------------------------------------------


def clock_line(here: StaffedHouse, now: datetime) -> Finding:
    here.clock.set(now)
    return only(check_clock(here.house))


def test_a_clock_that_goes_on_is_believed(here: StaffedHouse) -> None:
    line = clock_line(here, MORNING + timedelta(minutes=1))
    assert line.verdict is CheckVerdict.OK


def test_a_clock_before_the_last_numbers_is_broken(here: StaffedHouse) -> None:
    taken(here, "A", MORNING)
    line = clock_line(here, MORNING - timedelta(days=1))
    assert line.verdict is CheckVerdict.BROKEN
    assert "23 November 2026" in line.sentence
    assert "clock accept" in line.remedy


@pytest.mark.parametrize("hours", [-3, 24])
def test_a_clock_that_jumped_is_told_until_somebody_decides(here: StaffedHouse, hours: int) -> None:
    here.clock.jump(timedelta(hours=hours))
    line = only(check_clock(here.house))
    assert line.verdict is CheckVerdict.BROKEN
    assert "komputer menunjukkan" in line.sentence
    assert "sapa clock confirm" in line.remedy
    with here.house.database.write() as session:
        kept = decide(session, here.house, at=here.house.now(), officer=None)
    here.house.clock.follow(kept)
    assert only(check_clock(here.house)).verdict is CheckVerdict.OK


def test_a_clock_of_a_dead_battery_is_broken(tmp_path: Path) -> None:
    clock = SetClock(datetime(2000, 1, 1, tzinfo=UTC))
    house = create_house(tmp_path / "old", palembang(), clock=clock)
    line = only(check_clock(house))
    house.close()
    assert line.verdict is CheckVerdict.BROKEN
    assert "baterai" in line.remedy


def test_a_clock_before_the_last_change_of_the_house_is_broken(here: StaffedHouse) -> None:
    line = clock_line(here, datetime(2026, 6, 1, tzinfo=UTC))
    assert line.verdict is CheckVerdict.BROKEN


def test_a_year_of_silence_is_worth_a_look(here: StaffedHouse) -> None:
    line = clock_line(here, MORNING + timedelta(days=900))
    assert line.verdict is CheckVerdict.CAUTION


@pytest.mark.parametrize(
    ("zone", "verdict"),
    [
        ("Asia/Jakarta", CheckVerdict.OK),
        ("Asia/Pontianak", CheckVerdict.OK),
        ("UTC", CheckVerdict.OK),
        ("Asia/Jayapura", CheckVerdict.CAUTION),
    ],
)
def test_another_zone_on_the_computer_is_told(
    here: StaffedHouse, zone: str, verdict: CheckVerdict
) -> None:
    line = only(check_zone(here.house, computer=ZoneInfo(zone)))
    assert line.verdict is verdict
    assert "WIB" in line.sentence


def test_a_clock_never_compared_with_a_time_server_is_told(tmp_path: Path) -> None:
    assert list(check_time_server(folder=tmp_path / "none")) == []
    assert only(check_time_server(folder=tmp_path)).verdict is CheckVerdict.CAUTION
    (tmp_path / "synchronized").touch()
    assert only(check_time_server(folder=tmp_path)).verdict is CheckVerdict.OK


# -- holidays, room, backups -------------------------------------------------------------------


def test_the_last_months_look_at_next_year_too(here: StaffedHouse) -> None:
    here.clock.set(datetime(2026, 6, 1, tzinfo=UTC))
    assert len(list(check_holidays(here.house))) == 1
    here.clock.set(datetime(2039, 12, 1, tzinfo=UTC))
    lines = list(check_holidays(here.house))
    assert [line.verdict for line in lines] == [CheckVerdict.CAUTION, CheckVerdict.CAUTION]
    assert "2040" in lines[1].sentence


def test_room_is_measured_where_the_house_will_be(tmp_path: Path) -> None:
    line = only(check_room(tmp_path / "not" / "yet"))
    assert "GB kosong" in line.sentence


def test_a_backup_is_opened_before_it_counts(here: StaffedHouse) -> None:
    house = here.house
    assert only(check_backups(house)).verdict is CheckVerdict.CAUTION
    copy = back_up(house.database.store, house.backups, at=MORNING, why="daily")
    assert only(check_backups(house)).verdict is CheckVerdict.OK
    with copy.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 8192)
    line = only(check_backups(house))
    assert line.verdict is CheckVerdict.BROKEN
    assert "sapa backup" in line.remedy


# -- libraries and sound -----------------------------------------------------------------------


def test_missing_libraries_are_named_with_their_packages() -> None:
    gone = {"libEGL.so.1", "libxcb-cursor.so.0", "libpulse.so.0"}
    needed, useful = check_system_libraries(loads=lambda name: name not in gone)
    assert (needed.verdict, needed.remedy) == (CheckVerdict.BROKEN, "apt-get install libegl1")
    assert "libEGL.so.1" in needed.sentence
    assert useful.verdict is CheckVerdict.CAUTION
    assert useful.remedy == "apt-get install libpulse0 libxcb-cursor0"
    assert "suara" in useful.sentence


def test_all_libraries_there_is_one_good_line() -> None:
    assert (
        only(check_system_libraries(loads=SYSTEM_LIBRARIES.__contains__)).verdict is CheckVerdict.OK
    )


def test_sound_needs_library_server_and_card(tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    cards.write_text(" 0 [PCH  ]: HDA-Intel - HDA Intel PCH\n          more\n")
    there = "libc.so.6"
    assert "libpulse0" in linux({}, library="libnone.so.7").remedy
    assert "pipewire-pulse" in linux({}, cards=cards, library=there).remedy
    served = {"PULSE_SERVER": "unix:/run/x"}
    assert linux(served, cards=tmp_path / "none", library=there).verdict is CheckVerdict.CAUTION
    line = linux(served, cards=cards, library=there)
    assert (line.verdict, line.sentence) == (CheckVerdict.OK, "HDA-Intel - HDA Intel PCH.")


def test_the_boards_say_themselves_whether_they_are_heard(here: StaffedHouse) -> None:
    house = here.house
    boards: list[tuple[str, str | None, datetime]] = [
        ("Papan 1", None, MORNING),
        ("Papan 2", "Perangkat suara tidak ada.", MORNING),
        ("Papan 3", None, MORNING - timedelta(hours=3)),
    ]
    for name, problem, at in boards:
        with house.database.write() as session:
            report_board(session, board=name, voice=True, problem=problem, at=at)
    lines = {line.sentence.split(":")[0]: line.verdict for line in check_sound(house)}
    assert lines["Papan 1 bersuara."] is CheckVerdict.OK
    assert lines["Papan 2"] is CheckVerdict.BROKEN
    assert lines["Papan 3 tidak terdengar kabarnya."] is CheckVerdict.CAUTION


def test_a_recording_of_the_house_that_cannot_be_heard_is_told(here: StaffedHouse) -> None:
    assert only(check_voice(here.house)).verdict is CheckVerdict.OK
    own = here.house.folder / "voice" / "id"
    own.mkdir(parents=True)
    (own / "satu.wav").write_bytes(b"not a recording")
    line = only(check_voice(here.house))
    assert line.verdict is CheckVerdict.CAUTION
    assert "satu" in line.sentence


def test_names_that_nobody_can_say_are_counted_until_they_are_spoken(here: StaffedHouse) -> None:
    names = only(check_names(here.house))
    assert names.verdict is CheckVerdict.CAUTION
    assert "nama belum dapat diucapkan kiosk" in names.sentence
    record_names(here.house.folder, here.house.profile)
    names = only(check_names(here.house))
    assert names.verdict is CheckVerdict.OK
