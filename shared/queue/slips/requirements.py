"""What to bring, on paper alone: for who must come back."""

from shared.i18n import clock_time, day_span
from shared.office.intervals import Interval
from shared.office.opening import hours_table
from shared.office.profile import HouseProfile
from shared.printing.slips.design import dress
from shared.printing.slips.slip import (
    Banner,
    Block,
    Row,
    Rule,
    RuleStyle,
    Size,
    Slip,
    Space,
    Text,
    Weight,
)
from shared.queue.slips.slip_words import INDONESIAN, both, slip_words
from shared.queue.slips.ticket import band, design_of, requirement_lines, service_lines


def requirements_slip(
    profile: HouseProfile, *, service: str, subservice: str | None, language: str
) -> Slip:
    """The list of a service or of a finer choice in it, with the opening hours."""
    words = slip_words(language)
    blocks: list[Block] = [
        band(profile),
        Text(profile.slip_title, Size.LARGE, Weight.EXTRABOLD),
        Text(both(INDONESIAN.bring_title, words.bring_title), Size.BODY, Weight.BOLD),
        *service_lines(profile, service, subservice, language),
        Space(8),
        *requirement_lines(profile, service, subservice, language),
        Space(8),
        Rule(RuleStyle.DASHED),
        Text(words.opening_hours, Size.SMALL, Weight.BOLD),
        *_hours(profile, language),
    ]
    if profile.contact is not None:
        blocks.append(Row(profile.contact.label.say(language), profile.contact.number))
    blocks.append(Text(words.incomplete, Size.SMALL, Weight.MEDIUM))
    blocks.append(Banner(words.free))
    return dress(Slip(tuple(blocks), language=language), design_of(profile))


def _hours(profile: HouseProfile, language: str) -> tuple[Block, ...]:
    def span(one: Interval) -> str:
        return f"{clock_time(one.start, language)}–{clock_time(one.end, language)}"

    return tuple(
        Row(
            day_span(row.first_weekday, row.last_weekday, language),
            ", ".join(span(one) for one in row.intervals),
        )
        for row in hours_table(profile)
        if row.intervals
    )
