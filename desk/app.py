"""The desk's composition: a house in, a working window out."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from desk.drafts import UNTAKEN, Drafts
from desk.look.dark import Look
from desk.memory import Memory
from desk.practice import PracticeHouse
from desk.windows.leaving import Way
from desk.windows.main import MainWindow
from desk.workplace import Tone, Workplace
from shared.figures.remembering import remember_days
from shared.office.house import House
from shared.printing.jobs.house_printers import desk_printer
from shared.qt.fonts import load_fonts
from shared.qt.house_face import HouseFace, passed_over
from shared.qt.translator import Translator, words_of
from shared.queue.housekeeping import Kept

_WAITING_MS = 30_000


class DeskApp(QObject):
    """The desk on one house. Needs a running QApplication; :meth:`close` ends its threads.

    ``elapsed`` is a clock in seconds for idle locking, so that tests need not wait.
    """

    def __init__(
        self,
        house: House,
        *,
        language: str | None = None,
        look: Look | None = None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        load_fonts()
        self._elapsed = elapsed
        self._home = house
        self._memory = Memory(house.folder)
        self._translator = Translator("desk")
        self._language = language or self._memory.text("language", house.settings.desk.language)
        self._look = look or Look(self._memory.text("look", Look.LIGHT.value))
        self._translator.speak(self._language)
        self._practice: PracticeHouse | None = None
        self._preparing = False
        self._waiting = QTimer(self, interval=_WAITING_MS)
        self._waiting.timeout.connect(self._bring_in)
        self._waiting.start()
        self._open(HouseFace(house, printer=desk_printer(house.settings), parent=self))

    @property
    def house(self) -> House:
        """The house on screen: the real one, or the practice house."""
        return self.face.house

    def _open(self, face: HouseFace) -> None:
        self.face = face
        face.day_begun.connect(self._day_begun)
        face.start()
        face.run(self, Drafts(face.house.drafts, face.house.keys).seal_what_lies_in_clear)
        self._bring_in()
        self._build()
        face.look_at_the_day()

    def _build(self, *, before: Workplace | None = None) -> None:
        practice = self._practice is not None
        self.workplace = Workplace(
            self.face,
            self._memory,
            language=self._language,
            look=self._look,
            practice=practice,
            elapsed=self._elapsed,
            parent=self,
        )
        if before is not None and before.signed_in:
            self.workplace.sit(before.officer, before.seat)
        self.window = MainWindow(self.workplace)
        self.face.changed.connect(self.workplace.hear)
        self.face.lost.connect(self.workplace.lose_database)
        self.face.regained.connect(self.workplace.regain_database)
        self.face.regained.connect(self._bring_in)
        self.face.day_not_begun.connect(self.workplace.explain)
        self.workplace.look_wanted.connect(self._change_look)
        self.workplace.language_wanted.connect(self._change_language)
        self.workplace.practice_wanted.connect(self._change_practice)
        if practice:
            self.workplace.ticked.connect(self._let_come)
        self.window.attendance.start()
        self.window.begin()

    def show(self) -> None:
        self.window.show()

    @Slot()
    def _bring_in(self) -> None:
        """What was typed while the house did not take it goes there now."""
        house = self.face.house
        drafts = Drafts(house.drafts, house.keys)

        def work() -> None:
            with suppress(*UNTAKEN):
                drafts.bring_in(house)

        self.face.run(self, work)

    @Slot(object)
    def _day_begun(self, kept: Kept) -> None:
        problem = kept.problem
        if problem is not None:
            why = problem.strerror if isinstance(problem, OSError) else words_of(problem)
            words = self.tr("Cadangan harian gagal: {why}").format(why=why or problem)
            self.workplace.tell(words, Tone.PROBLEM)
        self._remember()

    def _remember(self, before: date | None = None) -> None:
        """Count days that are over ahead of who asks for a year of them, a few at a time, so that
        nobody waits behind it."""
        work = partial(remember_days, self.face.house, before)
        self.face.run(self.face, work, self._remembered, passed_over)

    def _remembered(self, earliest: date | None) -> None:
        if earliest is not None:
            self._remember(earliest)

    @Slot(object)
    def _change_look(self, look: Look) -> None:
        self._look = look
        self._memory.keep("look", look.value)
        self._rebuild()

    @Slot(str)
    def _change_language(self, language: str) -> None:
        self._language = language
        self._memory.keep("language", language)
        self._translator.speak(language)
        self._rebuild()

    def _rebuild(self) -> None:
        """The same officer at the same page in a window of the new look or language."""
        before, workplace = self.window, self.workplace
        page = "" if before.shell is None else before.shell.page.part_of or before.shell.page.name
        shown, state, geometry = before.isVisible(), before.windowState(), before.geometry()
        self._drop(before, workplace)
        self._build(before=workplace)
        if self.window.shell is not None:
            self.window.shell.open_page(page)
        self.window.setGeometry(geometry)
        self.window.setWindowState(state)
        if shown:
            self.window.show()

    @Slot(bool)
    def _change_practice(self, begin: bool) -> None:
        if self._preparing:
            return
        if begin:
            self.window.leaving.go(Way.PRACTICE, self._prepare_practice)
        else:
            if self.workplace.seat is not None:
                self.window.sign_out("")
            self.face.settle()
            shown = self._leave_house()
            self._end_practice()
            printer = desk_printer(self._home.settings)
            self._open(HouseFace(self._home, printer=printer, parent=self))
            self.window.setVisible(shown)

    def _prepare_practice(self) -> None:
        if self.workplace.seat is not None:
            self.window.sign_out("")
        self._preparing = True
        profile, clock = self._home.profile, self._home.clock.computer
        make = partial(PracticeHouse, profile, clock=clock)
        self.face.run(self, make, self._begin_practice, self._practice_refused)

    def _begin_practice(self, practice: PracticeHouse) -> None:
        self._preparing = False
        shown = self._leave_house()
        self._practice = practice
        self._open(HouseFace(practice.house, keeps_day=False, parent=self))
        self.window.enter_practice(practice.officer)
        self.window.setVisible(shown)

    def _practice_refused(self, error: Exception) -> None:
        self._preparing = False
        self.workplace.explain(error)

    def _leave_house(self) -> bool:
        """End the window and its frame; whether the window was visible."""
        shown = self.window.isVisible()
        # Before the jobs end: leaving a page keeps what was typed there.
        self._drop(self.window, self.workplace)
        self.face.close()
        self.face.deleteLater()
        return shown

    @Slot()
    def _let_come(self) -> None:
        """Somebody else comes to the practice house now and then."""
        if self._practice is not None and self._practice.somebody_due():
            self.workplace.run(self, self._practice.come)

    def _end_practice(self) -> None:
        if self._practice is not None:
            self._practice.close()
            self._practice = None

    def _drop(self, window: MainWindow, workplace: Workplace) -> None:
        self.face.changed.disconnect(workplace.hear)
        self.face.lost.disconnect(workplace.lose_database)
        self.face.regained.disconnect(workplace.regain_database)
        self.face.day_not_begun.disconnect(workplace.explain)
        window.attendance.stop()
        if window.shell is not None:
            window.shell.leave()
        window.hide()
        window.deleteLater()
        workplace.deleteLater()

    def close(self) -> None:
        """Leave an empty counter, finish the jobs, end the threads. The house stays open."""
        self._waiting.stop()
        self.window.keep_shape()
        if self.workplace.seat is not None and not self.workplace.practice:
            self.window.sign_out("")
        if self._preparing:
            self.face.settle()
        self._leave_house()
        self._end_practice()
        self._translator.close()

    def crashed(self, line: str) -> None:
        """Tell what nobody expected; the window goes on."""
        self.workplace.tell(
            self.tr("Ada yang tidak terduga dan sudah dicatat di log: {line}").format(line=line),
            Tone.PROBLEM,
        )
