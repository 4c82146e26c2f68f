"""What is wrong with a profile, by name, for those who say it in another language."""


class ProfileMistake(ValueError):
    """A value of the profile cannot be so. ``kind`` names the mistake, ``data`` what it is about;
    ``str()`` is the sentence in Indonesian, without a capital and a full stop."""

    def __init__(self, kind: str, sentence: str, **data: str | int) -> None:
        self.kind, self.data = kind, data
        super().__init__(sentence.format(**data))
