"""What comes of counting the sheets of ``tests/helpers/counted_month.py`` by hand.

Each service day: 11 numbers; 7 finished (3 of A after 5, 10 and 30 minutes; 4 of B after 15, 30,
40 and 5, the last still served at closing), 1 left, 1 no-show, 1 cancelled after 10 minutes, 1
never called. Five days: 55 = 35 + 5 + 5 + 5 + 5. Waits in order: ten of 5, five of 10, five of 15,
ten of 30, five of 40; the eighteenth of 35 is 15, the thirty-second 40. Promises: A 20 minutes, B
30. Kept: A 10 of 20 (five were never called), B 15 of 20.

Reports: 12, of whom 7 in person; telephones 1 to 5 (0001 twice), 6 that tell nobody. Office hours
08-12 and 13-15. Answered on 3 December: 5 + 1 = 6 hours (five of them); on the 5th 18 hours; on
the 11th 5 + 6 × 6 + 1 = 42 hours. In order 6 6 6 6 6 18 42. Due on the 9th at 15.00: six on time,
five unanswered and one late past it. Ended on the 9th after 5 working days (3, 4, 5, 6, 9; three)
and on the 11th after 7 (three); one reopened on the 16th. Closing is promised in 14 working days:
by 20 December at 15.00. Six on time; the six still open past it are late; the new cycle of the
reopened one, from the 16th, is due on 8 January (25 and 26 December and 1 January are days off)
and late as well. Agencies answered on the day they were asked.
"""

from decimal import Decimal

FIGURES = {
    # code: n, d, value
    "F01": (35, None, Decimal(35)),
    "F02": (15, 55, Decimal("27.3")),
    "F03": (35, None, Decimal("15.0")),
    "F04": (12, None, Decimal(12)),
    "F05": (5, None, Decimal(5)),
    "F06": (7, 35, Decimal("200.0")),
    "F07": (7, None, Decimal("6.0")),
    "F08": (6, 12, Decimal("50.0")),
    "F09": (6, None, Decimal("6.0")),
    "F10": (6, 13, Decimal("46.2")),
    "F11": (5, 12, Decimal("41.7")),
    "F12": (7, None, Decimal(7)),
    "F13": (1, 6, Decimal("16.7")),
    "F14": (6, None, Decimal("0.0")),
    "F15": (0, None, None),
}
P90 = {"F03": Decimal("40.0"), "F07": Decimal("42.0"), "F09": Decimal("7.0")}
ENDINGS = {
    "finished": 35,
    "left": 5,
    "no_show": 5,
    "cancelled": 5,
    "unserved": 5,
    "open": 0,
}
# code: served, median, p90 (minutes), kept, of
SERVICES = {
    "A": (15, Decimal("10.0"), Decimal("30.0"), 10, 20),
    "B": (20, Decimal("22.5"), Decimal("40.0"), 15, 20),
}
SUPPRESSED = {"F13"}
"""1 of 6 reopened: left out of what is published."""
