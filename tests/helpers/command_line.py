"""Commands as somebody types them."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from shared.cli.main import sapa
from shared.office.house import open_house
from shared.staff.rights import Role
from tests.helpers.engines import engine
from tests.helpers.staffed_house import PASSWORD, account, own_passwords

REPORT = {
    "class": "PENGADUAN_TBP",
    "title": "Drainase tersumbat",
    "story": "Air menggenang setiap hujan.",
    "hope": "Got dikeruk",
    "channel": "tatap-muka",
    "category": "infrastruktur",
    "anonymous": False,
    "secret": False,
    "reporter": {"name": "Warga Contoh", "phone": "0812-0000-0012"},
}


def typed(*words: str, given: str | None = None) -> Result:
    """A command, with what is typed when it asks; ``init`` makes its house on the engine of the
    running test."""
    where = engine().options() if words[0] == "init" else ()
    return CliRunner().invoke(sapa, [*words, *where], input=given)


def add(folder: Path, *words: str, **change: Any) -> Result:
    """A report from a file, by ``sapa complaint add``."""
    file = folder / "laporan.json"
    file.write_text(json.dumps(REPORT | change), encoding="utf-8")
    return typed("complaint", "add", "--file", str(file), *words)


def staffed(folder: Path) -> None:
    """Rina and Siti have accounts, and everybody a password of their own."""
    with closing(open_house(folder)) as house:
        own_passwords(house)
        account(house, "rina", "Rina Marlina", Role.SUPERVISOR)
        account(house, "siti", "Siti Rahma", Role.OFFICER)


def as_somebody(name: str, *words: str, password: str = PASSWORD, more: str = "") -> Result:
    """A command in somebody's name; ``more`` is what they type after the password."""
    return typed(*words, "--as", name, given=f"{password}\n{more}")
