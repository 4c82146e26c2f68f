"""What is done once a service day, by whichever program of the house is first."""

import logging
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.drafts.keeping import ENDED_KEPT, forget_ended
from shared.office.house import House
from shared.office.service_day import service_day
from shared.printing.jobs.printer_board import forget_absent_printers
from shared.printing.jobs.spool import tidy
from shared.queue.closing import close_days_before, still_open_before
from shared.queue.house_time import day_confirmed
from shared.queue.moves_sealed import seal_moves
from shared.queue.sealing_words import seal_words
from shared.staff.anchors import anchor
from shared.staff.audit import begin_trail, record_act
from shared.staff.records import AuditEntry
from shared.storage.backup import back_up, sweep
from shared.storage.copies import copies
from shared.storage.errors import StorageProblem
from shared.storage.feed import forget_old_changes
from shared.storage.file_keeping import sweep_files

PRINT_JOBS_KEPT = timedelta(days=30)
_WHY = "daily"
_ACTION = "house.daily"
_AT_WORK = timedelta(minutes=10)
"""Longer than any backup takes: whoever began earlier and left no copy has died."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kept:
    """What this call did. ``trouble`` is why the backup failed, as a sentence for staff."""

    closed: int = 0
    backup: Path | None = None
    trouble: str = ""
    problem: StorageProblem | OSError | None = None


def keep_house(house: House) -> Kept:
    """Seal what earlier versions left in clear, end earlier days, throw away what nobody needs,
    and take the day's verified backup.

    Earlier days are ended only once the new one is vouched for (`house_time.day_confirmed`): a
    clock a day ahead ends nobody. Whoever confirms the day calls this again.

    Call it off the GUI thread when a program starts and when the service day changes. Only the
    first call of a day finds anything to do; the others cost one look. The backup is taken after
    the transaction, so nobody waits for it. Raises StorageProblem when the house cannot be used;
    a backup that fails is told in ``trouble``, and the next program tries again.
    """
    seal_words(house)
    profile, now = house.refresh_profile(), house.now()
    today = service_day(now, profile.tz)
    done = _backed_up(house, today)
    sweep(house.database.store, house.backups)
    with house.database.read() as session:
        sure = day_confirmed(session, house)
        left = sure and still_open_before(session, day=today)
        if done and not left and _begun(session, today, now) is not None:
            return Kept()
    with house.database.write() as session:
        closed = close_days_before(session, profile=profile, at=now) if sure else []
        begun = _begun(session, today, now)
        others_turn = begun is not None and timedelta() <= now - begun < _AT_WORK
        mine = not done and not others_turn
        begin_trail(session, at=now)
        if begun is None:
            seal_moves(session, at=now)
            tidy(session, before=now - PRINT_JOBS_KEPT)
            forget_absent_printers(session, before=now - PRINT_JOBS_KEPT)
            forget_old_changes(session)
            forget_ended(session, before=now - ENDED_KEPT)
        if begun is None or mine:
            record_act(session, action=_ACTION, subject=str(today), at=now, officer=None)
    anchor(house.database, house.keys, at=now)
    if begun is None:
        sweep_files(house.database)
    if not mine:
        return Kept(len(closed))
    try:
        copy = back_up(house.database.store, house.backups, at=now, why=_WHY)
    except (StorageProblem, OSError) as problem:
        _log.error("the daily backup failed: %s", problem)
        return Kept(len(closed), trouble=f"Cadangan harian gagal: {problem}", problem=problem)
    return Kept(len(closed), copy)


def _begun(session: Session, today: date, now: datetime) -> datetime | None:
    """When somebody last began today's round."""
    return session.scalar(
        select(AuditEntry.at)
        .where(
            AuditEntry.at > now - timedelta(days=2),
            AuditEntry.action == _ACTION,
            AuditEntry.subject == str(today),
        )
        .order_by(AuditEntry.at.desc())
        .limit(1)
    )


def _backed_up(house: House, today: date) -> bool:
    """Whether a whole copy of today lies there."""
    with house.database.read() as session:
        made = copies(session, kind=_WHY)
    zone = house.profile.tz
    return any(
        service_day(copy.made_at, zone) == today and copy.is_there(folder=house.backups)
        for copy in made
    )
