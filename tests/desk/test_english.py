"""What the desk says of a failure in English: no Indonesian is left, and no blank to fill."""

import errno
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from pytestqt.qtbot import QtBot

import shared
from shared.cli.complaint_file import UNKNOWN_FIELD, BadReport, NoReport
from shared.complaints import lifecycle as complaint
from shared.complaints.attachments.preparing import AttachmentFault, AttachmentRefused
from shared.complaints.exchange.incoming import NoLaporExport
from shared.complaints.exchange.taking_over import NoTrackingId, TrackingIdTaken
from shared.complaints.intake import Gap
from shared.complaints.lifecycle import CaseStep, Need
from shared.complaints.problems import (
    ByAnotherOfficer,
    CannotTie,
    ChangedMeanwhile,
    ComplaintRefused,
    DayFull,
    DispositionsOpen,
    Incomplete,
    NothingToCover,
    ObjectedAlready,
    StepLacks,
    StepRefused,
    TooLateToCorrect,
    TooLateToReopen,
    UnknownComplaint,
    UnknownLetter,
)
from shared.drafts.keeping import DraftGone
from shared.figures.publishing import PeriodNotOver, ReflectionChanged
from shared.i18n import Message, Refusal, Review, read_catalogue
from shared.keys.problems import KeyProblem
from shared.office.drill import CopyChanged, CopyLacksFiles, CopyOfAnother, CopyUnfit, NoCopy
from shared.office.editing import (
    Document,
    EditedMeanwhile,
    EditRefused,
    FieldProblem,
    checked,
    document_of,
)
from shared.office.house_problems import HouseExists, HouseLost
from shared.office.moving import AnotherHouseThere, SettingsUnreadable
from shared.office.opening import opening_state
from shared.office.profile import load_profile, shipped_profiles
from shared.office.service_day import ClockWentBack
from shared.office.toml_problem import TomlProblem
from shared.persons.breaches import BreachUntold, UnknownBreach
from shared.persons.problems import (
    AnsweredAlready,
    NobodyFound,
    NothingToCorrect,
    StillOpen,
    UnknownRequest,
)
from shared.persons.retention import PurgeRefused
from shared.printing.faults import PrinterProblem
from shared.printing.jobs.spool import NoSuchJob
from shared.printing.printers.documents import NoDocuments
from shared.printing.slips.logo_file import LogoFault, LogoRefused
from shared.privacy.restricting import DataRestricted
from shared.qt.translator import Translator, words_of
from shared.queue.calling import CounterBusy, NoMoreCalls
from shared.queue.floor.leaving import VisitorStays
from shared.queue.floor.seats import CounterTaken, SeatLost
from shared.queue.floor.supervision import ServesNothing
from shared.queue.history.search import NumberUnclear
from shared.queue.house_edit import StillInUse, ZoneEndsDay
from shared.queue.issue import HouseNotOpen, NumberRefused, QuotaReached, ServiceShut
from shared.queue.kiosks import HelpAnswered, KioskUnknown
from shared.queue.lifecycle import Move, MoveRefused, State
from shared.queue.moves import TicketMissing
from shared.queue.paper_numbers import (
    CheckLettersWrong,
    PaperNumberTaken,
    PaperTimesWrong,
    WrongTimes,
)
from shared.queue.serving import NotYours
from shared.queue.undo import NothingToUndo, NoUndo
from shared.reports.lapor.bridge import NoSuchFormat
from shared.reports.sheet_file import UnreadableSheet
from shared.reports.table import TooManyRows
from shared.staff.accounts import (
    LastAdministrator,
    NameBlank,
    NameTooLong,
    NotSoleAdministrator,
    RoleMissing,
    UsernameTaken,
)
from shared.staff.acting import NotAllowed
from shared.staff.guesses import SignInThrottled
from shared.staff.passwords import OneTimeExpired, Weakness, WeakPassword
from shared.staff.pins import PinTaken
from shared.staff.restoring import HouseInUse, LastUnknown, NoSuchSeries, RestoredAtServer
from shared.staff.rights import Right
from shared.staff.sign_in import SignInRefused
from shared.storage.errors import FileLost, StorageProblem
from shared.storage.file_trouble import FileTrouble
from shared.survey.problems import (
    MISSING_COLUMNS,
    NO_ROWS,
    NOT_TEXT,
    BadSurveyFile,
    BlankSheet,
    FileSeenBefore,
    FormTaken,
    NoSuchForm,
    PlanIncomplete,
    SurveyRefused,
    UnknownBatch,
)

FILE_ERRORS = (
    errno.ENOSPC,
    errno.EACCES,
    errno.EROFS,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.EISDIR,
    errno.EIO,
)
NOW = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
PROFILE = load_profile(shipped_profiles()["palembang"])


def kinds(base: type[Refusal]) -> Iterator[type[Refusal]]:
    """The base and every kind of it that the product has."""
    if base.__module__.startswith(("shared.", "desk.", "kiosk.")):
        yield base
    for kind in base.__subclasses__():
        yield from kinds(kind)


ERRORS: tuple[Refusal, ...] = (
    DraftGone(),
    CounterBusy("A-001"),
    NoMoreCalls("A-001", 3),
    CounterTaken("X 2", "Siti"),
    SeatLost(),
    VisitorStays("A-001"),
    NotYours("3"),
    NotYours(None),
    *(MoveRefused("A-001", state, Move.FINISH) for state in State if state is not State.NEW),
    *(NothingToUndo(why, "A-001") for why in NoUndo),
    TicketMissing("A-001"),
    NumberUnclear("??"),
    NumberRefused(),
    HouseNotOpen(opening_state(PROFILE, NOW)),
    QuotaReached("KTP"),
    ServiceShut("KTP"),
    PaperNumberTaken("A-001"),
    CheckLettersWrong("KM", "A-001"),
    *(PaperTimesWrong(why) for why in WrongTimes),
    ServesNothing(),
    KioskUnknown("k1"),
    HelpAnswered("k1", "Siti"),
    HelpAnswered("k1", None),
    *(kind("sapa.db", "detail") for kind in kinds(StorageProblem)),
    *(kind("tcp://x", "detail") for kind in kinds(PrinterProblem)),
    *(kind("detail") for kind in kinds(KeyProblem)),
    *(FileTrouble(OSError(number, "detail", "x.db")) for number in FILE_ERRORS),
    HouseExists(Path("x")),
    HouseInUse(),
    RestoredAtServer(),
    LastUnknown(["A", "B"]),
    OneTimeExpired(),
    PinTaken(),
    NoSuchSeries("X", ["A", "B"]),
    CopyChanged(),
    CopyOfAnother(),
    BreachUntold(),
    UnknownBreach(number="KP-2026-001"),
    *(
        PurgeRefused(why, number="PH-2026-001", day="2026-12-07")
        for why in (
            None,
            PurgeRefused.unset,
            PurgeRefused.early,
            PurgeRefused.same,
            PurgeRefused.done,
            PurgeRefused.unknown,
        )
    ),
    NobodyFound(),
    StillOpen("PLG-260213-0001-1"),
    NothingToCorrect("name"),
    AnsweredAlready("DP-2026-0001"),
    UnknownRequest("DP-2026-0001"),
    DataRestricted(),
    CopyLacksFiles(count=2),
    FileLost("sapa-files", "0" * 64),
    *(AttachmentRefused(why, "x.png", detail="x", most=10) for why in AttachmentFault),
    CopyUnfit(name="x.db", why="changed."),
    NoCopy(),
    SurveyRefused(),
    ReflectionChanged("Rina", 2),
    NoDocuments("Meja"),
    PeriodNotOver(NOW.date()),
    BlankSheet(),
    UnknownBatch(),
    FormTaken(3),
    NoSuchForm(3),
    PlanIncomplete(),
    FileSeenBefore(2, "03/03/2025"),
    *(BadSurveyFile(why) for why in (NO_ROWS, NOT_TEXT, MISSING_COLUMNS.filled(columns="U9"))),
    AnotherHouseThere("x"),
    SettingsUnreadable(Path("sapa.toml")),
    HouseLost(Path("x"), Path("x.db")),
    NotSoleAdministrator(("siti",)),
    NotSoleAdministrator(()),
    ClockWentBack(date(2026, 11, 22), date(2026, 11, 23)),
    EditedMeanwhile((), None, NOW),
    EditedMeanwhile((), None, NOW, "Wati"),
    EditRefused(()),
    EditRefused((FieldProblem(("name",), "missing", Message("Problems", "Wajib diisi.")),)),
    StillInUse("A KTP", 2, service=True),
    ZoneEndsDay(date(2026, 11, 24), date(2026, 11, 23)),
    StillInUse("X 2 (Siti)", 1, service=False),
    *(LogoRefused(why, "x.png", "denied") for why in LogoFault),
    NoSuchJob(),
    TooManyRows(1000),
    SignInThrottled(20),
    SignInRefused(),
    *(NotAllowed(right) for right in Right),
    *(WeakPassword(why) for why in Weakness),
    UsernameTaken("siti"),
    LastAdministrator(),
    NameBlank(),
    NameTooLong(),
    RoleMissing(),
    ComplaintRefused(),
    Incomplete((Gap.KIND,)),
    UnknownComplaint("PLG-261123-0001-1"),
    CannotTie("PLG-261123-0001-6"),
    NothingToCover(),
    UnknownLetter("003/BA/XI/2026"),
    *(StepRefused("PLG-261123-0001-1", state, CaseStep.CLOSE) for state in complaint.CaseState),
    StepLacks({Need.MESSAGE}),
    ChangedMeanwhile("PLG-261123-0001-1", 2),
    DispositionsOpen(2),
    TooLateToCorrect(15),
    TooLateToReopen(30),
    ByAnotherOfficer(),
    ObjectedAlready(),
    DayFull(),
    *(BadReport("class", why) for why in (UNKNOWN_FIELD, Message("Sentences", "harus teks"))),
    NoLaporExport(NoLaporExport.no_header),
    NoLaporExport(NoLaporExport.no_status),
    NoTrackingId("12 a"),
    TrackingIdTaken("5049672", "PLG-261123-0001-1"),
    NoSuchFormat(),
    UnreadableSheet("a.xls", UnreadableSheet.no_sheet),
    UnreadableSheet("a.xls", UnreadableSheet.too_large),
    UnreadableSheet("a.xls", UnreadableSheet.locked),
    NoReport(Message("Sentences", "bukan satu objek JSON")),
)

# Words that no English sentence holds and hardly any Indonesian one does without.
INDONESIAN = re.compile(
    r"\b(tidak|sudah|sedang|belum|yang|untuk|dan|atau|dari|pada|nomor|loket|petugas|harus|lagi|"
    r"berkas|rumah|kata|sandi|jam|hari|coba|masih|dapat|wajib|isian|paling|sedikitnya|tutup|layanan|"
    r"baris|kunci|bukan|terlalu|lain|huruf|angka|dipakai|ada|ini|peran|baru|kertas|salah|ulang)\b",
    re.IGNORECASE,
)


@pytest.fixture
def english(qtbot: QtBot) -> Iterator[None]:
    translator = Translator("desk")
    translator.speak("en")
    yield
    translator.close()


def is_english(said: str) -> bool:
    return not INDONESIAN.search(said) and "{" not in said


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_failure_is_told_in_english(error: Refusal) -> None:
    said = words_of(error)
    assert said
    assert is_english(said), said


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_failure_is_told_in_indonesian_where_that_is_spoken(error: Refusal, qtbot: QtBot) -> None:
    said = words_of(error)
    assert INDONESIAN.search(said), said
    assert "{" not in said


def test_every_refusal_of_the_product_is_in_the_table() -> None:
    for module in walk_packages(shared.__path__, "shared."):
        if "migrations" not in module.name:
            import_module(module.name)
    told = {kind for error in ERRORS for kind in type(error).__mro__}
    assert set(kinds(Refusal)) - {Refusal} - told == {TomlProblem}, "files have a test of their own"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    "written", ["services = [", 'key = "X"', 'name = "lacks nearly everything"', None]
)
def test_a_profile_file_is_refused_in_english(written: str | None, tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    if written is not None:
        path.write_text(written, encoding="utf-8")
    with pytest.raises(TomlProblem) as refused:
        load_profile(path)
    said = words_of(refused.value)
    assert str(path) in said
    assert is_english(said.removeprefix(str(path))), said


def _broken() -> Iterator[Document]:
    def begin() -> Document:
        return document_of(PROFILE)

    for key, value in (
        ("name", ""),
        ("name", 7),
        ("name", "x" * 100),
        ("zone", "Asia/Nowhere"),
        ("languages", ["en"]),
        ("languages", ["fr"]),
        ("services", []),
        ("unheard_of", 1),
    ):
        yield begin() | {key: value}
    for place, key, value in (
        ("services", "usual_minutes", "much"),
        ("services", "usual_minutes", 0),
        ("services", "usual_minutes", 10_000),
        ("services", "target_minutes", 1.5),
        ("services", "target_minutes", "much"),
        ("services", "name", {"en": "only this"}),
        ("services", "code", "B"),
        ("services", "code", "long"),
        ("counters", "code", "2"),
        ("counters", "serves", ["Q"]),
        ("outcomes", "key", PROFILE.outcomes[1].key),
    ):
        document = begin()
        document["counters"][0]["name"] = "Desk 1"
        document[place][0][key] = value
        yield document
    for hours in (["8-9"], ["25.00-26.00"], ["10.00-09.00"], ["08.00-12.00", "11.00-13.00"]):
        document = begin()
        document["hours"]["monday"] = hours
        yield document
    for slip in ({"opening": ["x" * 200]}, {"closing": ["x"] * 9}, {"logo_height": 1}):
        document = begin()
        document["slip"] |= slip
        yield document
    document = begin()
    document["queue"]["priority_series"] = "A"
    yield document
    document = begin()
    document["calendar"]["changes"] = [{"day": "32 January", "name": "x", "kind": "public"}]
    yield document


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("document", list(_broken()))
def test_a_field_is_refused_in_english_and_in_words_of_its_own(document: Document) -> None:
    with pytest.raises(EditRefused) as refused:
        checked(document)
    for problem in refused.value.problems:
        said = words_of(problem.message)
        assert is_english(said), (problem, said)
        if problem.kind != "value_error":
            assert "not right yet" not in said, problem


def test_no_english_of_the_desk_waits_for_anybody() -> None:
    catalogue = read_catalogue("desk", "en")
    assert catalogue.of(Review.MISSING) == ()
    assert catalogue.of(Review.DRAFT) == ()
