"""The page to read before opening: is everything in order, and if not, what to do?"""

from shared.checkup.finding import Finding, Verdict, worst
from shared.checkup.page import check_everything

__all__ = ["Finding", "Verdict", "check_everything", "worst"]
