"""``sapa.toml``: what belongs to one computer, not to the house."""

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from shared.i18n import DeskLanguageCode, LanguageCode
from shared.office.intervals import Interval
from shared.office.lengths import MACHINE_NAME
from shared.office.secret_file import FILE_NAME as SECRET_FILE
from shared.office.toml_problem import read_toml, validated
from shared.storage.server_url import is_server, split_secret

FILE_NAME = "sapa.toml"


MachineName = Annotated[str, MACHINE_NAME.text]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class HouseSection(_Section):
    database: str = "sapa.db"

    @field_validator("database")
    @classmethod
    def _keeps_no_secret(cls, database: str) -> str:
        if is_server(database) and split_secret(database)[1]:
            raise ValueError(f"kata sandi server tidak ditulis di sini, tetapi di {SECRET_FILE}")
        return database


ScreenChoice = Annotated[int, Field(ge=0)] | Annotated[str, Field(min_length=1, max_length=80)]
"""A screen's number, 0 for the first, or its name as the system calls it."""


class KioskSection(_Section):
    name: MachineName = "Kiosk 1"
    printer: str = "virtual://slips"
    fullscreen: bool = True
    language: LanguageCode = "id"
    low_layout: bool = False
    screen: ScreenChoice = 0
    volume: int = Field(default=80, ge=0, le=100)


class DeskSection(_Section):
    language: DeskLanguageCode = "id"
    lock_minutes: int = Field(default=10, ge=1, le=240)
    undo_minutes: int = Field(default=5, ge=1, le=60)
    printer: str | None = None
    printer_name: MachineName = "Meja"


class BoardSection(_Section):
    name: MachineName = "Papan 1"
    voice: bool = True
    volume: int = Field(default=80, ge=0, le=100)
    repeat: int = Field(default=1, ge=1, le=3)
    english: bool = False
    quiet_hours: tuple[Interval, ...] = ()
    drop_after_minutes: int = Field(default=5, ge=1, le=60)
    fullscreen: bool = True
    screen: ScreenChoice = 0


class LogSection(_Section):
    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"


class GraphicsSection(_Section):
    software: bool = True


class Settings(_Section):
    """The whole file; every key has a default."""

    house: HouseSection = HouseSection()
    kiosk: KioskSection = KioskSection()
    desk: DeskSection = DeskSection()
    board: BoardSection = BoardSection()
    log: LogSection = LogSection()
    graphics: GraphicsSection = GraphicsSection()

    @model_validator(mode="after")
    def _printers_differ(self) -> Self:
        if self.desk.printer and self.desk.printer_name == self.kiosk.name:
            raise ValueError("printer_name di [desk] harus berbeda dari name di [kiosk]")
        return self


def load_settings(folder: Path) -> Settings:
    """The settings in ``folder``; defaults when there is no file. Raises TomlProblem."""
    path = folder / FILE_NAME
    if not path.exists():
        return Settings()
    data, text = read_toml(path)
    return validated(Settings, data, text, path)


def first_settings_text(database: str = "sapa.db") -> str:
    """What ``sapa init`` writes: the settings people change, with a word on each."""
    return f"""\
# Sapa: settings of this computer. Leave a key out to take its default.

[house]
database = "{database}"            # beside this file, a full path, or a server: docs/network.md

[kiosk]
name = "Kiosk 1"
printer = "virtual://slips"     # tcp://10.0.0.9:9100?width=576 and others: docs/printers.md
fullscreen = true
volume = 80                     # of what the accessibility mode says aloud; 0 is silent

[desk]
language = "id"
lock_minutes = 10
undo_minutes = 5                # how long an act at the counter can be taken back
# printer = "cups://laser?paper=a4"   # a printer of this desk, for copies
# printer_name = "Meja"               # its name; another one at each desk

[board]
name = "Papan 1"
voice = true                    # one board of a house speaks; the others are set to false
volume = 80

[graphics]
software = true                 # false on a computer with a real graphics card
"""
