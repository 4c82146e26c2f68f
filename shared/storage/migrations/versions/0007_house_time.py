"""The house keeps the time it trusts; what the day's change ended can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "house_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("elapsed", sa.Double(), nullable=False),
        sa.Column("boot", sa.String(), nullable=False),
        sa.Column("agreed_seconds", sa.Double(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("doubtful_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("jump_seconds", sa.Double(), nullable=True),
        sa.Column("confirmed_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_time")),
    )
    moves = sa.table(
        "transition", *(sa.column(name) for name in ("move", "from_state", "to_state"))
    )
    op.bulk_insert(
        moves,
        [
            {"move": "reinstate", "from_state": "closed_unserved", "to_state": "waiting"},
            {"move": "undo", "from_state": "waiting", "to_state": "closed_unserved"},
        ],
    )
