"""The kiosk: its composition (`KioskApp`) and its command."""

from kiosk.composition import KioskApp
from kiosk.run import command

__all__ = ["KioskApp", "command"]
