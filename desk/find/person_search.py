"""Looking for a person or for words: begun by Enter, on the trail, and stopped when asked.

A telephone, NIK or e-mail is found at once. Words are found by opening what is sealed, a stretch of
the period at a time, each a job of its own, so that nothing else of the desk waits for it.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desk.workplace import Workplace
from shared.complaints.by_person import (
    OfPerson,
    ReportsPage,
    begin_words_search,
    find_person,
    reports_with_words,
)
from shared.complaints.views import ComplaintLine
from shared.i18n import short_date
from shared.privacy.findable import Findable, folded, sort_of
from shared.queue.history.by_person import visits_with_words
from shared.queue.history.search import After, Found, FoundPage, VisitFilter

translate = QCoreApplication.translate
LEAST_LETTERS = 3
_MOST = 300


def hint_for(typed: str) -> str:
    """What Enter would do with what is typed and is no number."""
    sort = sort_of(typed)
    if sort is Findable.TELEPHONE:
        return translate("FindPage", "Tekan Enter untuk mencari telepon ini.")
    if sort is Findable.NIK:
        return translate("FindPage", "Tekan Enter untuk mencari NIK ini.")
    if sort is Findable.EMAIL:
        return translate("FindPage", "Tekan Enter untuk mencari surel ini.")
    return translate(
        "FindPage", "Tulis nomor seperti A-012, 12, atau A; Enter mencari nama atau kata ini."
    )


@dataclass(frozen=True)
class SoFar:
    """What is found up to now. Of an ``exact`` value ``found`` is None: its visits are read like
    any other."""

    found: tuple[Found, ...] | None = None
    reports: tuple[ComplaintLine, ...] = ()
    running: bool = False
    exact: bool = False


class PersonSearch(QObject):
    """``told`` carries a :class:`SoFar` each time more is known."""

    told = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._asked = 0
        self._wanted: VisitFilter | None = None
        self._person: OfPerson | None = None
        self._found: tuple[Found, ...] = ()
        self._reports: tuple[ComplaintLine, ...] = ()
        self._running = False

    def begin(self, wanted: VisitFilter) -> bool:
        """Look for what is typed in ``wanted``; False for too little of it."""
        typed, workplace = wanted.number, self._workplace
        exact = sort_of(typed) is not None
        if not exact and len(folded(typed).strip()) < LEAST_LETTERS:
            return False
        self.forget()
        asked, self._wanted = self._asked, wanted
        officer, profile = workplace.officer.id, workplace.profile
        if exact:
            workplace.write(
                self,
                lambda session, at: find_person(
                    session, profile=profile, text=typed, officer=officer, at=at
                ),
                lambda person: self._know(asked, person),
            )
            return True
        self._running = True
        workplace.write(
            self,
            lambda session, at: begin_words_search(session, wanted=wanted, officer=officer, at=at),
            lambda _none: self._read_visits(asked, None),
            self._failed,
        )
        self._tell()
        return True

    @Slot()
    def stop(self) -> None:
        """Look no further; what is found stays."""
        if self._running:
            self._asked += 1
            self._running = False
            self._tell()

    def forget(self) -> None:
        """Somebody looks for something else."""
        self._asked += 1
        self._wanted = self._person = None
        self._found, self._reports, self._running = (), (), False
        self.told.emit(SoFar(found=None))

    def stands_for(self, wanted: VisitFilter) -> bool:
        """Whether what is found by words is the answer to these filters already."""
        return self._wanted == wanted and self._person is None

    def knows(self, typed: str) -> bool:
        """Whether the person who is known now was typed so."""
        return (
            self._person is not None and self._wanted is not None and (self._wanted.number == typed)
        )

    def narrowed(self, wanted: VisitFilter) -> VisitFilter:
        """The filters with the visits that were found in place of what was typed."""
        found = tuple(one.ticket.id for one in self._found)
        tickets: tuple[UUID, ...] = self._person.tickets if self._person else found
        return replace(wanted, number="", tickets=tickets)

    def beyond(self, shown: int) -> int:
        """How many visits of the person the other filters leave out."""
        return 0 if self._person is None else len(self._person.tickets) - shown

    def summary(self, count: int) -> str:
        """How far the search came."""
        words = translate("FindPage", "{count} nomor").format(count=count)
        if not self._running:
            return words
        last = self._found[-1].ticket.service_day if self._found else None
        going = translate("FindPage", "mencari…")
        if last is None:
            return f"{words} · {going}"
        return f"{words} · {going} {short_date(last, self._workplace.language)}"

    def _know(self, asked: int, person: OfPerson | None) -> None:
        if asked == self._asked and person is not None:
            self._person, self._reports = person, person.reports
            self.told.emit(SoFar(None, person.reports, exact=True))

    def _read_visits(self, asked: int, after: After | None) -> None:
        wanted = self._wanted
        if asked != self._asked or wanted is None:
            return
        workplace = self._workplace
        profile, officer, words = workplace.profile, workplace.officer.id, wanted.number
        workplace.read(
            self,
            lambda session: visits_with_words(
                session, profile=profile, wanted=wanted, words=words, officer=officer, after=after
            ),
            lambda page: self._add_visits(asked, page),
            self._failed,
        )

    def _add_visits(self, asked: int, page: FoundPage) -> None:
        if asked != self._asked:
            return
        self._found += page.found
        self._tell()
        if page.after is not None and len(self._found) < _MOST:
            self._read_visits(asked, page.after)
        else:
            self._read_reports(asked, None)

    def _read_reports(self, asked: int, after: UUID | None) -> None:
        wanted = self._wanted
        if asked != self._asked or wanted is None:
            return
        workplace = self._workplace
        profile, officer, now = workplace.profile, workplace.officer.id, workplace.now()
        workplace.read(
            self,
            lambda session: reports_with_words(
                session,
                profile=profile,
                wanted=wanted,
                words=wanted.number,
                officer=officer,
                now=now,
                after=after,
            ),
            lambda page: self._add_reports(asked, page),
            self._failed,
        )

    def _add_reports(self, asked: int, page: ReportsPage) -> None:
        if asked != self._asked:
            return
        self._reports += page.found
        if page.after is not None and len(self._reports) < _MOST:
            self._tell()
            self._read_reports(asked, page.after)
        else:
            self._running = False
            self._tell()

    def _failed(self, error: Exception) -> None:
        self.forget()
        self._workplace.explain(error)

    def _tell(self) -> None:
        self.told.emit(SoFar(self._found, self._reports, self._running))
