"""Call boards in words. Pure."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shared.queue.board_state import BoardState

translate = QCoreApplication.translate


def board_words(board: BoardState, now: datetime) -> str:
    """How a board is, in a word or two."""
    if board.silent(now):
        return translate("Boards", "Tidak melapor")
    if board.problem:
        return translate("Boards", "Tidak bersuara")
    if not board.voice:
        return translate("Boards", "Berjalan, hanya gambar")
    return translate("Boards", "Berjalan")


def board_sentence(problem: str) -> str:
    """The board's own sentence in the desk's language, as it came where none is known here."""
    return translate("Boards", problem)
