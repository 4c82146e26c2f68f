"""The list of found tickets as it is seen; its columns keep the widths somebody gave them."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.find.found_model import FoundTable
from desk.workplace import Workplace

_SHAPE = "find-table"
_WIDTHS = (88, 172, 78, 160, 150, 140, 84)
_STRETCHED = 3


class FoundView(QTableView):
    """One row is chosen at a time."""

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

    def keep_shape(self) -> None:
        """Remember the widths."""
        self._workplace.memory.keep_shape(_SHAPE, self.horizontalHeader().saveState())
