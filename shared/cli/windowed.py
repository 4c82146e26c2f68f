"""The faces as programs without a console: what fails is shown in a window, never swallowed."""

import logging
import sys
from importlib.metadata import entry_points
from typing import Any

import click

from shared.i18n import Refusal
from shared.storage.owner_only import only_for_us

_log = logging.getLogger(__name__)

# Nobody stands at these with a mouse: the window goes after a while and the program ends, so
# that whatever keeps it running (systemd, Shell Launcher, the task) starts it again.
_SECONDS = {"kiosk": 30, "board": 30}
_NO_LIBRARY = "Sebuah pustaka tidak dapat dimuat: {what}. Jalankan “sapa doctor”."
_UNEXPECTED = "Ada yang tidak terduga, dan sudah dicatat di folder logs: {what}"


def main(face: str, arguments: list[str] | None = None) -> None:
    """Run the registered command ``face``; end with its exit code, or with 1 after a failure."""
    words = sys.argv[1:] if arguments is None else arguments
    only_for_us()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    problem = failure(face, words)
    if problem:
        tell(face, problem)
        sys.exit(1)


def failure(face: str, words: list[str]) -> str:
    """Run ``face`` and give the sentence it failed with; empty when it ended well."""
    try:
        from shared.qt.app import wear_icon

        wear_icon(f"sapa-{face}")
        command: Any = entry_points(group="sapa.commands")[face].load()
        command.main(args=words, prog_name=f"sapa-{face}", standalone_mode=False)
    except click.ClickException as problem:
        _log.error("%s", problem.format_message())
        return problem.format_message()
    except Refusal as problem:
        _log.error("%s", problem)
        return str(problem)
    except ImportError as problem:
        _log.critical("a library is missing", exc_info=True)
        return _NO_LIBRARY.format(what=problem)
    except Exception as problem:
        _log.critical("the program ended", exc_info=True)
        return _UNEXPECTED.format(what=f"{type(problem).__name__}: {problem}")
    return ""


def tell(face: str, sentence: str) -> None:
    """Show ``sentence`` until it is read, or for a while where nobody reads; and on stderr."""
    if sys.stderr is not None:
        click.echo(f"sapa-{face}: {sentence}", err=True)
    try:
        from shared.qt.problem.window import show_problem
    except ImportError:
        _tell_without_qt(sentence)
        return
    show_problem(f"sapa-{face}", sentence, seconds=_SECONDS.get(face, 0))


def _tell_without_qt(sentence: str) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "Sapa", 0x10)
