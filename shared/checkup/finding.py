"""One line of the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class CheckVerdict(IntEnum):
    """``OK``, worth a ``CAUTION``, or ``BROKEN``: also the exit code of ``sapa doctor``."""

    OK = 0
    CAUTION = 1
    BROKEN = 2


@dataclass(frozen=True)
class Finding:
    """What was looked at, how it is, and what to do when it is not in order."""

    subject: str
    verdict: CheckVerdict
    sentence: str
    remedy: str = ""


def worst(findings: Iterable[Finding]) -> CheckVerdict:
    """The gravest verdict; OK of nothing."""
    return max((finding.verdict for finding in findings), default=CheckVerdict.OK)


def ok(subject: str, sentence: str) -> Finding:
    return Finding(subject, CheckVerdict.OK, sentence)


def caution(subject: str, sentence: str, remedy: str = "") -> Finding:
    return Finding(subject, CheckVerdict.CAUTION, sentence, remedy)


def broken(subject: str, sentence: str, remedy: str = "") -> Finding:
    return Finding(subject, CheckVerdict.BROKEN, sentence, remedy)
