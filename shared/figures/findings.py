"""What a reflection should talk about, drafted from its figures by rule. Pure.

A draft says what was counted, never why; the head of the house writes the rest.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from shared.figures.reflection import ReflectedElement, Reflection
from shared.figures.spread import number_text

MOST = 5
KEPT_ENOUGH = Decimal(90)
TOO_MANY_NOT_SERVED = Decimal(10)


@dataclass(frozen=True)
class ReflectionFinding:
    """One thing to talk about. ``lead`` is printed strong, before ``text``."""

    lead: str
    text: str = ""


def drafted(of: Reflection) -> tuple[ReflectionFinding, ...]:
    """At most :data:`MOST`, the most pressing first; none for a period without records."""
    rules = (_waits, _answers, _elements, _late, _not_served, _sample)
    found = [finding for rule in rules for finding in rule(of)]
    return tuple(found[:MOST])


def _waits(of: Reflection) -> Iterator[ReflectionFinding]:
    """The service that broke its promise most often."""
    told = [one for one in of.services if one.kept is not None and one.kept < KEPT_ENOUGH]
    if not told:
        return
    worst = min(told, key=lambda one: one.kept or Decimal(0))
    late = Decimal(100) - (worst.kept or Decimal(0))
    share = f"menampung {_said(worst.share)} % pengunjung dan " if worst.share is not None else ""
    yield ReflectionFinding(
        f"{worst.name.id} {share}paling sering meleset:",
        f"{_said(late)} % menunggu lebih dari {worst.promise} menit.",
    )


def _answers(of: Reflection) -> Iterator[ReflectionFinding]:
    """How fast reports are answered beside how fast they end."""
    answer, closing, share = of.figure("F07"), of.figure("F09"), of.figure("F10")
    if answer.value is None and closing.value is None:
        return
    on_time = "" if share.value is None else f" {_said(share.value)} % selesai tepat waktu."
    yield ReflectionFinding(
        "Jawaban pertama dan penyelesaian:",
        f"median jawaban pertama {_said(answer.value)} jam kerja; penyelesaian median "
        f"{_said(closing.value)} dan p90 {_said(closing.p90)} hari kerja.{on_time}",
    )


def _elements(of: Reflection) -> Iterator[ReflectionFinding]:
    """The survey's weakest elements; several where they are equal."""
    known = [one for one in of.survey.elements if one.mean is not None]
    if not known:
        return
    least = min(_mean(one) for one in known)
    lowest = [one for one in known if _mean(one) == least]
    names = " dan ".join(f"{one.name.id} ({one.code} {_said(one.mean)})" for one in lowest)
    now, before = of.hospitality.conduct, of.hospitality.conduct_before
    more = ""
    if now is not None and before is not None and now != before:
        way = "naik" if now > before else "turun"
        more = f"perilaku petugas {way} dari {_said(before)} menjadi {_said(now)}."
    yield ReflectionFinding(f"Unsur survei terendah: {names}" + (";" if more else "."), more)


def _late(of: Reflection) -> Iterator[ReflectionFinding]:
    """Reports past their deadline, by the agency that has most of them."""
    held = [one for one in of.agencies if one.overdue and not one.merged]
    if held:
        most = max(held, key=lambda one: one.overdue or 0)
        yield ReflectionFinding(
            f"Lewat tenggat terbanyak di {most.name.id}:",
            f"{most.overdue} dari {most.received} laporan masih terbuka dan lewat tenggat.",
        )


def _not_served(of: Reflection) -> Iterator[ReflectionFinding]:
    """Many who took a number and were not served."""
    share = of.figure("F02")
    if share.value is not None and share.value > TOO_MANY_NOT_SERVED:
        yield ReflectionFinding(
            f"{_said(share.value)} % nomor tidak terlayani:",
            f"{_said(share.n)} dari {_said(share.d)} tidak hadir, dibatalkan, atau "
            "masih menunggu ketika hari ditutup.",
        )


def _sample(of: Reflection) -> Iterator[ReflectionFinding]:
    """A survey of too few."""
    survey = of.survey
    if survey.respondents is not None and 0 < survey.respondents < survey.wanted:
        yield ReflectionFinding(
            "Survei di bawah jumlah minimal:",
            f"{_said(survey.respondents)} dari {_said(survey.wanted)} responden.",
        )


def _said(number: Decimal | int | None) -> str:
    return number_text(number, "id")


def _mean(one: ReflectedElement) -> Decimal:
    return one.mean or Decimal(0)
