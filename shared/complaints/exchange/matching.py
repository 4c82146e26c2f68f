"""What a file from LAPOR! means for this register: every row accounted for, nothing written."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from shared.complaints.exchange.incoming import BrokenRow, LaporFile, LaporReport
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.complaints.records import Complaint
from shared.i18n import Message

_NUMBER = re.compile(r"\b[A-Z]{2,4}-\d{6}-\d{4}-\d\b")
_AT_ONCE = 400
_T = Complaint.__table__.c


class LaporFate(StrEnum):
    """What becomes of a row."""

    NEW = "baru"
    CHANGED = "berubah"
    SAME = "sama"
    UNKNOWN = "tidak dikenal"
    AMBIGUOUS = "rancu"
    BROKEN = "rusak"


FATE_WORDS = {
    LaporFate.NEW: Message("Register", "baru"),
    LaporFate.CHANGED: Message("Register", "berubah"),
    LaporFate.SAME: Message("Register", "sama"),
    LaporFate.UNKNOWN: Message("Register", "tidak dikenal"),
    LaporFate.AMBIGUOUS: Message("Register", "rancu"),
    LaporFate.BROKEN: Message("Register", "rusak"),
}
WRITTEN = (LaporFate.NEW, LaporFate.CHANGED)


@dataclass(frozen=True)
class LaporFinding:
    """One row's fate. ``before`` is the status the register had when it was compared."""

    row: int
    lapor_id: str
    fate: LaporFate
    why: Message | None = None
    complaint: UUID | None = None
    number: str = ""
    before: str | None = None
    report: LaporReport | None = None


@dataclass(frozen=True)
class _Ours:
    id: UUID
    number: str
    lapor_id: str | None
    status: str | None
    seen_at: datetime | None


def counts(findings: Iterable[LaporFinding]) -> dict[LaporFate, int]:
    """How many rows met each fate, all six of them."""
    found = Counter(one.fate for one in findings)
    return {fate: found[fate] for fate in LaporFate}


def compare(session: Session, file: LaporFile, *, seen_at: datetime) -> tuple[LaporFinding, ...]:
    """Every row with its fate, in the file's order. ``seen_at`` is when the file was made: what
    the register learnt later stays."""
    known, named, by_number = _looked_up(session, file)
    repeats: dict[str, list[LaporReport]] = defaultdict(list)
    claims: dict[str, set[str]] = defaultdict(set)
    for row in file.rows:
        if isinstance(row, LaporReport):
            repeats[row.lapor_id].append(row)
            for number in named.get(row.row, ()):
                claims[number].add(row.lapor_id)
    findings = []
    for row in file.rows:
        if isinstance(row, BrokenRow):
            findings.append(LaporFinding(row.row, row.lapor_id, LaporFate.BROKEN, row.why))
        elif (again := _repeated(row, repeats[row.lapor_id])) is not None:
            findings.append(again)
        elif ours := known.get(row.lapor_id):
            findings.append(_known(row, ours, seen_at))
        else:
            findings.append(_newcomer(row, named[row.row], by_number, claims))
    return tuple(findings)


def _looked_up(
    session: Session, file: LaporFile
) -> tuple[dict[str, list[_Ours]], dict[int, tuple[str, ...]], dict[str, _Ours]]:
    """Ours by Tracking ID; the numbers named in rows whose Tracking ID is new; ours by number."""
    reports = [one for one in file.rows if isinstance(one, LaporReport)]
    known: dict[str, list[_Ours]] = defaultdict(list)
    for ours in _ours(session, _T.lapor_id, {one.lapor_id for one in reports}):
        known[ours.lapor_id or ""].append(ours)
    named = {one.row: _named(one) for one in reports if one.lapor_id not in known}
    numbers = {number for each in named.values() for number in each}
    by_number = {ours.number: ours for ours in _ours(session, _T.number, numbers)}
    return known, named, by_number


def _repeated(row: LaporReport, rows: Sequence[LaporReport]) -> LaporFinding | None:
    """What a Tracking ID that stands several times makes of this row, if anything."""
    if len({one.news for one in rows}) > 1:
        why = Message("Sentences", "Tracking ID yang sama berbeda isi di baris {rows}")
        return _ambiguous(row, why.filled(rows=", ".join(str(one.row) for one in rows)))
    if row is not rows[0]:
        why = Message("Sentences", "sama dengan baris {row}").filled(row=rows[0].row)
        return LaporFinding(row.row, row.lapor_id, LaporFate.SAME, why)
    return None


def _known(row: LaporReport, ours: Sequence[_Ours], seen_at: datetime) -> LaporFinding:
    if len(ours) > 1:
        numbers = ", ".join(one.number for one in ours)
        why = Message("Sentences", "Tracking ID ini ada di beberapa aduan: {numbers}")
        return _ambiguous(row, why.filled(numbers=numbers))
    (one,) = ours
    if one.status == row.status:
        return _finding(row, LaporFate.SAME, one)
    if one.seen_at is not None and one.seen_at > seen_at:
        why = Message("Sentences", "register sudah punya kabar yang lebih baru dari berkas ini")
        return _finding(row, LaporFate.SAME, one, why)
    return _finding(row, LaporFate.CHANGED, one)


def _newcomer(
    row: LaporReport,
    named: Sequence[str],
    by_number: Mapping[str, _Ours],
    claims: Mapping[str, set[str]],
) -> LaporFinding:
    there = [by_number[number] for number in named if number in by_number]
    if not there:
        why = Message("Sentences", "tidak ada aduan dengan Tracking ID atau nomor register ini")
        return LaporFinding(row.row, row.lapor_id, LaporFate.UNKNOWN, why, report=row)
    if len(there) > 1:
        numbers = ", ".join(one.number for one in there)
        why = Message("Sentences", "menyebut beberapa nomor register: {numbers}")
        return _ambiguous(row, why.filled(numbers=numbers))
    (one,) = there
    if one.lapor_id is not None:
        why = Message("Sentences", "aduan {number} sudah punya Tracking ID {id}")
        return _ambiguous(row, why.filled(number=one.number, id=one.lapor_id))
    if len(claims[one.number]) > 1:
        why = Message("Sentences", "beberapa Tracking ID menyebut aduan {number}")
        return _ambiguous(row, why.filled(number=one.number))
    return _finding(row, LaporFate.NEW, one)


def _finding(
    row: LaporReport, fate: LaporFate, ours: _Ours, why: Message | None = None
) -> LaporFinding:
    return LaporFinding(
        row.row, row.lapor_id, fate, why, ours.id, ours.number, ours.status, report=row
    )


def _ambiguous(row: LaporReport, why: Message) -> LaporFinding:
    return LaporFinding(row.row, row.lapor_id, LaporFate.AMBIGUOUS, why, report=row)


def _named(report: LaporReport) -> tuple[str, ...]:
    """The register's numbers in a report's texts, each once; those with a wrong digit are none."""
    found = []
    for written in dict.fromkeys(_NUMBER.findall(report.words)):
        try:
            found.append(str(ComplaintNumber.parse(written)))
        except NotANumber:
            continue
    return tuple(found)


def _ours(session: Session, column: ColumnElement[Any], values: set[str]) -> list[_Ours]:
    wanted, found = sorted(values), []
    for start in range(0, len(wanted), _AT_ONCE):
        rows = session.execute(
            select(_T.id, _T.number, _T.lapor_id, _T.lapor_status, _T.lapor_seen_at)
            .where(column.in_(wanted[start : start + _AT_ONCE]))
            .order_by(_T.number)
        )
        found += [_Ours(*row) for row in rows]
    return found
