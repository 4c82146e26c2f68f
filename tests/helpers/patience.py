"""How long a test waits for what comes by itself.

Waiting ends the moment it has come, so this is only how late a busy computer may be. Where a
time is promised, the test that shows it names the time.
"""

PATIENCE_MS = 15_000
PATIENCE = PATIENCE_MS / 1000
