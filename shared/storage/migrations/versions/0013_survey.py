"""Survey sheets that are nobody's; a ticket knows only that its invitation is used up."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "ticket", sa.Column("surveyed", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.create_table(
        "survey_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("instrument", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("twice", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_survey_batch_number")),
        sa.UniqueConstraint("digest", name=op.f("uq_survey_batch_digest")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "survey_sheet",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("half", sa.String(), nullable=True),
        sa.Column("service_code", sa.String(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("paper", sa.Integer(), nullable=True),
        sa.Column("scores", sa.JSON(), nullable=False),
        sa.Column("respondent", sa.JSON(), nullable=False),
        sa.Column("second", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["survey_batch.id"], name=op.f("fk_survey_sheet_batch_id_survey_batch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_sheet")),
        sa.UniqueConstraint("batch_id", "paper", name=op.f("uq_survey_sheet_batch_id_paper")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_survey_sheet_instrument_day"), "survey_sheet", ["instrument", "day"])
    op.create_table(
        "survey_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("element", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_plan")),
    )
    op.create_index(
        op.f("ix_survey_plan_instrument_last_day"), "survey_plan", ["instrument", "last_day"]
    )
