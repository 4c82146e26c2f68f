"""The pictures shown while nobody is called: whatever lies in the house's ``slides`` folder."""

from pathlib import Path

FOLDER = "slides"
_KINDS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".bmp"})


def slides_in(house_folder: Path) -> tuple[str, ...]:
    """``file:`` addresses of the pictures, by file name; none where there is no folder."""
    folder = house_folder / FOLDER
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() in _KINDS)
    except OSError:
        return ()
    return tuple(path.resolve().as_uri() for path in found)
