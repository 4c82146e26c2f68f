"""Call boards seen from afar.

A board reports itself with :func:`report_board`, and says :func:`goodbye` when it is closed. Only
what staff would see differently is announced (``Topic.KIOSK``), so that a quiet house stays quiet.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.queue.board_state import HEARTBEAT_EVERY, SILENT_AFTER, BoardState
from shared.queue.floor.records import BoardPost
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

__all__ = [
    "HEARTBEAT_EVERY",
    "SILENT_AFTER",
    "BoardState",
    "boards",
    "forget_board",
    "goodbye",
    "report_board",
]


def boards(session: Session) -> list[BoardState]:
    """Every board that reported itself and was not closed in good order since, by name."""
    rows = session.scalars(
        select(BoardPost).order_by(BoardPost.name).execution_options(populate_existing=True)
    )
    return [_state(post) for post in rows]


def report_board(
    session: Session, *, board: str, voice: bool, problem: str | None, at: datetime
) -> BoardState:
    """The board's sign of life: at its start, at each change, every :data:`HEARTBEAT_EVERY`.

    ``problem`` is why nothing can be heard, None (or empty) when all is well; what is reported
    again keeps the moment at which it began.
    """
    post = session.get(BoardPost, board, populate_existing=True)
    before = None if post is None else _state(post)
    if post is None:
        post = BoardPost(name=board, seen_at=at)
        session.add(post)
    post.seen_at = at
    post.voice = voice
    post.problem = problem or None
    post.problem_since = (post.problem_since or at) if post.problem else None
    after = _state(post)
    if before is None or before.silent(at) or after.differs(before):
        announce(session, Topic.KIOSK)
    return after


def goodbye(session: Session, *, board: str) -> None:
    """The board is closed in good order; nobody need look after it any more."""
    _take_off(session, board)


@needs(Right.FLOOR)
def forget_board(session: Session, *, board: str, officer: UUID, at: datetime) -> None:
    """Take a board that is no longer there off the list (a supervisor's act).

    It comes back by itself if it reports again; one that is off already is let be. Raises
    NotAllowed.
    """
    if _take_off(session, board):
        record_act(session, action="board.forget", subject=board, at=at, officer=officer)


def _take_off(session: Session, board: str) -> bool:
    post = session.get(BoardPost, board, populate_existing=True)
    if post is None:
        return False
    session.delete(post)
    announce(session, Topic.KIOSK)
    return True


def _state(post: BoardPost) -> BoardState:
    return BoardState(post.name, post.seen_at, post.voice, post.problem, post.problem_since)
