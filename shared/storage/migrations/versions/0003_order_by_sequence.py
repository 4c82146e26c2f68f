"""Places in line and acts are numbered; durations that a clock change broke are marked."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STEPS = (
    # Newcomers a million apart, in the order in which they came.
    """
    UPDATE ticket SET arrival = ranked.rank * 1000000
    FROM (SELECT id, row_number() OVER (
              PARTITION BY service_day ORDER BY issued_at, number, id) AS rank
          FROM ticket) AS ranked
    WHERE ranked.id = ticket.id
    """,
    "UPDATE ticket SET place = arrival",
    # Who was sent back stands behind everybody who came before that place.
    """
    UPDATE ticket SET place = 1 + coalesce((
        SELECT max(other.arrival) FROM ticket AS other
        WHERE other.service_day = ticket.service_day AND other.issued_at < ticket.place_at), 0)
    WHERE place_at <> issued_at
    """,
    """
    UPDATE move SET ordinal = ranked.rank
    FROM (SELECT ticket_id, seq, row_number() OVER (ORDER BY at, ticket_id, seq) AS rank
          FROM move) AS ranked
    WHERE ranked.ticket_id = move.ticket_id AND ranked.seq = move.seq
    """,
    # What a clock set back left behind in an old house.
    """
    UPDATE ticket SET clock_broken = true
    WHERE first_called_at < issued_at OR called_at < issued_at OR ended_at < issued_at
    """,
    "UPDATE leg SET clock_broken = true WHERE served_seconds < 0 OR ended_at < queued_at",
    "UPDATE leg SET served_seconds = 0 WHERE served_seconds < 0",
    "UPDATE ticket SET estimate_low = 0 WHERE estimate_low < 0",
    "UPDATE ticket SET estimate_high = 0 WHERE estimate_high < 0",
)


def upgrade() -> None:
    number = {"type_": sa.BigInteger(), "nullable": False, "server_default": "0"}
    flag = {"type_": sa.Boolean(), "nullable": False, "server_default": sa.false()}
    op.add_column("ticket", sa.Column("arrival", **number))
    op.add_column("ticket", sa.Column("place", **number))
    op.add_column("ticket", sa.Column("clock_broken", **flag))
    op.add_column("leg", sa.Column("clock_broken", **flag))
    op.add_column("move", sa.Column("ordinal", **number))
    for step in _STEPS:
        op.execute(step)
    op.create_index(op.f("ix_ticket_service_day_arrival"), "ticket", ["service_day", "arrival"])
    op.create_index(op.f("ix_move_officer_id_ordinal"), "move", ["officer_id", "ordinal"])
    op.create_index(op.f("ix_move_ordinal"), "move", ["ordinal"])
