"""What the page minds by itself: a service that runs long, a missed visitor to call again."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.counter.asking import Doing
from desk.counter.day import Alert
from desk.counter.picture import CounterPicture
from desk.dialogs.print_jobs import PrintJobsSheet
from desk.dialogs.slips import print_here, stranded
from desk.workplace import Workplace
from shared.office.profile import HouseProfile
from shared.printing.jobs.spool import JobView
from shared.queue.kiosks import answer_help
from shared.queue.lifecycle import Move, State
from shared.queue.serving import Result
from shared.queue.views import TicketView

_LEAST_ASK = timedelta(minutes=20)
_GRACE = timedelta(minutes=15)


def ask_after(profile: HouseProfile, ticket: TicketView) -> timedelta:
    """How long a service may run before the officer is asked: three times the usual."""
    try:
        usual = profile.service(ticket.service_code).usual_minutes
    except KeyError:
        usual = 10
    bound = timedelta(minutes=profile.queue.forgotten_after_minutes)
    return min(bound, max(_LEAST_ASK, timedelta(minutes=3 * usual)))


class Care(QObject):
    """Asks, reminds, and ends what was forgotten. ``changed`` when its alerts did."""

    changed = Signal()

    def __init__(
        self,
        place: Workplace,
        doing: Doing,
        outcome: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place, self._doing, self._outcome = place, doing, outcome
        self._asked_until: dict[UUID, datetime] = {}
        self._calls_since: dict[UUID, int] = {}
        self._troubles: tuple[JobView, ...] = ()
        self._ending: UUID | None = None

    def alerts(self, picture: CounterPicture, now: datetime) -> tuple[Alert, ...]:
        """The page's own alerts, before those of machines."""
        self._troubles = picture.troubles
        found: list[Alert] = []
        ticket = picture.current
        if ticket is not None and self._runs_long(ticket, now):
            words = self.tr("Masih melayani {number}? Sudah {minutes} menit.").format(
                number=ticket.label, minutes=self._minutes(ticket, now)
            )
            found.append(Alert(f"still:{ticket.id}", words, self.tr("Ya, masih")))
        most = self._place.profile.queue.return_after
        for missed in picture.listed:
            if missed.state is State.NO_SHOW and self._calls_since.get(missed.id, 0) >= most:
                words = self.tr(
                    "{number} tidak hadir {count} panggilan lalu. Beri kesempatan lagi?"
                )
                found.append(
                    Alert(
                        f"missed:{missed.id}",
                        words.format(number=missed.label, count=most),
                        self.tr("Antrekan lagi"),
                    )
                )
        for printer, count in stranded(self._place, picture).items():
            words = self.tr("{count} slip menunggu printer {printer}.")
            found.append(
                Alert(
                    f"here:{printer}",
                    words.format(count=count, printer=printer),
                    self.tr("Cetak di meja"),
                )
            )
        return tuple(found)

    def act(self, key: str) -> None:
        """The button of an alert was pressed."""
        kind, _, subject = key.partition(":")
        if kind == "still":
            ticket = UUID(subject)
            self._asked_until[ticket] = self._place.now() + _LEAST_ASK
            self.changed.emit()
        elif kind == "missed":
            self._calls_since.pop(UUID(subject), None)
            self._doing.reinstate(UUID(subject))
        elif kind == "parked":
            self._doing.resume(UUID(subject))
        elif kind == "help":
            self._answer(subject)
        elif kind == "here":
            print_here(self._place, subject)
        elif kind == "jobs":
            self._place.open_sheet(PrintJobsSheet(self._place, self._troubles))

    def did(self, move: Move, picture: CounterPicture | None) -> None:
        """Count calls after a no-show, so that the missed visitor is offered again in time."""
        if picture is None or move is not Move.CALL:
            return
        for ticket in picture.listed:
            if ticket.state is State.NO_SHOW:
                self._calls_since[ticket.id] = self._calls_since.get(ticket.id, 0) + 1

    def watch(self, ticket: TicketView | None, now: datetime) -> None:
        """End a service that was surely forgotten; it stays out of the statistics."""
        if ticket is None or ticket.state is not State.SERVING or ticket.serving_since is None:
            return
        bound = timedelta(minutes=self._place.profile.queue.forgotten_after_minutes) + _GRACE
        until = self._asked_until.get(ticket.id)
        if now - ticket.serving_since < bound or (until is not None and now < until):
            return
        if self._ending == ticket.id:
            return
        self._ending = ticket.id
        note = self.tr("Ditutup otomatis: layanan terlupa.")
        self._doing.end_forgotten(ticket, Result(self._outcome(), note))

    def _runs_long(self, ticket: TicketView, now: datetime) -> bool:
        if ticket.state is not State.SERVING or ticket.serving_since is None:
            return False
        until = self._asked_until.get(ticket.id)
        if until is not None and now < until:
            return False
        return now - ticket.serving_since >= ask_after(self._place.profile, ticket)

    def _minutes(self, ticket: TicketView, now: datetime) -> int:
        since = ticket.serving_since or now
        return int((now - since).total_seconds() // 60)

    def _answer(self, kiosk: str) -> None:
        place, officer = self._place, self._place.officer.id
        place.write(
            self,
            lambda session, at: answer_help(session, kiosk=kiosk, officer=officer, at=at),
            lambda _state: place.tell(
                self.tr("Tercatat: Anda membantu di {kiosk}.").format(kiosk=kiosk)
            ),
        )
