"""The base of every expected failure: what a person is told when something cannot be done."""

from typing import ClassVar

from shared.i18n.message import Field, Message


class Refusal(Exception):
    """Something cannot be done now, for a reason a person can act on.

    A subclass sets ``sentence``, or hands the constructor one of several, and gives the fields
    that fill its blanks. A face shows ``message`` in its own language. ``str()`` is for logs and
    the command line: the Indonesian sentence, and behind it what only a technician wants.
    """

    sentence: ClassVar[Message]

    def __init__(self, message: Message | None = None, /, **fields: Field) -> None:
        self.message = (message or self.sentence).filled(**fields)
        super().__init__(str(self.message))

    @property
    def for_technicians(self) -> str:
        """A path, an address, the system's own word: kept off the screens. Empty for none."""
        return ""

    def __str__(self) -> str:
        return f"{self.message} {self.for_technicians}".rstrip()
