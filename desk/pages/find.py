"""Placeholder."""

from typing import ClassVar

from desk.pages.page import Page


class FindPage(Page):
    name: ClassVar[str] = "find"
    icon: ClassVar[str] = "search"
