"""Every page of the desk, in the order of the rail."""

from desk.pages.admin.page import AdminPage
from desk.pages.charts import ChartsPage
from desk.pages.checkup import CheckupPage
from desk.pages.counter import CounterPage
from desk.pages.find import FindPage
from desk.pages.floor import FloorPage
from desk.pages.page import Page
from desk.pages.quick_issue import QuickIssuePage


def every_page() -> tuple[type[Page], ...]:
    """The page classes; add a page here and the shell shows it to whoever may see it."""
    return (CounterPage, QuickIssuePage, FindPage, FloorPage, ChartsPage, CheckupPage, AdminPage)
