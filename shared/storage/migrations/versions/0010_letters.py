"""Numbered papers of the register."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "complaint_letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("digest", sa.String(), nullable=True),
        sa.Column("printed", sa.Integer(), nullable=False),
        sa.Column("spoilt", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["complaint_id"],
            ["complaint.id"],
            name=op.f("fk_complaint_letter_complaint_id_complaint"),
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["officer.id"], name=op.f("fk_complaint_letter_made_by_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_letter")),
        sa.UniqueConstraint(
            "kind", "period", "serial", name=op.f("uq_complaint_letter_kind_period_serial")
        ),
    )
    op.create_index(
        op.f("ix_complaint_letter_complaint_id"), "complaint_letter", ["complaint_id"], unique=False
    )
