"""``sapa print-test``: walks a technician from the cable to the cut paper."""

from datetime import datetime
from uuid import uuid4

import click

from shared.cli.at_house import at_house
from shared.printing.fate import Fate
from shared.printing.faults import BadPrinterUrl
from shared.printing.printers.opening import open_device
from shared.printing.printers.printer_url import PrinterKind, PrinterUrl, parse_printer_url
from shared.printing.printers.trial_page import TOKEN, trial_page
from shared.printing.status import Condition, PrinterState
from shared.storage.errors import StorageProblem

_STATES = {
    PrinterState.READY: "siap",
    PrinterState.NEAR_END: "siap, kertas hampir habis",
    PrinterState.PAPER_OUT: "kertas habis",
    PrinterState.COVER_OPEN: "tutup terbuka",
    PrinterState.MECHANICAL: "gangguan mekanis",
    PrinterState.OFFLINE: "tidak siap",
    PrinterState.UNREACHABLE: "tidak terjangkau",
    PrinterState.CANNOT_TELL: "terjangkau, tetapi tidak melaporkan keadaan",
}

_FATES = {
    Fate.CONFIRMED: "Printer mengabari: halaman uji sudah keluar.",
    Fate.HANDED_OVER: "Data sudah diserahkan; jenis printer ini tidak dapat mengabari hasilnya.",
    Fate.NOT_SENT: "Halaman uji tidak dikirim.",
    Fate.UNKNOWN: "Printer tidak mengabari hasilnya; lihat apakah kertas keluar.",
    Fate.REFUSED: "Halaman uji ditolak.",
}


def state_words(condition: Condition) -> str:
    """``siap``, ``kertas habis`` ...: a printer's state in a word or two."""
    return _STATES[condition.state]


@click.command("print-test")
@click.argument("url", required=False)
@click.option("--status-only", is_flag=True, help="Tanyakan keadaannya saja, jangan mencetak.")
def print_test(url: str | None, status_only: bool) -> None:
    """Uji printer kiosk, atau printer di alamat URL (lihat docs/printers.md).

    Contoh: tcp://10.0.0.9:9100  serial:///dev/ttyUSB0?baud=115200  usb:///dev/usb/lp0
    """
    try:
        printer = parse_printer_url(url or _kiosk_printer())
    except BadPrinterUrl as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo(f"1. Printer: {printer}  ({_kind_words(printer)})")
    device = open_device(printer)
    try:
        condition = device.check()
        click.echo(f"2. Keadaan: {state_words(condition)}. {condition.detail}".rstrip())
        if condition.state is PrinterState.CANNOT_TELL and printer.confirm:
            click.echo("   Bila printer ini memang tidak pernah menjawab: tambahkan status=off.")
        if not condition.state.usable:
            raise SystemExit(1)
        if status_only:
            return
        outcome = device.print_slip(
            trial_page(printer, at=datetime.now().astimezone()), job_id=uuid4()
        )
    finally:
        device.close()
    click.echo(f"3. Cetak: {_FATES[outcome.fate]}")
    if outcome.fate in (Fate.NOT_SENT, Fate.REFUSED):
        click.echo(f"   {outcome.condition.detail}")
        raise SystemExit(1)
    click.echo("4. Periksa kertasnya:")
    click.echo("   - kedua ujung penggaris utuh (bila tidak: width=384, 512 atau 576)")
    click.echo("   - huruf jernih, tidak ada baris aneh (bila aneh: mode=text)")
    click.echo(f"   - kode QR terbaca ponsel sebagai {TOKEN}")
    click.echo("   - kertas terpotong di bawah baris terakhir (bila tidak: cut=partial atau none)")
    if outcome.fate is Fate.UNKNOWN:
        raise SystemExit(2)


def _kiosk_printer() -> str:
    try:
        with at_house() as house:
            return house.settings.kiosk.printer
    except StorageProblem as problem:
        message = f"{problem}\nTanpa rumah, sebutkan alamat printernya: sapa print-test URL"
        raise click.ClickException(message) from problem


def _kind_words(printer: PrinterUrl) -> str:
    way = {
        PrinterKind.TCP: "jaringan",
        PrinterKind.SERIAL: f"serial {printer.baud} baud",
        PrinterKind.USB: "USB",
        PrinterKind.WINSPOOL: "spooler Windows",
        PrinterKind.CUPS: "antrean CUPS",
        PrinterKind.VIRTUAL: "virtual, menulis PNG",
    }[printer.kind]
    return f"{way}, {printer.width} titik, {printer.mode}"
