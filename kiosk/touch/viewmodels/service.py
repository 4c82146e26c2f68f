"""The finer choices within a service, and what to bring for it."""

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.viewmodels.screen import ScreenViewModel, row_of_key
from kiosk.touch.visit import Visit, chosen
from shared.speech.phrases import Phrase
from shared.speech.prompting import key_words, phrase


@dataclass(frozen=True)
class ServiceChoice:
    key: str
    name: str


@dataclass(frozen=True)
class ServiceProps:
    """The chosen service; ``choice_name`` is empty where it has no finer choices. ``prints``
    where the list of what to bring would come out on paper now."""

    name: str = ""
    picture: str = "file-text"
    choice_name: str = ""
    choices: tuple[ServiceChoice, ...] = ()
    requirements: tuple[str, ...] = ()
    prints: bool = False


def service_props(visit: Visit, snapshot: HouseSnapshot | None) -> ServiceProps:
    service, finer = chosen(visit, snapshot)
    if service is None:
        return ServiceProps()
    say = visit.language
    return ServiceProps(
        name=service.name.say(say),
        picture=service.icon,
        choice_name=finer.name.say(say) if finer else "",
        choices=tuple(ServiceChoice(each.key, each.name.say(say)) for each in service.subservices),
        requirements=tuple(each.say(say) for each in service.needed(visit.subservice)),
        prints=snapshot is not None and snapshot.slips,
    )


def choices_prompt(moment: Moment) -> Words:
    service, _ = chosen(moment.visit, moment.snapshot)
    choices = len(service.subservices) if service is not None else 0
    return (
        *phrase(moment.voice, Phrase.CHOOSE),
        *key_words(moment.voice, choices, Phrase.FOR_A_CHOICE),
    )


def requirements_prompt(moment: Moment) -> Words:
    return (
        *phrase(moment.voice, Phrase.BRING),
        *key_words(moment.voice, 1, Phrase.FOR_A_TICKET),
    )


class ServiceViewModel(ScreenViewModel[ServiceProps]):
    """What the choices and the requirements read, and their touches."""

    empty = ServiceProps()

    def refresh(self, moment: Moment) -> None:
        self.show(service_props(moment.visit, moment.snapshot))

    def pick_by_key(self, key: str) -> None:
        """A number key is the choice of that place."""
        choice = row_of_key(self.shown.choices, key)
        if choice is not None:
            self.pick(choice.key)

    def take_by_key(self, key: str) -> None:
        """1 takes the number, 2 prints the list."""
        if key == "1":
            self.take()
        elif key == "2" and self.shown.prints:
            self.printList()

    @Slot(str)
    def pick(self, key: str) -> None:
        self.touches.ticketing.pick(key)

    @Slot()
    def printList(self) -> None:  # noqa: N802 - QML calls it
        self.touches.ticketing.print_list()

    @Slot()
    def take(self) -> None:
        self.touches.ticketing.take()
