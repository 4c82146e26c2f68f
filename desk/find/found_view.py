"""The list of found tickets as it is seen; its columns keep the widths somebody gave them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.find.found_model import FoundTable
from desk.workplace import Workplace

_SHAPE = "find-table"
_WIDTHS = (88, 172, 78, 160, 150, 140, 84)
_STRETCHED = 3
_GIVE_WAY = (6, 5, 2)
"""Waiting, officer and hour stand beside the list too: without room they go, in this order."""
_LEAST = 150


class FoundView(QTableView):
    """One row is chosen at a time. What does not fit is left out, never scrolled sideways to."""

    def __init__(self, workplace: Workplace, model: FoundTable) -> None:
        super().__init__()
        self._workplace = workplace
        self.setModel(model)
        self.setAccessibleName(self.tr("Nomor yang ditemukan"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for number, width in enumerate(_WIDTHS):
            header.resizeSection(number, width)
        header.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        kept = workplace.memory.shape(_SHAPE)
        if not kept.isEmpty():
            header.restoreState(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leave out columns until the service's name has room."""
        header, room = self.horizontalHeader(), self.viewport().width() - _LEAST
        for number in _GIVE_WAY:
            self.setColumnHidden(number, False)
        fixed = [number for number in range(len(_WIDTHS)) if number != _STRETCHED]
        for number in _GIVE_WAY:
            if sum(header.sectionSize(one) for one in fixed) <= room:
                return
            self.setColumnHidden(number, True)
        for number in fixed:
            header.resizeSection(number, min(header.sectionSize(number), _WIDTHS[number]))

    def keep_shape(self) -> None:
        """Remember the widths."""
        self._workplace.memory.keep_shape(_SHAPE, self.horizontalHeader().saveState())
