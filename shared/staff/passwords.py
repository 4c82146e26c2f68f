"""Passwords and PINs: argon2id hashes, generated one-time passwords, what is too weak."""

import re
import secrets
from collections.abc import Iterable
from datetime import timedelta
from enum import Enum
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.i18n import Message, Refusal

MIN_LENGTH, MAX_LENGTH = 12, 128
ONE_TIME_LASTS = timedelta(hours=72)
_WITHOUT_LOOKALIKES = "abcdefghjkmnpqrstuvwxyz23456789"
_LEAST_OF_ONES_OWN = 4
_SHORTEST_NAME = 3
_FIGURES_AS_LETTERS = str.maketrans("0134578@$!", "oieastbasi")
_PIN = 6
_PIN_DISTINCT = 3


class Weakness(Enum):
    """Why a password or PIN is refused; the value is the sentence for staff."""

    SHORT = Message(
        "Sentences", "Kata sandi minimal {least} karakter. Beberapa kata sekaligus mudah diingat."
    )
    LONG = Message("Sentences", "Kata sandi paling panjang {most} karakter.")
    OF_A_NAME = Message(
        "Sentences", "Kata sandi ini dibuat dari nama Anda. Pilih kata yang tidak terkait."
    )
    OF_THE_HOUSE = Message(
        "Sentences",
        "Kata sandi ini dibuat dari nama rumah, kota, atau tahun. Pilih kata yang tidak terkait.",
    )
    EASY = Message("Sentences", "Kata sandi ini sering dipakai orang dan mudah ditebak.")
    THE_OLD_ONE = Message("Sentences", "Kata sandi baru harus berbeda dari yang lama.")
    PIN_NOT_SIX = Message("Sentences", "PIN terdiri dari 6 angka.")
    PIN_EASY = Message("Sentences", "PIN terlalu mudah ditebak.")


class WeakPassword(Refusal):
    """The new password or PIN is refused."""

    def __init__(self, why: Weakness) -> None:
        self.why = why
        super().__init__(why.value, least=MIN_LENGTH, most=MAX_LENGTH)


class OneTimeExpired(Refusal):
    """A one-time password that was not used in time."""

    sentence = Message(
        "Sentences",
        "Kata sandi sekali pakai ini sudah lewat {hours} jam. Mintalah administrator memberi yang "
        "baru; administrator sendiri: “sapa account reset” di komputer rumah.",
    )

    def __init__(self) -> None:
        super().__init__(hours=round(ONE_TIME_LASTS.total_seconds() / 3600))


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


def refuse_weak(
    password: str,
    *,
    own: Iterable[str],
    house: Iterable[str] = (),
    old: str | None = None,
) -> None:
    """Raise :class:`WeakPassword` with the reason: too short or long, the old one, or little more
    than ``own`` names, words of the ``house`` and its town, a year, or what everybody takes.

    Words count in any case, with figures for letters too (``p4ssw0rd``).
    """
    if len(password) < MIN_LENGTH:
        raise WeakPassword(Weakness.SHORT)
    if len(password) > MAX_LENGTH:
        raise WeakPassword(Weakness.LONG)
    if old is not None and password == old:
        raise WeakPassword(Weakness.THE_OLD_ONE)
    spellings = {password.casefold(), password.casefold().translate(_FIGURES_AS_LETTERS)}
    known: list[str] = []
    for words, why in (
        (_common(), Weakness.EASY),
        (_words(house), Weakness.OF_THE_HOUSE),
        (_words(own), Weakness.OF_A_NAME),
    ):
        known.extend(words)
        if any(_is_left_of(text, known) < _LEAST_OF_ONES_OWN for text in spellings):
            raise WeakPassword(why)


def refuse_weak_pin(pin: str) -> None:
    """Raise :class:`WeakPassword` unless ``pin`` is six digits that are no run, repetition or
    year twice."""
    if not (len(pin) == _PIN and pin.isascii() and pin.isdigit()):
        raise WeakPassword(Weakness.PIN_NOT_SIX)
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    halves = pin[:3] == pin[3:] or pin[:2] == pin[2:4] == pin[4:] or pin == pin[::-1]
    if len(set(pin)) < _PIN_DISTINCT or len(steps) == 1 or halves:
        raise WeakPassword(Weakness.PIN_EASY)


def _is_left_of(text: str, known: Iterable[str]) -> int:
    """How many different letters are left when every known word is taken out."""
    for word in sorted(known, key=len, reverse=True):
        text = text.replace(word, " ")
    return len(set(re.sub(r"[\W\d_]", "", text)))


def _words(texts: Iterable[str]) -> set[str]:
    words = {word for text in texts for word in re.split(r"[\W\d_]+", text.casefold())}
    return {word for word in words if len(word) >= _SHORTEST_NAME}


@cache
def _common() -> frozenset[str]:
    text = (Path(__file__).parent / "common_words.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))
