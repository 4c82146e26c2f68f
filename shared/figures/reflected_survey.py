"""A period's survey as a reflection tells it. Pure."""

from shared.figures.definition import Wording
from shared.figures.reflection import ReflectedElement, SurveyLine
from shared.figures.small_cells import is_small
from shared.survey.counting import SurveyFigures
from shared.survey.index import two_decimals
from shared.survey.questionnaire import SKM, questionnaire


def survey_line(found: SurveyFigures, before: SurveyFigures | None, few: bool) -> SurveyLine:
    """``few``: too few answered for anything but their target to be told.

    The mean of an element that few answered could be worked out from the others and the index, so
    that all elements are left out then.
    """
    of, result = questionnaire(SKM), found.result
    hidden = few or any(is_small(one.tally.answers) for one in result.elements)
    elements = () if hidden else tuple(
        ReflectedElement(
            one.code,
            Wording(of.element(one.code).name.say("id"), of.element(one.code).name.say("en")),
            one.tally.answers,
            None if one.mean is None else two_decimals(one.mean),
            one.value,
            one.band.mark if one.band else "",
        )
        for one in result.elements
    )  # fmt: skip
    band = None if hidden else result.band
    earlier = None if before is None or is_small(before.respondents) else before.result
    return SurveyLine(
        None if few or is_small(found.respondents) else found.respondents,
        found.wanted,
        found.users,
        band.mark if band else "",
        Wording(of.band_word(band.mark), of.band_word(band.mark, "en")) if band else None,
        elements,
        earlier.value if earlier else None,
        earlier.band.mark if earlier and earlier.band else "",
    )
