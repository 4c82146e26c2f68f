"""How whoever stands on a house asks it something: off the GUI thread, answered on it."""

from abc import abstractmethod
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from shared.office.house import House
from shared.qt.jobs import Failed
from shared.storage.database import Session

_T = TypeVar("_T")


class AsksHouse:
    """One use case a call. ``owner`` is the object that asks: once it is deleted, ``done`` and
    ``failed`` are not called."""

    house: House

    def read(
        self,
        owner: QObject,
        work: Callable[[Session], _T],
        done: Callable[[_T], object],
        failed: Failed | None = None,
    ) -> None:
        """Run ``work`` in a read session, then ``done`` with its result."""
        self.run(owner, partial(self.house.read, work), done, failed)

    def write(
        self,
        owner: QObject,
        work: Callable[[Session, datetime], _T],
        done: Callable[[_T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run ``work(session, at)`` in one write transaction, then ``done`` with its result."""
        self.run(owner, partial(self.house.write, work), done, failed)

    @abstractmethod
    def run(
        self,
        owner: QObject,
        work: Callable[[], _T],
        done: Callable[[_T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run anything else that takes time: hashing, files, several transactions."""
