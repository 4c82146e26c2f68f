"""The log file of one program in the house's folder."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _OLD_FILES = 2_000_000, 5


def log_to(folder: Path, program: str, level: str = "INFO") -> None:
    """Log to ``folder/logs/<program>.log`` from now on, at most 12 MB in six files."""
    logs = folder / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        logs / f"{program}.log", maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
