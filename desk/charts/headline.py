"""The strip of figures over the charts: seven at a glance, each with what it is to be read by."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desk.charts.words import share_text, usual_name
from desk.look.parts import column, frame, restyle, row, text
from shared.figures.period import PeriodFigures
from shared.figures.spread import minutes, number_text, percent

translate = QCoreApplication.translate
_NARROW = 1160


@dataclass(frozen=True)
class Headline:
    """A figure, its unit, what it is, and what stands under it; ``worse`` than usual or not."""

    value: str
    unit: str
    name: str
    beside: str
    worse: bool = False


def headlines(figures: PeriodFigures, language: str) -> tuple[Headline, ...]:
    """The seven, from the same figures as every picture and table."""
    total, usual = figures.visits.total, figures.usual
    ends, waits, served = total.endings, total.waits, total.service_times
    name = usual_name(figures, language)

    def numbered(value: object) -> str:
        return number_text(value, language)  # type: ignore[arg-type] # a count or a figure's value

    minute = translate("ChartsPage", "mnt")
    p90 = translate("ChartsPage", "p90 {minutes} menit")
    usually = "" if usual is None else f"{name} {numbered(usual.issued)}"
    kept = "" if usual is None else f"{name} {share_text(usual.kept_share, language)}"
    worse = (
        usual is not None
        and usual.kept_share is not None
        and total.kept_share is not None
        and total.kept_share < usual.kept_share
    )
    if figures.now is not None:
        left = Headline(
            numbered(figures.waiting),
            "",
            translate("ChartsPage", "menunggu"),
            translate("ChartsPage", "{count} masih berjalan").format(count=numbered(ends.open)),
        )
    else:
        left = Headline(
            numbered(ends.unserved),
            "",
            translate("ChartsPage", "tidak terlayani"),
            translate("ChartsPage", "masih menunggu saat tutup"),
        )
    return (
        Headline(numbered(ends.issued), "", translate("ChartsPage", "nomor diambil"), usually),
        Headline(
            numbered(ends.finished),
            "",
            translate("ChartsPage", "selesai dilayani"),
            translate("ChartsPage", "{count} pergi sebelum selesai").format(
                count=numbered(ends.left)
            ),
        ),
        left,
        Headline(
            numbered(minutes(waits.median)),
            minute,
            translate("ChartsPage", "tunggu median"),
            p90.format(minutes=numbered(minutes(waits.p90))),
        ),
        Headline(
            numbered(total.kept_share),
            "%",
            translate("ChartsPage", "janji ditepati"),
            kept,
            worse,
        ),
        Headline(
            numbered(minutes(served.median)),
            minute,
            translate("ChartsPage", "lama dilayani, median"),
            p90.format(minutes=numbered(minutes(served.p90))),
        ),
        Headline(
            numbered(ends.no_show),
            "",
            translate("ChartsPage", "tidak hadir"),
            translate("ChartsPage", "{share} dari diambil").format(
                share=share_text(percent(ends.no_show, ends.issued), language)
            ),
        ),
    )


class _Tile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.value: QLabel = text("–", "figure")
        self.unit: QLabel = text(kind="strong")
        self.name: QLabel = text()
        self.beside: QLabel = text(kind="small")
        top = row(spacing=6)
        top.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBaseline)
        top.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBaseline)
        top.addStretch(1)
        box = column(spacing=1, margins=(20, 8, 12, 8))
        box.addLayout(top)
        box.addWidget(self.name)
        box.addWidget(self.beside)
        self.setLayout(box)

    def show_one(self, one: Headline) -> None:
        self.value.setText(one.value)
        self.value.setAccessibleName(one.name)
        self.unit.setText("" if one.value == "–" else one.unit)
        self.name.setText(one.name)
        arrow = "\N{DOWNWARDS ARROW} " if one.worse else ""
        self.beside.setText(arrow + one.beside)
        restyle(self.beside, "caution" if one.worse else "small")


class HeadlineStrip(QFrame):
    """The figures side by side; in two rows where the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.tiles = [_Tile() for _ in range(7)]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(4, 6, 4, 6)
        self._grid.setSpacing(0)
        self.setLayout(self._grid)
        self._across = 0
        self._arrange(7)

    def show_figures(self, figures: PeriodFigures, language: str) -> None:
        for tile, one in zip(self.tiles, headlines(figures, language), strict=True):
            tile.show_one(one)

    def arrange_for(self, width: int) -> None:
        """So many pixels are there for the strip."""
        self._arrange(7 if width >= _NARROW else 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = None if item is None else item.widget()
            if isinstance(widget, QFrame):
                widget.deleteLater()
        for unused in range(self._grid.columnCount()):
            self._grid.setColumnStretch(unused, 0)
        for position, tile in enumerate(self.tiles):
            line, slot = divmod(position, across)
            self._grid.addWidget(tile, line, 2 * slot)
            self._grid.setColumnStretch(2 * slot, 1)
            if slot < across - 1 and position < len(self.tiles) - 1:
                self._grid.addWidget(frame("upright"), line, 2 * slot + 1)
