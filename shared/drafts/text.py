"""What a draft is: a text about a case, whose it is, and which form writes on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.staff.rights import Right


class DraftOf(StrEnum):
    """What a text is about; the first word of its ``about``."""

    VISIT = "visit"
    """A visitor's form at the counter."""
    INTAKE = "intake"
    """The report of a visitor."""
    REPORT = "report"
    """A report that came another way."""
    CASE = "case"
    """An act on a report of the register."""
    FORM = "form"
    """A form outside any case, an officer's own."""


OPEN_TO = {
    DraftOf.VISIT: Right.SERVE,
    DraftOf.INTAKE: Right.REGISTER,
    DraftOf.REPORT: Right.REGISTER,
    DraftOf.CASE: Right.HANDLE,
}
"""The right with which an officer goes on with a text that somebody else began."""


@dataclass(frozen=True)
class DraftMark:
    """The text that a form writes on; ``hand`` is the form, ``version`` what it saw of it last."""

    id: UUID
    hand: UUID
    version: int = 0


@dataclass(frozen=True)
class Typed:
    """What a form holds, on its way to the house."""

    about: str
    mark: DraftMark
    state: Mapping[str, Any]
    by: UUID | None
    at: datetime
    counter: str = ""


@dataclass(frozen=True)
class DraftText:
    """A text as it lies in the house. ``state`` is None where its key is missing."""

    id: UUID
    about: str
    version: int
    state: Mapping[str, Any] | None
    by: UUID | None
    writer: str
    at: datetime
    counter: str = ""
    meant_for: UUID | None = None
    ended: bool = False

    @property
    def kind(self) -> DraftOf:
        return kind_of(self.about)


def kind_of(about: str) -> DraftOf:
    """What a text is about."""
    return DraftOf(about.partition("-")[0])


def form_about(form: str, officer: UUID) -> str:
    """An officer's own text in a form outside any case."""
    return f"{DraftOf.FORM}-{form}-{officer.hex}"


def form_of(about: str) -> str:
    """The form in what :func:`form_about` made."""
    return about.partition("-")[2].rpartition("-")[0]


def ticket_of(about: str) -> UUID | None:
    """The visit that a text is about, if it is one."""
    if kind_of(about) not in (DraftOf.VISIT, DraftOf.INTAKE):
        return None
    return UUID(about.partition("-")[2])
