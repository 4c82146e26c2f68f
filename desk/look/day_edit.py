"""A day that is typed or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit


class DayEdit(QDateEdit):
    """``day`` is a plain date; ``name`` is for who cannot see a label."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd-MM-yyyy")
        if name:
            self.setAccessibleName(name)

    @property
    def day(self) -> date:
        found = self.date()
        return date(found.year(), found.month(), found.day())

    def show_day(self, day: date) -> None:
        """Show another day, and tell nobody."""
        self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)
