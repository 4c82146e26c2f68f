"""How long a test waits for what comes by itself.

Waiting ends the moment it has come, so this is only how late a busy computer may be. Promised
times are measured by the benchmarks.
"""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000
PATIENCE = PATIENCE_MS / 1000


class PatientBot(QtBot):  # type: ignore[misc]
    """pytest-qt's bot, which waits as long as a busy computer may need."""

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)
