"""Papers made from a case: what stands on each, in the words of the house's profile."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.dispositions import Nature
from shared.complaints.letters import LetterKind, template_of
from shared.complaints.lifecycle import CaseStep
from shared.complaints.paper_content import (
    DispositionSheet,
    Fact,
    Letter,
    LetterHead,
    Receipt,
    Signer,
    Tick,
)
from shared.complaints.paper_content import (
    Promised as PromisedDay,
)
from shared.complaints.results import Class
from shared.complaints.views import Case, DeadlineView
from shared.complaints.words import CLASS_WORDS, NATURE_WORDS, PROMISE_WORDS, UNIT_WORDS
from shared.i18n import clock_time, long_date, short_date
from shared.office.profile import HouseProfile
from shared.office.words import zone_letters
from shared.privacy.masking import masked_name, masked_phone
from shared.theme import theme_named

_YES_NO = {True: "Ya", False: "Tidak"}
NOBODY = "tanpa nama"


def head_of(profile: HouseProfile, house: Path | None = None) -> LetterHead:
    """The head of the house's letters; its logo lies in the house's folder."""
    written = profile.complaints.letterhead
    theme = theme_named(profile.theme)
    contact = profile.contact
    address = " · ".join(
        part
        for part in (
            written.address or profile.place,
            f"{contact.label.say()} {contact.number}" if contact else "",
        )
        if part
    )
    logo = str(house / written.logo) if house is not None and written.logo else ""
    colours = theme.palette
    return LetterHead(
        written.lines or (profile.name,), address, logo,
        theme.motif, colours.primary, colours.accent, colours.accent_light,
    )  # fmt: skip


def notice_of(profile: HouseProfile) -> str:
    """The notice on personal data, with who answers for it."""
    answers = profile.privacy.answers
    return " ".join([profile.complaints.notice.text.say(), *([str(answers)] if answers else [])])


def receipt_of(
    profile: HouseProfile,
    case: Case,
    *,
    reporter: Mapping[str, Any],
    pin: str = "",
    officer: str,
    counter: str = "",
    at: datetime,
    house: Path | None = None,
) -> Receipt:
    """The receipt; ``reporter`` is what the vault holds, shown masked. Without ``pin`` a copy."""
    rules, line = profile.complaints, case.line
    facts = (
        Fact("Klasifikasi", kind_line(profile, case)),
        Fact("Pokok aduan", line.title or ""),
        Fact("Uraian", case.story or ""),
        Fact("Tempat kejadian", place_line(profile, case)),
        Fact("Harapan", case.hope or ""),
        Fact("OPD tujuan", case.agency_wished or "ditentukan saat verifikasi"),
        Fact("Kanal", rules.channel(line.channel).name.say()),
        Fact("Lampiran", _files(case)),
        Fact("Pelapor", masked_reporter(reporter)),
        Fact("Anonim · rahasia", f"{_YES_NO[case.anonymous]} · {_YES_NO[line.secret]}"),
    )
    contact = profile.contact
    reach = f"{contact.label.say()} {contact.number}" if contact else profile.name
    running = [one for one in case.deadlines if one.cycle == case.cycle and one.due is not None]
    return Receipt(
        head=head_of(profile, house),
        number=line.number,
        pin=pin,
        printed=moment_line(profile, at),
        facts=facts,
        promises=tuple(_promise(profile, one) for one in running if one.step in _PROMISED),
        how_to_check=f"Pindai kode di atas pada kiosk {profile.name} lalu ketik PIN, atau sebutkan "
        "nomor aduan dan PIN kepada petugas. Tanpa PIN, isi aduan tidak diberitahukan kepada "
        "siapa pun.",
        when_late=f"Bila tanggal di atas lewat tanpa kabar, hubungi {reach} dengan nomor aduan "
        "ini.",
        objection=f"Keberatan atas hasil dapat disampaikan di sini, atau kepada {rules.ombudsman}.",
        notice=f"{notice_of(profile)} (pemberitahuan versi {case.notice_version})",
        law="; ".join(dict.fromkeys(one.law for one in running if one.law)) or "janji rumah",
        officer=officer,
        counter=counter,
    )


def disposition_of(
    profile: HouseProfile,
    case: Case,
    *,
    reporter: Mapping[str, Any],
    at: datetime,
    house: Path | None = None,
) -> DispositionSheet:
    """The sheet for every agency asked in the present cycle. A secret case shows its number."""
    line = case.line
    asked = list(case.dispositions)
    nature = asked[-1].nature if asked else Nature.ORDINARY
    wanted = {key for one in asked for key in one.instructions}
    verified = next((one.at for one in case.events if one.step is CaseStep.VERIFY), None)
    due = {
        one.step: one.extended_to or one.due for one in case.deadlines if one.cycle == case.cycle
    }
    covered = line.secret or line.sealed
    signer = next(iter(profile.complaints.signatories), None)
    return DispositionSheet(
        head=head_of(profile, house),
        number=line.number,
        agenda=f"{asked[-1].agenda_number}/{at.astimezone(profile.tz).year}" if asked else "-",
        received=_day(profile, line.received_at),
        channel=profile.complaints.channel(line.channel).name.say(),
        kind=kind_line(profile, case),
        verified=_day(profile, verified),
        lapor_id=case.lapor_id or "-",
        natures=tuple(Tick(str(words), each is nature) for each, words in NATURE_WORDS.items()),
        subject=line.number if covered else line.title or "",
        summary="Isi disampaikan tersendiri." if covered else case.story or "",
        facts=(
            Fact("Tempat", "-" if covered else place_line(profile, case)),
            Fact(
                "Pelapor",
                "dirahasiakan" if covered or case.anonymous else masked_reporter(reporter),
            ),
            Fact("Lampiran", _files(case)),
        ),
        agencies=tuple(Tick(one.agency, ticked=True) for one in asked),
        instructions=tuple(
            Tick(each.name.say(), each.key in wanted) for each in profile.complaints.instructions
        ),
        note=asked[-1].note or "" if asked else "",
        answer_by=_long_day(profile, asked[-1].due if asked else None),
        finish_by=_long_day(profile, due.get(Promised.CLOSE)),
        place_and_day=place_and_day(profile, at),
        signer=Signer(signer.title, signer.name, signer.nip, signer.rank)
        if signer
        else Signer(f"Penyelia {profile.name}"),
        printed=moment_line(profile, at),
    )


def letter_of(
    profile: HouseProfile,
    case: Case,
    *,
    number: str,
    subject: str,
    to: tuple[str, ...],
    text: str,
    at: datetime,
    nature: Nature = Nature.ORDINARY,
    attachments: int = 0,
    copies: tuple[str, ...] = (),
    house: Path | None = None,
) -> Letter:
    """Any letter of the house about a case; ``text`` has one paragraph a line."""
    signer = next(iter(profile.complaints.signatories), None)
    return Letter(
        head=head_of(profile, house),
        number=number,
        nature=str(NATURE_WORDS[nature]),
        attachments=f"{attachments} berkas" if attachments else "-",
        subject=f"{subject} {case.line.number}",
        place_and_day=place_and_day(profile, at),
        to=to,
        paragraphs=tuple(part.strip() for part in text.splitlines() if part.strip()),
        signer=Signer(signer.title, signer.name, signer.nip, signer.rank)
        if signer
        else Signer(f"Kepala {profile.name}"),
        copies=copies,
    )


def sample_letter(profile: HouseProfile, *, at: datetime, house: Path | None = None) -> Letter:
    """A letter about nothing, to see head, number and signature before they are used."""
    signer = next(iter(profile.complaints.signatories), None)
    day = at.astimezone(profile.tz).date()
    return Letter(
        head=head_of(profile, house),
        number=template_of(profile, LetterKind.ANSWER).number(1, day),
        nature=str(NATURE_WORDS[Nature.ORDINARY]),
        attachments="-",
        subject="Contoh surat",
        place_and_day=place_and_day(profile, at),
        to=("Nama penerima", "Alamat penerima"),
        paragraphs=(
            "Surat ini hanya contoh. Kop, nomor, dan penanda tangannya seperti pada surat "
            "tanggapan yang berikut.",
        ),
        signer=Signer(signer.title, signer.name, signer.nip, signer.rank)
        if signer
        else Signer(f"Kepala {profile.name}"),
        draft=True,
    )


def number_examples(profile: HouseProfile, at: datetime) -> tuple[tuple[str, str], ...]:
    """Each kind of letter and how its twelfth of the period would be numbered."""
    day = at.astimezone(profile.tz).date()
    return tuple((one.value, template_of(profile, one).number(12, day)) for one in LetterKind)


def _files(case: Case) -> str:
    return f"{len(case.attachments)} berkas" if case.attachments else "tidak ada"


def kind_line(profile: HouseProfile, case: Case) -> str:
    """``Pengaduan · Infrastruktur``."""
    return kind_words(profile, case.line.kind, case.line.category)


def kind_words(profile: HouseProfile, kind: Class, category: str | None) -> str:
    """:func:`kind_line` where no case is at hand."""
    words = [str(CLASS_WORDS[kind])]
    if category:
        words.append(profile.complaints.category(category).name.say())
    return " · ".join(words)


def place_line(profile: HouseProfile, case: Case) -> str:
    """Place, kelurahan and kecamatan, as far as they are known."""
    district = next(
        (one for one in profile.complaints.districts if one.code == case.line.district), None
    )
    village = next(
        (one for one in (district.villages if district else ()) if one.code == case.village), None
    )
    parts = (
        case.place,
        f"Kel. {village.name}" if village else None,
        f"Kec. {district.name}" if district else None,
    )
    return ", ".join(part for part in parts if part)


def masked_reporter(reporter: Mapping[str, Any]) -> str:
    """Name and telephone, masked; who gave neither has none."""
    name, phone = str(reporter.get("name") or ""), str(reporter.get("phone") or "")
    masked = [masked_name(name)] if name else []
    masked += [masked_phone(phone)] if phone else []
    return " · ".join(masked) or NOBODY


def moment_line(profile: HouseProfile, at: datetime) -> str:
    """``Senin, 23 November 2026, pukul 09.52 WIB``."""
    local = at.astimezone(profile.tz)
    return f"{long_date(local.date())}, pukul {clock_time(local)} {zone_letters(profile.tz, at)}"


def place_and_day(profile: HouseProfile, at: datetime) -> str:
    """``Palembang, 6 November 2026``: the town is the last word of the house's place."""
    day = at.astimezone(profile.tz).date()
    return f"{profile.place.split()[-1]}, {long_date(day).split(', ', 1)[1]}"


_PROMISED = (Promised.VERIFY, Promised.FIRST_ANSWER, Promised.CLOSE)


def _promise(profile: HouseProfile, one: DeadlineView) -> PromisedDay:
    assert one.due is not None
    day = one.due.astimezone(profile.tz).date()
    amount = str(UNIT_WORDS[one.unit].filled(amount=one.amount))
    sure = "" if one.sure else "± "
    words = long_date(day).rsplit(" ", 1)[0]
    return PromisedDay(str(PROMISE_WORDS[one.step]), f"{sure}{words}", f"paling lambat {amount}")


def _day(profile: HouseProfile, moment: datetime | None) -> str:
    return "-" if moment is None else short_date(moment.astimezone(profile.tz).date())


def _long_day(profile: HouseProfile, moment: datetime | date | None) -> str:
    if moment is None:
        return "-"
    day = moment.astimezone(profile.tz).date() if isinstance(moment, datetime) else moment
    return long_date(day)
