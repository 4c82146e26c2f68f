"""What is refused about a person's data, each with a sentence to act on."""

from shared.i18n import Message, Refusal


class NobodyFound(Refusal):
    """Nothing in the house is known under what was typed."""

    sentence = Message(
        "Sentences",
        "Tidak ada data dengan itu. Ketik telepon, NIK, surel, nomor aduan, atau tanggal dan "
        "nomor antrean (2026-11-23 A-012).",
    )


class StillOpen(Refusal):
    """What is still worked on is not erased."""

    sentence = Message(
        "Sentences",
        "{number} belum selesai. Selesaikan atau tutup dahulu; sampai saat itu datanya dapat "
        "dibatasi.",
    )

    def __init__(self, number: str) -> None:
        super().__init__(number=number)


class NothingToCorrect(Refusal):
    """None of the person's data has such a field."""

    sentence = Message("Sentences", "Tidak ada isian yang dapat dibetulkan dengan itu: {fields}.")

    def __init__(self, fields: str) -> None:
        super().__init__(fields=fields)


class AnsweredAlready(Refusal):
    """The request was answered before."""

    sentence = Message("Sentences", "Permintaan {number} sudah dijawab.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)


class UnknownRequest(Refusal):
    """No request has the number."""

    sentence = Message("Sentences", "Tidak ada permintaan {number}.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
