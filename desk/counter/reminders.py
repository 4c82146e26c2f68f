"""What the page minds by itself: a service that runs long, a missed visitor to call again."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.counter.alerts import alerts_of
from desk.counter.day import AlertCard
from desk.counter.picture import CounterPicture
from desk.counter.transactions import Transactions
from desk.dialogs.decision import Parting, ask_decision, words_after
from desk.dialogs.print_jobs import PrintJobsSheet
from desk.workplace import Workplace
from shared.printing.jobs.house_printers import desk_printer
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import JobView, hand_over
from shared.queue.floor.alerts import AlertKey, AlertKind
from shared.queue.floor.leaving import Decision, settle_alone
from shared.queue.forgotten import ASK_AGAIN, ask_after, confirm_service
from shared.queue.kiosks import answer_help
from shared.queue.lifecycle import Move, State
from shared.queue.views import TicketView


def stranded(workplace: Workplace, picture: CounterPicture) -> dict[str, int]:
    """How many slips wait at each other printer that cannot print, where this desk has its own."""
    own = desk_printer(workplace.house.settings)
    if own is None:
        return {}
    dead = {
        one.name
        for one in picture.printers
        if one.name != own.name and not (one.minded and one.condition.state.usable)
    }
    held = [job.printer for job in picture.troubles if job.state is JobState.HELD]
    return {name: held.count(name) for name in sorted(dead) if name in held}


def print_here(workplace: Workplace, printer: str) -> None:
    """Print at this desk what waits at another printer."""
    own = desk_printer(workplace.house.settings)
    if own is None:
        return

    def tell(count: int) -> None:
        words = QCoreApplication.translate("Slips", "{count} slip dikirim ke printer {name}.")
        workplace.tell(words.format(count=count, name=own.name))

    workplace.write(
        workplace, lambda session, at: hand_over(session, printer=printer, to=own.name, at=at), tell
    )


class Reminders(QObject):
    """Asks about long services and reminds of visitors. ``changed`` when its alerts did."""

    changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        transactions: Transactions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._transactions = workplace, transactions
        self._asked_until: dict[UUID, datetime] = {}
        self._calls_since: dict[UUID, int] = {}
        self._troubles: tuple[JobView, ...] = ()
        self._alone: tuple[TicketView, ...] = ()

    def all_alerts(self, picture: CounterPicture, now: datetime) -> tuple[AlertCard, ...]:
        """What the officer should look at: of this counter, then of the house."""
        own = self.alerts(picture, now)
        return (*own, *alerts_of(picture, self._workplace.profile, now))

    def alerts(self, picture: CounterPicture, now: datetime) -> tuple[AlertCard, ...]:
        """The page's own alerts, before those of machines."""
        self._troubles, self._alone = picture.troubles, picture.alone
        found: list[AlertCard] = []
        ticket = picture.current
        if ticket is not None and self._runs_long(ticket, now):
            words = self.tr("Masih melayani {number}? Sudah {minutes} menit.").format(
                number=ticket.label, minutes=self._minutes(ticket, now)
            )
            found.append(
                AlertCard(
                    AlertKey(AlertKind.STILL_SERVING, str(ticket.id)), words, self.tr("Ya, masih")
                )
            )
        most = self._workplace.profile.queue.return_after
        for missed in picture.listed:
            if missed.state is State.NO_SHOW and self._calls_since.get(missed.id, 0) >= most:
                words = self.tr(
                    "{number} tidak hadir {count} panggilan lalu. Beri kesempatan lagi?"
                )
                found.append(
                    AlertCard(
                        AlertKey(AlertKind.MISSED, str(missed.id)),
                        words.format(number=missed.label, count=most),
                        self.tr("Antrekan lagi"),
                    )
                )
        for printer, count in stranded(self._workplace, picture).items():
            words = self.tr("{count} slip menunggu printer {printer}.")
            found.append(
                AlertCard(
                    AlertKey(AlertKind.SLIPS_ELSEWHERE, printer),
                    words.format(count=count, printer=printer),
                    self.tr("Cetak di meja"),
                )
            )
        return tuple(found)

    def act(self, key: AlertKey) -> None:
        """The button of an alert was pressed."""
        match key.kind:
            case AlertKind.STILL_SERVING:
                self._goes_on(UUID(key.subject))
            case AlertKind.MISSED:
                self._calls_since.pop(UUID(key.subject), None)
                self._transactions.reinstate(UUID(key.subject))
            case AlertKind.PARKED_DUE:
                self._transactions.resume(UUID(key.subject))
            case AlertKind.LEFT_ALONE:
                self._settle(UUID(key.subject))
            case AlertKind.HELP:
                self._answer(key.subject)
            case AlertKind.SLIPS_ELSEWHERE:
                print_here(self._workplace, key.subject)
            case AlertKind.PRINTS_STUCK:
                self._workplace.open_sheet(PrintJobsSheet(self._workplace, self._troubles))

    def did(self, move: Move, picture: CounterPicture | None) -> None:
        """Count calls after a no-show, so that the missed visitor is offered again in time."""
        if picture is None or move is not Move.CALL:
            return
        for ticket in picture.listed:
            if ticket.state is State.NO_SHOW:
                self._calls_since[ticket.id] = self._calls_since.get(ticket.id, 0) + 1

    def _runs_long(self, ticket: TicketView, now: datetime) -> bool:
        if ticket.state is not State.SERVING or ticket.serving_since is None:
            return False
        until = self._asked_until.get(ticket.id)
        if until is not None and now < until:
            return False
        return now - ticket.serving_since >= ask_after(self._workplace.profile, ticket.service_code)

    def _goes_on(self, ticket: UUID) -> None:
        seat, officer = self._workplace.seat, self._workplace.officer.id
        if seat is None:
            return
        self._asked_until[ticket] = self._workplace.now() + ASK_AGAIN
        self._workplace.write(
            self,
            lambda session, at: confirm_service(
                session, ticket=ticket, officer=officer, counter=seat.counter_code, at=at
            ),
        )
        self.changed.emit()

    def _settle(self, left: UUID) -> None:
        workplace, officer = self._workplace, self._workplace.officer.id
        ticket = next((one for one in self._alone if one.id == left), None)
        if ticket is None:
            return
        profile = workplace.profile

        def carry_out(decision: Decision) -> None:
            workplace.write(
                self,
                lambda session, at: settle_alone(
                    session, profile=profile, ticket=left, decision=decision, officer=officer, at=at
                ),
                lambda there: workplace.tell(words_after(workplace, decision, there)),
            )

        title = self.tr("{number} tanpa petugas").format(number=ticket.label)
        ask_decision(workplace, self, ticket, Parting(title, self.tr("Putuskan")), carry_out)

    def _minutes(self, ticket: TicketView, now: datetime) -> int:
        since = ticket.serving_since or now
        return int((now - since).total_seconds() // 60)

    def _answer(self, kiosk: str) -> None:
        workplace, officer = self._workplace, self._workplace.officer.id
        workplace.write(
            self,
            lambda session, at: answer_help(session, kiosk=kiosk, officer=officer, at=at),
            lambda _state: workplace.tell(
                self.tr("Tercatat: Anda membantu di {kiosk}.").format(kiosk=kiosk)
            ),
        )
