"""The slip: its words, logo and second sheet, with the paper itself beside them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desk.admin.field import Field
from desk.admin.fields import ChoiceField, LinesField, NumberField, TextField
from desk.admin.form import Form
from desk.look.parts import button, column, row, text
from desk.workplace import Workplace
from shared.office.editing import EditRefused, checked
from shared.office.slip_style import QrUse
from shared.printing.drawing.sheet import PAPER_80MM
from shared.printing.faults import BadPrinterUrl
from shared.printing.jobs.house_printers import kiosk_printer
from shared.printing.printers.printer_url import parse_printer_url
from shared.printing.slips.logo_file import LogoRefused, keep_logo
from shared.qt.translator import words_of
from shared.queue.slips.preview import preview_slip

translate = QCoreApplication.translate
_PAUSE_MS = 120
_SHOWN_WIDTH = 304


def ask_picture(parent: QWidget) -> str:
    """The path of a picture, or nothing when given up."""
    return QFileDialog.getOpenFileName(parent, "", "", "PNG, JPEG (*.png *.jpg *.jpeg)")[0]


class LogoField(Field):
    """The name of a picture in the house's folder; a chosen file is copied there first."""

    def __init__(self, key: str, name: str, workplace: Workplace, hint: str = "") -> None:
        super().__init__(key, name, hint)
        self.workplace = workplace
        self.ask: Callable[[QWidget], str] = ask_picture
        self._logo = ""
        self.shown: QLabel = text("", "plain")
        self.choose_button = button(translate("AdminSlip", "Pilih gambar…"), "plain", self.choose)
        self.none_button = button(translate("AdminSlip", "Tanpa logo"), "link", self._without)
        line = row(spacing=10)
        line.addWidget(self.shown)
        line.addWidget(self.choose_button)
        line.addWidget(self.none_button)
        line.addStretch(1)
        inner = QWidget()
        inner.setLayout(line)
        inner.setAccessibleName(name)
        self.finish(inner, first=self.choose_button)

    def take(self, value: Any) -> None:
        self._logo = str(value or "")
        self.shown.setText(self._logo or translate("AdminSlip", "Belum ada"))
        self.none_button.setVisible(bool(self._logo))

    def value(self) -> str:
        return self._logo

    def choose(self) -> None:
        """Ask for a picture and copy it; what cannot be a logo is told at the field."""
        chosen = self.ask(self)
        if chosen:
            folder = self.workplace.house.folder
            self.workplace.run(
                self, lambda: keep_logo(Path(chosen), house=folder), self._kept, self._refused
            )

    def _kept(self, name: str) -> None:
        self.calm()
        self.take(name)
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, LogoRefused):
            self.complain(words_of(error))
        else:
            self.workplace.explain(error)

    def _without(self) -> None:
        self._kept("")


class SlipPreview(QWidget):
    """The sheets as they will come out, dot by dot, scaled down to fit."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[QLabel] = []
        self.pictures: tuple[bytes, ...] = ()
        self._box = column(spacing=14)
        self._box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._box)
        self.setFixedWidth(_SHOWN_WIDTH)
        self.setAccessibleName(translate("AdminSlip", "Contoh slip"))

    def show_sheets(self, pictures: tuple[bytes, ...]) -> None:
        """Show PNGs, one below the other."""
        if pictures == self.pictures:
            return
        self.pictures = pictures
        for old in self.sheets:
            self._box.removeWidget(old)
            old.deleteLater()
        self.sheets = [self._sheet(picture) for picture in pictures]

    def _sheet(self, picture: bytes) -> QLabel:
        pixels = QPixmap()
        pixels.loadFromData(picture)
        ratio = self.devicePixelRatioF()
        small = pixels.scaledToWidth(
            round(_SHOWN_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        shown = QLabel()
        shown.setPixmap(small)
        self._box.addWidget(shown)
        return shown


class SlipForm(Form):
    """The form with its preview, which follows every letter. Nothing is saved by looking."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            "",
            "",
            [
                TextField("slip_title", translate("AdminSlip", "Judul slip")),
                LinesField(
                    "slip_lines",
                    translate("AdminSlip", "Baris di bawah"),
                    translate("AdminSlip", "Baris terakhir dicetak putih di atas hitam."),
                    height=70,
                ),
                _additions(workplace),
            ],
        )
        self.workplace = workplace
        self.preview = SlipPreview()
        self._width = _paper_width(workplace)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.changed.connect(self._pause.start)
        fields = self.fields["slip_title"].parentWidget()
        assert fields is not None, "a form holds its fields in one widget"
        line = row(spacing=26)
        line.addWidget(fields, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.box.insertLayout(0, line)

    def take(self, value: Any) -> None:
        super().take(value)
        self.look()

    def look(self) -> None:
        """Draw the slip as it is typed now; one that cannot be keeps the last picture."""
        document, width = self.value(), self._width
        folder, at = self.workplace.house.folder, self.workplace.now()

        def draw() -> tuple[bytes, ...]:
            try:
                return preview_slip(checked(document), at=at, width=width, house=folder)
            except EditRefused:
                return ()

        self.workplace.run(self, draw, self._drawn)

    def _drawn(self, pictures: tuple[bytes, ...]) -> None:
        if pictures:
            self.preview.show_sheets(pictures)


def slip_form(workplace: Workplace) -> SlipForm:
    """What every slip of the house says."""
    return SlipForm(workplace)


def _additions(workplace: Workplace) -> Form:
    one_each = translate("AdminSlip", "Satu baris tiap baris; bersama paling banyak enam.")
    return Form(
        "slip",
        translate("AdminSlip", "Tambahan"),
        [
            LogoField(
                "logo",
                translate("AdminSlip", "Logo"),
                workplace,
                translate("AdminSlip", "PNG atau JPEG; gambar gelap di atas putih paling jelas."),
            ),
            NumberField("logo_height", translate("AdminSlip", "Tinggi logo (32–240 titik)")),
            LinesField(
                "opening", translate("AdminSlip", "Baris di bawah judul"), one_each, height=70
            ),
            LinesField("closing", translate("AdminSlip", "Baris penutup"), height=70),
            ChoiceField(
                "qr",
                translate("AdminSlip", "Kode kotak (QR)"),
                {
                    QrUse.NONE.value: translate("AdminSlip", "Tidak dicetak"),
                    QrUse.SCANNER.value: translate("AdminSlip", "Untuk pemindai di kiosk"),
                    QrUse.WHATSAPP.value: translate("AdminSlip", "Untuk WhatsApp pengunjung"),
                },
                translate("AdminSlip", "Pemindai hanya bila kiosk memilikinya."),
            ),
            TextField(
                "second_sheet",
                translate("AdminSlip", "Lembar kedua"),
                translate(
                    "AdminSlip",
                    "Tandanya, misalnya UNTUK PETUGAS; kosong bila cukup satu lembar.",
                ),
            ),
        ],
    )


def _paper_width(workplace: Workplace) -> int:
    printer = kiosk_printer(workplace.house.settings)
    try:
        return parse_printer_url(printer.url).width if printer else PAPER_80MM
    except BadPrinterUrl:
        return PAPER_80MM
