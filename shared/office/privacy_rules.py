"""What a house says about personal data: who answers for it, and how long each sort is kept."""

from typing import Annotated

from pydantic import Field

from shared.i18n import Message
from shared.office import lengths
from shared.office.part import Part

Days = Annotated[int, Field(ge=30, le=36_500)]


class PrivacyRules(Part):
    """The data protection officer (PDP Pasal 53), where breaches are told, and the days after
    which data may be purged; None keeps it, since the schedule (JRA) is the house's to set."""

    officer: Annotated[str, lengths.OFFICER_TITLE.text] = ""
    contact: Annotated[str, lengths.OFFICER_CONTACT.text] = ""
    agency: Annotated[str, lengths.AUTHORITY.text] = "Lembaga Pelindungan Data Pribadi"
    visit_days: Days | None = None
    report_days: Days | None = None
    remark_days: Days | None = None
    announced_days: int = Field(default=14, ge=1, le=365)

    @property
    def answers(self) -> Message | None:
        """Who answers for personal data, as the notice ends; None where nobody is named."""
        if not self.officer and not self.contact:
            return None
        who = ", ".join(filter(None, (self.officer, self.contact)))
        return Message("Persons", "Petugas pelindungan data: {who}.").filled(who=who)
