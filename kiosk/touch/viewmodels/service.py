"""The finer choices within a service, and what to bring for it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.visit import Visit
from shared.office.profile import Service, Subservice
from shared.qt.view_model import ViewModel


@dataclass(frozen=True)
class Choice:
    key: str
    name: str


@dataclass(frozen=True)
class ServiceProps:
    """The chosen service; ``choice_name`` is empty where it has no finer choices."""

    name: str = ""
    picture: str = "file-text"
    choice_name: str = ""
    choices: tuple[Choice, ...] = ()
    requirements: tuple[str, ...] = ()


def chosen(visit: Visit, look: HouseLook | None) -> tuple[Service | None, Subservice | None]:
    """The service and the finer choice the visit is about."""
    if look is None or visit.service is None:
        return None, None
    found = next((each for each in look.profile.services if each.code == visit.service), None)
    if found is None:
        return None, None
    return found, next((each for each in found.subservices if each.key == visit.subservice), None)


def service_props(visit: Visit, look: HouseLook | None) -> ServiceProps:
    service, finer = chosen(visit, look)
    if service is None:
        return ServiceProps()
    say = visit.language
    needed = finer.requirements if finer and finer.requirements else service.requirements
    return ServiceProps(
        name=service.name.say(say),
        picture=service.icon,
        choice_name=finer.name.say(say) if finer else "",
        choices=tuple(Choice(each.key, each.name.say(say)) for each in service.subservices),
        requirements=tuple(each.say(say) for each in needed),
    )


class ServiceSteps(Protocol):
    def pick(self, key: str) -> None: ...
    def take(self) -> None: ...


class ServiceViewModel(ViewModel[ServiceProps]):
    """The face of choices and requirements to QML."""

    def __init__(self, steps: ServiceSteps, parent: QObject | None = None) -> None:
        super().__init__(ServiceProps(), parent)
        self._steps = steps

    @Slot(str)
    def pick(self, key: str) -> None:
        self._steps.pick(key)

    @Slot()
    def take(self) -> None:
        self._steps.take()
