"""What is written about visitors lies sealed, also what earlier versions left in clear."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pysqlite3.dbapi2 as sqlite
import pytest
from click.testing import CliRunner
from sqlalchemy import event, select, update
from sqlalchemy.orm import Session

from shared.checkup.trail import check_copies
from shared.cli.main import sapa
from shared.keys.problems import KeyMissing
from shared.office.house import House, open_house
from shared.privacy.findable import Findable
from shared.privacy.vault import LOCKED, Subject, find, forget
from shared.queue import sealing_words
from shared.queue.clear_copies import copies_in_clear
from shared.queue.floor.seats import Seat
from shared.queue.housekeeping import keep_house
from shared.queue.leg_detail import LegDetail, Particulars, ReportKind
from shared.queue.moves_sealed import first_moves_fault, seal_moves
from shared.queue.records import Leg, MoveRow
from shared.queue.sealing_words import SEALED, seal_words
from shared.queue.serving import Result, finish
from shared.queue.setting_aside import cancel, park
from shared.queue.today import counter_history, timeline
from shared.queue.undo import undo_last
from shared.queue.views import TicketView
from shared.queue.words import LEG
from shared.staff.records import AuditEntry
from shared.staff.verify import first_fault
from tests.data.fill_house import HOUSES
from tests.helpers.staffed_house import MORNING, StaffedHouse, own_passwords, staffed_house
from tests.helpers.visits import called, seated, started, taken
from tests.helpers.visits import read_whole as visit

NOTE = "Ibu Rahmawati minta dijemput anaknya"
DETAIL = LegDetail(
    services={"A": 2},
    agency="Dinas Sosial",
    missing_documents=("Surat dari Pak Kusumaningtyas",),
    particulars=Particulars(
        name="Rahmawati Kusumaningtyas",
        phone="0812-3456-7890",
        kind=ReportKind.COMPLAINT,
        category="Tetangga Mangkubumi",
        title="Pagar Mangkubumi",
        story="Pak Wirosableng menutup jalan",
        location="Lorong Kenanga",
        secret=True,
    ),
)
REASON = "Menunggu Bu Zulaikha"
# Of the others the keys were not kept when they were frozen.
SEALABLE = [
    path.name for path in sorted(HOUSES.iterdir()) if path.name < "0004" or (path / "keys").exists()
]
TOLD = (
    "Rahmawati", "Kusumaningtyas", "3456-7890", "34567890",
    "Mangkubumi", "Wirosableng", "Kenanga", "Zulaikha",
)  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


def files_telling(folder: Path) -> dict[str, list[str]]:
    """Which files below ``folder`` hold which of the visitors' words."""
    found = {
        str(path.relative_to(folder)): [word for word in TOLD if word.encode() in path.read_bytes()]
        for path in folder.rglob("*")
        if path.is_file()
    }
    return {name: words for name, words in found.items() if words}


def at_counter(
    place: StaffedHouse, counter: str = "2", who: str = "siti"
) -> tuple[Seat, TicketView]:
    seat = seated(place, counter, place.staff[who].id, MORNING)
    ticket = taken(place, "A", MORNING)
    called(place, seat, ticket, MORNING)
    return seat, started(place, seat, ticket, MORNING)


def written(place: StaffedHouse) -> TicketView:
    """A service that ended, with everything an officer may write."""
    seat, ticket = at_counter(place)
    end_with(place, seat, ticket, Result("helped", NOTE, DETAIL))
    return ticket


def end_with(place: StaffedHouse, seat: Seat, ticket: TicketView, result: Result) -> None:
    with place.house.database.write() as session:
        finish(
            session,
            profile=place.house.profile,
            seat=seat.id,
            ticket=ticket.id,
            result=result,
            at=MORNING + timedelta(minutes=1),
        )


def without_keys(house: House) -> None:
    shutil.rmtree(house.folder / "keys")


def parked(place: StaffedHouse, ticket: TicketView) -> None:
    with place.house.database.write() as session:
        park(
            session,
            officer=place.officer.id,
            ticket=ticket.id,
            reason=REASON,
            counter="2",
            at=MORNING + timedelta(minutes=2),
        )


def test_what_an_officer_writes_comes_back_and_no_file_tells_it(place: StaffedHouse) -> None:
    ticket = written(place)
    keep_house(place.house)
    (leg,) = visit(place.house, ticket.id).legs
    assert (leg.note, leg.detail) == (NOTE, DETAIL)
    assert files_telling(place.house.folder) == {}


def test_a_typed_reason_is_sealed_and_told_at_the_counter(place: StaffedHouse) -> None:
    _, ticket = at_counter(place)
    parked(place, ticket)
    with place.house.database.read() as session:
        (newest, *_) = counter_history(session, counter="2", day=ticket.service_day)
        assert (newest.reason, timeline(session, ticket.id)[-1].reason) == (REASON, REASON)
    assert visit(place.house, ticket.id).steps[-1].reason == REASON
    assert files_telling(place.house.folder) == {}


def test_undo_keeps_the_words_and_what_is_written_next_takes_their_place(
    place: StaffedHouse,
) -> None:
    seat, ticket = at_counter(place)
    end_with(place, seat, ticket, Result("helped", NOTE, DETAIL))
    with place.house.database.write() as session:
        at = MORNING + timedelta(minutes=2)
        undo_last(session, officer=place.officer.id, seat=seat.id, at=at)
    (leg,) = visit(place.house, ticket.id).legs
    assert (leg.note, leg.detail) == (NOTE, DETAIL)
    end_with(place, seat, ticket, Result("helped"))
    (leg,) = visit(place.house, ticket.id).legs
    assert (leg.note, leg.detail) == (None, LegDetail())
    assert files_telling(place.house.folder) == {}


def test_a_visitor_is_found_by_telephone_however_it_is_typed(place: StaffedHouse) -> None:
    ticket = written(place)
    with place.house.database.read() as session:
        for typed in ("+62 812 3456 7890", "081234567890"):
            found = find(session, sort=Findable.TELEPHONE, text=typed, kind=LEG)
            assert [one.row for one in found] == [f"{ticket.id}:1"]


def test_without_its_keys_the_house_works_and_says_locked(place: StaffedHouse) -> None:
    ticket = written(place)
    without_keys(place.house)
    with reopened(place.house.folder) as house:
        (leg,) = visit(house, ticket.id).legs
        assert (leg.note, leg.detail.agency) == (LOCKED, "Dinas Sosial")
        assert leg.detail.particulars is not None
        assert (leg.detail.particulars.name, leg.detail.particulars.secret) == (LOCKED, True)
        here = replace(place, house=house)
        seat, second = at_counter(here, counter="3", who="budi")
        with pytest.raises(KeyMissing):
            end_with(here, seat, second, Result("helped", NOTE))
        end_with(here, seat, second, Result("helped"))
        third = taken(here, "A", MORNING)
        with house.database.write() as session:
            cancel(session, officer=here.officer.id, ticket=third.id, reason=REASON, at=MORNING)
        assert visit(house, third.id).steps[-1].reason is None


@contextmanager
def reopened(folder: Path) -> Iterator[House]:
    again = open_house(folder)
    try:
        yield again
    finally:
        again.close()


def in_clear(database: Path) -> str:
    """Write into every leg and some moves what an earlier version did; one ticket's id."""
    particulars = DETAIL.stored()
    with closing(sqlite.connect(database)) as raw:
        raw.execute("UPDATE leg SET note = ?, detail = ?", (NOTE, json.dumps(particulars)))
        before = {"before": {"ticket": {}, "leg": {"note": NOTE, "detail": particulars}}}
        raw.execute("UPDATE move SET detail = ? WHERE move = 'call'", (json.dumps(before),))
        raw.commit()
        found: str = raw.execute("SELECT ticket_id FROM leg LIMIT 1").fetchone()[0]
    return found


@pytest.mark.parametrize("revision", SEALABLE)
def test_old_houses_are_sealed_and_their_copies_told_and_forgotten(
    tmp_path: Path, revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(HOUSES / revision, tmp_path / "house"))
    ticket = UUID(in_clear(folder / "sapa.db"))
    house = open_house(folder)
    try:
        own_passwords(house)
        keep_house(house)
        leg = visit(house, ticket).legs[0]
        assert (leg.note, leg.detail) == (NOTE, DETAIL)
        told = copies_in_clear(house)
        assert {folder / name for name in files_telling(folder)} == set(told)
        assert all("before-" in path.name for path in told)
        assert [one.subject for one in check_copies(house)] == ["Salinan lama"] * bool(told)
    finally:
        house.close()
    monkeypatch.setenv("SAPA_HOME", str(folder))
    done = CliRunner().invoke(sapa, ["backup", "--forget-clear"])
    assert done.exit_code == 0, done.output
    assert [path for path in told if path.exists()] == []
    assert files_telling(folder) == {}
    assert list((folder / "backups").glob("*by-hand.db"))


def test_a_copy_of_another_house_is_left_alone(place: StaffedHouse) -> None:
    place.house.backups.mkdir(exist_ok=True)
    theirs, old = (place.house.backups / name for name in ("theirs.db", "old.db"))
    shutil.copyfile(HOUSES / "0011" / "sapa.db", theirs)
    shutil.copyfile(HOUSES / "0001" / "sapa.db", old)
    for copy in (theirs, old):
        in_clear(copy)
    assert copies_in_clear(place.house) == [old], "the first versions named no house"


def test_a_kill_in_the_middle_goes_on_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(HOUSES / "0011", tmp_path / "house"))
    in_clear(folder / "sapa.db")
    monkeypatch.setattr(sealing_words, "_BATCH", 2)
    house = open_house(folder)
    batches = 0

    def die(_session: object) -> None:
        nonlocal batches
        batches += 1
        if batches > 2:
            raise KeyboardInterrupt

    try:
        event.listen(Session, "before_commit", die)
        with pytest.raises(KeyboardInterrupt):
            seal_words(house)
    finally:
        event.remove(Session, "before_commit", die)
        house.close()
    with reopened(folder) as again:
        left = again.read(lambda s: s.scalars(select(Leg).where(Leg.note.is_not(None))).all())
        assert len(left) == 3
        assert seal_words(again)
        assert seal_words(again)
        with again.database.read() as session:
            assert first_fault(session) is None
            sealed = session.scalars(select(AuditEntry).where(AuditEntry.action == SEALED)).all()
        assert len(sealed) == 1
        assert not [name for name in files_telling(folder) if "before-" not in name]


def test_while_somebody_reads_the_last_trace_waits(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(HOUSES / "0011", tmp_path / "house"))
    in_clear(folder / "sapa.db")
    with reopened(folder) as house:
        with house.database.read() as reader:
            reader.scalars(select(Leg)).first()
            assert not seal_words(house)
        assert seal_words(house)
        assert not [name for name in files_telling(folder) if "before-" not in name]


def test_without_keys_past_visits_stay_readable(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(HOUSES / "0011", tmp_path / "house"))
    ticket = UUID(in_clear(folder / "sapa.db"))
    shutil.rmtree(folder / "keys")
    with reopened(folder) as house:
        own_passwords(house)
        assert not seal_words(house)
        assert visit(house, ticket).legs[0].note == NOTE
        keep_house(house)


def test_sealing_leaves_what_the_days_were_vouched_for(place: StaffedHouse) -> None:
    _, ticket = at_counter(place)
    parked(place, ticket)
    with place.house.database.write() as session:
        seal_moves(session, at=MORNING)
        session.execute(update(Leg).values(note=NOTE, detail=DETAIL.stored()))
        session.execute(update(MoveRow).where(MoveRow.move == "park").values(reason=REASON))
    assert seal_words(place.house)
    (leg,) = visit(place.house, ticket.id).legs
    assert (leg.note, leg.detail) == (NOTE, DETAIL)
    with place.house.database.read() as session:
        assert session.scalars(select(Leg.note)).all() == [None]
        assert session.scalars(select(MoveRow.reason).where(MoveRow.move == "park")).all() == [None]
    assert visit(place.house, ticket.id).steps[-1].reason == REASON
    with place.house.database.write() as session:
        forget(session, of=Subject.of(LEG, ticket.id, 1))
    with place.house.database.read() as session:
        assert first_moves_fault(session) is None
