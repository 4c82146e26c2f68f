"""The acts that end a case, and what is told to its reporter with them."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.register.acts import ActAsk, CaseAct, Doing, FieldKind, Values, ways
from desk.workplace import Workplace
from shared.complaints import closing
from shared.complaints.beginnings import beginnings
from shared.complaints.closing import CaseEnding
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.linking import AnsweredTogether, answer_linked
from shared.complaints.problems import STATE_WORDS
from shared.complaints.reading import find_number
from shared.complaints.records import Complaint
from shared.complaints.results import ClosingResult, Satisfied, asked_by, results_for
from shared.complaints.views import Case
from shared.complaints.words import RESULT_WORDS, SATISFIED_WORDS
from shared.qt.translator import words_of
from shared.storage.database import Session

translate = QCoreApplication.translate


def acts_of_ending() -> tuple[CaseAct, ...]:
    return (
        CaseAct(
            "close", translate("RegisterPage", "Selesaikan"), CaseStep.CLOSE, _end, _closed,
            says=_answered_too,
        ),
        CaseAct(
            "answer_at_once", translate("RegisterPage", "Selesaikan di tempat"),
            CaseStep.ANSWER_AT_ONCE, _end, _answered_at_once, says=_answered_too,
        ),
        CaseAct(
            "withdraw", translate("RegisterPage", "Dicabut pelapor"), CaseStep.WITHDRAW,
            lambda _workplace, _case: (ActAsk("by", translate("RegisterPage", "Dicabut oleh")),),
            lambda session, do: closing.withdraw(
                session, profile=do.profile, act=do.act, by_whom=do.values["by"]
            ),
        ),
        CaseAct(
            "duplicate", translate("RegisterPage", "Duplikat"), CaseStep.DUPLICATE,
            lambda _workplace, _case: (
                ActAsk("number", translate("RegisterPage", "Nomor aduan yang asli")),
            ),
            _duplicate,
        ),
        CaseAct(
            "satisfied", translate("RegisterPage", "Catat kepuasan pelapor"), CaseStep.REPLY,
            _ask_satisfied, _satisfied, may=lambda _workplace, case: _unasked(case),
        ),
    )  # fmt: skip


def message_ask(workplace: Workplace, case: Case, *states: CaseState) -> ActAsk:
    """The message to the reporter, with the house's texts to begin from."""
    words = translate("RegisterPage", "Pesan untuk pelapor")
    return ActAsk("message", words, FieldKind.TEXT, offered_texts(workplace, case, *states))


def offered_texts(
    workplace: Workplace, case: Case, *states: CaseState
) -> tuple[tuple[str, str], ...]:
    """The house's texts for these states, as a text's options."""
    found = beginnings(workplace.profile, case, *states)
    return tuple((text, name) for name, text in found)


def _end(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    results = tuple((one, words_of(RESULT_WORDS[one])) for one in results_for(case.line.kind))

    def asks(what: str) -> Any:
        def when(values: Values) -> bool:
            result = values.get("result")
            return isinstance(result, ClosingResult) and getattr(asked_by(result), what)

        return when

    return (
        ActAsk("result", translate("RegisterPage", "Hasil"), FieldKind.CHOICE, results),
        message_ask(workplace, case, CaseState.DONE),
        ActAsk("reason", translate("RegisterPage", "Alasan"), FieldKind.TEXT, when=asks("reason")),
        ActAsk(
            "remainder",
            translate("RegisterPage", "Sisanya, dan kapan"),
            FieldKind.TEXT,
            when=asks("remainder"),
        ),
        ActAsk(
            "document",
            translate("RegisterPage", "Dokumen perencanaan"),
            when=asks("document"),
        ),
        *_linked_ask(case),
    )


def _unasked(case: Case) -> bool:
    """It ended with a result, and nobody asked yet whether that answered it."""
    last = case.closings[-1] if case.closings else None
    ended = last is not None and last.cycle == case.cycle and last.satisfied is None
    return ended and case.line.state is CaseState.DONE


def _ask_satisfied(_workplace: Workplace, _case: Case) -> tuple[ActAsk, ...]:
    answers = tuple((one, words_of(SATISFIED_WORDS[one])) for one in Satisfied)
    words = translate("RegisterPage", "Apakah aduannya terjawab, menurut pelapor?")
    return (
        ActAsk("satisfied", words, FieldKind.CHOICE, answers),
        ActAsk(
            "reason", translate("RegisterPage", "Alasan"), FieldKind.TEXT,
            when=lambda values: values.get("satisfied") in (Satisfied.PARTLY, Satisfied.NO),
        ),
        ActAsk("how", translate("RegisterPage", "Ditanyakan lewat"), FieldKind.CHOICE, ways()),
    )  # fmt: skip


def _satisfied(session: Session, do: Doing) -> Any:
    return closing.note_satisfaction(
        session,
        act=do.act,
        satisfied=do.values["satisfied"],
        reason=do.values["reason"],
        how=do.values["how"],
    )


def _linked_ask(case: Case) -> tuple[ActAsk, ...]:
    """Those on the same matter, to be answered with it."""
    others = tuple(
        (one.id, f"{one.number} · {words_of(STATE_WORDS[one.state])} · {one.title or ''}")
        for one in case.linked
        if one.is_open and not one.sealed and not case.line.sealed
    )
    if not others:
        return ()
    words = translate(
        "RegisterPage",
        "Jawab sekaligus aduan yang sama; yang masih di OPD atau ditunda tetap terbuka",
    )
    ticked = tuple(one for one, _words in others)
    return (ActAsk("linked", words, FieldKind.TICKS, others, value=ticked, need=False),)


def _answered_too(answered: AnsweredTogether) -> str:
    """What became of the others."""
    said = (
        (translate("RegisterPage", "Ikut ditutup: {numbers}."), answered.closed),
        (translate("RegisterPage", "Ikut dijawab: {numbers}."), answered.told),
    )
    return " ".join(words.format(numbers=", ".join(them)) for words, them in said if them)


def _ending(values: Values) -> CaseEnding:
    return CaseEnding(
        values["result"],
        values["message"],
        values.get("reason") or "",
        values.get("remainder") or "",
        values.get("document") or "",
    )


def _closed(session: Session, do: Doing) -> Any:
    ending = _ending(do.values)
    closing.close(session, profile=do.profile, act=do.act, ending=ending)
    return _answer_linked(session, do, ending)


def _answered_at_once(session: Session, do: Doing) -> Any:
    ending = _ending(do.values)
    closing.answer_at_once(session, profile=do.profile, act=do.act, ending=ending)
    return _answer_linked(session, do, ending)


def _answer_linked(session: Session, do: Doing, ending: CaseEnding) -> AnsweredTogether:
    return answer_linked(
        session,
        profile=do.profile,
        act=do.act,
        ending=ending,
        linked=do.values.get("linked", ()),
    )


def _duplicate(session: Session, do: Doing) -> Any:
    original = session.get_one(Complaint, find_number(session, do.values["number"]))
    return closing.mark_duplicate(session, profile=do.profile, act=do.act, original=original)
