"""What an officer can do with a case, as data: what each act asks, and the verb it runs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.workplace import Workplace
from shared.complaints.advance import Act
from shared.complaints.lifecycle import CaseStep, leads
from shared.complaints.views import Case
from shared.office.profile import HouseProfile
from shared.staff.rights import Right
from shared.storage.database import Session

translate = QCoreApplication.translate
Values = Mapping[str, Any]


class FieldKind(StrEnum):
    """How a question is answered."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    WRITTEN_CHOICE = "written_choice"
    DATE = "date"
    TICK = "tick"
    TICKS = "ticks"


@dataclass(frozen=True)
class ActAsk:
    """One question of a sheet. ``when`` says for which answers it is asked at all.

    ``options`` are (value, words); those of a text are beginnings (name, text) to start from.
    """

    key: str
    words: str
    kind: FieldKind = FieldKind.LINE
    options: tuple[tuple[Any, str], ...] = ()
    value: Any = None
    need: bool = True
    when: Callable[[Values], bool] | None = None


@dataclass(frozen=True)
class Doing:
    """One act under way: the case as it was seen, and what was answered."""

    profile: HouseProfile
    act: Act
    case: Case
    values: Values


@dataclass(frozen=True)
class CaseAct:
    """One act, for who has the ``right``. ``after`` gets the verb's result once it is on record,
    ``says`` puts it into words."""

    key: str
    words: str
    step: CaseStep
    asks: Callable[[Workplace, Case], tuple[ActAsk, ...]]
    run: Callable[[Session, Doing], Any]
    says: Callable[[Any], str] | None = None
    may: Callable[[Workplace, Case], bool] | None = None
    right: Right = Right.HANDLE
    after: Callable[[Any, Case, Values], None] | None = None

    def possible(self, workplace: Workplace, case: Case) -> bool:
        """Whether the table and the right let it, and nothing else of the case forbids it."""
        if not leads(self.step, case.line.state) or not workplace.may(self.right):
            return False
        return self.may is None or self.may(workplace, case)


def ways() -> tuple[tuple[str, str], ...]:
    """How somebody is told or asked something."""
    return (
        ("lisan", translate("RegisterPage", "Langsung")),
        ("telepon", translate("RegisterPage", "Telepon")),
        ("wa", translate("RegisterPage", "WhatsApp")),
        ("surat", translate("RegisterPage", "Surat")),
        ("email", translate("RegisterPage", "Surel")),
    )


def way_ask(key: str = "how") -> ActAsk:
    return ActAsk(key, translate("RegisterPage", "Disampaikan lewat"), FieldKind.CHOICE, ways())


def reason_ask(words: str = "") -> ActAsk:
    return ActAsk("reason", words or translate("RegisterPage", "Alasan"), FieldKind.TEXT)


def category_ask(workplace: Workplace, case: Case) -> ActAsk:
    options = tuple(
        (one.key, one.name.say(workplace.language))
        for one in workplace.profile.complaints.categories
        if one.active
    )
    return ActAsk(
        "category",
        translate("RegisterPage", "Kategori"),
        FieldKind.CHOICE,
        options,
        value=case.line.category,
    )


def agency_names(profile: HouseProfile) -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in profile.agencies)


def closing_of(profile: HouseProfile, day: date) -> datetime:
    """The end of a day in the house's zone: a date promised means until then."""
    return datetime.combine(day, time(23, 59), profile.tz)
