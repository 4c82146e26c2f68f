"""Acting under a name at the command line: ``--as NAME`` and the password."""

import click

from shared.office.house import House
from shared.staff.accounts import OfficerView
from shared.staff.sign_in import sign_in


def signed_in(house: House, name: str) -> OfficerView:
    """Ask for the password of ``name``; throttled and on the trail as at a desk.

    Raises SignInRefused or SignInThrottled.
    """
    password = click.prompt("Kata sandi", hide_input=True, err=True)
    return sign_in(house.database, username=name, password=password, at=house.now())
