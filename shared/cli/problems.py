"""Failures that a command answers with their own sentence instead of a traceback."""

from shared.office.house import HouseExists, HouseLost
from shared.office.service_day import ClockWentBack
from shared.office.toml_problem import TomlProblem
from shared.printing.faults import BadPrinterUrl
from shared.queue.issue import NumberRefused
from shared.staff.accounts import NameBlank, NotSoleAdministrator, UsernameTaken
from shared.storage.errors import StorageProblem

SENTENCES = (
    StorageProblem,
    TomlProblem,
    HouseExists,
    HouseLost,
    ClockWentBack,
    NumberRefused,
    UsernameTaken,
    NameBlank,
    NotSoleAdministrator,
    BadPrinterUrl,
)
