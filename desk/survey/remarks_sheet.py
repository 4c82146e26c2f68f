"""What respondents wrote on their forms, for whoever may read it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.dialogs.sheet import Sheet, scrolling
from desk.look.parts import column, text
from shared.i18n import short_date
from shared.survey.remarks import Remark

translate = QCoreApplication.translate


class RemarksSheet(Sheet):
    """The remarks of a period, the newest first."""

    def __init__(self, remarks: Sequence[Remark], language: str) -> None:
        super().__init__(translate("SurveyPage", "Saran dari formulir"), width=620)
        self.remarks = tuple(remarks)
        inner = QWidget()
        box = column(spacing=10)
        for one in remarks:
            about = short_date(one.day, language) + (f" · {one.service}" if one.service else "")
            box.addWidget(text(about, "small"))
            box.addWidget(text(one.text, wrap=True))
        if not remarks:
            words = translate("SurveyPage", "Tidak ada saran dalam masa ini.")
            box.addWidget(text(words, "mute", wrap=True))
        box.addStretch(1)
        inner.setLayout(box)
        area = scrolling(inner)
        area.setMinimumHeight(min(420, max(80, inner.sizeHint().height() + 8)))
        self.body.addWidget(area)
        self.add_feet(translate("SurveyPage", "Tutup"))
        self.cancel_button.hide()
