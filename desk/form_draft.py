"""The drafts of a visitor's form at the counter, and of forms outside any case."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from desk.draft import Draft, State
from desk.workplace import Workplace
from shared.drafts.text import DraftOf, DraftText, form_about


class VisitDraft(Draft):
    """The draft of the visitor at the counter: it goes along with them, from service to service
    and from counter to counter."""

    def read(self, ticket: UUID, leg: int, done: Callable[[State, bool], object]) -> None:
        """Fetch the text of a visitor who has come to the counter. ``done`` gets it, and whether
        it is of this very service; else only what goes on with the visitor is wanted."""
        about = f"{DraftOf.VISIT}-{ticket}"
        self.flush()
        self._begin_anew(about)
        self._read(about, lambda texts: self._of_leg(about, leg, texts, done), ended=True)

    def leave(self) -> None:
        """Nobody is at the counter any more; what was typed for the last one stays kept."""
        self.flush()
        self._begin_anew(None)

    def _of_leg(
        self,
        about: str,
        leg: int,
        texts: tuple[DraftText, ...],
        done: Callable[[State, bool], object],
    ) -> None:
        if about != self._about or self._lies:
            return
        readable = [one for one in texts if one.state]
        here = [one for one in readable if _leg_of(one, leg) == leg]
        before = [one for one in readable if _leg_of(one, leg) < leg]
        if here:
            self.go_on(here[0])
            done(dict(here[0].state or {}), True)
            if here[0].ended:
                self.edited()  # it is open again
        elif before:
            self.go_on(before[0])
            done(dict(before[0].state or {}), False)
            self.fork()
        self._tell_others(here)


class FormDraft(Draft):
    """The draft of a form of its own, one for each officer, at whichever computer.

    ``restore`` puts a draft back into the form; ``clear`` empties the form again.
    """

    def __init__(
        self,
        workplace: Workplace,
        form: str,
        state: Callable[[], State | None],
        restore: Callable[[State], None],
        clear: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(workplace, state, parent)
        self._begin_anew(form_about(form, workplace.officer.id))
        self._restore, self._clear = restore, clear

    def offer(self) -> None:
        """Give back what was kept, unless somebody has begun to type meanwhile."""
        self.begin(self._about, self._offered)

    def ended(self) -> None:
        """What was typed is on record or thrown away."""
        self.end()

    def _offered(self, found: State | None) -> None:
        if not found or self._state() is not None:
            return
        self._restore(found)
        self._workplace.tell(
            self.tr("Isian yang belum disimpan dikembalikan."),
            action=self.tr("Kosongkan"),
            act=self.give_up,
        )

    def give_up(self) -> None:
        """Empty the form and forget its draft; the notice gives it back."""
        self.throw_away(self._clear, self._restore)


def _leg_of(text: DraftText, otherwise: int) -> int:
    leg = (text.state or {}).get("leg")
    return leg if isinstance(leg, int) else otherwise
