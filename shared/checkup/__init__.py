"""The page to read before opening: is everything in order, and if not, what to do?"""

from shared.checkup.check import Check
from shared.checkup.finding import CheckVerdict, Finding, worst
from shared.checkup.page import check_everything, computer_checks, house_checks

__all__ = [
    "Check",
    "CheckVerdict",
    "Finding",
    "check_everything",
    "computer_checks",
    "house_checks",
    "worst",
]
