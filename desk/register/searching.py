"""Searching from the register's page: while typing in the index, by Enter in what is sealed.

A telephone, NIK or e-mail finds its person's reports, and words in sealed reports are found by
opening them, a stretch at a time. Both are acts on the trail, so that only Enter begins them.
"""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desk.workplace import Workplace
from shared.complaints.by_person import OfPerson, find_person
from shared.complaints.searching import (
    RegisterFinds,
    begin_sealed_search,
    sealed_with_words,
    search_register,
)
from shared.complaints.views import ComplaintLine
from shared.privacy.findable import sort_of
from shared.staff.rights import Right

translate = QCoreApplication.translate
_MOST_SEALED = 50
SealedFinds = tuple[tuple[ComplaintLine, ...], UUID | None]


class RegisterFinder(QObject):
    """``found`` carries lines, or None for the worklist again; ``exact`` the one report that a
    number names; ``hinted`` what to say beside the count."""

    found = Signal(object)
    exact = Signal(object)
    hinted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._words = ""
        self._asked = 0
        self._lines: tuple[ComplaintLine, ...] = ()

    def search(self, words: str) -> None:
        """Look for a number, a Tracking ID or words; nothing typed ends the search."""
        if words == self._words:
            # Asked already; what Enter found meanwhile stays.
            return
        self._words = words
        self._asked += 1
        if not words:
            self._tell(None, "")
            return
        self._look(self._asked, pick=True)

    def again(self) -> None:
        """The register changed: read what was found once more."""
        if self._words and self._workplace.signed_in and not self._further:
            self._look(self._asked, pick=False)

    @Slot()
    def search_further(self) -> None:
        """Enter: find the person of a telephone, NIK or e-mail, or words in sealed reports."""
        words, workplace = self._words, self._workplace
        if not words:
            return
        self._asked += 1
        asked, profile, officer = self._asked, workplace.profile, workplace.officer.id
        if sort_of(words) is not None and workplace.may(Right.REVEAL):

            def of_person(person: OfPerson | None) -> None:
                if asked == self._asked and person is not None:
                    self._lines = person.reports
                    self._tell(person.reports, "")

            workplace.write(
                self,
                lambda session, at: find_person(
                    session, profile=profile, text=words, officer=officer, at=at
                ),
                of_person,
            )
        elif workplace.may(Right.READ_SECRET):
            workplace.write(
                self,
                lambda session, at: begin_sealed_search(session, officer=officer, at=at),
                lambda _done: self._open_sealed(asked, None, 0),
            )

    @property
    def _further(self) -> bool:
        """Whether what is shown came by Enter, and would be lost by looking again."""
        return any(line.sealed for line in self._lines) or sort_of(self._words) is not None

    def _look(self, asked: int, *, pick: bool) -> None:
        words, workplace = self._words, self._workplace
        profile, now = workplace.profile, workplace.now()

        def done(finds: RegisterFinds) -> None:
            if asked != self._asked:
                return
            self._lines = finds.lines
            self._tell(finds.lines, "" if finds.exact else self._hint(finds))
            if pick and finds.exact and finds.lines:
                self.exact.emit(finds.lines[0].id)

        workplace.read(
            self,
            lambda session: search_register(session, words, profile=profile, now=now),
            done,
        )

    def _open_sealed(self, asked: int, after: UUID | None, count: int) -> None:
        if asked != self._asked:
            return
        words, workplace = self._words, self._workplace
        profile, now, officer = workplace.profile, workplace.now(), workplace.officer.id

        def done(part: SealedFinds) -> None:
            if asked != self._asked:
                return
            lines, rest = part
            known = {line.id for line in self._lines}
            self._lines += tuple(line for line in lines if line.id not in known)
            total = count + len(lines)
            going_on = rest is not None and total < _MOST_SEALED
            self._tell(
                self._lines,
                translate("RegisterFinder", "Membuka aduan tertutup…")
                if going_on
                else translate("RegisterFinder", "Aduan tertutup: {count} cocok").format(
                    count=total
                ),
            )
            if going_on:
                self._open_sealed(asked, rest, total)

        workplace.read(
            self,
            lambda session: sealed_with_words(
                session, words, profile=profile, officer=officer, now=now, after=after
            ),
            done,
        )

    def _hint(self, finds: RegisterFinds) -> str:
        if sort_of(self._words) is not None and self._workplace.may(Right.REVEAL):
            return translate("RegisterFinder", "Enter: cari pelapornya")
        if finds.more:
            return translate("RegisterFinder", "masih ada lagi; tambah katanya")
        if self._workplace.may(Right.READ_SECRET):
            return translate("RegisterFinder", "Enter: cari juga di aduan tertutup")
        return ""

    def _tell(self, lines: tuple[ComplaintLine, ...] | None, hint: str) -> None:
        if lines is None:
            self._lines = ()
        self.found.emit(lines)
        self.hinted.emit(hint)
