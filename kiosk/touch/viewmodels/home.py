"""The tiles: what the house offers, how many wait and how long it will take."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QCoreApplication, QObject, Slot

from kiosk.touch.enquiry import CHECK
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels.prospect import wait_words
from kiosk.touch.viewmodels.screen import ScreenViewModel, row_of_key
from kiosk.touch.visit import Visit
from shared.office.service_day import service_day
from shared.qt.rows import FrozenRows
from shared.queue.today import ServiceFigures
from shared.speech.phrases import Phrase
from shared.speech.prompting import key_words, phrase


class TileStatus(StrEnum):
    """Whether a tile gives a number now, and why not."""

    OPEN = "open"
    CLOSED = "closed"
    QUOTA = "quota"


@dataclass(frozen=True)
class Tile:
    """One tile. ``wait`` is minutes in words, ``direct``, ``unstaffed``, ``none`` or nothing;
    ``waiting``, the people those minutes are made of, is not told below zero; nor are the open
    ``counters`` where there are none."""

    code: str
    name: str
    description: str
    picture: str
    highlighted: bool = False
    status: TileStatus = TileStatus.OPEN
    wait: str = ""
    waiting: int = -1
    counters: int = 0


@dataclass(frozen=True)
class HomeProps:
    """``paperless``: no slip would come out now; numbers are given on screen. ``last`` is the
    number that can be shown again, ``unprinted`` where it is on no paper."""

    priority: bool = False
    asking: bool = False
    paperless: bool = False
    last: str = ""
    unprinted: bool = False


@dataclass(frozen=True)
class CheckWords:
    """The words of the tile that gives no number, in the visitor's language."""

    name: str
    about: str


def check_words() -> CheckWords:
    """Those words in the language spoken now."""
    return CheckWords(
        name=QCoreApplication.translate("Tiles", "Cek Nomor atau Aduan"),
        about=QCoreApplication.translate("Tiles", "Sampai di mana antrean atau aduan Anda"),
    )


def home_props(moment: Moment) -> HomeProps:
    visit, snapshot, last = moment.visit, moment.snapshot, moment.last
    if snapshot is None:
        return HomeProps(visit.priority, visit.asking)
    today = service_day(moment.now, snapshot.profile.tz)
    shown = last if last is not None and last.service_day == today else None
    return HomeProps(
        visit.priority,
        visit.asking,
        paperless=not snapshot.slips,
        last=shown.label if shown else "",
        unprinted=moment.last_unprinted,
    )


def tiles(visit: Visit, snapshot: HouseSnapshot | None, words: CheckWords) -> tuple[Tile, ...]:
    """A tile for each service, then the one for checking a number or a report."""
    if snapshot is None:
        return ()
    terse = visit.accessible or visit.low
    shown = []
    for service in snapshot.profile.services:
        figures = snapshot.figures.get(service.code)
        status = _status(figures)
        told = figures.prospect if figures and status is TileStatus.OPEN else None
        shown.append(
            Tile(
                code=service.code,
                name=service.brief(visit.language) if terse else service.name.say(visit.language),
                description="" if terse else service.description.say(visit.language),
                picture=service.icon,
                highlighted=service.highlighted and status is TileStatus.OPEN,
                status=status,
                wait=wait_words(told.estimate) if told else "",
                waiting=figures.prospect.ahead if figures else -1,
                counters=told.counters if told else 0,
            )
        )
    about = "" if terse else words.about
    shown.append(Tile(CHECK, words.name, about, "search", wait="none"))
    return tuple(shown)


def _status(figures: ServiceFigures | None) -> TileStatus:
    if figures is None:
        return TileStatus.OPEN
    if figures.shut:
        return TileStatus.CLOSED
    return TileStatus.QUOTA if figures.quota_left == 0 else TileStatus.OPEN


def tiles_now(moment: Moment) -> tuple[Tile, ...]:
    """The tiles on screen at ``moment``."""
    return tiles(moment.visit, moment.snapshot, check_words())


def home_prompt(moment: Moment) -> Words:
    return (
        *phrase(moment.voice, Phrase.WELCOME),
        *key_words(moment.voice, len(tiles_now(moment)), Phrase.FOR_A_CHOICE),
    )


class HomeViewModel(ScreenViewModel[HomeProps]):
    """What the home screen reads, and its touches."""

    empty = HomeProps()

    def __init__(self, touches: Touches | None, parent: QObject | None = None) -> None:
        super().__init__(touches, parent)
        self._tiles: FrozenRows[Tile] = FrozenRows(Tile, key="code", parent=self)

    def refresh(self, moment: Moment) -> None:
        self._tiles.swap(tiles_now(moment))
        self.show(home_props(moment))

    @property
    def offered(self) -> tuple[Tile, ...]:
        """The tiles on screen, in order."""
        return self._tiles.rows

    def choose_by_key(self, key: str) -> None:
        """A number key is the tile of that place, while it is open."""
        tile = row_of_key(self.offered, key)
        if tile is not None and tile.status is TileStatus.OPEN:
            self.choose(tile.code)

    def _read_tiles(self) -> QObject:
        return self._tiles

    tiles = Property(QObject, _read_tiles, constant=True)

    @Slot(str)
    def choose(self, code: str) -> None:
        self.touches.choose(code)

    @Slot()
    def showLast(self) -> None:  # noqa: N802 - QML calls it
        self.touches.ticketing.show_last()

    @Slot(bool)
    def setPriority(self, priority: bool) -> None:  # noqa: N802 - QML calls it
        self.touches.journey.set_priority(priority)
