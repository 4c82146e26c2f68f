"""One page on a real house, in a window of its own, without the shell."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desk.dialogs.sheet import Sheet
from desk.look.dark import Look
from desk.look.style_sheet import style_sheet
from desk.memory import Memory
from desk.page import Page
from desk.workplace import Notice, Workplace
from shared.qt.fonts import load_fonts
from shared.qt.house_face import HouseFace
from shared.qt.translator import Translator
from shared.staff.accounts import OfficerView
from shared.storage.feed import Topic
from tests.helpers.staffed_house import StaffedHouse

_P = TypeVar("_P", bound=Page)


class PageStage(QObject, Generic[_P]):
    """Window, workplace and page. ``notices`` and ``sheet`` are what the page asked for."""

    def __init__(
        self,
        here: StaffedHouse,
        kind: type[_P],
        officer: OfficerView,
        *,
        language: str = "id",
        look: Look = Look.LIGHT,
        size: tuple[int, int] = (1368, 900),
    ) -> None:
        super().__init__()
        load_fonts()
        self.here = here
        self.translator = Translator("desk")
        self.translator.speak(language)
        self.face = HouseFace(here.house, keeps_day=False)
        self.workplace = Workplace(
            self.face, Memory(here.house.folder), language=language, look=look
        )
        self.workplace.sit(officer, None)
        self.face.changed.connect(self.workplace.hear)
        self.face.start()
        self.notices: list[Notice] = []
        self.sheet: Sheet | None = None
        self.window = QWidget()
        self.window.setObjectName("stage")
        self.window.setStyleSheet(style_sheet(self.workplace.theme, look))
        self.window.resize(*size)
        self.stage = QStackedWidget(self.window)
        self.stage.setGeometry(0, 0, *size)
        self.page = kind(self.workplace)
        self.stage.addWidget(self.page)
        self.workplace.noticed.connect(self._note)
        self.workplace.sheet_wanted.connect(self._open)
        self.workplace.changed.connect(self._changed)
        self.window.show()
        self.page.refresh(frozenset(Topic))
        self.drain()

    def _note(self, notice: Notice) -> None:
        self.notices.append(notice)

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open_over(self.window, self.stage)

    def _closed(self) -> None:
        self.sheet = None

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & self.page.topics:
            self.page.refresh(topics & self.page.topics)

    @property
    def told(self) -> str:
        """The last notice's sentence."""
        return self.notices[-1].text if self.notices else ""

    def drain(self) -> None:
        """Let every job end and every result arrive."""
        self.face.settle()
        QApplication.processEvents()
        self.face.settle()

    def close(self) -> None:
        self.face.close()
        self.window.close()
        self.window.deleteLater()
        self.workplace.deleteLater()
        self.face.deleteLater()
        self.translator.close()


def say_word(stage: PageStage[_P], word: str) -> None:
    """Type the word that the open sheet asks for, and Enter: without it Enter does nothing."""
    sheet = stage.sheet
    assert sheet is not None
    sheet.word.setFocus()
    QTest.keyClick(sheet.word, Qt.Key.Key_Return)
    assert stage.sheet is sheet
    QTest.keyClicks(sheet.word, word)
    QTest.keyClick(sheet.word, Qt.Key.Key_Return)
    stage.drain()


@contextmanager
def staged(
    here: StaffedHouse, kind: type[_P], officer: OfficerView, **more: object
) -> Iterator[PageStage[_P]]:
    """A stage that is taken down again."""
    stage = PageStage(here, kind, officer, **more)  # type: ignore[arg-type]
    try:
        yield stage
    finally:
        stage.close()


def saved_picture(stage: PageStage[_P], path: Path) -> Path:
    """What the window looks like, as a file."""
    stage.window.grab().save(str(path))
    return path
