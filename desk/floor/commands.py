"""What a supervisor does on the floor: each act one use case, told when it is done."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from desk.dialogs.decision import Parting, ask_decision, words_after
from desk.dialogs.typed_word import ask_to_forget
from desk.floor.day_sheet import make_day_sheet
from desk.floor.dialogs import EndDaySheet, ManagedCounterSheet, OpenCounterSheet
from desk.workplace import Tone, Workplace
from shared.office.service_day import service_day
from shared.queue import kiosks
from shared.queue.boards import forget_board
from shared.queue.closing import ended_by_hand, still_open
from shared.queue.floor import supervision
from shared.queue.floor.leaving import Decision, settle_alone
from shared.queue.floor.seats import seats
from shared.queue.floor.view import CounterLine, ServiceLine
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView
from shared.storage.database import Session


class FloorActs(QObject):
    """Opens the floor's sheets and runs the acts; ``after`` is called when one is done."""

    def __init__(self, workplace: Workplace, after: Callable[[], None]) -> None:
        super().__init__(workplace)
        self._workplace, self._after = workplace, after

    def open_counter(self, line: CounterLine) -> None:
        """The sheet of a counter: its services when open, its officer when closed; the question
        about its visitor when no officer is there."""
        if line.alone_since is not None:
            self.settle(line)
            return
        if line.seat is None:
            self._workplace.read(
                self,
                lambda session: supervision.free_officers(session, self._workplace.profile),
                lambda officers: self._ask_officer(line, officers),
            )
            return
        sheet = ManagedCounterSheet(self._workplace, line)
        seat = line.seat
        sheet.moved.connect(lambda serves: self._move(line, seat, serves))
        sheet.pause_ended.connect(lambda: self._end_pause(line, seat))
        sheet.shut.connect(lambda: self._close(line, seat))
        self._workplace.sheet_wanted.emit(sheet)

    def toggle_service(self, line: ServiceLine) -> None:
        """Shut an open service, open a shut one."""
        profile, who = self._workplace.profile, self._workplace.officer.id
        name = f"{line.code} · {profile.service(line.code).brief(self._workplace.language)}"

        def work(session: Session, at: datetime) -> None:
            if line.shut:
                kiosks.open_service(session, service=line.code, officer=who, at=at)
            else:
                kiosks.shut_service(session, profile=profile, service=line.code, officer=who, at=at)

        if line.shut:
            words = self.tr("{service} menerima nomor lagi.").format(service=name)
        else:
            words = self.tr(
                "{service} tidak menerima nomor baru. Yang sudah menunggu tetap dilayani."
            ).format(service=name)
        self._workplace.write(self, work, lambda _done: self._done(words))

    def toggle_kiosk(self, kiosk: str) -> None:
        """Pause a running kiosk, resume a paused one."""
        workplace = self._workplace

        def work(session: Session, at: datetime) -> kiosks.KioskState:
            state = kiosks.kiosk_state(session, kiosk)
            act = kiosks.resume_kiosk if state and state.paused else kiosks.pause_kiosk
            return act(session, kiosk=kiosk, officer=workplace.officer.id, at=at)

        workplace.write(self, work, self._kiosk_told)

    def resume_kiosk(self, kiosk: str) -> None:
        """End a kiosk's pause."""
        self._workplace.write(
            self,
            lambda session, at: kiosks.resume_kiosk(
                session, kiosk=kiosk, officer=self._workplace.officer.id, at=at
            ),
            self._kiosk_told,
        )

    def forget_board(self, board: str) -> None:
        """Take a board that is gone off the list, once the word is typed."""
        who = self._workplace.officer.id
        ask_to_forget(
            self._workplace,
            self,
            board,
            lambda session, at: forget_board(session, board=board, officer=who, at=at),
            self._after,
        )

    def answer_help(self, kiosk: str) -> None:
        """Say that one goes to the kiosk."""
        words = self.tr("{kiosk}: pengunjung tahu bahwa Anda datang.").format(kiosk=kiosk)
        self._workplace.write(
            self,
            lambda session, at: kiosks.answer_help(
                session, kiosk=kiosk, officer=self._workplace.officer.id, at=at
            ),
            lambda _state: self._done(words),
        )

    def ask_end_day(self) -> None:
        """Show what is still open, then close the day if wanted."""
        workplace = self._workplace
        today = service_day(workplace.now(), workplace.profile.tz)
        workplace.read(
            self,
            lambda session: (
                still_open(session, day=today),
                len(seats(session, workplace.profile)),
                ended_by_hand(session, day=today),
            ),
            lambda found: self._ask_end(*found),
        )

    def _ask_end(self, still: list[TicketView], seated: int, ended: int) -> None:
        sheet = EndDaySheet(self._workplace, still, seated, ended)
        sheet.decided.connect(self._end_day)
        sheet.taken_back.connect(self._take_back_end)
        self._workplace.sheet_wanted.emit(sheet)

    def _end_day(self) -> None:
        workplace = self._workplace
        workplace.write(
            self,
            lambda session, at: supervision.end_day(
                session, profile=workplace.profile, officer=workplace.officer.id, at=at
            ),
            self._day_ended,
        )

    def _day_ended(self, closed: list[TicketView]) -> None:
        words = self.tr("Hari ditutup. {count} nomor dicatat tidak terlayani.").format(
            count=len(closed)
        )
        self._done(words)
        make_day_sheet(self._workplace, after=words)

    def _take_back_end(self) -> None:
        workplace = self._workplace
        workplace.write(
            self,
            lambda session, at: supervision.take_back_end_of_day(
                session, profile=workplace.profile, officer=workplace.officer.id, at=at
            ),
            lambda back: self._done(
                self.tr(
                    "Penutupan hari dibatalkan. {count} nomor menunggu lagi di tempatnya semula."
                ).format(count=len(back))
            ),
        )

    def _ask_officer(self, line: CounterLine, officers: list[OfficerView]) -> None:
        sheet = OpenCounterSheet(line, officers)
        sheet.decided.connect(lambda officer: self._open(line, officer))
        self._workplace.sheet_wanted.emit(sheet)

    def _open(self, line: CounterLine, seated: UUID) -> None:
        workplace = self._workplace
        workplace.write(
            self,
            lambda session, at: supervision.open_counter(
                session,
                profile=workplace.profile,
                counter=line.code,
                seated=seated,
                officer=workplace.officer.id,
                at=at,
            ),
            lambda seat: self._done(
                self.tr("{counter} dibuka untuk {officer}.").format(
                    counter=line.name, officer=seat.officer_name
                )
            ),
        )

    def _move(self, line: CounterLine, seat: UUID, serves: tuple[str, ...]) -> None:
        workplace = self._workplace
        words = self.tr("{counter} sekarang melayani {services}.").format(
            counter=line.name, services=", ".join(serves)
        )
        workplace.write(
            self,
            lambda session, at: supervision.move_counter(
                session,
                profile=workplace.profile,
                seat=seat,
                serves=serves,
                officer=workplace.officer.id,
                at=at,
            ),
            lambda _done: self._done(words),
        )

    def _end_pause(self, line: CounterLine, seat: UUID) -> None:
        words = self.tr("Jeda {counter} diakhiri.").format(counter=line.name)
        self._workplace.write(
            self,
            lambda session, at: supervision.end_pause(
                session, seat=seat, officer=self._workplace.officer.id, at=at
            ),
            lambda _done: self._done(words),
        )

    def settle(self, line: CounterLine) -> None:
        """Decide about the visitor of a counter that has no officer any more."""
        workplace, ticket = self._workplace, line.ticket
        if ticket is None:
            return

        def carry_out(decision: Decision) -> None:
            workplace.write(
                self,
                lambda session, at: settle_alone(
                    session,
                    profile=workplace.profile,
                    ticket=ticket,
                    decision=decision,
                    officer=workplace.officer.id,
                    at=at,
                ),
                lambda there: self._done(words_after(workplace, decision, there)),
            )

        title = self.tr("{number} tanpa petugas").format(number=line.label)
        self._decide(ticket, Parting(title, self.tr("Putuskan")), carry_out)

    def _close(self, line: CounterLine, seat: UUID) -> None:
        if line.ticket is None:
            self._close_now(line, seat, None)
            return
        title = self.tr("Tutup {counter}?").format(counter=line.name)
        self._decide(
            line.ticket,
            Parting(title, self.tr("Tutup loket")),
            lambda decision: self._close_now(line, seat, decision),
        )

    def _decide(
        self, ticket: UUID, parting: Parting, decided: Callable[[Decision], object]
    ) -> None:
        workplace = self._workplace

        def ask(there: TicketView | None) -> None:
            if there is not None:
                ask_decision(workplace, self, there, parting, decided)

        workplace.read(self, lambda session: ticket_by_id(session, ticket), ask)

    def _close_now(self, line: CounterLine, seat: UUID, decision: Decision | None) -> None:
        workplace = self._workplace
        words = self.tr("{counter} ditutup.").format(counter=line.name)

        def closed(there: TicketView | None) -> None:
            if there is None or decision is None:
                self._done(words)
            else:
                self._done(f"{words} {words_after(workplace, decision, there)}")

        workplace.write(
            self,
            lambda session, at: supervision.close_counter(
                session,
                profile=workplace.profile,
                seat=seat,
                officer=workplace.officer.id,
                at=at,
                decision=decision,
            ),
            closed,
        )

    def _kiosk_told(self, state: kiosks.KioskState) -> None:
        words = (
            QCoreApplication.translate("FloorActs", "{kiosk} dijeda: tidak memberi nomor.")
            if state.paused
            else QCoreApplication.translate("FloorActs", "{kiosk} memberi nomor lagi.")
        )
        self._done(words.format(kiosk=state.name))

    def _done(self, words: str) -> None:
        self._workplace.tell(words, Tone.GOOD)
        self._after()
