"""One key: what it is for, its secret, and the name it goes by."""

import hashlib
import os
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

SIZE = 32


class Purpose(StrEnum):
    """What a key is for; one file each, so that each can be held and rotated by itself."""

    PERSON = "person"
    INDEX = "index"
    PRINT = "print"
    TRAIL = "trail"
    KIOSK = "kiosk"
    SIGN = "sign"

    @property
    def is_pair(self) -> bool:
        """Whether it has a public half, which may be told to everybody."""
        return self in (Purpose.KIOSK, Purpose.SIGN)


@dataclass(frozen=True)
class Secret:
    """32 random bytes for one purpose. The name is made from them, so a wrong key never answers
    to the name of a right one."""

    purpose: Purpose
    value: bytes
    made_at: datetime

    @cached_property
    def public(self) -> bytes | None:
        """The public half of a pair, raw."""
        if self.purpose is Purpose.KIOSK:
            return X25519PrivateKey.from_private_bytes(self.value).public_key().public_bytes_raw()
        if self.purpose is Purpose.SIGN:
            return Ed25519PrivateKey.from_private_bytes(self.value).public_key().public_bytes_raw()
        return None

    @cached_property
    def id(self) -> str:
        """Twelve hexadecimal digits; of a pair, made from the public half."""
        return key_id(self.purpose, self.public or self.value)

    def __repr__(self) -> str:
        return f"<Secret {self.purpose} {self.id}>"


def new_secret(purpose: Purpose, at: datetime) -> Secret:
    return Secret(purpose, os.urandom(SIZE), at)


def key_id(purpose: Purpose, value: bytes) -> str:
    return hashlib.sha256(b"sapa key\0" + purpose.encode() + b"\0" + value).hexdigest()[:12]
