"""The questionnaires that ship: whole, in four languages, and of the regulation's weights."""

import re

import pytest

from shared.i18n.languages import KIOSK, languages_of
from shared.survey.questionnaire import age_group, questionnaire, questionnaires
from tests.survey.vectors import SKM


@pytest.mark.parametrize("key", ["ipak", "ipkp", "skm"])
def test_each_is_whole_in_every_language_of_the_kiosk(key: str) -> None:
    of = questionnaire(key)
    for language in languages_of(KIOSK):
        for element in of.elements:
            assert element.question.root.get(language.code), (key, element.code, language.code)
            assert len(set(element.answers.root[language.code])) == 4
        assert language.reviewed or language.code in of.drafts


def test_all_that_ship_are_known() -> None:
    assert list(questionnaires()) == ["ipak", "ipkp", "skm"]


def test_the_shipped_skm_weighs_and_asks_as_the_worked_examples() -> None:
    shipped = questionnaire().instrument
    assert shipped.codes == SKM.codes
    assert shipped.order == SKM.order
    assert [one.weight for one in shipped.elements] == [one.weight for one in SKM.elements]
    assert [(one.mark, one.word, one.least) for one in shipped.bands] == [
        (one.mark, one.word, one.least) for one in SKM.bands
    ]


def test_complaints_and_facilities_are_asked_the_other_way_round() -> None:
    of = questionnaire()
    asked = [of.element(code).question.say() for code in of.order]
    assert "sarana" in asked[7]
    assert "pengaduan" in asked[8]
    assert "pengaduan" in of.element("U8").question.say()


def test_an_age_falls_into_one_group() -> None:
    field = questionnaire().field("age")
    assert field is not None
    groups = {age_group(field, years) for years in range(151)}
    assert groups == {choice.key for choice in field.choices}
    assert age_group(field, 200) is None


def test_every_questionnaire_says_its_law_and_when_it_was_checked() -> None:
    for of in questionnaires().values():
        assert re.search(r"\d+/20\d\d", of.law)
        assert of.checked.year >= 2026
