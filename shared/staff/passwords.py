"""Passwords and PINs: argon2id hashes, generated one-time passwords, what is too weak."""

import secrets
from enum import Enum
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.i18n import Message, Refusal

MIN_LENGTH = 8
_WITHOUT_LOOKALIKES = "abcdefghjkmnpqrstuvwxyz23456789"


class Weakness(Enum):
    """Why a password or PIN is refused; the value is the sentence for staff."""

    SHORT = Message("Sentences", "Kata sandi minimal {least} karakter.")
    THE_NAME = Message("Sentences", "Kata sandi tidak boleh sama dengan nama pengguna.")
    EASY = Message("Sentences", "Kata sandi terlalu mudah ditebak.")
    THE_OLD_ONE = Message("Sentences", "Kata sandi baru harus berbeda dari yang lama.")
    PIN_NOT_SIX = Message("Sentences", "PIN terdiri dari 6 angka.")
    PIN_EASY = Message("Sentences", "PIN terlalu mudah ditebak.")


class WeakPassword(Refusal):
    """The new password or PIN is refused."""

    def __init__(self, why: Weakness) -> None:
        self.why = why
        super().__init__(why.value, least=MIN_LENGTH)


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    # RFC 9106's second recommended choice (64 MiB, t=3, p=4); argon2-cffi's default.
    return PasswordHasher()


def hash_password(password: str) -> str:
    """An argon2id hash with its own salt. Takes some 50 ms: never inside a transaction."""
    return _hasher().hash(password)


def matches(password: str, hashed: str) -> bool:
    try:
        return _hasher().verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


def one_time_password() -> str:
    """Twelve characters without look-alikes, in groups of four: ``k7mq-2xhd-w9pa``."""
    groups = ["".join(secrets.choice(_WITHOUT_LOOKALIKES) for _ in range(4)) for _ in range(3)]
    return "-".join(groups)


def refuse_weak(password: str, *, username: str, old: str | None = None) -> None:
    """Raise :class:`WeakPassword` for a password that is short, the name or the old one."""
    if len(password) < MIN_LENGTH:
        raise WeakPassword(Weakness.SHORT)
    if password.lower() == username.lower():
        raise WeakPassword(Weakness.THE_NAME)
    if len(set(password)) < 4:
        raise WeakPassword(Weakness.EASY)
    if old is not None and password == old:
        raise WeakPassword(Weakness.THE_OLD_ONE)


def refuse_weak_pin(pin: str) -> None:
    """Raise :class:`WeakPassword` unless ``pin`` is six digits that are not a plain run."""
    if not (len(pin) == 6 and pin.isascii() and pin.isdigit()):
        raise WeakPassword(Weakness.PIN_NOT_SIX)
    if len(set(pin)) == 1 or pin in "01234567890" or pin in "09876543210":
        raise WeakPassword(Weakness.PIN_EASY)
