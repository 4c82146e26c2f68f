"""A period's figures as the statistics page shows them, for a workbook, a CSV or a PDF."""

from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal

from shared.figures import period_cells as cells
from shared.figures.counters import CounterFigures
from shared.figures.house import ServiceCounts
from shared.figures.period import PeriodFigures, PeriodLine
from shared.figures.period_terms import PERIOD_TERMS
from shared.figures.small_cells import is_small
from shared.figures.spread import Spread, minutes, percent
from shared.i18n import clock_time, long_date, short_date
from shared.office.profile import HouseProfile
from shared.reports.table import Cell, Table
from shared.reports.words import say

HIDDEN = "ditutup"


@dataclass(frozen=True)
class PeriodPaper:
    """``heading`` says of which house, days and service it is, and when it was read."""

    title: str
    heading: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]


def period_paper(
    figures: PeriodFigures, profile: HouseProfile, language: str = "id", *, published: bool = False
) -> PeriodPaper:
    """Everything that the page shows; what is ``published`` is without counts that are too small,
    and without how many wait, from which they could be worked out."""
    return _Writing(figures, profile, language, published=published).paper()


class _Writing:
    def __init__(
        self, figures: PeriodFigures, profile: HouseProfile, language: str, *, published: bool
    ) -> None:
        self._figures, self._profile, self._language = figures, profile, language
        self._published = published
        self._hidden = cells.left_out(figures) if published else frozenset()

    def paper(self) -> PeriodPaper:
        tables = (
            self._headlines(),
            self._times(),
            self._counters(),
            self._services(),
            self._outcomes(),
            self._terms(),
        )
        return PeriodPaper(self._say("Grafik dan angka"), self._heading(), tables)

    def _heading(self) -> tuple[tuple[str, str], ...]:
        figures, language = self._figures, self._language
        read = figures.cut_off.astimezone(self._profile.tz)
        if figures.one_day:
            days = long_date(figures.first_day, language)
        else:
            first, last = figures.first_day, figures.last_day
            days = f"{short_date(first, language)} – {short_date(last, language)}"
        service = self._say("Semua layanan")
        if figures.service is not None:
            service = self._service_name(figures.service)
        inside = self._say("untuk rumah sendiri, tidak untuk diterbitkan")
        edition = self._say("untuk diterbitkan; angka kecil ditutup") if self._published else inside
        return (
            (self._say("Rumah"), f"{self._profile.name}, {self._profile.place}"),
            (self._say("Masa"), days),
            (self._say("Layanan"), service),
            (
                self._say("Dibaca"),
                f"{long_date(read.date(), language)} {clock_time(read, language)} "
                f"({self._profile.zone})",
            ),
            (self._say("Terbitan"), edition),
        )

    def _headlines(self) -> Table:
        total, usual = self._figures.visits.total, self._figures.usual
        ends = total.endings.parts()
        rows: list[tuple[Cell, ...]] = [
            (self._say("Nomor diambil"), self._count(cells.issued(cells.ALL), total.endings.issued))
        ]
        for how, name in zip(ends, _ENDINGS, strict=True):
            rows.append((self._say(name), self._count(cells.ended(cells.ALL, how), ends[how])))
        rows += [
            (self._say("Tunggu, median (menit)"), self._waits(total.waits)[0]),
            (self._say("Tunggu, p90 (menit)"), self._waits(total.waits)[1]),
            (self._say("Sesuai janji (%)"), self._kept(total)),
            (self._say("Dilayani, median (menit)"), self._waits(total.service_times)[0]),
            (self._say("Dilayani, p90 (menit)"), self._waits(total.service_times)[1]),
        ]
        if usual is not None:
            rows += [
                (self._say("Biasanya diambil"), self._mean(usual.issued)),
                (self._say("Biasanya sesuai janji (%)"), _number(usual.kept_share)),
            ]
        return Table(self._say("Ringkasan"), (self._say("Angka"), self._say("Nilai")), tuple(rows))

    def _times(self) -> Table:
        figures = self._figures
        names = ["Jam" if figures.one_day else "Hari", "Nomor diambil", "Biasanya", "Dipanggil"]
        if not self._published:
            names.append("Menunggu di akhir" if figures.one_day else "Paling banyak menunggu")
        names += ["Tunggu, median (menit)", "Tunggu, p90 (menit)"]
        rows = tuple(self._time(one) for one in figures.lines)
        title = "Per jam" if figures.one_day else "Per hari"
        return Table(self._say(title), self._titles(names), rows)

    def _time(self, one: PeriodLine) -> tuple[Cell, ...]:
        key, language = one.start.isoformat(), self._language
        when: Cell = one.start.date()
        if self._figures.one_day:
            when = f"{clock_time(one.start, language)}–{clock_time(one.end, language)}"
        return (
            when,
            self._count(cells.at_time("issued", key), one.issued),
            self._mean(one.usual),
            self._count(cells.at_time("called", key), one.called),
            *(() if self._published else (one.waiting,)),
            *self._waits(one.waits),
        )

    def _counters(self) -> Table:
        names = (
            "Loket", "Petugas", "Buka (menit)", "Jeda (menit)", "Terlayani",
            "Dilayani, median (menit)", "Dilayani, p90 (menit)",
        )  # fmt: skip
        rows = tuple(self._counter(one) for one in self._figures.counters)
        return Table(self._say("Per loket"), self._titles(names), rows)

    def _counter(self, one: CounterFigures) -> tuple[Cell, ...]:
        return (
            one.name,
            ", ".join(one.officers),
            _number(minutes(one.open_seconds)),
            _number(minutes(one.paused_seconds)),
            self._count(cells.at_counter(one.code), one.served),
            *self._waits(one.service_times),
        )

    def _services(self) -> Table:
        names = (
            "Layanan", "Nomor diambil", "Bagian (%)", *_ENDINGS, "Tunggu, median (menit)",
            "Tunggu, p90 (menit)", "Janji (menit)", "Sesuai janji (%)",
        )  # fmt: skip
        visits = self._figures.visits
        rows = tuple(self._service(one) for one in (*visits.services, visits.total))
        return Table(self._say("Per layanan"), self._titles(names), rows)

    def _service(self, one: ServiceCounts) -> tuple[Cell, ...]:
        whole = self._figures.visits.total.endings.issued
        came = self._count(cells.issued(one.code), one.endings.issued)
        share: Cell = _number(percent(one.endings.issued, whole))
        return (
            self._service_name(one.code) if one.code else self._say("Semua"),
            came,
            came if isinstance(came, str) else share,
            *(
                self._count(cells.ended(one.code, how), count)
                for how, count in one.endings.parts().items()
            ),
            *self._waits(one.waits),
            _number(minutes(one.promise)) if one.promise else None,
            self._kept(one),
        )

    def _outcomes(self) -> Table:
        visits = self._figures.visits
        names = {one.key: one.name.say(self._language) for one in self._profile.outcomes}
        ranked = sorted(visits.outcomes.items(), key=lambda one: (-one[1], one[0]))
        rows: list[tuple[Cell, ...]] = [
            (names.get(key, key), self._count(cells.outcome(key), count)) for key, count in ranked
        ]
        left = cells.no_outcome(self._figures)
        if left:
            words = self._say("Masih dilayani ketika hari ditutup")
            rows.append((words, self._count(cells.outcome(cells.IN_SERVICE), left)))
        ends = visits.total.endings
        whole = self._count(cells.outcome(cells.ALL), ends.finished + ends.left)
        rows.append((self._say("Semua"), whole))
        return Table(self._say("Hasil kunjungan"), self._titles(("Hasil", "Jumlah")), tuple(rows))

    def _terms(self) -> Table:
        rows = tuple(
            (code, name.say(self._language), meaning.say(self._language))
            for code, name, meaning in PERIOD_TERMS
        )
        return Table(self._say("Definisi"), self._titles(("Kode", "Angka", "Arti")), rows)

    def _count(self, cell: Hashable, count: int) -> Cell:
        return self._say(HIDDEN) if cell in self._hidden else count

    def _waits(self, one: Spread) -> tuple[Cell, Cell]:
        if self._published and is_small(one.count):
            return self._say(HIDDEN), self._say(HIDDEN)
        return _number(minutes(one.median)), _number(minutes(one.p90))

    def _kept(self, one: ServiceCounts) -> Cell:
        few = is_small(one.promised) or is_small(one.kept) or is_small(one.promised - one.kept)
        return self._say(HIDDEN) if self._published and few else _number(one.kept_share)

    def _mean(self, usual: Decimal | None) -> Cell:
        few = self._published and usual is not None and 0 < usual < 5
        return self._say(HIDDEN) if few else _number(usual)

    def _service_name(self, code: str) -> str:
        try:
            return f"{code} {self._profile.service(code).name.say(self._language)}"
        except KeyError:
            return code

    def _titles(self, names: tuple[str, ...] | list[str]) -> tuple[str, ...]:
        return tuple(self._say(name) for name in names)

    def _say(self, words: str) -> str:
        return say(words, self._language)


_ENDINGS = (
    "Terlayani", "Pengunjung pergi", "Tidak hadir", "Dibatalkan", "Tidak terlayani",
    "Masih berjalan",
)  # fmt: skip
"""In the order of `VisitEnding`."""


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
