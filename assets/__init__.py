"""Pictures, sounds, catalogues and profiles that ship with the program."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def asset(*parts: str) -> Path:
    """The path of a shipped file, e.g. ``asset("icons", "home.svg")``.

    Works from a checkout, an installed wheel and a frozen bundle alike, since each keeps
    this package as a folder on disk.
    """
    return _ROOT.joinpath(*parts)
