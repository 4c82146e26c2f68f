"""The call board: its composition and its command."""

from kiosk.board.composition import BoardWindow, board_screen, board_window
from kiosk.board.run import command

__all__ = ["BoardWindow", "board_screen", "board_window", "command"]
