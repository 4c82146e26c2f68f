"""What wants the officer's attention, and the day's figures. Pure."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.counter.day import Alert, Figure
from desk.counter.picture import CounterPicture
from desk.words.boards import board_sentence
from shared.office.profile import Ask, HouseProfile
from shared.printing.jobs.printer_board import PrinterView
from shared.printing.status import PrinterState
from shared.queue.lifecycle import State

translate = QCoreApplication.translate


def alerts_of(picture: CounterPicture, now: datetime) -> tuple[Alert, ...]:
    """Kiosk calls, boards not heard, printers in trouble, parked visitors whose time has come."""
    found: list[Alert] = []
    for kiosk in picture.kiosks:
        if kiosk.help_waiting:
            words = translate("Alerts", "{kiosk}: pengunjung meminta bantuan.")
            go = translate("Alerts", "Saya ke sana")
            found.append(Alert(f"help:{kiosk.name}", words.format(kiosk=kiosk.name), go))
        elif kiosk.silent(now):
            words = translate("Alerts", "{kiosk} tidak melapor. Periksa komputernya.")
            found.append(Alert(f"silent:{kiosk.name}", words.format(kiosk=kiosk.name)))
    for board in picture.boards:
        if board.silent(now):
            words = translate("Alerts", "{board} tidak melapor. Periksa komputernya.")
            found.append(Alert(f"board:{board.name}", words.format(board=board.name)))
        elif board.problem:
            words = f"{board_sentence(board.problem)} ({board.name})"
            found.append(Alert(f"board:{board.name}", words))
    for printer in picture.printers:
        words = printer_words(printer)
        if words:
            found.append(Alert(f"printer:{printer.name}", words))
    if picture.troubles:
        words = translate("Alerts", "{count} slip belum tentu tercetak. Periksa printer.")
        go = translate("Alerts", "Lihat")
        found.append(Alert("jobs", words.format(count=len(picture.troubles)), go))
    for ticket in picture.listed:
        due = ticket.remind_at is not None and ticket.remind_at <= now
        if ticket.state is State.PARKED and due:
            words = translate("Alerts", "{number} ditunda dan waktunya diperiksa lagi.")
            go = translate("Alerts", "Antrekan lagi")
            found.append(Alert(f"parked:{ticket.id}", words.format(number=ticket.label), go))
    return tuple(found)


def printer_words(printer: PrinterView) -> str:
    """What is wrong with a printer, or nothing."""
    words = {
        PrinterState.NEAR_END: translate("Alerts", "Printer {name}: kertas hampir habis."),
        PrinterState.PAPER_OUT: translate("Alerts", "Printer {name}: kertas habis. Isi kertas."),
        PrinterState.COVER_OPEN: translate("Alerts", "Printer {name}: tutupnya terbuka."),
        PrinterState.MECHANICAL: translate("Alerts", "Printer {name}: macet. Periksa pemotong."),
        PrinterState.OFFLINE: translate("Alerts", "Printer {name} sedang offline."),
        PrinterState.UNREACHABLE: translate(
            "Alerts", "Printer {name} tidak terhubung. Periksa kabel dan listrik."
        ),
    }.get(printer.condition.state, "")
    return words.format(name=printer.name)


def figures_of(picture: CounterPicture, profile: HouseProfile) -> tuple[Figure, ...]:
    """The four tiles: served, waiting, mean wait, complaints (or numbers given)."""
    figures = picture.figures
    mean = figures.mean_wait_seconds
    minutes = "–"
    if mean is not None:
        minutes = translate("Figures", "{minutes} mnt").format(minutes=round(mean / 60))
    complaints = [one.key for one in profile.outcomes if Ask.COMPLAINT in one.asks]
    if complaints:
        count = sum(figures.by_outcome.get(key, 0) for key in complaints)
        last = Figure(str(count), translate("Figures", "aduan dicatat"))
    else:
        last = Figure(str(figures.issued), translate("Figures", "nomor diambil"))
    return (
        Figure(str(figures.served), translate("Figures", "dilayani")),
        Figure(str(figures.waiting), translate("Figures", "menunggu")),
        Figure(minutes, translate("Figures", "rata-rata tunggu")),
        last,
    )
