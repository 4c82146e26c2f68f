"""How English says numbers, letters and the places a visitor is sent to."""

from shared.speech.phrases import Phrase

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBER_WORDS = (*DIGITS, *TEENS, *TENS, "hundred", "thousand", "and")

LETTER_NAMES = {chr(code): chr(code).lower() for code in range(ord("A"), ord("Z") + 1)}

NUMBER_CALL = "queue number"
PROCEED = "please proceed to"
LOOK_AT_SCREEN = "please look at the screen"

_OF_COUNTERS = {
    "loket": "counter",
    "meja": "desk",
    "ruang": "room",
    "bilik": "booth",
    "meja informasi": "the information desk",
    "meja pengaduan": "the complaints desk",
    "meja prioritas": "the priority desk",
    "loket prioritas": "the priority counter",
    "loket informasi": "the information counter",
    "ruang konsultasi": "the consultation room",
    "ruang pengaduan": "the complaints room",
    "ruang mediasi": "the mediation room",
}
COUNTER_WORDS = tuple(_OF_COUNTERS.values())

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
TIME_WORDS = ("at", "oh", "a m", "p m")
PHRASES = {
    Phrase.WELCOME: "welcome",
    Phrase.CHOOSE: "please choose",
    Phrase.PRESS_NUMBER: "press number",
    Phrase.BRING: "please have your documents ready",
    Phrase.WAIT_FOR_CALL: "please wait to be called",
    Phrase.ON_BREAK: "we are on a break",
    Phrase.CLOSED: "we are closed",
    Phrase.NO_MORE_TICKETS: "no more numbers are given now",
    Phrase.OPENS_AGAIN: "we open again",
    Phrase.ONE_MOMENT: "one moment please",
    Phrase.NO_TICKETS_NOW: "no number could be given",
    Phrase.PAUSED: "this kiosk is paused",
    Phrase.ASK_STAFF: "please ask our staff",
    Phrase.QUOTA: "this service is full today",
    Phrase.SERVICE_SHUT: "this service is closed",
    Phrase.ENTER_NUMBER: "enter your queue number",
    Phrase.NOT_FOUND: "this number was not found",
    Phrase.NUMBER_AHEAD: "people ahead of you",
    Phrase.STILL_HERE: "are you still here",
    Phrase.PRESS_ANY_KEY: "press any key to go on",
    Phrase.TO_SKIP: "to pass this question over",
    Phrase.THANKS: "thank you",
    Phrase.HELP_ASKED: "we are calling our staff",
    Phrase.HELP_COMING: "our staff are coming",
    Phrase.STAR_AGAIN: "star repeats",
    Phrase.SLASH_SLOWER: "slash slower",
    Phrase.PLUS_LOUDER: "plus louder",
    Phrase.POINT_PAUSES: "point pauses",
    Phrase.ENTER_KEY: "enter",
    Phrase.CHECK_NUMBER: "check a number or report",
    Phrase.CHECK_REPORT: "check a report",
    Phrase.PRIORITY: "priority queue",
    Phrase.CALL_STAFF: "call our staff",
    Phrase.LANGUAGE: "change language",
    Phrase.TAKE_NUMBER: "take a number",
    Phrase.PRINT_LIST: "print the list",
    Phrase.PEOPLE_WAITING: "people waiting",
    Phrase.NO_COUNTER: "no counter is open yet",
    Phrase.MORE_CHOICES: "more choices",
    Phrase.FILL_IN_SURVEY: "fill in the survey",
    Phrase.BACK: "back",
    Phrase.DONE: "done",
}


def number_words(number: int) -> tuple[str, ...]:
    """``number`` from 0 to 999,999 in words, the British way: one thousand and twelve."""
    if not 0 <= number <= 999_999:
        message = f"a spoken number lies between 0 and 999,999, not {number}"
        raise ValueError(message)
    if number < 20:
        return ((*DIGITS, *TEENS)[number],)
    if number < 100:
        return (TENS[number // 10 - 2], *_rest(number % 10))
    if number < 1000:
        rest = ("and", *number_words(number % 100)) if number % 100 else ()
        return (DIGITS[number // 100], "hundred", *rest)
    below = number % 1000
    joint = ("and",) if 0 < below < 100 else ()
    return (*number_words(number // 1000), "thousand", *joint, *_rest(below))


def time_words(hour: int, minute: int) -> tuple[str, ...]:
    """A time of day: 13.05 is at, one, oh, five, p m."""
    past = ("oh", *number_words(minute)) if 0 < minute < 10 else _rest(minute)
    return ("at", *number_words(hour % 12 or 12), *past, "a m" if hour < 12 else "p m")


def counter_word(name: str) -> str | None:
    """The English for the Indonesian word of a counter, or ``None`` when we have no word for it."""
    return _OF_COUNTERS.get(" ".join(name.lower().split()))


def _rest(number: int) -> tuple[str, ...]:
    return number_words(number) if number else ()
