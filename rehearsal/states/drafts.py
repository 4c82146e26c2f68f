"""The sheets about texts that are not saved yet."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.dialogs.sheet import Sheet
from desk.open_drafts.both import BothTextsSheet
from desk.open_drafts.reading import OpenDraft
from desk.open_drafts.sheet import HandOverDraftSheet, OpenDraftsSheet, ReadDraftSheet
from desk.workplace import Workplace
from rehearsal.states.counter import Enter, seated
from rehearsal.states.desk_start import settle
from shared.drafts.text import DraftText

_TYPED = {
    "story": "Air menggenang setiap hujan, menutup jalan warga sampai lutut.",
    "place": "Jl. Kolonel Atmo, RT 12",
}


def draft_states() -> list[tuple[str, Enter]]:
    """(name, step) for each sheet."""
    return [
        ("sheet-drafts", _over(_open)),
        ("sheet-drafts-none", _over(lambda page: OpenDraftsSheet(page.workplace, ()))),
        ("sheet-draft-read", _over(lambda page: ReadDraftSheet(_draft(page.workplace)))),
        ("sheet-draft-hand-over", _over(_hand_over)),
        ("sheet-drafts-both", _over(_both)),
    ]


def _over(make: Callable[[CounterPage], Sheet]) -> Enter:
    def enter(app: DeskApp) -> None:
        app.workplace.open_sheet(make(seated(app)))
        settle(app)

    return enter


def _draft(workplace: Workplace, number: int = 1) -> OpenDraft:
    me, at = workplace.officer, workplace.now() - timedelta(minutes=7 * number)
    return OpenDraft(
        DraftText(uuid4(), f"report-{number}", number, dict(_TYPED), me.id, me.name, at)
    )


def _open(page: CounterPage) -> Sheet:
    drafts = tuple(_draft(page.workplace, number) for number in (1, 2, 3))
    return OpenDraftsSheet(page.workplace, drafts)


def _hand_over(page: CounterPage) -> Sheet:
    return HandOverDraftSheet(_draft(page.workplace), (page.workplace.officer,))


def _both(page: CounterPage) -> Sheet:
    texts = tuple(_draft(page.workplace, number).text for number in (1, 2))
    return BothTextsSheet(page.workplace, texts)
