"""Every page of the desk, in the order of the rail."""

from desk.admin.page import AdminPage
from desk.charts.page import ChartsPage
from desk.checkup import CheckupPage
from desk.counter.page import CounterPage
from desk.find.page import FindPage
from desk.floor.page import FloorPage
from desk.intake.page import IntakePage
from desk.page import Page
from desk.persons.page import PersonsPage
from desk.quick_issue.page import QuickIssuePage
from desk.register.page import RegisterPage
from desk.survey.page import SurveyPage
from desk.trail import TrailPage


def every_page() -> tuple[type[Page], ...]:
    """The page classes; add a page here and the shell shows it to whoever may see it."""
    return (
        CounterPage,
        QuickIssuePage,
        FindPage,
        RegisterPage,
        IntakePage,
        FloorPage,
        ChartsPage,
        SurveyPage,
        CheckupPage,
        AdminPage,
        TrailPage,
        PersonsPage,
    )
