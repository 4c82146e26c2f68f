"""How good the estimates were, as a card that says it in words."""

from fractions import Fraction

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from desk.charts.words import share_text
from desk.look.parts import column, frame, text
from desk.words.floor import minutes_text
from shared.figures.spread import number_text, one_decimal
from shared.queue.history.scorecard import Scorecard
from shared.queue.history.scoring import Score


class ScoreCard(QFrame):
    """How many were called when they were told, how far off the others were, and whether the
    plainest guess would have been nearer."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.setProperty("kind", "card")
        self.verdict: QLabel = text(kind="mute", wrap=True)
        names = (
            self.tr("dipanggil dalam waktu yang dikatakan kepada mereka (tujuan: 80 %)"),
            self.tr("selisih rata-rata antara perkiraan dan tunggu sebenarnya"),
            self.tr("selisih itu bila hanya menyebut berapa lama orang terdepan sudah menunggu"),
            self.tr("jarak antara batas bawah dan atas perkiraan, rata-rata"),
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
            box.addStretch(1)
            made.setLayout(box)
            grid.addWidget(made, 0, position)
            grid.setColumnStretch(position, 1)
            self.figures.append(value)
        box = column(spacing=10, margins=(24, 16, 24, 16))
        box.addWidget(text(self.tr("Seberapa tepat perkiraan tunggu"), "heading"))
        box.addLayout(grid)
        box.addWidget(self.verdict)
        self.setLayout(box)

    def show_card(self, card: Scorecard) -> None:
        """Show the figures of a period, or why there are none."""
        total = card.total
        values = ["–"] * 4 if total is None else self._values(total)
        for label, value in zip(self.figures, values, strict=True):
            label.setText(value)
        if total is None:
            words = self.tr("Belum ada kunjungan yang dapat dibandingkan pada hari-hari ini.")
            self.verdict.setText(words)
            return
        words = self.tr(
            "{count} kunjungan dibandingkan; {left} tidak (tidak dipanggil, ditunda, atau "
            "dari kertas). "
        ).format(
            count=number_text(total.count, self._language),
            left=number_text(card.unscored, self._language),
        )
        self.verdict.setText(words + self._verdict(total))

    def _values(self, total: Score) -> list[str]:
        covered = one_decimal(Fraction(total.coverage) * 100)
        lengths = (total.error, total.baseline_error, total.width)
        return [
            share_text(covered, self._language),
            *(minutes_text(Fraction(seconds), self._language) for seconds in lengths),
        ]

    def _verdict(self, total: Score) -> str:
        if total.beats_baseline:
            return self.tr(
                "Perkiraan ini lebih dekat dengan kenyataan daripada sekadar menyebut berapa lama "
                "orang terdepan sudah menunggu."
            )
        return self.tr(
            "Perkiraan ini belum lebih dekat dengan kenyataan daripada sekadar menyebut berapa "
            "lama orang terdepan sudah menunggu; periksa lama layanan biasanya di Pengaturan."
        )
