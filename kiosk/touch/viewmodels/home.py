"""The tiles: what the house offers, how many wait and how long it will take."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Slot

from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.visit import Visit
from shared.office.words import minutes_text
from shared.qt.rows import FrozenRows
from shared.qt.view_model import ViewModel
from shared.queue.line.wait_estimate import Estimate
from shared.queue.today import ServiceFigures

LOOKUP = "?"
COMPLAINT = "!"


@dataclass(frozen=True)
class Tile:
    """One tile. ``wait`` is minutes in words, or ``direct``, ``none`` or nothing; a
    ``waiting`` below zero is not told. ``status``: open, closed or quota."""

    code: str
    name: str
    description: str
    picture: str
    highlighted: bool = False
    status: str = "open"
    wait: str = ""
    waiting: int = -1


@dataclass(frozen=True)
class HomeProps:
    """``paperless``: no slip would come out now; numbers are given on screen."""

    priority: bool = False
    asking: bool = False
    paperless: bool = False


@dataclass(frozen=True)
class CheckWords:
    """The words of the tiles that give no number, in the visitor's language."""

    number: str
    number_about: str
    complaint: str
    complaint_about: str


def check_words() -> CheckWords:
    """Those words in the language spoken now."""
    return CheckWords(
        number=QCoreApplication.translate("Tiles", "Cek Nomor Antrean"),
        number_about=QCoreApplication.translate("Tiles", "Berapa orang lagi di depan Anda"),
        complaint=QCoreApplication.translate("Tiles", "Cek Status Aduan"),
        complaint_about=QCoreApplication.translate("Tiles", "Masukkan nomor aduan Anda"),
    )


def home_props(visit: Visit, look: HouseLook | None) -> HomeProps:
    return HomeProps(visit.priority, visit.asking, look is not None and not look.slips)


def tiles(
    visit: Visit, look: HouseLook | None, words: CheckWords, *, complaints: bool
) -> tuple[Tile, ...]:
    """A tile for each service, then the ones for checking a number (and a complaint)."""
    if look is None:
        return ()
    terse = visit.accessible or visit.low
    shown = []
    for service in look.profile.services:
        figures = look.figures.get(service.code)
        status = _status(figures)
        shown.append(
            Tile(
                code=service.code,
                name=service.brief(visit.language) if terse else service.name.say(visit.language),
                description="" if terse else service.description.say(visit.language),
                picture=service.icon,
                highlighted=service.highlighted and status == "open",
                status=status,
                wait=wait_words(figures.estimate) if figures and status == "open" else "",
                waiting=figures.waiting if figures else -1,
            )
        )
    if complaints:
        about = "" if terse else words.complaint_about
        shown.append(Tile(COMPLAINT, words.complaint, about, "search", wait="none"))
    about = "" if terse else words.number_about
    shown.append(Tile(LOOKUP, words.number, about, "ticket", wait="none"))
    return tuple(shown)


def wait_words(guess: Estimate | None) -> str:
    """``± 8``, ``25–40``, ``direct`` when hardly any; nothing when nothing is known."""
    if guess is None:
        return ""
    return "direct" if guess.at_once else minutes_text(*guess.minutes)


def _status(figures: ServiceFigures | None) -> str:
    if figures is None:
        return "open"
    if figures.shut:
        return "closed"
    return "quota" if figures.quota_left == 0 else "open"


class HomeSteps(Protocol):
    def choose(self, code: str) -> None: ...
    def set_priority(self, priority: bool) -> None: ...


class HomeViewModel(ViewModel[HomeProps]):
    """The home screen's face to QML."""

    def __init__(self, steps: HomeSteps, parent: QObject | None = None) -> None:
        super().__init__(HomeProps(), parent)
        self._steps = steps
        self._tiles: FrozenRows[Tile] = FrozenRows(Tile, key="code", parent=self)

    def swap(self, props: HomeProps, rows: tuple[Tile, ...]) -> None:
        self._tiles.swap(rows)
        self.show(props)

    @property
    def offered(self) -> tuple[Tile, ...]:
        """The tiles on screen, in order."""
        return self._tiles.rows

    def _read_tiles(self) -> QObject:
        return self._tiles

    tiles = Property(QObject, _read_tiles, constant=True)

    @Slot(str)
    def choose(self, code: str) -> None:
        self._steps.choose(code)

    @Slot(bool)
    def setPriority(self, priority: bool) -> None:  # noqa: N802 - QML calls it
        self._steps.set_priority(priority)
