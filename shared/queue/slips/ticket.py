"""What a ticket's slip says: to its visitor in their language, to officers in Indonesian too."""

from urllib.parse import quote
from uuid import UUID

from shared.i18n import clock_time, long_date
from shared.office.profile import HouseProfile
from shared.office.slip_style import QrUse
from shared.office.words import minutes_text, zone_letters
from shared.printing.slips.design import SlipDesign, dress
from shared.printing.slips.slip import (
    QR,
    Align,
    Banner,
    Block,
    Facts,
    Number,
    Rule,
    RuleStyle,
    Size,
    Slip,
    SlipFact,
    Space,
    Text,
    Weight,
)
from shared.queue.check_letters import check_letters
from shared.queue.line.wait_estimate import Estimate
from shared.queue.slips.slip_words import INDONESIAN, SlipWords, both, slip_words
from shared.queue.views import TicketView

_BANDS = {"jawa-tengah": RuleStyle.KAWUNG}

FREE_LINE = "SELURUH LAYANAN GRATIS."
"""What a slip ends with where the house has written no lines of its own."""


def ticket_slip(profile: HouseProfile, ticket: TicketView, house: UUID | None) -> Slip:
    """The slip of a ticket as the house words it (domain.md §3.2).

    ``house`` is the house's own id, from which the check letters come; a house without one, and
    a number written by hand, have none.
    """
    say, words = ticket.language, slip_words(ticket.language)
    local = ticket.issued_at.astimezone(profile.tz)
    when = f"{clock_time(local, say)} {zone_letters(profile.tz, ticket.issued_at)}"
    blocks: list[Block] = [
        band(profile),
        Text(profile.slip_title, Size.LARGE, Weight.EXTRABOLD),
        Text(both(INDONESIAN.number, words.number), Size.BODY, Weight.MEDIUM),
        Number(ticket.label, _letters(ticket, house)),
        *_priority(ticket, words),
        *service_lines(profile, ticket.service_code, ticket.subservice, say),
        Text(f"{long_date(local.date(), say)}  {when}", Size.SMALL, Weight.MEDIUM),
        Space(8),
        *_prospect(ticket, words),
        *_bring(profile, ticket, words),
        *_qr(profile, ticket, words),
        Rule(RuleStyle.DASHED),
        *_afterwards(profile, ticket, words),
    ]
    *lines, last = profile.slip_lines or (FREE_LINE,)
    blocks += [Text(line, Size.SMALL, Weight.MEDIUM, Align.CENTER) for line in lines]
    if words is not INDONESIAN:
        blocks.append(Text(words.free, Size.SMALL, Weight.MEDIUM))
    blocks.append(Banner(last))
    return dress(Slip(tuple(blocks), language=say), design_of(profile))


def band(profile: HouseProfile) -> Rule:
    """The woven band of the house's region."""
    return Rule(_BANDS.get(profile.theme, RuleStyle.PUCUK_REBUNG))


def design_of(profile: HouseProfile) -> SlipDesign:
    """The house's own additions, as printing knows them."""
    style = profile.slip
    return SlipDesign(
        logo=style.logo,
        logo_height=style.logo_height,
        opening=style.opening,
        closing=style.closing,
        second_sheet=style.second_sheet,
    )


def service_line(
    profile: HouseProfile, code: str, subservice: str | None, language: str = "id"
) -> str:
    """``Adm. Kependudukan – KTP-el``, or the service's name alone."""
    service = profile.service(code)
    finer = service.finer(subservice)
    if finer is None:
        return service.name.say(language)
    return f"{service.brief(language)} – {finer.name.say(language)}"


def service_lines(
    profile: HouseProfile, code: str, subservice: str | None, language: str
) -> tuple[Block, ...]:
    """The service for the officer and, where it has another name, for the visitor."""
    ours = service_line(profile, code, subservice)
    theirs = service_line(profile, code, subservice, language)
    below = () if theirs == ours else (Text(theirs, Size.BODY, Weight.MEDIUM),)
    return (Text(ours, Size.LARGE, Weight.BOLD), *below)


def requirement_lines(
    profile: HouseProfile, code: str, subservice: str | None, language: str
) -> tuple[Block, ...]:
    """What to bring, a line each."""
    needed = profile.service(code).needed(subservice)
    return tuple(
        Text(f"• {one.say(language)}", Size.SMALL, Weight.MEDIUM, Align.LEFT) for one in needed
    )


def _letters(ticket: TicketView, house: UUID | None) -> str:
    if house is None or ticket.by_hand:
        return ""
    return check_letters(house, ticket.service_day, ticket.series, ticket.number)


def _priority(ticket: TicketView, words: SlipWords) -> tuple[Block, ...]:
    if not ticket.priority:
        return ()
    return (Text(both(INDONESIAN.priority, words.priority), Size.BODY, Weight.BOLD),)


def _qr(profile: HouseProfile, ticket: TicketView, words: SlipWords) -> tuple[Block, ...]:
    """The square code, where the house says what it is for."""
    match profile.slip.qr:
        case QrUse.SCANNER:
            return (QR(ticket.token, words.scan_at_kiosk),)
        case QrUse.WHATSAPP if profile.contact is not None:
            asked = quote(f"{INDONESIAN.number} {ticket.label}")
            link = f"https://wa.me/{profile.contact.whatsapp}?text={asked}"
            return (QR(link, words.scan_by_phone),)
        case _:
            return ()


def _prospect(ticket: TicketView, words: SlipWords) -> tuple[Block, ...]:
    """What was known when the number was given; of one written by hand nothing was."""
    if ticket.by_hand:
        return ()
    ahead = SlipFact(str(ticket.people_ahead), both(INDONESIAN.ahead, words.ahead))
    if ticket.estimate is None:
        return (Facts((ahead,)), Text(words.unstaffed, Size.BODY), Space(8))
    wait = SlipFact(estimate_words(ticket.estimate, words), both(INDONESIAN.wait, words.wait))
    return (Facts((ahead, wait)), Space(8))


def estimate_words(estimate: Estimate, words: SlipWords = INDONESIAN) -> str:
    """``25–40 menit``, ``± 8 menit``, ``langsung``."""
    if estimate.at_once:
        return words.at_once
    return f"{minutes_text(*estimate.minutes)} {words.minutes}"


def _bring(profile: HouseProfile, ticket: TicketView, words: SlipWords) -> tuple[Block, ...]:
    lines = requirement_lines(profile, ticket.service_code, ticket.subservice, ticket.language)
    if not lines:
        return ()
    return (Text(words.bring, Size.SMALL, Weight.BOLD, Align.LEFT), *lines, Space(8))


def _afterwards(profile: HouseProfile, ticket: TicketView, words: SlipWords) -> tuple[Block, ...]:
    """Until when the number counts, what to do when the call was missed, whom to ask."""
    day = long_date(ticket.service_day, ticket.language)
    lines = [words.today.format(date=day), words.missed]
    if profile.contact is not None:
        lines.append(f"{profile.contact.label.say(ticket.language)}: {profile.contact.number}")
    return tuple(Text(line, Size.SMALL, Weight.MEDIUM) for line in lines)
