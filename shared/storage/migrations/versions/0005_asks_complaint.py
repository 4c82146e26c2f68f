"""An outcome says that it asks for a complaint; until now its key ``complaint`` did."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_REVISIONS = sa.table("office_revision", sa.column("number"), sa.column("document", sa.JSON()))


def upgrade() -> None:
    connection = op.get_bind()
    for number, document in connection.execute(sa.select(_REVISIONS)).all():
        changed = False
        for outcome in document.get("outcomes", []):
            asks = outcome.get("asks", [])
            if outcome.get("key") == "complaint" and "particulars" in asks:
                asks[asks.index("particulars")] = "complaint"
                changed = True
        if changed:
            connection.execute(
                _REVISIONS.update().where(_REVISIONS.c.number == number).values(document=document)
            )
