"""What an office's letter about a case begins with: its parts in order, blanks left open."""

from datetime import date, datetime

from shared.complaints.letters import LetterKind
from shared.complaints.views import Case
from shared.i18n import long_date
from shared.office.profile import HouseProfile

_OPEN = "…"
_TEXTS = {
    LetterKind.ANSWER: (
        "Menindaklanjuti laporan Saudara nomor {number} yang kami terima pada {received} melalui"
        " {channel}, kami sampaikan hal-hal berikut.",
        "Substansi: …",
        "Tindak lanjut dan tanggalnya: …",
        "Bila Saudara belum puas, keberatan dapat disampaikan di {house}, atau kepada {ombudsman}.",
        "Demikian kami sampaikan. Atas perhatian Saudara kami ucapkan terima kasih.",
    ),
    LetterKind.REMINDER: (
        "Laporan nomor {number} kami teruskan kepada Saudara pada {sent} dengan batas jawaban"
        " {due}. Sampai hari ini jawabannya belum kami terima.",
        "Mohon jawaban tertulis atas substansi laporan paling lambat …",
        "Demikian, atas kerja sama Saudara kami ucapkan terima kasih.",
    ),
    LetterKind.EXTENSION: (
        "Laporan Saudara nomor {number} yang kami terima pada {received} memerlukan waktu lebih"
        " lama daripada yang kami janjikan.",
        "Alasan: …",
        "Laporan Saudara kami selesaikan paling lambat {until}.",
        "Atas pengertian Saudara kami ucapkan terima kasih.",
    ),
    LetterKind.NOT_OURS: (
        "Laporan Saudara nomor {number} yang kami terima pada {received} telah kami periksa."
        " Penyelesaiannya bukan wewenang kami.",
        "Instansi yang berwenang: {body}.",
        "Cara menghubunginya: …",
        "Demikian kami sampaikan. Atas perhatian Saudara kami ucapkan terima kasih.",
    ),
}


def letter_beginning(profile: HouseProfile, case: Case, kind: LetterKind) -> str:
    """One paragraph a line; what the register does not know stays an ellipsis."""
    asked = [one for one in case.dispositions if one.sent_at is not None]
    extended = [one.extended_to for one in case.deadlines if one.extended_to is not None]
    bodies = [event.detail["body"] for event in case.events if "body" in event.detail]
    known = {
        "number": case.line.number,
        "received": _day(profile, case.line.received_at),
        "channel": profile.complaints.channel(case.line.channel).name.say().lower(),
        "house": profile.name,
        "ombudsman": profile.complaints.ombudsman,
        "sent": _day(profile, asked[-1].sent_at if asked else None),
        "due": _day(profile, asked[-1].due if asked else None),
        "until": _day(profile, max(extended) if extended else None),
        "body": bodies[-1] if bodies else _OPEN,
    }
    return "\n".join(part.format_map(known) for part in _TEXTS[kind])


def _day(profile: HouseProfile, moment: datetime | date | None) -> str:
    if moment is None:
        return _OPEN
    day = moment.astimezone(profile.tz).date() if isinstance(moment, datetime) else moment
    return long_date(day)
