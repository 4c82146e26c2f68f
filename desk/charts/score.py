"""How good the estimates were, as a card."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from desk.charts.tables import share
from desk.look.parts import column, frame, text
from desk.words.floor import duration
from shared.queue.history.scorecard import Scorecard


class ScoreCard(QFrame):
    """Coverage, mean error against the head-of-line baseline, width, and a verdict."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.verdict: QLabel = text(kind="mute", wrap=True)
        names = (
            self.tr("perkiraan tepat (target 80 %)"),
            self.tr("rata-rata meleset"),
            self.tr("meleset bila memakai orang terdepan"),
            self.tr("lebar rata-rata"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        self.figures: list[QLabel] = []
        for position, name in enumerate(names):
            made = frame("tile")
            value = text("–", "figure")
            value.setAccessibleName(name)
            box = column(spacing=2, margins=(14, 9, 14, 9))
            box.addWidget(value)
            box.addWidget(text(name, "small", wrap=True))
            made.setLayout(box)
            grid.addWidget(made, 0, position)
            self.figures.append(value)
        box = column(spacing=10, margins=(18, 14, 18, 16))
        box.addWidget(text(self.tr("Ketepatan perkiraan tunggu"), "heading"))
        box.addLayout(grid)
        box.addWidget(self.verdict)
        self.setLayout(box)

    def show_card(self, card: Scorecard) -> None:
        """Show the figures of a period, or why there are none."""
        total = card.total
        if total is None:
            values = ["–"] * 4
            words = self.tr("Belum ada kunjungan yang dapat dibandingkan pada hari-hari ini.")
        else:
            values = [
                share(total.coverage),
                duration(total.error),
                duration(total.baseline_error),
                duration(total.width),
            ]
            better = (
                self.tr("Perkiraan lebih baik daripada menyebut waktu tunggu orang terdepan.")
                if total.beats_baseline
                else self.tr(
                    "Perkiraan belum lebih baik daripada menyebut waktu tunggu orang terdepan."
                )
            )
            words = self.tr(
                "{count} kunjungan dibandingkan; {left} tidak (tidak dipanggil, ditunda, atau "
                "dari kertas). "
            ).format(count=total.count, left=card.unscored)
            words += better
        for label, value in zip(self.figures, values, strict=True):
            label.setText(value)
        self.verdict.setText(words)
