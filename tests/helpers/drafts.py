"""What lies typed and unsaved in a house, and at its computer."""

from pathlib import Path

from sqlalchemy import select

from shared.drafts.keeping import texts_about
from shared.drafts.records import DraftRow
from shared.drafts.text import DraftText
from shared.office.house import House


def open_texts(house: House) -> list[DraftText]:
    """Every text that is open in the house, opened for who wrote it."""
    with house.database.read() as session:
        rows = session.execute(
            select(DraftRow.about, DraftRow.written_by).where(DraftRow.ended_at.is_(None))
        )
        found = {
            one.id: one
            for about, by in rows
            if by is not None
            for one in texts_about(session, officer=by, about=about)
        }
    return list(found.values())


def files_here(house: House) -> list[Path]:
    """What this computer keeps for the house until it can take it."""
    return sorted(house.drafts.glob("*"))


def room_for_drafts(house: House, *, room: bool) -> None:
    """Whether the disk under the house's database has room for a text."""
    full = "CREATE TRIGGER no_room BEFORE INSERT ON vault WHEN NEW.kind = 'draft' BEGIN {} END"
    ends = "SELECT RAISE(FAIL, 'database or disk is full');"
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER no_room" if room else full.format(ends))
