"""Files that come with a report: by what they hold, drawn anew, sealed, told, opened and erased."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import select

from shared.complaints.attachments.attaching import (
    AttachmentKey,
    attach,
    attachment_subject,
    detach,
    erase_attachments,
    look_at_attachment,
    open_original,
    original_of,
    page_of,
)
from shared.complaints.attachments.preparing import (
    AttachmentFault,
    AttachmentRefused,
    PreparedFile,
    prepare,
    read_whole,
)
from shared.complaints.attachments.sniffing import MOST_BYTES, MOST_FILES, FileKind, kind_of
from shared.complaints.problems import StepLacks
from shared.keys.keys import Keys
from shared.keys.problems import KeyProblem
from shared.keys.secret import Purpose
from shared.privacy.reseal import reseal
from shared.privacy.vault import fields_held
from shared.qt.pdf_apart import pdf_pages_apart
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from shared.staff.rights import Role
from shared.storage.errors import FileLost
from shared.storage.stored_files import Files, files_of
from tests.helpers.files import pdf, photograph, png, vast_png
from tests.helpers.register import Register
from tests.helpers.staffed_house import account

pytestmark = pytest.mark.usefixtures("qapp")
EXE = b"MZ\x90\x00" + b"\x00" * 60 + b"This program cannot be run in DOS mode." * 9


def files(register: Register) -> Files:
    return files_of(register.place.house.database)


def ready(register: Register, content: bytes, name: str = "foto.png") -> PreparedFile:
    return prepare(files(register), name=name, content=content, pages_of=pdf_pages_apart)


def attached(register: Register, *contents: bytes, **more: object) -> UUID:
    """A case with these files."""
    case = register.take_in(**more).id
    register.do(attach, case, files=[ready(register, one) for one in contents])
    return case


def key_of(register: Register, case: UUID, *, by: UUID | None = None) -> AttachmentKey:
    (view,) = register.case(case).attachments
    with register.place.house.database.read() as session:
        return look_at_attachment(
            session, attachment=view.id, reader=by or register.place.officer.id
        )


def original(register: Register, case: UUID, *, by: UUID) -> bytes:
    (view,) = register.case(case).attachments
    with register.place.house.database.write() as session:
        found = open_original(session, attachment=view.id, officer=by, at=register.now)
    return original_of(files(register), found)


def refused(register: Register, content: bytes, name: str = "foto.png") -> AttachmentFault:
    with pytest.raises(AttachmentRefused) as caught:
        ready(register, content, name)
    assert files(register).ages() == {}
    return caught.value.why


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("content", "kind"),
    [(png(), FileKind.PNG), (photograph(), FileKind.JPEG), (pdf(), FileKind.PDF)],
    ids=["png", "jpeg", "pdf"],
)
def test_a_file_is_what_it_holds_whatever_it_is_called(
    register: Register, content: bytes, kind: FileKind
) -> None:
    made = ready(register, content, "laporan.exe")
    assert (made.kind, made.size, made.name) == (kind, len(content), "laporan.exe")
    assert len(made.pages) == (2 if kind is FileKind.PDF else 1)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (EXE, AttachmentFault.OTHER),
        (b"", AttachmentFault.OTHER),
        (b"GIF89a" + bytes(50), AttachmentFault.OTHER),
        (b"<html><script>alert(1)</script>", AttachmentFault.OTHER),
        (b"MZ" + png(), AttachmentFault.OTHER),
        (png() + bytes(MOST_BYTES + 1 - len(png())), AttachmentFault.HEAVY),
        (vast_png(), AttachmentFault.LARGE),
        (png(400, 400)[:60], AttachmentFault.BROKEN),
        (png()[:20], AttachmentFault.BROKEN),
        (photograph(800, 800)[:900], AttachmentFault.BROKEN),
        (b"\xff\xd8\xff\xe0\x00", AttachmentFault.BROKEN),
        (b"\xff\xd8\xff" + b"\xff" * 500, AttachmentFault.BROKEN),
        (pdf()[:200], AttachmentFault.BROKEN),
        (b"%PDF-1.7\n" + EXE, AttachmentFault.BROKEN),
    ],
    ids=[
        "renamed exe", "nothing", "gif", "html", "exe before picture", "20 MB and one", "30,000²",
        "cut png", "cut head", "cut jpeg", "five bytes", "only marks", "cut pdf", "exe in pdf",
    ],
)  # fmt: skip
def test_a_hostile_file_is_refused_and_leaves_nothing(
    register: Register, content: bytes, why: AttachmentFault
) -> None:
    assert refused(register, content) is why


def test_twenty_megabytes_are_taken(register: Register) -> None:
    made = ready(register, png() + bytes(MOST_BYTES - len(png())))
    assert made.size == MOST_BYTES


def test_what_is_looked_at_holds_points_and_nothing_else(register: Register) -> None:
    case = attached(register, photograph() + b"PK\x03\x04" + EXE)
    page = page_of(files(register), key_of(register, case), 0)
    assert kind_of(page) is FileKind.JPEG
    shown = Image.open(BytesIO(page))
    assert (shown.size, dict(shown.getexif())) == ((40, 60), {})
    assert b"Kamera" not in page
    assert b"DOS mode" not in page


def test_a_script_in_a_document_is_in_no_page_of_it(register: Register) -> None:
    case = attached(register, pdf(script="app.alert(1)"))
    key = key_of(register, case)
    pages = [page_of(files(register), key, number) for number in range(len(key.pages))]
    assert [kind_of(page) for page in pages] == [FileKind.JPEG] * 2
    assert not any(b"alert" in page for page in pages)
    dark = Image.open(BytesIO(pages[0])).convert("L").point(lambda grey: grey < 100 and 255)
    assert dark.getbbox() is not None


def test_a_case_tells_its_files_and_its_story_how_many(register: Register) -> None:
    case = attached(register, png(), photograph())
    register.do(attach, case, files=[ready(register, pdf(), "/home/warga/surat.pdf")])
    told = register.case(case)
    assert [(one.kind.value, one.pages, one.name) for one in told.attachments] == [
        ("png", 1, "foto.png"), ("jpeg", 1, "foto.png"), ("pdf", 2, "surat.pdf"),
    ]  # fmt: skip
    assert [one.detail.get("attached") for one in told.events] == [None, 2, 1]


def test_a_file_too_many_is_refused_whole(register: Register) -> None:
    case = attached(register, *[png()] * MOST_FILES)
    with pytest.raises(AttachmentRefused) as caught:
        register.do(attach, case, files=[ready(register, png())])
    assert caught.value.why is AttachmentFault.MANY
    assert len(register.case(case).attachments) == MOST_FILES


def test_nothing_of_it_lies_in_clear(register: Register) -> None:
    attached(register, photograph(), png())
    house = register.place.house
    lying = on_disk(house.folder)
    assert b"Kamera Contoh" not in lying
    assert b"foto.png" not in lying
    assert files(register).ages()


def test_the_original_is_for_few_and_on_the_trail(register: Register) -> None:
    case = attached(register, photograph())
    with pytest.raises(NotAllowed):
        original(register, case, by=register.place.officer.id)
    assert original(register, case, by=register.place.supervisor.id) == photograph()
    with register.place.house.database.read() as session:
        by = select(AuditEntry.officer_id).where(AuditEntry.action == "attachment.original")
        assert session.scalars(by).all() == [register.place.supervisor.id]


def test_of_a_secret_case_only_its_author_and_the_few_look(register: Register) -> None:
    case = attached(register, png(), secret=True)
    assert register.case(case, may_open=False).attachments[0].name is None
    other = account(register.place.house, "rudi", "Rudi Hartono", Role.OFFICER)
    with pytest.raises(NotAllowed):
        key_of(register, case, by=other.id)
    assert key_of(register, case).kind is FileKind.PNG
    assert key_of(register, case, by=register.place.supervisor.id).kind is FileKind.PNG


def test_a_rotated_key_still_opens_it_and_a_lost_one_does_not(register: Register) -> None:
    case = attached(register, png())
    house = register.place.house
    house.keys.rotate(Purpose.PERSON, house.now())
    reseal(house.database)
    old = house.keys.held(Purpose.PERSON)[0]
    house.keys.give_up(Purpose.PERSON, old.id)
    assert page_of(files(register), key_of(register, case), 0)
    Keys.give_up(house.keys, Purpose.PERSON, house.keys.current(Purpose.PERSON).id)
    with pytest.raises(KeyProblem):
        key_of(register, case)


def test_a_changed_file_is_told_as_lost(register: Register) -> None:
    case = attached(register, png())
    key = key_of(register, case)
    files(register).drop(key.pages[0])
    with pytest.raises(FileLost):
        page_of(files(register), key, 0)


def test_erasing_one_leaves_its_reason_and_no_byte(register: Register) -> None:
    case = attached(register, photograph())
    (view,) = register.case(case).attachments
    by = register.place.supervisor.id
    with pytest.raises(StepLacks):
        register.do(detach, case, attachment=view.id, reason=" ", by=by)
    with pytest.raises(NotAllowed):
        register.do(detach, case, attachment=view.id, reason="wajah anak")
    left = register.do(detach, case, attachment=view.id, reason="wajah anak", by=by)
    for digest in left:
        files(register).drop(digest)
    told = register.case(case)
    assert told.attachments == ()
    assert (told.events[-1].reason, told.events[-1].detail["detached"]) == ("wajah anak", "jpeg")
    assert_nothing_left(register, view.id)


def test_erasing_a_report_erases_its_files(register: Register) -> None:
    case = attached(register, photograph(), pdf())
    views = register.case(case).attachments
    with register.place.house.database.write() as session:
        left = erase_attachments(session, case)
    for digest in left:
        files(register).drop(digest)
    for view in views:
        assert_nothing_left(register, view.id)


def assert_nothing_left(register: Register, attachment: UUID) -> None:
    with register.place.house.database.read() as session:
        assert fields_held(session, of=[attachment_subject(attachment)]) == {}
    assert files(register).ages() == {}


def test_a_draft_keeps_a_prepared_file(register: Register) -> None:
    made = ready(register, pdf(), "surat.pdf")
    assert PreparedFile.of_plain(made.to_plain()) == made


@pytest.mark.parametrize("make", [lambda path: path / "tiada.png", lambda path: path])
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    with pytest.raises(AttachmentRefused) as caught:
        read_whole(make(tmp_path))
    assert caught.value.why is AttachmentFault.NOT_READ
