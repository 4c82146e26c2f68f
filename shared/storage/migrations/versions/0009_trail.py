"""The trail: yesterday's audit entries, numbered and chained, and never changed again.

Entries made before have no HMAC, since a migration has no key; they are chained by SHA-256, and
the first sealed act after them vouches for them all. A later step that rebuilds the table
(``batch_alter_table``) has to make the triggers again.
"""

import hashlib
import json
from datetime import UTC

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_BATCH = 1000
_OLD = sa.table(
    "audit_entry",
    sa.column("id", sa.Uuid()),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("officer_id", sa.Uuid()),
    sa.column("counter_code", sa.String()),
    sa.column("action", sa.String()),
    sa.column("subject", sa.String()),
    sa.column("detail", sa.JSON()),
)
_POSTGRESQL = (
    """
    CREATE FUNCTION trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the trail is only ever added to'; END $$
    """,
    """
    CREATE TRIGGER trail_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trail
    FOR EACH STATEMENT EXECUTE FUNCTION trail_is_append_only()
    """,
)
_SQLITE = tuple(
    f"CREATE TRIGGER trail_no_{what.lower()} BEFORE {what} ON trail "
    "BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END"
    for what in ("UPDATE", "DELETE")
)


def upgrade() -> None:
    trail = op.create_table(
        "trail",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("counter_code", sa.String(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("detail", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("changed", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_trail_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_trail")),
        sa.UniqueConstraint("id", name=op.f("uq_trail_id")),
    )
    op.create_index(op.f("ix_trail_at"), "trail", ["at"], unique=False)
    bind, seal, batch = op.get_bind(), "", []
    for seq, row in enumerate(bind.execute(sa.select(_OLD).order_by(_OLD.c.at, _OLD.c.id)), 1):
        seal = hashlib.sha256(seal.encode() + b"\n" + _message(seq, row)).hexdigest()
        batch.append({**row._mapping, "seq": seq, "key_id": "", "seal": seal})
        if len(batch) == _BATCH:
            op.bulk_insert(trail, batch)
            batch = []
    if batch:
        op.bulk_insert(trail, batch)
    op.drop_table("audit_entry")
    for statement in _SQLITE if bind.dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _message(seq: int, row: sa.Row) -> bytes:
    # A frozen copy of shared.staff.trail.message: moments of SQLite come without their UTC.
    at = row.at.replace(tzinfo=UTC) if row.at.tzinfo is None else row.at.astimezone(UTC)
    parts = {
        "seq": seq,
        "id": str(row.id),
        "at": at.isoformat(timespec="microseconds"),
        "officer": None if row.officer_id is None else str(row.officer_id),
        "counter": row.counter_code,
        "action": row.action,
        "subject": row.subject,
        "detail": row.detail,
    }
    kept = {name: part for name, part in parts.items() if part is not None}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
