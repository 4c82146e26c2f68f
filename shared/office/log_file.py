"""Where a program writes what happened: ``logs/`` in the house's folder."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from shared.storage.owner_only import own_file, own_folder


class _OwnLog(RotatingFileHandler):
    """Each new file is shut to others before the first line is in it."""

    def _open(self) -> TextIOWrapper:
        own_file(Path(self.baseFilename))
        return super()._open()


def log_to(folder: Path, program: str, level: str) -> None:
    """Log everything from ``level`` up to ``logs/PROGRAM.log``; the last 12 MB are kept."""
    logs = folder / "logs"
    own_folder(logs)
    handler = _OwnLog(logs / f"{program}.log", maxBytes=2_000_000, backupCount=5, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
