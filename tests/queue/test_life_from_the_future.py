"""Stamps left by a clock that was ahead keep nothing alive and hold nobody up."""

from datetime import timedelta

from shared.printing.jobs.printer_board import printer, take_charge, write_condition
from shared.printing.status import Condition, PrinterState
from shared.queue.announcing.order import OpenCall, next_step
from shared.queue.boards import boards, report_board
from shared.queue.floor.seats import seats, still_here
from shared.queue.kiosks import heartbeat, kiosk_state
from tests.helpers.staffed_house import MORNING as NOW
from tests.queue.line import Line

LATER = NOW + timedelta(hours=3)


def test_a_board_cut_off_in_mid_sentence_does_not_mute_the_house() -> None:
    cut_off = OpenCall(1, NOW, stands=True, speaker="Papan 1#dead", renewed_at=LATER)
    step = next_step([cut_off], None, board="Papan 1#new", now=NOW, drop_after=timedelta(minutes=5))
    assert step.speak == 1


def test_a_last_announcement_from_the_future_gives_nobody_a_first_right() -> None:
    from shared.queue.announcing.order import LastSpoken

    waiting = OpenCall(2, NOW - timedelta(seconds=9), stands=True)
    spoken = LastSpoken("Papan 1#dead", NOW + timedelta(minutes=9))
    step = next_step(
        [waiting], spoken, board="Papan 1#new", now=NOW, drop_after=timedelta(minutes=5)
    )
    assert step.speak == 2


def test_an_owner_alive_in_the_future_leaves_the_printer_to_another(line: Line) -> None:
    with line.at.house.database.write() as session:
        take_charge(session, "P", "dead boot 1 a", LATER)
        write_condition(session, "P", Condition(PrinterState.READY), LATER)
        seen = printer(session, "P", now=NOW)
        assert seen is not None
        assert not seen.minded
        assert take_charge(session, "P", "here boot 2 b", NOW)


def test_kiosk_board_and_seat_are_silent_until_they_report_again(line: Line) -> None:
    seat = line.sit("2")
    with line.at.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=LATER)
        report_board(session, board="Papan 1", voice=True, problem=None, at=LATER)
        still_here(session, seat=seat.id, at=LATER)
        kiosk = kiosk_state(session, "Kiosk 1")
        (board,) = boards(session)
        (there,) = seats(session, line.at.house.profile)
        assert kiosk is not None
        assert [one.silent(NOW) for one in (kiosk, board, there)] == [True, True, True]
        heartbeat(session, kiosk="Kiosk 1", at=NOW)
        report_board(session, board="Papan 1", voice=True, problem=None, at=NOW)
        still_here(session, seat=seat.id, at=NOW)
        kiosk = kiosk_state(session, "Kiosk 1")
        (board,) = boards(session)
        (there,) = seats(session, line.at.house.profile)
        assert kiosk is not None
        assert not any(one.silent(NOW) for one in (kiosk, board, there))
