"""What the middle shows while nobody is at the counter: the three steps of a visit."""

from PySide6.QtWidgets import QWidget

from desk.look.parts import column, frame, row, text
from desk.workplace import Workplace


class FirstSteps(QWidget):
    """For the first day, and a quiet picture on every other."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        steps = (
            ("F2", self.tr("Panggil"), self.tr("Nomor berikutnya tampil di papan dan disuarakan.")),
            (
                "F5",
                self.tr("Layani"),
                self.tr("Pengunjung datang: mulai melayani. Belum datang: panggil ulang (F3)."),
            ),
            (
                "F9",
                self.tr("Selesaikan"),
                self.tr("Pilih hasilnya, tambah catatan bila perlu, lalu simpan."),
            ),
        )
        card = frame("card")
        inner = column(spacing=12, margins=(32, 16, 32, 16))
        inner.addStretch(2)
        inner.addWidget(text(self.tr("Satu kunjungan, tiga langkah"), "heading"))
        for key, title, sentence in steps:
            line = row(spacing=18)
            line.addWidget(text(key, "chip-primary"))
            words = column(spacing=1)
            words.addWidget(text(title, "strong"))
            words.addWidget(text(sentence, "mute", wrap=True))
            line.addLayout(words, 1)
            inner.addLayout(line)
        inner.addWidget(text(self.tr("Tekan F1 untuk melihat semua tombol."), "mute"))
        inner.addStretch(3)
        card.setLayout(inner)
        box = column()
        box.addWidget(card)
        self.setLayout(box)
