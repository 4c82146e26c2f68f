"""The running sample of measured service times."""

from sqlalchemy.orm import Session

from shared.queue.records import ServicePace

KEPT = 40
# Shorter than this and nobody was served: a number closed by a slip of the finger.
_SHORTEST_SECONDS = 15


def note_pace(session: Session, service: str, seconds: int) -> None:
    """Add one measured service time; the oldest beyond :data:`KEPT` is dropped."""
    if seconds < _SHORTEST_SECONDS:
        return
    row = session.get(ServicePace, service)
    if row is None:
        session.add(ServicePace(service_code=service, seconds=[seconds]))
    else:
        row.seconds = [*row.seconds, seconds][-KEPT:]


def forget_pace(session: Session, service: str, seconds: int) -> None:
    """Take the newest equal time out again when its finish is undone."""
    row = session.get(ServicePace, service)
    if row is not None and seconds in row.seconds:
        kept = list(row.seconds)
        kept.reverse()
        kept.remove(seconds)
        kept.reverse()
        row.seconds = kept
