"""The counter: the line on the left, the visitor in the middle, the day on the right."""

from dataclasses import replace
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Slot
from PySide6.QtWidgets import QWidget

from desk.counter.action_bar import ActionBar, line_menu
from desk.counter.actions import KEYS, DeskAct, sentence_after, words_of, words_of_undo
from desk.counter.alerts import figures_of
from desk.counter.commands import Commands
from desk.counter.day import DayPane
from desk.counter.frame import CounterFrame
from desk.counter.history import history_rows
from desk.counter.line import LinePane
from desk.counter.line_model import waiting_rows
from desk.counter.picture import CounterPicture, read_counter
from desk.counter.reminders import Reminders
from desk.counter.result.form import ResultForm
from desk.counter.transactions import Transactions
from desk.counter.visitor import VisitorCard
from desk.form_draft import VisitDraft
from desk.look.parts import column
from desk.open_drafts.both import BothTexts
from desk.page import Page
from desk.workplace import Tone, Workplace
from shared.queue.lifecycle import Move, State
from shared.queue.line.call_order import may_call
from shared.queue.views import TicketView
from shared.storage.feed import Topic

# Signs of life are not announced, so the page is read again even when nothing is heard.
_READ_EVERY = 10
_ENDS_DRAFT = (Move.FINISH, Move.NO_SHOW, Move.CANCEL)


class CounterPage(Page):
    """Composes the panes and keeps them on what was last read."""

    name: ClassVar[str] = "counter"
    icon: ClassVar[str] = "menu-2"
    needs_seat: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(Topic) - {Topic.STAFF, Topic.DRAFT}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._picture: CounterPicture | None = None
        self._reading = self._read_again = False
        self._beats = 0
        self.transactions = Transactions(workplace, self)
        self.line = LinePane(workplace)
        self.visitor = VisitorCard(workplace)
        self.form = ResultForm(workplace)
        self.commands = Commands(
            workplace, self.transactions, self.form, self.current, self._chosen_in_line, self
        )
        self.reminders = Reminders(workplace, self.transactions, self)
        self.day = DayPane(workplace, self.reminders.act)
        self.bar = ActionBar(workplace, self)
        self.draft = VisitDraft(workplace, self.form.state, self)
        BothTexts(workplace, self.draft).chosen.connect(self.form.restore)
        middle = (self.visitor, self.bar, self.form)
        self.frame = CounterFrame(workplace, self.line, middle, self.day)
        outer = column()
        outer.addWidget(self.frame)
        self.setLayout(outer)
        self._connect()
        self._show_seat()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("CounterPage", "Loket")

    def keys(self) -> tuple[tuple[str, str], ...]:
        acts = tuple((KEYS[act], words_of(act)) for act in KEYS)
        return (*acts, ("Alt+1 … 9", self.tr("Pilih hasil layanan")))

    @property
    def picture(self) -> CounterPicture | None:
        """What was last read."""
        return self._picture

    def current(self) -> TicketView | None:
        """The visitor at the counter, as last read."""
        return self._picture.current if self._picture else None

    def refresh(self, topics: frozenset[Topic]) -> None:
        if self._reading:
            self._read_again = True
            return
        seat = self.workplace.seat
        if seat is None:
            return
        self._reading = True
        profile, now = self.workplace.profile, self.workplace.now()
        self.workplace.read(
            self,
            lambda session: read_counter(session, profile=profile, seat=seat, now=now),
            self._show,
            self._unread,
        )

    def leaving(self) -> None:
        self.draft.flush()
        self.frame.keep_columns()

    def focus_first(self) -> None:
        self.line.view.setFocus()

    def _show(self, picture: CounterPicture) -> None:
        self._reading = False
        before, self._picture = self.current(), picture
        if self._read_again:
            self._read_again = False
            self.refresh(self.topics)
        ticket = picture.current
        self._show_line()
        self._show_visitor(before, ticket)
        self.bar.show_state(ticket)
        workplace = self.workplace
        self.day.show_figures(figures_of(picture, workplace.profile, workplace.language))
        self.day.show_history(
            history_rows(
                picture.history,
                profile=self.workplace.profile,
                zone=self.workplace.profile.tz,
                language=self.workplace.language,
            )
        )
        self._show_alerts()

    def _unread(self, error: Exception) -> None:
        self._reading = self._read_again = False
        self.workplace.explain(error)

    def _show_visitor(self, before: TicketView | None, ticket: TicketView | None) -> None:
        seat, picture = self.workplace.seat, self._picture
        if seat is None or picture is None:
            return
        count = sum(
            may_call(one, counter=seat.counter_code, serves=seat.serves) for one in picture.waiting
        )
        paused = seat.pause_reason if seat.paused_at else None
        self.visitor.show_visitor(ticket, callable_count=count, paused=paused)
        self._show_seat()
        was, now = before.id if before else None, ticket.id if ticket else None
        if ticket is None:
            self.draft.leave()
            self.form.show_visitor(None, None)
        elif was == now and before is not None and before.leg == ticket.leg:
            self.form.show_visitor(ticket, None)
        else:
            # The form is still that of the leg before: what was typed goes along.
            self.draft.leave()
            self.form.show_visitor(ticket, None)
            self.draft.read(ticket.id, ticket.leg, partial(self._restore, ticket.id, ticket.leg))

    def _restore(self, ticket: UUID, leg: int, draft: dict[str, Any], whole: bool) -> None:
        now = self.current()
        if now is not None and (now.id, now.leg) == (ticket, leg):
            self.form.restore(draft if whole else self.form.carried(draft))

    def _show_line(self) -> None:
        if self._picture is not None:
            self.show_line(self._picture.listed)

    def show_line(self, tickets: tuple[TicketView, ...]) -> None:
        """Show who waits, with the minutes as they are now."""
        seat = self.workplace.seat
        if seat is None:
            return
        self.line.show_rows(
            waiting_rows(
                tickets,
                profile=self.workplace.profile,
                serves=seat.serves,
                counter=seat.counter_code,
                now=self.workplace.now(),
                language=self.workplace.language,
            )
        )

    @Slot()
    def _show_alerts(self) -> None:
        if self._picture is not None:
            now = self.workplace.now()
            self.day.show_alerts(self.reminders.all_alerts(self._picture, now))

    @Slot()
    def tick(self) -> None:
        """Once a second, and each time something is read anew: the minutes go on."""
        now = self.workplace.now()
        self.visitor.tick(now)
        if now.second % 5 == 0 or self.workplace.practice:
            self._show_line()
            self._show_alerts()
        self._beats += 1
        if self._beats % _READ_EVERY == 0 and self.isVisible():
            self.refresh(self.topics)

    @Slot()
    def _show_seat(self) -> None:
        seat = self.workplace.seat
        if seat is not None:
            self.frame.show_seat(seat, self.current())

    @Slot(object, object)
    def _done(self, move: Move, ticket: TicketView | None) -> None:
        at_counter = self.current()
        another_called = (
            move is Move.CALL
            and at_counter is not None
            and (ticket is None or ticket.id != at_counter.id)
        )
        if at_counter is not None and (another_called or move in _ENDS_DRAFT):
            self.draft.flush()
            self.draft.end()
        words = sentence_after(move, ticket)
        if words:
            offer = self.transactions.offer_undo(move, ticket)
            tone = Tone.PLAIN if ticket is not None else Tone.CAUTION
            self.workplace.tell(
                words,
                tone,
                action=words_of_undo(move) if offer else "",
                act=self.transactions.undo if offer else None,
            )
        self.reminders.did(move, self._picture)
        self._show_at_once(ticket)
        self.refresh(self.topics)

    def _show_at_once(self, ticket: TicketView | None) -> None:
        """What the act itself tells, before everything is read again."""
        picture, seat = self._picture, self.workplace.seat
        if picture is None or seat is None or self._reading:
            return
        mine = (
            ticket is not None
            and ticket.state in (State.CALLED, State.SERVING)
            and ticket.counter_code == seat.counter_code
        )
        listed = picture.listed
        if ticket is not None and mine:
            listed = tuple(one for one in listed if one.id != ticket.id)
        before = picture.current
        self._picture = replace(picture, current=ticket if mine else None, listed=listed)
        self._show_line()
        self._show_visitor(before, self._picture.current)
        self.bar.show_state(self._picture.current)

    @Slot(object)
    def _failed(self, _error: Exception) -> None:
        self.refresh(self.topics)

    @Slot(object, QPoint)
    def _open_line_menu(self, ticket: TicketView, at: QPoint) -> None:
        line_menu(self.workplace, self.commands, self.transactions, ticket, self).popup(at)

    def _chosen_in_line(self) -> TicketView | None:
        return self.line.view.chosen if self.line.view.hasFocus() else None

    def _pause(self) -> None:
        self.commands.do(DeskAct.PAUSE)

    def _connect(self) -> None:
        self.transactions.done.connect(self._done)
        self.transactions.failed.connect(self._failed)
        self.bar.wanted.connect(self.commands.do)
        self.form.save_wanted.connect(self._save)
        self.form.touched.connect(self.commands.begin_if_forgotten)
        self.form.edited.connect(self.draft.edited)
        self.line.view.wanted.connect(self.commands.want)
        self.line.view.menu_wanted.connect(self._open_line_menu)
        self.reminders.changed.connect(self._show_alerts)
        self.workplace.ticked.connect(self.tick)
        self.workplace.seat_changed.connect(self._seat_changed)
        self.workplace.pause_wanted.connect(self._pause)
        self.workplace.visit_registered.connect(self._registered)

    @Slot(object)
    def _registered(self, ticket: UUID) -> None:
        current = self.current()
        if current is not None and current.id == ticket:
            self.draft.end()

    @Slot()
    def _seat_changed(self) -> None:
        self._show_seat()
        if self.workplace.seat is not None:
            self.refresh(self.topics)

    @Slot(bool)
    def _save(self, then_next: bool) -> None:
        self.commands.save(then_next=then_next)
