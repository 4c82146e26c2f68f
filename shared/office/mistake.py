"""A value of the profile that the rules of a house do not allow."""

from shared.i18n import Message


class ProfileMistake(ValueError):
    """A value cannot be so; ``message`` says why. Pydantic's validators want a ValueError."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))
