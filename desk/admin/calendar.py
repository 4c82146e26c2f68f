"""Opening hours with exceptions, and holidays with what is missing."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from desk.admin.fields import ChoiceField, DayField, IntervalsField, TextField, YesField
from desk.admin.form import Form
from desk.admin.items import Item, ItemsField
from desk.admin.section import FormPart
from desk.keyed_table import Column, KeyedTable
from desk.look.parts import text
from desk.look.table import FloorTable
from desk.workplace import Workplace
from shared.i18n import day_name, long_date
from shared.office.holidays_id import Holiday, cuti_bersama_known, holiday_on
from shared.office.open_days import WEEKDAYS, HolidayChange

translate = QCoreApplication.translate


def hours_form(workplace: Workplace) -> Form:
    """Hours of each weekday, and the dates that differ."""
    days: list[IntervalsField] = [
        IntervalsField(key, day_name(number, workplace.language))
        for number, key in enumerate(WEEKDAYS)
    ]
    hours = Form(
        "hours",
        "",
        [tuple(days[:4]), tuple(days[4:])],
        translate("AdminHours", "Tulis seperti 08.00-12.00, 13.00-15.00. Kosong berarti tutup."),
    )
    exceptions = ItemsField(
        "exceptions",
        translate("AdminHours", "Tanggal yang berbeda"),
        Form(
            "",
            "",
            [
                (
                    DayField("day", translate("AdminHours", "Tanggal")),
                    IntervalsField("intervals", translate("AdminHours", "Jam (kosong: tutup)")),
                ),
                TextField("reason", translate("AdminHours", "Alasan, terbaca di kiosk")),
            ],
        ),
        workplace.theme.palette,
        said=lambda item: f"{_short(str(item.get('day', '')))} · {item.get('reason', '')}",
        blank=lambda _items: {"day": _tomorrow(workplace), "intervals": [], "reason": ""},
        add=translate("AdminHours", "Tambah tanggal"),
        ordered=False,
    )
    calendar = Form(
        "calendar",
        "",
        [
            (
                YesField(
                    "closed_on_public_holidays", translate("AdminHours", "Tutup pada hari libur")
                ),
                YesField(
                    "closed_on_cuti_bersama", translate("AdminHours", "Tutup pada cuti bersama")
                ),
            ),
            exceptions,
        ],
    )
    return Form("", "", [hours, calendar])


def holidays_form(workplace: Workplace) -> Form:
    """Holidays added to, or taken from, those the program knows."""
    kinds = {
        "cuti_bersama": translate("AdminHolidays", "Cuti bersama"),
        "public": translate("AdminHolidays", "Hari libur"),
        "cancelled": translate("AdminHolidays", "Dibatalkan"),
    }
    changes = ItemsField(
        "holiday_changes",
        "",
        Form(
            "",
            "",
            [
                (
                    DayField("day", translate("AdminHolidays", "Tanggal")),
                    ChoiceField("kind", translate("AdminHolidays", "Macam"), kinds),
                ),
                TextField("name", translate("AdminHolidays", "Nama")),
                TextField("source", translate("AdminHolidays", "Dasar, misalnya nomor SKB")),
            ],
        ),
        workplace.theme.palette,
        said=lambda item: f"{_short(str(item.get('day', '')))} · {item.get('name', '')}",
        blank=lambda items: _blank_holiday(workplace, items),
        add=translate("AdminHolidays", "Tambah hari"),
        ordered=False,
    )
    return Form("", "", [Form("calendar", "", [changes])])


class HolidaysPart(FormPart):
    """The changes, a warning for every year without cuti bersama, and the days in force."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            workplace,
            translate("AdminHolidays", "Hari libur"),
            translate(
                "AdminHolidays",
                "Program mengetahui hari libur nasional. Tambahkan cuti bersama yang diputuskan "
                "kemudian, libur setempat, atau batalkan sebuah hari.",
            ),
            holidays_form,
        )
        self.warning: QLabel = text(kind="chip-caution", wrap=True)
        self.head.addWidget(self.warning)
        self.days: KeyedTable[Holiday] = KeyedTable(
            [
                Column(
                    translate("AdminHolidays", "Berlaku pada"),
                    lambda row: long_date(row.day, workplace.language),
                ),
                Column(translate("AdminHolidays", "Nama"), lambda row: row.name),
                Column(
                    translate("AdminHolidays", "Macam"),
                    lambda row: (
                        translate("AdminHolidays", "Cuti bersama")
                        if row.kind == "cuti_bersama"
                        else translate("AdminHolidays", "Hari libur")
                    ),
                ),
            ],
            lambda row: row.day,
            self,
        )
        self.days_view = FloorTable(
            self.days, translate("AdminHolidays", "Hari libur yang berlaku"), stretch=1
        )
        self.form.box.addWidget(
            text(translate("AdminHolidays", "Hari libur yang berlaku"), "heading")
        )
        self.form.box.addWidget(self.days_view)

    def _show_draft(self) -> None:
        super()._show_draft()
        assert self._draft is not None, "shown with a draft"
        changes = self._draft.profile.calendar.holiday_changes
        this_year = self.workplace.local_now().year
        missing = [y for y in (this_year, this_year + 1) if not cuti_bersama_known(y, changes)]
        self.warning.setText(
            translate("AdminHolidays", "Data cuti bersama {years} belum lengkap").format(
                years=", ".join(str(year) for year in missing)
            )
        )
        self.warning.setVisible(bool(missing))
        self.days.swap(_coming(self.workplace.local_now().date(), changes))
        self.days_view.fit(max(1, self.days.rowCount()))


def _coming(today: date, changes: tuple[HolidayChange, ...]) -> list[Holiday]:
    start = date(today.year, 1, 1)
    days = (start + timedelta(days=ahead) for ahead in range(731))
    found = (holiday_on(day, changes) for day in days if day.year <= today.year + 1)
    return [holiday for holiday in found if holiday is not None]


def _tomorrow(workplace: Workplace) -> str:
    return (workplace.local_now().date() + timedelta(days=1)).isoformat()


def _blank_holiday(workplace: Workplace, items: list[Item]) -> Item:
    taken = {str(item.get("day")) for item in items}
    day = workplace.local_now().date() + timedelta(days=1)
    while day.isoformat() in taken:
        day += timedelta(days=1)
    return {"day": day.isoformat(), "name": "", "kind": "cuti_bersama", "source": ""}


def _short(day: str) -> str:
    year, month, number = [*day.split("-"), "", ""][:3]
    return f"{number}-{month}-{year}"
