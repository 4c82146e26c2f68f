"""The survey's page at the desk: with results, with a form half typed, with two typings."""

from desk.app import DeskApp
from desk.look.dark import Look
from desk.survey.page import SurveyPage
from rehearsal.states.counter import Enter
from rehearsal.states.desk_start import fresh, settle, somebody
from shared.staff.rights import Role
from shared.survey.answering import hand_in, sheet_now
from shared.survey.batches import batches
from shared.survey.questionnaire import questionnaire

_FILLED = ("433434433", "332433333", "333433442", "443444434", "322433323", "333434433",
           "233433332", "444444444", "331423212", "333433333")  # fmt: skip


def survey_states() -> list[tuple[str, Enter]]:
    """(name, step) for each state of the page."""
    return [
        ("survey", _results),
        ("survey-form", _form),
        ("survey-second", _second),
        ("survey-dark", _dark),
    ]


def _open(app: DeskApp) -> SurveyPage:
    fresh(app)
    _fill(app)
    app.workplace.sit(somebody(app, Role.ADMINISTRATOR), None)
    app.window.open_desk()
    shell = app.window.shell
    assert shell is not None, "just opened"
    shell.open_page(SurveyPage.name)
    settle(app)
    page = shell.page
    assert isinstance(page, SurveyPage), "the page was opened"
    return page


def _fill(app: DeskApp) -> None:
    """Ten respondents, once."""
    house, of = app.house, questionnaire()
    with house.database.read() as session:
        if batches(session, instrument=of.key):
            return
    for filled in _FILLED:
        scores: dict[str, int | None] = dict(
            zip(of.instrument.codes, map(int, filled), strict=True)
        )
        sheet = sheet_now(house.profile, house.now(), scores=scores, respondent={}, service="A")
        with house.database.write() as session:
            hand_in(session, sheet=sheet)


def _results(app: DeskApp) -> None:
    _open(app)


def _dark(app: DeskApp) -> None:
    _open(app)
    app.workplace.look_wanted.emit(Look.DARK)
    settle(app)


def _form(app: DeskApp) -> None:
    page = _open(app)
    page.turn()
    page.typing.twice.setChecked(True)
    page.typing.open_new()
    settle(app)
    page.typing.form.take(dict(zip(questionnaire().order[:5], (4, 3, None, 4, 2), strict=True)))


def _second(app: DeskApp) -> None:
    _form(app)
    shell = app.window.shell
    assert shell is not None, "somebody is signed in"
    page = shell.page
    assert isinstance(page, SurveyPage), "the page is open"
    typing = page.typing
    typing.form.take(dict.fromkeys(questionnaire().order, 3))
    typing.keep()
    settle(app)
    typing.second.setChecked(True)
    typing.head.number.setValue(1)
    typing.form.take(dict.fromkeys(questionnaire().order, 3) | {"U8": 4, "U9": 2})
    typing.keep()
    settle(app)
