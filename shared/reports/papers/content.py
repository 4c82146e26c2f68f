"""What stands on the papers that are no letter to somebody: minutes, the month's book, the form."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.lifecycle import CaseStep
from shared.complaints.paper_content import (
    BlankForm,
    BookRow,
    Fact,
    Minutes,
    RegisterBook,
    Signer,
)
from shared.complaints.papers import head_of, kind_line, moment_line, notice_of
from shared.complaints.reading import read_case
from shared.complaints.records import Complaint
from shared.complaints.registering import reporter_subject
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.complaints.words import CLASS_WORDS, RESULT_WORDS
from shared.i18n import long_date, short_date
from shared.office.profile import HouseProfile
from shared.privacy.vault import look_in_each
from shared.speech.indonesian import number_words
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

_SECRET = "dirahasiakan"


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
        witnesses=(Signer("Saksi", witness),) if witness else (),
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


@needs(Right.EXPORT)
def book_of(
    session: Session,
    *,
    profile: HouseProfile,
    month: date,
    officer: UUID,
    at: datetime,
    house: Path | None = None,
) -> RegisterBook:
    """What was received in the month of a date, by agenda number, with names; that it was made is
    on the trail. Who is anonymous, or part of a sealed case, is *dirahasiakan*. Raises NotAllowed.
    """
    since, until = month_of(profile, month)
    record_act(
        session,
        action="export",
        subject=f"buku register {since:%Y-%m}",
        at=at,
        officer=officer,
    )
    rows = session.execute(
        select(Complaint.id)
        .where(Complaint.received_at >= since, Complaint.received_at < until)
        .order_by(Complaint.agenda_year, Complaint.agenda_number)
    ).scalars()
    cases = [read_case(session, profile=profile, complaint=one, now=at) for one in rows]
    open_ones = [one for one in cases if not (one.anonymous or one.line.sealed)]
    people = look_in_each(session, of=[reporter_subject(one.line.id) for one in open_ones])
    names = {subject.row: str(found.values.get("name") or "") for subject, found in people.items()}
    return RegisterBook(
        head=head_of(profile, house),
        month=" ".join(long_date(month).split()[-2:]),
        rows=tuple(
            _book_row(profile, one, names.get(reporter_subject(one.line.id).row)) for one in cases
        ),
        printed=moment_line(profile, at),
    )


def month_of(profile: HouseProfile, day: date) -> tuple[datetime, datetime]:
    """The moments between which a month lasts in the house's zone."""
    first = day.replace(day=1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    since, until = (
        datetime(one.year, one.month, 1, tzinfo=profile.tz).astimezone(UTC)
        for one in (first, after)
    )
    return since, until


def _book_row(profile: HouseProfile, case: Case, name: str | None) -> BookRow:
    line, covered = case.line, case.anonymous or case.line.sealed
    due = next(
        (
            one.extended_to or one.due
            for one in case.deadlines
            if one.cycle == case.cycle and one.step is DeadlineStep.CLOSE
        ),
        None,
    )
    verified = any(one.step is CaseStep.VERIFY for one in case.events)
    asked = ", ".join(dict.fromkeys(one.agency for one in case.dispositions))
    closing = case.closings[-1] if case.closings and not line.is_open else None
    return BookRow(
        number=line.number,
        agenda=str(case.agenda[1]),
        day=_day(profile, line.received_at),
        name=_SECRET if covered else name or "-",
        address="" if covered else _village(profile, case),
        summary=_SECRET if line.sealed else line.title or "",
        kind=kind_line(profile, case),
        channel=profile.complaints.channel(line.channel).name.say(),
        agency=asked or (line.agency or "") if verified else asked,
        due=_day(profile, due),
        closed=_day(profile, line.ended_at),
        result=str(RESULT_WORDS[closing.result]) if closing else "",
        note=_noted(case),
    )


def _noted(case: Case) -> str:
    """That it is another's double, or was opened again."""
    if case.duplicate_of is not None:
        return f"duplikat {case.duplicate_of}"
    return f"dibuka lagi, ke-{case.cycle}" if case.cycle > 1 else ""


def _village(profile: HouseProfile, case: Case) -> str:
    """Kelurahan, else kecamatan, of what the report is about."""
    district = next(
        (one for one in profile.complaints.districts if one.code == case.line.district), None
    )
    village = next(
        (one for one in (district.villages if district else ()) if one.code == case.village), None
    )
    return village.name if village else district.name if district else ""


def _day(profile: HouseProfile, moment: datetime | None) -> str:
    return "" if moment is None else short_date(moment.astimezone(profile.tz).date())
