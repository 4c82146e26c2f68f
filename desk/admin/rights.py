"""The table of rights, to be read."""

from PySide6.QtCore import QCoreApplication

from desk.admin.account_sheets import role_names
from desk.admin.section import AdminPart
from desk.keyed_table import Column, KeyedTable
from desk.look.table import FloorTable
from desk.workplace import Workplace
from shared.office.editing import ProfileDraft
from shared.qt.translator import words_of
from shared.staff.rights import RIGHT_WORDS, ROLE_WORDS, TABLE, Right, Role

translate = QCoreApplication.translate


class RightsPart(AdminPart):
    """Which role may do what, as the core checks it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            workplace,
            translate("AdminRights", "Hak"),
            translate(
                "AdminRights",
                "Seseorang boleh memegang beberapa peran; haknya dijumlahkan. Teknisi adalah "
                "baris perintah di komputer rumah.",
            ),
        )
        self.model: KeyedTable[Right] = KeyedTable(
            [
                Column(
                    translate("AdminRights", "Hak"),
                    lambda right: words_of(RIGHT_WORDS[right]),
                    strong=True,
                ),
                *(_column(role) for role in Role),
            ],
            lambda right: right,
            self,
        )
        self.view = FloorTable(self.model, self.title)
        self.head.setSpacing(12)
        self.head.setContentsMargins(24, 20, 24, 20)
        self.head.addWidget(self.view, 1)
        self.setLayout(self.head)

    def load(self, draft: ProfileDraft) -> None:
        self.read_again()

    def read_again(self) -> None:
        self.model.swap(tuple(Right))

    def focus_first(self) -> None:
        self.view.setFocus()


def _column(role: Role) -> Column[Right]:
    name = role_names().get(role) or words_of(ROLE_WORDS[role])
    return Column(
        name,
        lambda right: translate("AdminRights", "boleh") if right in TABLE[role] else "–",
    )
