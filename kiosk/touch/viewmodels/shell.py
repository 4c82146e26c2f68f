"""What every screen shares: whose house, which language, what time, who helps."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.touch import patience
from kiosk.touch.help_state import Help, help_at
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment
from kiosk.touch.screens import keys_now
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels.hours import break_hours, closing_time
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import About, Health, ScreenName, Visit, screen_of
from shared.i18n import clock_time, language, long_date, short_date
from shared.office.opening import Opening
from shared.qt.rows import FrozenRows

_NIGHT_DIM = 0.6
_SHIFTS = ((0, 0), (2, 0), (4, 2), (2, 4), (0, 4), (-2, 2), (-4, 0), (-2, -2))
_SHIFT_MINUTES = 5
_AWAKE_AROUND_OPENING = timedelta(minutes=30)
_DAY = (Opening.OPEN, Opening.BREAK, Opening.LAST_TICKETS_GIVEN)
_RESTS_ON = (ScreenName.CLOSED, ScreenName.ATTRACT)


@dataclass(frozen=True)
class LanguageChoice:
    """One language button."""

    code: str
    name: str
    active: bool


@dataclass(frozen=True)
class KeyDigit:
    """The key that does what touching ``control`` does."""

    control: str
    digit: str


@dataclass(frozen=True)
class ShellProps:
    """The frame of every screen. ``dim`` is 0 (bright) to 1 (black); shifts are in pixels.

    ``still_here`` are the seconds to answer whether one is; 0 while nobody asks.
    """

    screen: ScreenName = ScreenName.MESSAGE
    about: About = About.STARTING
    kiosk_name: str = ""
    house_name: str = ""
    place: str = ""
    closes_at: str = ""
    breaks: str = ""
    long_date: str = ""
    short_date: str = ""
    time: str = ""
    contact_label: str = ""
    contact_number: str = ""
    language_name: str = ""
    accessible: bool = False
    low: bool = False
    paused: bool = False
    help: Help = Help.NONE
    told: int = 0
    still_here: float = 0.0
    digits: tuple[KeyDigit, ...] = ()
    dim: float = 0.0
    shift_x: int = 0
    shift_y: int = 0


def shell_props(
    visit: Visit, snapshot: HouseSnapshot | None, health: Health, *, kiosk: str, now: datetime
) -> ShellProps:
    """The frame around ``visit`` at ``now`` (aware)."""
    screen, about = screen_of(visit, snapshot, health)
    shown = ShellProps(
        screen=screen,
        about=about,
        kiosk_name=kiosk,
        accessible=visit.accessible,
        low=visit.accessible or visit.low,
        language_name=language(visit.language).name,
    )
    if snapshot is None:
        return shown
    profile = snapshot.profile
    local = now.astimezone(profile.tz)
    contact = profile.contact
    shift = _SHIFTS[(local.hour * 60 + local.minute) // _SHIFT_MINUTES % len(_SHIFTS)]
    return ShellProps(
        screen=screen,
        about=about,
        kiosk_name=kiosk,
        house_name=profile.name,
        place=profile.place,
        closes_at=closing_time(snapshot.opening, profile, now, visit.language),
        breaks=break_hours(snapshot.opening, visit.language),
        long_date=long_date(local.date(), visit.language),
        short_date=short_date(local.date(), visit.language),
        time=clock_time(local, visit.language),
        contact_label=contact.label.say(visit.language) if contact else "",
        contact_number=contact.number if contact else "",
        language_name=language(visit.language).name,
        accessible=visit.accessible,
        low=visit.accessible or visit.low,
        paused=snapshot.paused,
        help=help_at(snapshot.kiosk, now),
        told=snapshot.told,
        dim=_dim(snapshot, now) if screen in _RESTS_ON else 0.0,
        shift_x=shift[0],
        shift_y=shift[1],
    )


def language_choices(visit: Visit, snapshot: HouseSnapshot | None) -> tuple[LanguageChoice, ...]:
    """A button for each language of the house."""
    if snapshot is None:
        return ()
    return tuple(
        LanguageChoice(code, language(code).name, code == visit.language)
        for code in snapshot.profile.languages
    )


def _dim(snapshot: HouseSnapshot, now: datetime) -> float:
    """Dark from after the day until half an hour before the next opening."""
    if snapshot.opening.opening in _DAY:
        return 0.0
    following = snapshot.opening.next_opening
    if following is not None and following - now <= _AWAKE_AROUND_OPENING:
        return 0.0
    local = now.astimezone(snapshot.profile.tz)
    return _NIGHT_DIM if local.hour >= 18 or local.hour < 6 else 0.0


def _seconds_to_answer(moment: Moment) -> float:
    if not moment.still_here:
        return 0.0
    return patience.milliseconds(patience.still_here(moment.visit), moment.pace) / 1000


def key_digits(moment: Moment) -> tuple[KeyDigit, ...]:
    """The digits that stand on the controls, in the accessibility mode."""
    if not moment.visit.accessible:
        return ()
    return tuple(
        KeyDigit(offer.control, key)
        for key, offer in keys_now(moment).items()
        if key.isdigit() and offer.act is not None
    )


class ShellViewModel(ScreenViewModel[ShellProps]):
    """What the frame reads, and the touches of its controls."""

    empty = ShellProps()
    enterPressed = Signal()  # noqa: N815 - QML says it
    erasePressed = Signal()  # noqa: N815

    def __init__(self, touches: Touches | None, parent: QObject | None = None) -> None:
        super().__init__(touches, parent)
        self._languages = FrozenRows(LanguageChoice, key="code", parent=self)

    def refresh(self, moment: Moment) -> None:
        self._languages.swap(language_choices(moment.visit, moment.snapshot))
        props = shell_props(
            moment.visit, moment.snapshot, moment.health, kiosk=moment.kiosk, now=moment.now
        )
        digits = key_digits(moment)
        self.show(replace(props, still_here=_seconds_to_answer(moment), digits=digits))

    def _read_languages(self) -> QObject:
        return self._languages

    languages = Property(QObject, _read_languages, constant=True)

    @Slot(str)
    def speak(self, code: str) -> None:
        self.touches.journey.speak(code)

    @Slot()
    def nextLanguage(self) -> None:  # noqa: N802 - QML calls it
        self.touches.journey.next_language()

    @Slot()
    def toggleAccessibility(self) -> None:  # noqa: N802
        self.touches.journey.toggle_accessibility()

    @Slot()
    def callStaff(self) -> None:  # noqa: N802
        self.touches.help_call.call_staff()

    @Slot()
    def back(self) -> None:
        self.touches.journey.back()

    @Slot()
    def goHome(self) -> None:  # noqa: N802
        self.touches.journey.finish()

    @Slot()
    def cornerTouched(self) -> None:  # noqa: N802
        self.touches.staff_corner.corner_touched()
