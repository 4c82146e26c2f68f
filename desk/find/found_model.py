"""The table of found tickets."""

from PySide6.QtCore import QCoreApplication, QObject

from desk.keyed_table import Column, KeyedTable
from desk.workplace import Workplace
from shared.i18n import short_date
from shared.qt.translator import words_of
from shared.queue.history.search import Found
from shared.queue.lifecycle import State
from shared.queue.state_words import STATE_WORDS

translate = QCoreApplication.translate


def state_name(state: State) -> str:
    """Where a ticket is, as a word."""
    return words_of(STATE_WORDS[state])


class FoundTable(KeyedTable[Found]):
    """Number, day, time, service, state or outcome, officer, wait."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        self._workplace = workplace
        columns: list[Column[Found]] = [
            Column(translate("Found", "Nomor"), lambda one: one.ticket.label, strong=True),
            Column(translate("Found", "Hari"), self._day),
            Column(translate("Found", "Jam"), self._time),
            Column(translate("Found", "Layanan"), self._service),
            Column(translate("Found", "Hasil"), self._end),
            Column(translate("Found", "Petugas"), lambda one: one.officer or "–"),
            Column(translate("Found", "Tunggu"), self._waited, right=True),
        ]
        super().__init__(columns, lambda one: one.ticket.id, parent)

    def _day(self, one: Found) -> str:
        return short_date(one.ticket.service_day, self._workplace.language)

    def _time(self, one: Found) -> str:
        return self._workplace.clock(one.ticket.issued_at)

    def _service(self, one: Found) -> str:
        code = one.ticket.service_code
        try:
            return self._workplace.profile.service(code).brief(self._workplace.language)
        except KeyError:
            return code

    def _end(self, one: Found) -> str:
        key = one.ticket.outcome
        if key is None:
            return state_name(one.ticket.state)
        try:
            return self._workplace.profile.outcome(key).name.say(self._workplace.language)
        except KeyError:
            return key

    def _waited(self, one: Found) -> str:
        if one.ticket.first_called_at is None:
            return "–"
        minutes = round(one.ticket.waited_seconds(self._workplace.now()) / 60)
        return translate("Found", "{minutes} mnt").format(minutes=minutes)
