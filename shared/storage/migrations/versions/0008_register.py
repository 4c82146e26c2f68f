"""The register: complaints, their events, dispositions, deadlines, pauses and closings."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TRANSITIONS = (
    ("accept", "TERDISPOSISI", "PROSES"),
    ("answer_at_once", "BARU", "SELESAI"),
    ("answer_at_once", "TERVERIFIKASI", "SELESAI"),
    ("archive", "BARU", "ARSIP"),
    ("archive", "TUNDA", "ARSIP"),
    ("classify", "BARU", "BARU"),
    ("classify", "PROSES", "PROSES"),
    ("classify", "TERDISPOSISI", "TERDISPOSISI"),
    ("classify", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("classify", "TUNDA", "TUNDA"),
    ("close", "PROSES", "SELESAI"),
    ("correct", "ARSIP", "BARU"),
    ("correct", "ARSIP", "TUNDA"),
    ("correct", "BARU", "TUNDA"),
    ("correct", "BUKAN_WEWENANG", "BARU"),
    ("correct", "BUKAN_WEWENANG", "PROSES"),
    ("correct", "BUKAN_WEWENANG", "TERDISPOSISI"),
    ("correct", "BUKAN_WEWENANG", "TERVERIFIKASI"),
    ("correct", "BUKAN_WEWENANG", "TUNDA"),
    ("correct", "PROSES", "TERDISPOSISI"),
    ("correct", "PROSES", "TERVERIFIKASI"),
    ("correct", "PROSES", "TUNDA"),
    ("correct", "SELESAI", "BARU"),
    ("correct", "SELESAI", "PROSES"),
    ("correct", "SELESAI", "TERDISPOSISI"),
    ("correct", "SELESAI", "TERVERIFIKASI"),
    ("correct", "SELESAI", "TUNDA"),
    ("correct", "TERDISPOSISI", "TUNDA"),
    ("correct", "TERVERIFIKASI", "BARU"),
    ("correct", "TERVERIFIKASI", "TERDISPOSISI"),
    ("correct", "TERVERIFIKASI", "TUNDA"),
    ("correct", "TUNDA", "BARU"),
    ("correct", "TUNDA", "PROSES"),
    ("correct", "TUNDA", "TERDISPOSISI"),
    ("correct", "TUNDA", "TERVERIFIKASI"),
    ("dispose", "PROSES", "PROSES"),
    ("dispose", "TERDISPOSISI", "TERDISPOSISI"),
    ("dispose", "TERVERIFIKASI", "TERDISPOSISI"),
    ("disposition", "BARU", "BARU"),
    ("disposition", "PROSES", "PROSES"),
    ("disposition", "TERDISPOSISI", "TERDISPOSISI"),
    ("disposition", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("disposition", "TUNDA", "TUNDA"),
    ("duplicate", "BARU", "SELESAI"),
    ("duplicate", "PROSES", "SELESAI"),
    ("duplicate", "TERDISPOSISI", "SELESAI"),
    ("duplicate", "TERVERIFIKASI", "SELESAI"),
    ("duplicate", "TUNDA", "SELESAI"),
    ("edit", "ARSIP", "ARSIP"),
    ("edit", "BARU", "BARU"),
    ("edit", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("edit", "PROSES", "PROSES"),
    ("edit", "SELESAI", "SELESAI"),
    ("edit", "TERDISPOSISI", "TERDISPOSISI"),
    ("edit", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("edit", "TUNDA", "TUNDA"),
    ("exchange", "ARSIP", "ARSIP"),
    ("exchange", "BARU", "BARU"),
    ("exchange", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("exchange", "PROSES", "PROSES"),
    ("exchange", "SELESAI", "SELESAI"),
    ("exchange", "TERDISPOSISI", "TERDISPOSISI"),
    ("exchange", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("exchange", "TUNDA", "TUNDA"),
    ("extend", "BARU", "BARU"),
    ("extend", "PROSES", "PROSES"),
    ("extend", "TERDISPOSISI", "TERDISPOSISI"),
    ("extend", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("extend", "TUNDA", "TUNDA"),
    ("go_on", "TUNDA", "BARU"),
    ("go_on", "TUNDA", "PROSES"),
    ("go_on", "TUNDA", "TERDISPOSISI"),
    ("go_on", "TUNDA", "TERVERIFIKASI"),
    ("handle", "TERVERIFIKASI", "PROSES"),
    ("hold", "BARU", "TUNDA"),
    ("hold", "PROSES", "TUNDA"),
    ("hold", "TERDISPOSISI", "TUNDA"),
    ("hold", "TERVERIFIKASI", "TUNDA"),
    ("link", "ARSIP", "ARSIP"),
    ("link", "BARU", "BARU"),
    ("link", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("link", "PROSES", "PROSES"),
    ("link", "SELESAI", "SELESAI"),
    ("link", "TERDISPOSISI", "TERDISPOSISI"),
    ("link", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("link", "TUNDA", "TUNDA"),
    ("message", "ARSIP", "ARSIP"),
    ("message", "BARU", "BARU"),
    ("message", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("message", "PROSES", "PROSES"),
    ("message", "SELESAI", "SELESAI"),
    ("message", "TERDISPOSISI", "TERDISPOSISI"),
    ("message", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("message", "TUNDA", "TUNDA"),
    ("not_ours", "BARU", "BUKAN_WEWENANG"),
    ("not_ours", "PROSES", "BUKAN_WEWENANG"),
    ("not_ours", "TERDISPOSISI", "BUKAN_WEWENANG"),
    ("not_ours", "TERVERIFIKASI", "BUKAN_WEWENANG"),
    ("not_ours", "TUNDA", "BUKAN_WEWENANG"),
    ("note", "ARSIP", "ARSIP"),
    ("note", "BARU", "BARU"),
    ("note", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("note", "PROSES", "PROSES"),
    ("note", "SELESAI", "SELESAI"),
    ("note", "TERDISPOSISI", "TERDISPOSISI"),
    ("note", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("note", "TUNDA", "TUNDA"),
    ("object", "ARSIP", "ARSIP"),
    ("object", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("object", "SELESAI", "SELESAI"),
    ("register", "KONSEP", "BARU"),
    ("reopen", "ARSIP", "TERVERIFIKASI"),
    ("reopen", "BUKAN_WEWENANG", "TERVERIFIKASI"),
    ("reopen", "SELESAI", "TERVERIFIKASI"),
    ("reply", "ARSIP", "ARSIP"),
    ("reply", "BARU", "BARU"),
    ("reply", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("reply", "PROSES", "PROSES"),
    ("reply", "SELESAI", "SELESAI"),
    ("reply", "TERDISPOSISI", "TERDISPOSISI"),
    ("reply", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("reply", "TUNDA", "TUNDA"),
    ("return", "TERDISPOSISI", "TERVERIFIKASI"),
    ("reveal", "ARSIP", "ARSIP"),
    ("reveal", "BARU", "BARU"),
    ("reveal", "BUKAN_WEWENANG", "BUKAN_WEWENANG"),
    ("reveal", "PROSES", "PROSES"),
    ("reveal", "SELESAI", "SELESAI"),
    ("reveal", "TERDISPOSISI", "TERDISPOSISI"),
    ("reveal", "TERVERIFIKASI", "TERVERIFIKASI"),
    ("reveal", "TUNDA", "TUNDA"),
    ("verify", "BARU", "TERVERIFIKASI"),
    ("withdraw", "BARU", "SELESAI"),
    ("withdraw", "PROSES", "SELESAI"),
    ("withdraw", "TERDISPOSISI", "SELESAI"),
    ("withdraw", "TERVERIFIKASI", "SELESAI"),
    ("withdraw", "TUNDA", "SELESAI"),
)


def upgrade() -> None:
    op.create_table(
        "book",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", "period", name=op.f("pk_book")),
    )
    op.create_table(
        "complaint_serial",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", "day", name=op.f("pk_complaint_serial")),
    )
    op.create_table(
        "complaint_transition",
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=False),
        sa.Column("to_state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint(
            "step", "from_state", "to_state", name=op.f("pk_complaint_transition")
        ),
    )
    op.create_table(
        "complaint",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("agenda_year", sa.Integer(), nullable=False),
        sa.Column("agenda_number", sa.Integer(), nullable=False),
        sa.Column("request_key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("story", sa.String(), nullable=True),
        sa.Column("hope", sa.String(), nullable=True),
        sa.Column("happened_on", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("village", sa.String(), nullable=True),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=True),
        sa.Column("ticket_id", sa.Uuid(), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("has_reporter", sa.Boolean(), nullable=False),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("held_from", sa.String(), nullable=True),
        sa.Column("waiting_for", sa.String(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("handler", sa.String(), nullable=True),
        sa.Column("notice_version", sa.Integer(), nullable=False),
        sa.Column("agency_wished", sa.String(), nullable=True),
        sa.Column("agency", sa.String(), nullable=True),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("lapor_id", sa.String(), nullable=True),
        sa.Column("lapor_status", sa.String(), nullable=True),
        sa.Column("lapor_seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("duplicate_of", sa.Uuid(), nullable=True),
        sa.Column("pin_hash", sa.String(), nullable=True),
        sa.Column("nearest_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("nearest_step", sa.String(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["duplicate_of"], ["complaint.id"], name=op.f("fk_complaint_duplicate_of_complaint")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["officer.id"], name=op.f("fk_complaint_entered_by_officer")
        ),
        sa.ForeignKeyConstraint(
            ["id", "last_seq", "state"],
            ["complaint_event.complaint_id", "complaint_event.seq", "complaint_event.to_state"],
            name="fk_complaint_last_event",
            initially="DEFERRED",
            deferrable=True,
            use_alter=True,
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_complaint_ticket_id_ticket")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
        sa.UniqueConstraint(
            "agenda_year", "agenda_number", name=op.f("uq_complaint_agenda_year_agenda_number")
        ),
        sa.UniqueConstraint("number", name=op.f("uq_complaint_number")),
        sa.UniqueConstraint("request_key", name=op.f("uq_complaint_request_key")),
    )
    op.create_index(op.f("ix_complaint_lapor_id"), "complaint", ["lapor_id"], unique=False)
    op.create_index(op.f("ix_complaint_received_at"), "complaint", ["received_at"], unique=False)
    op.create_index(
        op.f("ix_complaint_state_nearest_due"), "complaint", ["state", "nearest_due"], unique=False
    )
    op.create_index(op.f("ix_complaint_ticket_id"), "complaint", ["ticket_id"], unique=False)
    op.create_table(
        "complaint_closing",
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("remainder", sa.String(), nullable=True),
        sa.Column("document", sa.String(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by", sa.Uuid(), nullable=True),
        sa.Column("satisfied", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["officer.id"], name=op.f("fk_complaint_closing_closed_by_officer")
        ),
        sa.ForeignKeyConstraint(
            ["complaint_id"],
            ["complaint.id"],
            name=op.f("fk_complaint_closing_complaint_id_complaint"),
        ),
        sa.PrimaryKeyConstraint("complaint_id", "cycle", name=op.f("pk_complaint_closing")),
    )
    op.create_table(
        "complaint_deadline",
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("pausable", sa.Boolean(), nullable=False),
        sa.Column("law", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.Column("extended_to", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["complaint_id"],
            ["complaint.id"],
            name=op.f("fk_complaint_deadline_complaint_id_complaint"),
        ),
        sa.PrimaryKeyConstraint(
            "complaint_id", "cycle", "step", name=op.f("pk_complaint_deadline")
        ),
    )
    op.create_index(
        op.f("ix_complaint_deadline_verdict_due"),
        "complaint_deadline",
        ["verdict", "due"],
        unique=False,
    )
    op.create_table(
        "complaint_disposition",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("instructions", sa.JSON(), nullable=False),
        sa.Column("nature", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("agenda_number", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_how", sa.String(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("received_by", sa.String(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("returned_reason", sa.String(), nullable=True),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["complaint_id"],
            ["complaint.id"],
            name=op.f("fk_complaint_disposition_complaint_id_complaint"),
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["officer.id"], name=op.f("fk_complaint_disposition_made_by_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_disposition")),
    )
    op.create_index(
        op.f("ix_complaint_disposition_agency_state"),
        "complaint_disposition",
        ["agency", "state"],
        unique=False,
    )
    op.create_index(
        op.f("ix_complaint_disposition_complaint_id"),
        "complaint_disposition",
        ["complaint_id"],
        unique=False,
    )
    op.create_table(
        "complaint_event",
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("previous_seq", sa.Integer(), nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=False),
        sa.Column("to_state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("visible_to_reporter", sa.Boolean(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=True),
        sa.CheckConstraint(
            "(seq = 1 AND previous_seq IS NULL AND from_state = 'KONSEP') OR (seq > 1 AND previous_seq = seq - 1)",
            name=op.f("ck_complaint_event_unbroken"),
        ),
        sa.ForeignKeyConstraint(
            ["complaint_id", "previous_seq", "from_state"],
            ["complaint_event.complaint_id", "complaint_event.seq", "complaint_event.to_state"],
            name="fk_complaint_event_previous",
        ),
        sa.ForeignKeyConstraint(
            ["complaint_id"], ["complaint.id"], name="fk_complaint_event_complaint"
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_complaint_event_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["step", "from_state", "to_state"],
            [
                "complaint_transition.step",
                "complaint_transition.from_state",
                "complaint_transition.to_state",
            ],
            name="fk_complaint_event_transition",
        ),
        sa.PrimaryKeyConstraint("complaint_id", "seq", name=op.f("pk_complaint_event")),
        sa.UniqueConstraint(
            "complaint_id",
            "seq",
            "to_state",
            name=op.f("uq_complaint_event_complaint_id_seq_to_state"),
        ),
    )
    op.create_index(op.f("ix_complaint_event_at"), "complaint_event", ["at"], unique=False)
    op.create_table(
        "complaint_link",
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["complaint_id"],
            ["complaint.id"],
            name=op.f("fk_complaint_link_complaint_id_complaint"),
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_complaint_link_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["complaint.id"], name=op.f("fk_complaint_link_other_id_complaint")
        ),
        sa.PrimaryKeyConstraint("complaint_id", "other_id", name=op.f("pk_complaint_link")),
    )
    op.create_table(
        "complaint_pause",
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["complaint_id"],
            ["complaint.id"],
            name=op.f("fk_complaint_pause_complaint_id_complaint"),
        ),
        sa.PrimaryKeyConstraint("complaint_id", "started_at", name=op.f("pk_complaint_pause")),
    )
    if op.get_bind().dialect.name != "sqlite":
        op.create_foreign_key(
            "fk_complaint_last_event",
            "complaint",
            "complaint_event",
            ["id", "last_seq", "state"],
            ["complaint_id", "seq", "to_state"],
            initially="DEFERRED",
            deferrable=True,
        )
    op.bulk_insert(
        sa.table(
            "complaint_transition",
            sa.column("step", sa.String()),
            sa.column("from_state", sa.String()),
            sa.column("to_state", sa.String()),
        ),
        [dict(zip(("step", "from_state", "to_state"), row, strict=True)) for row in _TRANSITIONS],
    )
