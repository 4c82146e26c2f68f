"""The questionnaires that ship as data: what is asked, in which words and order, by which law.

One file an instrument in ``assets/survey``. An element goes by its code everywhere; the order of
the questions is a row of the file and no more.
"""

from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from typing import Self

from pydantic import Field, RootModel, model_validator

from assets import asset
from shared.i18n import LanguageCode
from shared.office.part import Part, Words
from shared.office.toml_problem import read_toml
from shared.survey.instrument import Band, Element, Instrument, equal_weights

SKM = "skm"


class AnswerWords(RootModel[dict[LanguageCode, tuple[str, str, str, str]]]):
    """The answers in words, the worst first."""

    def say(self, language: str = "id") -> tuple[str, str, str, str]:
        """The four answers in ``language``, or in Indonesian where it is missing."""
        return self.root.get(language) or self.root["id"]


class BandWords(Part):
    mark: str
    word: Words
    least: Decimal


class ElementWords(Part):
    """One element in words."""

    code: str = Field(pattern=r"^[A-Z][0-9]{1,2}$")
    name: Words
    question: Words
    answers: AnswerWords


class RespondentChoice(Part):
    """One choice about the respondent; ``key`` is what is stored."""

    key: str
    words: Words


class RespondentField(Part):
    """Something the form asks about the respondent, who may leave it out."""

    key: str
    name: Words
    question: Words
    choices: tuple[RespondentChoice, ...]

    def words_of(self, key: str, language: str = "id") -> str:
        """The words of a stored choice; itself where the form no longer knows it."""
        found = next((one for one in self.choices if one.key == key), None)
        return key if found is None else found.words.say(language)


class Questionnaire(Part):
    """One instrument as its file tells it; ``drafts`` are languages no speaker has read yet."""

    key: str
    name: str
    short: str
    figure: str
    law: str
    checked: date
    source: str
    drafts: tuple[LanguageCode, ...] = ()
    order: tuple[str, ...]
    bands: tuple[BandWords, ...]
    elements: tuple[ElementWords, ...]
    respondent: tuple[RespondentField, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        assert self.instrument.codes
        return self

    @cached_property
    def instrument(self) -> Instrument:
        """What the arithmetic needs of it, in Indonesian."""
        weight = equal_weights(one.code for one in self.elements)
        return Instrument(
            self.key,
            self.name,
            tuple(
                Element(one.code, one.name.say(), one.question.say(), one.answers.say(), weight)
                for one in self.elements
            ),
            self.order,
            tuple(Band(one.mark, one.word.say(), one.least) for one in self.bands),
        )

    def element(self, code: str) -> ElementWords:
        """The element of that code; KeyError when there is none."""
        for one in self.elements:
            if one.code == code:
                return one
        raise KeyError(code)

    def band_word(self, mark: str, language: str = "id") -> str:
        return next(one.word.say(language) for one in self.bands if one.mark == mark)

    def field(self, key: str) -> RespondentField | None:
        return next((one for one in self.respondent if one.key == key), None)


def age_group(field: RespondentField, years: int) -> str | None:
    """The group of an age in years, whose key says from where to where; None outside them."""
    for choice in field.choices:
        low, _, high = choice.key.partition("-")
        if int(low) <= years <= int(high):
            return choice.key
    return None


@cache
def questionnaires() -> dict[str, Questionnaire]:
    """All that ship, by key."""
    read = [
        Questionnaire.model_validate(read_toml(path)[0])
        for path in sorted(asset("survey").glob("*.toml"))
    ]
    return {one.key: one for one in read}


def questionnaire(key: str = SKM) -> Questionnaire:
    """The questionnaire ``key``; KeyError when none ships."""
    return questionnaires()[key]
