"""The charts' words for days, hours, shares and durations. Pure."""

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from shared.figures.period import PeriodFigures, PeriodLine
from shared.figures.spread import number_text
from shared.i18n import clock_time, day_name, long_date, short_date

translate = QCoreApplication.translate
_MINUTE = 60


def period_words(figures: PeriodFigures, language: str) -> str:
    """``Senin, 23 November 2026, pukul 14.12``, or from which day to which."""
    if figures.one_day:
        words = long_date(figures.first_day, language)
    else:
        words = translate("ChartsPage", "{first} sampai {last}").format(
            first=short_date(figures.first_day, language),
            last=short_date(figures.last_day, language),
        )
    if figures.now is None:
        return words
    clock = clock_time(figures.now, language)
    return translate("ChartsPage", "{day}, pukul {clock}").format(day=words, clock=clock)


def day_words(figures: PeriodFigures, language: str) -> str:
    """What the bars are of."""
    if not figures.one_day:
        return translate("ChartsPage", "masa ini")
    if figures.now is not None:
        return translate("ChartsPage", "hari ini")
    return short_date(figures.first_day, language)


def usual_name(figures: PeriodFigures, language: str) -> str:
    """``Senin biasa``."""
    if not figures.one_day:
        return translate("ChartsPage", "Hari biasa")
    return translate("ChartsPage", "{weekday} biasa").format(
        weekday=day_name(figures.first_day.weekday(), language)
    )


def line_words(line: PeriodLine, figures: PeriodFigures, language: str) -> str:
    """``08.00–09.00``, the running hour until now, or a day."""
    if not figures.one_day:
        return short_date(line.start.date(), language)
    end = line.end
    if figures.now is not None and line.start <= figures.now < end:
        end = figures.now
    return f"{clock_time(line.start, language)}–{clock_time(end, language)}"


def share_text(part: Decimal | None, language: str) -> str:
    """``85,5 %``, or a dash."""
    return "–" if part is None else f"{number_text(part, language)} %"


def long_text(seconds: int) -> str:
    """``5 jam 12 mnt``, ``15 mnt``, or a dash for nothing."""
    whole = timedelta(seconds=seconds) // timedelta(minutes=1)
    if not whole:
        return "–"
    if whole < _MINUTE:
        return translate("ChartsPage", "{minutes} mnt").format(minutes=whole)
    return translate("ChartsPage", "{hours} jam {minutes} mnt").format(
        hours=whole // _MINUTE, minutes=f"{whole % _MINUTE:02d}"
    )
