"""The page that `sapa print-test` prints: everything a technician has to see on paper."""

from datetime import datetime

from shared.printing.printers.printer_url import PrinterUrl
from shared.printing.slips.slip import (
    QR,
    Banner,
    Number,
    Row,
    Rule,
    Ruler,
    RuleStyle,
    Size,
    Slip,
    Space,
    Text,
    Weight,
)

TOKEN = "SAPA-UJI-CETAK"


def trial_page(url: PrinterUrl, *, at: datetime) -> Slip:
    """``at`` in the office's zone. The ruler touches both edges of the printable width."""
    return Slip(
        (
            Rule(RuleStyle.PUCUK_REBUNG),
            Text("Uji cetak Sapa", Size.TITLE, Weight.BOLD),
            Text(str(url), Size.SMALL, Weight.MEDIUM),
            Text(f"{at:%d/%m/%Y  %H.%M.%S}", Size.SMALL, Weight.MEDIUM),
            Ruler(),
            Text("Kedua ujung penggaris harus tampak utuh.", Size.SMALL),
            Number("A-012"),
            Row("Lebar", f"{url.width} titik"),
            Row("Huruf", "é ü ± – “Aa” 0123456789"),
            QR(TOKEN, "Pindai dengan ponsel.\nHarus terbaca:\n" + TOKEN),
            Text("Kecil: jernihkah huruf ini?", Size.SMALL),
            Text("Sedang: jernihkah huruf ini?", Size.BODY),
            Text("Besar: jernihkah?", Size.LARGE, Weight.BOLD),
            Space(8),
            Banner("Sesudah baris ini kertas dipotong"),
        )
    )
