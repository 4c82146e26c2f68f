"""What ended lately is found without looking at the rest; who has which complaint open."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_complaint_state_ended_at", "complaint", ["state", "ended_at"])
    op.create_table(
        "complaint_opened",
        sa.Column("officer_id", sa.Uuid(), sa.ForeignKey("officer.id"), primary_key=True),
        sa.Column("complaint_id", sa.Uuid(), sa.ForeignKey("complaint.id"), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_complaint_opened_complaint_id", "complaint_opened", ["complaint_id"])
