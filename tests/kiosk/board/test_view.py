"""One picture of the board, derived from what was read."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.board.stage import Stage
from kiosk.board.view import SLIDE_SECONDS, BoardHouse, BoardView, Reading, board_view
from rehearsal.states.board import SampleCall
from shared.office.intervals import Interval
from shared.office.profile import Talk, Words
from shared.queue.announcing.order import Announced

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Asia/Jakarta"))
HOUSE = BoardHouse(
    name="Rumah Aspirasi",
    place="Palembang",
    services=(("A", "Pengaduan & Aspirasi"), ("B", "Adm. Kependudukan")),
    priority_series="P",
)


def call(ordinal: int, label: str, counter: str, **more: str) -> SampleCall:
    return SampleCall(
        ordinal, label[0], label, more.pop("service", label[0]), counter, f"Loket {counter}", **more
    )


def view(*calls: SampleCall, stage: Stage | None = None, **waiting: int) -> BoardView:
    return board_view(HOUSE, Reading(calls, waiting), stage or Stage(), now=NOW)


def test_the_number_on_stage_is_not_in_the_list() -> None:
    shown = view(
        call(1, "A-001", "2"), call(2, "B-001", "1"), stage=Stage(2, NOW, pulsing=True), A=1
    )
    assert shown.called is not None
    assert (shown.called.label, shown.called.counter) == ("B-001", "Loket 1")
    assert shown.called.service == "Adm. Kependudukan"
    assert shown.called.pulsing
    assert shown.called.words == "Nomor antrean B-001. Silakan menuju Loket 1."
    assert [line.label for line in shown.lines] == ["A-001"]


def test_each_counter_has_its_latest_call_newest_on_top() -> None:
    shown = view(
        call(1, "A-001", "2"),
        call(2, "B-001", "1"),
        call(3, "A-002", "2"),
        call(4, "A-003", "3", announced=Announced.WAITING),
        call(5, "A-004", "4", announced=Announced.DROPPED),
    )
    assert [(line.label, line.pending) for line in shown.lines] == [
        ("A-003", True),
        ("A-002", False),
        ("B-001", False),
    ]


def test_priority_says_no_reason_and_no_service() -> None:
    shown = view(call(1, "P-002", "5", service="A"))
    assert shown.lines[0].service == "Prioritas"


def test_nobody_waiting_is_not_the_same_as_not_knowing() -> None:
    empty = board_view(HOUSE, Reading((), {}), Stage(), now=NOW)
    assert (empty.known, empty.nobody_waiting) == (True, True)
    assert [count.count for count in empty.waiting] == [0, 0]
    unknown = board_view(HOUSE, Reading(), Stage(), now=NOW)
    assert (unknown.known, unknown.nobody_waiting, unknown.waiting) == (False, False, ())


def test_it_tells_who_did_not_come_when_the_house_is_open_and_the_next_talk() -> None:
    hours = (Interval.model_validate("08.00-12.00"), Interval.model_validate("13.00-15.00"))
    starts = NOW.replace(tzinfo=None) + timedelta(days=2)
    talk = Talk(title=Words({"id": "Nanti"}), starts=starts, place="Aula")
    reading = Reading((), {}, missed=("A-002", "A-001"), hours=hours)
    shown = board_view(replace(HOUSE, talks=(talk,)), reading, Stage(), now=NOW)
    assert shown.missed == ("A-002", "A-001")
    assert shown.hours == "08.00 – 12.00, 13.00 – 15.00"
    assert shown.talk == "*Nanti*. Rabu, 25 November 2026, pukul 09.41, Aula."


def test_an_unreadable_house_keeps_its_last_picture_with_a_sign() -> None:
    reading = Reading([call(1, "A-001", "2")], {"A": 3}, NOW - timedelta(minutes=3))
    lost = board_view(HOUSE, reading, Stage(1, NOW, pulsing=True), now=NOW)
    assert lost.unread_since == "09.38"
    assert lost.called is not None
    assert not lost.called.pulsing
    assert lost.waiting[0].count == 3


def test_times_and_dates_are_written_the_indonesian_way() -> None:
    shown = view(A=1)
    assert (shown.time, shown.date) == ("09.41", "Senin, 23 November 2026")


@pytest.mark.parametrize(("turn", "slide"), [(0, "a"), (1, "b"), (2, "a")])
def test_the_slides_take_turns(turn: int, slide: str) -> None:
    house = BoardHouse("Rumah", "", (), slides=("a", "b"))
    start = datetime.fromtimestamp(SLIDE_SECONDS * 1000, tz=NOW.tzinfo)
    now = start + timedelta(seconds=turn * SLIDE_SECONDS)
    assert board_view(house, Reading(), Stage(), now=now).slide == slide


def test_no_personal_data_reaches_the_board() -> None:
    shown = view(call(1, "A-001", "2"), stage=Stage(1, NOW, pulsing=True))
    fields = set(BoardView.__dataclass_fields__) | set(type(shown.called).__dataclass_fields__)
    assert not {
        name for name in fields if "ticket" in name or "officer" in name or "person" in name
    }


def test_the_ticker_tells_the_next_talk_until_it_begins() -> None:
    starts = NOW.replace(tzinfo=None) + timedelta(minutes=1)
    house = replace(
        HOUSE,
        notices=("Semua *GRATIS*.",),
        talks=(
            Talk(title=Words({"id": "Nanti"}), starts=starts + timedelta(days=7), place="Aula"),
            Talk(title=Words({"id": "Perizinan"}), starts=starts, place="Pendopo"),
        ),
    )

    def told(now: datetime) -> tuple[str, ...]:
        return board_view(house, Reading(), Stage(), now=now).notices

    first = "Diskusi publik: *Perizinan*. Senin, 23 November 2026, pukul 09.42, Pendopo."
    assert told(NOW) == ("Semua *GRATIS*.", first)
    assert told(NOW + timedelta(minutes=1))[1].startswith("Diskusi publik: *Nanti*. Senin, 30")
    assert told(NOW + timedelta(days=8)) == ("Semua *GRATIS*.",)
