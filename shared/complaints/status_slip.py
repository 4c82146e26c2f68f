"""How far a report is, on thermal paper: what the kiosk's screen said, and nobody's data."""

from datetime import datetime

from shared.complaints.papers import moment_line
from shared.complaints.problems import STATE_WORDS
from shared.complaints.receipt_slip import BANDS, short_day
from shared.complaints.reporter_status import ReporterStatus
from shared.complaints.words import RESULT_WORDS
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
    Space,
    Text,
    Weight,
)


def status_slip(profile: HouseProfile, status: ReporterStatus, *, at: datetime) -> Slip:
    """The slip, in Indonesian as every paper; its code opens the screen that asks for the PIN."""
    blocks: list[Block] = [
        Rule(BANDS.get(profile.theme, RuleStyle.PUCUK_REBUNG)),
        Text(profile.slip_title, Size.LARGE, Weight.EXTRABOLD),
        Text("Status Aduan", Size.BODY, Weight.MEDIUM),
        Number(status.number),
        Text(str(STATE_WORDS[status.state]).capitalize(), Size.LARGE, Weight.BOLD),
        Text(moment_line(profile, at), Size.SMALL, Weight.MEDIUM),
    ]
    if status.result is not None:
        blocks.append(Text(str(RESULT_WORDS[status.result]), Size.BODY, Weight.MEDIUM))
    handled = status.body or status.agency
    if handled:
        blocks.append(Text(handled, Size.BODY, Weight.MEDIUM))
    facts = [SlipFact(short_day(profile, status.received_at), "Diterima")]
    if status.due is not None:
        facts.append(SlipFact(short_day(profile, status.due), "Jawaban berikutnya"))
    elif status.ended_at is not None:
        facts.append(SlipFact(short_day(profile, status.ended_at), "Berakhir"))
    blocks += [
        Space(8),
        Facts(tuple(facts)),
        Space(8),
        QR(status.number, "Pindai di kiosk lalu ketik PIN untuk melihat status aduan."),
        Rule(RuleStyle.DASHED),
    ]
    if profile.contact:
        reach = f"{profile.contact.label.say()} {profile.contact.number}"
        blocks.append(Text(reach, Size.SMALL, Weight.MEDIUM))
    blocks.append(Banner("SELURUH LAYANAN GRATIS."))
    return Slip(tuple(blocks))
