"""What a page is, and how it plugs into the shell."""

from datetime import datetime
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desk.workplace import Workplace
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic


class Page(QWidget):
    """One page behind one icon of the rail. Usable and testable alone.

    The shell makes each page the first time it is opened, calls :meth:`refresh` with every
    topic whenever it is shown, and afterwards with the topics that changed while it is shown;
    what changes while it is hidden is only noted. A page reads through ``self.workplace.read``,
    writes through ``self.workplace.write`` and tells through ``self.workplace.tell``.
    """

    name: ClassVar[str] = ""
    """Stable key: ``workplace.page_wanted.emit(name)`` opens the page."""
    icon: ClassVar[str] = "list"
    """A file of assets/icons, without the suffix."""
    part_of: ClassVar[str] = ""
    """The page whose icon stands for this one too; without it a page has an icon of its own."""
    needs: ClassVar[Right] = Right.SERVE
    """The least role that sees the page."""
    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)
    """Changes that make the page read again."""
    needs_seat: ClassVar[bool] = False
    """Whether the page is only there for somebody who sits at a counter."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.setObjectName(f"page-{self.name}")
        self.setAccessibleName(self.heading())

    @classmethod
    def heading(cls) -> str:
        """The page's name in the desk's language, as the rail's tooltip says it.

        Return ``QCoreApplication.translate("<ClassName>", "…")``.
        """
        return cls.name

    @classmethod
    def urgent(cls, session: Session, now: datetime) -> int | None:
        """How many things on the page are pressing, for the rail's badge; None for no badge.

        Asked whether the page is open or not, in a read session off the GUI thread.
        """
        return None

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Read again what ``topics`` touch. Called on the GUI thread; must not block."""

    def leaving(self) -> None:
        """The page is about to be hidden: keep what was typed."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins; called when the page is opened by hand."""

    def keep_clear(self) -> QWidget | None:
        """What no notice may cover: notices then stand above it."""
        return None

    def keys(self) -> tuple[tuple[str, str], ...]:
        """(key, what it does) for the F1 sheet."""
        return ()
