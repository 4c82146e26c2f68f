"""What an officer notes about a service beside its outcome and note; rules only.

Stored as a JSON object without empty values. What a newer or older program left there and this
one does not know is passed over, and what has the wrong form reads as absent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class ReportKind(StrEnum):
    """What a visitor's report is: a complaint, a suggestion, or a wish to know something."""

    COMPLAINT = "pengaduan"
    ASPIRATION = "aspirasi"
    INFORMATION = "informasi"


@dataclass(frozen=True)
class Particulars:
    """Who came, and for a report what it is about. ``kind`` is None where only the person was
    asked for; ``anonymous`` and ``secret`` are None where nobody asked."""

    name: str = ""
    phone: str = ""
    kind: ReportKind | None = None
    category: str = ""
    title: str = ""
    story: str = ""
    location: str = ""
    anonymous: bool | None = None
    secret: bool | None = None

    def stored(self) -> dict[str, Any]:
        """Without what was not given."""
        return {name: value for name, value in vars(self).items() if value not in (None, "")}

    @classmethod
    def read(cls, stored: Any) -> "Particulars":
        """What :meth:`stored` gave."""
        given = stored if isinstance(stored, Mapping) else {}
        kind = given.get("kind")
        return cls(
            **{name: _text(given.get(name)) for name in _TEXTS},
            kind=ReportKind(kind) if kind in list(ReportKind) else None,
            anonymous=_flag(given.get("anonymous")),
            secret=_flag(given.get("secret")),
        )

    def __bool__(self) -> bool:
        return bool(self.stored())

    @property
    def is_secret(self) -> bool:
        """Whether a report is to be kept secret; one that was never asked about is."""
        return self.kind is not None and self.secret is not False


@dataclass(frozen=True)
class LegDetail:
    """``services`` counts what was done by ``A`` or ``A/ktp-el``; ``missing_documents`` are the
    names of what has to be brought."""

    services: Mapping[str, int] = field(default_factory=dict)
    agency: str = ""
    missing_documents: tuple[str, ...] = ()
    particulars: Particulars | None = None

    def stored(self) -> dict[str, Any] | None:
        """The JSON object, or None when there is nothing to keep."""
        found: dict[str, Any] = {
            "services": dict(self.services),
            "agency": self.agency,
            "missing_documents": list(self.missing_documents),
        }
        kept = {name: value for name, value in found.items() if value}
        if self.particulars is not None:
            kept["particulars"] = self.particulars.stored()
        return kept or None

    @classmethod
    def read(cls, stored: Any) -> "LegDetail":
        """What :meth:`stored` gave."""
        given = stored if isinstance(stored, Mapping) else {}
        services, missing = given.get("services"), given.get("missing_documents")
        return cls(
            services={
                str(key): count
                for key, count in (services if isinstance(services, Mapping) else {}).items()
                if isinstance(count, int) and count > 0
            },
            agency=_text(given.get("agency")),
            missing_documents=tuple(
                name for name in (missing if isinstance(missing, list) else ()) if _text(name)
            ),
            particulars=(
                Particulars.read(given["particulars"]) if "particulars" in given else None
            ),
        )


_TEXTS = ("name", "phone", "category", "title", "story", "location")
_COUNTED = ("services", "agency")
_CHOSEN = ("kind", "anonymous", "secret")


def parted(stored: Any) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """What may lie in clear of a stored detail, since it is counted and names nobody, and the
    words by their field; what this version does not know counts as words."""
    clear: dict[str, Any] = {}
    words: dict[str, Any] = {}
    for name, value in (stored if isinstance(stored, Mapping) else {}).items():
        if name == "particulars" and isinstance(value, Mapping):
            clear[name] = {key: value[key] for key in _CHOSEN if key in value}
            words.update({key: text for key, text in value.items() if key not in _CHOSEN})
        else:
            (clear if name in _COUNTED else words)[name] = value
    return clear or None, words


def joined(clear: Any, words: Mapping[str, Any]) -> dict[str, Any]:
    """The stored detail again, of what :func:`parted` gave."""
    found = dict(clear) if isinstance(clear, Mapping) else {}
    told = {name: value for name, value in words.items() if name in _TEXTS}
    found.update({name: value for name, value in words.items() if name not in told})
    if told:
        found["particulars"] = {**found.get("particulars", {}), **told}
    return found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None
