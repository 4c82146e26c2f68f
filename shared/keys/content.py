"""Sealing what is too big for the vault: each file under a key of its own.

That key lies in the vault, so that a rotation reseals a line and not the file, and a file whose key
was forgotten opens nowhere, in no copy (ADR 0164).
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shared.keys.keys import bound
from shared.keys.problems import KeyWrong

_SIZE, _NONCE = 32, 12


def new_content_key() -> bytes:
    return os.urandom(_SIZE)


def seal_content(key: bytes, plain: bytes, *context: str) -> bytes:
    """AES-256-GCM; ``context`` is bound in."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound(*context))


def open_content(key: bytes, sealed: bytes, *context: str) -> bytes:
    """What was sealed with the same key and context. Raises :class:`KeyWrong`."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound(*context))
    except (InvalidTag, ValueError):
        raise KeyWrong("content") from None
