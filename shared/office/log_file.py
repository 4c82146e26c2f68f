"""Where a program writes what happened: ``logs/`` in the house's folder."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def log_to(folder: Path, program: str, level: str) -> None:
    """Log everything from ``level`` up to ``logs/PROGRAM.log``; the last 12 MB are kept."""
    logs = folder / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        logs / f"{program}.log", maxBytes=2_000_000, backupCount=5, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
