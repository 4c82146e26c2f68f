"""Hospitality, integrity, capacity, and what the house itself has promised."""

from decimal import Decimal

from reportlab.platypus import Flowable, KeepTogether

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.paper_content import Fact
from shared.complaints.words import PROMISE_WORDS
from shared.figures.reflection import PromiseLine, Reflection
from shared.reports.letter.parts import BODY, Heading, facts, gap, grid, said
from shared.reports.letter.type import MUTE
from shared.reports.reflection.saying import Saying
from shared.reports.reflection.visits import table_style
from shared.reports.words import translated


def house_parts(of: Reflection, say: Saying) -> list[Flowable]:
    """Three short lists and the table of promises."""
    titles = (
        say("Keramahan", "Hospitality"),
        say("Integritas", "Integrity"),
        say("Kapasitas", "Capacity"),
    )
    lists = (hospitality(of, say), integrity(of, say), capacity(of, say))
    parts: list[Flowable] = []
    for title, rows in zip(titles, lists, strict=True):
        parts += [KeepTogether([Heading(title), gap(2), facts(rows, label=196)]), gap(12)]
    return [*parts, *_promises(of, say)]


def hospitality(of: Reflection, say: Saying) -> list[Fact]:
    """How people were met."""
    found = of.hospitality
    before = say("masa sebelumnya", "period before")
    hours = say("jam kerja", "working hours")

    def beside(now: Decimal | None, then: Decimal | None) -> str:
        if now is None:
            return say("belum dapat dihitung", "cannot be told yet")
        return say.number(now) + ("" if then is None else f" ({before} {say.number(then)})")

    within = say("terlalu sedikit untuk disebut", "too few to tell")
    if found.within_a_day is not None:
        share = say.percent(found.within_a_day_share)
        within = f"{share} ({say.count(found.within_a_day)})"
    return [
        Fact(say("U6 Kompetensi pelaksana", "U6 Competence of the staff"),
             beside(found.competence, found.competence_before)),
        Fact(say("U7 Perilaku pelaksana", "U7 Conduct of the staff"),
             beside(found.conduct, found.conduct_before)),
        Fact(say("Jawaban pertama, median / p90", "First answer, median / p90"),
             f"{say.number(found.answer)} / {say.number(found.answer_p90)} {hours}"),
        Fact(say("Dijawab dalam 1 × 24 jam", "Answered within 24 hours"), within),
    ]  # fmt: skip


def integrity(of: Reflection, say: Saying) -> list[Fact]:
    """That everything is free was said; and what is known of gifts, never a nought unknown."""
    found = of.integrity
    slips = say(
        "slip nomor rumah ini tidak memuatnya", "the house's slips do not say so"
    ) if found.slips is None else say(
        f"pada {say.count(found.slips)} slip nomor, dan di setiap layar kiosk",
        f"on {say.count(found.slips)} slips, and on every screen of the kiosk",
    )  # fmt: skip
    gifts = say(
        "tidak diketahui: rumah ini tidak menyimpan catatan gratifikasi di Sapa. Ini bukan nol.",
        "not known: this house keeps no log of gifts in Sapa. This is not nought.",
    )
    if found.gifts is not None:
        gifts = say.count(found.gifts)
    return [
        Fact(say("Pemberitahuan bahwa layanan gratis", "Notices that services are free"), slips),
        Fact(say("Catatan gratifikasi", "Gifts on record"), gifts),
    ]


def capacity(of: Reflection, say: Saying) -> list[Fact]:
    """What stood against the visitors."""
    found = of.capacity
    hours = say("jam", "hours")
    return [
        Fact(say("Petugas yang melayani", "Officers who served"), say.count(found.officers)),
        Fact(say("Loket yang dibuka", "Counters opened"), say.count(found.counters)),
        Fact(say("Jam buka, semua loket bersama", "Open hours, all counters together"),
             f"{say.number(found.hours)} {hours}"),
        Fact(say("Kunjungan tiap jam buka", "Visits for each open hour"),
             say.number(found.per_hour)),
    ]  # fmt: skip


def _promises(of: Reflection, say: Saying) -> list[Flowable]:
    heading = Heading(say("Janji rumah", "Promises of the house"))
    if not of.promises:
        words = say("Rumah ini tidak menetapkan janji.", "This house has made no promises.")
        return [KeepTogether([heading, said(words, 9.5, colour=MUTE)]), gap(14)]
    head: list[object] = [
        say("Langkah", "Step"), say("Janji", "Promise"), say("Dasar", "Basis"),
        say("Ditepati", "Kept"),
    ]  # fmt: skip
    rows = [head]
    rows += [
        [
            translated(PROMISE_WORDS[DeadlineStep(one.step)], say.language),
            say.word(one.promise),
            said(one.law or say("janji rumah", "the house's promise"), 8.2, colour=MUTE),
            kept_words(one, say),
        ]
        for one in of.promises
    ]
    table = grid(
        rows, (96, 84, BODY - 310, 130), *table_style(), ("ALIGN", (1, 0), (2, -1), "LEFT")
    )
    return [KeepTogether([heading, gap(3), table]), gap(14)]


def kept_words(one: PromiseLine, say: Saying) -> str:
    """A promise's share with its counts."""
    if one.promised is None:
        return say("terlalu sedikit", "too few")
    if not one.promised:
        return say("belum ada", "none yet")
    of = say("dari", "of")
    return f"{say.count(one.kept)} {of} {say.count(one.promised)}  {say.percent(one.share)}"
