"""How often a printer is looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttendantPace:
    """Seconds between looks: at the database, at a well printer, at a faulty one; the first and
    longest pause before an unreachable one is tried again."""

    idle: float = 1.0
    well: float = 15.0
    faulty: float = 2.0
    first_retry: float = 1.0
    longest_retry: float = 15.0
