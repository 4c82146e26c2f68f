"""Between the register and LAPOR!: what goes over, what comes back, and what stays as it was."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from shared.complaints import talking
from shared.complaints.exchange.columns import LaporColumn, is_header
from shared.complaints.exchange.handing_over import HandOver
from shared.complaints.exchange.matching import LaporFate, counts
from shared.complaints.exchange.suggesting import suggested_step
from shared.complaints.exchange.taking_over import (
    NoTrackingId,
    TrackingIdTaken,
    note_tracking_id,
    take_over,
)
from shared.complaints.intake import Reporter
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.results import Class
from shared.privacy.reveal import RevealPurpose
from shared.reports.lapor.bridge import (
    LaporComparison,
    NoSuchFormat,
    bring_in,
    hand_over,
    look_over,
)
from shared.reports.sheet_file import read_sheet
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from tests.helpers.register import Register, open_register

Row = dict[LaporColumn, object]


def export_of(folder: Path, *rows: Row, made: str = "", name: str = "ekspor.csv") -> Path:
    """A file as LAPOR! makes it, with its block on top."""
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(["Judul Laporan", "Daftar Laporan"])
        out.writerow(["Tanggal Generate", made])
        out.writerow([column.value for column in LaporColumn])
        for row in rows:
            out.writerow([row.get(column, "") for column in LaporColumn])
    return path


def said(lapor_id: str, status: str, text: str = "", **more: object) -> Row:
    row: Row = {
        LaporColumn.TRACKING_ID: lapor_id,
        LaporColumn.STATUS: status,
        LaporColumn.STORY: text,
    }
    return row | {LaporColumn[name.upper()]: value for name, value in more.items()}


def brought(register: Register, path: Path) -> LaporComparison:
    return bring_in(register.place.house, path, officer=register.place.supervisor.id)


def fates(look: LaporComparison) -> list[LaporFate]:
    return [one.fate for one in look.findings]


def everything(register: Register, *complaints: UUID) -> list[Any]:
    return [register.case(complaint) for complaint in complaints]


def handed(register: Register, path: Path, wanted: HandOver) -> list[dict[str, object]]:
    hand_over(register.place.house, path, wanted, officer=register.place.supervisor.id)
    header, *rows = [cells for _number, cells in read_sheet(path, is_header)]
    assert list(header) == [column.value for column in LaporColumn]
    return [dict(zip(map(str, header), cells, strict=True)) for cells in rows]


def acts(register: Register, action: str) -> list[dict[str, Any]]:
    with register.place.house.database.read() as session:
        found = session.scalars(
            select(AuditEntry).where(AuditEntry.action == action).order_by(AuditEntry.seq)
        )
        return [one.detail or {} for one in found]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_file_has_the_columns_and_no_name_without_a_purpose(
    register: Register, tmp_path: Path, suffix: str
) -> None:
    made = register.take_in(category="infrastruktur", title="=HYPERLINK(1)")
    (row,) = handed(register, tmp_path / f"serah{suffix}", HandOver())
    assert row["Tanggal Laporan Masuk"] == "23 Nov 2026"
    assert row["Judul Laporan"] == "=HYPERLINK(1)"
    assert row["Klasifikasi Laporan"] == "Pengaduan Tidak Berkadar Pengawasan"
    assert row["Nama Pelapor"] == ""
    assert str(row["Isi Laporan Awal"]).endswith(f"Nomor register: {made.number}")
    assert acts(register, "lapor.export")[0]["reports"] == 1


def test_the_hostile_cell_is_marked_in_the_file_itself(register: Register, tmp_path: Path) -> None:
    register.take_in(title="@SUM(1)", story="-2+3 cmd")
    path = tmp_path / "serah.csv"
    handed(register, path, HandOver())
    with path.open(encoding="utf-8-sig", newline="") as file:
        (_header, row) = csv.reader(file, delimiter=";")
    cells = dict(zip(LaporColumn, row, strict=True))
    assert cells[LaporColumn.TITLE] == "'@SUM(1)"
    assert cells[LaporColumn.STORY].startswith("'-2+3")


def test_a_name_goes_for_a_purpose_but_never_an_anonymous_one(
    register: Register, tmp_path: Path
) -> None:
    register.take_in("named")
    register.take_in("hidden", anonymous=True, reporter=Reporter("Orang Lain"))
    wanted = HandOver(purpose=RevealPurpose.FOLLOWING_UP)
    rows = handed(register, tmp_path / "serah.xlsx", wanted)
    assert [row["Nama Pelapor"] for row in rows] == ["Warga Contoh", ""]
    assert [row["Tipe Laporan (Anonim/Rahasia)"] for row in rows] == ["", "Anonim"]
    assert "Orang Lain" not in (tmp_path / "serah.xlsx").read_bytes().decode("latin-1")
    assert acts(register, "lapor.export")[0]["purpose"] == "following_up"


def test_sealed_reports_stay_behind_unless_asked_for_by_who_may(
    register: Register, tmp_path: Path
) -> None:
    register.take_in("open")
    register.take_in("secret", secret=True, title="Rahasia sekali")
    register.take_in("bp", kind=Class.SUPERVISION)
    house, place = register.place.house, register.place
    done = hand_over(house, tmp_path / "a.csv", HandOver(), officer=place.supervisor.id)
    assert (done.reports, done.left_sealed) == (1, 2)
    assert "Rahasia sekali" not in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    all_of_them = HandOver(with_sealed=True)
    with pytest.raises(NotAllowed):
        hand_over(house, tmp_path / "b.csv", all_of_them, officer=None)
    assert not (tmp_path / "b.csv").exists()
    rows = handed(register, tmp_path / "c.csv", all_of_them)
    assert "Rahasia sekali" in [row["Judul Laporan"] for row in rows]


def test_an_officer_may_not_exchange_files(register: Register, tmp_path: Path) -> None:
    house, officer = register.place.house, register.place.officer.id
    with pytest.raises(NotAllowed):
        hand_over(house, tmp_path / "a.csv", HandOver(), officer=officer)
    case = register.take_in()
    path = export_of(tmp_path, said("77", "Proses", case.number))
    with pytest.raises(NotAllowed):
        bring_in(house, path, officer=officer)
    assert register.case(case.id).lapor_id is None


def test_only_what_lapor_lacks_and_of_the_days_asked(register: Register, tmp_path: Path) -> None:
    first = register.take_in("a")
    register.do(note_tracking_id, first.id, typed="5049672")
    register.take_in("b")
    register.wait(days=2)
    last = register.take_in("c")
    wanted = HandOver(first=date(2026, 11, 25), last=date(2026, 11, 25))
    (row,) = handed(register, tmp_path / "serah.csv", wanted)
    assert last.number in str(row["Isi Laporan Awal"])
    assert len(handed(register, tmp_path / "serah.csv", HandOver())) == 2
    with pytest.raises(NoSuchFormat):
        hand_over(register.place.house, tmp_path / "a.txt", wanted, officer=None)


def test_what_was_handed_over_finds_its_report_again(register: Register, tmp_path: Path) -> None:
    """The whole way: our file, typed into LAPOR!, comes back in LAPOR!'s export."""
    made = [register.take_in(key) for key in "abc"]
    rows = handed(register, tmp_path / "serah.xlsx", HandOver())
    back = [
        said(str(100 + place), "Terverifikasi", str(row["Isi Laporan Awal"]))
        for place, row in enumerate(rows)
    ]
    look = brought(register, export_of(tmp_path, *back))
    assert fates(look) == [LaporFate.NEW] * 3
    assert [register.case(one.id).lapor_id for one in made] == ["100", "101", "102"]


def test_a_dry_run_writes_nothing(register: Register, tmp_path: Path) -> None:
    case = register.take_in()
    before = everything(register, case.id)
    look = look_over(register.place.house, export_of(tmp_path, said("77", "Proses", case.number)))
    assert counts(look.findings)[LaporFate.NEW] == 1
    assert everything(register, case.id) == before
    assert look.report is None


def test_every_row_is_accounted_for(register: Register, tmp_path: Path) -> None:
    new, changed, same, twice = (register.take_in(key) for key in "abcd")
    register.do(note_tracking_id, changed.id, typed="2")
    register.do(note_tracking_id, same.id, typed="3")
    brought(register, export_of(tmp_path, said("2", "Terverifikasi"), said("3", "Proses")))
    path = export_of(
        tmp_path,
        said("1", "Proses", f"Nomor register: {new.number}"),
        said("2", "Selesai"),
        said("3", "Proses"),
        said("4", "Proses", "tidak ada nomornya"),
        said("5", "Proses", twice.number),
        said("6", "Proses", twice.number),
        said("7", "Proses"),
        said("7", "Selesai"),
        said("", "Proses"),
        said("8", "Proses", received_on="40 Jan 2026"),
        said("9", "Proses", "PLG-260213-0001-1"),
        said("10", "Proses", f"{changed.number} dan {same.number}"),
        said("11", "Proses", changed.number),
        said("2", "Selesai"),
    )
    look = brought(register, path)
    assert fates(look) == [
        LaporFate.NEW,
        LaporFate.CHANGED,
        LaporFate.SAME,
        LaporFate.UNKNOWN,
        LaporFate.AMBIGUOUS,
        LaporFate.AMBIGUOUS,
        LaporFate.AMBIGUOUS,
        LaporFate.AMBIGUOUS,
        LaporFate.BROKEN,
        LaporFate.BROKEN,
        LaporFate.UNKNOWN,
        LaporFate.AMBIGUOUS,
        LaporFate.AMBIGUOUS,
        LaporFate.SAME,
    ]
    assert [one.row for one in look.findings] == list(range(4, 18))
    assert all(one.why for one in look.findings if one.fate.value in ("rancu", "rusak"))
    assert sum(counts(look.findings).values()) == 14
    assert register.case(twice.id).lapor_id is None
    assert look.report is not None
    with look.report.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert len(lines) == 15
    assert lines[9][4:] == ["rusak", "", "Tracking ID kosong"]
    assert acts(register, "lapor.import")[-1]["rancu"] == 6


def test_the_same_file_again_changes_nothing(register: Register, tmp_path: Path) -> None:
    cases = [register.take_in(key) for key in "ab"]
    path = export_of(
        tmp_path, *(said(str(5 + n), "Proses", one.number) for n, one in enumerate(cases))
    )
    brought(register, path)
    before = everything(register, *(one.id for one in cases))
    register.wait(days=1)
    again = brought(register, path)
    assert set(fates(again)) == {LaporFate.SAME}
    after = everything(register, *(one.id for one in cases))
    assert [(one.line.version, one.events, one.lapor_seen_at) for one in after] == [
        (one.line.version, one.events, one.lapor_seen_at) for one in before
    ]


def test_an_older_file_does_not_take_back_what_is_known(register: Register, tmp_path: Path) -> None:
    case = register.take_in()
    brought(register, export_of(tmp_path, said("5", "Selesai", case.number), made="22 Nov 2026"))
    look = brought(register, export_of(tmp_path, said("5", "Proses"), made="20 Nov 2026"))
    (one,) = look.findings
    assert one.fate is LaporFate.SAME
    assert "lebih baru" in str(one.why)
    assert register.case(case.id).lapor_status == "Selesai"


def test_raw_word_and_time_are_kept_and_the_state_stays(register: Register, tmp_path: Path) -> None:
    case = register.bring_to(CaseState.IN_PROCESS)
    number = register.case(case).line.number
    row = said("5", "Ditutup oleh  Sistem", number, reason="Tanpa\ttanggapan")
    brought(register, export_of(tmp_path, row))
    after = register.case(case)
    assert after.lapor_status == "Ditutup oleh Sistem"
    assert after.lapor_seen_at == register.now
    assert after.line.state is CaseState.IN_PROCESS
    event = after.events[-1]
    assert event.step is CaseStep.EXCHANGE
    assert event.detail["lapor_status"] == "Ditutup oleh Sistem"
    assert event.reason == "Tanpa tanggapan"


def test_what_people_wrote_is_not_touched(register: Register, tmp_path: Path) -> None:
    case = register.take_in(category="infrastruktur")
    before = register.case(case.id)
    row = said("5", "Proses", case.number, title="Judul lain", category="Kesehatan")
    brought(register, export_of(tmp_path, row))
    after = register.case(case.id)
    for name in ("story", "hope", "place", "happened_on", "agency_wished", "anonymous"):
        assert getattr(after, name) == getattr(before, name)
    assert (after.line.title, after.line.category) == (before.line.title, before.line.category)


def test_a_case_changed_while_importing_is_told_not_overwritten(
    register: Register, tmp_path: Path
) -> None:
    case = register.take_in()
    house, by = register.place.house, register.place.supervisor.id
    look = look_over(house, export_of(tmp_path, said("5", "Proses", case.number)))
    register.do(note_tracking_id, case.id, typed="6")
    with house.database.write() as session:
        (one,) = take_over(
            session, findings=look.findings, seen_at=look.seen_at, officer=by, at=register.now
        )
    assert one.fate is LaporFate.AMBIGUOUS
    assert register.case(case.id).lapor_id == "6"


def test_a_tracking_id_typed_by_hand(register: Register) -> None:
    first, second = register.take_in("a"), register.take_in("b")
    register.do(note_tracking_id, first.id, typed=" 5049672 ")
    register.do(note_tracking_id, first.id, typed="5049672")
    case = register.case(first.id)
    assert case.lapor_id == "5049672"
    assert [one.step for one in case.events].count(CaseStep.EXCHANGE) == 1
    with pytest.raises(TrackingIdTaken, match=first.number):
        register.do(note_tracking_id, second.id, typed="5049672")
    with pytest.raises(NoTrackingId):
        register.do(note_tracking_id, second.id, typed="12 34")


@pytest.mark.parametrize(
    ("state", "word", "step"),
    [
        (CaseState.NEW, "Terverifikasi", CaseStep.VERIFY),
        (CaseState.NEW, "terverifikasi (belum ditindaklanjuti)", CaseStep.VERIFY),
        (CaseState.VERIFIED, "Proses", CaseStep.HANDLE),
        (CaseState.IN_PROCESS, "Proses", None),
        (CaseState.IN_PROCESS, "Ditutup oleh Admin", CaseStep.CLOSE),
        (CaseState.NEW, "Selesai", CaseStep.ANSWER_AT_ONCE),
        (CaseState.DISPOSED, "Selesai", None),
        (CaseState.NEW, "Diarsipkan oleh Sistem", CaseStep.ARCHIVE),
        (CaseState.DONE, "Ditanggapi oleh Pelapor", CaseStep.REPLY),
        (CaseState.VERIFIED, "Tunda", CaseStep.HOLD),
        (CaseState.VERIFIED, "Bukan Wewenang", CaseStep.NOT_OURS),
        (CaseState.VERIFIED, "Sesuatu yang baru", None),
    ],
)
def test_a_status_suggests_a_step(
    register: Register, tmp_path: Path, state: CaseState, word: str, step: CaseStep | None
) -> None:
    case = register.bring_to(state)
    number = register.case(case).line.number
    brought(register, export_of(tmp_path, said("5", word, number)))
    assert suggested_step(register.case(case)) is step


def test_a_step_taken_is_suggested_no_more(register: Register, tmp_path: Path) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    number = register.case(case).line.number
    brought(register, export_of(tmp_path, said("5", "Ditanggapi oleh Pelapor", number)))
    register.do(talking.reply_in, case, text="Masih tergenang", how="wa")
    assert suggested_step(register.case(case)) is None


STATUSES = st.sampled_from(["Proses", "Selesai", "=1+1", "Ditutup oleh Admin", ""])
IDS = st.sampled_from(["1", "2", "3", "", "x"])
FILES = st.lists(st.tuples(IDS, STATUSES, st.sampled_from([None, 0, 1])), max_size=8)


@contextmanager
def fresh(folder: Path) -> Iterator[Register]:
    number = len(list(folder.iterdir()))
    with open_register(folder / str(number)) as made:
        yield made


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(FILES, min_size=1, max_size=3))
def test_any_files_twice_are_once_and_every_row_is_named(
    tmp_path: Path, files: list[list[tuple[str, str, int | None]]]
) -> None:
    with fresh(tmp_path) as register:
        cases = [register.take_in(key) for key in "ab"]
        for rows in files:
            path = export_of(
                register.place.house.folder,
                *(
                    said(lapor_id, status, "" if case is None else cases[case].number)
                    for lapor_id, status, case in rows
                ),
            )
            shown = look_over(register.place.house, path)
            done = brought(register, path)
            assert fates(done) == fates(shown)
            before = everything(register, *(one.id for one in cases))
            again = brought(register, path)
            assert LaporFate.NEW not in fates(again)
            assert LaporFate.CHANGED not in fates(again)
            assert everything(register, *(one.id for one in cases)) == before
            filled = [row for row in rows if row[0] or row[1] or row[2] is not None]
            assert len(done.findings) == len(filled)
        ids = [register.case(one.id).lapor_id for one in cases]
        assert None in ids or ids[0] != ids[1]
        assert all(register.case(one.id).line.state is CaseState.NEW for one in cases)


def test_a_report_of_somebody_else_is_left_alone(register: Register, tmp_path: Path) -> None:
    case = register.take_in()
    before = register.case(case.id)
    wrong = replace(before).line.number[:-1] + str((int(before.line.number[-1]) + 1) % 10)
    look = brought(register, export_of(tmp_path, said("5", "Proses", wrong)))
    assert fates(look) == [LaporFate.UNKNOWN]
    register.wait(seconds=timedelta(hours=1).seconds)
    assert register.case(case.id).lapor_id is None
