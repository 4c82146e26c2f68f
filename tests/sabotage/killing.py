"""Killing a process of ours at any moment of what it does, many times a second.

A forge process has everything imported already and forks one child a stroke, so that a kill
costs the work itself and no start of an interpreter:

    python -m tests.sabotage.killing MODULE FUNCTION WORD...
"""

import importlib
import os
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from time import monotonic, sleep

ROOT = Path(__file__).resolve().parents[2]


def main(module: str, function: str, *words: str) -> None:
    """For each line "SECONDS" on standard input, fork a child that calls the function and kill
    it after so long (0: let it end). Answers with "killed", or with the child's exit code."""
    work = getattr(importlib.import_module(module), function)
    _say("ready")
    for line in sys.stdin:
        seconds = float(line)
        child = os.fork()
        if child == 0:
            _work_and_end(work, words)
        _say(_killed(child, seconds) if seconds else _ended(child))


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _work_and_end(work: object, words: tuple[str, ...]) -> None:
    code = 70
    try:
        work(*words)  # type: ignore[operator]
        code = 0
    except SystemExit as ended:
        code = int(ended.code or 0)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code)


def _killed(child: int, seconds: float) -> str:
    deadline = monotonic() + seconds
    while monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return str(os.waitstatus_to_exitcode(status))
        sleep(min(0.002, max(0.0, deadline - monotonic())))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "killed"


def _ended(child: int) -> str:
    return str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


class Forge:
    """The forge process, from a test's side."""

    def __init__(self, function: object, *words: object) -> None:
        name = (function.__module__, function.__qualname__)  # type: ignore[attr-defined]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sabotage.killing", *name, *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert self._said() == "ready"

    def strike(self, seconds: float) -> bool:
        """Whether the child was killed in the middle; it ended well otherwise."""
        answer = self._ask(seconds)
        assert answer in ("killed", "0"), answer
        return answer == "killed"

    def let_end(self) -> float:
        """How many seconds the whole work takes."""
        began = monotonic()
        answer = self._ask(0)
        assert answer == "0", answer
        return monotonic() - began

    def _ask(self, seconds: float) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seconds:.6f}\n")
        self._process.stdin.flush()
        return self._said()

    def _said(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def __enter__(self) -> "Forge":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
