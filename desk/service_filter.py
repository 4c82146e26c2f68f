"""One service of the house, or all of them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from desk.workplace import Workplace

translate = QCoreApplication.translate


class ServiceFilter(QComboBox):
    """``chosen`` is the code of a service; None for all."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setAccessibleName(translate("ServiceFilter", "Layanan"))
        self.addItem(translate("ServiceFilter", "Semua layanan"), None)
        for one in workplace.profile.services:
            self.addItem(f"{one.code} · {one.brief(workplace.language)}", one.code)

    @property
    def chosen(self) -> str | None:
        code = self.currentData()
        return code if isinstance(code, str) else None
