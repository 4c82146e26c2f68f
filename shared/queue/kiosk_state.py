"""A kiosk as it last reported itself. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.office.alive import alive

HEARTBEAT_EVERY = timedelta(seconds=15)
# Three missed reports: one may be lost to a slow start or a busy disk.
SILENT_AFTER = HEARTBEAT_EVERY * 3 + timedelta(seconds=5)


@dataclass(frozen=True)
class KioskState:
    """One kiosk as it last reported itself, and what staff told it. Moments are in UTC.

    ``paused_by`` and ``help_answered_by`` are officers' names.
    """

    name: str
    seen_at: datetime
    last_label: str | None
    paused_at: datetime | None
    paused_by: str | None
    help_asked_at: datetime | None
    help_answered_at: datetime | None
    help_answered_by: str | None

    @property
    def paused(self) -> bool:
        return self.paused_at is not None

    @property
    def help_waiting(self) -> bool:
        """A visitor called staff and nobody has answered yet."""
        return self.help_asked_at is not None and self.help_answered_at is None

    @property
    def help_coming(self) -> bool:
        """Somebody answered; the kiosk shows it until :func:`end_help`."""
        return self.help_asked_at is not None and self.help_answered_at is not None

    def silent(self, now: datetime) -> bool:
        """No report for so long that the program or the computer must be off."""
        return not alive(self.seen_at, now, silence=SILENT_AFTER)
