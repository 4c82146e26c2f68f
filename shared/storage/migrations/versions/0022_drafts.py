"""Texts that are being written belong to their case, in the house."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "draft",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("hand", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("begun_at", moment, nullable=False),
        sa.Column("written_at", moment, nullable=False),
        sa.Column(
            "written_by",
            sa.Uuid(),
            sa.ForeignKey("officer.id", name="fk_draft_written_by_officer"),
            nullable=True,
        ),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column(
            "meant_for",
            sa.Uuid(),
            sa.ForeignKey("officer.id", name="fk_draft_meant_for_officer"),
            nullable=True,
        ),
        sa.Column("ended_at", moment, nullable=True),
    )
    op.create_index("ix_draft_about", "draft", ["about"])
