"""What the system says of a file or a disk, as a sentence with the true cause."""

import errno

from shared.i18n import Message, Refusal

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM}
_WHY = (
    (
        _FULL,
        Message("Sentences", "Disk penuh: {name} tidak tertulis. Kosongkan ruang, lalu ulangi."),
    ),
    (
        _FORBIDDEN,
        Message(
            "Sentences",
            "{name} tidak boleh dibuka atau ditulis oleh akun ini. Periksa pemilik dan izinnya.",
        ),
    ),
    ({errno.EROFS}, Message("Sentences", "{name} ada di disk yang hanya dapat dibaca.")),
    ({errno.ENOENT}, Message("Sentences", "{name} tidak ada. Periksa nama dan foldernya.")),
    (
        {errno.ENOTDIR, errno.EEXIST},
        Message(
            "Sentences", "{name}: sebuah berkas berada di tempat folder. Pindahkan berkas itu."
        ),
    ),
    ({errno.EISDIR}, Message("Sentences", "{name} adalah folder, bukan berkas.")),
)
_ELSE = Message(
    "Sentences", "{name} tidak dapat dibaca atau ditulis. Periksa disk dan kabelnya, lalu ulangi."
)


class FileTrouble(Refusal):
    """An OSError as people are told of it."""

    def __init__(self, error: OSError) -> None:
        self.error = error
        said = next((words for numbers, words in _WHY if error.errno in numbers), _ELSE)
        super().__init__(said, name=str(error.filename or "Berkas"))

    @property
    def for_technicians(self) -> str:
        return f"[{self.error.strerror or self.error}]"
