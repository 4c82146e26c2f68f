"""What a visitor may expect, as the screens say it: one wording for tile, ticket and look-up."""

from shared.office.words import minutes_text
from shared.queue.line.wait_estimate import Estimate

DIRECT = "direct"
UNSTAFFED = "unstaffed"


def wait_words(guess: Estimate | None) -> str:
    """``± 8``, ``25–40``; ``direct`` when hardly any, ``unstaffed`` where no counter is open."""
    if guess is None:
        return UNSTAFFED
    return DIRECT if guess.at_once else minutes_text(*guess.minutes)
