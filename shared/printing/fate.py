"""What can become of a slip, as far as its printer can tell."""

from enum import StrEnum


class Fate(StrEnum):
    """What became of one slip at the printer."""

    CONFIRMED = "confirmed"
    """The printer itself said that it is out."""
    HANDED_OVER = "handed_over"
    """All of it went to a kind of printer that cannot say."""
    NOT_SENT = "not_sent"
    """Nothing of it reached the printer; it may be tried again."""
    UNKNOWN = "unknown"
    """Some or all of it may be on paper; only a person can tell."""
    REFUSED = "refused"
    """Trying again would fail the same way."""
