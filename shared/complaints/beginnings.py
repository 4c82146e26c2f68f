"""The house's texts to begin an answer or a question with, by state and category.

A blank that the register knows is filled; one it cannot know stays an ellipsis for the officer.
"""

import re

from shared.complaints.lifecycle import CaseState
from shared.complaints.views import Case
from shared.i18n import long_date
from shared.office.profile import HouseProfile

_BLANK = re.compile(r"\{(\w+)\}")
_OPEN = "…"


def beginnings(
    profile: HouseProfile, case: Case, *states: CaseState
) -> tuple[tuple[str, str], ...]:
    """Name and text of each that is meant for one of the states, those of the case's own category
    first and those of other categories not at all."""
    wanted = {state.value for state in states}
    fitting = [
        one
        for one in profile.complaints.answers
        if one.state in wanted and one.category in (None, case.line.category)
    ]
    fitting.sort(key=lambda one: one.category is None)
    known = _known(profile, case)
    return tuple(
        (
            one.key.replace("-", " ").capitalize(),
            _BLANK.sub(lambda blank: known.get(blank[1]) or _OPEN, one.text),
        )
        for one in fitting
    )


def _known(profile: HouseProfile, case: Case) -> dict[str, str]:
    line = case.line
    due = line.nearest_due
    asked = [one.agency for one in case.dispositions]
    return {
        "nomor": line.number,
        "opd": ", ".join(dict.fromkeys(asked)) or line.agency or "",
        "tenggat": long_date(due.astimezone(profile.tz).date()) if due is not None else "",
        "pokok": line.title or "",
    }
