"""What a ticket's slip says. Slips are in Indonesian whatever language the kiosk spoke."""

from urllib.parse import quote

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
from shared.queue.line.wait_estimate import Estimate
from shared.queue.views import TicketView

_BANDS = {"jawa-tengah": RuleStyle.KAWUNG}


def ticket_slip(profile: HouseProfile, ticket: TicketView) -> Slip:
    """The slip of a ticket as the house words it (domain.md §3.2)."""
    local = ticket.issued_at.astimezone(profile.tz)
    when = f"{clock_time(local)} {zone_letters(profile.tz, ticket.issued_at)}"
    blocks: list[Block] = [
        Rule(_BANDS.get(profile.theme, RuleStyle.PUCUK_REBUNG)),
        Text(profile.slip_title, Size.LARGE, Weight.EXTRABOLD),
        Text("Nomor Antrean", Size.BODY, Weight.MEDIUM),
        Number(ticket.label),
        Text(service_line(profile, ticket), Size.LARGE, Weight.BOLD),
        Text(f"{long_date(local.date())}  {when}", Size.SMALL, Weight.MEDIUM),
        Space(8),
        *_prospect(ticket),
        Space(8),
        *_qr(profile, ticket),
        Rule(RuleStyle.DASHED),
    ]
    *lines, last = profile.slip_lines or ("SELURUH LAYANAN GRATIS.",)
    blocks += [Text(line, Size.SMALL, Weight.MEDIUM, Align.CENTER) for line in lines]
    blocks.append(Banner(last))
    if ticket.priority:
        blocks.insert(4, Text("Prioritas", Size.BODY, Weight.BOLD))
    return dress(Slip(tuple(blocks)), design_of(profile))


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


def service_line(profile: HouseProfile, ticket: TicketView) -> str:
    """``Adm. Kependudukan – KTP-el``, or the service's name alone."""
    service = profile.service(ticket.service_code)
    for finer in service.subservices:
        if finer.key == ticket.subservice:
            return f"{service.brief()} – {finer.name.say()}"
    return service.name.say()


def _qr(profile: HouseProfile, ticket: TicketView) -> tuple[Block, ...]:
    """The square code, where the house says what it is for."""
    match profile.slip.qr:
        case QrUse.SCANNER:
            return (QR(ticket.token, "Pindai di kiosk untuk melihat giliran Anda."),)
        case QrUse.WHATSAPP if profile.contact is not None:
            words = quote(f"Nomor antrean {ticket.label}")
            link = f"https://wa.me/{profile.contact.whatsapp}?text={words}"
            return (QR(link, "Pindai dengan ponsel untuk bertanya lewat WhatsApp."),)
        case _:
            return ()


def _prospect(ticket: TicketView) -> tuple[Block, ...]:
    """What was known when the number was given; of one written by hand nothing was."""
    if ticket.by_hand:
        return ()
    ahead = SlipFact(str(ticket.people_ahead), "orang di depan")
    if ticket.estimate is None:
        return (
            Facts((ahead,)),
            Text("Belum ada petugas di loket; dipanggil setelah loket buka.", Size.BODY),
        )
    return (Facts((ahead, SlipFact(estimate_words(ticket.estimate), "perkiraan menunggu"))),)


def estimate_words(estimate: Estimate) -> str:
    """``25–40 menit``, ``± 8 menit``, ``langsung``."""
    if estimate.at_once:
        return "langsung"
    return f"{minutes_text(*estimate.minutes)} menit"
