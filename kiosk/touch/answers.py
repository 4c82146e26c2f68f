"""What a visitor answered so far, and which question comes next. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from shared.survey.questionnaire import Questionnaire, questionnaire


@dataclass(frozen=True)
class SurveyEntry:
    """``step`` counts the questions from 0: the elements in the order they are asked, then what
    the form asks about the respondent. A question passed over is None."""

    ticket: UUID | None = None
    service: str | None = None
    step: int = 0
    scores: Mapping[str, int | None] = field(default_factory=dict, repr=False)
    respondent: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def over(self) -> bool:
        """Whether the last question was answered or passed over."""
        return self.step >= len(steps())

    @property
    def blank(self) -> bool:
        """Whether every element was passed over."""
        return all(score is None for score in self.scores.values())

    def answered(self, nth: int) -> "SurveyEntry":
        """With the answer of that place, at the next question."""
        question = asked(self)
        if question.element:
            scores = {**self.scores, question.code: nth}
            return replace(self, scores=scores, step=self.step + 1)
        respondent = {**self.respondent, question.code: question.keys[nth - 1]}
        return replace(self, respondent=respondent, step=self.step + 1)

    def skipped(self) -> "SurveyEntry":
        """With this question passed over, at the next."""
        question = asked(self)
        if question.element:
            return replace(self, scores={**self.scores, question.code: None}, step=self.step + 1)
        kept = {key: value for key, value in self.respondent.items() if key != question.code}
        return replace(self, respondent=kept, step=self.step + 1)

    def earlier(self) -> "SurveyEntry | None":
        """At the question before; None before the first."""
        return replace(self, step=self.step - 1) if self.step else None


@dataclass(frozen=True)
class SurveyStep:
    """One question: of an ``element``, or about the respondent. ``keys`` are its answers'."""

    code: str
    element: bool
    keys: tuple[str, ...]


def steps(of: Questionnaire | None = None) -> tuple[SurveyStep, ...]:
    """Every question in the order it is asked."""
    of = of or questionnaire()
    return (
        *(SurveyStep(code, True, ("1", "2", "3", "4")) for code in of.order),
        *(
            SurveyStep(one.key, False, tuple(choice.key for choice in one.choices))
            for one in of.respondent
        ),
    )


def asked(entry: SurveyEntry) -> SurveyStep:
    """The question that is on screen."""
    every = steps()
    return every[min(entry.step, len(every) - 1)]


def chosen_answer(entry: SurveyEntry) -> int:
    """Which answer was given before to the question on screen; 0 for none."""
    question = asked(entry)
    if question.element:
        return entry.scores.get(question.code) or 0
    given = entry.respondent.get(question.code)
    return question.keys.index(given) + 1 if given in question.keys else 0
