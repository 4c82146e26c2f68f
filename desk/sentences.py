"""Expected failures as sentences in the desk's language."""

from desk.house_sentences import of_the_house, of_the_staff
from desk.queue_sentences import of_the_queue
from shared.office.editing import EditedMeanwhile, EditRefused
from shared.office.service_day import ClockWentBack
from shared.office.toml_problem import TomlProblem
from shared.printing.jobs.spool import NoSuchJob
from shared.printing.slips.logo_file import LogoRefused
from shared.queue.calling import CounterBusy, NoMoreCalls
from shared.queue.floor.seats import CounterTaken, SeatLost
from shared.queue.floor.supervision import ServesNothing
from shared.queue.history.search import NumberUnclear
from shared.queue.house_edit import StillInUse
from shared.queue.issue import NumberRefused
from shared.queue.kiosks import HelpAnswered, KioskUnknown
from shared.queue.lifecycle import MoveRefused
from shared.queue.moves import TicketMissing
from shared.queue.paper_numbers import PaperNumberTaken, PaperTimesWrong
from shared.queue.serving import NotYours
from shared.queue.undo import NothingToUndo
from shared.reports.table import TooManyRows
from shared.staff.accounts import LastAdministrator, NameBlank, UsernameTaken
from shared.staff.passwords import WeakPassword
from shared.staff.sign_in import NotAllowed, SignInRefused, SignInThrottled
from shared.storage.errors import StorageProblem

EXPECTED: tuple[type[Exception], ...] = (
    ClockWentBack,
    CounterBusy,
    CounterTaken,
    EditedMeanwhile,
    EditRefused,
    HelpAnswered,
    KioskUnknown,
    LastAdministrator,
    LogoRefused,
    MoveRefused,
    NameBlank,
    NoSuchJob,
    NoMoreCalls,
    NotAllowed,
    NothingToUndo,
    NotYours,
    NumberRefused,
    NumberUnclear,
    PaperNumberTaken,
    PaperTimesWrong,
    SeatLost,
    ServesNothing,
    SignInRefused,
    SignInThrottled,
    StillInUse,
    StorageProblem,
    TicketMissing,
    TomlProblem,
    TooManyRows,
    UsernameTaken,
    WeakPassword,
)
"""Failures that carry a sentence a person can act on; anything else is a mistake of ours."""


def sentence(error: Exception) -> str:
    """What to show for ``error``; the core's own Indonesian sentence where none is known here."""
    for say in (of_the_queue, of_the_house, of_the_staff):
        said = say(error)
        if said:
            return said
    return str(error)
