"""Rows that cannot be read as they should: the house works on around them, and they are named."""

from collections.abc import Iterator
from enum import StrEnum

from shared.checkup.finding import Finding, caution, ok
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.lifecycle import CaseState, WaitingFor
from shared.complaints.results import Class
from shared.office.house import House
from shared.printing.jobs.rules import JobState
from shared.printing.status import PrinterState
from shared.queue.announcing.order import Announced, CallKind
from shared.queue.lifecycle import Move, State
from shared.storage.database import Session
from shared.storage.unreadable import UnreadableRow, unreadable_rows

WORDS: dict[str, list[StrEnum]] = {
    "ticket.state": [state for state in State if state is not State.NEW],
    "move.move": list(Move),
    "move.to_state": list(State),
    "counter_call.kind": list(CallKind),
    "counter_call.announced_state": list(Announced),
    "printer_state.state": list(PrinterState),
    "print_job.state": list(JobState),
    "complaint.kind": list(Class),
    "complaint.state": list(CaseState),
    "complaint.waiting_for": list(WaitingFor),
    "complaint.nearest_step": list(DeadlineStep),
}
_NUMBER_OF = {
    "ticket": "SELECT 'nomor ' || series || printf('-%03d', number) FROM ticket WHERE id = ?",
    "complaint": "SELECT 'laporan ' || number FROM complaint WHERE id = ?",
}
_TOLD = 5


def check_rows(house: House) -> Iterator[Finding]:
    """Reads every row once; nothing is said of a server, which takes no such value."""
    with house.database.read() as session:
        rows = unreadable_rows(session, WORDS)
        names = [_name(session, row) for row in rows[:_TOLD]]
    if not rows:
        yield ok("Baris data", "Semua baris terbaca.")
        return
    more = f" dan {len(rows) - _TOLD} lagi" if len(rows) > _TOLD else ""
    yield caution(
        "Baris data",
        f"Tidak terbaca: {'; '.join(names)}{more}. Baris lain tetap dipakai.",
        "Cadangkan, lalu pulihkan cadangan sebelum rusak: “sapa restore BERKAS”.",
    )


def _name(session: Session, row: UnreadableRow) -> str:
    """By what people call it, where it is something that has a number."""
    columns, name = ", ".join(row.columns), None
    if query := _NUMBER_OF.get(row.table):
        name = session.connection().exec_driver_sql(query, (row.key,)).scalar()
    return f"{name or f'{row.table} {row.key}'} ({columns})"
