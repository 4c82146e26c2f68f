"""Keeping a finger from waiting for Python's own housekeeping."""

import gc


def set_apart() -> None:
    """Take what the kiosk was made of out of garbage collection: it lives as long as the process,
    and looking through all of it takes tens of milliseconds. Once, when the kiosk is up."""
    gc.collect()
    gc.freeze()
