"""Placeholder."""

from typing import ClassVar

from desk.pages.page import Page


class CounterPage(Page):
    name: ClassVar[str] = "counter"
    icon: ClassVar[str] = "menu-2"
