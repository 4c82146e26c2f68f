"""Who is acting, asked of the database at the moment of the act."""

from uuid import UUID

from sqlalchemy.orm import Session

from shared.staff.accounts import OfficerView, view_of
from shared.staff.records import Officer, Role
from shared.staff.sign_in import NotAllowed


def acting(session: Session, officer: UUID, needed: Role) -> OfficerView:
    """The officer's account as it stands now, which may be less than at sign-in.

    Raises :class:`~shared.staff.sign_in.NotAllowed` when the role does not include ``needed`` or
    the account was switched off meanwhile.
    """
    account = session.get(Officer, officer, populate_existing=True)
    if account is None or not account.active:
        raise NotAllowed(needed)
    view = view_of(account)
    if not view.role.includes(needed):
        raise NotAllowed(needed)
    return view
