"""Lembar harian: one A4 page for the head of the house, made when the day is closed."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepInFrame

from shared.complaints.paper_content import Fact
from shared.complaints.views import ComplaintLine
from shared.complaints.words import CLASS_WORDS, PROMISE_WORDS
from shared.figures.definition import Wording
from shared.figures.spread import minutes
from shared.queue.floor.alerts import Alert, AlertKind
from shared.reports.daily.content import DailySheet
from shared.reports.letter.frame import RunningHead, document
from shared.reports.letter.parts import BODY, Heading, facts, gap, grid, said
from shared.reports.letter.type import HEAVY, MUTE
from shared.reports.reflection.saying import Saying
from shared.reports.reflection.visits import table_style
from shared.reports.words import translated

MOST_LINES = 10
MOST_ALERTS = 8
_ROOM = 700.0

ALERT_WORDS: dict[AlertKind, Wording] = {
    AlertKind.HELP: Wording("Bantuan diminta", "Help wanted"),
    AlertKind.LEFT_ALONE: Wording("Pengunjung ditinggal", "Visitor left alone"),
    AlertKind.PRINTER: Wording("Printer bermasalah", "Printer in trouble"),
    AlertKind.PRINTS_STUCK: Wording("Cetakan tertahan", "Prints stuck"),
    AlertKind.KIOSK_SILENT: Wording("Kiosk diam", "Kiosk silent"),
    AlertKind.BOARD_SILENT: Wording("Papan diam", "Board silent"),
    AlertKind.BOARD_UNHEARD: Wording("Papan tidak terdengar", "Board unheard"),
    AlertKind.NO_COUNTER: Wording("Tanpa loket", "No counter"),
    AlertKind.OVER_TARGET: Wording("Lewat janji tunggu", "Past the promised wait"),
    AlertKind.IDLE: Wording("Loket menganggur", "Counter idle"),
    AlertKind.DESK_SILENT: Wording("Meja diam", "Desk silent"),
    AlertKind.LONG_SERVICE: Wording("Pelayanan lama", "Long service"),
    AlertKind.PAPER_LOW: Wording("Kertas hampir habis", "Paper low"),
    AlertKind.KIOSK_PAUSED: Wording("Kiosk dijeda", "Kiosk paused"),
    AlertKind.STILL_SERVING: Wording("Masih melayani", "Still serving"),
    AlertKind.MISSED: Wording("Terlewat", "Missed"),
    AlertKind.PARKED_DUE: Wording("Yang ditunda sudah waktunya", "Set aside, due again"),
    AlertKind.SLIPS_ELSEWHERE: Wording("Slip keluar di tempat lain", "Slips come out elsewhere"),
}
"""What an alert is, in a word; the floor's page says it in a sentence."""


def daily_pdf(of: DailySheet, say: Saying) -> bytes:
    """The sheet; whatever the day was, it stays one page."""
    kind = say("Lembar harian", "Daily sheet")
    story: list[Flowable] = [
        Heading(say.long_day(of.day), 20, HEAVY, leading=1.2),
        said(_read(of, say), 8.2, colour=MUTE, after=8),
        *_figures(of, say),
        *_lines(say("Lewat tenggat", "Overdue"), of.overdue, say),
        *_lines(_due_words(of, say), of.due_next, say),
        *_alerts(of, say),
        *_trail(of, say),
    ]
    return document(
        of.head,
        [KeepInFrame(BODY, _ROOM, story, mode="shrink")],
        title=f"{kind} {say.day(of.day)}",
        foot=say(
            "Untuk kepala rumah; tidak untuk ditempel. Nomor aduan tanpa nama dan isi.",
            "For the head of the house; not for the wall. Reports by number alone.",
        ),
        subject=of.house,
        running=RunningHead(of.house, of.place, kind),
        language="en-GB" if say.language == "en" else "id-ID",
    )


def _read(of: DailySheet, say: Saying) -> str:
    read = say("Dari catatan Sapa, dibaca", "From Sapa's records, read")
    return f"{read} {say.moment(of.now)}"


def _figures(of: DailySheet, say: Saying) -> list[Flowable]:
    total = of.total
    parts = total.endings
    rest = say(
        f"{parts.left} pergi, {parts.no_show} tidak hadir, {parts.cancelled} dibatalkan, "
        f"{parts.unserved} tidak terlayani, {parts.open} masih berjalan",
        f"{parts.left} left, {parts.no_show} no-show, {parts.cancelled} cancelled, "
        f"{parts.unserved} not served, {parts.open} still open",
    )
    short = say("mnt", "min")
    rows = (
        Fact(say("Nomor diambil", "Numbers taken"), say.count(parts.issued)),
        Fact(say("Dilayani", "Served"), say.count(parts.finished)),
        Fact(say("Lainnya", "Others"), rest),
        Fact(say("Tunggu, median / p90", "Wait, median / p90"),
             f"{say.number(minutes(total.waits.median))} / "
             f"{say.number(minutes(total.waits.p90))} {short}"),
        Fact(say("Janji tunggu ditepati", "Promised wait kept"),
             f"{say.percent(total.kept_share)} ({total.kept}/{total.promised})"),
        Fact(say("Laporan masuk / ditutup / terbuka", "Reports in / ended / open"),
             f"{of.received} / {of.ended} / {of.still_open}"),
    )  # fmt: skip
    return [
        Heading(say("Hari ini dalam angka", "The day in figures")),
        facts(rows, label=170), gap(6), _services(of, say), gap(10),
    ]  # fmt: skip


def _services(of: DailySheet, say: Saying) -> Flowable:
    shown = [one for one in of.visits.services if one.endings.issued]
    head: list[object] = [
        say("Layanan", "Service"), say("Diambil", "Taken"), say("Dilayani", "Served"), "p50", "p90",
        say("Ditepati", "Kept"),
    ]  # fmt: skip
    rows = [head]
    rows += [
        [
            one.code,
            say.count(one.endings.issued),
            say.count(one.endings.finished),
            say.number(minutes(one.waits.median)),
            say.number(minutes(one.waits.p90)),
            say.percent(one.kept_share),
        ]
        for one in shown
    ]
    if not shown:
        return said(say("Tidak ada kunjungan.", "Nobody came."), 9.1, colour=MUTE)
    return grid(
        rows, (BODY - 350, 70, 70, 70, 70, 70), *table_style(),
        ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    )  # fmt: skip


def _due_words(of: DailySheet, say: Saying) -> str:
    until = say("Jatuh tempo sampai", "Due until")
    return f"{until} {say.long_day(of.next_day)}"


def _lines(title: str, found: Sequence[ComplaintLine], say: Saying) -> list[Flowable]:
    heading = Heading(f"{title}: {say.count(len(found))}")
    if not found:
        return [heading, said(say("Tidak ada.", "None."), 9.1, colour=MUTE), gap(8)]
    rows: list[list[object]] = [
        [say("Nomor", "Number"), say("Jenis", "Class"), say("Langkah", "Step"), "OPD",
         say("Tenggat", "Due")],
        *([one.number, said(translated(CLASS_WORDS[one.kind], say.language), 8.6),
           "–" if one.nearest_step is None else
           translated(PROMISE_WORDS[one.nearest_step], say.language),
           said(one.agency or "–", 8.6),
           "–" if one.nearest_due is None else say.moment(one.nearest_due)]
          for one in found[:MOST_LINES]),
    ]  # fmt: skip
    table = grid(
        rows, (108, 110, 86, BODY - 434, 130), *table_style(),
        ("ALIGN", (1, 0), (3, -1), "LEFT"), ("FONTSIZE", (0, 1), (-1, -1), 8.6),
        ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    )  # fmt: skip
    more = len(found) - MOST_LINES
    rest: list[Flowable] = []
    if more > 0:
        words = say(
            f"dan {more} lagi di halaman Aduan.", f"and {more} more on the register's page."
        )
        rest = [said(words, 8.2, colour=MUTE)]
    return [heading, gap(2), table, *rest, gap(8)]


def _alerts(of: DailySheet, say: Saying) -> list[Flowable]:
    heading = Heading(say("Peringatan", "Alerts"))
    if of.alerts is None:
        words = say("Tidak disimpan untuk hari yang sudah lewat.", "Not kept for a day past.")
    elif not of.alerts:
        words = say("Tidak ada.", "None.")
    else:
        told = [_alert(one, say) for one in of.alerts[:MOST_ALERTS]]
        more = len(of.alerts) - MOST_ALERTS
        words = " · ".join([*told, *([f"+{more}"] if more > 0 else [])])
    return [heading, said(words, 9.1), gap(8)]


def _alert(one: Alert, say: Saying) -> str:
    name = say.word(ALERT_WORDS[one.kind])
    subject = "" if one.kind in _BY_TICKET or not one.subject else f" {one.subject}"
    since = say("sejak", "since")
    return f"{name}{subject} ({since} {say.clock(one.since)})"


_BY_TICKET = frozenset({AlertKind.STILL_SERVING, AlertKind.MISSED, AlertKind.PARKED_DUE})
"""Alerts whose subject is an id that says nothing to people."""


def _trail(of: DailySheet, say: Saying) -> list[Flowable]:
    heading = Heading(say("Kepala jejak", "Head of the trail"))
    if of.trail is None:
        return [heading, said(say("Jejak masih kosong.", "The trail is empty."), 9.1)]
    at = say.moment(of.trail.at)
    about = say(
        "Simpan lembar ini: siapa pun yang memegang segel ini dapat menguji bahwa catatan "
        "sebelumnya tidak diubah.",
        "Keep this sheet: whoever holds this seal can test that no record before it was altered.",
    )
    words = f"#{of.trail.number} · {at}\n{of.trail.seal}"
    return [heading, said(words, 9.1), said(about, 8.2, colour=MUTE)]
