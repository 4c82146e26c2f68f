"""Public talks: kiosk and board tell the next one."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desk.admin.fields import MomentField, TextField, WordsField
from desk.admin.form import Form
from desk.admin.items import Item, ItemsField
from desk.admin.services import languages_of, said
from desk.workplace import Workplace

translate = QCoreApplication.translate
_USUAL_HOUR = 9


def talks_form(workplace: Workplace) -> Form:
    """Title, moment and place of each talk."""
    talks = ItemsField(
        "talks",
        "",
        Form(
            "",
            "",
            [
                WordsField("title", translate("AdminTalks", "Judul"), languages_of(workplace)),
                (
                    MomentField("starts", translate("AdminTalks", "Mulai")),
                    TextField("place", translate("AdminTalks", "Tempat")),
                ),
            ],
        ),
        workplace.theme.palette,
        said=_line,
        blank=lambda items: _blank(workplace, items),
        add=translate("AdminTalks", "Tambah diskusi"),
        ordered=False,
    )
    return Form("", "", [talks])


def _line(item: Item) -> str:
    day, _, _ = str(item.get("starts", "")).partition("T")
    return f"{'-'.join(reversed(day.split('-')))} · {said(item.get('title'))}"


def _blank(workplace: Workplace, items: list[Item]) -> Item:
    """A week from now, at a moment no other talk begins."""
    taken = {str(item.get("starts")) for item in items}
    day = workplace.local_now().date() + timedelta(days=7)
    starts = datetime(day.year, day.month, day.day, _USUAL_HOUR)  # noqa: DTZ001 - local
    while starts.isoformat() in taken:
        starts += timedelta(days=1)
    return {"title": {"id": ""}, "starts": starts.isoformat(), "place": ""}
