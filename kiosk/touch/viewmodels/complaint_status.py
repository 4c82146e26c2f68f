"""How far a report is: five stops, one sentence, three facts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.touch import patience
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer, done_offer
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels import case_words
from kiosk.touch.viewmodels.case_words import day_and_month, weekday_and_day
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Visit
from shared.complaints.deadlines.standing import Urgency
from shared.complaints.lifecycle import ENDED_STATES, CaseState
from shared.complaints.reporter_status import ReporterStatus, Stop
from shared.i18n import long_date
from shared.office.profile import HouseProfile
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase

translate = QCoreApplication.translate


@dataclass(frozen=True)
class StopProps:
    """One stop: ``done``, ``here`` or ``ahead``, and its day in words."""

    words: str
    how: str
    day: str = ""


@dataclass(frozen=True)
class FactProps:
    """One fact: what it is, the fact, and a note under it. ``good`` is what comes next."""

    label: str
    fact: str
    note: str = ""
    good: bool = False


@dataclass(frozen=True)
class StatusProps:
    """``discreet`` reports have no stops and no facts. ``seconds`` until the screen goes."""

    number: str = ""
    about: str = ""
    headline: str = ""
    advice: str = ""
    calm: bool = True
    discreet: bool = False
    stops: tuple[StopProps, ...] = ()
    facts: tuple[FactProps, ...] = ()
    printable: bool = False
    printed: bool = False
    talks: bool = False
    seconds: float = 0.0


def status_props(
    visit: Visit, snapshot: HouseSnapshot | None, *, prints: bool, seconds: float
) -> StatusProps:
    """The screen of the status that the visit found; empty without one."""
    status = visit.case.status
    if status is None or snapshot is None:
        return StatusProps()
    profile, code = snapshot.profile, visit.language
    late = (
        not status.discreet
        and status.stands is not None
        and (status.stands.urgency is Urgency.OVERDUE)
    )
    received = long_date(status.received_at.astimezone(profile.tz).date(), code)
    about = translate("Case", "diterima {date}").format(date=received)
    if status.category is not None:
        name = profile.complaints.category(status.category).name.say(code)
        about = f"{name} · {about}"
    figures = snapshot.figures.get(profile.complaint_service.code)
    return StatusProps(
        number=status.number,
        about=about,
        headline=case_words.late_headline() if late else case_words.headline(status.state),
        advice="" if status.discreet else case_words.advice(status, code, late=late),
        calm=not late and status.state is not CaseState.ON_HOLD,
        discreet=status.discreet,
        stops=() if status.discreet else _stops(status, profile, code),
        facts=() if status.discreet else _facts(status, profile, code, late=late),
        printable=prints and snapshot.slips,
        printed=visit.case.printed,
        talks=snapshot.opening.gives_numbers
        and (figures is None or (not figures.shut and figures.quota_left != 0)),
        seconds=seconds,
    )


def _stops(status: ReporterStatus, profile: HouseProfile, code: str) -> tuple[StopProps, ...]:
    order = list(Stop)
    reached = order.index(status.reached)
    ended = status.state in ENDED_STATES
    shown = []
    for position, stop in enumerate(order):
        words = case_words.stop_words(stop, status.state)
        came = status.at(stop)
        day = day_and_month(came.astimezone(profile.tz).date(), code) if came else ""
        if position < reached or (ended and stop is Stop.ENDED):
            shown.append(StopProps(words, "done", day))
        elif position == reached:
            since = translate("Case", "sejak {date}").format(date=day) if day else ""
            shown.append(StopProps(words, "here", day if stop is Stop.RECEIVED else since))
        else:
            shown.append(StopProps(words, "ahead", _at_the_latest(status, stop, profile, code)))
    return tuple(shown)


def _at_the_latest(status: ReporterStatus, stop: Stop, profile: HouseProfile, code: str) -> str:
    if stop is not Stop.ENDED or status.ends_by is None:
        return ""
    day = day_and_month(status.ends_by.astimezone(profile.tz).date(), code)
    return translate("Case", "paling lambat {date}").format(date=day)


def _facts(
    status: ReporterStatus, profile: HouseProfile, code: str, *, late: bool
) -> tuple[FactProps, ...]:
    shown = [FactProps(translate("Case", "Ditangani oleh"), status.agency or profile.name)]
    if status.news is not None and status.news_at is not None:
        day = weekday_and_day(status.news_at.astimezone(profile.tz).date(), code)
        news = case_words.news_words(status.news)
        shown.append(FactProps(translate("Case", "Kabar terakhir"), news, day))
    if status.result is not None:
        ended = status.ended_at.astimezone(profile.tz).date() if status.ended_at else None
        day = weekday_and_day(ended, code) if ended else ""
        result = case_words.result_words(status.result)
        shown.append(FactProps(translate("Case", "Hasil"), result, day, good=True))
    elif status.answer_by is not None:
        day = weekday_and_day(status.answer_by, code)
        shown.append(FactProps(translate("Case", "Kami menunggu sampai"), day))
    elif status.due is not None and status.stands is not None:
        day = weekday_and_day(status.due.astimezone(profile.tz).date(), code)
        label = translate("Case", "Seharusnya") if late else translate("Case", "Jawaban berikutnya")
        shown.append(FactProps(label, day, _left(status, late=late), good=not late))
    return tuple(shown)


def _left(status: ReporterStatus, *, late: bool) -> str:
    assert status.stands is not None
    days = status.stands.working_days
    if late:
        return translate("Case", "lewat {days} hari kerja").format(days=days) if days else ""
    if days == 0:
        return translate("Case", "hari ini")
    return translate("Case", "{days} hari kerja lagi").format(days=days)


def status_prompt(moment: Moment) -> Words:
    """The room hears nothing of a report; staff read it to whoever cannot."""
    return phrase(moment.voice, Phrase.ASK_STAFF)


def status_offers(moment: Moment) -> tuple[Offer, ...]:
    shown = status_props(moment.visit, moment.snapshot, prints=True, seconds=0.0)
    voice = moment.voice
    printed = Offer(
        "print",
        lambda touches: touches.complaint_enquiry.print_status(),
        phrase(voice, Phrase.PRINT_LIST),
    )
    talk = Offer(
        "talk",
        lambda touches: touches.complaint_enquiry.talk(),
        phrase(voice, Phrase.TAKE_NUMBER),
    )
    return (
        *((printed,) if shown.printable and not shown.printed else ()),
        *((talk,) if shown.talks else ()),
        done_offer(moment),
    )


class ComplaintStatusViewModel(ScreenViewModel[StatusProps]):
    """What the status screen reads, and its touches; ``shownAgain`` starts its time anew."""

    empty = StatusProps()
    shownAgain = Signal()  # noqa: N815 - QML reads it

    def __init__(self, touches: Touches | None, parent: QObject | None = None) -> None:
        super().__init__(touches, parent)
        if touches is not None:
            touches.journey.patienceBegan.connect(self.shownAgain)

    def refresh(self, moment: Moment) -> None:
        prints = self._touches is not None and self._touches.journey.printer is not None
        shown = status_props(moment.visit, moment.snapshot, prints=prints, seconds=_seconds(moment))
        self.show(shown)

    @Slot()
    def printStatus(self) -> None:  # noqa: N802 - QML calls it
        self.touches.complaint_enquiry.print_status()

    @Slot()
    def talk(self) -> None:
        self.touches.complaint_enquiry.talk()

    @Slot()
    def finish(self) -> None:
        self.touches.journey.finish()


def _seconds(moment: Moment) -> float:
    if moment.snapshot is None:
        return 0.0
    wait = patience.status(moment.visit, moment.snapshot.profile.kiosk)
    return patience.milliseconds(wait, moment.pace) / 1000
