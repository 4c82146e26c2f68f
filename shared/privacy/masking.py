"""Showing that a value is there, and which one, to somebody who knows it already."""

_DOT = "•"


def masked_name(name: str) -> str:
    """``S••• A•••••``: the first letter of every word."""
    return " ".join(word[0] + _DOT * max(3, len(word) - 1) for word in name.split())


def masked_phone(phone: str) -> str:
    """``0812-••••-0012``: the first and the last four digits; shorter ones not at all."""
    digits = [letter for letter in phone if letter.isdigit()]
    if len(digits) < 10:
        return _DOT * len(digits)
    head, tail = "".join(digits[:4]), "".join(digits[-4:])
    return f"{head}-{_DOT * (len(digits) - 8)}-{tail}"


def masked_email(address: str) -> str:
    """``s•••@contoh.id``."""
    name, at, host = address.partition("@")
    return f"{name[:1]}{_DOT * 3}{at}{host}" if name and at else _DOT * len(address)
