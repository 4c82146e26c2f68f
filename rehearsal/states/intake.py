"""A report being written down, from a visit and from a channel."""

from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.intake.page import IntakePage
from desk.look.dark import Look
from rehearsal.states.counter import Enter, complaint
from rehearsal.states.desk_start import at_page, settle
from rehearsal.states.register import fill_register
from shared.staff.rights import Role


def intake_states() -> list[tuple[str, Enter]]:
    return [
        ("intake", _blank),
        ("intake-filled", _filled),
        ("intake-gaps", _gaps),
        ("intake-dark", _dark),
        ("intake-registered", _registered),
    ]


def _page(app: DeskApp) -> IntakePage:
    shell = app.window.shell
    assert shell is not None, "just opened"
    page = shell.page
    assert isinstance(page, IntakePage)
    return page


def _blank(app: DeskApp) -> None:
    at_page(app, IntakePage.name, Role.SUPERVISOR)
    page = _page(app)
    page.draft.end()
    page.form.restore({})
    settle(app)


def _filled(app: DeskApp) -> None:
    """A visitor's complaint, handed on by the counter, beside one that may be the same."""
    fill_register(app)
    complaint(app)
    shell = app.window.shell
    assert shell is not None
    assert isinstance(shell.page, CounterPage)
    shell.page.commands.save(then_next=False)
    settle(app)
    page = _page(app)
    state = page.form.state() or {}
    page.form.restore(
        {
            **state,
            "title": "Drainase tersumbat di depan Lorong Kebon",
            "district": page.workplace.profile.complaints.districts[4].code,
            "place": "Jl. Kolonel Atmo, RT 12",
            "happened_on": "01-11-2026",
            "category": page.workplace.profile.complaints.categories[0].key,
            "phone": "0812-0000-0012",
            "nik": "1671015708900001",
        }
    )
    page.form.ask_channel(False)
    page.form.edited.emit()
    settle(app)
    page.look_for_similar()
    settle(app)


def _gaps(app: DeskApp) -> None:
    _filled(app)
    _page(app).save()
    settle(app)


def _dark(app: DeskApp) -> None:
    """The same in the dark look; the next state begins in the light one again."""
    _filled(app)
    page = _page(app)
    state = page.form.state() or {}
    app.workplace.look_wanted.emit(Look.DARK)
    settle(app)
    shell = app.window.shell
    assert shell is not None, "the same officer, in another look"
    shell.open_page(IntakePage.name)
    settle(app)
    page = _page(app)
    page.form.restore(state)
    page.form.edited.emit()
    page.look_for_similar()
    settle(app)
    page.draft.end()


def _registered(app: DeskApp) -> None:
    _filled(app)
    page = _page(app)
    page.form.anonymous.choices.take("no")
    page.form.secret.choices.take("no")
    page.side.notice.setChecked(True)
    page.save()
    settle(app)
