"""What a kiosk says beside numbers, letters and places; each language has its words for it."""

from enum import StrEnum


class Phrase(StrEnum):
    """One recorded phrase. Where a number stands before or after it, the name says so."""

    WELCOME = "welcome"
    CHOOSE = "choose"
    PRESS_NUMBER = "press_number"
    UP_TO_NUMBER = "up_to_number"
    FOR_A_CHOICE = "for_a_choice"
    FOR_A_TICKET = "for_a_ticket"
    BRING = "bring"
    WAIT_FOR_CALL = "wait_for_call"
    ON_BREAK = "on_break"
    CLOSED = "closed"
    NO_MORE_TICKETS = "no_more_tickets"
    OPENS_AGAIN = "opens_again"
    ONE_MOMENT = "one_moment"
    NO_TICKETS_NOW = "no_tickets_now"
    PAUSED = "paused"
    ASK_STAFF = "ask_staff"
    QUOTA = "quota"
    SERVICE_SHUT = "service_shut"
    ENTER_NUMBER = "enter_number"
    NOT_FOUND = "not_found"
    NUMBER_AHEAD = "number_ahead"
    STILL_HERE = "still_here"
    PRESS_ANY_KEY = "press_any_key"
    HELP_ASKED = "help_asked"
    HELP_COMING = "help_coming"
