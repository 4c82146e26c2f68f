"""Arrivals, people waiting and open counters on one axis of time, so that cause and effect line up.

Of one day by quarters of an hour; of more days, a day is what a quarter of an hour is.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desk.charts.brushes import LEAD, LEFT, MIDDLE, PLAIN, RIGHT, Brushes
from desk.charts.time_axis import GUTTER, TimeAxis
from desk.charts.words import day_words, line_words, usual_name
from shared.figures.period import PeriodFigures
from shared.figures.spread import number_text
from shared.i18n import clock_time
from shared.theme import Theme

translate = QCoreApplication.translate


class TimePicture(QWidget):
    """Three pictures, one under the other; ``summary`` is what a screen reader says of them."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self._brushes, self._language = Brushes(theme), language
        self._figures: PeriodFigures | None = None
        self.setAccessibleName(translate("ChartsPage", "Kedatangan, antrean, dan loket buka"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(420)

    def show_figures(self, figures: PeriodFigures) -> None:
        """Draw these from now on."""
        self._figures = figures
        self.setMinimumHeight(TimeAxis.least_height(figures))
        self.setAccessibleDescription(
            translate("ChartsPage", "Tabel (Ctrl+T) memuat angka yang sama.")
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(1112, 774)

    def bar_of(self, position: int) -> QRectF:
        """Where the bar of a slot stands, in pixels."""
        figures = self._figures
        return QRectF() if figures is None else self._axis(figures).bar(figures.slots[position])

    def _axis(self, figures: PeriodFigures) -> TimeAxis:
        return TimeAxis(figures, self.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._figures is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figures, axis = self._figures, self._axis(self._figures)
        self._paint_arrivals(painter, figures, axis)
        self._paint_line(painter, figures, axis)
        self._paint_counters(painter, figures, axis)
        self._paint_ticks(painter, axis)
        self._paint_now(painter, figures, axis)
        painter.end()

    def _paint_scale(
        self, painter: QPainter, plot: QRectF, scale: tuple[float, float], title: str, unit: str
    ) -> float:
        top, step = scale
        head = QRectF(0, plot.top() - 38, self.width(), 24)
        wide = self._brushes.say(painter, head, title, size=LEAD, weight=QFont.Weight.Bold)
        beside = QRectF(wide + 14, head.top() + 1, 240, 24)
        after = wide + 14 + self._brushes.say(painter, beside, unit, colour=self._brushes.mute)
        value = 0.0
        while value <= top + step / 2:
            y = plot.bottom() - plot.height() * value / top
            self._brushes.across(painter, plot.left(), plot.right(), y)
            box = QRectF(0, y - 9, GUTTER - 12, 18)
            self._brushes.say(painter, box, f"{value:g}", how=RIGHT, colour=self._brushes.mute)
            value += step
        return after

    def _paint_breaks(
        self,
        painter: QPainter,
        figures: PeriodFigures,
        axis: TimeAxis,
        plot: QRectF,
        *,
        named: bool,
    ) -> None:
        for start, end in figures.breaks:
            box = QRectF(axis.x(start), plot.top(), 0, plot.height())
            box.setRight(axis.x(end))
            self._brushes.hatched(painter, box, self._brushes.line, framed=False, radius=0)
            if named and box.width() > 60:
                chip = QRectF(box.center().x() - 38, box.center().y() - 12, 76, 24)
                self._brushes.block(painter, chip, self._brushes.surface, radius=12)
                self._brushes.say(
                    painter, chip, translate("ChartsPage", "Istirahat"), how=MIDDLE,
                    colour=self._brushes.mute, weight=QFont.Weight.DemiBold,
                )  # fmt: skip

    def _paint_arrivals(self, painter: QPainter, figures: PeriodFigures, axis: TimeAxis) -> None:
        brushes, plot = self._brushes, axis.arrivals
        unit = (
            translate("ChartsPage", "tiap 15 menit")
            if figures.one_day
            else translate("ChartsPage", "tiap hari")
        )
        title = translate("ChartsPage", "Nomor diambil")
        at = self._paint_scale(painter, plot, axis.arrivals_scale, title, unit) + 28
        y = plot.top() - 38
        brushes.block(painter, QRectF(at, y + 7, 12, 12), brushes.bar, radius=2)
        words = day_words(figures, self._language)
        at += 18 + brushes.say(painter, QRectF(at + 18, y + 1, 220, 24), words, colour=brushes.mute)
        if figures.usual is not None:
            painter.setPen(QPen(brushes.ink, 2.5))
            painter.drawLine(QPointF(at + 24, y + 13), QPointF(at + 46, y + 13))
            words = translate("ChartsPage", "{usual}, rata-rata {count} pekan").format(
                usual=usual_name(figures, self._language), count=figures.usual.weekdays
            )
            box = QRectF(at + 54, y + 1, plot.right() - at - 54, 24)
            brushes.say(painter, box, words, colour=brushes.mute)
        self._paint_breaks(painter, figures, axis, plot, named=True)
        for one in figures.slots:
            if not one.issued:
                continue
            bar = axis.bar(one)
            brushes.block(painter, bar, brushes.bar)
            if bar.width() >= 20 and bar.height() >= 22:
                box = QRectF(bar.left(), bar.bottom() - 20, bar.width(), 18)
                brushes.say(
                    painter, box, str(one.issued), how=MIDDLE, colour=brushes.surface,
                    weight=QFont.Weight.DemiBold,
                )  # fmt: skip
        self._paint_usual(painter, figures, axis)

    def _paint_usual(self, painter: QPainter, figures: PeriodFigures, axis: TimeAxis) -> None:
        path, drawing = QPainterPath(), False
        for one in figures.slots:
            paused = any(start <= one.start < end for start, end in figures.breaks)
            if one.usual is None or paused:
                drawing = False
                continue
            left, wide = axis.slot(one)
            y = axis.usual_y(one)
            if drawing:
                path.lineTo(left, y)
            else:
                path.moveTo(left, y)
            path.lineTo(left + wide, y)
            drawing = True
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._brushes.surface, 5.0), (self._brushes.ink, 2.2)):
            painter.setPen(QPen(colour, width))
            painter.drawPath(path)

    def _paint_line(self, painter: QPainter, figures: PeriodFigures, axis: TimeAxis) -> None:
        brushes, plot = self._brushes, axis.line
        unit = (
            translate("ChartsPage", "orang")
            if figures.one_day
            else translate("ChartsPage", "orang, paling banyak sekaligus")
        )
        title = translate("ChartsPage", "Menunggu di ruang")
        self._paint_scale(painter, plot, axis.line_scale, title, unit)
        self._paint_breaks(painter, figures, axis, plot, named=False)
        points = [
            QPointF(axis.x(axis.line_moment(one)), axis.line_y(one))
            for one in figures.slots
            if figures.now is None or one.start <= figures.now
        ]
        if not points or not any(one.waiting for one in figures.slots):
            return
        if figures.one_day:
            points.insert(0, QPointF(plot.left(), plot.bottom()))
        outline = QPainterPath(points[0])
        for point in points[1:]:
            outline.lineTo(point)
        area = QPainterPath(outline)
        area.lineTo(points[-1].x(), plot.bottom())
        area.lineTo(points[0].x(), plot.bottom())
        painter.fillPath(area, brushes.go_tint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(brushes.go, 3)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(outline)
        self._paint_peak(painter, figures, axis)
        if figures.now is not None and figures.one_day:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brushes.go)
            painter.drawEllipse(points[-1], 6, 6)

    def _paint_peak(self, painter: QPainter, figures: PeriodFigures, axis: TimeAxis) -> None:
        most = max(figures.slots, key=lambda one: one.waiting)
        moment = axis.line_moment(most)
        here = QPointF(axis.x(moment), axis.line_y(most))
        painter.setPen(QPen(self._brushes.go, 3))
        painter.setBrush(self._brushes.surface)
        painter.drawEllipse(here, 6, 6)
        words = (
            translate("ChartsPage", "{count} orang, pukul {clock}").format(
                count=most.waiting, clock=clock_time(moment, self._language)
            )
            if figures.one_day
            else translate("ChartsPage", "{count} orang, {day}").format(
                count=most.waiting, day=line_words(most, figures, self._language)
            )
        )
        left = min(here.x() + 12, axis.line.right() - 190)
        box = QRectF(left, max(axis.line.top() - 12, here.y() - 26), 200, 20)
        self._brushes.say(painter, box, words, size=PLAIN, weight=QFont.Weight.Bold)

    def _paint_counters(self, painter: QPainter, figures: PeriodFigures, axis: TimeAxis) -> None:
        brushes = self._brushes
        y = axis.counters.top() - 36
        title = translate("ChartsPage", "Loket buka")
        at = 60 + brushes.say(
            painter, QRectF(0, y, 240, 24), title, size=LEAD, weight=QFont.Weight.Bold
        )
        for kind, words in enumerate(
            (
                translate("ChartsPage", "buka"),
                translate("ChartsPage", "jeda"),
                translate("ChartsPage", "tutup"),
            )
        ):
            mark = QRectF(at, y + 7, 20, 12)
            if kind == 0:
                brushes.block(painter, mark, brushes.go)
            elif kind == 1:
                brushes.hatched(painter, mark, brushes.late, framed=True)
            else:
                brushes.across(painter, mark.left(), mark.right(), mark.center().y(), 3)
            at += 28
            at += 28 + brushes.say(painter, QRectF(at, y + 1, 90, 24), words, colour=brushes.mute)
        for lane, one in zip(axis.lanes(), figures.counters, strict=True):
            box = QRectF(0, lane.top() - 3, GUTTER - 6, 24)
            brushes.say(painter, box, one.name, size=PLAIN, weight=QFont.Weight.Medium)
            brushes.across(painter, lane.left(), lane.right(), lane.center().y(), 3)
            for span in one.spans:
                left, right = axis.x(span.start), axis.x(span.end)
                part = QRectF(left, lane.top(), max(1.0, right - left), lane.height())
                if span.paused:
                    brushes.hatched(painter, part, brushes.late, framed=True, radius=4)
                else:
                    brushes.block(painter, part, brushes.go, radius=4)

    def _paint_ticks(self, painter: QPainter, axis: TimeAxis) -> None:
        y = axis.counters.bottom() + 4
        for x, words in axis.ticks(self._language):
            box, how = QRectF(x - 40, y, 80, 22), MIDDLE
            if box.left() < GUTTER:
                how = LEFT
                box.moveLeft(GUTTER)
            elif box.right() > self.width():
                how = RIGHT
                box.moveRight(axis.counters.right())
            self._brushes.say(painter, box, words, how=how, colour=self._brushes.mute)

    def _paint_now(self, painter: QPainter, figures: PeriodFigures, axis: TimeAxis) -> None:
        if figures.now is None or not figures.one_day:
            return
        x = axis.x(figures.now)
        painter.setPen(QPen(self._brushes.ink, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, axis.arrivals.top()), QPointF(x, axis.counters.bottom()))
        chip = QRectF(min(x - 26, self.width() - 52), axis.arrivals.top() - 16, 52, 20)
        self._brushes.block(painter, chip, self._brushes.ink, radius=10)
        self._brushes.say(
            painter, chip, clock_time(figures.now, self._language), how=MIDDLE,
            colour=self._brushes.surface, weight=QFont.Weight.Bold,
        )  # fmt: skip

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x()), self)
            return True
        return super().event(event)

    def _tip(self, x: float) -> str:
        figures = self._figures
        if figures is None:
            return ""
        axis = self._axis(figures)
        for one in figures.slots:
            left, wide = axis.slot(one)
            if left <= x < left + wide:
                words = translate(
                    "ChartsPage", "{when}: {issued} nomor diambil, {waiting} menunggu"
                )
                when = line_words(one, figures, self._language)
                return words.format(
                    when=when, issued=number_text(one.issued, self._language), waiting=one.waiting
                )
        return ""
