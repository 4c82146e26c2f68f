"""The smaller lists: outcomes, notices, agencies; queue rules; the house itself."""

from PySide6.QtCore import QCoreApplication

from desk.admin.fields import (
    ChecksField,
    ChoiceField,
    LinesField,
    NumberField,
    TextField,
    WordsField,
    YesField,
)
from desk.admin.form import Form
from desk.admin.items import ItemsField
from desk.admin.services import languages_of, said
from desk.admin.words_list import WordsListField
from desk.workplace import Workplace
from shared.i18n import LANGUAGES
from shared.office.profile import Ask
from shared.theme import theme_names

translate = QCoreApplication.translate


def _ask_words(ask: Ask) -> str:
    match ask:
        case Ask.AGENCY:
            return translate("AdminOutcomes", "OPD tujuan")
        case Ask.MISSING_DOCUMENTS:
            return translate("AdminOutcomes", "Berkas yang kurang")
        case Ask.PARTICULARS:
            return translate("AdminOutcomes", "Data pengunjung")
        case Ask.COMPLAINT:
            return translate("AdminOutcomes", "Data pengunjung dan isi aduan")
        case Ask.NOTE:
            return translate("AdminOutcomes", "Catatan")


def outcomes_form(workplace: Workplace) -> Form:
    """How a visit may end."""
    asks: dict[str, str] = {ask: _ask_words(ask) for ask in Ask}
    items = ItemsField(
        "outcomes",
        "",
        Form(
            "",
            "",
            [
                TextField("key", translate("AdminOutcomes", "Kunci (huruf kecil, garis bawah)")),
                WordsField("name", translate("AdminOutcomes", "Nama"), languages_of(workplace)),
                ChecksField("asks", translate("AdminOutcomes", "Petugas diminta mengisi"), asks),
            ],
        ),
        workplace.theme.palette,
        said=lambda item: said(item.get("name")) or str(item.get("key", "")),
        blank=lambda _items: {"key": "", "name": {"id": ""}, "asks": []},
        add=translate("AdminOutcomes", "Tambah hasil"),
    )
    return Form("", "", [items])


def notices_form(workplace: Workplace) -> Form:
    """What kiosk and board show while nobody touches them."""
    return Form(
        "",
        "",
        [
            WordsListField(
                "notices",
                translate("AdminNotices", "Pengumuman"),
                languages_of(workplace),
                workplace.theme.palette,
                translate("AdminNotices", "Tanda *bintang* membuat kata menonjol."),
            ),
            WordsListField(
                "pause_reasons",
                translate("AdminNotices", "Alasan jeda loket"),
                languages_of(workplace),
                workplace.theme.palette,
            ),
        ],
    )


def agencies_form(_workplace: Workplace) -> Form:
    """Where visitors are referred to."""
    return Form(
        "",
        "",
        [
            LinesField(
                "agencies",
                translate("AdminAgencies", "OPD dan instansi"),
                translate("AdminAgencies", "Satu nama satu baris."),
                height=420,
            )
        ],
    )


def rules_form(_workplace: Workplace) -> Form:
    """The numbers behind the call order, and the kiosk's patience."""

    def number(key: str, name: str) -> NumberField:
        return NumberField(key, name)

    queue = Form(
        "queue",
        translate("AdminRules", "Urutan panggil"),
        [
            (
                TextField(
                    "priority_series",
                    translate("AdminRules", "Huruf prioritas (kosong: tanpa seri)"),
                    optional=True,
                ),
                number(
                    "priority_in_a_row",
                    translate("AdminRules", "Prioritas berturut-turut paling banyak"),
                ),
            ),
            (
                number(
                    "ageing_minutes",
                    translate("AdminRules", "Setelah menunggu sekian menit tidak disalip lagi"),
                ),
                number("return_after", translate("AdminRules", "Kembali antre setelah nomor ke-")),
            ),
            (
                number(
                    "calls_before_no_show",
                    translate("AdminRules", "Dipanggil sekian kali sebelum tidak hadir"),
                ),
                number(
                    "forgotten_after_minutes",
                    translate("AdminRules", "Layanan dianggap lupa ditutup setelah, menit"),
                ),
            ),
            (
                number(
                    "last_ticket_minutes",
                    translate("AdminRules", "Nomor terakhir sebelum tutup, menit"),
                ),
                number(
                    "last_ticket_minutes_before_break",
                    translate("AdminRules", "Nomor terakhir sebelum istirahat, menit"),
                ),
            ),
            (
                YesField(
                    "supervisor_takes_over",
                    translate("AdminRules", "Loket yang ditinggal hanya diambil alih penyelia"),
                ),
            ),
        ],
    )
    kiosk = Form(
        "kiosk",
        translate("AdminRules", "Kiosk"),
        [
            (
                number("idle_seconds", translate("AdminRules", "Kembali ke awal setelah, detik")),
                number("ticket_seconds", translate("AdminRules", "Layar nomor tampil, detik")),
            )
        ],
    )
    return Form("", "", [queue, kiosk])


def house_form(workplace: Workplace) -> Form:
    """Name, place, slip, time zone, theme, languages, contact."""
    zones = {
        "Asia/Jakarta": "WIB (Asia/Jakarta)",
        "Asia/Pontianak": "WIB (Asia/Pontianak)",
        "Asia/Makassar": "WITA (Asia/Makassar)",
        "Asia/Jayapura": "WIT (Asia/Jayapura)",
    }
    languages = {one.code: one.name for one in LANGUAGES}
    return Form(
        "",
        "",
        [
            (
                TextField("name", translate("AdminHouse", "Nama rumah")),
                TextField("place", translate("AdminHouse", "Tempat")),
            ),
            (
                ChoiceField("zone", translate("AdminHouse", "Zona waktu"), zones),
                ChoiceField(
                    "theme",
                    translate("AdminHouse", "Tema"),
                    {name: name for name in theme_names()},
                ),
            ),
            ChecksField(
                "languages", translate("AdminHouse", "Bahasa di kiosk"), languages, columns=4
            ),
            _contact(workplace),
            _closing(),
        ],
    )


def privacy_form(_workplace: Workplace) -> Form:
    """Who answers for personal data, and how long each sort is kept."""
    days = translate("AdminPrivacy", "Kosong: disimpan terus")

    def kept(key: str, name: str) -> NumberField:
        return NumberField(key, name, days, optional=True)

    rules = Form(
        "privacy",
        translate("AdminPrivacy", "Petugas pelindungan data dan masa simpan"),
        [
            (
                TextField("officer", translate("AdminPrivacy", "Nama atau jabatan")),
                TextField("contact", translate("AdminPrivacy", "Kontak")),
            ),
            TextField("agency", translate("AdminPrivacy", "Lembaga yang diberi tahu kegagalan")),
            (
                kept("visit_days", translate("AdminPrivacy", "Kata-kata kunjungan, hari")),
                kept("report_days", translate("AdminPrivacy", "Aduan sesudah selesai, hari")),
            ),
            (
                kept("remark_days", translate("AdminPrivacy", "Saran survei, hari")),
                NumberField(
                    "announced_days", translate("AdminPrivacy", "Diumumkan sebelum dihapus, hari")
                ),
            ),
        ],
    )
    return Form("", "", [rules])


def _closing() -> Form:
    return Form(
        "closing",
        translate("AdminHouse", "Lembar harian ketika hari ditutup"),
        [
            (
                YesField("keep", translate("AdminHouse", "Simpan sebagai PDF")),
                YesField("printed", translate("AdminHouse", "Cetak di printer kantor meja ini")),
            ),
            TextField(
                "folder",
                translate("AdminHouse", "Folder (kosong: harian, di folder rumah)"),
            ),
        ],
    )


def _contact(workplace: Workplace) -> Form:
    return Form(
        "contact",
        translate("AdminHouse", "Kontak"),
        [
            WordsField("label", translate("AdminHouse", "Nama kontak"), languages_of(workplace)),
            TextField("number", translate("AdminHouse", "Nomor")),
        ],
        optional=True,
    )
