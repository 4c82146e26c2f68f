"""The visible number: a series letter and at least three digits."""


def label(series: str, number: int) -> str:
    """``A-012``; ``A-1000`` after 999."""
    return f"{series}-{number:03d}"


def parse_label(text: str) -> tuple[str, int] | None:
    """Series and number from what a person typed (``a12``, ``A 012``, ``A-012``), or None."""
    packed = "".join(text.split()).replace("-", "").upper()
    letter, digits = packed[:1], packed[1:]
    if letter.isascii() and letter.isalpha() and digits.isascii() and digits.isdigit():
        number = int(digits)
        return (letter, number) if 0 < number < 1_000_000 else None
    return None
