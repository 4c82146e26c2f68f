"""Why no house is made where one is, or was."""

from pathlib import Path

from shared.i18n import Message, Refusal


class HouseExists(Refusal):
    """``sapa init`` would overwrite a house."""

    sentence = Message(
        "Sentences",
        "Di {store} sudah ada rumah. Tidak ada yang diubah. Bila kata sandi administrator "
        "tidak diketahui: “sapa account reset”.",
    )

    def __init__(self, store: object) -> None:
        super().__init__(store=str(store))


class HouseLost(Refusal):
    """There was a house whose database is gone: a new one would stand beside its copies."""

    sentence = Message(
        "Sentences",
        "Di {folder} pernah ada rumah ({trace} masih ada), tetapi basis datanya tidak ada. Tidak "
        "ada yang diubah. Kembalikan berkasnya, atau pulihkan cadangan dengan “sapa restore”; "
        "untuk rumah yang lain, pakai SAPA_HOME yang lain.",
    )

    def __init__(self, folder: Path, trace: Path) -> None:
        super().__init__(folder=str(folder), trace=trace.name)
