"""The call board: its composition and its command."""

from kiosk.board.run import command
from kiosk.board.window import BoardWindow, board_screen, board_window

__all__ = ["BoardWindow", "board_screen", "board_window", "command"]
