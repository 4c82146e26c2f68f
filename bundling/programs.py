"""The programs of the bundle."""

from dataclasses import dataclass
from pathlib import Path

from assets import asset

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Program:
    """One executable: its name, what Windows says about it, whether it opens a console."""

    name: str
    about: str
    console: bool = False

    @property
    def script(self) -> Path:
        return _HERE / "start" / f"{self.name.replace('-', '_')}.py"

    @property
    def drawing(self) -> Path:
        """The icon, as SVG."""
        return asset("programs", f"{self.name}.svg")


PROGRAMS = (
    Program("sapa-kiosk", "Sapa: layar sentuh pengambil nomor"),
    Program("sapa-board", "Sapa: papan panggilan ruang tunggu"),
    Program("sapa-desk", "Sapa: meja petugas"),
    Program("sapa", "Sapa: perintah untuk teknisi", console=True),
)
