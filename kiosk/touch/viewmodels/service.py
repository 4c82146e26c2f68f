"""The finer choices within a service, and what to bring for it."""

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer, back_offer
from kiosk.touch.viewmodels.prospect import prospect_words
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Visit, chosen
from shared.office.profile import Subservice
from shared.speech.house_names import name_words
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase


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
    name = name_words(moment.voice, service.name) if service is not None else ()
    return (*name, *phrase(moment.voice, Phrase.CHOOSE))


def choices_offers(moment: Moment) -> tuple[Offer, ...]:
    service, _ = chosen(moment.visit, moment.snapshot)
    finer = service.subservices if service is not None else ()
    return (*(_choice(moment, each) for each in finer), back_offer(moment))


def _choice(moment: Moment, finer: Subservice) -> Offer:
    return Offer(
        f"choice-{finer.key}",
        lambda touches: touches.ticketing.pick(finer.key),
        name_words(moment.voice, finer.name),
    )


def requirements_prompt(moment: Moment) -> Words:
    """What was chosen, what to bring for it, and how many wait."""
    service, finer = chosen(moment.visit, moment.snapshot)
    if service is None or moment.snapshot is None:
        return ()
    voice = moment.voice
    documents = service.needed(moment.visit.subservice)
    return (
        *name_words(voice, finer.name if finer else service.name),
        *phrase(voice, Phrase.BRING),
        *(word for each in documents for word in name_words(voice, each)),
        *prospect_words(voice, moment.snapshot.figures.get(service.code)),
    )


def requirements_offers(moment: Moment) -> tuple[Offer, ...]:
    voice = moment.voice
    take = Offer("go", lambda touches: touches.ticketing.take(), phrase(voice, Phrase.TAKE_NUMBER))
    if moment.snapshot is None or not moment.snapshot.slips:
        return (take, back_offer(moment))
    printed = Offer(
        "second", lambda touches: touches.ticketing.print_list(), phrase(voice, Phrase.PRINT_LIST)
    )
    return (take, printed, back_offer(moment))


class ServiceViewModel(ScreenViewModel[ServiceProps]):
    """What the choices and the requirements read, and their touches."""

    empty = ServiceProps()

    def refresh(self, moment: Moment) -> None:
        self.show(service_props(moment.visit, moment.snapshot))

    @Slot(str)
    def pick(self, key: str) -> None:
        self.touches.ticketing.pick(key)

    @Slot()
    def printList(self) -> None:  # noqa: N802 - QML calls it
        self.touches.ticketing.print_list()

    @Slot()
    def take(self) -> None:
        self.touches.ticketing.take()
