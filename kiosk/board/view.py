"""Everything a call board shows, in one plain value, derived by one pure function.

Nothing here knows Qt, QML or the database, so a board in a browser can be drawn from the same
`BoardView`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.board.stage import Stage
from shared.i18n import clock_time, long_date
from shared.office.intervals import Interval
from shared.office.profile import Talk
from shared.office.talks import next_talk
from shared.queue.announcing.order import Announced, CallKind

SLIDE_SECONDS = 12
MOST_LINES = 12


class SeenCall(Protocol):
    """A call of the day; ``CallView`` of ``shared.queue.announcing.announcements`` is one."""

    @property
    def ordinal(self) -> int: ...
    @property
    def kind(self) -> CallKind: ...
    @property
    def series(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def service_code(self) -> str: ...
    @property
    def counter_code(self) -> str: ...
    @property
    def counter_name(self) -> str: ...
    @property
    def called_at(self) -> datetime: ...
    @property
    def announced(self) -> Announced: ...


@dataclass(frozen=True)
class BoardHouse:
    """What a board knows of the house itself; ``services`` are code and short name, in order."""

    name: str
    place: str
    services: tuple[tuple[str, str], ...]
    priority_series: str | None = None
    priority_name: str = "Prioritas"
    notices: tuple[str, ...] = ()
    talks: tuple[Talk, ...] = ()
    slides: tuple[str, ...] = ()
    crest: str = ""
    english: bool = False


@dataclass(frozen=True)
class Reading:
    """What was last read of the house, and since when it cannot be read (None while it can).

    ``missed`` are numbers that were called and did not come, ``hours`` when the house is open
    today.
    """

    calls: Sequence[SeenCall] = ()
    waiting: Mapping[str, int] | None = None
    unread_since: datetime | None = None
    missed: Sequence[str] = ()
    hours: Sequence[Interval] = ()


@dataclass(frozen=True)
class CalledNumber:
    """The number that stands large. ``words`` is the whole call for those who cannot hear it."""

    ordinal: int
    label: str
    counter: str
    service: str
    pulsing: bool
    recall: bool
    words: str


@dataclass(frozen=True)
class CallLine:
    """The latest call of one counter."""

    counter_code: str
    label: str
    counter: str
    service: str
    pending: bool


@dataclass(frozen=True)
class WaitingCount:
    """How many wait for one service."""

    code: str
    name: str
    count: int


@dataclass(frozen=True)
class BoardView:
    """One picture of the board.

    ``known`` is False until the house was read for the first time. ``unread_since`` (a time like
    ``09.41``) is set while the house cannot be read: then everything else is the last good
    picture. ``notices`` may mark words with asterisks, to be set off in colour.
    """

    house_name: str
    place: str
    time: str
    date: str
    known: bool
    called: CalledNumber | None
    lines: tuple[CallLine, ...]
    waiting: tuple[WaitingCount, ...]
    nobody_waiting: bool
    missed: tuple[str, ...]
    hours: str
    talk: str
    crest: str
    notices: tuple[str, ...]
    slide: str
    unread_since: str
    voice_problem: str
    english: bool


def board_view(
    house: BoardHouse, reading: Reading, stage: Stage, *, now: datetime, voice_problem: str = ""
) -> BoardView:
    """The board at ``now``, a moment in the house's own zone."""
    names = dict(house.services)

    def service_of(call: SeenCall) -> str:
        if call.series == house.priority_series:
            return house.priority_name
        return names.get(call.service_code, "")

    newest_first = sorted(reading.calls, key=lambda call: -call.ordinal)
    called = next((call for call in newest_first if call.ordinal == stage.ordinal), None)
    counts = None if reading.waiting is None else dict(reading.waiting)
    unread = reading.unread_since
    talk = _talk(house.talks, now)
    return BoardView(
        house_name=house.name,
        place=house.place,
        time=clock_time(now),
        date=long_date(now.date()),
        known=counts is not None,
        called=None
        if called is None
        else CalledNumber(
            ordinal=called.ordinal,
            label=called.label,
            counter=called.counter_name,
            service=service_of(called),
            pulsing=stage.pulsing and unread is None,
            recall=called.kind is CallKind.RECALL,
            words=f"Nomor antrean {called.label}. Silakan menuju {called.counter_name}.",
        ),
        lines=_lines(newest_first, called, service_of),
        waiting=()
        if counts is None
        else tuple(WaitingCount(code, name, counts.get(code, 0)) for code, name in house.services),
        nobody_waiting=counts is not None and not any(counts.values()),
        missed=tuple(reading.missed),
        hours=", ".join(
            f"{clock_time(each.start)} – {clock_time(each.end)}" for each in reading.hours
        ),
        talk=talk,
        crest=house.crest,
        notices=(*house.notices, *([f"Diskusi publik: {talk}"] if talk else [])),
        slide=_slide(house.slides, now),
        unread_since="" if unread is None else clock_time(unread),
        voice_problem=voice_problem,
        english=house.english,
    )


def _lines(
    newest_first: Sequence[SeenCall], called: SeenCall | None, service_of: Callable[[SeenCall], str]
) -> tuple[CallLine, ...]:
    """The latest call of each counter, newest first, without the one that stands large."""
    latest: dict[str, CallLine] = {}
    for call in newest_first:
        large = called is not None and call.label == called.label
        if large or call.announced is Announced.DROPPED or call.counter_code in latest:
            continue
        latest[call.counter_code] = CallLine(
            counter_code=call.counter_code,
            label=call.label,
            counter=call.counter_name,
            service=service_of(call),
            pending=call.announced is Announced.WAITING,
        )
    return tuple(latest.values())[:MOST_LINES]


def _talk(talks: Sequence[Talk], now: datetime) -> str:
    """The next talk in a line, its title marked; none once it has begun."""
    talk = next_talk(talks, now)
    if talk is None:
        return ""
    day, at = long_date(talk.starts.date()), clock_time(talk.starts)
    return f"*{talk.title.say()}*. {day}, pukul {at}, {talk.place}."


def _slide(slides: Sequence[str], now: datetime) -> str:
    """The picture whose turn it is: the same one on every board of the house."""
    if not slides:
        return ""
    return slides[int(now.timestamp()) // SLIDE_SECONDS % len(slides)]
