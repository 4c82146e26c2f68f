"""Two things every page can do with a number: print its slip again, and tell why it was called."""

from PySide6.QtCore import QCoreApplication

from desk.counter.picture import CounterPicture
from desk.dialogs.numbers import WhySheet
from desk.workplace import Workplace
from shared.printing.jobs.house_printers import desk_printer, kiosk_printer
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import hand_over
from shared.queue.calling import Why, why
from shared.queue.slips.copy import enqueue_copy
from shared.queue.views import TicketView

translate = QCoreApplication.translate


def printer_of(place: Workplace) -> str | None:
    """The name of the printer this desk prints on: its own, or the kiosk's; None without any."""
    settings = place.house.settings
    printer = desk_printer(settings) or kiosk_printer(settings)
    return printer.name if printer else None


def print_copy(place: Workplace, ticket: TicketView) -> None:
    """Print the slip again, marked SALINAN."""
    profile, printer = place.profile, printer_of(place)
    if printer is None:
        place.tell(translate("Slips", "Belum ada printer di pengaturan komputer ini."))
        return
    words = translate("Slips", "Salinan slip {number} dikirim ke printer.").format(
        number=ticket.label
    )
    place.write(
        place,
        lambda session, at: enqueue_copy(
            session, profile=profile, ticket=ticket, printer=printer, at=at
        ),
        lambda _job: place.tell(words),
    )


def stranded(place: Workplace, picture: CounterPicture) -> dict[str, int]:
    """How many slips wait at each other printer that cannot print, where this desk has its own."""
    own = desk_printer(place.house.settings)
    if own is None:
        return {}
    dead = {
        one.name
        for one in picture.printers
        if one.name != own.name and not (one.minded and one.condition.state.usable)
    }
    held = [job.printer for job in picture.troubles if job.state is JobState.HELD]
    return {name: held.count(name) for name in sorted(dead) if name in held}


def print_here(place: Workplace, printer: str) -> None:
    """Print at this desk what waits at another printer."""
    own = desk_printer(place.house.settings)
    if own is None:
        return

    def told(count: int) -> None:
        words = translate("Slips", "{count} slip dikirim ke printer {name}.")
        place.tell(words.format(count=count, name=own.name))

    place.write(
        place, lambda session, at: hand_over(session, printer=printer, to=own.name, at=at), told
    )


def tell_why(place: Workplace, ticket: TicketView) -> None:
    """Open the reason why the number was called."""

    def show(found: Why | None) -> None:
        if found is not None:
            place.open_sheet(WhySheet(place, found))
        else:
            words = translate("Slips", "{number} belum pernah dipanggil.").format(
                number=ticket.label
            )
            place.tell(words)

    place.read(place, lambda session: why(session, ticket.id), show)
