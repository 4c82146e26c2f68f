"""``sapa ticket``: numbers for scripts and for the day the kiosk is dead."""

import json
from uuid import uuid4

import click

from shared.cli.at_house import at_house
from shared.cli.on_paper import see_printed
from shared.i18n import clock_time
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.printing.jobs.house_printers import kiosk_printer
from shared.printing.jobs.rules import JobState
from shared.queue.giving import give_number
from shared.queue.issue import Request
from shared.queue.lifecycle import State
from shared.queue.slips.ticket import estimate_words
from shared.queue.state_words import STATE_WORDS
from shared.queue.today import tickets_today
from shared.queue.views import TicketView

_FATES = {
    JobState.QUEUED: "belum dicetak; dicetak begitu ada kiosk yang menjaga printer",
    JobState.SENDING: "sedang dikirim ke printer",
    JobState.PRINTED: "tercetak",
    JobState.HELD: "ditahan; periksa kertas dan tutup printer",
    JobState.UNKNOWN: "tidak diketahui; lihat apakah kertas keluar",
    JobState.FAILED: "gagal dicetak; tuliskan nomornya",
    JobState.CANCELLED: "tidak dicetak",
}


@click.group("ticket")
def ticket() -> None:
    """Terbitkan dan lihat nomor tanpa kiosk."""


@ticket.command("issue")
@click.argument("service")
@click.option("--priority", is_flag=True, help="Antrean prioritas.")
@click.option("--print/--no-print", "on_paper", default=True, help="Cetak slip di printer kiosk.")
@click.option("--key", help="Kunci permintaan: kunci yang sama memberi nomor yang sama.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def issue(service: str, priority: bool, on_paper: bool, key: str | None, as_json: bool) -> None:
    """Terbitkan satu nomor untuk layanan SERVICE (huruf serinya), juga di luar jam buka."""
    with at_house() as house:
        code = service.upper()
        _known_service(house.profile, code)
        printer = kiosk_printer(house.settings) if on_paper else None
        request = Request(
            service=code,
            key=key or str(uuid4()),
            origin="cli",
            priority=priority,
            by_staff=True,
            printer=printer.name if printer else None,
        )
        given = give_number(house, request)
        _show_issued(house, given.ticket, as_json)
        if printer is not None and given.print_job is not None:
            state = see_printed(house, printer, given.print_job)
            click.echo(f"slip: {_FATES[state]}", err=as_json)


@ticket.command("list")
@click.option("--all", "everything", is_flag=True, help="Juga yang sudah selesai.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def list_tickets(everything: bool, as_json: bool) -> None:
    """Daftar nomor hari ini."""
    states = () if everything else (State.WAITING, State.CALLED, State.SERVING, State.PARKED)
    with at_house() as house:
        with house.database.read() as session:
            found = tickets_today(session, profile=house.profile, now=house.now(), states=states)
        if as_json:
            click.echo(json.dumps([_plain(house, one) for one in found], ensure_ascii=False))
            return
        if not found:
            click.echo("Tidak ada nomor." if everything else "Tidak ada yang menunggu.")
        names = {one.code: one.brief() for one in house.profile.services}
        for one in found:
            taken = clock_time(one.issued_at.astimezone(house.profile.tz))
            mark = "prioritas" if one.priority else ""
            service = names.get(one.service_code, one.service_code)
            state = str(STATE_WORDS[one.state])
            click.echo(f"{one.label:<7} {taken}  {state:<15} {service:<24} {mark}".rstrip())


def _known_service(profile: HouseProfile, code: str) -> None:
    codes = [one.code for one in profile.services]
    if code not in codes:
        raise click.BadParameter(f"layanan “{code}” tidak ada; yang ada: {', '.join(codes)}")


def _show_issued(house: House, ticket: TicketView, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(_plain(house, ticket), ensure_ascii=False))
        return
    names = {one.code: one.name.say() for one in house.profile.services}
    # The same key gives the same number, also after its service was taken out of the house.
    service = names.get(ticket.service_code, ticket.service_code)
    click.echo(f"{ticket.label}  {service}")
    wait = "belum ada petugas di loket"
    if ticket.estimate is not None:
        wait = f"perkiraan menunggu {estimate_words(ticket.estimate)}"
    click.echo(f"{ticket.people_ahead} orang di depan, {wait}")


def _plain(house: House, ticket: TicketView) -> dict[str, object]:
    return {
        "id": str(ticket.id),
        "label": ticket.label,
        "service": ticket.service_code,
        "priority": ticket.priority,
        "state": ticket.state.value,
        "issued_at": ticket.issued_at.astimezone(house.profile.tz).isoformat(),
        "people_ahead": ticket.people_ahead,
        "token": ticket.token,
    }
