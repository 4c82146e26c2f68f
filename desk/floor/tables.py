"""The two tables of the live floor."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from desk.keyed_table import Column, KeyedTable
from desk.words.floor import duration, prospect_words, service_state, state_words
from shared.queue.floor.alerts import IDLE_AFTER
from shared.queue.floor.view import CounterLine, CounterState, ServiceLine
from shared.theme import Palette

translate = QCoreApplication.translate
Now = Callable[[], datetime]


class CounterTable(KeyedTable[CounterLine]):
    """Counters by code: officer, state, number, how long, what is served."""

    def __init__(self, now: Now, palette: Palette, parent: QObject | None = None) -> None:
        def state_colour(line: CounterLine) -> str:
            idle = line.idle_since()
            if idle is not None and now() - idle >= IDLE_AFTER:
                return palette.caution
            if line.state is CounterState.SILENT:
                return palette.danger
            return palette.mute if line.state is CounterState.CLOSED else ""

        columns: list[Column[CounterLine]] = [
            Column(translate("CounterTable", "Loket"), lambda line: line.name, strong=True),
            Column(translate("CounterTable", "Petugas"), lambda line: line.officer or "–"),
            Column(translate("CounterTable", "Keadaan"), state_words, colour=state_colour),
            Column(translate("CounterTable", "Nomor"), lambda line: line.label or "–", strong=True),
            Column(
                translate("CounterTable", "Sudah"),
                lambda line: duration(line.seconds(now())) if line.since else "–",
                right=True,
                colour=state_colour,
            ),
            Column(translate("CounterTable", "Melayani"), lambda line: " ".join(line.serves)),
            Column(
                translate("CounterTable", "Menunggu"),
                lambda line: "–" if line.seat is None else str(line.may_call),
                right=True,
            ),
        ]
        super().__init__(columns, lambda line: line.code, parent)


class ServiceTable(KeyedTable[ServiceLine]):
    """Services by code: who waits, how long, what a newcomer is told, what was promised."""

    def __init__(
        self,
        now: Now,
        name: Callable[[str], str],
        palette: Palette,
        parent: QObject | None = None,
    ) -> None:
        def wait_colour(line: ServiceLine) -> str:
            return palette.danger if line.over_target(now()) else ""

        def open_colour(line: ServiceLine) -> str:
            return palette.danger if line.waits and not line.open_counters else ""

        columns: list[Column[ServiceLine]] = [
            Column(
                translate("ServiceTable", "Layanan"),
                lambda line: f"{line.code} · {name(line.code)}",
                strong=True,
            ),
            Column(
                translate("ServiceTable", "Menunggu"),
                lambda line: str(line.waiting),
                right=True,
                strong=True,
            ),
            Column(
                translate("ServiceTable", "Terlama"),
                lambda line: duration(line.longest_seconds(now())) if line.waits else "–",
                right=True,
                colour=wait_colour,
            ),
            Column(
                translate("ServiceTable", "Janji"),
                lambda line: duration(line.target.total_seconds()),
                right=True,
            ),
            Column(
                translate("ServiceTable", "Perkiraan"),
                lambda line: prospect_words(line.prospect),
                right=True,
            ),
            Column(
                translate("ServiceTable", "Loket buka"),
                lambda line: str(line.open_counters),
                right=True,
                colour=open_colour,
            ),
            Column(
                translate("ServiceTable", "Keadaan"),
                service_state,
                colour=lambda line: palette.caution if line.shut else "",
            ),
        ]
        super().__init__(columns, lambda line: line.code, parent)
