"""The kiosk: its composition (`KioskApp`) and its command."""

from kiosk.touch.composition import KioskApp
from kiosk.touch.run import command

__all__ = ["KioskApp", "command"]
