"""What is typed and not saved, kept in the house until it is; at this computer while it must."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.draft_jobs import Kept, end_texts, find_texts, keep_text
from desk.drafts import Drafts, Where
from desk.workplace import Workplace
from shared.drafts.text import DraftMark, DraftText, Typed
from shared.i18n import Refusal
from shared.storage.base import new_id
from shared.storage.feed import Topic

_GATHERS_MS = 400
_TRIES_EVERY = 8
"""Beats between two tries while the house does not take what is typed."""
State = dict[str, Any]


class Draft(QObject):
    """Writes ``state()`` a moment after a change, also while typing goes on, and at once on
    `flush`; ends the text once there is nothing in it (``state()`` is None).

    A text is ``about`` a case (none keeps nothing) and goes into the house; while the house does
    not answer or take it, a sealed file of this computer holds it, and it is tried again. The
    house and files are touched off the GUI thread only. ``written`` comes when the text lies
    somewhere. ``several`` carries the other texts of the case, once each.
    """

    written = Signal()
    several = Signal(object)

    def __init__(
        self, workplace: Workplace, state: Callable[[], State | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._state = workplace, state
        self._drafts = Drafts(workplace.house.drafts, workplace.house.keys)
        self._officer = workplace.officer.id
        self._known: set[UUID] = set()
        self._timer = QTimer(self, interval=_GATHERS_MS)
        self._timer.timeout.connect(self._beat)
        self._before: UUID | None = None
        self._begin_anew(None)
        workplace.changed.connect(self._heard)

    @property
    def where(self) -> Where:
        """Where the text lies as last written."""
        return self._where

    @property
    def about(self) -> str | None:
        return self._about

    def edited(self, _value: object = None) -> None:
        """Something was typed or chosen."""
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write what is pending."""
        if self._dirty:
            self._write()

    def begin(self, about: str | None, done: Callable[[State | None], object]) -> None:
        """Go over to another case; ``done`` gets the text it has, if any."""
        self.flush()
        self._begin_anew(about)
        if about is not None:
            self._read(about, lambda texts: self._taken(about, texts, done))

    def go_on(self, text: DraftText) -> None:
        """What is typed from here on takes the place of ``text``."""
        self._mark = DraftMark(text.id, new_id(), text.version)
        self._flying = 0
        self._lies = not text.ended

    def fork(self) -> None:
        """What is typed from here on is another text; the one before ends with it."""
        self._before = self._mark.id
        self._mark = DraftMark(new_id(), new_id())

    def end(self) -> None:
        """What was typed is on record, or emptied: for a while it can be given back."""
        self._dirty = False
        self._timer.stop()
        if self._about is None or not self._lies:
            return
        self._lies = False
        ending = [one for one in (self._mark.id, self._before) if one is not None]
        self._before = None
        self._workplace.run(
            self, partial(end_texts, self._workplace.house, self._drafts, ending, self._officer)
        )

    def throw_away(self, clear: Callable[[], None], restore: Callable[[State], None]) -> None:
        """Forget the draft and empty the form; for a while it can be given back."""
        state = self._state()
        self.end()
        clear()
        if state is not None:
            self._workplace.tell(
                self.tr("Isian dikosongkan."),
                action=self.tr("Kembalikan"),
                act=lambda: self._bring_back(state, clear, restore),
            )

    def _bring_back(
        self, state: State, clear: Callable[[], None], restore: Callable[[State], None]
    ) -> None:
        if self._state() not in (None, state):
            # Something was typed meanwhile: that can be given back in its turn.
            self.throw_away(clear, restore)
        restore(state)
        self.edited()

    # -- writing -----------------------------------------------------------------------

    def _begin_anew(self, about: str | None) -> None:
        self._about = about
        self._mark = DraftMark(new_id(), new_id())
        self._before = None
        self._dirty = self._lies = False
        self._flying = self._rests = 0
        self._where = Where.HOUSE
        self._timer.stop()

    def _typed(self, state: State) -> Typed:
        assert self._about is not None
        seat, now = self._workplace.seat, self._workplace.now()
        counter = seat.counter_code if seat else ""
        return Typed(self._about, self._mark, state, self._officer, now, counter)

    @Slot()
    def _beat(self) -> None:
        if self._flying:
            # The house takes its time; what is typed does not wait for it.
            self._lay_down_meanwhile()
        elif self._dirty or (self._where is not Where.HOUSE and not self._rests):
            self._write()
        elif self._where is Where.HOUSE:
            self._timer.stop()
        else:
            self._rests -= 1

    def _write(self) -> None:
        self._dirty = False
        if self._about is None:
            self._timer.stop()
            return
        state = self._state()
        if state is None:
            self.end()
            return
        typed, before = self._typed(state), self._before
        self._before, self._lies = None, True
        self._flying += 1
        keeping = partial(keep_text, self._workplace.house, self._drafts, typed, before)
        self._workplace.run(self, keeping, partial(self._kept, typed.mark.hand))
        if not self._timer.isActive():
            self._timer.start()

    def _lay_down_meanwhile(self) -> None:
        state = self._state()
        if self._about is None or state is None:
            return
        drafts, typed = self._drafts, self._typed(state)

        def work() -> None:
            with suppress(Refusal):
                drafts.keep(typed)

        self._dirty = True
        self._workplace.run_apart(self, work, lambda _none: self.written.emit())

    def _kept(self, hand: UUID, answer: Kept) -> None:
        where, why, mark = answer
        self._workplace.standing.say(where, why)
        if hand != self._mark.hand:
            return
        self._flying -= 1
        another = mark.id != self._mark.id
        self._mark, self._where, self._rests = mark, where, _TRIES_EVERY
        self.written.emit()
        if another:
            self._look_for_others()

    # -- reading -----------------------------------------------------------------------

    def _read(
        self, about: str, done: Callable[[tuple[DraftText, ...]], object], *, ended: bool = False
    ) -> None:
        house, officer = self._workplace.house, self._officer
        self._workplace.run(
            self, partial(find_texts, house, self._drafts, about, officer, ended), done
        )

    def _taken(
        self,
        about: str,
        texts: tuple[DraftText, ...],
        done: Callable[[State | None], object],
    ) -> None:
        if about != self._about:
            return
        readable = [one for one in texts if one.state]
        if readable and not self._lies:
            self.go_on(readable[0])
            done(dict(readable[0].state or {}))
        else:
            done(None)
        self._tell_others(readable)

    @Slot(object)
    def _heard(self, topics: frozenset[Topic]) -> None:
        if Topic.DRAFT in topics and self._about is not None and self._lies:
            self._look_for_others()

    def _look_for_others(self) -> None:
        about = self._about
        if about is not None:
            self._read(about, partial(self._tell_of, about))

    def _tell_of(self, about: str, texts: Sequence[DraftText]) -> None:
        if about == self._about:
            self._tell_others(texts)

    def _tell_others(self, texts: Sequence[DraftText]) -> None:
        own = (self._mark.id, self._before)
        others = [one for one in texts if one.state and not one.ended and one.id not in own]
        news = {one.id for one in others} - self._known
        if news:
            self._known |= news
            self.several.emit(tuple(others))
