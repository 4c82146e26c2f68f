"""The keys as text for paper and for a QR code, and back again.

Two whole copies in sealed envelopes, not shares: docs/adr/1201-keys-on-paper.md.
"""

import base64
import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from shared.keys.problems import PaperWrong
from shared.keys.secret import SIZE, Purpose, Secret

HEAD = "SAPA KUNCI 1"
_GROUP, _ROW, _CHECK = 4, 32, 4
_PURPOSES = {purpose.value for purpose in Purpose}


def paper_lines(secrets: Iterable[Secret]) -> list[str]:
    """One line of words and two of letters a key; each row of letters ends with a check of its
    own, so that a slip of the pen is named by its line."""
    lines = [HEAD]
    for secret in secrets:
        made = int(secret.made_at.timestamp()).to_bytes(5, "big")
        letters = base64.b32encode(secret.value + made).decode("ascii").rstrip("=")
        lines.append(f"{secret.purpose} {secret.id}")
        rows = [letters[start : start + _ROW] for start in range(0, len(letters), _ROW)]
        lines += [" ".join([*_grouped(row), _check(row)]) for row in rows]
    return lines


def from_paper(text: str) -> list[Secret]:
    """The keys written or scanned; spaces, blank lines, small letters and the usual slips (0 for
    O, 1 for I, 8 for B) do not matter. Raises :class:`PaperWrong` naming the line."""
    found: list[Secret] = []
    wanted: tuple[Purpose, str] | None = None
    letters = ""
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.split()
        if not words or line.strip().upper().startswith("SAPA KUNCI"):
            continue
        if words[0].lower() in _PURPOSES and len(words) == 2:
            if wanted is not None:
                raise PaperWrong(f"baris {number}")
            wanted, letters = (Purpose(words[0].lower()), words[1].lower()), ""
            continue
        if wanted is None:
            raise PaperWrong(f"baris {number}")
        letters += _row(words, number)
        secret = _whole(wanted, letters)
        if secret is not None:
            found.append(secret)
            wanted = None
    if wanted is not None or not found:
        raise PaperWrong("belum lengkap")
    return found


def _grouped(row: str) -> list[str]:
    return [row[start : start + _GROUP] for start in range(0, len(row), _GROUP)]


def _check(row: str) -> str:
    return base64.b32encode(hashlib.sha256(row.encode()).digest())[:_CHECK].decode("ascii")


def _row(words: list[str], number: int) -> str:
    together = "".join(words).upper().translate(str.maketrans("018", "OIB"))
    row, check = together[:-_CHECK], together[-_CHECK:]
    if not row or _check(row) != check:
        raise PaperWrong(f"baris {number}")
    return row


def _whole(wanted: tuple[Purpose, str], letters: str) -> Secret | None:
    size = SIZE + 5
    if len(letters) < -(-size * 8 // 5):
        return None
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        raise PaperWrong(" ".join(wanted)) from None
    purpose, name = wanted
    made = datetime.fromtimestamp(int.from_bytes(raw[SIZE:size], "big"), UTC)
    secret = Secret(purpose, raw[:SIZE], made)
    if len(raw) != size or secret.id != name:
        raise PaperWrong(" ".join(wanted))
    return secret
