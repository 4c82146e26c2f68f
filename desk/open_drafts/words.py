"""What an unsaved text is called, and what stands in it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.drafts import Where
from desk.workplace import Workplace
from shared.drafts.text import DraftOf, DraftText, form_of
from shared.i18n import short_date

translate = QCoreApplication.translate
_LONGEST = 400


def kept_words(workplace: Workplace, where: Where) -> str:
    """Where a text lies, at the head of its form."""
    words = {
        Where.HOUSE: translate("OpenDrafts", "Draf tersimpan {time}"),
        Where.HERE: translate("OpenDrafts", "Draf disimpan di komputer ini {time}"),
        Where.NOWHERE: translate("OpenDrafts", "Draf belum tersimpan"),
    }
    return words[where].format(time=workplace.clock(workplace.now()))


def kind_words(text: DraftText) -> str:
    """What a text is about, in general."""
    if text.kind is DraftOf.FORM:
        form = form_of(text.about)
        if form == "paper":
            return translate("OpenDrafts", "Nomor dari kertas")
        if form == "quick":
            return translate("OpenDrafts", "Nomor yang akan diberi")
        if form == "survey":
            return translate("OpenDrafts", "Formulir survei")
        return translate("OpenDrafts", "Pengaturan rumah")
    return {
        DraftOf.VISIT: translate("OpenDrafts", "Hasil layanan"),
        DraftOf.INTAKE: translate("OpenDrafts", "Laporan pengunjung"),
        DraftOf.REPORT: translate("OpenDrafts", "Laporan dari kanal lain"),
        DraftOf.CASE: translate("OpenDrafts", "Tindakan atas aduan"),
    }[text.kind]


def written_words(workplace: Workplace, text: DraftText) -> str:
    """Who wrote it last, when, and at which counter."""
    at = workplace.local(text.at)
    when = workplace.clock(text.at)
    if at.date() != workplace.local_now().date():
        when = f"{short_date(at.date(), workplace.language)} {when}"
    counters = {one.code: one.name for one in workplace.profile.counters}
    parts = (text.writer, when, counters.get(text.counter, ""))
    return " · ".join(part for part in parts if part)


def lines_of(state: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What stands in a text, field by field, for reading; choices and marks are left out."""
    names = {
        "act": translate("OpenDrafts", "Tindakan"),
        "title": translate("OpenDrafts", "Pokok"),
        "story": translate("OpenDrafts", "Uraian"),
        "hope": translate("OpenDrafts", "Harapan"),
        "note": translate("OpenDrafts", "Catatan"),
        "happened_on": translate("OpenDrafts", "Waktu kejadian"),
        "place": translate("OpenDrafts", "Tempat"),
        "location": translate("OpenDrafts", "Tempat"),
        "agency": translate("OpenDrafts", "OPD"),
        "name": translate("OpenDrafts", "Nama"),
        "phone": translate("OpenDrafts", "Telepon"),
        "email": translate("OpenDrafts", "E-mail"),
        "address": translate("OpenDrafts", "Alamat"),
        "representative": translate("OpenDrafts", "Wakil"),
        "on_behalf_of": translate("OpenDrafts", "Atas nama"),
        "service": translate("OpenDrafts", "Layanan"),
        "number": translate("OpenDrafts", "Angka"),
        "taken": translate("OpenDrafts", "Jam ambil"),
    }
    found = [
        (words, str(state[name]).strip())
        for name, words in names.items()
        if state.get(name) not in (None, "")
    ]
    found += [(str(words), str(typed)) for words, typed in state.get("texts") or ()]
    return [(words, typed) for words, typed in found if typed]


def first_words(state: Mapping[str, Any]) -> str:
    """The longest of what stands there, to know it again by."""
    typed = max((typed for _words, typed in lines_of(state)), key=len, default="")
    one_line = " ".join(typed.split())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[:_LONGEST]}…"
