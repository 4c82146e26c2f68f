"""Every state, size and language is held against the same rules."""

import os
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from rehearsal.states.kiosk import enter, kiosk_states
from shared.i18n import KIOSK, languages_of
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from tests.helpers.engines import new_house
from tests.helpers.longest import longest_house
from tests.helpers.staffed_house import MORNING
from tests.kiosk.touch.finger import Finger, items

COMMON = [(1920, 1080), (1080, 1920), (1366, 768)]
"""Held in every language each time; the others in the longest alone, unless SAPA_LONG is set."""
SIZES = [*COMMON, (800, 1280), (1024, 768), (1280, 1024), (3840, 2160)]
LANGUAGES = tuple(one.code for one in languages_of(KIOSK))
_SLACK = 2.0


def _area(item: QQuickItem) -> QRectF:
    corner = item.mapToScene(QPointF())
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def _is_text(item: QQuickItem) -> bool:
    return bool(item.inherits("QQuickText")) and bool(item.property("text"))


def _is_control(item: QQuickItem) -> bool:
    return bool(item.inherits("QQuickAbstractButton")) and item.isEnabled()


def _described(item: QQuickItem) -> str:
    area = _area(item)
    text = item.property("text") or item.objectName()
    place = f"{area.x():.0f},{area.y():.0f} {area.width():.0f}x{area.height():.0f}"
    return f"{text!r} at {place}"


def faults(kiosk: KioskApp, *, reach: bool) -> list[str]:
    """Everything on screen now that is clipped, outside, too small or nameless."""
    window = kiosk.window
    whole = QRectF(0, 0, window.width(), window.height())
    unit = kiosk.window.property("unit")
    found = []
    for item in items(_in_front(window.contentItem())):
        if _is_text(item):
            wide = item.property("contentWidth") > item.width() + _SLACK
            high = item.property("contentHeight") > item.height() + _SLACK * 3
            if item.property("truncated") or wide or high:
                found.append(f"clipped: {_described(item)}")
            if not whole.adjusted(-6, -6, 6, 6).contains(_area(item)):
                found.append(f"outside: {_described(item)}")
        if _is_control(item):
            area = _area(item)
            if area.height() < 88 * unit - 1:
                found.append(f"too small: {_described(item)}")
            if not whole.adjusted(-6, -6, 6, 6).contains(area):
                found.append(f"outside: {_described(item)}")
            if reach and area.center().y() < window.height() / 2 and item.objectName() != "attract":
                found.append(f"out of reach: {_described(item)}")
            face = QAccessible.queryAccessibleInterface(item)
            if face is None or not face.text(QAccessible.Text.Name):
                found.append(f"nameless: {_described(item)}")
            elif face.role() not in _ROLES:
                found.append(f"no role: {_described(item)} {face.role()}")
    return found + _overlaps(_in_front(window.contentItem()))


def _in_front(root: QQuickItem) -> QQuickItem:
    """What can be touched: all of the window, or the question that lies before it."""
    return next((each for each in items(root) if each.objectName() == "question"), root)


_ROLES = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
)


def _overlaps(root: QQuickItem) -> list[str]:
    controls = [(item, _area(item)) for item in items(root) if _is_control(item)]
    texts = [(item, _written(item)) for item in items(root) if _is_text(item)]
    return [
        f"overlap: {_described(item)} and {_described(other)}"
        for (item, area), (other, second) in [*combinations(controls, 2), *combinations(texts, 2)]
        if min(area.intersected(second).width(), area.intersected(second).height()) > _SLACK
    ]


def _written(text: QQuickItem) -> QRectF:
    """Where its lines are, without the air above and below the letters."""
    area, height = _area(text), float(text.property("contentHeight"))
    air = height * 0.16 / max(1, int(text.property("lineCount")))
    return QRectF(area.x(), area.center().y() - height / 2 + air, area.width(), height - 2 * air)


@pytest.fixture
def four_languages(tmp_path: Path) -> House:
    """The Palembang house in every language there is, each word as long as it may be."""
    profile = load_profile(shipped_profiles()["palembang"])
    every = longest_house(profile, LANGUAGES)
    return new_house(tmp_path / "rumah", every, clock=SetClock(MORNING))


@pytest.mark.timeout(180)
@pytest.mark.parametrize("accessible", [False, True], ids=["plain", "accessible"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.logs("the house cannot be read: ")
def test_nothing_is_clipped_small_or_nameless(
    open_kiosk: Callable[..., KioskApp],
    four_languages: House,
    qtbot: QtBot,
    size: tuple[int, int],
    accessible: bool,
) -> None:
    kiosk = open_kiosk(four_languages, size, motion=False)
    finger = Finger(kiosk, qtbot)
    first = kiosk.journey.first
    found: dict[str, list[str]] = {}
    for language in LANGUAGES if size in COMMON or os.environ.get("SAPA_LONG") else LANGUAGES[:1]:
        kiosk.journey.first = replace(first, language=language, accessible=accessible)
        for name, step in kiosk_states():
            enter(kiosk, step)
            finger.painted()
            if trouble := faults(kiosk, reach=accessible):
                found[f"{name} in {language}"] = trouble
    four_languages.close()
    assert found == {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.logs("the house cannot be read: ")
def test_the_low_layout_keeps_every_control_within_reach(
    open_kiosk: Callable[..., KioskApp], four_languages: House, qtbot: QtBot, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(four_languages, size, motion=False)
    kiosk.journey.first = replace(kiosk.journey.first, language="jv", low=True)
    found: dict[str, list[str]] = {}
    for name, step in kiosk_states():
        enter(kiosk, step)
        Finger(kiosk, qtbot).painted()
        if trouble := faults(kiosk, reach=True):
            found[name] = trouble
    four_languages.close()
    assert found == {}


@pytest.mark.parametrize("name", sorted(shipped_profiles()))
def test_every_shipped_house_fits_its_home_screen(
    open_kiosk: Callable[..., KioskApp], tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    profile: HouseProfile = load_profile(shipped_profiles()[name])
    house = new_house(tmp_path / "rumah", profile, clock=SetClock(MORNING))
    for size in SIZES:
        kiosk = open_kiosk(house, size, motion=False)
        Finger(kiosk, qtbot).painted()
        assert faults(kiosk, reach=False) == []
    house.close()
