"""Beside the story: every promise, the agencies asked, and the particulars."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.look.parts import button, column, text
from desk.register.acts import CaseAct
from desk.register.acts_of_words import disposition_acts
from desk.register.event_words import state_words
from desk.register.words import chip_of, day_words, promise_words
from desk.workplace import Workplace
from shared.complaints.papers import place_line
from shared.complaints.problems import STATE_WORDS
from shared.complaints.views import Case, DeadlineView
from shared.complaints.words import UNIT_WORDS, VERDICT_WORDS
from shared.qt.translator import words_of

translate = QCoreApplication.translate


def deadline_card(
    workplace: Workplace, case: Case, explain: Callable[[DeadlineView], None]
) -> QWidget:
    """Every promise of the present cycle, with its verdict or where it stands."""
    box = column(spacing=8)
    box.addWidget(text(translate("RegisterPage", "Tenggat"), "heading"))
    for one in case.deadlines:
        if one.cycle != case.cycle:
            continue
        amount = words_of(UNIT_WORDS[one.unit].filled(amount=one.amount))
        box.addWidget(text(f"{promise_words(one.step)} · {amount}", "strong", wrap=True))
        box.addWidget(text(_stands(workplace, one), "small", wrap=True))
        why = button(
            translate("RegisterPage", "Kenapa tanggal ini?"), "link", partial(explain, one)
        )
        why.setObjectName(f"why-{one.step.value}")
        box.addWidget(why)
    return _made(box)


def disposition_card(workplace: Workplace, case: Case, begin: Callable[[CaseAct], None]) -> QWidget:
    """The agencies asked, each with what can be noted next."""
    box = column(spacing=8)
    box.addWidget(text(translate("RegisterPage", "Disposisi"), "heading"))
    for one in case.dispositions:
        box.addWidget(text(one.agency, "strong", wrap=True))
        words = [state_words(one.state)]
        if one.due is not None:
            due = translate("RegisterPage", "jawaban sampai {day}")
            words.append(due.format(day=day_words(workplace, one.due)))
        box.addWidget(text(" · ".join(words), "small", wrap=True))
        line = column(spacing=2)
        for act in disposition_acts(one):
            press = button(act.words, "link", partial(begin, act))
            press.setObjectName(f"{act.key}-{one.agenda_number}")
            line.addWidget(press)
        box.addLayout(line)
    made = _made(box)
    if not case.dispositions:
        made.hide()
    return made


def linked_card(case: Case, see: Callable[[UUID], None]) -> QWidget:
    """The other reports on the same matter, each a way there."""
    box = column(spacing=4)
    box.addWidget(text(translate("RegisterPage", "Perkara yang sama"), "heading"))
    for one in case.linked:
        press = button(one.number, "link", partial(see, one.id))
        press.setObjectName("linked")
        box.addWidget(press)
        words = (one.title, words_of(STATE_WORDS[one.state]))
        box.addWidget(text(" · ".join(part for part in words if part), "small", wrap=True))
    made = _made(box)
    if not case.linked:
        made.hide()
    return made


def particulars_card(workplace: Workplace, case: Case) -> QWidget:
    box = column(spacing=6)
    profile = workplace.profile
    box.addWidget(text(translate("RegisterPage", "Rincian"), "heading"))
    channel = profile.complaints.channel(case.line.channel).name.say(workplace.language)
    facts = (
        (translate("RegisterPage", "Tempat"), place_line(profile, case)),
        (translate("RegisterPage", "Kejadian"), case.happened_on),
        (translate("RegisterPage", "Harapan"), case.hope),
        (translate("RegisterPage", "Kanal"), channel),
        (translate("RegisterPage", "Dicatat"), case.entered_by),
        (translate("RegisterPage", "Agenda"), f"{case.agenda[1]}/{case.agenda[0]}"),
        (translate("RegisterPage", "Duplikat dari"), case.duplicate_of),
        (translate("RegisterPage", "SP4N-LAPOR!"), case.lapor_id),
        (translate("RegisterPage", "Status LAPOR!"), _lapor_status(workplace, case)),
    )
    for label, value in facts:
        if value:
            box.addWidget(text(label, "small"))
            box.addWidget(text(value, wrap=True))
    return _made(box)


def _lapor_status(workplace: Workplace, case: Case) -> str:
    """LAPOR!'s own word, and when it was said."""
    if case.lapor_status is None or case.lapor_seen_at is None:
        return ""
    return f"{case.lapor_status} · {day_words(workplace, case.lapor_seen_at)}"


def _stands(workplace: Workplace, one: DeadlineView) -> str:
    if one.stopped_at is not None:
        verdict = words_of(VERDICT_WORDS[one.verdict]) if one.verdict else ""
        day = day_words(workplace, one.stopped_at)
        return " · ".join(part for part in (day, verdict) if part)
    due = one.extended_to or one.due
    words = [chip_of(one.standing).words] if one.standing else []
    if due is not None:
        words.append(("" if one.sure else "± ") + day_words(workplace, due))
    return " · ".join(words)


def _made(box: object) -> QWidget:
    made = QWidget()
    made.setLayout(box)  # type: ignore[arg-type]
    return made
