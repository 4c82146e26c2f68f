"""Attachments of reports; their bytes lie beside the database, or in pieces on a server."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "stored_file",
        sa.Column("digest", sa.String(), primary_key=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "stored_chunk",
        sa.Column("digest", sa.String(), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "complaint_attachment",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column(
            "complaint_id",
            sa.Uuid(),
            sa.ForeignKey("complaint.id", name="fk_complaint_attachment_complaint_id_complaint"),
            nullable=False,
        ),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column(
            "original",
            sa.String(),
            sa.ForeignKey(
                "stored_file.digest", name="fk_complaint_attachment_original_stored_file"
            ),
            nullable=False,
        ),
        sa.Column("pages", sa.JSON(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "added_by",
            sa.Uuid(),
            sa.ForeignKey("officer.id", name="fk_complaint_attachment_added_by_officer"),
            nullable=True,
        ),
        sa.UniqueConstraint(
            "complaint_id", "sequence", name="uq_complaint_attachment_complaint_id_sequence"
        ),
    )
