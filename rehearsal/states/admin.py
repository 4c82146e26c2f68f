"""Every part of the administration, and a part with something wrong in it."""

from desk.admin.page import AdminPage
from desk.app import DeskApp
from rehearsal.states.counter import Enter
from rehearsal.states.desk_start import at_page, settle

_PARTS = (
    "counters", "outcomes", "rules", "agencies", "register", "hours", "holidays", "talks",
    "house", "notices", "languages", "accounts", "rights", "devices", "slip", "transfer",
)  # fmt: skip


def admin_states() -> list[tuple[str, Enter]]:
    """(name, step): the page as it opens, then each of its other parts."""
    return [("admin", _first), *((f"admin-{name}", _at(name)) for name in _PARTS)]


def _first(app: DeskApp) -> None:
    _open(app)


def _at(part: str) -> Enter:
    def enter(app: DeskApp) -> None:
        _open(app).choices.take(part)
        settle(app)

    return enter


def _open(app: DeskApp) -> AdminPage:
    at_page(app, AdminPage.name)
    shell = app.window.shell
    assert shell is not None, "just opened"
    page = shell.page
    assert isinstance(page, AdminPage), "the page was opened"
    return page
