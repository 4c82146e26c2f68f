"""The hand-over file: exactly the columns of LAPOR!'s export, in Indonesian, ready to be typed.

Our number goes along within the text, since LAPOR! keeps no field of ours: what comes back in its
export finds its report again by it.
"""

from collections.abc import Iterable

from shared.complaints.exchange.columns import LaporColumn
from shared.complaints.exchange.days import written_day
from shared.complaints.exchange.handing_over import HandedReport
from shared.complaints.lifecycle import CaseState
from shared.complaints.results import Class
from shared.office.profile import HouseProfile
from shared.reports.table import Cell, Table

TITLE = "Laporan"
_CLASSES = {
    Class.COMPLAINT: "Pengaduan Tidak Berkadar Pengawasan",
    Class.SUPERVISION: "Pengaduan Berkadar Pengawasan",
    Class.ASPIRATION: "Aspirasi",
    Class.INFORMATION: "Permintaan Informasi",
}
_STATES = {
    CaseState.DRAFT: "",
    CaseState.NEW: "Belum Terverifikasi",
    CaseState.VERIFIED: "Terverifikasi",
    CaseState.DISPOSED: "Terdisposisi",
    CaseState.IN_PROCESS: "Proses",
    CaseState.ON_HOLD: "Tunda",
    CaseState.NOT_OURS: "Bukan Wewenang",
    CaseState.ARCHIVED: "Diarsipkan oleh Admin",
    CaseState.DONE: "Selesai",
}


def lapor_table(reports: Iterable[HandedReport], profile: HouseProfile) -> Table:
    """One row a report; the Tracking ID stays empty until LAPOR! has given it."""
    columns = tuple(column.value for column in LaporColumn)
    return Table(TITLE, columns, (_row(one, profile) for one in reports))


def _row(one: HandedReport, profile: HouseProfile) -> tuple[Cell, ...]:
    rules, local = profile.complaints, one.received_at.astimezone(profile.tz)
    district = next((each for each in rules.districts if each.code == one.district), None)
    villages = district.villages if district else ()
    village = next((each for each in villages if each.code == one.village), None)
    category = next((each for each in rules.categories if each.key == one.category), None)
    channel = next((each for each in rules.channels if each.key == one.channel), None)
    cells: dict[LaporColumn, Cell] = {
        LaporColumn.RECEIVED_ON: written_day(local.date()),
        LaporColumn.RECEIVED_AT: f"{local:%H:%M}",
        LaporColumn.REPORTER: one.reporter,
        LaporColumn.CLASS: _CLASSES[one.kind],
        LaporColumn.CATEGORY_ID: category.lapor_id if category else None,
        LaporColumn.CATEGORY: category.name.say() if category else one.category,
        LaporColumn.TITLE: one.title,
        LaporColumn.STORY: _story(one),
        LaporColumn.KIND: _kind(one),
        LaporColumn.SOURCE: channel.name.say() if channel else one.channel,
        LaporColumn.PARENT_AGENCY: profile.name,
        LaporColumn.AGENCY: one.agency,
        LaporColumn.STATUS: _STATES[one.state],
        LaporColumn.DISTRICT: district.name if district else None,
        LaporColumn.VILLAGE: village.name if village else None,
    }
    return tuple(cells.get(column) for column in LaporColumn)


def _story(one: HandedReport) -> str:
    parts = (
        one.story,
        f"Tempat: {one.place}" if one.place else "",
        f"Harapan: {one.hope}" if one.hope else "",
        f"Nomor register: {one.number}",
    )
    return "\n".join(part for part in parts if part)


def _kind(one: HandedReport) -> str:
    words = ("Anonim" if one.anonymous else "", "Rahasia" if one.secret else "")
    return " dan ".join(word for word in words if word)
