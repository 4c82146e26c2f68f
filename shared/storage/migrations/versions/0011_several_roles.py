"""An account may hold several roles: the column that held one holds their list."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("officer") as officer:
        officer.drop_constraint(op.f("ck_officer_role"), type_="check")
        officer.create_check_constraint(op.f("ck_officer_role"), "role <> ''")
