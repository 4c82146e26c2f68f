"""The complaints that ended lately are found without looking at all the others."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_complaint_state_ended_at", "complaint", ["state", "ended_at"])
