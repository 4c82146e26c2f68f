"""Who sits at the command line, as the computer knows them."""

import getpass
import platform


def computer_user() -> str:
    """``user@computer``, for the trail."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "?"
    return f"{user}@{platform.node()}"
