"""Which tests a change concerns: ``python run.py test --changed``.

Standard library only; it runs before anything is installed.
"""

import ast
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ALWAYS = "tests/architecture"
_EVERYTHING = ("pyproject.toml", "constraints.txt", "tests/conftest.py", "tests/helpers/")


def changed_files(root: Path = ROOT) -> list[str]:
    """What differs from where this branch left ``main``, committed or not, new files too."""
    base = _git(root, "merge-base", "main", "HEAD") or ["HEAD"]
    return sorted(
        {
            *_git(root, "diff", "--name-only", base[0]),
            *_git(root, "ls-files", "--others", "--exclude-standard"),
        }
    )


def chosen_for(changed: Iterable[str], root: Path = ROOT) -> list[str]:
    """The folders and files to give to pytest; nothing where only all of them will do.

    A change in a room concerns the room's own tests, by the same path under ``tests``, and every
    test file that imports a changed module.
    """
    chosen = {ALWAYS}
    modules = set()
    for path in changed:
        if path.startswith(_EVERYTHING):
            return []
        if path.startswith("tests/"):
            chosen |= _tests_beside(path, root)
        else:
            chosen |= _mirror(path, root)
            if path.endswith(".py"):
                modules.add(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    for test in (root / "tests").rglob("test_*.py"):
        if modules & _imported(test):
            chosen.add(test.relative_to(root).as_posix())
    return sorted(one for one in chosen if not any(_within(one, other) for other in chosen))


def _within(one: str, other: str) -> bool:
    return one != other and one.startswith(f"{other}/")


def _tests_beside(path: str, root: Path) -> set[str]:
    where = root / path
    if where.name.startswith("test_"):
        return {path} if where.exists() else set()
    folder = Path(path).parent.as_posix()
    return {folder} if (root / folder).is_dir() and folder != "tests" else set()


def _mirror(path: str, root: Path) -> set[str]:
    """The nearest folder of ``tests`` for a room: ``shared/queue/line`` has ``tests/queue/line``
    or ``tests/queue``."""
    parts = Path(path).parent.parts
    if parts[:1] == ("shared",):
        parts = parts[1:]
    while parts:
        folder = Path("tests", *parts)
        if (root / folder).is_dir():
            return {folder.as_posix()}
        parts = parts[:-1]
    return set()


def _imported(test: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(test.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def _git(root: Path, *words: str) -> list[str]:
    done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True)
    return done.stdout.splitlines()
