"""What can be wrong with a key, each with a sentence a person can act on."""

from shared.i18n import Message, Refusal


class KeyProblem(Refusal):
    """A key cannot be used now."""

    sentence = Message("Sentences", "Kunci rumah tidak dapat dipakai. Hubungi teknisi.")

    def __init__(self, detail: str = "") -> None:
        self.detail = detail
        super().__init__()

    @property
    def for_technicians(self) -> str:
        return f"[{self.detail}]" if self.detail else ""


class KeyMissing(KeyProblem):
    """The key that is needed does not lie on this computer: what it sealed is *terkunci*."""

    sentence = Message(
        "Sentences",
        "Data pribadi terkunci: kunci rumah tidak ada di komputer ini. Teknisi memulihkannya dari "
        "salinan kertas dengan “sapa keys restore”.",
    )


class KeyWrong(KeyProblem):
    """The key is there and does not fit, or what it sealed was changed or moved elsewhere."""

    sentence = Message(
        "Sentences",
        "Data pribadi ini terkunci: kuncinya tidak cocok atau datanya diubah dari luar.",
    )


class KeyFileDamaged(KeyProblem):
    """A key file cannot be read."""

    sentence = Message(
        "Sentences",
        "Berkas kunci rusak. Teknisi memulihkannya dari salinan kertas dengan “sapa keys restore”.",
    )


class PaperWrong(KeyProblem):
    """What was typed or scanned from paper is not a whole copy of the keys."""

    sentence = Message(
        "Sentences",
        "Salinan kunci di kertas salah ketik atau tidak lengkap. Periksa barisnya.",
    )
