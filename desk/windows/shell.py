"""The officer's window once somebody is signed in: rail, pages, banners."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from desk.look.folding import OneAtATime
from desk.look.parts import column, frame, row, text
from desk.open_drafts.banner import DraftsBanner
from desk.open_drafts.reminding import DraftReminders
from desk.page import Page
from desk.register.reminding import RegisterReminders
from desk.windows.house_time import TimeBanner
from desk.windows.pages import every_page
from desk.windows.rail import Rail
from desk.workplace import Workplace
from shared.qt.translator import words_of
from shared.storage.feed import Topic


def _quietly(_error: Exception) -> None:
    """A badge that cannot be read stays as it was; the banner tells of the trouble."""


class Shell(QWidget):
    """Rail and pages. A page is made when it is first opened and lives until sign-out."""

    keys_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._kinds = {kind.name: kind for kind in every_page() if self._may_open(kind)}
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, set[Topic]] = {}
        on_rail = {name: kind for name, kind in self._kinds.items() if not kind.part_of}
        self.rail = Rail(workplace, [(kind, self._title(kind)) for kind in on_rail.values()])
        self.rail.chosen.connect(self.open_page)
        self.rail.keys_wanted.connect(self.keys_wanted)
        self.stack = OneAtATime()
        self.banner = self._banner()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Sedang bekerja"))
        self.progress.hide()
        workplace.working.connect(self.progress.setVisible)
        right = column(spacing=0)
        right.addWidget(self._practice())
        right.addWidget(self.banner)
        self.drafts_banner = DraftsBanner(workplace)
        right.addWidget(self.drafts_banner)
        self.time_banner = TimeBanner(workplace)
        right.addWidget(self.time_banner)
        right.addWidget(self.progress)
        right.addWidget(self.stack, 1)
        line = row(spacing=0)
        line.addWidget(self.rail)
        line.addLayout(right, 1)
        self.setLayout(line)
        # As on the keyboard: 1 to 9, then 0.
        for digit, name in zip("1234567890", on_rail, strict=False):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{digit}"), self)
            shortcut.setObjectName(name)
            shortcut.activated.connect(self._by_key)
        workplace.changed.connect(self.on_changed)
        workplace.page_wanted.connect(self.open_page)
        workplace.trouble_changed.connect(self._show_trouble)
        self._show_trouble()
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self.count_urgent)
        self._minute.start()
        self.count_urgent()
        self.reminders = RegisterReminders(workplace, self)
        self.drafts = DraftReminders(workplace, self)
        self.rail.drafts_wanted.connect(self.drafts.desk.show)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.drafts.desk.show)

    @Slot()
    def count_urgent(self) -> None:
        """Read every page's badge; time alone can change it."""
        now = self.workplace.now()
        for name, kind in self._kinds.items():
            if "urgent" in vars(kind):
                self.workplace.read(
                    self,
                    partial(kind.urgent, now=now),
                    partial(self._show_urgent, name),
                    _quietly,
                )

    def _show_urgent(self, name: str, count: int | None) -> None:
        self.rail.badge(name, count or 0)

    @property
    def page(self) -> Page:
        """The page on screen."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, Page), "a page is opened before anybody asks"
        return shown

    def first_page(self) -> str:
        return next(iter(self._kinds))

    @Slot(str)
    def open_page(self, name: str) -> None:
        """Show the page of that name; nothing happens where the officer may not see it."""
        if name not in self._kinds:
            return
        before = self.stack.currentWidget()
        page = self._pages.get(name) or self._make(name)
        if isinstance(before, Page) and before is not page:
            before.leaving()
        self.stack.setCurrentWidget(page)
        self.rail.mark(page.part_of or name)
        stale = self._stale.pop(name, set())
        if stale:
            page.refresh(frozenset(stale))
        page.focus_first()

    def leave(self) -> None:
        """The shell is about to go: every page keeps what was typed and hears no more."""
        self._minute.stop()
        self.reminders.stop()
        self.drafts.stop()
        self.workplace.changed.disconnect(self.on_changed)
        self.workplace.page_wanted.disconnect(self.open_page)
        for page in self._pages.values():
            page.leaving()

    @Slot(object)
    def on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.REGISTER in topics:
            self.count_urgent()
        for name, page in self._pages.items():
            touched = topics & page.topics
            if not touched:
                continue
            if page is self.stack.currentWidget():
                page.refresh(touched)
            else:
                self._stale.setdefault(name, set()).update(touched)

    def _make(self, name: str) -> Page:
        page = self._kinds[name](self.workplace)
        self._pages[name] = page
        self._stale[name] = set(Topic)
        self.stack.addWidget(page)
        return page

    def _may_open(self, kind: type[Page]) -> bool:
        if kind.needs_seat and self.workplace.seat is None:
            return False
        return self.workplace.may(kind.needs)

    def _title(self, kind: type[Page]) -> str:
        return kind.heading()

    def _by_key(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.open_page(sender.objectName())

    def _practice(self) -> QWidget:
        made = frame("practice")
        line = row(margins=(18, 7, 18, 7))
        line.addWidget(
            text(
                self.tr(
                    "Latihan: rumah coba dengan pengunjung rekaan. Tidak ada yang tercatat di "
                    "rumah yang sebenarnya."
                )
            )
        )
        made.setLayout(line)
        made.setVisible(self.workplace.practice)
        return made

    def _banner(self) -> QWidget:
        made = frame("banner")
        self._trouble: QLabel = text(wrap=True)
        line = row(margins=(18, 8, 18, 8))
        line.addWidget(self._trouble, 1)
        made.setLayout(line)
        return made

    @Slot()
    def _show_trouble(self) -> None:
        problem = self.workplace.trouble
        self.banner.setVisible(problem is not None)
        if problem is not None:
            self._trouble.setText(
                self.tr(
                    "Basis data tidak dapat dibaca. Yang terlihat adalah keadaan terakhir; layar "
                    "pulih sendiri setelah tersambung. ({detail})"
                ).format(detail=words_of(problem))
            )


def kept_clear(shell: Shell | None) -> QWidget | None:
    """What the page that is shown keeps clear of notices."""
    return None if shell is None else shell.page.keep_clear()
