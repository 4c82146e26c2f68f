"""The whole page, in the order in which a technician would look."""

from collections.abc import Callable, Iterator
from pathlib import Path

from shared.checkup import at_house, computer
from shared.checkup.finding import Finding, broken
from shared.office.house import House, open_house
from shared.office.toml_problem import TomlProblem
from shared.storage.errors import StorageProblem

_AT_HOUSE: tuple[Callable[[House], Iterator[Finding]], ...] = (
    at_house.check_database,
    at_house.check_clock,
    at_house.check_holidays,
    at_house.check_printers,
    at_house.check_backups,
    at_house.check_translations,
    at_house.check_logs,
)


def check_everything(folder: Path) -> list[Finding]:
    """Every finding about this computer and the house in ``folder``. Takes up to some seconds."""
    findings = [
        *computer.check_versions(),
        *computer.check_system_libraries(),
        *computer.check_fonts(),
        *computer.check_room(folder),
    ]
    try:
        house = open_house(folder)
    except (StorageProblem, TomlProblem) as problem:
        return [*findings, broken("Rumah", str(problem), "Lihat kalimat di samping.")]
    try:
        return [*findings, *_of_house(house)]
    finally:
        house.close()


def _of_house(house: House) -> Iterator[Finding]:
    for check in _AT_HOUSE:
        try:
            yield from check(house)
        except StorageProblem as problem:
            yield broken("Rumah", str(problem), "Lihat kalimat di samping.")
            return
