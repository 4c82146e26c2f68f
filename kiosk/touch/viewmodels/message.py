"""One thing to tell, and whether the visitor can leave it."""

from dataclasses import dataclass

from kiosk.touch.visit import About

_STAYS = (About.STARTING, About.DATABASE_AWAY, About.PAUSED, About.ERROR)


@dataclass(frozen=True)
class MessageProps:
    about: str = "starting"
    leave: bool = False
    detail: str = ""


def message_props(about: About) -> MessageProps:
    return MessageProps(about.value, leave=about not in _STAYS)
