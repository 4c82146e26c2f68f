"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TRANSITIONS = (
    ("call", "waiting", "called"),
    ("cancel", "called", "cancelled"),
    ("cancel", "waiting", "cancelled"),
    ("close", "called", "closed_unserved"),
    ("close", "parked", "closed_unserved"),
    ("close", "serving", "closed_unserved"),
    ("close", "waiting", "closed_unserved"),
    ("finish", "serving", "done"),
    ("issue", "new", "waiting"),
    ("no_show", "called", "no_show"),
    ("park", "serving", "parked"),
    ("park", "waiting", "parked"),
    ("recall", "called", "called"),
    ("reinstate", "no_show", "waiting"),
    ("resume", "parked", "waiting"),
    ("send_back", "called", "waiting"),
    ("start", "called", "serving"),
    ("transfer", "serving", "waiting"),
    ("undo", "called", "waiting"),
    ("undo", "cancelled", "called"),
    ("undo", "cancelled", "waiting"),
    ("undo", "done", "serving"),
    ("undo", "no_show", "called"),
    ("undo", "parked", "serving"),
    ("undo", "parked", "waiting"),
    ("undo", "serving", "called"),
    ("undo", "waiting", "called"),
    ("undo", "waiting", "no_show"),
    ("undo", "waiting", "parked"),
    ("undo", "waiting", "serving"),
)


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("topics", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "office_revision",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("saved_by", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_office_revision")),
    )
    op.create_table(
        "officer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("pin_hash", sa.String(), nullable=True),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failed_attempts", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "role IN ('officer', 'supervisor', 'administrator')", name=op.f("ck_officer_role")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("username", name=op.f("uq_officer_username")),
    )
    op.create_table(
        "print_job",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("printer", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("payload", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("copy", sa.Boolean(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index("ix_print_job_printer_state", "print_job", ["printer", "state"], unique=False)
    op.create_index("ix_print_job_subject_id", "print_job", ["subject_id"], unique=False)
    op.create_table(
        "printer_state",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_printer_state")),
    )
    op.create_table(
        "series_counter",
        sa.Column("service_day", sa.Date(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("void", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("service_day", "series", name=op.f("pk_series_counter")),
    )
    op.create_table(
        "service_pace",
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("seconds", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("service_code", name=op.f("pk_service_pace")),
    )
    op.create_table(
        "transition",
        sa.Column("move", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=False),
        sa.Column("to_state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("move", "from_state", "to_state", name=op.f("pk_transition")),
    )
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("counter_code", sa.String(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_audit_entry_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
    )
    op.create_index(op.f("ix_audit_entry_at"), "audit_entry", ["at"], unique=False)
    op.create_table(
        "counter_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("counter_code", sa.String(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("serves", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pause_reason", sa.String(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_counter_session_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counter_session")),
    )
    op.create_index(
        "uq_counter_session_open_counter",
        "counter_session",
        ["counter_code"],
        unique=True,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(
        "uq_counter_session_open_officer",
        "counter_session",
        ["officer_id"],
        unique=True,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_table(
        "kiosk_post",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_label", sa.String(), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_by", sa.Uuid(), nullable=True),
        sa.Column("help_asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("help_answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("help_answered_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["help_answered_by"],
            ["officer.id"],
            name=op.f("fk_kiosk_post_help_answered_by_officer"),
        ),
        sa.ForeignKeyConstraint(
            ["paused_by"], ["officer.id"], name=op.f("fk_kiosk_post_paused_by_officer")
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kiosk_post")),
    )
    op.create_table(
        "service_switch",
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_service_switch_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("service_code", name=op.f("pk_service_switch")),
    )
    op.create_table(
        "ticket",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("service_day", sa.Date(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("subservice", sa.String(), nullable=True),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("leg", sa.Integer(), nullable=False),
        sa.Column("place_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_key", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("people_ahead", sa.Integer(), nullable=False),
        sa.Column("estimate_low", sa.Integer(), nullable=True),
        sa.Column("estimate_high", sa.Integer(), nullable=True),
        sa.Column("estimate_basis", sa.String(), nullable=True),
        sa.Column("call_count", sa.Integer(), nullable=False),
        sa.Column("first_called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("serving_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("counter_code", sa.String(), nullable=True),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("wanted_counter", sa.String(), nullable=True),
        sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_ticket_number_positive")),
        sa.ForeignKeyConstraint(
            ["id", "last_seq", "state"],
            ["move.ticket_id", "move.seq", "move.to_state"],
            name="fk_ticket_last_move",
            initially="DEFERRED",
            deferrable=True,
            use_alter=True,
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_ticket_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("request_key", name=op.f("uq_ticket_request_key")),
        sa.UniqueConstraint(
            "service_day", "series", "number", name=op.f("uq_ticket_service_day_series_number")
        ),
        sa.UniqueConstraint("token", name=op.f("uq_ticket_token")),
    )
    op.create_index(
        op.f("ix_ticket_service_day_state"), "ticket", ["service_day", "state"], unique=False
    )
    op.create_table(
        "counter_call",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("service_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("counter_code", sa.String(), nullable=False),
        sa.Column("counter_name", sa.String(), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("announced_state", sa.String(), nullable=False),
        sa.Column("announced_by", sa.String(), nullable=True),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_counter_call_ticket_id_ticket")
        ),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_counter_call")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_counter_call_announced_state_ordinal"),
        "counter_call",
        ["announced_state", "ordinal"],
        unique=False,
    )
    op.create_index(
        op.f("ix_counter_call_service_day_ordinal"),
        "counter_call",
        ["service_day", "ordinal"],
        unique=False,
    )
    op.create_table(
        "leg",
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("serving_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("served_seconds", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_as", sa.String(), nullable=True),
        sa.Column("forgotten", sa.Boolean(), nullable=False),
        sa.Column("counter_code", sa.String(), nullable=True),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("detail", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_leg_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_leg_ticket_id_ticket")),
        sa.PrimaryKeyConstraint("ticket_id", "number", name=op.f("pk_leg")),
    )
    op.create_index(
        op.f("ix_leg_service_code_ended_at"), "leg", ["service_code", "ended_at"], unique=False
    )
    op.create_table(
        "move",
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("previous_seq", sa.Integer(), nullable=True),
        sa.Column("move", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=False),
        sa.Column("to_state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leg", sa.Integer(), nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("counter_code", sa.String(), nullable=True),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("detail", sa.JSON(), nullable=True),
        sa.CheckConstraint(
            "(seq = 1 AND previous_seq IS NULL AND from_state = 'new') OR (seq > 1 AND previous_seq = seq - 1)",
            name=op.f("ck_move_unbroken"),
        ),
        sa.ForeignKeyConstraint(
            ["move", "from_state", "to_state"],
            ["transition.move", "transition.from_state", "transition.to_state"],
            name="fk_move_transition",
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_move_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id", "previous_seq", "from_state"],
            ["move.ticket_id", "move.seq", "move.to_state"],
            name="fk_move_previous",
        ),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_move_ticket"),
        sa.PrimaryKeyConstraint("ticket_id", "seq", name=op.f("pk_move")),
        sa.UniqueConstraint(
            "ticket_id", "seq", "to_state", name=op.f("uq_move_ticket_id_seq_to_state")
        ),
    )
    op.create_index(op.f("ix_move_officer_id_at"), "move", ["officer_id", "at"], unique=False)

    transition = sa.table(
        "transition", sa.column("move"), sa.column("from_state"), sa.column("to_state")
    )
    op.bulk_insert(
        transition,
        [{"move": move, "from_state": start, "to_state": end} for move, start, end in _TRANSITIONS],
    )
    if op.get_bind().dialect.name != "sqlite":
        # ticket and move refer to each other; SQLite takes both from the CREATE statements.
        op.create_foreign_key(
            "fk_ticket_last_move",
            "ticket",
            "move",
            ["id", "last_seq", "state"],
            ["ticket_id", "seq", "to_state"],
            initially="DEFERRED",
            deferrable=True,
        )
