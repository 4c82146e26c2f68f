"""Wrong guesses of a report's PIN."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pin_guess",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("kiosk", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pin_guess")),
    )
    op.create_index(op.f("ix_pin_guess_number_at"), "pin_guess", ["number", "at"])
    op.create_index(op.f("ix_pin_guess_kiosk_at"), "pin_guess", ["kiosk", "at"])
