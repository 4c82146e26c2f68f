"""One name, one thing."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("kiosk", "desk", "shared", "rehearsal")


def test_no_class_name_stands_for_two_types() -> None:
    homes = defaultdict(list)
    for folder in PRODUCT:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    homes[node.name].append(path.relative_to(ROOT).as_posix())
    assert {name: found for name, found in homes.items() if len(found) > 1} == {}


def made_names(source: str) -> set[str]:
    """The classes, functions, arguments and variables that a module makes; fields of data apart,
    which are called as the house's files and tables call them."""
    tree = ast.parse(source)
    fields = {
        statement.target
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.AnnAssign)
    }
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node not in fields:
            names.add(node.id)
    return names


def offered(source: str) -> set[str]:
    """The public classes and functions of a module."""
    made = [
        node for node in ast.parse(source).body if isinstance(node, ast.ClassDef | ast.FunctionDef)
    ]
    return {node.name.lower() for node in made}


ROOM_OF = {"place": "shared/queue/", "places": "shared/queue/", "look": "desk/", "store": "shared/"}
"""Words of the glossary, and the one room in which each may name something."""

NEVER = {"told", "shown", "doorstep", "steadiness", "remote", *ROOM_OF}
"""Too vague for a module, or for what a module offers, outside such a room."""


def test_a_reserved_word_names_one_thing() -> None:
    found = set()
    for folder in PRODUCT:
        for path in (ROOT / folder).rglob("*.py"):
            home, source = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
            if "versions" in path.parts:
                continue
            elsewhere = {word for word, room in ROOM_OF.items() if not home.startswith(room)}
            names = {name.lower().strip("_") for name in made_names(source)} & elsewhere
            allowed = ROOM_OF.keys() - elsewhere
            names |= ({path.stem} | offered(source)) & NEVER - allowed
            found |= {f"{home}: {name}" for name in names}
    assert sorted(found) == []


def test_a_name_that_a_module_makes_is_found() -> None:
    source = "class A:\n    place: str\ndef f(look: int) -> None:\n    for told in ():\n        ..."
    assert made_names(source) == {"A", "f", "look", "told"}
    assert offered(source) == {"a", "f"}
