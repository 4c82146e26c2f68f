"""The visitor at the counter: the largest thing on the page, with a running clock."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QWidget

from desk.look.parts import column, frame, row, text
from desk.workplace import Workplace
from shared.queue.lifecycle import State
from shared.queue.views import TicketView

_HEIGHT = 124


class VisitorCard(QStackedWidget):
    """The number in the house's colour, or what to do when nobody is at the counter."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setFixedHeight(_HEIGHT)
        self._ticket: TicketView | None = None
        self.number = _hero("number")
        self.service = _hero("service", wrap=True)
        self.detail = _hero("quiet", wrap=True)
        self.caption = _hero("quiet")
        self.timer = _hero("timer")
        self._hint = text("", "strong", wrap=True)
        self._next = text("", "mute", wrap=True)
        self.addWidget(self._empty())
        self.addWidget(self._hero())

    @property
    def ticket(self) -> TicketView | None:
        return self._ticket

    def show_visitor(
        self, ticket: TicketView | None, *, callable_count: int, paused: str | None
    ) -> None:
        """Show the visitor, or how many could be called, or the pause and its reason."""
        self._ticket = ticket
        if ticket is None:
            self._show_empty(callable_count, paused)
            return
        self.setCurrentIndex(1)
        language = self.workplace.language
        _say(self.number, ticket.label)
        _say(self.service, self._service_words(ticket, language))
        _say(self.detail, self._detail(ticket))
        serving = ticket.state is State.SERVING
        _say(self.caption, self.tr("Dilayani") if serving else self.tr("Dipanggil"))
        self.setAccessibleName(f"{ticket.label}, {self.service.text()}, {self.detail.text()}")
        self.tick(self.workplace.now())

    def tick(self, now: datetime) -> None:
        """Move the clock on; nothing else is painted."""
        ticket = self._ticket
        if ticket is None:
            return
        since = ticket.serving_since if ticket.state is State.SERVING else ticket.called_at
        seconds = max(0, int((now - (since or now)).total_seconds()))
        minutes, rest = divmod(seconds, 60)
        hours, within = divmod(minutes, 60)
        _say(
            self.timer, f"{hours}:{within:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
        )

    def _service_words(self, ticket: TicketView, language: str) -> str:
        try:
            service = self.workplace.profile.service(ticket.service_code)
        except KeyError:
            return ticket.service_code
        for part in service.subservices:
            if part.key == ticket.subservice:
                return f"{service.brief(language)} · {part.name.say(language)}"
        return service.name.say(language)

    def _detail(self, ticket: TicketView) -> str:
        waited = int(ticket.waited_seconds(self.workplace.now()) // 60)
        words = self.tr(
            "Ambil nomor {time} · menunggu {minutes} menit · dipanggil {calls}×"
        ).format(
            time=self.workplace.clock(ticket.issued_at),
            minutes=waited,
            calls=ticket.call_count,
        )
        if ticket.priority:
            words += " · " + self.tr("prioritas")
        if ticket.leg > 1:
            words += " · " + self.tr("layanan ke-{number}").format(number=ticket.leg)
        return words

    def _show_empty(self, count: int, paused: str | None) -> None:
        self.setCurrentIndex(0)
        if paused is not None:
            _say(self._hint, self.tr("Loket dijeda: {reason}").format(reason=paused))
            _say(self._next, self.tr("Tekan F2 untuk mulai lagi dan memanggil yang berikutnya."))
        elif count:
            _say(
                self._hint, self.tr("Loket kosong, {count} menunggu untuk Anda").format(count=count)
            )
            _say(self._next, self.tr("Tekan F2 untuk memanggil yang berikutnya."))
        else:
            _say(self._hint, self.tr("Loket kosong, belum ada yang menunggu untuk Anda"))
            _say(
                self._next,
                self.tr("Begitu ada nomor baru, tekan F2. Anda juga dapat memberi nomor sendiri."),
            )
        self.setAccessibleName(f"{self._hint.text()}. {self._next.text()}")

    def _empty(self) -> QWidget:
        made = frame("empty-hero")
        box = column(spacing=4, margins=(28, 14, 28, 14))
        box.addStretch(1)
        box.addWidget(self._hint)
        box.addWidget(self._next)
        box.addStretch(1)
        made.setLayout(box)
        return made

    def _hero(self) -> QFrame:
        made = frame("hero")
        middle = column(spacing=3)
        middle.addStretch(1)
        middle.addWidget(self.service)
        middle.addWidget(self.detail)
        middle.addStretch(1)
        clock = column(spacing=0)
        clock.addStretch(1)
        for label in (self.caption, self.timer):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            clock.addWidget(label)
        clock.addStretch(1)
        line = row(spacing=26, margins=(28, 8, 28, 8))
        line.addWidget(self.number)
        line.addLayout(middle, 1)
        line.addLayout(clock)
        made.setLayout(line)
        return made


def _hero(kind: str, *, wrap: bool = False) -> QLabel:
    return text("", kind, wrap=wrap)


def _say(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
