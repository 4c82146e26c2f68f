"""The columns of SP4N-LAPOR!'s own export, in its order; both directions go by their names."""

from collections.abc import Mapping, Sequence
from enum import StrEnum


class LaporColumn(StrEnum):
    """The names as two independent importers know them; ``KIND`` was seen shortened."""

    TRACKING_ID = "Tracking ID"
    RECEIVED_ON = "Tanggal Laporan Masuk"
    RECEIVED_AT = "Waktu Laporan Masuk"
    REPORTER = "Nama Pelapor"
    CLASS = "Klasifikasi Laporan"
    CATEGORY_ID = "ID Kategori"
    CATEGORY = "Kategori"
    TITLE = "Judul Laporan"
    STORY = "Isi Laporan Awal"
    STORY_LAST = "Isi Laporan Akhir"
    KIND = "Tipe Laporan (Anonim/Rahasia)"
    SOURCE = "Sumber Laporan"
    PARENT_AGENCY = "Instansi Induk"
    AGENCY_ID = "ID Instansi Terdisposisi"
    AGENCY = "Instansi Terdisposisi"
    STATUS = "Status Laporan"
    REASON = "Alasan Tunda/Arsip"
    PROVINCE = "Provinsi"
    CITY = "Kota/Kabupaten"
    DISTRICT = "Kecamatan"
    VILLAGE = "Kelurahan"
    DECREE_NUMBER = "Nomor SK"
    DECREE_ADDRESS = "Url SK"
    YEARLY_REPORT_ADDRESS = "Url Dokumen Laporan Tahunan"
    FROM_VICE_PRESIDENT = "Laporan yang Masuk melalui Kanal Aduan Setwapres"
    RATING = "Rating"


_KIND_BEGINS = "tipe laporan"


def is_header(cells: Sequence[object]) -> bool:
    """Whether a row is the header: its first cell says so, wherever in the sheet it stands."""
    return bool(cells) and _plain(cells[0]) == _plain(LaporColumn.TRACKING_ID)


def positions(header: Sequence[object]) -> Mapping[LaporColumn, int]:
    """Where the known columns stand; the first of a name counts, unknown ones are passed over."""
    names = {_plain(column): column for column in LaporColumn}
    found: dict[LaporColumn, int] = {}
    for position, cell in enumerate(header):
        name = _plain(cell)
        column = LaporColumn.KIND if name.startswith(_KIND_BEGINS) else names.get(name)
        if column is not None:
            found.setdefault(column, position)
    return found


def _plain(cell: object) -> str:
    return " ".join(str(cell).split()).casefold()
