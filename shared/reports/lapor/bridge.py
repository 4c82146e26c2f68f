"""The two ways between the register and LAPOR!, each over a file and on a house.

Files are read and written outside every transaction; what is taken over is written a few reports at
a time, so that no counter waits for it.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from uuid import UUID

from shared.complaints.exchange.columns import is_header
from shared.complaints.exchange.handing_over import (
    HandOver,
    note_handed_over,
    reports_to_hand_over,
)
from shared.complaints.exchange.incoming import LaporFile, read_export
from shared.complaints.exchange.matching import FATE_WORDS, WRITTEN, LaporFinding, compare
from shared.complaints.exchange.taking_over import note_taken_over, take_over
from shared.i18n import Message, Refusal
from shared.office.house import House
from shared.reports.csv_file import write_csv
from shared.reports.lapor.hand_over import lapor_table
from shared.reports.sheet_file import read_sheet
from shared.reports.table import Table
from shared.reports.xlsx_file import write_xlsx

FOLDER = "lapor"
_AT_ONCE = 50


class NoSuchFormat(Refusal):
    sentence = Message("Sentences", "Nama berkas harus berakhir .xlsx atau .csv.")


@dataclass(frozen=True)
class HandOverDone:
    """How many reports were written, and how many sealed ones stayed behind."""

    reports: int
    left_sealed: int


@dataclass(frozen=True)
class LaporComparison:
    """A file compared with the register. ``report`` is where the findings were saved, if so."""

    name: str
    digest: str
    seen_at: datetime
    findings: tuple[LaporFinding, ...]
    report: Path | None = None

    @property
    def to_write(self) -> int:
        return sum(one.fate in WRITTEN for one in self.findings)


def hand_over(house: House, path: Path, wanted: HandOver, *, officer: UUID | None) -> HandOverDone:
    """Write the reports that LAPOR! does not have yet. Raises NotAllowed, NoSuchFormat, OSError."""
    kind = path.suffix.lower()
    if kind not in (".csv", ".xlsx"):
        raise NoSuchFormat
    profile = house.profile
    left = house.write(
        lambda session, at: note_handed_over(
            session, profile=profile, wanted=wanted, officer=officer, at=at
        )
    )
    with house.database.read() as session:
        table = lapor_table(reports_to_hand_over(session, profile=profile, wanted=wanted), profile)
        count = write_csv(table, path) if kind == ".csv" else write_xlsx([table], path)
    return HandOverDone(count, left)


def look_over(house: House, path: Path) -> LaporComparison:
    """What a file of LAPOR! would change; nothing is written.

    Raises UnreadableSheet, NoLaporExport, OSError.
    """
    file, digest = read_export(read_sheet(path, is_header)), _digest(path)
    seen_at = _made_at(house, file)
    with house.database.read() as session:
        findings = compare(session, file, seen_at=seen_at)
    return LaporComparison(path.name, digest, seen_at, findings)


def bring_in(house: House, path: Path, *, officer: UUID | None) -> LaporComparison:
    """Take over what the file says of our reports, and save what became of every row."""
    compared = look_over(house, path)
    to_write = [one for one in compared.findings if one.fate in WRITTEN]
    written: dict[int, LaporFinding] = {}
    for start in range(0, len(to_write), _AT_ONCE):
        part = to_write[start : start + _AT_ONCE]
        done = house.write(
            lambda session, at, part=part: take_over(  # type: ignore[misc]
                session, findings=part, seen_at=compared.seen_at, officer=officer, at=at
            )
        )
        written |= {one.row: one for one in done}
    findings = [written.get(one.row, one) for one in compared.findings]
    house.write(
        lambda session, at: note_taken_over(
            session, findings=findings, digest=compared.digest, officer=officer, at=at
        )
    )
    report = save_findings(house, path.name, findings)
    return LaporComparison(
        compared.name, compared.digest, compared.seen_at, tuple(findings), report
    )


def save_findings(house: House, name: str, findings: Sequence[LaporFinding]) -> Path:
    """The findings as CSV in the house's folder, one row each; no person's name is in it."""
    folder = house.folder / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    local = house.now().astimezone(house.profile.tz)
    path = folder / f"impor-{local:%Y%m%d-%H%M%S}.csv"
    write_csv(findings_table(name, findings), path)
    return path


def findings_table(name: str, findings: Iterable[LaporFinding]) -> Table:
    columns = ("Berkas", "Baris", "Tracking ID", "Nomor register", "Hasil", "Status", "Sebab")
    rows = (
        (
            name,
            one.row,
            one.lapor_id,
            one.number,
            str(FATE_WORDS[one.fate]),
            one.report.status if one.report else None,
            str(one.why) if one.why else None,
        )
        for one in findings
    )
    return Table("Impor LAPOR!", columns, rows)


def _made_at(house: House, file: LaporFile) -> datetime:
    """When the file was made: the end of the day its head names, but never later than now."""
    now = house.now()
    if file.made_on is None:
        return now
    return min(now, datetime.combine(file.made_on, time(23, 59), house.profile.tz))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
