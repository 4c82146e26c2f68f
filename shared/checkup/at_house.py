"""What must be right in the house: data, calendar, backups, printers, words."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from shared.checkup.finding import Finding, broken, caution, ok
from shared.i18n import Review, catalogues, clock_time, language, long_date
from shared.office.drill import newest_copy
from shared.office.holidays_id import cuti_bersama_known
from shared.office.house import House
from shared.printing.faults import BadPrinterUrl
from shared.printing.jobs import printer_board
from shared.printing.jobs.house_printers import HousePrinter, desk_printer, kiosk_printer
from shared.printing.printers.opening import open_device
from shared.printing.status import Condition, PrinterState
from shared.storage.copies import copies, last_drill
from shared.storage.errors import DatabaseDamaged

_NEXT_YEAR_FROM = 11
_OLD_BACKUP = timedelta(days=2)
_OLD_DRILL = timedelta(days=90)
_WELL = {PrinterState.READY: "Siap.", PrinterState.NEAR_END: "Kertas hampir habis."}


def check_database(house: House) -> Iterator[Finding]:
    faults = house.database.faults()
    if not faults:
        yield ok("Basis data", f"Terbaca dan utuh: {house.database.store}")
    else:
        yield broken(
            "Basis data",
            f"Rusak: {faults}",
            "Pulihkan cadangan dari folder backups: “sapa restore BERKAS”.",
        )


def check_holidays(house: House) -> Iterator[Finding]:
    """This year's, and in its last two months next year's."""
    today = house.now().astimezone(house.profile.tz)
    years = (today.year, today.year + 1) if today.month >= _NEXT_YEAR_FROM else (today.year,)
    for year in years:
        if cuti_bersama_known(year, house.profile.calendar.holiday_changes):
            yield ok("Hari libur", f"Libur nasional dan cuti bersama {year} lengkap.")
        else:
            yield caution(
                "Hari libur",
                f"Data cuti bersama {year} belum lengkap.",
                "Isi di meja: Pengaturan, Hari libur.",
            )


def check_backups(house: House) -> Iterator[Finding]:
    with house.database.read() as session:
        newest = newest_copy(copies(session))
    if newest is None:
        yield caution("Cadangan", "Belum ada cadangan.", "Jalankan “sapa backup”.")
        return
    try:
        house.database.store.verify(newest.path)
    except DatabaseDamaged as problem:
        yield broken("Cadangan", str(problem), "Hapus berkas itu, lalu jalankan “sapa backup”.")
        return
    made = newest.made_at.astimezone(house.profile.tz)
    words = f"{newest.path.name}, {long_date(made.date())} {clock_time(made)}."
    if house.now() - made > _OLD_BACKUP:
        yield caution(
            "Cadangan", f"Cadangan terakhir sudah lama: {words}", "Jalankan “sapa backup”."
        )
    else:
        yield ok("Cadangan", words)


def check_drill(house: House) -> Iterator[Finding]:
    """A copy that nobody ever brought back is a hope."""
    with house.database.read() as session:
        drill = last_drill(session)
    if drill is None:
        yield caution("Latihan pulih", "Belum pernah dicoba.", "Jalankan “sapa drill”.")
        return
    words = f"{long_date(drill.at.astimezone(house.profile.tz).date())}, {drill.copy}"
    if drill.problem:
        yield broken("Latihan pulih", f"{words}: {drill.problem}", "Jalankan “sapa backup”.")
    elif house.now() - drill.at > _OLD_DRILL:
        yield caution("Latihan pulih", f"Sudah lama: {words}.", "Jalankan “sapa drill”.")
    else:
        yield ok("Latihan pulih", f"{words}: berhasil.")


def check_printers(house: House) -> Iterator[Finding]:
    kiosk, desk = kiosk_printer(house.settings), desk_printer(house.settings)
    if kiosk is None:
        yield ok("Printer", "Tidak dipakai: nomor hanya tampil di layar kiosk.")
    else:
        yield _printer(house, kiosk, "[kiosk] printer")
    if desk is not None:
        yield _printer(house, desk, "[desk] printer")


def _printer(house: House, printer: HousePrinter, setting: str) -> Finding:
    """The row of whoever minds the printer, since one program holds it at a time; else itself."""
    with house.database.read() as session:
        row = printer_board.printer(session, printer.name, now=house.now())
    if row is not None and row.minded:
        return _finding(printer, row.condition, "dijaga program yang berjalan")
    try:
        device = open_device(printer.url, house=house.folder)
    except BadPrinterUrl as problem:
        return broken("Printer", str(problem), f"Betulkan {setting} di sapa.toml.")
    try:
        condition = device.check()
    finally:
        device.close()
    return _finding(printer, condition, printer.url)


def _finding(printer: HousePrinter, condition: Condition, how: str) -> Finding:
    told = condition.detail or _WELL.get(condition.state, "Tidak siap.")
    words = f"{printer.name} ({how}): {told}"
    if condition.state is PrinterState.READY:
        return ok("Printer", words)
    if condition.state.usable:
        return caution("Printer", words, "Siapkan kertas; uji dengan “sapa print-test”.")
    return broken("Printer", words, "Periksa kertas, tutup, dan kabel; “sapa print-test”.")


def check_translations(house: House) -> Iterator[Finding]:
    wanted = set(house.profile.languages)
    for catalogue in catalogues():
        if catalogue.language not in wanted:
            continue
        name = f"{language(catalogue.language).name} ({catalogue.face})"
        drafts, missing = catalogue.of(Review.DRAFT), catalogue.of(Review.MISSING)
        if drafts or missing:
            words = f"{name}: {len(drafts)} kalimat masih draf, {len(missing)} belum ada."
            remedy = "Minta penutur asli memeriksa; yang belum ada tampil dalam bahasa Indonesia."
            yield caution("Terjemahan", words, remedy)
        else:
            yield ok("Terjemahan", f"{name}: sudah diperiksa.")


def check_logs(house: House) -> Iterator[Finding]:
    folder: Path = house.logs
    if folder.is_dir():
        yield ok("Catatan", str(folder))
    else:
        yield caution("Catatan", f"Folder {folder} tidak ada.", "Buat foldernya.")
