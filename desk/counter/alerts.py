"""What wants the officer's attention, and the day's figures. Pure."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.counter.day import AlertCard, DayFigure
from desk.counter.picture import CounterPicture
from desk.words.boards import board_sentence
from shared.figures.spread import minutes as minutes_of
from shared.figures.spread import number_text
from shared.office.profile import Ask, HouseProfile
from shared.printing.status import PrinterState
from shared.queue.floor.alerts import Alert, AlertKey, AlertKind, machine_alerts
from shared.queue.floor.supervision import printer_line
from shared.queue.lifecycle import State
from shared.queue.views import TicketView

translate = QCoreApplication.translate


def alerts_of(
    picture: CounterPicture, profile: HouseProfile, now: datetime
) -> tuple[AlertCard, ...]:
    """Kiosk calls, boards not heard, printers in trouble, parked visitors whose time has come."""
    found = machine_alerts(
        kiosks=picture.kiosks,
        boards=picture.boards,
        printers=[printer_line(one) for one in picture.printers],
        stuck_prints=[job.created_at for job in picture.troubles],
        now=now,
    )
    cards = [AlertCard(one.key, _words(one), _action(one.kind)) for one in found if _words(one)]
    for ticket in picture.alone:
        words = translate("Alerts", "{number} di {counter} tanpa petugas.")
        told = words.format(number=ticket.label, counter=_counter(profile, ticket))
        key = AlertKey(AlertKind.LEFT_ALONE, str(ticket.id))
        cards.append(AlertCard(key, told, translate("Alerts", "Putuskan…")))
    for ticket in picture.listed:
        due = ticket.remind_at is not None and ticket.remind_at <= now
        if ticket.state is State.PARKED and due:
            words = translate("Alerts", "{number} ditunda dan waktunya diperiksa lagi.")
            key = AlertKey(AlertKind.PARKED_DUE, str(ticket.id))
            go = translate("Alerts", "Antrekan lagi")
            cards.append(AlertCard(key, words.format(number=ticket.label), go))
    return tuple(cards)


def _counter(profile: HouseProfile, ticket: TicketView) -> str:
    code = ticket.counter_code or ""
    names = {one.code: one.name for one in profile.counters}
    return names.get(code, code)


def _words(alert: Alert) -> str:
    """What an officer is told of it; nothing of what concerns a supervisor alone."""
    match alert.kind:
        case AlertKind.HELP:
            words = translate("Alerts", "{name}: pengunjung meminta bantuan.")
        case AlertKind.KIOSK_SILENT | AlertKind.BOARD_SILENT:
            words = translate("Alerts", "{name} tidak melapor. Periksa komputernya.")
        case AlertKind.BOARD_UNHEARD:
            return f"{board_sentence(alert.detail)} ({alert.subject})"
        case AlertKind.PRINTER | AlertKind.PAPER_LOW:
            return printer_words(alert.subject, PrinterState(alert.detail))
        case AlertKind.PRINTS_STUCK:
            words = translate("Alerts", "{count} slip belum tentu tercetak. Periksa printer.")
        case _:
            return ""
    return words.format(name=alert.subject, count=alert.count)


def _action(kind: AlertKind) -> str:
    if kind is AlertKind.HELP:
        return translate("Alerts", "Saya ke sana")
    return translate("Alerts", "Lihat") if kind is AlertKind.PRINTS_STUCK else ""


def printer_words(name: str, state: PrinterState) -> str:
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
    }.get(state, "")
    return words.format(name=name)


def figures_of(
    picture: CounterPicture, profile: HouseProfile, language: str
) -> tuple[DayFigure, ...]:
    """The four tiles: served, waiting, median wait, complaints (or numbers given)."""
    figures = picture.figures
    minutes, unit = "–", ""
    if figures.median_wait is not None:
        minutes = number_text(minutes_of(figures.median_wait), language)
        unit = translate("Figures", "mnt")
    complaints = [one.key for one in profile.outcomes if Ask.COMPLAINT in one.asks]
    if complaints:
        count = sum(figures.by_outcome.get(key, 0) for key in complaints)
        last = DayFigure(str(count), translate("Figures", "aduan dicatat"))
    else:
        last = DayFigure(str(figures.issued), translate("Figures", "nomor diambil"))
    return (
        DayFigure(str(figures.served), translate("Figures", "selesai")),
        DayFigure(str(figures.waiting), translate("Figures", "menunggu")),
        DayFigure(minutes, translate("Figures", "median tunggu"), unit),
        last,
    )
