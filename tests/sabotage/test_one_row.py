"""One row that cannot be read spoils itself alone: everybody goes on, and the doctor names it.

Each line: the table and column, and what a damaged page or a foreign program left there.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from click.testing import CliRunner

from kiosk.board.reading import read_board, read_house
from kiosk.touch.house_snapshot import find_ticket, given_just_now, read_snapshot
from shared.checkup.finding import CheckVerdict
from shared.checkup.rows import check_rows
from shared.cli.main import sapa
from shared.complaints.listing import lines
from shared.figures.estimates import estimate_card
from shared.figures.period import period_figures
from shared.figures.today import day_figures
from shared.office.house import House
from shared.printing.jobs.printer_board import printers
from shared.printing.jobs.spool import jobs_of, troubles
from shared.queue.calling import call_next
from shared.queue.floor.seats import take_seat
from shared.queue.floor.supervision import read_floor
from shared.queue.history.search import VisitFilter, find_tickets
from shared.queue.today import counter_history, tickets_today
from shared.staff.accounts import officers
from tests.helpers.register import open_register
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import called, seated, served, taken

GARBAGE = "\x00�not this"
ROWS = [
    ("ticket", "issued_at", GARBAGE),
    ("ticket", "issued_at", 7),
    ("ticket", "place_at", GARBAGE),
    ("ticket", "place", GARBAGE),
    ("ticket", "arrival", "x"),
    ("ticket", "number", "x"),
    ("ticket", "people_ahead", b"\xff"),
    ("ticket", "estimate_basis", "guess"),
    ("ticket", "state", "waitinh"),
    ("ticket", "service_code", "Q"),
    ("ticket", "first_called_at", GARBAGE),
    ("ticket", "service_day", "2026-13-99"),
    ("ticket", "officer_id", "nobody"),
    ("move", "at", GARBAGE),
    ("move", "move", "fly"),
    ("move", "detail", "{"),
    ("leg", "queued_at", GARBAGE),
    ("leg", "served_seconds", "x"),
    ("leg", "detail", "{"),
    ("service_pace", "seconds", "["),
    ("counter_session", "serves", "["),
    ("counter_session", "seen_at", GARBAGE),
    ("counter_call", "kind", "shout"),
    ("counter_call", "called_at", GARBAGE),
    ("counter_call", "announced_state", "?"),
    ("print_job", "state", "eaten"),
    ("print_job", "created_at", GARBAGE),
    ("printer_state", "state", "?"),
    ("printer_state", "heard_at", GARBAGE),
    ("officer", "role", "king"),
]
WITHOUT_A_KIND = {"estimate_basis", "service_code", "role"}
"""Words that only the room knows: read around, and not looked for by the doctor."""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        seat = seated(made, "2", made.officer.id, MORNING)
        served(made, seat, "A", MORNING)
        later = MORNING + timedelta(minutes=20)
        first = taken(made, "A", later)
        for _ in range(3):
            taken(made, "A", later)
        called(made, seat, first, later)
        yield made


def garble(house: House, table: str, column: str, value: object) -> None:
    """What a column of the newest row holds now."""
    path = house.database.store.path  # type: ignore[attr-defined]
    with sqlite.connect(path) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        if table == "print_job":
            raw.execute(
                "INSERT INTO print_job (id, printer, subject_id, payload, state, copy, attempts,"
                " created_at, updated_at, expires_at, ordinal) SELECT id, 'Kiosk 1', id, '[]',"
                " 'held', 0, 0, issued_at, issued_at, issued_at, 1 FROM ticket LIMIT 1"
            )
        if table == "printer_state":
            raw.execute(
                "INSERT INTO printer_state (name, state, since, detail, heard_at)"
                " SELECT 'Kiosk 1', 'ready', issued_at, '', issued_at FROM ticket LIMIT 1"
            )
        raw.execute(
            f"UPDATE {table} SET {column} = ? WHERE rowid = (SELECT max(rowid) FROM {table})",
            (value,),
        )


@pytest.mark.parametrize(
    ("table", "column", "value"), ROWS, ids=[f"{row[0]}.{row[1]}-{n}" for n, row in enumerate(ROWS)]
)
def test_everybody_goes_on(
    place: StaffedHouse,
    monkeypatch: pytest.MonkeyPatch,
    table: str,
    column: str,
    value: object,
) -> None:
    house, profile = place.house, place.house.profile
    garble(house, table, column, value)
    now, day = house.now() + timedelta(minutes=30), MORNING.date()

    # The kiosk.
    snapshot = read_snapshot(house, "Kiosk 1", renew=True, printer="Kiosk 1")
    assert set(snapshot.figures) == {service.code for service in profile.services}
    given_just_now(house, "Kiosk 1")
    assert find_ticket(house, "A-003") is not None
    assert taken(place, "A", now).number > 4

    # The board.
    read_house(house)
    assert read_board(house).waiting

    # The desk.
    with house.database.read() as session:
        assert len(tickets_today(session, profile=profile, now=now)) >= 5
        assert len(officers(session)) == 4
        read_floor(session, profile=profile, now=now)
        counter_history(session, counter="2", day=day)
        day_figures(session, profile=profile, day=day, now=now)
        period_figures(session, profile=profile, first_day=day, last_day=day, now=now)
        estimate_card(session, profile=profile, first_day=day, last_day=day, now=now)
        find_tickets(session, profile=profile, wanted=VisitFilter())
        printers(session, now=now)
        troubles(session, since=MORNING - timedelta(days=1))
        for ticket in tickets_today(session, profile=profile, now=now):
            jobs_of(session, ticket.id)
            assert ticket.waited_seconds(now) < 24 * 3600
    with house.database.write() as session:
        seat = take_seat(
            session, profile=profile, counter="3", officer=place.staff["budi"].id, at=now
        )
    with house.database.write() as session:
        assert call_next(session, profile=profile, seat=seat.id, at=now) is not None

    # The list, and the doctor.
    monkeypatch.setenv("SAPA_HOME", str(house.folder))
    listed = CliRunner().invoke(sapa, ["ticket", "list", "--all"])
    assert listed.exception is None, listed.output
    (finding,) = check_rows(house)
    if column in WITHOUT_A_KIND:
        assert finding.verdict is CheckVerdict.OK
    else:
        assert finding.verdict is CheckVerdict.CAUTION
        assert column in finding.sentence


def test_a_whole_house_has_no_such_row(place: StaffedHouse) -> None:
    (finding,) = check_rows(place.house)
    assert finding.verdict is CheckVerdict.OK, finding.sentence


def test_the_number_is_named(place: StaffedHouse) -> None:
    garble(place.house, "ticket", "issued_at", GARBAGE)
    (finding,) = check_rows(place.house)
    assert "nomor A-005 (issued_at)" in finding.sentence


def test_letters_that_are_none_are_read_around(place: StaffedHouse) -> None:
    path = place.house.database.store.path  # type: ignore[attr-defined]
    with sqlite.connect(path) as raw:
        raw.execute("UPDATE ticket SET origin = CAST(X'ff414243' AS TEXT) WHERE number = 5")
    with place.house.database.read() as session:
        found = tickets_today(session, profile=place.house.profile, now=MORNING)
    assert len(found) == 5


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("received_at", GARBAGE),
        ("nearest_due", GARBAGE),
        ("state", "lost"),
        ("kind", "praise"),
        ("waiting_for", "Godot"),
        ("nearest_step", "?"),
        ("version", "x"),
        ("expected_on", GARBAGE),
    ],
)
def test_the_register_goes_on(tmp_path: Path, column: str, value: object) -> None:
    with open_register(tmp_path) as register:
        first, second = register.take_in("one"), register.take_in("two")
        garble(register.place.house, "complaint", column, value)
        with register.place.house.database.read() as session:
            listed = lines(session, profile=register.place.house.profile, now=register.now)
        assert first.number in {line.number for line in listed}
        assert register.case(first.id).line.number == first.number
        (finding,) = check_rows(register.place.house)
        assert f"laporan {second.number} ({column})" in finding.sentence
