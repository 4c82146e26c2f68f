"""Asking a printer how it is, and finding out whether its answers can be believed.

An answer is one byte that does not say which question it belongs to. Printers behind Wi-Fi
modules and print servers answer late, one question behind, or with the same byte to everything;
read naively, "paper out" becomes "broken". Here every question must get its own answer before
the next one is asked, a fault is asked for a second time, and a printer that cannot be
understood is left alone (docs/adr/0105-a-printer-that-cannot-be-understood-is-not-asked.md).
"""

import time
from collections.abc import Callable, Mapping

from shared.printing.status import (
    ASK_CONFIRMATION,
    QUESTIONS,
    Listener,
    ask,
    condition_of,
)
from shared.printing.transport.base import Transport

LAGS = "Jawaban printer terlambat satu pertanyaan; slip dicetak tanpa bertanya (status=off)."
REPEATS = "Printer menjawab sama untuk semua pertanyaan; slip dicetak tanpa bertanya (status=off)."
BABBLES = "Jawaban printer tidak dikenal; slip dicetak tanpa bertanya (status=off)."

_WELL = 0x12
_SHIFTED = 2
"""Pairs of unlike answers to one question: one may be a cover opened just now, two are a lag."""


class Interview:
    """Puts the questions on a line and keeps what came back.

    ``reply`` is how many seconds a printer gets for an answer, ``slow`` how many when it is
    suspected to be slow, ``doubt_for`` how long one that was not understood is left alone.
    """

    def __init__(self, line: Transport, *, reply: float, slow: float, doubt_for: float) -> None:
        self._line = line
        self._reply, self._slow, self._doubt_for = reply, slow, doubt_for
        self._owed = 0
        self._mute = False
        self._never_answered: set[int] = set()
        self._doubt = ""
        self._doubt_until = 0.0
        self.listener = Listener()

    @property
    def doubt(self) -> str:
        """Why the printer is not asked at present; empty when it is."""
        return self._doubt if time.monotonic() < self._doubt_until else ""

    def leave_alone(self, why: str) -> None:
        self._doubt, self._doubt_until = why, time.monotonic() + self._doubt_for

    def new_line(self) -> None:
        """Nothing that was asked on the old line is answered on the next one."""
        self.listener = Listener()
        self._owed = 0

    def drain(self) -> None:
        while data := self._line.read(0):
            self._hear(data)

    def ask_all(self) -> Mapping[int, int]:
        """The answers by question; none when the printer is mute or not understood.

        Raises a `PrinterProblem` when the line breaks.
        """
        if self.doubt:
            return {}
        self.listener.answers.clear()
        self.drain()
        if self._mute and self.listener.answers:
            self._mute, self._reply = False, self._slow
        self._owed = 0
        answers = self._round()
        if len(set(answers.values())) == 1 and len(answers) == len(QUESTIONS):
            if answers[QUESTIONS[0]] != _WELL:
                self.leave_alone(REPEATS)
                return {}
        elif answers and not condition_of(answers).state.usable:
            answers = self._second_opinion()
        return {} if self.doubt else answers

    def _round(self, *, again: bool = False) -> dict[int, int]:
        answers: dict[int, int] = {}
        for question in QUESTIONS:
            if question in self._never_answered:
                continue
            answer = self._answer_to(question)
            if answer is None and question == QUESTIONS[0]:
                return {} if self._mute else self._after_silence(again)
            if answer is None:
                self._never_answered.add(question)
                self._owed = 0
            else:
                answers[question] = answer
        self._mute = self._mute and not answers
        return answers

    def _answer_to(self, question: int) -> int | None:
        self._put(question)
        if self._heard_all(self._reply):
            return self.listener.answers[-1]
        if question != QUESTIONS[0] and self._heard_all(self._slow):
            self._reply = self._slow
            return self.listener.answers[-1]
        return None

    def _after_silence(self, again: bool) -> dict[int, int]:
        """The first question got no answer: the printer is mute, slow, or one behind."""
        self._put(QUESTIONS[0])
        in_the_end = self._heard_all(self._slow)
        if not in_the_end and not self.listener.answers:
            self._mute, self._owed = True, 0
            return {}
        if not again and (in_the_end or self._a_different_question_is_answered()):
            self._reply = self._slow if in_the_end else self._reply
            self._owed = 0
            return self._round(again=True)
        self.leave_alone(LAGS)
        return {}

    def _a_different_question_is_answered(self) -> bool:
        """``GS r`` is answered by another kind of byte: one that lags gives the old kind."""
        before = self.listener.confirmations
        self.listener.answers.clear()
        self._line.write(ASK_CONFIRMATION)
        self._listen(
            self._slow,
            lambda: bool(self.listener.answers) or self.listener.confirmations > before,
        )
        answered = self.listener.confirmations > before and not self.listener.answers
        self.listener.confirmations = before
        return answered

    def _second_opinion(self) -> dict[int, int]:
        """Each question twice, the second answer taken: right even for one that lags."""
        answers: dict[int, int] = {}
        unlike = 0
        for question in QUESTIONS:
            if question in self._never_answered:
                continue
            first, second = self._answer_to(question), self._answer_to(question)
            if second is None:
                self._owed = 0
                continue
            answers[question] = second
            unlike += first != second
        if unlike >= _SHIFTED:
            self.leave_alone(LAGS)
        return answers

    def _put(self, question: int) -> None:
        self.listener.answers.clear()
        self._line.write(ask(question))
        self._owed += 1

    def _heard_all(self, seconds: float) -> bool:
        self._listen(seconds, lambda: not self._owed)
        return not self._owed

    def _listen(self, seconds: float, done: Callable[[], bool]) -> None:
        until = time.monotonic() + seconds
        while not done():
            left = until - time.monotonic()
            if left <= 0:
                return
            self._hear(self._line.read(left))

    def _hear(self, data: bytes) -> None:
        before = len(self.listener.answers)
        self.listener.hear(data)
        self._owed = max(0, self._owed - (len(self.listener.answers) - before))
