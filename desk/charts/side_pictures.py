"""Beside the axis of time: waits against the promise, the mix of services, outcomes."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.charts.brushes import PLAIN, RIGHT, Brushes
from desk.charts.words import share_text
from shared.figures.house import ServiceCounts, VisitFigures
from shared.figures.spread import minutes, number_text, percent
from shared.theme import Theme

translate = QCoreApplication.translate
NameOf = Callable[[str], str]
_CODE, _NAME = 20.0, 166.0
_RADIUS = 5.5


class RowPicture(QWidget):
    """A row for each of some things; as high as its rows."""

    row_height = 40.0

    def __init__(self, name: str, theme: Theme, language: str) -> None:
        super().__init__()
        self.brushes, self.language = Brushes(theme), language
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def rows(self) -> int:
        """How many there are now."""
        return 0

    def paint_row(self, painter: QPainter, number: int, box: QRectF) -> None:
        """Draw one of them."""

    def shown_anew(self, sentences: list[str]) -> None:
        self.setFixedHeight(max(1, round(self.rows() * self.row_height)))
        self.setAccessibleDescription("; ".join(sentences))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, max(1, round(self.rows() * self.row_height)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self.rows()):
            box = QRectF(0, number * self.row_height, self.width(), self.row_height)
            self.paint_row(painter, number, box)
        painter.end()


class _ServiceRows(RowPicture):
    """One row a service, its letter and name first."""

    def __init__(self, name: str, theme: Theme, language: str, name_of: NameOf) -> None:
        super().__init__(name, theme, language)
        self._name_of = name_of
        self.services: tuple[ServiceCounts, ...] = ()

    def rows(self) -> int:
        return len(self.services)

    def paint_name(self, painter: QPainter, one: ServiceCounts, box: QRectF) -> None:
        code = QRectF(0, box.top(), _CODE, box.height())
        self.brushes.say(painter, code, one.code, size=PLAIN, weight=QFont.Weight.Bold)
        name = QRectF(_CODE, box.top(), self.name_width() - _CODE - 8, box.height())
        self.brushes.say(painter, name, self._name_of(one.code), size=PLAIN)

    def name_width(self) -> float:
        return min(_CODE + _NAME, self.width() * 0.4)


class PromisePicture(_ServiceRows):
    """From the median to the p90, with a tick at the promise; what is past it in amber."""

    row_height = 48.0
    _FIGURES = 104.0
    _SHARE = 70.0

    def show_services(self, services: tuple[ServiceCounts, ...]) -> None:
        self.services = services
        self.shown_anew(
            [
                translate("ChartsPage", "{service}: {waits} menit, ditepati {share}").format(
                    service=self._name_of(one.code),
                    waits=self.waits_text(one),
                    share=share_text(one.kept_share, self.language),
                )
                for one in services
            ]
        )

    def waits_text(self, one: ServiceCounts) -> str:
        """``9,0 / 21,0``: the median and the p90 in minutes."""
        median, p90 = minutes(one.waits.median), minutes(one.waits.p90)
        return f"{number_text(median, self.language)} / {number_text(p90, self.language)}"

    def paint_row(self, painter: QPainter, number: int, box: QRectF) -> None:
        one, brushes = self.services[number], self.brushes
        if number:
            brushes.across(painter, 0, box.right(), box.top())
        self.paint_name(painter, one, box)
        left = self.name_width() + 8
        track = QRectF(left, box.top(), box.right() - self._FIGURES - self._SHARE - left, 48)
        brushes.across(painter, track.left(), track.right(), track.center().y(), 2)
        self._paint_waits(painter, one, track)
        figures = QRectF(track.right(), box.top(), self._FIGURES, box.height())
        brushes.say(
            painter, figures, self.waits_text(one), how=RIGHT, colour=brushes.mute, size=PLAIN
        )
        share = QRectF(figures.right(), box.top(), self._SHARE, box.height())
        brushes.say(
            painter, share, share_text(one.kept_share, self.language), how=RIGHT, size=PLAIN,
            colour=brushes.late if too_late(one) else brushes.ink, weight=QFont.Weight.Bold,
        )  # fmt: skip

    def _paint_waits(self, painter: QPainter, one: ServiceCounts, track: QRectF) -> None:
        brushes, y = self.brushes, track.center().y()
        longest = max(max(each.promise, each.waits.p90 or 0) for each in self.services) or 1

        def x(seconds: Fraction | int) -> float:
            return track.left() + 8 + (track.width() - 16) * float(seconds) / float(longest)

        if one.waits.median is not None and one.waits.p90 is not None:
            median, p90, promise = x(one.waits.median), x(one.waits.p90), x(one.promise)
            for start, end, colour in (
                (median, min(p90, max(promise, median)), brushes.go),
                (max(promise, median), p90, brushes.late),
            ):
                if end > start:
                    painter.setPen(QPen(colour, 5))
                    painter.drawLine(QPointF(start, y), QPointF(end, y))
            colour = brushes.late if p90 > promise else brushes.go
            painter.setPen(QPen(colour, 3))
            painter.setBrush(brushes.surface)
            painter.drawEllipse(QPointF(p90, y), _RADIUS, _RADIUS)
            painter.setPen(QPen(brushes.go, 3))
            painter.setBrush(brushes.go)
            painter.drawEllipse(QPointF(median, y), _RADIUS - 1, _RADIUS - 1)
        if one.promise:
            painter.setPen(QPen(brushes.ink, 3))
            painter.drawLine(QPointF(x(one.promise), y - 9), QPointF(x(one.promise), y + 9))


def too_late(one: ServiceCounts) -> bool:
    """More than one of ten waited longer than was promised."""
    return bool(one.promise) and one.waits.p90 is not None and one.waits.p90 > one.promise


class MixPicture(_ServiceRows):
    """How many came for each service, and what became of them."""

    _SHARE = 64.0

    def show_services(self, services: tuple[ServiceCounts, ...]) -> None:
        self.services = services
        self.shown_anew(
            [
                translate("ChartsPage", "{service}: {count} nomor").format(
                    service=self._name_of(one.code),
                    count=number_text(one.endings.issued, self.language),
                )
                for one in services
            ]
        )

    def paint_row(self, painter: QPainter, number: int, box: QRectF) -> None:
        one, brushes = self.services[number], self.brushes
        self.paint_name(painter, one, box)
        left = self.name_width() + 8
        room = box.right() - self._SHARE - 44 - left
        whole = sum(each.endings.issued for each in self.services)
        most = max(each.endings.issued for each in self.services) or 1
        ends = one.endings
        others = ends.issued - ends.finished - ends.open
        high = QRectF(left, box.top() + 10, 0, 20)
        at = left
        for part, kind in ((ends.finished, 0), (ends.open, 1), (others, 2)):
            if not part:
                continue
            high.setLeft(at)
            high.setWidth(max(4.0, room * part / most - 2))
            if kind == 0:
                brushes.block(painter, high, brushes.bar)
            elif kind == 1:
                painter.setPen(QPen(brushes.bar, 1.5))
                painter.setBrush(brushes.surface)
                painter.drawRoundedRect(high, 3, 3)
            else:
                brushes.hatched(painter, high, brushes.mute, framed=True)
            at = high.right() + 2
        count = QRectF(at + 6, box.top(), 60, box.height())
        words = number_text(ends.issued, self.language)
        brushes.say(painter, count, words, size=PLAIN, weight=QFont.Weight.Bold)
        share = QRectF(box.right() - self._SHARE, box.top(), self._SHARE, box.height())
        words = share_text(percent(ends.issued, whole), self.language)
        brushes.say(painter, share, words, how=RIGHT, colour=brushes.mute, size=PLAIN)


class OutcomePicture(RowPicture):
    """Every outcome in two columns, the most frequent first."""

    row_height = 32.0

    def __init__(self, name: str, theme: Theme, language: str, name_of: NameOf) -> None:
        super().__init__(name, theme, language)
        self._name_of = name_of
        self.outcomes: tuple[tuple[str, int], ...] = ()

    def show_outcomes(self, visits: VisitFigures) -> None:
        self.outcomes = tuple(
            (self._name_of(key), count)
            for key, count in sorted(visits.outcomes.items(), key=lambda one: (-one[1], one[0]))
        )
        self.shown_anew([f"{name}: {count}" for name, count in self.outcomes])

    def rows(self) -> int:
        return -(-len(self.outcomes) // 2)

    def paint_row(self, painter: QPainter, number: int, box: QRectF) -> None:
        half = (box.width() - 32) / 2
        for column, position in enumerate((number, number + self.rows())):
            if position < len(self.outcomes):
                left = column * (half + 32)
                self._paint_one(painter, position, QRectF(left, box.top(), half, box.height()))

    def _paint_one(self, painter: QPainter, position: int, box: QRectF) -> None:
        brushes, (name, count) = self.brushes, self.outcomes[position]
        most = max(each for _, each in self.outcomes) or 1
        wide = min(142.0, box.width() * 0.5)
        brushes.say(
            painter, QRectF(box.left(), box.top(), wide - 8, box.height()), name, size=PLAIN
        )
        bar = QRectF(box.left() + wide, box.center().y() - 4, box.width() - wide - 52, 8)
        brushes.block(painter, bar, brushes.line, radius=4)
        bar.setWidth(max(2.0, bar.width() * count / most))
        brushes.block(painter, bar, brushes.bar, radius=4)
        words = number_text(count, self.language)
        figure = QRectF(box.right() - 48, box.top(), 48, box.height())
        brushes.say(painter, figure, words, how=RIGHT, size=PLAIN, weight=QFont.Weight.Bold)
