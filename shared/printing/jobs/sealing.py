"""A slip that tells a secret, such as a reporter's PIN, waits in the spool sealed.

The database holds only a hash of that PIN; the slip beside it must not tell it to whoever reads the
file. Copies of a job are of one subject, so its seal names the subject and not the job.
"""

import base64
from uuid import UUID

from shared.keys.keys import Keys, Sealed
from shared.keys.secret import Purpose

_MARK = "sealed"


def sealed_payload(keys: Keys, payload: str, subject: UUID | None) -> str:
    """What is stored in place of ``payload``. Raises KeyMissing."""
    made = keys.seal(Purpose.PRINT, payload.encode(), "print_job", str(subject))
    return f"{_MARK}:{made.key_id}:{base64.b64encode(made.data).decode('ascii')}"


def opened_payload(keys: Keys, stored: str, subject: UUID | None) -> str:
    """The slip as JSON, whether it was stored sealed or not. Raises KeyProblem."""
    if not stored.startswith(f"{_MARK}:"):
        return stored
    _mark, key_id, data = stored.split(":", 2)
    sealed = Sealed(key_id, base64.b64decode(data))
    return keys.open(Purpose.PRINT, sealed, "print_job", str(subject)).decode()
