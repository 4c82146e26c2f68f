"""The receipt on thermal paper: number, PIN and dates; the PIN is never in the code."""

from datetime import datetime

from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.papers import kind_line, moment_line
from shared.complaints.views import Case
from shared.complaints.words import PROMISE_WORDS
from shared.i18n import short_date
from shared.office.profile import HouseProfile
from shared.printing.slips.slip import (
    QR,
    Banner,
    Block,
    Facts,
    Number,
    Rule,
    RuleStyle,
    Size,
    Slip,
    SlipFact,
    SlipMark,
    Space,
    Text,
    Weight,
)

BANDS = {"jawa-tengah": RuleStyle.KAWUNG}
_ON_SLIP = (Promised.FIRST_ANSWER, Promised.CLOSE)


def receipt_slip(profile: HouseProfile, case: Case, *, pin: str, at: datetime) -> Slip:
    """The slip for the reporter; ``pin`` empty on a reprint, which cannot know it."""
    blocks: list[Block] = [
        Rule(BANDS.get(profile.theme, RuleStyle.PUCUK_REBUNG)),
        Text(profile.slip_title, Size.LARGE, Weight.EXTRABOLD),
        Text("Tanda Terima Pengaduan", Size.BODY, Weight.MEDIUM),
        Number(case.line.number),
    ]
    if pin:
        blocks += [
            SlipMark(f"PIN {pin[:3]} {pin[3:]}"),
            Text("Jaga kerahasiaan PIN ini.", Size.SMALL, Weight.BOLD),
        ]
    blocks += [
        Space(8),
        Text(moment_line(profile, at), Size.SMALL, Weight.MEDIUM),
        Text(kind_line(profile, case), Size.LARGE, Weight.BOLD),
    ]
    if case.agency_wished:
        blocks.append(Text(case.agency_wished, Size.BODY, Weight.MEDIUM))
    if case.attachments:
        blocks.append(Text(f"Lampiran: {len(case.attachments)} berkas", Size.BODY, Weight.MEDIUM))
    dates = tuple(
        SlipFact(short_day(profile, one.due), str(PROMISE_WORDS[one.step]))
        for one in case.deadlines
        if one.cycle == case.cycle and one.step in _ON_SLIP and one.due is not None
    )
    if dates:
        blocks += [Space(8), Facts(dates)]
    blocks += [
        Space(8),
        QR(case.line.number, "Pindai di kiosk lalu ketik PIN untuk melihat status aduan."),
        Rule(RuleStyle.DASHED),
    ]
    if profile.contact:
        reach = f"{profile.contact.label.say()} {profile.contact.number}"
        blocks.append(Text(reach, Size.SMALL, Weight.MEDIUM))
    blocks.append(Banner("SELURUH LAYANAN GRATIS."))
    return Slip(tuple(blocks))


def short_day(profile: HouseProfile, moment: datetime) -> str:
    """``Sen, 30 Nov``."""
    weekday, rest = short_date(moment.astimezone(profile.tz).date()).split(", ")
    return f"{weekday[:3]}, {rest.rsplit(' ', 1)[0]}"
