"""Where the house of a computer's settings keeps its rows."""

from pathlib import Path

from shared.office.secret_file import read_secret
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


def server_place(url: str, secret: str) -> Place:
    """The house at ``url``. Raises ServerDriverMissing where Sapa came without the driver."""
    try:
        from shared.storage.server_place import ServerPlace
    except ImportError as error:
        raise ServerDriverMissing(url, str(error)) from error
    return ServerPlace(url, secret)
