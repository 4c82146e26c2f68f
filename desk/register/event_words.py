"""How one event of a case's story reads."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from shared.complaints.deadlines.due import DueMark, Explained
from shared.complaints.dispositions import DispositionState
from shared.complaints.lifecycle import CaseStep
from shared.complaints.results import ClosingResult, Satisfied
from shared.complaints.views import EventView
from shared.complaints.words import RESULT_WORDS, SATISFIED_WORDS, STEP_WORDS
from shared.qt.translator import words_of

translate = QCoreApplication.translate


def state_words(state: DispositionState) -> str:
    return {
        DispositionState.MADE: translate("RegisterPage", "Belum dikirim"),
        DispositionState.SENT: translate("RegisterPage", "Terkirim"),
        DispositionState.RECEIVED: translate("RegisterPage", "Diterima"),
        DispositionState.ANSWERED: translate("RegisterPage", "Dijawab"),
        DispositionState.RETURNED: translate("RegisterPage", "Dikembalikan"),
    }[state]


def event_title(event: EventView) -> str:
    """The step, and what it was about: an agency, a result, a letter's number, another report."""
    words = _title(event)
    if other := event.detail.get("with"):
        return translate("RegisterPage", "{what} · bersama {number}").format(
            what=words, number=other
        )
    return words


def _title(event: EventView) -> str:
    words, detail = words_of(STEP_WORDS[event.step]), event.detail
    if event.step in (CaseStep.DISPOSITION, CaseStep.ACCEPT, CaseStep.RETURN) and "to" in detail:
        return f"{detail.get('agency', '')} · {state_words(DispositionState(detail['to']))}"
    if "pin" in detail:
        return translate("RegisterPage", "PIN baru untuk pelapor")
    if "agency" in detail:
        return f"{words} · {detail['agency']}"
    if "result" in detail:
        return f"{words} · {words_of(RESULT_WORDS[ClosingResult(detail['result'])])}"
    if event.step is CaseStep.EXCHANGE:
        said = detail.get("lapor_status") or detail.get("lapor_id")
        return f"{words} · {said}" if said else words
    if "linked" in detail or "unlinked" in detail:
        return _link_words(event.step, detail)
    if "satisfied" in detail:
        return f"{words} · {words_of(SATISFIED_WORDS[Satisfied(detail['satisfied'])])}"
    if "covered" in detail:
        return translate("RegisterPage", "Kata dalam cerita ditutup")
    if "attached" in detail:
        words = translate("RegisterPage", "{count} lampiran ditambahkan")
        return words.format(count=detail["attached"])
    if "detached" in detail:
        return translate("RegisterPage", "Lampiran dihapus")
    if "letter" in detail:
        return translate("RegisterPage", "Surat {number}").format(number=detail["number"])
    return words


def _link_words(step: CaseStep, detail: Mapping[str, Any]) -> str:
    if "unlinked" in detail:
        words = translate("RegisterPage", "{number} dilepas dari perkara yang sama")
        return words.format(number=detail["unlinked"])
    words = (
        translate("RegisterPage", "Dicatat · sama dengan {number}")
        if step is CaseStep.REGISTER
        else translate("RegisterPage", "Ditautkan dengan {number}")
    )
    return words.format(number=detail["linked"])


def explained_words(line: Explained) -> str:
    """What one day meant for the count."""
    match line.mark:
        case DueMark.RECEIVED:
            return translate("RegisterPage", "diterima")
        case DueMark.COUNTED if line.number is not None:
            return translate("RegisterPage", "hari kerja ke-{number}").format(number=line.number)
        case DueMark.COUNTED:
            return translate("RegisterPage", "dihitung")
        case DueMark.PAUSED:
            return translate("RegisterPage", "jam berhenti")
    return line.name or translate("RegisterPage", "libur")
