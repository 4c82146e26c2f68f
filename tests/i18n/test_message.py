"""What the core has to say: blanks filled, in any language, and nothing technical on a screen."""

from shared.i18n import Message, Refusal

_ENGLISH = {
    "Nomor {number} {state}.": "Number {number} {state}.",
    "sedang menunggu": "is waiting",
}


def english(context: str, source: str) -> str:
    assert context == "Sentences"
    return _ENGLISH[source]


class Waits(Refusal):
    sentence = Message("Sentences", "Nomor {number} {state}.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number, state=Message("Sentences", "sedang menunggu"))

    @property
    def for_technicians(self) -> str:
        return "[row 7]"


def test_a_message_speaks_indonesian_by_itself() -> None:
    assert str(Message("Sentences", "Nomor {number}.").filled(number="A-001")) == "Nomor A-001."


def test_filling_leaves_the_text_it_came_from_as_it_was() -> None:
    text = Message("Sentences", "Nomor {number}.")
    text.filled(number="A-001")
    assert text == Message("Sentences", "Nomor {number}.")


def test_a_message_within_a_message_is_translated_too() -> None:
    assert Waits("A-001").message.said(english) == "Number A-001 is waiting."


def test_what_a_visitor_typed_is_never_read_as_a_blank() -> None:
    assert str(Waits("{state} {x}").message) == "Nomor {state} {x} sedang menunggu."


def test_only_the_log_and_the_command_line_see_what_is_for_technicians() -> None:
    refusal = Waits("A-001")
    assert str(refusal) == "Nomor A-001 sedang menunggu. [row 7]"
    assert "row 7" not in str(refusal.message)


def test_one_of_several_sentences_can_be_handed_in() -> None:
    assert str(Refusal(Message("Sentences", "Tutup {what}."), what="loket")) == "Tutup loket."
