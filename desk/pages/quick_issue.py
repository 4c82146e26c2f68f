"""Placeholder."""

from typing import ClassVar

from desk.pages.page import Page


class QuickIssuePage(Page):
    name: ClassVar[str] = "quick_issue"
    icon: ClassVar[str] = "ticket"
