"""Asking a copy a question without changing a byte of it."""

from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite


def copy_has(copy: Path, question: str) -> bool:
    """Whether a SELECT finds a row in a copy; not in a file that is none, or lacks the table."""
    try:
        where = f"{copy.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite.connect(where, uri=True)) as connection:
            return connection.execute(question).fetchone() is not None
    except sqlite.Error:
        return False
