"""Where the house of a computer's settings keeps its rows."""

from datetime import datetime
from pathlib import Path

from shared.office.clock import Clock, SystemClock
from shared.office.secret_file import read_secret
from shared.office.server_clock import ServerClock
from shared.office.settings import Settings
from shared.storage.errors import ServerDriverMissing
from shared.storage.file_store import FileStore
from shared.storage.server_url import is_server
from shared.storage.store import Store


def store_of(folder: Path, settings: Settings) -> Store:
    """The file or the server that ``[house] database`` names. Raises StorageProblem."""
    address = settings.house.database
    if is_server(address):
        return server_store(address, read_secret(folder))
    return FileStore(folder / address)


def clock_of(store: Store) -> Clock:
    """The clock that this computer goes by: the server's where there is one."""

    def asked() -> datetime:
        at = store.moment()
        assert at is not None, "a store has a clock of its own or it has none"
        return at

    return SystemClock() if store.moment() is None else ServerClock(asked)


def server_store(url: str, secret: str) -> Store:
    """The house at ``url``. Raises ServerDriverMissing where Sapa came without the driver."""
    try:
        from shared.storage.server_store import ServerStore
    except ImportError as error:
        raise ServerDriverMissing(url, str(error)) from error
    return ServerStore(url, secret)
