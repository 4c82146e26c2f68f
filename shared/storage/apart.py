"""Whole seconds between two stored moments, counted by the database on both engines."""

from typing import Any

from sqlalchemy import Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction


class seconds_apart(GenericFunction[int]):  # noqa: N801 - an SQL function's name
    """``seconds_apart(since, until)``, rounded; the house's columns keep UTC."""

    type = Integer()
    inherit_cache = True


@compiles(seconds_apart, "sqlite")
def _by_days(element: seconds_apart, compiler: Any, **named: Any) -> str:
    since, until = (compiler.process(clause, **named) for clause in element.clauses)
    return f"CAST(round((julianday({until}) - julianday({since})) * 86400) AS INTEGER)"


@compiles(seconds_apart, "postgresql")
def _by_interval(element: seconds_apart, compiler: Any, **named: Any) -> str:
    since, until = (compiler.process(clause, **named) for clause in element.clauses)
    return f"CAST(round(extract(epoch FROM ({until} - {since}))) AS INTEGER)"
