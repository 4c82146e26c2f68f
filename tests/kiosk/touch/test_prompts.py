"""What a kiosk says aloud, heard in the sound itself: which clips it is made of, in order."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assets import asset
from kiosk.touch.app import KioskApp
from kiosk.touch.visit import About
from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.office.profile import HouseProfile
from shared.qt.sound import Output
from shared.queue.kiosks import answer_help, pause_kiosk
from shared.speech.level import levelled
from shared.speech.sound import Sound, read_wav
from shared.staff.rights import Role
from tests.helpers.engines import new_house
from tests.helpers.spoken_names import record_names, recorded
from tests.helpers.staffed_house import account
from tests.kiosk.touch.finger import Finger

CHOICES = [
    "satu", "pengaduan-aspirasi", "dua", "administrasi-kependudukan", "tiga", "pelayanan-sosial",
    "empat", "perizinan", "lima", "informasi-publik", "enam", "cek-nomor-atau-aduan",
    "tujuh", "antrean-prioritas", "delapan", "panggil-petugas", "nol", "ganti-bahasa",
]  # fmt: skip
SOUND_KEYS = ["bintang-ulang", "garis-miring-lambat", "tambah-keras", "titik-jeda"]


class Listener(Output):
    """A loudspeaker that keeps what it was given, and notices being cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[Sound] = []
        self.volume = -1
        self.playing = False
        self.cut_off = 0
        self.house = Path()
        self.held: list[str] = []

    @property
    def problem(self) -> str:
        return ""

    def play(self, sound: Sound, volume: int) -> None:
        self.played.append(sound)
        self.volume, self.playing = volume, True

    def stop(self) -> None:
        self.cut_off += self.playing
        self.playing = False

    def last(self, language: str = "id") -> list[str]:
        """The clips of the last prompt, in order."""
        return clips_in(self.played[-1], language, self.house)

    def pause(self) -> None:
        self.held.append("paused")

    def go_on(self) -> None:
        self.held.append("on")

    def turn_to(self, volume: int) -> None:
        self.volume = volume


_clips: dict[str, dict[str, bytes]] = {}
_BEGINNING = 64


def pcm_of(folder: Path) -> dict[str, bytes]:
    return {
        name: levelled(read_wav(path)).samples.tobytes() for name, path in recorded(folder).items()
    }


def clips_in(sound: Sound, language: str, house: Path) -> list[str]:
    """Take a joined sound apart again: silence between, else the longest clip that fits."""
    if language not in _clips:
        _clips[language] = pcm_of(asset("sounds", "voice", language))
    own = house / "voice" / language
    if str(own) not in _clips:
        _clips[str(own)] = pcm_of(own)
    known = {**_clips[language], **_clips[str(own)]}
    by_beginning: dict[bytes, list[str]] = {}
    for name, pcm in known.items():
        by_beginning.setdefault(pcm[:_BEGINNING], []).append(name)
    heard, at = sound.samples.tobytes(), 0
    found: list[str] = []
    while at < len(heard):
        alike = by_beginning.get(heard[at : at + _BEGINNING], [])
        fits = [name for name in alike if heard.startswith(known[name], at)]
        if fits:
            found.append(max(fits, key=lambda name: len(known[name])))
            at += len(known[found[-1]])
        else:
            assert heard[at : at + 2] == b"\0\0", "neither a clip nor silence"
            at += 2
    return found


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def finger(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, listener: Listener
) -> Finger:
    record_names(house.folder, house.profile)
    listener.house = house.folder
    return Finger(open_kiosk(house, sound=listener), qtbot)


@pytest.fixture
def heard(finger: Finger, listener: Listener) -> Listener:
    """The loudspeaker of a kiosk that a visitor has just switched to the accessibility mode."""
    finger.touch("accessibility")
    finger.painted()
    return listener


def test_nothing_is_said_to_those_who_did_not_ask(finger: Finger, listener: Listener) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    finger.touch("tile-B")
    assert listener.played == []


def test_home_greets_and_names_its_keys(heard: Listener) -> None:
    assert heard.last() == ["selamat-datang", "pilih-keperluan-anda", *CHOICES, *SOUND_KEYS]
    assert heard.volume == 80


def test_every_step_by_the_keypad_is_said(finger: Finger, heard: Listener, qtbot: QtBot) -> None:
    def press(key: Qt.Key, screen: str) -> None:
        finger.key(key)
        qtbot.waitUntil(lambda: finger.screen == screen)
        finger.app.settle()

    press(Qt.Key.Key_2, "choices")
    assert heard.last() == [
        "administrasi-kependudukan", "pilih-keperluan-anda",
        "satu", "ktp-el", "dua", "kartu-keluarga", "tiga", "akta-kelahiran",
        "empat", "akta-kematian", "lima", "kartu-identitas-anak", "enam", "pindah-datang",
        "nol", "kembali",
    ]  # fmt: skip
    press(Qt.Key.Key_1, "requirements")
    assert heard.last() == [
        "ktp-el", "siapkan-dokumen-yang-diperlukan", "fotokopi-kartu-keluarga",
        "ktp-el-lama-atau-surat-kehilangan", "belum-ada-petugas-di-loket",
        "satu", "ambil-nomor", "dua", "cetak-daftar", "nol", "kembali",
    ]  # fmt: skip
    press(Qt.Key.Key_1, "ticket")
    assert heard.last() == [
        "nomor-antrean", "huruf-b", "nol", "nol", "satu", "nol", "orang-di-depan-anda",
        "belum-ada-petugas-di-loket", "silakan-menunggu-panggilan", "satu", "selesai",
    ]  # fmt: skip
    press(Qt.Key.Key_1, "home")


def test_a_new_prompt_ends_the_one_before(finger: Finger, heard: Listener) -> None:
    assert heard.cut_off == 0
    finger.touch("tile-B")
    assert heard.cut_off == 1
    finger.touch("back")
    assert heard.cut_off == 2


def test_leaving_the_mode_ends_the_voice(finger: Finger, heard: Listener) -> None:
    said = len(heard.played)
    finger.touch("accessibility")
    assert not heard.playing
    assert len(heard.played) == said


def test_english_is_spoken_in_english_and_palembang_in_indonesian(
    finger: Finger, heard: Listener
) -> None:
    said = len(heard.played)
    finger.touch("next-language")
    assert finger.app.journey.visit.language == "plm"
    assert len(heard.played) == said
    finger.touch("next-language")
    assert heard.last("en")[:6] == [
        "welcome", "please-choose", "one", "complaints-suggestions", "two", "civil-registration",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("days", "hour", "minute", "clips"),
    [
        (0, 12, 18, ["sedang-istirahat", "buka-kembali", "pukul", "tiga", "belas"]),
        (0, 14, 52, ["pengambilan-nomor-sudah-ditutup", "buka-kembali", "selasa", "pukul",
                     "delapan"]),
        (4, 18, 0, ["layanan-sedang-tutup", "buka-kembali", "senin", "pukul", "delapan"]),
    ],
)  # fmt: skip
def test_a_closed_house_says_when_it_opens(
    finger: Finger, heard: Listener, clock: SetClock, days: int, hour: int, minute: int,
    clips: list[str],
) -> None:  # fmt: skip
    local = clock.now().astimezone(finger.app.house.profile.tz)
    clock.set((local + timedelta(days=days)).replace(hour=hour, minute=minute))
    finger.app.tick()
    finger.app.settle()
    assert finger.screen == "closed"
    asked = ["satu", "cek-nomor-atau-aduan"] if days == 0 else []
    assert heard.last() == [*clips, *asked, "nol", "ganti-bahasa", *SOUND_KEYS]


def test_a_number_is_looked_up_by_ear(finger: Finger, heard: Listener) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    finger.touch("accessibility")
    finger.painted()
    finger.touch("tile-?")
    series = [
        "satu", "huruf-a", "pengaduan-aspirasi", "dua", "huruf-b", "administrasi-kependudukan",
        "tiga", "huruf-c", "pelayanan-sosial", "empat", "huruf-d", "perizinan",
        "lima", "huruf-e", "informasi-publik", "enam", "huruf-p", "antrean-prioritas",
        "tujuh", "cek-aduan", "nol", "kembali",
    ]  # fmt: skip
    assert heard.last() == ["masukkan-nomor-antrean-anda", *series]
    finger.touch("key-A")
    assert heard.last() == ["huruf-a"]
    finger.touch("key-1")
    assert heard.last() == ["huruf-a", "satu", "enter", "cek-nomor-atau-aduan"]
    finger.touch("go")
    assert heard.last()[5:] == [
        "nol", "orang-di-depan-anda", "belum-ada-petugas-di-loket", "nol", "kembali",
    ]  # fmt: skip
    finger.touch("key-A")
    assert heard.last() == ["huruf-a"]
    for key in "99":
        finger.touch(f"key-{key}")
    finger.touch("go")
    assert heard.last() == ["nomor-ini-tidak-ditemukan", *series]


def test_troubles_are_told(finger: Finger, heard: Listener, house: House) -> None:
    journey = finger.app.journey
    journey.step_to(journey.visit.stopped_by(About.QUOTA))
    finger.app.settle()
    calls = ["satu", "panggil-petugas"]
    assert heard.last() == [
        "kuota-layanan-ini-sudah-habis", "silakan-ke-petugas", *calls, "nol", "kembali",
    ]  # fmt: skip
    officer = account(house, "sari", "Sari", Role.SUPERVISOR)
    with house.database.write() as session:
        pause_kiosk(session, kiosk=journey.kiosk, officer=officer.id, at=house.now())
    journey.read_house()
    finger.app.settle()
    assert heard.last() == ["kiosk-ini-dihentikan-sementara", "silakan-ke-petugas", *calls]


def test_help_is_heard_to_come(finger: Finger, heard: Listener, house: House) -> None:
    finger.touch("help")
    assert heard.last() == ["petugas-sedang-dipanggil"]
    officer = account(house, "sari", "Sari", Role.OFFICER)
    with house.database.write() as session:
        answer_help(session, kiosk=finger.app.journey.kiosk, officer=officer.id, at=house.now())
    finger.app.journey.read_house()
    finger.app.settle()
    assert heard.last() == ["petugas-segera-datang"]


@pytest.fixture
def quieter_house(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Iterator[House]:
    new_house(tmp_path / "rumah", profile, clock=clock).close()
    (tmp_path / "rumah" / "sapa.toml").write_text("[kiosk]\nvolume = 35\n", encoding="utf-8")
    house = open_house(tmp_path / "rumah", clock=clock)
    yield house
    house.close()


def test_the_loudness_is_the_computers_setting(
    quieter_house: House, open_kiosk: Callable[..., KioskApp], qtbot: QtBot, listener: Listener
) -> None:
    Finger(open_kiosk(quieter_house, sound=listener), qtbot).touch("accessibility")
    assert listener.volume == 35


def test_a_kiosk_without_sound_is_silent_and_goes_on(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    finger = Finger(open_kiosk(house), qtbot)
    finger.touch("accessibility")
    finger.painted()
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "A-001"
