"""Whole pages for a printer of the office: a PDF that is made already."""

from pathlib import Path

from shared.i18n import Message, Refusal
from shared.printing.printers.printer_url import PaperSize, PrinterKind, parse_printer_url
from shared.printing.transport.cups_queue import CupsTransport


class NoDocuments(Refusal):
    """The printer takes slips and no documents."""

    sentence = Message(
        "Sentences",
        "Printer {name} tidak mencetak berkas PDF. Buka lembarnya dari folder dan cetak dari sana.",
    )

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


def print_document(url: str, document: bytes, *, name: str, house: Path | None = None) -> None:
    """Hand ``document`` to the print queue behind ``url``, which knows what a PDF is.

    Raises NoDocuments for a printer of slips and for Windows, whose queues take no PDF; and
    `PrinterProblem` or `BadPrinterUrl`.
    """
    found = parse_printer_url(url)
    if found.paper is not PaperSize.A4 or found.kind is not PrinterKind.CUPS:
        raise NoDocuments(name)
    queue = CupsTransport(found.target, raw=False, notes=house)
    try:
        queue.write(document)
    finally:
        queue.close()
