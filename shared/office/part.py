"""What every part of the profile is made of: a frozen section, and a text in several languages."""

from typing import Self

from pydantic import BaseModel, ConfigDict, RootModel, model_validator

from shared.i18n import LanguageCode, Message
from shared.office.mistake import ProfileMistake

KEPT = {"kept": True}
"""The context in which pydantic reads what a house has stored: its words are not measured again,
since a house made under older rules must keep opening."""


class Part(BaseModel):
    """A section of the profile: frozen, and without keys that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(RootModel[dict[LanguageCode, str]]):
    """One text in the house's languages; Indonesian is always there and is the fallback."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="after")
    def _has_indonesian(self) -> Self:
        if not self.root.get("id", "").strip():
            raise ProfileMistake(Message("Problems", "Teks bahasa Indonesia (id) wajib ada."))
        return self

    def say(self, language: str = "id") -> str:
        """The text in ``language``, or in Indonesian where that is missing."""
        return self.root.get(language, "") or self.root["id"]
