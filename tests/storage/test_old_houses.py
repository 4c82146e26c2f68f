"""Houses as older versions of the schema left them: each is brought up with nothing lost."""

from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from shared.office.clock import SetClock
from shared.office.house import open_house
from shared.queue.boards import boards, report_board
from shared.queue.lifecycle import State
from shared.queue.remote import kiosks
from shared.queue.today import tickets_today
from shared.storage.base import Base
from shared.storage.migrate import newest_revision, revision_of
from tests.architecture.test_walls import all_records
from tests.helpers.staffed_house import MONDAY_MORNING

_HOUSES = Path(__file__).with_name("houses")
"""Dumps named by revision: Palembang, A-001 waiting, A-002 called to counter 2, one kiosk."""


@pytest.mark.parametrize("revision", [path.stem for path in sorted(_HOUSES.glob("*.sql"))])
def test_an_old_house_is_opened_with_everything_in_it(revision: str, tmp_path: Path) -> None:
    path = tmp_path / "sapa.db"
    connection = sqlite.connect(path)
    connection.executescript((_HOUSES / f"{revision}.sql").read_text(encoding="utf-8"))
    connection.close()
    assert revision_of(path) == revision

    house = open_house(tmp_path, clock=SetClock(MONDAY_MORNING))
    assert revision_of(path) == newest_revision()
    all_records()
    with house.database.engine.connect() as at:
        assert compare_metadata(MigrationContext.configure(at), Base.metadata) == []
    with house.database.write() as session:
        listed = tickets_today(session, profile=house.profile, now=house.now())
        found = {ticket.label: ticket.state for ticket in listed}
        assert found == {"A-001": State.WAITING, "A-002": State.CALLED}
        assert [kiosk.last_label for kiosk in kiosks(session)] == ["A-002"]
        report_board(session, board="Papan 1", voice=True, problem=None, at=house.now())
        assert [board.name for board in boards(session)] == ["Papan 1"]
    house.close()

    [copy] = (tmp_path / "backups").glob("*.db")
    assert revision_of(copy) == revision
