"""Versions of reflection reports, with the sets that were published."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reflection_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("published", sa.JSON(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_reflection_version_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reflection_version")),
        sa.UniqueConstraint(
            "first_day",
            "last_day",
            "number",
            name=op.f("uq_reflection_version_first_day_last_day_number"),
        ),
    )
