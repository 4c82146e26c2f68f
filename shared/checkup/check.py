"""One thing to look at, which may take a while or fail in its own way."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from shared.checkup.finding import Finding, broken
from shared.storage.errors import StorageProblem

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Check:
    """``subject`` is what is being looked at, in the words of the page."""

    subject: str
    examine: Callable[[], Iterable[Finding]]

    def run(self) -> tuple[Finding, ...]:
        """The findings; a check that itself fails is one, so that the others are still read."""
        try:
            return tuple(self.examine())
        except StorageProblem as problem:
            return (broken(self.subject, str(problem), "Lihat kalimat di atas."),)
        except Exception as error:
            _log.exception("the check of %s failed", self.subject)
            sentence = f"Tidak dapat diperiksa ({type(error).__name__}: {error})."
            return (broken(self.subject, sentence, "Sampaikan kalimat ini kepada teknisi."),)
