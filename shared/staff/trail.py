"""How an act is written down so that neither engine nor schema version alters what it says.

An act's *message* is its content as canonical JSON. Its *seal* is an HMAC over the seal before it
and the message, so that the rows hang together like a chain; without the trail's key it is plain
SHA-256, which still finds accidents (docs/adr/1202-a-trail-of-seals.md).
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

BEFORE_THE_FIRST = ""
"""What stands for the seal before the first act."""

ChangedRow = tuple[str, str, str]
"""Table, key and digest of a row as the act left it; an empty digest for one it removed."""


def canonical(value: Any) -> Any:
    """A value as plain JSON: moments in UTC to the microsecond, ids and bytes as text."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date | UUID):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return {str(name): canonical(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [canonical(part) for part in value]
    return value


def text_of(value: Any) -> str:
    """The one spelling of a canonical value."""
    return json.dumps(canonical(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def message(
    *,
    seq: int,
    act: UUID,
    at: datetime,
    officer: UUID | None,
    counter: str | None,
    action: str,
    subject: str,
    detail: Mapping[str, Any] | None,
    changed: Iterable[Iterable[str]] | None,
) -> bytes:
    """What is sealed of an act. A part that is None is left out, so that a column that a later
    version adds alters no earlier message."""
    parts = {
        "seq": seq,
        "id": act,
        "at": at,
        "officer": officer,
        "counter": counter,
        "action": action,
        "subject": subject,
        "detail": detail,
        "changed": None if changed is None else [list(row) for row in changed],
    }
    return text_of({name: part for name, part in parts.items() if part is not None}).encode()


def chained(before: str, content: bytes) -> bytes:
    """What the seal is made over."""
    return before.encode() + b"\n" + content


def plain_seal(before: str, content: bytes) -> str:
    """The seal of an act that was written without the trail's key."""
    return hashlib.sha256(chained(before, content)).hexdigest()


def row_digest(table: str, fields: Mapping[str, Any]) -> str:
    """The digest of a row's lasting fields; empty ones are left out, as above."""
    kept = {name: part for name, part in fields.items() if part is not None}
    return hashlib.sha256(text_of([table, kept]).encode()).hexdigest()
