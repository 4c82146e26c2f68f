"""A stretch of one day, written ``08.00-12.00``."""

import re
from datetime import time
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, model_serializer, model_validator

from shared.i18n import Message
from shared.office.mistake import ProfileMistake

_WRITTEN = re.compile(r"^\s*(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})\s*$")
_NOT_HOURS = Message("Problems", "Jam “{hours}” harus ditulis seperti 08.00-12.00.")
_NO_SUCH_HOUR = Message("Problems", "Jam “{hours}” tidak ada.")
_MIDNIGHT = Message("Problems", "Jam “{hours}”: hari berakhir pukul 23.59, tulis begitu.")
_BACKWARDS = Message("Problems", "Jam “{hours}” berakhir sebelum mulai.")


class Interval(BaseModel):
    """From ``start`` (inside) to ``end`` (outside), both local times of the house."""

    model_config = ConfigDict(frozen=True)

    start: time
    end: time

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        found = _WRITTEN.match(value)
        if not found:
            raise ProfileMistake(_NOT_HOURS.filled(hours=value))
        hours = [int(part) for part in found.groups()]
        if hours[2:] == [24, 0]:
            raise ProfileMistake(_MIDNIGHT.filled(hours=value))
        if hours[0] > 23 or hours[2] > 23 or hours[1] > 59 or hours[3] > 59:
            raise ProfileMistake(_NO_SUCH_HOUR.filled(hours=value))
        return {"start": time(hours[0], hours[1]), "end": time(hours[2], hours[3])}

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.end <= self.start:
            raise ProfileMistake(_BACKWARDS.filled(hours=str(self)))
        return self

    @model_serializer
    def _as_text(self) -> str:
        return str(self)

    def holds(self, moment: time) -> bool:
        return self.start <= moment < self.end

    def __str__(self) -> str:
        return f"{self.start:%H.%M}-{self.end:%H.%M}"
