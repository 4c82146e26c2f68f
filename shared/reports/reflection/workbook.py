"""The rows behind a reflection as tables of a workbook: the same numbers, nothing drawn."""

from decimal import Decimal

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.results import Class
from shared.complaints.words import CLASS_WORDS, PROMISE_WORDS
from shared.figures.definition import COHORT_WORDS, CUT_OFF, UNIT_WORDS
from shared.figures.figure import Figure
from shared.reports.reflection.house import capacity, hospitality, integrity
from shared.reports.reflection.meaning import LAW, recounted_numbers
from shared.reports.reflection.paper import ReflectionPaper
from shared.reports.reflection.saying import HIDDEN
from shared.reports.table import Cell, Table
from shared.reports.words import translated


def reflection_tables(paper: ReflectionPaper) -> tuple[Table, ...]:
    """One sheet for each part of the report; the first says of what and when."""
    made = [
        _about(paper), _figures(paper), _findings(paper), _parts(paper), _services(paper),
        _kinds(paper), _agencies(paper), _districts(paper), _promises(paper), _survey(paper),
        _house(paper),
    ]  # fmt: skip
    if paper.again:
        made.append(_again(paper))
    return tuple(made)


def _about(paper: ReflectionPaper) -> Table:
    of, say = paper.content, paper.say
    signed = say("belum ditandatangani", "not signed")
    if paper.signed_by and paper.signed_at is not None:
        signed = f"{paper.signed_by}, {say.moment(paper.signed_at)}"
    rows: list[tuple[Cell, ...]] = [
        (say("Rumah", "House"), f"{of.house}, {of.place}"),
        (say("Masa", "Period"), f"{say.title(of.period)} ({say.span(of.period)})"),
        (say("Zona waktu", "Time zone"), say.zone.key),
        (say("Dihitung", "Counted"), say.moment(of.cut_off)),
        ("", CUT_OFF.say(say.language)),
        (say("Versi", "Version"), paper.version),
        (say("Ditandatangani", "Signed"), signed),
        (HIDDEN, say("angka 1-4, atau yang membukanya", "1 to 4, or what would give one away")),
        (say("Dasar", "Law"), say(*LAW)),
    ]
    return Table(say("Laporan refleksi", "Reflection report"), ("", ""), rows)


def _figures(paper: ReflectionPaper) -> Table:
    say = paper.say
    columns = (
        say("Kode", "Code"), say("Angka", "Figure"), "n", say("dari", "of"),
        say("Nilai", "Value"), "p90", say("Satuan", "Unit"), say("Yang dihitung", "Cohort"),
        say("Versi rumus", "Formula version"), say("Rumus", "Formula"),
        say("Tidak termasuk", "Left out"), say("Masa sebelumnya", "Period before"),
    )  # fmt: skip
    rows = [_figure(paper, one) for one in paper.content.figures]
    return Table(say("Lima belas angka", "Fifteen figures"), columns, rows)


def _figure(paper: ReflectionPaper, one: Figure) -> tuple[Cell, ...]:
    say, about = paper.say.language, one.definition
    return (
        one.code,
        about.name.say(say),
        HIDDEN if one.suppressed else one.n,
        one.d,
        _number(one.value),
        _number(one.p90),
        UNIT_WORDS[about.unit].say(say),
        COHORT_WORDS[about.cohort].say(say),
        paper.content.versions[one.code],
        about.formula.say(say),
        about.left_out.say(say),
        _number(paper.content.figure_before(one.code).value),
    )


def _findings(paper: ReflectionPaper) -> Table:
    rows = [(number, one.lead, one.text) for number, one in enumerate(paper.findings, start=1)]
    say = paper.say
    return Table(say("Temuan", "Findings"), ("No.", say("Temuan", "Finding"), ""), rows)


def _parts(paper: ReflectionPaper) -> Table:
    say = paper.say
    columns = (
        say("Dari", "From"), say("Sampai", "To"), say("Hari pelayanan", "Service days"),
        say("Kunjungan", "Visits"), say("Rata-rata sehari", "Mean of a day"),
    )  # fmt: skip
    rows = [
        (one.first, one.last, one.days, _count(one.visits), _number(one.mean))
        for one in paper.content.parts
    ]
    return Table(say("Kunjungan", "Visits"), columns, rows)


def _services(paper: ReflectionPaper) -> Table:
    say = paper.say
    minutes = say("menit", "minutes")
    columns = (
        say("Kode", "Code"), say("Layanan", "Service"), say("Kunjungan", "Visits"),
        say("Bagian (%)", "Share (%)"), f"p50 ({minutes})", f"p90 ({minutes})",
        f"{say('Janji', 'Promise')} ({minutes})", say("Ditepati (%)", "Kept (%)"),
    )  # fmt: skip
    rows = [
        (
            one.code, say.word(one.name), _count(one.visits), _number(one.share),
            _number(one.median), _number(one.p90), one.promise, _number(one.kept),
        )
        for one in paper.content.services
    ]  # fmt: skip
    return Table(say("Layanan", "Services"), columns, rows)


def _kinds(paper: ReflectionPaper) -> Table:
    say = paper.say
    columns = (
        say("Klasifikasi", "Class"), say("Masuk", "Received"),
        say("Jawaban pertama, median (jam kerja)", "First answer, median (working hours)"), "p90",
        say("Selesai, median (hari kerja)", "Closed, median (working days)"), "p90",
        say("Janji", "Promise"), say("Tepat waktu", "On time"), say("dari", "of"), "%",
    )  # fmt: skip
    rows = [
        (
            translated(CLASS_WORDS[Class(one.kind)], say.language), _count(one.received),
            _number(one.answer), _number(one.answer_p90), _number(one.closing),
            _number(one.closing_p90), say.word(one.promise), _count(one.on_time),
            _count(one.promised), _number(one.share),
        )
        for one in paper.content.kinds
    ]  # fmt: skip
    return Table(say("Klasifikasi", "Classes"), columns, rows)


def _agencies(paper: ReflectionPaper) -> Table:
    say = paper.say
    columns = (
        "OPD", say("Masuk", "Received"), say("Selesai", "Ended"), say("Berjalan", "Going on"),
        say("Lewat tenggat", "Overdue"),
    )  # fmt: skip
    rows = [
        (say.word(one.name), one.received, one.ended, one.running, one.overdue)
        for one in paper.content.agencies
    ]
    return Table(say("Menurut OPD", "By agency"), columns, rows)


def _districts(paper: ReflectionPaper) -> Table:
    say = paper.say
    rows = [(say.word(one.name), one.count) for one in paper.content.districts]
    columns = (say("Kecamatan", "District"), say("Laporan", "Reports"))
    return Table(say("Menurut kecamatan", "By district"), columns, rows)


def _promises(paper: ReflectionPaper) -> Table:
    say = paper.say
    columns = (
        say("Langkah", "Step"), say("Janji", "Promise"), say("Dasar", "Basis"),
        say("Ditepati", "Kept"), say("dari", "of"), "%",
    )  # fmt: skip
    rows = [
        (
            translated(PROMISE_WORDS[DeadlineStep(one.step)], say.language), say.word(one.promise),
            one.law, _count(one.kept), _count(one.promised), _number(one.share),
        )
        for one in paper.content.promises
    ]  # fmt: skip
    return Table(say("Janji rumah", "Promises"), columns, rows)


def _survey(paper: ReflectionPaper) -> Table:
    say, survey = paper.say, paper.content.survey
    columns = (
        say("Kode", "Code"), say("Unsur", "Element"), say("Jawaban", "Answers"), "NRR",
        say("Nilai", "Value"), say("Mutu", "Mark"),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = [
        (one.code, say.word(one.name), one.answers, _exact(one.mean), _exact(one.value), one.mark)
        for one in survey.elements
    ]
    answers = say("Responden", "Respondents")
    rows.append(("", answers, _count(survey.respondents), "", "", ""))
    rows.append(("", say("Jumlah minimal", "Least number"), survey.wanted, "", "", ""))
    return Table("SKM", columns, rows)


def _house(paper: ReflectionPaper) -> Table:
    say = paper.say
    parts = (
        (say("Keramahan", "Hospitality"), hospitality(paper.content, say)),
        (say("Integritas", "Integrity"), integrity(paper.content, say)),
        (say("Kapasitas", "Capacity"), capacity(paper.content, say)),
    )
    rows = [(part, one.label, one.value) for part, facts in parts for one in facts]
    return Table(say("Rumah", "House"), ("", "", ""), rows)


def _again(paper: ReflectionPaper) -> Table:
    say = paper.say
    columns = (
        say("Kode", "Code"), say("Diterbitkan", "Published"), say("Sekarang", "Now"),
        say("Selisih", "Difference"),
    )  # fmt: skip
    rows = [(one.code, *recounted_numbers(one, say)) for one in paper.again]
    return Table(say("Hitung ulang", "Recounted"), columns, rows)


def _count(number: int | None) -> Cell:
    return HIDDEN if number is None else number


def _number(number: Decimal | None) -> Cell:
    """A spreadsheet's number: a count stays whole."""
    if number is None:
        return None
    return float(number) if number.as_tuple().exponent else int(number)


def _exact(number: Decimal | None) -> Cell:
    """With its two decimals, which a sheet's format would round."""
    return None if number is None else str(number).replace(".", ",")
