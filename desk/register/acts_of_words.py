"""The acts that carry words or end a case: answer, news, dispositions, closing."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.register.acts import (
    ActAsk,
    CaseAct,
    Doing,
    FieldKind,
    agency_names,
    way_ask,
    ways,
)
from desk.register.acts_of_ending import acts_of_ending, message_ask
from desk.workplace import Workplace
from shared.complaints import disposing, talking
from shared.complaints.disposing import DispositionRequest
from shared.complaints.dispositions import Carrier, DispositionState, Nature
from shared.complaints.lifecycle import CaseStep
from shared.complaints.views import Case, DispositionView
from shared.complaints.words import NATURE_WORDS
from shared.qt.translator import words_of
from shared.storage.database import Session

translate = QCoreApplication.translate
_ASKED = (DispositionState.SENT, DispositionState.RECEIVED)


def acts_of_words() -> tuple[CaseAct, ...]:
    return (
        CaseAct(
            "answer", translate("RegisterPage", "Jawab pelapor"), CaseStep.MESSAGE,
            lambda workplace, case: (message_ask(workplace, case, case.line.state), way_ask()),
            lambda session, do: talking.message_out(
                session, act=do.act, text=do.values["message"], how=do.values["how"]
            ),
        ),
        CaseAct("news", translate("RegisterPage", "Catat kabar"), CaseStep.NOTE, _news, _news_came),
        CaseAct("dispose", translate("RegisterPage", "Disposisi"), CaseStep.DISPOSE, _ask, _asked),
        *acts_of_ending(),
    )  # fmt: skip


def disposition_acts(one: DispositionView) -> tuple[CaseAct, ...]:
    """What can be noted next about one disposition."""
    send = CaseAct(
        "send", translate("RegisterPage", "Kirim"), CaseStep.DISPOSITION,
        lambda _workplace, _case: (
            ActAsk("how", translate("RegisterPage", "Dikirim lewat"), FieldKind.CHOICE, carriers()),
        ),
        lambda session, do: disposing.send(
            session, act=do.act, disposition=one.id, how=do.values["how"]
        ),
    )  # fmt: skip
    receive = CaseAct(
        "receive", translate("RegisterPage", "Diterima"), CaseStep.NOTE,
        lambda _workplace, _case: (
            ActAsk("by", translate("RegisterPage", "Diterima oleh"), need=False),
        ),
        lambda session, do: disposing.receive(
            session, act=do.act, disposition=one.id, received_by=do.values["by"]
        ),
    )  # fmt: skip
    answer = CaseAct(
        "agency_answer", translate("RegisterPage", "Dijawab"), CaseStep.NOTE,
        lambda _workplace, _case: (
            ActAsk("text", translate("RegisterPage", "Jawaban OPD"), FieldKind.TEXT),
        ),
        lambda session, do: disposing.answer(
            session, act=do.act, disposition=one.id, text=do.values["text"]
        ),
    )  # fmt: skip
    back = CaseAct(
        "give_back", translate("RegisterPage", "Dikembalikan"), CaseStep.NOTE,
        lambda _workplace, _case: (
            ActAsk("reason", translate("RegisterPage", "Alasan"), FieldKind.TEXT),
        ),
        lambda session, do: disposing.give_back(
            session, act=do.act, disposition=one.id, reason=do.values["reason"]
        ),
    )  # fmt: skip
    return {
        DispositionState.MADE: (send,),
        DispositionState.SENT: (receive, answer, back),
        DispositionState.RECEIVED: (answer, back),
    }.get(one.state, ())


def carriers() -> tuple[tuple[str, str], ...]:
    """How a paper goes to an agency, with its words."""
    return tuple(zip(Carrier, carrier_words(), strict=True))


def carrier_words() -> tuple[str, ...]:
    """The carriers in the order of `Carrier`."""
    return (
        translate("RegisterPage", "Kurir"),
        translate("RegisterPage", "Surat"),
        translate("RegisterPage", "Surel"),
        translate("RegisterPage", "WhatsApp"),
        translate("RegisterPage", "SP4N-LAPOR!"),
        translate("RegisterPage", "Lisan"),
    )


def _news(_workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    sorts = [
        (str(one.id), translate("RegisterPage", "Jawaban {agency}").format(agency=one.agency))
        for one in case.dispositions
        if one.state in _ASKED
    ]
    sorts += [
        ("reply", translate("RegisterPage", "Tanggapan pelapor")),
        ("note", translate("RegisterPage", "Catatan rumah")),
    ]
    words = translate("RegisterPage", "Kabar apa")
    return (
        ActAsk("sort", words, FieldKind.CHOICE, tuple(sorts), value=sorts[0][0]),
        ActAsk("text", translate("RegisterPage", "Isi kabar"), FieldKind.TEXT),
        ActAsk(
            "how",
            translate("RegisterPage", "Datang lewat"),
            FieldKind.CHOICE,
            ways(),
            when=lambda values: values.get("sort") == "reply",
        ),
    )


def _news_came(session: Session, do: Doing) -> Any:
    sort, text = do.values["sort"], do.values["text"]
    if sort == "note":
        return talking.note(session, act=do.act, text=text)
    if sort == "reply":
        how = do.values["how"]
        return talking.reply_in(session, profile=do.profile, act=do.act, text=text, how=how)
    asked = next(one for one in do.case.dispositions if str(one.id) == sort)
    return disposing.answer(session, act=do.act, disposition=asked.id, text=text)


def _ask(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
    profile, language = workplace.profile, workplace.language
    natures = tuple((nature, words_of(NATURE_WORDS[nature])) for nature in Nature)
    instructions = tuple(
        (one.key, one.name.say(language)) for one in profile.complaints.instructions
    )
    return (
        ActAsk(
            "agency",
            translate("RegisterPage", "OPD"),
            FieldKind.WRITTEN_CHOICE,
            agency_names(profile),
            value=case.agency_wished,
        ),
        ActAsk(
            "nature",
            translate("RegisterPage", "Sifat"),
            FieldKind.CHOICE,
            natures,
            value=Nature.SECRET if case.line.secret else Nature.ORDINARY,
        ),
        ActAsk(
            "instructions",
            translate("RegisterPage", "Dengan hormat harap"),
            FieldKind.TICKS,
            instructions,
            need=False,
        ),
        ActAsk("note", translate("RegisterPage", "Catatan"), FieldKind.TEXT, need=False),
    )


def _asked(session: Session, do: Doing) -> Any:
    request = DispositionRequest(
        do.values["agency"],
        tuple(do.values["instructions"]),
        do.values["nature"],
        do.values["note"],
    )
    return disposing.dispose(session, profile=do.profile, act=do.act, request=request)
