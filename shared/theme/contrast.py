"""WCAG 2.2 relative luminance and contrast of two opaque colours."""


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0..255) of ``#rrggbb``; ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"warna harus berbentuk #rrggbb, bukan {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1.0 to 21.0, the same in either order."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)
