"""That the house was saved, and what its new words would not show."""

from PySide6.QtCore import QCoreApplication

from desk.workplace import Tone, Workplace
from shared.checkup.house_letters import strange_letters
from shared.office.profile import HouseProfile

translate = QCoreApplication.translate


def say_saved(workplace: Workplace, words: str, profile: HouseProfile) -> None:
    """Tell ``words``; with letters that no face has, they are named, for they would be boxes."""
    letters = strange_letters(profile)
    if not letters:
        workplace.tell(words, Tone.GOOD)
        return
    boxes = translate(
        "AdminPage", "Huruf ini tercetak sebagai kotak, dan di layar mungkin juga: {letters}."
    ).format(letters=", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters))
    workplace.tell(f"{words} {boxes}", Tone.CAUTION)
