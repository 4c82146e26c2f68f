"""The acts on what a report is about: the same as another, and words that not all may read."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.register.acts import ActAsk, CaseAct, Doing, FieldKind, reason_ask
from desk.workplace import Workplace
from shared.complaints import linking
from shared.complaints.covering import TELLING_WORDS, found_in
from shared.complaints.covering_later import cover_words, freely, words_in
from shared.complaints.lifecycle import CaseStep
from shared.complaints.reading import find_number
from shared.complaints.records import Complaint
from shared.complaints.views import Case
from shared.qt.translator import words_of
from shared.staff.rights import Right
from shared.storage.database import Session

translate = QCoreApplication.translate


def acts_of_matter() -> tuple[CaseAct, ...]:
    return (
        CaseAct(
            "tie", translate("RegisterPage", "Tautkan aduan yang sama"), CaseStep.LINK,
            lambda _workplace, _case: (
                ActAsk("number", translate("RegisterPage", "Nomor aduan yang sama")),
            ),
            _tied, may=lambda _workplace, case: not case.line.sealed,
        ),
        CaseAct(
            "untie", translate("RegisterPage", "Lepaskan tautan"), CaseStep.LINK,
            lambda _workplace, _case: (reason_ask(),),
            lambda session, do: linking.untie(
                session, act=do.act, reason=do.values["reason"]
            ),
            may=lambda _workplace, case: bool(case.linked),
        ),
        CaseAct(
            "cover", translate("RegisterPage", "Tutupi kata dalam cerita"), CaseStep.EDIT,
            _cover, _covered, may=_may_cover,
        ),
    )  # fmt: skip


def _tied(session: Session, do: Doing) -> Any:
    other = session.get_one(Complaint, find_number(session, do.values["number"]))
    return linking.tie(session, act=do.act, other=other)


def _may_cover(workplace: Workplace, case: Case) -> bool:
    """Who took it down for some minutes, later by right; a secret report is sealed as it is."""
    if case.line.sealed:
        return False
    return workplace.may(Right.VERIFY) or freely(
        workplace.profile,
        case.entered_by,
        case.entered_at,
        workplace.officer.name,
        workplace.now(),
    )


def _cover(_workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    texts = [text for text in (case.line.title, case.story, case.hope, case.place) if text]
    found = tuple(
        (one, f"{one.words} · {words_of(TELLING_WORDS[one.what])}") for one in found_in(texts)
    )
    name = translate("RegisterPage", "Nama pelapor, di mana pun tertulis")
    other = translate("RegisterPage", "Kata lain persis seperti tertulis, satu tiap baris")
    asks = (
        ActAsk("name", name, FieldKind.TICK, value=case.has_reporter, need=False),
        ActAsk("words", other, FieldKind.TEXT, need=False),
    )
    if not found:
        return asks
    words = translate("RegisterPage", "Yang ditutup")
    ticks = tuple(one for one, _words in found)
    return (ActAsk("found", words, FieldKind.TICKS, found, value=ticks, need=False), *asks)


def _covered(session: Session, do: Doing) -> Any:
    covers = (*do.values.get("found", ()), *words_in(do.values["words"]))
    return cover_words(
        session, profile=do.profile, act=do.act, covers=covers, name=bool(do.values["name"])
    )
