"""What became of the reports in old visits, as lines to read and as a file to keep. Nobody's name
is in either."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from shared.complaints.old_visits import (
    VISIT_FATE_WORDS,
    OldVisits,
    VisitFate,
)
from shared.office.house import House
from shared.reports.csv_file import write_csv
from shared.reports.table import Table

FOLDER = "register"


def old_visits_lines(done: OldVisits) -> Iterator[str]:
    """Counts first, then every name that the house's profile lacks and every orphan draft."""
    counted = Counter(one.fate for one in done.visits)
    for fate in VisitFate:
        yield f"{counted[fate]:>6} {VISIT_FATE_WORDS[fate]}"
    for words, names in (
        ("OPD tidak dikenal", {one.agency for one in done.visits if one.agency}),
        ("Kategori tidak dikenal", {one.category for one in done.visits if one.category}),
        ("Konsep tanpa kunjungan terbuka", set(done.orphan_drafts)),
    ):
        for name in sorted(names):
            yield f"{words}: {name}"


def save_old_visits(house: House, done: OldVisits) -> Path:
    """One row a visit, then the orphan drafts, as CSV in the house's folder. Raises OSError."""
    folder = house.folder / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    local = house.now().astimezone(house.profile.tz)
    path = folder / f"kunjungan-lama-{local:%Y%m%d-%H%M%S}.csv"
    write_csv(old_visits_table(done), path)
    return path


def old_visits_table(done: OldVisits) -> Table:
    columns = (
        "Kunjungan",
        "Hasil",
        "Nomor register",
        "OPD tidak dikenal",
        "Kategori tidak dikenal",
    )
    visits = (
        (one.visit, str(VISIT_FATE_WORDS[one.fate]), one.number, one.agency, one.category)
        for one in done.visits
    )
    drafts = ((name, "konsep tanpa kunjungan terbuka", "", "", "") for name in done.orphan_drafts)
    return Table("Kunjungan lama", columns, (*visits, *drafts))
