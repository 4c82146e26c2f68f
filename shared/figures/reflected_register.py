"""A period's reports as a reflection tells them: by class, agency, place, and promise. Pure."""

from collections.abc import Hashable, Iterable
from decimal import Decimal
from fractions import Fraction

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.results import Class
from shared.figures.definition import Wording
from shared.figures.handling_times import Timeliness
from shared.figures.reflection import AgencyLine, KindLine, NamedCount, PromiseLine
from shared.figures.register import AgencyCases, RegisterFigures
from shared.figures.small_cells import is_small, ranked
from shared.figures.spread import one_decimal, percent
from shared.office.profile import HouseProfile
from shared.office.register_rules import Promise, PromiseUnit

MOST_AGENCIES = 8
MOST_DISTRICTS = 17
_UNITS: dict[PromiseUnit, Wording] = {
    "jam": Wording("jam", "hours"),
    "jam_layanan": Wording("jam layanan", "service hours"),
    "hari": Wording("hari", "days"),
    "hari_kerja": Wording("hari kerja", "working days"),
}
_STEPS = {DeadlineStep.FIRST_ANSWER.value: "answer", DeadlineStep.CLOSE.value: "closing"}
_NO_AGENCY = Wording("Belum ada OPD", "No agency yet")
_NO_DISTRICT = Wording("Tidak disebut", "Not told")
_OTHERS = Wording("lain", "others")


def kind_lines(
    found: RegisterFigures, profile: HouseProfile, out: frozenset[Hashable]
) -> tuple[KindLine, ...]:
    """Every class of which something was received or is promised."""
    lines = []
    for kind in (one.value for one in Class):
        one = found.by_kind.get(kind)
        if one is None:
            continue
        answers, closings, of = one.answers.working, one.closings.net, one.timeliness
        told = not is_small(of.whole) and ("closing", kind) not in out
        few, rare = is_small(answers.count), is_small(closings.count)
        lines.append(
            KindLine(
                kind,
                None if ("kind", kind) in out else one.received,
                None if few else _told(answers.median),
                None if few else _told(answers.p90),
                None if rare else _told(closings.median),
                None if rare else _told(closings.p90),
                _promise_of(profile, kind),
                of.on_time if told else None,
                of.whole if told else None,
                percent(of.on_time, of.whole) if told else None,
            )
        )
    return tuple(lines)


def promise_lines(
    found: RegisterFigures, profile: HouseProfile, out: frozenset[Hashable]
) -> tuple[PromiseLine, ...]:
    """The house's promises of a first answer and of an end, of reports received in the period."""
    lines = []
    for promise in profile.complaints.promises:
        step = _STEPS.get(promise.step)
        if step is None:
            continue
        kinds = [kind for kind in promise.kinds if kind in found.by_kind]
        of = [_timeliness(found, kind, step) for kind in kinds]
        kept, whole = sum(one.on_time for one in of), sum(one.whole for one in of)
        small = is_small(kept) or is_small(whole) or is_small(whole - kept)
        told = not small and not any((step, kind) in out for kind in kinds)
        lines.append(
            PromiseLine(
                promise.step,
                _words(promise),
                promise.law,
                kept if told else None,
                whole if told else None,
                percent(kept, whole) if told else None,
            )
        )
    return tuple(lines)


def agency_lines(found: RegisterFigures) -> tuple[AgencyLine, ...]:
    """Largest first; small ones joined, and those that name no agency yet."""
    cases = {one.agency: one for one in found.by_agency}
    without = found.breakdown["agency"].get("", 0)
    cells = [(one.agency, one.received) for one in found.by_agency]
    told, joined = ranked([*cells, ("", without)], MOST_AGENCIES)
    lines = [_agency(Wording(name, name), [cases[name]]) for name in told if name]
    if "" in told:
        lines.insert(told.index(""), AgencyLine(_NO_AGENCY, without))
    if not joined:
        return tuple(lines)
    count = len(joined)
    name = Wording(f"{count} OPD {_OTHERS.id}", f"{count} {_OTHERS.en}")
    if "" in joined:
        whole = without + sum(cases[one].received for one in joined if one)
        if is_small(whole):
            return tuple(lines)
        more = Wording("OPD lain, atau belum ada", "Others, or none yet")
        return (*lines, AgencyLine(more, whole, merged=count))
    other = _agency(name, [cases[one] for one in joined], merged=count)
    return tuple(lines) if is_small(other.received) else (*lines, other)


def district_lines(found: RegisterFigures, profile: HouseProfile) -> tuple[NamedCount, ...]:
    """Where it happened, largest first; small ones joined."""
    names = {one.code: one.name for one in profile.complaints.districts}
    cells = dict(found.breakdown["district"])
    told, joined = ranked(list(cells.items()), MOST_DISTRICTS)
    lines = [
        NamedCount(Wording(names.get(code, code), names.get(code, code)) if code else _NO_DISTRICT,
                   cells[code])
        for code in told
    ]  # fmt: skip
    whole = sum(cells[code] for code in joined)
    if whole and not is_small(whole):
        count = len(joined)
        name = Wording(f"{count} kecamatan {_OTHERS.id}", f"{count} other districts")
        lines.append(NamedCount(name, whole, merged=count))
    return tuple(lines)


def _agency(name: Wording, cases: Iterable[AgencyCases], *, merged: int = 0) -> AgencyLine:
    """Its parts as far as none of them is small: all three, ended and not, or none."""
    cases = list(cases)
    ended = sum(one.ended for one in cases)
    running = sum(one.running for one in cases)
    overdue = sum(one.overdue for one in cases)
    whole = ended + running + overdue
    if not any(map(is_small, (ended, running, overdue))):
        return AgencyLine(name, whole, ended, running, overdue, merged)
    if not is_small(ended) and not is_small(running + overdue):
        return AgencyLine(name, whole, ended, running + overdue, None, merged)
    return AgencyLine(name, whole, merged=merged)


def _timeliness(found: RegisterFigures, kind: str, step: str) -> Timeliness:
    one = found.by_kind[kind]
    return one.answers.timeliness if step == "answer" else one.timeliness


def _promise_of(profile: HouseProfile, kind: str) -> Wording | None:
    """How long the house promises that the whole may take."""
    for one in profile.complaints.promises:
        if kind in one.kinds and one.step == DeadlineStep.CLOSE.value:
            return _words(one)
    return None


def _words(promise: Promise) -> Wording:
    unit = _UNITS[promise.unit]
    return Wording(f"{promise.amount} {unit.id}", f"{promise.amount} {unit.en}")


def _told(number: Fraction | None) -> Decimal | None:
    return None if number is None else one_decimal(number)
