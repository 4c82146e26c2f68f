"""The key files: ``keys/PURPOSE.key`` in the house's folder, readable by its account alone.

They lie outside the database and outside its copies, so that a copy on a stick tells nothing.
"""

import base64
import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from shared.keys.problems import KeyFileDamaged
from shared.keys.secret import SIZE, Purpose, Secret
from shared.storage.on_disk import write_whole
from shared.storage.owner_only import own_folder

FOLDER = "keys"
_FORMAT = 1


def key_file(folder: Path, purpose: Purpose) -> Path:
    return folder / f"{purpose}.key"


def read_secrets(folder: Path, purpose: Purpose) -> tuple[Secret, ...]:
    """The secrets of a purpose, newest last; none when there is no file.

    Raises :class:`KeyFileDamaged`.
    """
    path = key_file(folder, purpose)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise KeyFileDamaged(path.name) from error
    try:
        found = tuple(
            Secret(
                purpose,
                base64.b64decode(one["secret"], validate=True),
                datetime.fromisoformat(one["made_at"]),
            )
            for one in document["keys"]
        )
        whole = all(len(one.value) == SIZE for one in found) and [one.id for one in found] == [
            one["id"] for one in document["keys"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged(path.name) from error
    if not whole:
        raise KeyFileDamaged(path.name)
    return found


def write_secrets(folder: Path, purpose: Purpose, secrets: Iterable[Secret]) -> None:
    """Put the secrets of a purpose in their file, whole or not at all. Raises OSError."""
    rows = [
        {
            "id": one.id,
            "made_at": one.made_at.isoformat(),
            "secret": base64.b64encode(one.value).decode("ascii"),
        }
        for one in secrets
    ]
    document = {"format": _FORMAT, "purpose": purpose.value, "keys": rows}
    own_folder(folder)
    write_whole(key_file(folder, purpose), json.dumps(document, indent=1).encode())
