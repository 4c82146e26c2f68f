"""The tiles: what the house offers, how many wait and how long it will take."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QCoreApplication, QObject, Slot

from kiosk.touch.enquiry import CHECK
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels.prospect import wait_words
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Visit
from shared.office.service_day import service_day
from shared.qt.rows import FrozenRows
from shared.queue.today import ServiceFigures
from shared.speech.house_names import name_words
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase, waiting_words
from shared.speech.wording import ticket_words
from shared.speech.words import Break


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
    chosen = phrase(moment.voice, Phrase.PRIORITY) if moment.visit.priority else ()
    return (*phrase(moment.voice, Phrase.WELCOME), *chosen, *phrase(moment.voice, Phrase.CHOOSE))


def home_offers(moment: Moment) -> tuple[Offer, ...]:
    """Every tile in its place, then the bar below; 0 changes the language."""
    voice, visit, last = moment.voice, moment.visit, home_props(moment).last
    offers = [_tile_offer(moment, tile) for tile in tiles_now(moment)]
    if last and moment.last is not None:
        number = ticket_words(voice, series=moment.last.series, number=moment.last.number)
        offers.append(Offer("last-number", lambda touches: touches.ticketing.show_last(), number))
    return (
        *offers,
        Offer(
            "priority",
            lambda touches: touches.journey.set_priority(not visit.priority),
            phrase(voice, Phrase.PRIORITY),
        ),
        Offer(
            "help",
            lambda touches: touches.help_call.call_staff(),
            phrase(voice, Phrase.CALL_STAFF),
        ),
        Offer(
            "next-language",
            lambda touches: touches.journey.next_language(),
            phrase(voice, Phrase.LANGUAGE),
            key="0",
        ),
    )


def _tile_offer(moment: Moment, tile: Tile) -> Offer:
    voice, control, code = moment.voice, f"tile-{tile.code}", tile.code
    if code == CHECK:
        said = phrase(voice, Phrase.CHECK_NUMBER)
    else:
        assert moment.snapshot is not None, "a service's tile comes from the house"
        name = moment.snapshot.profile.service(code).name
        if tile.status is not TileStatus.OPEN:
            shut = tile.status is TileStatus.CLOSED
            why = phrase(voice, Phrase.SERVICE_SHUT if shut else Phrase.QUOTA)
            return Offer(control, None, (*name_words(voice, name, Break.COMMA), *why))
        said = name_words(voice, name)
        if tile.waiting > 0:
            said = (*name_words(voice, name, Break.COMMA), *waiting_words(voice, tile.waiting))
    return Offer(control, lambda touches: touches.choose(code), said)


class HomeViewModel(ScreenViewModel[HomeProps]):
    """What the home screen reads, and its touches."""

    empty = HomeProps()

    def __init__(self, touches: Touches | None, parent: QObject | None = None) -> None:
        super().__init__(touches, parent)
        self._tiles: FrozenRows[Tile] = FrozenRows(Tile, key="code", parent=self)

    def refresh(self, moment: Moment) -> None:
        self._tiles.swap(tiles_now(moment))
        self.show(home_props(moment))

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
