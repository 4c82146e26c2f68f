"""The acts on a case's way: verify, classify, set aside, hand away, reopen, extend, correct."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.register.acts import (
    Ask,
    CaseAct,
    Doing,
    Kind,
    category_ask,
    closing_of,
    reason_ask,
    way_ask,
    ways,
)
from desk.workplace import Workplace
from shared.complaints import closing, handling
from shared.complaints.deadlines.rule import Step as Promised
from shared.complaints.lifecycle import Step
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.complaints.words import CLASS_WORDS, PROMISE_WORDS
from shared.qt.translator import words_of
from shared.storage.database import Session

translate = QCoreApplication.translate


def acts_of_case() -> tuple[CaseAct, ...]:
    return (
        CaseAct("verify", translate("RegisterPage", "Verifikasi"), Step.VERIFY, _verify, _verified),
        CaseAct(
            "handle", translate("RegisterPage", "Tangani sendiri"), Step.HANDLE,
            lambda _place, _case: (
                Ask("handler", translate("RegisterPage", "Unit atau petugas yang menangani")),
            ),
            lambda session, do: handling.handle(
                session, act=do.act, handler=do.values["handler"]
            ),
        ),
        CaseAct("hold", translate("RegisterPage", "Tunda"), Step.HOLD, _hold, _held),
        CaseAct(
            "go_on", translate("RegisterPage", "Lanjutkan"), Step.GO_ON,
            lambda _place, _case: (reason_ask(),),
            lambda session, do: handling.go_on(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "classify", translate("RegisterPage", "Ubah klasifikasi"), Step.CLASSIFY,
            _classify, _classified,
        ),
        CaseAct(
            "extend", translate("RegisterPage", "Perpanjang tenggat"), Step.EXTEND,
            _extend, _extended, may=lambda case: bool(_extendable(case)),
        ),
        CaseAct(
            "not_ours", translate("RegisterPage", "Bukan wewenang"), Step.NOT_OURS,
            lambda _place, _case: (
                Ask("body", translate("RegisterPage", "Instansi yang berwenang")), way_ask(),
            ),
            lambda session, do: handling.not_ours(
                session, profile=do.profile, act=do.act,
                body=do.values["body"], told_how=do.values["how"],
            ),
        ),
        CaseAct(
            "archive", translate("RegisterPage", "Arsipkan"), Step.ARCHIVE,
            lambda _place, _case: (reason_ask(),),
            lambda session, do: handling.archive(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "reopen", translate("RegisterPage", "Buka kembali"), Step.REOPEN,
            lambda _place, _case: (
                Ask("by", translate("RegisterPage", "Diminta oleh")), reason_ask(),
            ),
            lambda session, do: handling.reopen(
                session, profile=do.profile, act=do.act,
                by_whom=do.values["by"], reason=do.values["reason"],
            ),
        ),
        CaseAct(
            "object", translate("RegisterPage", "Catat keberatan"), Step.OBJECT,
            lambda _place, _case: (
                reason_ask(translate("RegisterPage", "Isi keberatan pelapor")),
            ),
            lambda session, do: closing.object_to(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "correct", translate("RegisterPage", "Koreksi langkah terakhir"), Step.CORRECT,
            lambda _place, _case: (reason_ask(),),
            lambda session, do: handling.correct(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
    )  # fmt: skip


def _verify(workplace: Workplace, case: Case) -> tuple[Ask, ...]:
    return (
        category_ask(workplace, case),
        Ask(
            "supervision",
            translate("RegisterPage", "Berkadar pengawasan (hanya penyelia membaca isinya)"),
            Kind.TICK,
            value=case.line.kind is Class.SUPERVISION,
            need=False,
        ),
        Ask("note", translate("RegisterPage", "Catatan"), Kind.TEXT, need=False),
    )


def _verified(session: Session, do: Doing) -> Any:
    return handling.verify(
        session,
        profile=do.profile,
        act=do.act,
        category=do.values["category"],
        supervision=bool(do.values["supervision"]),
        note=do.values["note"],
    )


def _hold(workplace: Workplace, _case: Case) -> tuple[Ask, ...]:
    until = workplace.local_now().date() + timedelta(days=10)
    return (
        Ask("lacking", translate("RegisterPage", "Apa yang kurang"), Kind.TEXT),
        Ask("how", translate("RegisterPage", "Diminta lewat"), Kind.CHOICE, ways()),
        Ask("until", translate("RegisterPage", "Ditunggu sampai"), Kind.DATE, value=until),
    )


def _held(session: Session, do: Doing) -> Any:
    return handling.hold(
        session,
        profile=do.profile,
        act=do.act,
        lacking=do.values["lacking"],
        asked_how=do.values["how"],
        answer_by=do.values["until"],
    )


def _classify(workplace: Workplace, case: Case) -> tuple[Ask, ...]:
    kinds = tuple((kind, words_of(CLASS_WORDS[kind])) for kind in Class)
    words = translate("RegisterPage", "Klasifikasi")
    return (
        Ask("kind", words, Kind.CHOICE, kinds, value=case.line.kind),
        category_ask(workplace, case),
        reason_ask(),
    )


def _classified(session: Session, do: Doing) -> Any:
    return handling.classify(
        session,
        profile=do.profile,
        act=do.act,
        kind=do.values["kind"],
        category=do.values["category"],
        reason=do.values["reason"],
    )


def _extendable(case: Case) -> tuple[Promised, ...]:
    return tuple(
        one.step
        for one in case.deadlines
        if one.cycle == case.cycle
        and one.stopped_at is None
        and one.extended_to is None
        and one.due is not None
    )


def _extend(workplace: Workplace, case: Case) -> tuple[Ask, ...]:
    steps = tuple((step, words_of(PROMISE_WORDS[step])) for step in _extendable(case))
    latest = max(
        (one.due for one in case.deadlines if one.due and one.stopped_at is None),
        default=workplace.now(),
    )
    until = workplace.local(latest).date() + timedelta(days=7)
    return (
        Ask("step", translate("RegisterPage", "Tenggat"), Kind.CHOICE, steps, value=steps[-1][0]),
        Ask("until", translate("RegisterPage", "Tanggal baru"), Kind.DATE, value=until),
        reason_ask(),
        way_ask(),
    )


def _extended(session: Session, do: Doing) -> Any:
    return handling.extend(
        session,
        act=do.act,
        step=do.values["step"],
        until=closing_of(do.profile, do.values["until"]),
        reason=do.values["reason"],
        told_how=do.values["how"],
    )
