"""What every screen shares: whose house, which language, what time, who helps."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import Property, QObject, Slot

from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.visit import Health, Visit, screen_of
from shared.i18n import clock_time, language, long_date, short_date
from shared.office.words import zone_letters
from shared.qt.rows import FrozenRows
from shared.qt.view_model import ViewModel

_NIGHT_DIM = 0.6
_SHIFTS = ((0, 0), (2, 0), (4, 2), (2, 4), (0, 4), (-2, 2), (-4, 0), (-2, -2))
_SHIFT_MINUTES = 5
_AWAKE_AROUND_OPENING = timedelta(minutes=30)


@dataclass(frozen=True)
class LanguageChoice:
    """One language button."""

    code: str
    name: str
    active: bool


@dataclass(frozen=True)
class ShellProps:
    """The frame of every screen. ``dim`` is 0 (bright) to 1 (black); shifts are in pixels."""

    screen: str = "message"
    about: str = "starting"
    kiosk_name: str = ""
    house_name: str = ""
    place: str = ""
    closes_at: str = ""
    long_date: str = ""
    short_date: str = ""
    time: str = ""
    contact_label: str = ""
    contact_number: str = ""
    language_name: str = ""
    accessible: bool = False
    low: bool = False
    paused: bool = False
    help: str = "none"
    dim: float = 0.0
    shift_x: int = 0
    shift_y: int = 0


def shell_props(
    visit: Visit, look: HouseLook | None, health: Health, *, kiosk: str, now: datetime
) -> ShellProps:
    """The frame around ``visit`` at ``now`` (aware)."""
    place, about = screen_of(visit, look, health)
    shown = ShellProps(
        screen=place.value,
        about=about.value,
        kiosk_name=kiosk,
        accessible=visit.accessible,
        low=visit.accessible or visit.low,
        language_name=language(visit.language).name,
    )
    if look is None:
        return shown
    profile = look.profile
    local = now.astimezone(profile.tz)
    closes = look.opening.closes_at
    contact = profile.contact
    shift = _SHIFTS[(local.hour * 60 + local.minute) // _SHIFT_MINUTES % len(_SHIFTS)]
    return ShellProps(
        screen=place.value,
        about=about.value,
        kiosk_name=kiosk,
        house_name=profile.name,
        place=profile.place,
        closes_at=f"{clock_time(closes)} {zone_letters(profile.tz, now)}" if closes else "",
        long_date=long_date(local.date(), visit.language),
        short_date=short_date(local.date(), visit.language),
        time=clock_time(local),
        contact_label=contact.label.say(visit.language) if contact else "",
        contact_number=contact.number if contact else "",
        language_name=language(visit.language).name,
        accessible=visit.accessible,
        low=visit.accessible or visit.low,
        paused=look.post is not None and look.post.paused,
        help=_help(look),
        dim=_dim(look, now) if place.value in ("closed", "attract") else 0.0,
        shift_x=shift[0],
        shift_y=shift[1],
    )


def language_choices(visit: Visit, look: HouseLook | None) -> tuple[LanguageChoice, ...]:
    """A button for each language of the house."""
    if look is None:
        return ()
    return tuple(
        LanguageChoice(code, language(code).name, code == visit.language)
        for code in look.profile.languages
    )


def _help(look: HouseLook) -> str:
    if look.post is None or not (look.post.help_waiting or look.post.help_coming):
        return "none"
    return "coming" if look.post.help_coming else "asked"


def _dim(look: HouseLook, now: datetime) -> float:
    """Dark from after the day until half an hour before the next opening."""
    if look.opening.opening.value in ("open", "break", "last_tickets_given"):
        return 0.0
    following = look.opening.next_opening
    if following is not None and following - now <= _AWAKE_AROUND_OPENING:
        return 0.0
    local = now.astimezone(look.profile.tz)
    return _NIGHT_DIM if local.hour >= 18 or local.hour < 6 else 0.0


class ShellSteps(Protocol):
    """What the frame's controls ask of the journey."""

    def speak(self, code: str) -> None: ...
    def next_language(self) -> None: ...
    def toggle_accessibility(self) -> None: ...
    def call_staff(self) -> None: ...
    def back(self) -> None: ...
    def go_home(self) -> None: ...
    def corner_touched(self) -> None: ...


class ShellViewModel(ViewModel[ShellProps]):
    """The frame's face to QML."""

    def __init__(self, steps: ShellSteps, parent: QObject | None = None) -> None:
        super().__init__(ShellProps(), parent)
        self._steps = steps
        self._languages = FrozenRows(LanguageChoice, key="code", parent=self)

    def swap(self, props: ShellProps, languages: tuple[LanguageChoice, ...]) -> None:
        self._languages.swap(languages)
        self.show(props)

    def _read_languages(self) -> QObject:
        return self._languages

    languages = Property(QObject, _read_languages, constant=True)

    @Slot(str)
    def speak(self, code: str) -> None:
        self._steps.speak(code)

    @Slot()
    def nextLanguage(self) -> None:  # noqa: N802 - QML calls it
        self._steps.next_language()

    @Slot()
    def toggleAccessibility(self) -> None:  # noqa: N802
        self._steps.toggle_accessibility()

    @Slot()
    def callStaff(self) -> None:  # noqa: N802
        self._steps.call_staff()

    @Slot()
    def back(self) -> None:
        self._steps.back()

    @Slot()
    def goHome(self) -> None:  # noqa: N802
        self._steps.go_home()

    @Slot()
    def cornerTouched(self) -> None:  # noqa: N802
        self._steps.corner_touched()
