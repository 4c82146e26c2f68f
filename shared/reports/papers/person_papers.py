"""Papers for a person about their own data: everything there is, and the receipt of a request."""

from collections.abc import Iterable
from datetime import datetime

from reportlab.platypus import Flowable

from shared.complaints.paper_content import Fact, LetterHead
from shared.i18n import clock_time, short_date
from shared.office.profile import HouseProfile
from shared.persons.access import Gathered
from shared.persons.consents import EXTRA_WORDS
from shared.persons.requests import (
    CLAIM_WORDS,
    GROUND_WORDS,
    PROOF_WORDS,
    RequestAnswer,
    RequestView,
)
from shared.persons.words import field_words
from shared.privacy.homes import HOMES
from shared.reports.letter.frame import document
from shared.reports.letter.parts import Heading, facts, gap, said
from shared.reports.letter.type import HEAVY, MUTE
from shared.staff.trail_words import act_words

_RIGHTS = (
    "Menurut UU 27/2022 Anda berhak mengetahui, membetulkan, membatasi, dan meminta penghapusan "
    "data pribadi Anda, serta menarik persetujuan. Rumah ini menjawab dalam 3 x 24 jam."
)


def access_pdf(
    head: LetterHead, profile: HouseProfile, gathered: Gathered, request: RequestView
) -> bytes:
    """All data of a person, visit by visit and report by report, and who looked at it."""
    story: list[Flowable] = [
        gap(12),
        said("Data pribadi Anda di rumah ini", 16, HEAVY, leading=1.25),
        said(f"Permintaan {request.number}. {_RIGHTS}", 9.5, colour=MUTE, leading=1.45),
    ]
    for part in gathered.parts:
        story += [gap(12), Heading(part.of.name), gap(4)]
        told = [Fact("Tanggal", short_date(part.of.day))]
        if part.of.erased:
            told.append(Fact("Data", "Sudah dihapus"))
        if part.of.restricted:
            told.append(Fact("Data", "Dibatasi: hanya disimpan"))
        told += [
            Fact(f"{HOMES[one.kind].words} · {field_words(one.field)}", one.text)
            for one in part.data
        ]
        story.append(facts(told, label=190))
    story += _said_of(
        "Siapa yang melihat atau mengubahnya",
        (
            Fact(
                moment(profile, one.at),
                " · ".join(
                    filter(
                        None,
                        (str(act_words(one.action) or one.action), one.who or "program",
                         one.purpose),
                    )
                ),
            )
            for one in gathered.looks
        ),
    )  # fmt: skip
    story += _said_of(
        "Persetujuan",
        (
            Fact(
                str(EXTRA_WORDS[one.what]),
                f"{moment(profile, one.given_at)}"
                + (f", ditarik {moment(profile, one.withdrawn_at)}" if one.withdrawn_at else ""),
            )
            for one in gathered.consents
        ),
    )
    story += _said_of(
        "Permintaan Anda",
        (
            Fact(one.number, f"{CLAIM_WORDS[one.claim]}, {moment(profile, one.asked_at)}")
            for one in gathered.requests
        ),
    )
    return document(
        head,
        story,
        title=f"Data pribadi {request.number}",
        subject="Akses atas data pribadi, UU 27/2022 Pasal 32",
        foot=f"{request.number} · RAHASIA, untuk pemilik data",
    )


def request_receipt_pdf(head: LetterHead, profile: HouseProfile, request: RequestView) -> bytes:
    """What the person holds: what was asked, when, until when it is answered, and the answer."""
    told = [
        Fact("Nomor", request.number),
        Fact("Permintaan", str(CLAIM_WORDS[request.claim])),
        Fact("Diterima", moment(profile, request.asked_at)),
        Fact("Dijawab paling lambat", f"{moment(profile, request.due)} (3 x 24 jam)"),
        Fact("Bukti diri", str(PROOF_WORDS[request.proof])),
        Fact("Menyangkut", f"{len(request.owners)} kunjungan atau aduan"),
    ]
    if request.done_at is not None:
        done = request.answer is RequestAnswer.DONE
        told.append(Fact("Dijawab", moment(profile, request.done_at)))
        told.append(Fact("Jawaban", "Dilaksanakan" if done else "Ditolak"))
        if request.ground is not None:
            told.append(Fact("Alasan", str(GROUND_WORDS[request.ground])))
    title = "Tanda terima" if request.done_at is None else "Jawaban"
    story: list[Flowable] = [
        gap(14),
        said(f"{title} permintaan pemilik data pribadi", 16, HEAVY, leading=1.25),
        gap(8),
        facts(told),
        gap(14),
        said(_RIGHTS, 9.5, colour=MUTE, leading=1.45),
    ]
    return document(head, story, title=f"{title} {request.number}", foot=request.number)


def moment(profile: HouseProfile, at: datetime) -> str:
    """A moment as the house's papers write it."""
    local = at.astimezone(profile.tz)
    return f"{short_date(local.date())} {clock_time(local)}"


def _said_of(heading: str, rows: Iterable[Fact]) -> list[Flowable]:
    found = list(rows)
    return [gap(12), Heading(heading), gap(4), facts(found, label=120)] if found else []
