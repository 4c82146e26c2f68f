"""PDF files that are made for people: in the house's folder, or where somebody wants them."""

from pathlib import Path

from shared.storage.on_disk import write_whole

FOLDER = "papers"


def write_paper(house: Path, name: str, document: bytes, *, to: Path | None = None) -> Path:
    """Put a paper into the house's folder or ``to``, readable by its owner alone. Raises
    OSError."""
    folder = house / FOLDER if to is None else to
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name.replace('/', '-')}.pdf"
    write_whole(path, document)
    return path
