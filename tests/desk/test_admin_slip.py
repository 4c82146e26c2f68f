"""The slip's design: typed and clicked at the desk, looked at, saved, printed, carried along."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.admin.page import AdminPage
from desk.admin.section import FormPart
from desk.admin.slip import LogoField, SlipForm
from desk.admin.transfer import Choosers, TransferPart
from shared.office.profile import load_profile
from shared.printing.jobs.records import PrintJob
from shared.printing.printers.opening import open_device
from shared.printing.slips.slip import Banner, Logo, Text, from_json
from shared.queue.issue import Request, issue_ticket
from shared.queue.slips.copy import enqueue_copy
from shared.queue.views import TicketView
from shared.staff.records import AuditEntry
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import StaffedHouse, staffed_house

Stage = PageStage[AdminPage]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[Stage]:
    with staged(here, AdminPage, here.administrator) as stage:
        yield stage


@pytest.fixture
def part(stage: Stage) -> FormPart:
    QTest.mouseClick(stage.page.choices.buttons["slip"], Qt.MouseButton.LeftButton)
    stage.drain()
    part = stage.page.part
    assert isinstance(part, FormPart)
    return part


@pytest.fixture
def emblem(tmp_path: Path) -> Path:
    """A black ring on white, 400 dots wide."""
    picture = Image.new("RGB", (400, 400), "white")
    ImageDraw.Draw(picture).ellipse((20, 20, 380, 380), outline="black", width=60)
    path = tmp_path / "Lambang Kota.jpg"
    picture.save(path)
    return path


def form_of(part: FormPart) -> SlipForm:
    assert isinstance(part.form, SlipForm)
    return part.form


def field(part: FormPart, *way: str) -> Any:
    found: Any = part.form
    for key in way:
        found = found.fields[key]
    return found


def logo(part: FormPart) -> LogoField:
    found = field(part, "slip", "logo")
    assert isinstance(found, LogoField)
    return found


def choose(stage: Stage, part: FormPart, path: Path) -> None:
    logo(part).ask = lambda _parent: str(path)
    QTest.mouseClick(logo(part).choose_button, Qt.MouseButton.LeftButton)
    stage.drain()


def save(stage: Stage, part: FormPart) -> None:
    QTest.mouseClick(part.save_button, Qt.MouseButton.LeftButton)
    stage.drain()


def sheets(part: FormPart) -> list[Image.Image]:
    return [Image.open(BytesIO(one)) for one in form_of(part).preview.pictures]


def ink(picture: Image.Image) -> int:
    return picture.convert("L").histogram()[0]


def give(here: StaffedHouse, key: str) -> TicketView:
    request = Request("A", key, "Kiosk 1", by_staff=True, printer="Kiosk 1")
    with here.house.database.write() as session:
        return issue_ticket(
            session, profile=here.house.refresh_profile(), request=request, at=here.house.now()
        ).ticket


def latest_slip(here: StaffedHouse) -> Any:
    with here.house.database.read() as session:
        return from_json(
            session.scalars(select(PrintJob.payload).order_by(PrintJob.id.desc())).first() or ""
        )


def test_the_paper_is_shown_as_it_will_come_out(stage: Stage, part: FormPart) -> None:
    (sheet,) = sheets(part)
    assert sheet.width == 576 + 32
    shown = form_of(part).preview.sheets[0]
    assert shown.isVisible()
    # The label shows the same paper: as much black by the size of it, within the smoothing.
    on_screen = shown.pixmap().toImage()
    dark = sum(
        on_screen.pixelColor(x, y).lightness() < 128
        for x in range(on_screen.width())
        for y in range(on_screen.height())
    )
    share = dark / (on_screen.width() * on_screen.height())
    assert share == pytest.approx(ink(sheet) / (sheet.width * sheet.height), rel=0.25)


def test_the_preview_follows_every_letter(stage: Stage, part: FormPart, qtbot: QtBot) -> None:
    before = form_of(part).preview.pictures
    QTest.keyClicks(field(part, "slip", "opening").lines, "Jalan Tasik, Palembang")

    def changed() -> bool:
        stage.drain()
        return form_of(part).preview.pictures != before

    qtbot.waitUntil(changed)
    assert sheets(part)[0].height > Image.open(BytesIO(before[0])).height
    assert not here_lines(stage)


def here_lines(stage: Stage) -> tuple[str, ...]:
    return stage.here.house.refresh_profile().slip.opening


def test_a_logo_is_copied_shown_saved_and_printed(
    stage: Stage, part: FormPart, emblem: Path, here: StaffedHouse
) -> None:
    plain = sheets(part)[0]
    choose(stage, part, emblem)
    form_of(part).look()
    stage.drain()
    with_logo = sheets(part)[0]
    assert with_logo.height == pytest.approx(plain.height + 96 + 10, abs=2)
    QTest.keyClicks(field(part, "slip", "second_sheet").line, "UNTUK PETUGAS")
    QTest.keyClicks(field(part, "slip", "closing").lines, "Terima kasih")
    save(stage, part)
    name = here.house.refresh_profile().slip.logo
    assert (here.house.folder / name).is_file()

    ticket = give(here, "one")
    slip = latest_slip(here)
    assert [block for block in slip.blocks if isinstance(block, Logo)] == [Logo(name)]
    assert slip.sheets == ("", "UNTUK PETUGAS")
    assert isinstance(slip.blocks[-1], Text)
    assert slip.blocks[-1].text == "Terima kasih"
    device = open_device("virtual://kertas", house=here.house.folder)
    device.print_slip(slip, job_id=ticket.id)
    papers = sorted((here.house.folder / "kertas").glob("*.png"))
    assert len(papers) == 2
    first = Image.open(BytesIO(papers[0].read_bytes()))
    # The ring: black at its rim, white in its middle, centred above the title.
    middle = first.width // 2
    band = first.crop((middle - 48, 0, middle + 48, 170)).convert("L")
    row = next(y for y in range(band.height) if band.getpixel((48, y)) == 0)
    assert ink(band.crop((0, row, 96, row + 96))) > 1000
    assert band.getpixel((48, row + 48)) == 255

    with here.house.database.write() as session:
        enqueue_copy(
            session,
            profile=here.house.profile,
            ticket=ticket,
            printer="Meja",
            at=here.house.now(),
        )
    copy = latest_slip(here)
    assert any(isinstance(block, Logo) for block in copy.blocks)
    assert len(copy.marked().pages()) == 1


def test_the_change_is_on_the_trail(stage: Stage, part: FormPart, here: StaffedHouse) -> None:
    title = field(part, "slip_title").line
    title.selectAll()
    QTest.keyClicks(title, "BALAI WARGA")
    save(stage, part)
    assert here.house.refresh_profile().slip_title == "BALAI WARGA"
    with here.house.database.read() as session:
        (entry,) = session.scalars(select(AuditEntry).where(AuditEntry.action == "office.edit"))
    assert entry.officer_id == here.administrator.id
    assert entry.subject == "Slip"
    assert "changed slip_title" in (entry.detail or {})["changed"]


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("logo.png", b"not a picture", "bukan gambar PNG atau JPEG"),
        ("logo.png", b"", "bukan gambar PNG atau JPEG"),
        ("hilang.png", None, "tidak dapat dibuka"),
        ("besar.png", b"\x89PNG" + bytes(10_000_001), "terlalu besar"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence(
    stage: Stage, part: FormPart, tmp_path: Path, name: str, data: bytes | None, sentence: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    choose(stage, part, path)
    assert sentence in logo(part).problem.text()
    assert logo(part).problem.isVisible()
    assert logo(part).value() == ""
    assert not list(stage.here.house.folder.glob("logo-*"))


def test_half_a_picture_and_a_pale_one_are_refused(
    stage: Stage, part: FormPart, tmp_path: Path, emblem: Path
) -> None:
    half = tmp_path / "separuh.jpg"
    half.write_bytes(emblem.read_bytes()[:2000])
    choose(stage, part, half)
    assert "bukan gambar PNG atau JPEG yang utuh" in logo(part).problem.text()
    pale = tmp_path / "pucat.png"
    Image.new("L", (200, 80), 210).save(pale)
    choose(stage, part, pale)
    assert "terlalu pucat" in logo(part).problem.text()


def test_too_many_lines_are_told_at_the_form(
    stage: Stage, part: FormPart, here: StaffedHouse
) -> None:
    field(part, "slip", "opening").lines.setPlainText("\n".join("abcd"))
    field(part, "slip", "closing").lines.setPlainText("\n".join("efg"))
    before = form_of(part).preview.pictures
    form_of(part).look()
    stage.drain()
    assert form_of(part).preview.pictures == before
    save(stage, part)
    assert "paling banyak 6" in field(part, "slip").problem.text()
    assert here.house.refresh_profile().slip.opening == ()


def test_the_design_and_its_logo_travel_in_a_file(
    stage: Stage, part: FormPart, emblem: Path, here: StaffedHouse, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(stage, part, emblem)
    QTest.keyClicks(field(part, "slip", "opening").lines, "Buka 08.00")
    save(stage, part)
    look = here.house.refresh_profile().slip
    target = tmp_path / "stik" / "rumah.toml"
    target.parent.mkdir()
    out = TransferPart(stage.workplace, Choosers(lambda *_: str(target), lambda *_: str(target)))
    qtbot.addWidget(out)
    out.export()
    stage.drain()
    assert load_profile(target).slip == look
    assert (target.parent / look.logo).is_file()

    (here.house.folder / look.logo).unlink()
    with (
        staffed_house(tmp_path / "lain") as other,
        staged(other, AdminPage, other.administrator) as elsewhere,
    ):
        QTest.mouseClick(elsewhere.page.choices.buttons["transfer"], Qt.MouseButton.LeftButton)
        elsewhere.drain()
        taken = elsewhere.page.part
        assert isinstance(taken, TransferPart)
        taken._choosers = Choosers(lambda *_: "", lambda *_: str(target))
        QTest.mouseClick(taken.import_button, Qt.MouseButton.LeftButton)
        elsewhere.drain()
        assert elsewhere.sheet is not None
        QTest.mouseClick(elsewhere.sheet.confirm_button, Qt.MouseButton.LeftButton)
        elsewhere.drain()
        assert other.house.refresh_profile().slip == look
        assert (other.house.folder / look.logo).is_file()


def test_banner_stays_the_last_line_of_the_house(part: FormPart, here: StaffedHouse) -> None:
    give(here, "two")
    assert isinstance(latest_slip(here).blocks[-1], Banner)
