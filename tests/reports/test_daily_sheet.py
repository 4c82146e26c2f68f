"""The daily sheet: one page with the day, what is due, what is wrong, and the trail's head."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner

from shared.cli.main import sapa
from shared.complaints.listing import lines
from shared.queue.kiosks import ask_help, heartbeat
from shared.reports.daily.content import DailySheet, daily_sheet, next_working_day
from shared.reports.daily.files import write_daily
from shared.reports.daily.paper import daily_pdf
from shared.reports.reflection.saying import Saying
from tests.helpers.register import Register
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import seated, served, taken

DAY = MORNING.date()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


def sheet_of(here: StaffedHouse) -> DailySheet:
    house = here.house
    with house.database.read() as session:
        return daily_sheet(session, profile=house.profile, day=DAY, now=house.now())


def text_of(document: bytes) -> str:
    pdf = pypdfium2.PdfDocument(document)
    try:
        assert len(pdf) == 1
        return " ".join(pdf[0].get_textpage().get_text_bounded().split())
    finally:
        pdf.close()


def paper(here: StaffedHouse, language: str = "id") -> str:
    return text_of(daily_pdf(sheet_of(here), Saying(language, here.house.profile.tz)))


def test_the_day_in_figures(here: StaffedHouse) -> None:
    seat = seated(here, "2", here.officer.id, MORNING)
    served(here, seat, "A", MORNING, wait=4, serve=6)
    served(here, seat, "B", MORNING + timedelta(minutes=12), wait=6, serve=5)
    taken(here, "A", MORNING + timedelta(minutes=30))
    here.clock.advance(timedelta(hours=1))
    words = paper(here)
    assert "Senin, 23 November 2026" in words
    assert "Nomor diambil 3 Dilayani 2" in words
    assert "1 masih berjalan" in words
    assert "5,0 / 6,0 mnt" in words


def test_what_is_late_and_what_is_due_until_the_next_working_day(here: StaffedHouse) -> None:
    register = Register(here)
    late = register.take_in("late", received_at=MORNING - timedelta(days=60))
    for back in range(1, 12):
        register.take_in(f"{back} days ago", received_at=MORNING - timedelta(days=back))
    found = sheet_of(here)
    with here.house.database.read() as session:
        known = lines(session, profile=here.house.profile, now=here.house.now())
    dues = {one.number: one.nearest_due for one in known if one.nearest_due is not None}
    tomorrow = DAY + timedelta(days=1)
    soon = {
        number
        for number, due in dues.items()
        if here.house.now() <= due and due.astimezone(here.house.profile.tz).date() <= tomorrow
    }
    assert soon
    assert {one.number for one in found.due_next} == soon
    past = {number for number, due in dues.items() if due < here.house.now()}
    assert {one.number for one in found.overdue} == past
    assert late.number in past
    words = paper(here)
    assert f"Lewat tenggat: {len(found.overdue)}" in words
    assert late.number in words
    assert "Drainase" not in words, "a sheet that lies about tells no story"


def test_after_friday_comes_monday(here: StaffedHouse) -> None:
    friday = DAY + timedelta(days=4)
    assert next_working_day(here.house.profile, friday) == friday + timedelta(days=3)


def test_alerts_and_the_head_of_the_trail(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=here.house.now())
        ask_help(session, kiosk="Kiosk 1", at=here.house.now())
    found = sheet_of(here)
    assert found.trail is not None
    words = paper(here)
    assert "Bantuan diminta Kiosk 1" in words
    assert found.trail.seal in words
    assert f"#{found.trail.number}" in words


def test_a_bad_day_stays_one_page(here: StaffedHouse) -> None:
    register = Register(here)
    for number in range(30):
        register.take_in(f"late {number}", received_at=MORNING - timedelta(days=60))
    assert "dan 20 lagi di halaman Aduan." in paper(here)
    assert "and 20 more" in paper(here, "en")


def test_it_is_written_for_its_readers_alone(here: StaffedHouse, tmp_path: Path) -> None:
    path = write_daily(sheet_of(here), tmp_path / "kepala", here.house.profile)
    assert path.name == f"harian-{DAY}.pdf"
    assert path.stat().st_mode & 0o077 == 0
    assert text_of(path.read_bytes())
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_the_command_makes_today_or_another_day(
    here: StaffedHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(here.house.folder))
    words = ["report", "daily", "--out", str(tmp_path / "out"), "--date", "2026-11-20"]
    done = CliRunner().invoke(sapa, words)
    assert done.exit_code == 0, done.output
    text = text_of(Path(done.output.strip()).read_bytes())
    assert "Jumat, 20 November 2026" in text
    assert "Tidak ada kunjungan." in text
