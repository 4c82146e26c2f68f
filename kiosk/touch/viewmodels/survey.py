"""One question of the survey and its answers."""

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.touch.answers import asked, chosen_answer, steps
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Visit
from shared.speech.phrases import Phrase
from shared.speech.prompting import MOST_KEYS, phrase
from shared.speech.questions import choice_words, question_words, skip_words
from shared.speech.words import Break
from shared.survey.questionnaire import questionnaire

_FACES = ("mood-sad", "mood-empty", "mood-smile", "mood-happy")


@dataclass(frozen=True)
class SurveyAnswer:
    """``nth`` counts from 1; ``picture`` is empty where a face would judge."""

    nth: int
    text: str
    picture: str = ""


@dataclass(frozen=True)
class SurveyProps:
    """``number`` of ``count`` questions; about the respondent there are none to count."""

    service: str = ""
    number: int = 0
    count: int = 0
    question: str = ""
    answers: tuple[SurveyAnswer, ...] = ()
    chosen: int = 0
    personal: bool = False
    sending: bool = False


def survey_props(visit: Visit, snapshot: HouseSnapshot | None) -> SurveyProps:
    of, question, language = questionnaire(), asked(visit.survey), visit.language
    elements = sum(step.element for step in steps())
    if question.element:
        element = of.element(question.code)
        words, texts = element.question.say(language), element.answers.say(language)
        answers = tuple(
            SurveyAnswer(nth, text, _FACES[nth - 1]) for nth, text in enumerate(texts, 1)
        )
    else:
        field = of.field(question.code)
        assert field is not None, "a step is one of the form's questions"
        words = field.question.say(language)
        answers = tuple(
            SurveyAnswer(nth, choice.words.say(language))
            for nth, choice in enumerate(field.choices, 1)
        )
    services = snapshot.profile.services if snapshot is not None else ()
    service = next((one for one in services if one.code == visit.survey.service), None)
    return SurveyProps(
        service=service.name.say(language) if service else "",
        number=min(visit.survey.step, elements - 1) + 1,
        count=elements,
        question=words,
        answers=answers,
        chosen=chosen_answer(visit.survey),
        personal=not question.element,
        sending=visit.asking,
    )


def survey_prompt(moment: Moment) -> Words:
    """The question, every answer behind its key, and the key that passes it over."""
    question = asked(moment.visit.survey)
    keys = min(len(question.keys), MOST_KEYS)
    said: Words = question_words(moment.voice, question.code)
    for nth in range(1, keys + 1):
        said += (
            *phrase(moment.voice, Phrase.PRESS_NUMBER, Break.NONE),
            *choice_words(moment.voice, question.code, nth),
        )
    return (*said, *skip_words(moment.voice))


def survey_offers(moment: Moment) -> tuple[Offer, ...]:
    """The answers in their order, 0 passes the question over; its own words say so."""
    question = asked(moment.visit.survey)
    return (
        *(_answer(nth) for nth in range(1, len(question.keys) + 1)),
        Offer("skip", lambda touches: touches.survey.skip(), key="0"),
    )


def _answer(nth: int) -> Offer:
    return Offer(f"answer-{nth}", lambda touches: touches.survey.answer(nth))


class SurveyViewModel(ScreenViewModel[SurveyProps]):
    """What the survey's screen reads, and its touches."""

    empty = SurveyProps()

    def refresh(self, moment: Moment) -> None:
        self.show(survey_props(moment.visit, moment.snapshot))

    @Slot(int)
    def answer(self, nth: int) -> None:
        self.touches.survey.answer(nth)

    @Slot()
    def skip(self) -> None:
        self.touches.survey.skip()

    @Slot()
    def stop(self) -> None:
        self.touches.journey.go_home()
