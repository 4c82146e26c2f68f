"""One-time passwords have an end, and wrong PINs are counted in the house."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("officer", sa.Column("password_until", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "guesses",
        sa.Column("source", sa.String(), primary_key=True),
        sa.Column("failed_attempts", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
    )
