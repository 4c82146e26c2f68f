"""What was counted of days that are over, and how a day's numbers stand without reading them."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "day_tally",
        sa.Column("service_day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("counted_as", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("counted", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("service_day", "name", name=op.f("pk_day_tally")),
    )
    op.create_index("ix_ticket_day_mark", "ticket", ["service_day", "last_seq", "clock_broken"])
