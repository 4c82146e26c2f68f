"""A house's slip to look at before it is in force."""

from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from shared.office.profile import HouseProfile
from shared.printing.drawing.raster import preview_png
from shared.queue.lifecycle import State
from shared.queue.line.wait_estimate import Basis, Estimate
from shared.queue.slips.ticket import ticket_slip
from shared.queue.views import TicketView
from shared.storage.base import new_id

_MINUTE = 60
_SAMPLE_HOUSE = UUID(int=0)


def preview_slip(
    profile: HouseProfile, *, at: datetime, width: int, house: Path | None = None
) -> tuple[bytes, ...]:
    """Each sheet of a sample ticket's slip as PNG: exactly the dots a printer would get."""
    slip = ticket_slip(profile, sample_ticket(profile, at), _SAMPLE_HOUSE)
    return tuple(preview_png(sheet, width=width, house=house) for sheet in slip.pages())


def sample_ticket(profile: HouseProfile, at: datetime) -> TicketView:
    """A ticket that nobody has, of the first service."""
    service = profile.services[0]
    day: date = at.astimezone(profile.tz).date()
    return TicketView(
        id=new_id(),
        service_day=day,
        series=service.code,
        number=12,
        service_code=service.code,
        subservice=None,
        priority=False,
        state=State.WAITING,
        leg=1,
        arrival=0,
        place=0,
        place_at=at,
        issued_at=at - timedelta(seconds=at.second),
        token="CONTOH0CONTOH0XX",
        origin="",
        people_ahead=2,
        estimate=Estimate(7 * _MINUTE, 9 * _MINUTE, Basis.USUAL),
        call_count=0,
        first_called_at=None,
        called_at=None,
        serving_since=None,
        counter_code=None,
        officer_id=None,
        wanted_counter=None,
        remind_at=None,
        outcome=None,
        ended_at=None,
    )
