"""What may be the same as the report being written, and what its reporter has open already."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desk.look.folding import FoldingRow
from desk.look.parts import button, clear, column, frame, row, text
from desk.workplace import Workplace
from shared.complaints.by_person import open_of_reporter
from shared.complaints.problems import STATE_WORDS
from shared.complaints.similar import AlikeReport, Likeness, similar
from shared.qt.translator import words_of
from shared.staff.rights import Right

translate = QCoreApplication.translate


class AlikeColumn(QWidget):
    """``opened`` carries the id of a report that somebody wants to see; ``judged`` comes when one
    was tied or found not to be the same, ``counted`` when other ones are there."""

    opened = Signal(object)
    judged = Signal()
    counted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._asked = 0
        self.linked: UUID | None = None
        """The report that the officer tied to this one as the same matter."""
        self.apart: frozenset[UUID] = frozenset()
        """Those that the officer held beside it and found not to be the same."""
        self.cards = column(spacing=8)
        self.of_reporter = column(spacing=2)
        days = workplace.profile.complaints.duplicate_days
        head = row(spacing=8)
        head.addWidget(text(translate("Intake", "Mungkin sama"), "strong"), 1)
        head.addWidget(text(translate("Intake", "{days} hari terakhir").format(days=days), "small"))
        self._alike = _part(head, self.cards)
        title = row()
        title.addWidget(text(translate("Intake", "Masih terbuka dari pelapor ini"), "strong"))
        self._reporter = _part(title, self.of_reporter)
        box = column(spacing=14)
        box.addWidget(self._alike)
        box.addWidget(self._reporter)
        box.addStretch(1)
        self.setLayout(box)
        self.hide()

    @property
    def count(self) -> int:
        return self.cards.count() + self.of_reporter.count()

    def state(self) -> dict[str, Any]:
        """What a draft keeps of it."""
        return {
            "linked": self.linked.hex if self.linked else None,
            "apart": sorted(one.hex for one in self.apart),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take back what :meth:`state` gave; nothing is alike until it is looked for."""
        linked = state.get("linked")
        self.linked = UUID(linked) if linked else None
        self.apart = frozenset(UUID(one) for one in state.get("apart") or ())
        self._asked += 1
        self._show_cards(self._asked, ())
        self._show_reporter(self._asked, ())

    def look_for(self, likeness: Likeness, *, phone: str, nik: str) -> None:
        """Show what may be the same; never in the way."""
        self._asked += 1
        workplace, asked = self._workplace, self._asked
        profile, now = workplace.profile, workplace.now()
        wanted = replace(likeness, apart=self.apart)
        if wanted:
            workplace.read(
                self,
                lambda session: similar(session, wanted, profile=profile, now=now),
                partial(self._show_cards, asked),
            )
        else:
            self._show_cards(asked, ())
        if (phone or nik) and workplace.may(Right.REVEAL):
            officer = workplace.officer.id
            workplace.read(
                self,
                lambda session: open_of_reporter(session, phone=phone, nik=nik, officer=officer),
                partial(self._show_reporter, asked),
            )
        else:
            self._show_reporter(asked, ())

    def _show_cards(self, asked: int, found: tuple[AlikeReport, ...]) -> None:
        if asked != self._asked:
            return
        clear(self.cards)
        for one in found:
            self.cards.addWidget(self._card(one, linked=one.line.id == self.linked))
        self._alike.setVisible(bool(found))
        self._tell()

    def _show_reporter(self, asked: int, found: tuple[tuple[UUID, str], ...]) -> None:
        if asked != self._asked:
            return
        clear(self.of_reporter)
        for complaint, number in found:
            link = button(number, "link", partial(self.opened.emit, complaint))
            self.of_reporter.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._reporter.setVisible(bool(found))
        self._tell()

    def _tell(self) -> None:
        self.setVisible(bool(self.count))
        self.counted.emit()

    def _tie(self, complaint: UUID) -> None:
        self.linked = None if self.linked == complaint else complaint
        self.judged.emit()

    def _set_apart(self, complaint: UUID) -> None:
        self.apart |= {complaint}
        if self.linked == complaint:
            self.linked = None
        self.judged.emit()

    def _card(self, one: AlikeReport, *, linked: bool) -> QFrame:
        line = one.line
        card = frame("alert")
        box = column(spacing=4, margins=(12, 10, 12, 10))
        box.addWidget(text(line.title or line.number, "strong", wrap=True))
        days = (self._workplace.now() - line.received_at).days
        when = (
            translate("Intake", "{days} hari lalu").format(days=days)
            if days
            else translate("Intake", "hari ini")
        )
        state = words_of(STATE_WORDS[line.state])
        about = [f"{line.number} · {when}"]
        about.append(f"{line.agency} · {state}" if line.agency else state)
        about += [words for words in (one.place, one.opening) if words]
        if one.answer:
            about.append(translate("Intake", "Jawaban: {words}").format(words=one.answer))
        for words in about:
            box.addWidget(text(words, "small", wrap=True))
        tie = (
            translate("Intake", "Lepaskan")
            if linked
            else translate("Intake", "Tautkan ke aduan ini")
        )
        made = {}
        for name, words, act in (
            ("see", translate("Intake", "Lihat"), partial(self.opened.emit, line.id)),
            ("tie", tie, partial(self._tie, line.id)),
            ("apart", translate("Intake", "Bukan yang sama"), partial(self._set_apart, line.id)),
        ):
            made[name] = button(words, "link" if name == "apart" else "plain", act)
            made[name].setObjectName(name)
        box.addWidget(FoldingRow((made["see"], made["tie"]), (0, 1), spacing=6))
        box.addWidget(made["apart"], 0, Qt.AlignmentFlag.AlignLeft)
        card.setLayout(box)
        return card


def _part(head: Any, content: Any) -> QWidget:
    made = QWidget()
    box = column(spacing=8)
    box.addLayout(head)
    box.addLayout(content)
    made.setLayout(box)
    made.hide()
    return made
