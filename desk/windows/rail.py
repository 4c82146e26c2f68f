"""The rail: one icon a page at the left edge, and the officer's menu at its foot."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QMenu, QPushButton, QWidget

from desk.look.dark import Look
from desk.look.parts import button, column, text
from desk.page import Page
from desk.workplace import Workplace
from shared.i18n import DESK, languages_of
from shared.qt.icons import icon

_WIDTH = 72


class Rail(QWidget):
    """Navigation. ``chosen`` carries a page's name; the menu's wishes go through the place."""

    chosen = Signal(str)
    counter_wanted = Signal()
    pause_wanted = Signal()
    lock_wanted = Signal()
    keys_wanted = Signal()
    password_wanted = Signal()
    drafts_wanted = Signal()

    def __init__(self, workplace: Workplace, pages: Sequence[tuple[type[Page], str]]) -> None:
        super().__init__()
        self.workplace = workplace
        self.setProperty("kind", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._buttons: dict[str, QPushButton] = {}
        self._badges: dict[str, QLabel] = {}
        group = QButtonGroup(self)
        box = column(spacing=6, margins=(10, 12, 10, 8))
        for kind, title in pages:
            made = self._button(kind.icon, title)
            made.setCheckable(True)
            made.clicked.connect(self._choose)
            made.setObjectName(kind.name)
            group.addButton(made)
            box.addWidget(made)
            self._buttons[kind.name] = made
        box.addStretch(1)
        self._keys = self._button("keyboard", self.tr("Daftar tombol (F1)"))
        self._keys.clicked.connect(self.keys_wanted)
        self.person = self._button(
            "user", self.tr("Petugas: {name}").format(name=workplace.officer.name)
        )
        self.person.clicked.connect(self.open_menu)
        box.addWidget(self._keys)
        box.addWidget(self.person)
        self.setLayout(box)

    def mark(self, name: str) -> None:
        """Show that page ``name`` is open."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def badge(self, name: str, count: int) -> None:
        """Say beside a page's icon how many things press; none hides it."""
        made = self._badges.get(name)
        if made is None:
            made = self._badges[name] = text("", "badge")
            made.setParent(self._buttons[name])
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setText(str(count))
        made.adjustSize()
        made.move(self._buttons[name].width() - made.width(), 0)
        made.setVisible(count > 0)

    def badges(self) -> dict[str, str]:
        """The badges that are shown, by page."""
        return {name: made.text() for name, made in self._badges.items() if not made.isHidden()}

    def buttons(self) -> dict[str, QPushButton]:
        return dict(self._buttons)

    def menu(self) -> QMenu:
        """What can be done with oneself: counter, look, language, practice, leaving."""
        workplace = self.workplace
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        seat = workplace.seat
        where = seat.counter_name if seat else self.tr("tanpa loket")
        menu.addAction(f"{workplace.officer.name} · {where}").setEnabled(False)
        self._add(menu, self.tr("Isian terbuka…"), self.drafts_wanted.emit, "Ctrl+O")
        menu.addSeparator()
        self._add(menu, self.tr("Pindah loket…"), self.counter_wanted.emit)
        if seat is not None:
            self._add(menu, self.tr("Jeda loket…"), self.pause_wanted.emit)
        self._add(menu, self.tr("Kunci layar"), self.lock_wanted.emit, "Ctrl+L")
        self._add(menu, self.tr("Ganti kata sandi…"), self.password_wanted.emit)
        menu.addSeparator()
        dark = workplace.look is Look.DARK
        other = Look.LIGHT if dark else Look.DARK
        words = self.tr("Tampilan terang") if dark else self.tr("Tampilan gelap")
        self._add(menu, words, lambda: workplace.look_wanted.emit(other))
        for one in languages_of(DESK):
            if one.code != workplace.language:
                self._add(menu, one.name, partial(workplace.language_wanted.emit, one.code))
        practice = (
            self.tr("Akhiri latihan")
            if workplace.practice
            else self.tr("Latihan dengan rumah coba")
        )
        self._add(menu, practice, lambda: workplace.practice_wanted.emit(not workplace.practice))
        menu.addSeparator()
        self._add(menu, self.tr("Keluar"), lambda: workplace.sign_out_wanted.emit(""))
        return menu

    def open_menu(self) -> None:
        self.menu().popup(self.person.mapToGlobal(QPoint(self.person.width() + 6, -220)))

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], key: str = "") -> None:
        menu.addAction(f"{words}\t{key}" if key else words, act)

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())

    def _button(self, picture: str, title: str) -> QPushButton:
        palette = self.workplace.theme.palette
        made = button("", "rail", tip=title)
        made.setAccessibleName(title)
        made.setIcon(icon(picture, palette.on_primary_mute))
        made.setIconSize(QSize(24, 24))
        made.setFixedSize(52, 52)
        return made
