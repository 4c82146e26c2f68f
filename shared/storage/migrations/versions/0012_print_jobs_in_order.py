"""Print jobs are numbered; a clock set back does not let a newcomer's slip out first."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "print_job", sa.Column("ordinal", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.execute(
        """
        UPDATE print_job SET ordinal = ranked.rank
        FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS rank
              FROM print_job) AS ranked
        WHERE ranked.id = print_job.id
        """
    )
    op.create_index(op.f("ix_print_job_ordinal"), "print_job", ["ordinal"])
