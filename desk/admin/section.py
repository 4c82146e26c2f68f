"""A part of the administration: a form over the house's document, saved as a revision."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desk.admin.field import Field
from desk.admin.form import Form
from desk.admin.telling import say_saved
from desk.dialogs.sheet import scrolling
from desk.form_draft import FormDraft
from desk.look.parts import button, column, frame, row, text
from desk.look.problem import bring_into_view
from desk.workplace import Tone, Workplace
from shared.complaints.recounting import change_house_and_promises
from shared.office.editing import (
    EditedMeanwhile,
    EditRefused,
    ProfileDraft,
    Saved,
    begin_edit,
    profile_at,
)
from shared.office.profile import HouseProfile
from shared.qt.translator import words_of
from shared.queue.house_edit import StillInUse
from shared.storage.database import Session

MakeForm = Callable[[Workplace], Form]


class AdminPart(QWidget):
    """What the page holds: something with a title that can be shown a draft.

    ``marked`` comes when :attr:`unsaved` may be another; ``saved`` carries the draft that a save
    led to.
    """

    marked = Signal()
    saved = Signal(object)

    def __init__(self, workplace: Workplace, title: str, sentence: str) -> None:
        super().__init__()
        self.workplace, self.title = workplace, title
        self.setAccessibleName(title)
        self.head = column(spacing=4, margins=(24, 20, 24, 0))
        self.head.addWidget(text(title, "display"))
        self.head.addWidget(text(sentence, "mute", wrap=True))

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not saved."""
        return False

    def load(self, draft: ProfileDraft) -> None:
        """Show the house as it is now."""

    def read_again(self) -> None:
        """Read what is not part of the draft."""

    def focus_first(self) -> None:
        self.focusNextChild()


class FormPart(AdminPart):
    """A form with Save and Undo. What others save meanwhile is shown, unless something was
    typed here: then it is joined when saving, or told where it cannot be."""

    def __init__(self, workplace: Workplace, title: str, sentence: str, make: MakeForm) -> None:
        super().__init__(workplace, title, sentence)
        self.form = make(workplace)
        self._draft: ProfileDraft | None = None
        self._loaded: dict[str, Any] = {}
        self._typed: FormDraft | None = None
        self.hint: QLabel = text(kind="mute", wrap=True)
        self.reload_button: QPushButton = button(self.tr("Muat ulang"), "link", self._reload)
        self.undo_button = button(self.tr("Batalkan perubahan"), "plain", self.give_up)
        self.save_button = button(self.tr("Simpan"), "primary", self.save, tip="Ctrl+S")
        inner = QWidget()
        body = column(spacing=14, margins=(24, 18, 24, 20))
        body.addWidget(self.form)
        body.addStretch(1)
        inner.setLayout(body)
        foot = row(spacing=10, margins=(24, 12, 24, 12))
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.reload_button)
        foot.addWidget(self.undo_button)
        foot.addWidget(self.save_button)
        box = column(spacing=0)
        box.addLayout(self.head)
        box.addWidget(scrolling(inner), 1)
        box.addWidget(frame("rule"))
        box.addLayout(foot)
        self.setLayout(box)
        self.form.changed.connect(self._edited)
        self._tell_state()

    @property
    def unsaved(self) -> bool:
        return self._draft is not None and self.form.value() != self._loaded

    def keep_as(self, name: str) -> None:
        """Keep what is typed under ``name``, and give back what was kept before. After `load`."""
        self._typed = FormDraft(
            self.workplace, f"admin-{name}", self._state, self._give_back, self.undo, self
        )
        self._typed.offer()

    def flush(self) -> None:
        """Write what was typed a moment ago."""
        if self._typed is not None:
            self._typed.flush()

    def load(self, draft: ProfileDraft) -> None:
        if self.unsaved:
            newer = self._draft is not None and draft.revision > self._draft.revision
            if self.reload_button.isVisibleTo(self):
                return  # The conflict told before is still the thing to say.
            self._tell_state(
                self.tr(
                    "Administrator lain baru saja menyimpan. Perubahan Anda digabungkan saat "
                    "disimpan."
                )
                if newer
                else ""
            )
            return
        self._draft = draft
        self._show_draft()

    def undo(self) -> None:
        """Throw away what was typed here."""
        self._show_draft()
        self._end_draft()
        self.marked.emit()

    def give_up(self) -> None:
        """The same by hand; the notice gives it back."""
        if self._typed is not None:
            self._typed.give_up()

    def save(self) -> None:
        """Check and save; what is wrong is told at its field."""
        draft = self._draft
        if draft is None or not self.unsaved:
            return
        document = draft.document | self.form.value()
        who, what = self.workplace.officer.id, self.title

        def work(session: Session, at: datetime) -> Saved:
            return change_house_and_promises(
                session,
                based_on=draft.revision,
                document=document,
                officer=who,
                at=at,
                what=what,
            )

        self.form.calm()
        self.save_button.setEnabled(False)
        self.workplace.write(self, work, self._saved, self._refused)

    def focus_first(self) -> None:
        self.form.focus_first()

    def _saved(self, saved: Saved) -> None:
        words = self.tr("{title} tersimpan dan langsung berlaku.").format(title=self.title)
        if saved.joined:
            words += " " + self.tr("Perubahan administrator lain ikut dipertahankan.")
        self._draft = ProfileDraft(saved.revision, saved.profile)
        self._show_draft()
        self._end_draft()
        say_saved(self.workplace, words, saved.profile)
        self.saved.emit(self._draft)
        self.marked.emit()

    def _refused(self, error: Exception) -> None:
        self._tell_state()
        if isinstance(error, EditRefused):
            # The first one last, so that its item is the one left on screen.
            for problem in reversed(error.problems):
                self.form.complain_at(problem.path, words_of(problem.message))
            self._go_to_problem()
            self.workplace.tell(
                self.tr("Belum tersimpan. Perbaiki isian yang ditandai."), Tone.PROBLEM
            )
        elif isinstance(error, EditedMeanwhile):
            name = error.name or self.tr("Administrator lain")
            self._tell_state(
                self.tr(
                    "{name} baru saja mengubah bagian yang sama. Perubahan Anda belum disimpan."
                ).format(name=name),
                reload=True,
            )
        elif isinstance(error, StillInUse):
            self.form.complain(words_of(error))
            self._go_to_problem()
        else:
            self.workplace.explain(error)

    def _go_to_problem(self) -> None:
        """Bring the first field with a complaint into sight and put the keyboard there."""
        marked = (self.form, *self.form.findChildren(Field))
        for field in marked:
            if field.isVisible() and field.problem.isVisible():
                field.focus_first()
                bring_into_view(field.first, field.problem)
                return

    def _reload(self) -> None:
        if self._typed is not None:
            self._typed.throw_away(self._load_anew, self._give_back)

    def _load_anew(self) -> None:
        self._loaded = self.form.value()
        self.workplace.read(self, begin_edit, self._reloaded)

    def _reloaded(self, draft: ProfileDraft) -> None:
        self._draft = draft
        self._show_draft()
        self._end_draft()
        self.marked.emit()

    def _state(self) -> dict[str, Any] | None:
        if self._draft is None or not self.unsaved:
            return None
        return {"revision": self._draft.revision, "value": self.form.value()}

    def _give_back(self, state: dict[str, Any]) -> None:
        # From the revision the edit began with: what others saved since is joined, not undone.
        revision, value = int(state["revision"]), dict(state["value"])

        def show(profile: HouseProfile) -> None:
            if self.unsaved:
                return
            self._draft = ProfileDraft(revision, profile)
            self._show_draft()
            self.form.take(self._draft.document | value)
            self._edited()

        self.workplace.read(self, lambda session: profile_at(session, revision), show)

    def _end_draft(self) -> None:
        if self._typed is not None:
            self._typed.ended()

    def _show_draft(self) -> None:
        assert self._draft is not None, "nothing is shown before the first draft"
        self.form.take(self._draft.document)
        self._loaded = self.form.value()
        self._tell_state()

    def _edited(self) -> None:
        self._tell_state()
        if self._typed is not None:
            self._typed.edited()
        self.marked.emit()

    def _tell_state(self, words: str = "", *, reload: bool = False) -> None:
        unsaved = self.unsaved
        self.save_button.setEnabled(unsaved)
        self.undo_button.setEnabled(unsaved)
        self.reload_button.setVisible(reload)
        self.hint.setText(words or (self.tr("Belum disimpan.") if unsaved else ""))
