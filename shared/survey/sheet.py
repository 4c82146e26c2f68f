"""One respondent's sheet on its way in, before it is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from shared.survey.questionnaire import SKM

_NOON = 12


class Half(StrEnum):
    """The half of a day, as the form asks for it: no closer does a sheet come to a clock."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class Origin(StrEnum):
    """How a sheet came in."""

    KIOSK = "kiosk"
    PAPER = "paper"
    FILE = "file"


@dataclass(frozen=True)
class AnswerSheet:
    """``scores`` by element code: 1 to 4, or None where the question was passed over."""

    scores: Mapping[str, int | None]
    day: date
    half: Half | None = None
    service: str | None = None
    respondent: Mapping[str, str] = field(default_factory=dict)
    instrument: str = SKM
    remark: str = ""

    @property
    def blank(self) -> bool:
        """Whether nothing was answered at all: no sheet to be counted."""
        return all(score is None for score in self.scores.values())


def half_of(local: datetime) -> Half:
    """The half of the day of a local moment."""
    return Half.MORNING if local.hour < _NOON else Half.AFTERNOON
