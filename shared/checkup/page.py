"""The whole page, in the order in which a technician would look."""

from functools import partial
from pathlib import Path

from shared.checkup import (
    at_house,
    clock,
    computer,
    house_letters,
    line,
    lost,
    rows,
    sound,
    trail,
)
from shared.checkup.check import Check
from shared.checkup.finding import Finding, broken
from shared.office.house import House, open_house
from shared.office.toml_problem import TomlProblem
from shared.storage.errors import StorageProblem
from shared.storage.file_trouble import FileTrouble


def computer_checks(folder: Path) -> tuple[Check, ...]:
    """What can be looked at without a house; ``folder`` is where one is or will be."""
    return (
        Check("Versi", computer.check_versions),
        Check("Pustaka sistem", computer.check_system_libraries),
        Check("Huruf", computer.check_fonts),
        Check("Ruang penyimpanan", partial(computer.check_room, folder)),
        Check("Penyama jam", clock.check_time_server),
    )


def house_checks(house: House) -> tuple[Check, ...]:
    """What needs the open house. A printer or a large backup may take some seconds."""
    return (
        Check("Basis data", partial(at_house.check_database, house)),
        Check("Baris data", partial(rows.check_rows, house)),
        Check("Nomor hilang", partial(lost.check_lost_numbers, house)),
        Check("Jalur server", partial(line.check_line, house)),
        Check("Jam", partial(clock.check_clock, house)),
        Check("Zona waktu", partial(clock.check_zone, house)),
        Check("Jam buka", partial(clock.check_hours, house)),
        Check("Hari libur", partial(at_house.check_holidays, house)),
        Check("Printer", partial(at_house.check_printers, house)),
        Check("Huruf rumah", partial(house_letters.check_house_letters, house)),
        Check("Suara", partial(sound.check_sound, house)),
        Check("Rekaman", partial(sound.check_voice, house)),
        Check("Nama yang diucapkan", partial(sound.check_names, house)),
        Check("Cadangan", partial(at_house.check_backups, house)),
        Check("Latihan pulih", partial(at_house.check_drill, house)),
        Check("Terjemahan", partial(at_house.check_translations, house)),
        Check("Catatan", partial(at_house.check_logs, house)),
        Check("Jejak", partial(trail.check_trail, house)),
        Check("Kunci", partial(trail.check_keys, house)),
        Check("Salinan lama", partial(trail.check_copies, house)),
        Check("Izin berkas", partial(trail.check_files, house)),
    )


def check_everything(folder: Path) -> list[Finding]:
    """Every finding about this computer and the house in ``folder``. Takes up to some seconds."""
    findings = [finding for check in computer_checks(folder) for finding in check.run()]
    try:
        house = open_house(folder)
    except OSError as error:
        return [*findings, broken("Rumah", str(FileTrouble(error)), "Lihat kalimat di atas.")]
    except (StorageProblem, TomlProblem) as problem:
        return [*findings, broken("Rumah", str(problem), "Lihat kalimat di atas.")]
    try:
        return [*findings, *(found for check in house_checks(house) for found in check.run())]
    finally:
        house.close()
