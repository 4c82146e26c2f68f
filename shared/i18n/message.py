"""Words of the core: an Indonesian text, and what fills its blanks.

The core speaks Indonesian and knows no translator. What a person reads of it is a `Message`; a
face hands in its translator and gets the message in its own language. Writing
``Message("Sentences", "...")`` marks the text for the catalogues: ``shared.i18n.update`` collects
it by this name, so the text must stand there in quotes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

Translate = Callable[[str, str], str]
"""From a context and an Indonesian text to the text in some language."""


@dataclass(frozen=True)
class Message:
    """A text with ``{blanks}``, the catalogue's context it is translated in, and its fields.

    A field that is a message is translated too. ``str()`` is the Indonesian text.
    """

    context: str
    source: str
    fields: Mapping[str, "Field"] = field(default_factory=dict, hash=False)

    def filled(self, **fields: "Field") -> "Message":
        """The same text with these fields beside those it has."""
        return replace(self, fields={**self.fields, **fields}) if fields else self

    def said(self, translate: Translate) -> str:
        """The text in the language of ``translate``, its blanks filled."""
        fields = {
            name: value.said(translate) if isinstance(value, Message) else value
            for name, value in self.fields.items()
        }
        return translate(self.context, self.source).format(**fields)

    def __str__(self) -> str:
        return self.said(lambda _context, source: source)


Field = str | int | float | Message
