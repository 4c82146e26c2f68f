"""Where a ticket is, in words: the one place that names its states to people."""

from shared.i18n import Message
from shared.queue.lifecycle import State

STATE_WORDS = {
    State.NEW: Message("State", "tidak terbaca"),
    State.WAITING: Message("State", "menunggu"),
    State.CALLED: Message("State", "dipanggil"),
    State.SERVING: Message("State", "dilayani"),
    State.PARKED: Message("State", "ditunda"),
    State.DONE: Message("State", "selesai"),
    State.NO_SHOW: Message("State", "tidak hadir"),
    State.CANCELLED: Message("State", "dibatalkan"),
    State.CLOSED_UNSERVED: Message("State", "tidak terlayani"),
}
