"""Two things every page can do with a number: print its slip again, and tell why it was called."""

from PySide6.QtCore import QCoreApplication

from desk.dialogs.numbers import WhySheet
from desk.workplace import Workplace
from shared.printing.jobs.house_printers import desk_printer, kiosk_printer
from shared.queue.calling import Why, why
from shared.queue.slips.copy import enqueue_copy
from shared.queue.views import TicketView

translate = QCoreApplication.translate


def printer_of(workplace: Workplace) -> str | None:
    """The name of the printer this desk prints on: its own, or the kiosk's; None without any."""
    settings = workplace.house.settings
    printer = desk_printer(settings) or kiosk_printer(settings)
    return printer.name if printer else None


def print_copy(workplace: Workplace, ticket: TicketView) -> None:
    """Print the slip again, marked SALINAN."""
    profile, printer = workplace.profile, printer_of(workplace)
    if printer is None:
        workplace.tell(translate("Slips", "Belum ada printer di pengaturan komputer ini."))
        return
    words = translate("Slips", "Salinan slip {number} dikirim ke printer.").format(
        number=ticket.label
    )
    workplace.write(
        workplace,
        lambda session, at: enqueue_copy(
            session, profile=profile, ticket=ticket, printer=printer, at=at
        ),
        lambda _job: workplace.tell(words),
    )


def tell_why(workplace: Workplace, ticket: TicketView) -> None:
    """Open the reason why the number was called."""

    def show(found: Why | None) -> None:
        if found is not None:
            workplace.open_sheet(WhySheet(workplace, found))
        else:
            words = translate("Slips", "{number} belum pernah dipanggil.").format(
                number=ticket.label
            )
            workplace.tell(words)

    workplace.read(workplace, lambda session: why(session, ticket.id), show)
