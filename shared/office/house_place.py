"""Where the house of a computer's settings keeps its rows."""

from datetime import datetime
from pathlib import Path

from shared.office.clock import Clock, SystemClock
from shared.office.secret_file import read_secret
from shared.office.server_clock import ServerClock
from shared.office.settings import Settings
from shared.storage.errors import ServerDriverMissing
from shared.storage.file_place import FilePlace
from shared.storage.place import Place
from shared.storage.server_url import is_server


def place_of(folder: Path, settings: Settings) -> Place:
    """The file or the server that ``[house] database`` names. Raises StorageProblem."""
    address = settings.house.database
    if is_server(address):
        return server_place(address, read_secret(folder))
    return FilePlace(folder / address)


def clock_of(place: Place) -> Clock:
    """The clock that this computer goes by: the server's where there is one."""

    def asked() -> datetime:
        at = place.moment()
        assert at is not None, "a place has a clock of its own or it has none"
        return at

    return SystemClock() if place.moment() is None else ServerClock(asked)


def server_place(url: str, secret: str) -> Place:
    """The house at ``url``. Raises ServerDriverMissing where Sapa came without the driver."""
    try:
        from shared.storage.server_place import ServerPlace
    except ImportError as error:
        raise ServerDriverMissing(url, str(error)) from error
    return ServerPlace(url, secret)
