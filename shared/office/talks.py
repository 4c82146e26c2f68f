"""Which public talk (diskusi publik) comes next. Pure."""

from collections.abc import Iterable
from datetime import datetime

from shared.office.profile import Talk


def next_talk(talks: Iterable[Talk], local: datetime) -> Talk | None:
    """The first talk that has not begun at ``local``, a moment in the house's own zone."""
    now = local.replace(tzinfo=None)
    coming = [talk for talk in talks if talk.starts > now]
    return min(coming, key=lambda talk: talk.starts, default=None)
