"""The rights of the person: requests, consents, restrictions, tombstones, purges, breaches."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def _text(name: str, *, may_lack: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=may_lack)


def _moment(name: str, *, may_lack: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=may_lack)


def _officer(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(), sa.ForeignKey("officer.id"), nullable=True)


def _key(name: str = "id") -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(), primary_key=True)


def upgrade() -> None:
    op.create_table(
        "restriction",
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("row", sa.String(), primary_key=True),
        _moment("since"),
    )
    bind = op.get_bind()
    held = sa.text("SELECT id, entered_at FROM complaint WHERE restricted").columns(
        id=sa.Uuid(), entered_at=sa.DateTime(timezone=True)
    )
    table = sa.table("restriction", sa.column("kind"), sa.column("row"),
                     sa.column("since", sa.DateTime(timezone=True)))  # fmt: skip
    for row in bind.execute(held).all():
        values = {"kind": "complaint", "row": str(row.id), "since": row.entered_at}
        bind.execute(table.insert().values(values))
    op.drop_column("complaint", "restricted")
    op.create_table(
        "erasure",
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("row", sa.String(), primary_key=True),
        _moment("at"),
        _text("why"),
    )
    op.create_table(
        "person_request",
        _key(),
        _text("number"),
        _text("kind"),
        sa.Column("owners", sa.JSON(), nullable=False),
        _text("proof"),
        _moment("asked_at"),
        _moment("due"),
        _officer("taken_by"),
        _moment("done_at", may_lack=True),
        _officer("done_by"),
        _text("outcome", may_lack=True),
        _text("why", may_lack=True),
        sa.UniqueConstraint("number", name="uq_person_request_number"),
    )
    op.create_table(
        "consent",
        _key(),
        _text("kind"),
        _text("row"),
        _text("what"),
        _text("wording"),
        _moment("given_at"),
        _officer("given_by"),
        _moment("withdrawn_at", may_lack=True),
        _officer("withdrawn_by"),
    )
    op.create_index("ix_consent_kind_row", "consent", ["kind", "row"])
    op.create_table(
        "purge",
        _key(),
        _text("number"),
        _moment("announced_at"),
        _officer("announced_by"),
        sa.Column("not_before", sa.Date(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        _moment("done_at", may_lack=True),
        _officer("done_by"),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.Column("spared", sa.Integer(), nullable=False),
        sa.UniqueConstraint("number", name="uq_purge_number"),
    )
    op.create_table(
        "breach",
        _key(),
        _text("number"),
        _moment("found_at"),
        _moment("due"),
        _officer("noted_by"),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        _text("happened"),
        _text("handling"),
        _moment("told_at", may_lack=True),
        _officer("told_by"),
        sa.UniqueConstraint("number", name="uq_breach_number"),
    )
