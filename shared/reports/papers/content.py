"""What stands on the papers that are no letter to somebody: minutes, the month's book, the form."""

from datetime import date, datetime
from pathlib import Path

from shared.complaints.paper_content import (
    BlankForm,
    Fact,
    Minutes,
    Signer,
)
from shared.complaints.papers import head_of, notice_of
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.complaints.words import CLASS_WORDS
from shared.i18n import long_date
from shared.office.profile import HouseProfile
from shared.speech.indonesian import number_words


def minutes_of(
    profile: HouseProfile,
    case: Case,
    *,
    number: str,
    second: str,
    role: str,
    conclusions: str,
    witness: str = "",
    at: datetime,
    house: Path | None = None,
) -> Minutes:
    """Berita acara between the house and ``second``; ``conclusions`` has one a line."""
    signers = profile.complaints.signatories
    signer = signers[0] if signers else None
    ours = (
        Signer("PIHAK PERTAMA", signer.name, signer.nip, signer.rank)
        if signer
        else Signer("PIHAK PERTAMA")
    )
    line = case.line
    return Minutes(
        head=head_of(profile, house),
        number=number,
        opening=f"Pada hari ini, {day_in_words(at.astimezone(profile.tz).date())}, bertempat di "
        f"{profile.name}, yang bertanda tangan di bawah ini menyelesaikan pengaduan nomor "
        f"{line.number} tentang {line.title or 'hal yang dirahasiakan'}:",
        first=(
            Fact("Nama", signer.name if signer else "-"),
            Fact("Jabatan", signer.title if signer else f"Kepala {profile.name}"),
        ),
        second=(Fact("Nama", second), Fact("Sebagai", role)),
        conclusions=tuple(part.strip() for part in conclusions.splitlines() if part.strip()),
        closing="Demikian berita acara ini dibuat dengan sebenarnya, dalam dua rangkap yang sama "
        "bunyinya.",
        signers=(ours, Signer("PIHAK KEDUA", second)),
        witnesses=(Signer("", witness),) if witness else (),
    )


def day_in_words(day: date) -> str:
    """``Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam``."""
    weekday, rest = long_date(day).split(", ", 1)
    month = rest.split()[1]
    number, year = (" ".join(number_words(one)) for one in (day.day, day.year))
    return f"{weekday}, tanggal {number} bulan {month} tahun {year}"


def blank_form_of(profile: HouseProfile, *, house: Path | None = None) -> BlankForm:
    """The form for a day without power, with the house's own channels and notice."""
    rules = profile.complaints
    return BlankForm(
        head=head_of(profile, house),
        channels=tuple(one.name.say() for one in rules.channels if one.active),
        kinds=tuple(
            str(CLASS_WORDS[one]) for one in (Class.COMPLAINT, Class.ASPIRATION, Class.INFORMATION)
        ),
        notice=notice_of(profile),
    )
