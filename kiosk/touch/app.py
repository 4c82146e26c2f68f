"""The kiosk's composition: a house in, its window and what moves it out."""

import logging
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.touch import wishes
from kiosk.touch.help_state import Help
from kiosk.touch.input_watch import CALM_SECONDS, InputWatch
from kiosk.touch.journey import Journey
from kiosk.touch.keypad import Keypad
from kiosk.touch.prompts import Prompts
from kiosk.touch.screens import asks_before_leaving, seconds_left_alone
from kiosk.touch.showing import Showing, theme_of
from kiosk.touch.slips import given_before_the_end
from kiosk.touch.touches import Touches
from kiosk.touch.view_models import ViewModels
from kiosk.touch.visit import Printing
from kiosk.touch.window import KioskWindow
from shared.office.house import House
from shared.printing.jobs.house_printers import kiosk_printer
from shared.qt.house_face import HouseFace
from shared.qt.house_voice import HouseVoice
from shared.qt.sound import Output
from shared.queue.kiosks import HEARTBEAT_EVERY
from shared.queue.views import IssuedTicket
from shared.speech.voice import house_voice
from shared.storage.feed import Topic

_log = logging.getLogger(__name__)
_RECOVERY_SECONDS = 3
_REPORT_AFTER_MS = 150
_HEARTBEAT_TICKS = round(HEARTBEAT_EVERY / timedelta(seconds=1))


class KioskApp(QObject):
    """One kiosk on one house; make it after the application, `close` it before.

    ``pace`` is the length of a second of waiting (idle, ticket screen), for rehearsals and
    tests; ``watch`` off leaves the change feed alone, so that only `settle` reads the house;
    ``prints`` off leaves the print jobs to somebody else; ``motion`` off is for
    pictures; ``sound`` is the loudspeaker, when it is not the system's; ``calm`` is for how many
    seconds after a change of screens nothing can be pressed.
    """

    leaving = Signal()

    def __init__(
        self,
        house: House,
        *,
        pace: float = 1.0,
        watch: bool = True,
        prints: bool = True,
        motion: bool = True,
        sound: Output | None = None,
        fullscreen: bool = False,
        calm: float = CALM_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.house = house
        printer = kiosk_printer(house.settings) if prints else None
        self.face = HouseFace(house, printer=printer, parent=self)
        self.journey = Journey(
            self.face, patience=seconds_left_alone, asks=asks_before_leaving, pace=pace, parent=self
        )
        self.touches = Touches(self.journey, self)
        volume = house.settings.kiosk.volume
        self.names = HouseVoice(house, self) if watch else None
        voice = self.names.voice if self.names else house_voice(house.folder)
        self.prompts = Prompts(voice, volume=volume, output=sound, parent=self)
        self._ticks = 0
        self.view_models = ViewModels(self.touches, self)
        theme = theme_of(house.profile)
        self._shown = KioskWindow(self.view_models, theme)
        self.window = self._shown.window
        self.showing = Showing(
            self.touches, self.view_models, self._shown, self.prompts, theme, self
        )
        self.keypad = Keypad(self.touches, self.prompts, self.showing.moment, self)
        self.window.setProperty("still", not motion)
        self.inputs = InputWatch(self, calm=calm)
        self.window.installEventFilter(self.inputs)
        self._tick = QTimer(self, interval=1000)
        # After the number is painted: a second write would have its visitor wait.
        self._report_soon = QTimer(self, singleShot=True, interval=_REPORT_AFTER_MS)
        self._recovery = QTimer(
            self, singleShot=True, interval=self.journey.milliseconds(_RECOVERY_SECONDS)
        )
        self._connect()
        self.showing.refresh()
        # Listening first: what is committed before the first reading is in it.
        self.face.start(watch=watch)
        self.journey.read_house()
        self._see_what_was_given()
        self.report()
        self.face.look_at_the_day()
        if watch:
            self._tick.start()
        self._shown.open(fullscreen=fullscreen, screen=house.settings.kiosk.screen)

    def _connect(self) -> None:
        self.journey.changed.connect(self.showing.refresh)
        self.journey.changed.connect(self._say_names)
        self.touches.ticketing.ticketShown.connect(self._report_soon.start)
        self.touches.printWanted.connect(self.face.wake_printer)
        self.touches.staff_corner.leaving.connect(self.leaving)
        self.showing.screenChanged.connect(self.inputs.screen_changed)
        self.inputs.touched.connect(self.journey.touched)
        self.inputs.scanned.connect(self.touches.enquiry.scanned)
        self.inputs.typed.connect(self.keypad.typed)
        self.inputs.cornerHeld.connect(self.journey.be_heard)
        self.view_models.shell.enterPressed.connect(self.keypad.entered)
        self.view_models.shell.erasePressed.connect(self.keypad.erased)
        self.prompts.ended.connect(self.journey.touched)
        self.face.changed.connect(self._house_changed)
        self.face.lost.connect(self.journey.storage_trouble)
        self.face.day_not_begun.connect(self.journey.storage_trouble)
        self._tick.timeout.connect(self.tick)
        self._recovery.timeout.connect(self.touches.recover)
        self._report_soon.timeout.connect(self.report)

    # -- hearing -----------------------------------------------------------------

    @Slot(object)
    def _house_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.PRINT in topics:
            self.journey.read_printer()
            self.touches.ticketing.follow_slip()
        if topics - {Topic.PRINT, Topic.STAFF}:
            self.journey.read_house(renew=Topic.OFFICE in topics)

    @Slot()
    def _say_names(self) -> None:
        if self.names is not None and self.journey.snapshot is not None:
            self.names.follow(self.journey.snapshot.profile)

    @Slot()
    def tick(self) -> None:
        """Once a second: the minute, the heartbeat, and another look while the house is away."""
        self._ticks += 1
        if self.journey.health.away or not self.journey.health.started:
            self.journey.read_house(renew=True)
        elif self.showing.minute != self._now_minute():
            self.journey.read_house()
            self.face.look_at_the_day()
        corner = self.touches.staff_corner
        if (corner.says and not corner.locked) or self.journey.help is Help.UNANSWERED:
            self.showing.refresh()
        if self._ticks % _HEARTBEAT_TICKS == 0:
            self.report()
            self.touches.help_call.end_when_old()

    def _now_minute(self) -> str:
        return self.house.now().isoformat(timespec="minutes")

    @Slot()
    def report(self) -> None:
        """The sign of life that desks see."""
        house, kiosk = self.house, self.journey.kiosk
        label = self.touches.ticketing.last_label
        self.journey.run(
            lambda: wishes.report(house, kiosk, label), None, self.journey.storage_trouble
        )

    def _see_what_was_given(self) -> None:
        house, kiosk = self.house, self.journey.kiosk
        self.journey.run(
            lambda: given_before_the_end(house, kiosk),
            self._show_again,
            self.journey.storage_trouble,
        )

    def _show_again(self, found: tuple[IssuedTicket, Printing] | None) -> None:
        if found is not None:
            _log.warning("%s was given just before the last end; shown again", found[0].label)
            self.touches.ticketing.show_again(*found)

    @Slot(str)
    def broke(self, what: str) -> None:
        """The crash handler met something unforeseen: say "sebentar" and start over."""
        _log.error("recovering from %s", what)
        self.journey.break_down()
        self._recovery.start()

    def settle(self) -> None:
        """Everything asked of the house so far is answered and shown (tests, rehearsals)."""
        self.face.settle()
        if self._report_soon.isActive():
            self._report_soon.stop()
            self.report()
            self.face.settle()
        self.prompts.settle()

    def close(self) -> None:
        """End threads and window; nothing of this kiosk is left."""
        self._tick.stop()
        self._recovery.stop()
        self._report_soon.stop()
        self.journey.rest()
        self.touches.ticketing.rest()
        self.prompts.close()
        if self.names is not None:
            self.names.close()
        self.face.close()
        self.window.removeEventFilter(self.inputs)
        self._shown.close()
        self.showing.close()
