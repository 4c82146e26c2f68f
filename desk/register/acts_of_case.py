"""The acts on a case's way: verify, classify, set aside, hand away, reopen, extend, correct."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.register.acts import (
    ActAsk,
    CaseAct,
    Doing,
    FieldKind,
    category_ask,
    closing_of,
    reason_ask,
    way_ask,
    ways,
)
from desk.register.acts_of_ending import offered_texts
from desk.register.acts_of_matter import acts_of_matter
from desk.workplace import Workplace
from shared.complaints import classifying, closing, handling
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.exchange.taking_over import note_tracking_id
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.complaints.words import CLASS_WORDS, PROMISE_WORDS
from shared.qt.translator import words_of
from shared.staff.rights import Right
from shared.storage.database import Session

translate = QCoreApplication.translate


def acts_of_case() -> tuple[CaseAct, ...]:
    return (
        CaseAct(
            "verify", translate("RegisterPage", "Verifikasi"), CaseStep.VERIFY, _verify, _verified,
            right=Right.VERIFY,
        ),
        CaseAct(
            "handle", translate("RegisterPage", "Tangani sendiri"), CaseStep.HANDLE,
            lambda _workplace, _case: (
                ActAsk("handler", translate("RegisterPage", "Unit atau petugas yang menangani")),
            ),
            lambda session, do: handling.handle(
                session, act=do.act, handler=do.values["handler"]
            ),
        ),
        CaseAct("hold", translate("RegisterPage", "Tunda"), CaseStep.HOLD, _hold, _held),
        CaseAct(
            "go_on", translate("RegisterPage", "Lanjutkan"), CaseStep.GO_ON,
            lambda _workplace, _case: (reason_ask(),),
            lambda session, do: handling.go_on(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "classify", translate("RegisterPage", "Ubah klasifikasi"), CaseStep.CLASSIFY,
            _classify, _classified,
        ),
        CaseAct(
            "extend", translate("RegisterPage", "Perpanjang tenggat"), CaseStep.EXTEND,
            _extend, _extended, may=lambda _workplace, case: bool(_extendable(case)),
        ),
        CaseAct(
            "not_ours", translate("RegisterPage", "Bukan wewenang"), CaseStep.NOT_OURS,
            lambda _workplace, _case: (
                ActAsk("body", translate("RegisterPage", "Instansi yang berwenang")), way_ask(),
            ),
            lambda session, do: handling.not_ours(
                session, profile=do.profile, act=do.act,
                body=do.values["body"], told_how=do.values["how"],
            ),
        ),
        CaseAct(
            "archive", translate("RegisterPage", "Arsipkan"), CaseStep.ARCHIVE,
            lambda _workplace, _case: (reason_ask(),),
            lambda session, do: handling.archive(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "reopen", translate("RegisterPage", "Buka kembali"), CaseStep.REOPEN,
            lambda _workplace, _case: (
                ActAsk("by", translate("RegisterPage", "Diminta oleh")), reason_ask(),
            ),
            lambda session, do: handling.reopen(
                session, profile=do.profile, act=do.act,
                by_whom=do.values["by"], reason=do.values["reason"],
            ),
        ),
        CaseAct(
            "object", translate("RegisterPage", "Catat keberatan"), CaseStep.OBJECT,
            lambda _workplace, _case: (
                reason_ask(translate("RegisterPage", "Isi keberatan pelapor")),
            ),
            lambda session, do: closing.object_to(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "correct", translate("RegisterPage", "Koreksi langkah terakhir"), CaseStep.CORRECT,
            lambda _workplace, _case: (reason_ask(),),
            lambda session, do: handling.correct(
                session, profile=do.profile, act=do.act, reason=do.values["reason"]
            ),
        ),
        CaseAct(
            "tracking_id", translate("RegisterPage", "Tracking ID LAPOR!"), CaseStep.EXCHANGE,
            lambda _workplace, case: (
                ActAsk(
                    "typed", translate("RegisterPage", "Tracking ID dari LAPOR!"),
                    value=case.lapor_id,
                ),
            ),
            lambda session, do: note_tracking_id(
                session, act=do.act, typed=do.values["typed"]
            ),
        ),
        *acts_of_matter(),
    )  # fmt: skip


def _verify(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    return (
        category_ask(workplace, case),
        ActAsk(
            "supervision",
            translate("RegisterPage", "Berkadar pengawasan (hanya penyelia membaca isinya)"),
            FieldKind.TICK,
            value=case.line.kind is Class.SUPERVISION,
            need=False,
        ),
        ActAsk("note", translate("RegisterPage", "Catatan"), FieldKind.TEXT, need=False),
    )


def _verified(session: Session, do: Doing) -> Any:
    return classifying.verify(
        session,
        profile=do.profile,
        act=do.act,
        category=do.values["category"],
        supervision=bool(do.values["supervision"]),
        note=do.values["note"],
    )


def _hold(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    until = workplace.local_now().date() + timedelta(days=10)
    questions = offered_texts(workplace, case, CaseState.ON_HOLD)
    return (
        ActAsk("lacking", translate("RegisterPage", "Apa yang kurang"), FieldKind.TEXT, questions),
        ActAsk("how", translate("RegisterPage", "Diminta lewat"), FieldKind.CHOICE, ways()),
        ActAsk("until", translate("RegisterPage", "Ditunggu sampai"), FieldKind.DATE, value=until),
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


def _classify(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    kinds = tuple((kind, words_of(CLASS_WORDS[kind])) for kind in Class)
    words = translate("RegisterPage", "Klasifikasi")
    return (
        ActAsk("kind", words, FieldKind.CHOICE, kinds, value=case.line.kind),
        category_ask(workplace, case),
        reason_ask(),
    )


def _classified(session: Session, do: Doing) -> Any:
    return classifying.classify(
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


def _extend(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    steps = tuple((step, words_of(PROMISE_WORDS[step])) for step in _extendable(case))
    latest = max(
        (one.due for one in case.deadlines if one.due and one.stopped_at is None),
        default=workplace.now(),
    )
    until = workplace.local(latest).date() + timedelta(days=7)
    return (
        ActAsk(
            "step",
            translate("RegisterPage", "Tenggat"),
            FieldKind.CHOICE,
            steps,
            value=steps[-1][0],
        ),
        ActAsk("until", translate("RegisterPage", "Tanggal baru"), FieldKind.DATE, value=until),
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
