"""Saying which case this desk shows, and who else has it open."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk.workplace import Workplace
from shared.complaints.looking_on import SEEN_EVERY, be_gone, be_seen


class LookingOn(QObject):
    """``others`` carries the names of those who have the same case open."""

    others = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._complaint: UUID | None = None
        self._timer = QTimer(self, interval=int(SEEN_EVERY.total_seconds() * 1000))
        self._timer.timeout.connect(self.beat)

    def watch(self, complaint: UUID) -> None:
        """This case is read now."""
        if complaint != self._complaint:
            self._complaint = complaint
            self._timer.start()
            self.beat()

    def beat(self) -> None:
        """Be seen, and see who is there."""
        workplace, complaint = self._workplace, self._complaint
        if complaint is None or not workplace.signed_in:
            return
        officer = workplace.officer.id

        def done(names: tuple[str, ...]) -> None:
            if complaint == self._complaint:
                self.others.emit(names)

        workplace.write(
            self,
            lambda session, at: be_seen(session, complaint=complaint, officer=officer, at=at),
            done,
            lambda _error: None,
        )

    def leave(self) -> None:
        """Nothing is read here any more."""
        self._timer.stop()
        if self._complaint is None or not self._workplace.signed_in:
            return
        self._complaint = None
        officer = self._workplace.officer.id
        self._workplace.write(
            self,
            lambda session, _at: be_gone(session, officer=officer),
            None,
            lambda _error: None,
        )
