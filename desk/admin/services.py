"""Services with their kinds and requirements; counters."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.admin.fields import (
    ChecksField,
    ChoiceField,
    NumberField,
    TextField,
    WordsField,
    YesField,
)
from desk.admin.form import Form
from desk.admin.items import Item, ItemsField
from desk.admin.words_list import WordsListField
from desk.workplace import Workplace
from shared.i18n import language
from shared.qt.icons import icon, icon_names

translate = QCoreApplication.translate


def languages_of(workplace: Workplace) -> dict[str, str]:
    """The house's languages by code, Indonesian first, each by its own name."""
    codes = ["id", *(code for code in workplace.profile.languages if code != "id")]
    return {code: language(code).name for code in codes}


def services_form(workplace: Workplace) -> Form:
    """The list of services."""
    names, palette = languages_of(workplace), workplace.theme.palette
    kinds = ItemsField(
        "subservices",
        translate("AdminServices", "Jenis di dalam layanan"),
        Form(
            "",
            "",
            [
                TextField("key", translate("AdminServices", "Kunci (huruf kecil dan angka)")),
                WordsField("name", translate("AdminServices", "Nama"), names),
                WordsListField(
                    "requirements", translate("AdminServices", "Yang perlu dibawa"), names, palette
                ),
            ],
        ),
        palette,
        said=lambda item: said(item.get("name")) or str(item.get("key", "")),
        blank=lambda items: {"key": _free_key(items), "name": {"id": ""}, "requirements": []},
        add=translate("AdminServices", "Tambah jenis"),
        width=190,
    )
    form = Form(
        "",
        "",
        [
            (
                TextField("code", translate("AdminServices", "Huruf nomor antrean")),
                _icon_field(workplace),
            ),
            WordsField("name", translate("AdminServices", "Nama"), names),
            WordsField(
                "short_name",
                translate("AdminServices", "Nama singkat (boleh kosong)"),
                names,
                optional=True,
            ),
            WordsField("description", translate("AdminServices", "Keterangan"), names),
            (
                NumberField("usual_minutes", translate("AdminServices", "Lama layanan, menit")),
                NumberField("target_minutes", translate("AdminServices", "Janji tunggu, menit")),
                NumberField(
                    "daily_quota",
                    translate("AdminServices", "Kuota sehari (kosong: tanpa batas)"),
                    optional=True,
                ),
            ),
            YesField(
                "highlighted", translate("AdminServices", "Tampilkan paling menonjol di kiosk")
            ),
            WordsListField(
                "requirements", translate("AdminServices", "Yang perlu dibawa"), names, palette
            ),
            kinds,
        ],
    )
    items = ItemsField(
        "services",
        "",
        form,
        palette,
        said=lambda item: f"{item.get('code', '')} · {said(item.get('name'))}",
        blank=_blank_service,
        add=translate("AdminServices", "Tambah layanan"),
    )
    return Form("", "", [items])


def counters_form(workplace: Workplace) -> Form:
    """The list of counters and what each serves."""
    services = {
        one.code: f"{one.code} · {one.brief(workplace.language)}"
        for one in workplace.profile.services
    }
    form = Form(
        "",
        "",
        [
            (
                TextField("code", translate("AdminCounters", "Kode")),
                TextField(
                    "name", translate("AdminCounters", "Nama, seperti disebut dalam panggilan")
                ),
            ),
            ChecksField("serves", translate("AdminCounters", "Layanan yang dilayani"), services),
        ],
    )
    items = ItemsField(
        "counters",
        "",
        form,
        workplace.theme.palette,
        said=lambda item: f"{item.get('name', '')}  ({' '.join(item.get('serves', ()))})",
        blank=_blank_counter,
        add=translate("AdminCounters", "Tambah loket"),
    )
    return Form("", "", [items])


def said(words: Any) -> str:
    """The Indonesian of a text in some languages."""
    return str((words or {}).get("id", ""))


def _icon_field(workplace: Workplace) -> ChoiceField:
    field = ChoiceField(
        "icon", translate("AdminServices", "Gambar"), {name: name for name in icon_names()}
    )
    ink = workplace.theme.palette.ink
    for row in range(field.choice.count()):
        field.choice.setItemIcon(row, icon(str(field.choice.itemData(row)), ink))
    return field


def _blank_service(items: list[Item]) -> Item:
    taken = {str(item.get("code")) for item in items}
    # I, O and Q are left out: on a slip they look like figures.
    letters = [letter for letter in "ABCDEFGHJKLMNRSTUVWXYZ" if letter not in taken]
    return {
        "code": letters[0] if letters else "",
        "name": {"id": ""},
        "short_name": None,
        "description": {"id": ""},
        "icon": "file-text",
        "usual_minutes": 8,
        "target_minutes": 30,
        "requirements": [],
        "subservices": [],
        "daily_quota": None,
        "highlighted": False,
    }


def _blank_counter(items: list[Item]) -> Item:
    taken = {str(item.get("code")) for item in items}
    number = next(number for number in range(1, 1000) if str(number) not in taken)
    return {"code": str(number), "name": f"Loket {number}", "serves": []}


def _free_key(items: list[Item]) -> str:
    taken = {str(item.get("key")) for item in items}
    return next(f"jenis-{n}" for n in range(1, 1000) if f"jenis-{n}" not in taken)
