"""How a printer is named in the settings: one URL with everything needed to reach it.

tcp://10.0.0.9:9100?width=576       serial:///dev/ttyUSB0?baud=115200     serial://COM3
usb:///dev/usb/lp0                  winspool://XP-80C                     cups://laser?paper=a4
virtual://slips
"""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlsplit

from shared.printing.drawing.sheet import NARROWEST, WIDEST
from shared.printing.faults import BadPrinterUrl


class PrinterKind(StrEnum):
    TCP = "tcp"
    SERIAL = "serial"
    USB = "usb"
    WINSPOOL = "winspool"
    CUPS = "cups"
    VIRTUAL = "virtual"

    @property
    def can_answer(self) -> bool:
        """Whether bytes can come back from this kind of printer at all."""
        return self in (PrinterKind.TCP, PrinterKind.SERIAL, PrinterKind.USB)


class Mode(StrEnum):
    RASTER = "raster"
    TEXT = "text"


class Cut(StrEnum):
    FEED = "feed"
    """Let the printer feed to its knife and cut (``GS V 66``)."""
    PARTIAL = "partial"
    FULL = "full"
    NONE = "none"


class PaperSize(StrEnum):
    ROLL = "roll"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class PrinterUrl:
    """``target`` is a host, a device path, a queue name or a folder.

    ``width`` in dots, ``feed`` in lines before the cut, ``band`` in rows of one image command,
    ``asks`` is whether the printer is asked how it is, ``confirm`` whether it is asked to say
    when the slip is out.
    """

    kind: PrinterKind
    target: str
    port: int = 9100
    baud: int = 9600
    width: int = 576
    mode: Mode = Mode.RASTER
    cut: Cut = Cut.FEED
    feed: int = 4
    band: int = 256
    asks: bool = True
    confirm: bool = True
    paper: PaperSize = PaperSize.ROLL

    def __str__(self) -> str:
        port = f":{self.port}" if self.kind is PrinterKind.TCP else ""
        host = (
            f"[{self.target}]"
            if ":" in self.target and self.kind is PrinterKind.TCP
            else self.target
        )
        return f"{self.kind}://{host}{port}"


_NUMBERS = {
    "baud": (1200, 921600),
    "width": (NARROWEST, WIDEST),
    "feed": (0, 20),
    "band": (8, 256),
}
_SERIAL_BAND = 24
"""Rows: a whole 256-row band takes 1.6 s at 115200 baud, and paper moves only after it."""
_SLOW_BAUD = 57600
"""Below it a picture of 39 kB takes 7 to 40 s; such a line gets text unless told otherwise."""


def parse_printer_url(text: str) -> PrinterUrl:
    """Raises `BadPrinterUrl`, whose sentence names what is wrong."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port if parts.scheme == PrinterKind.TCP else None
    except ValueError as error:
        raise BadPrinterUrl(text, str(error)) from error
    try:
        kind = PrinterKind(parts.scheme)
    except ValueError:
        known = ", ".join(f"{each}://" for each in PrinterKind)
        raise BadPrinterUrl(text, f"awali dengan salah satu dari {known}") from None
    target = _target(kind, parts.netloc, parts.path, parts.hostname)
    if not target:
        raise BadPrinterUrl(text, f"sesudah {kind}:// belum ada alamat atau nama printer")
    options = _options(text, kind, parts.query)
    if port is not None:
        options["port"] = port
    return PrinterUrl(kind=kind, target=target, **options)  # type: ignore[arg-type]


def _target(kind: PrinterKind, netloc: str, path: str, host: str | None) -> str:
    if kind is PrinterKind.TCP:
        return host or ""
    target = unquote(netloc + path)
    if kind in (
        PrinterKind.SERIAL,
        PrinterKind.WINSPOOL,
        PrinterKind.CUPS,
    ) and not target.startswith("/dev/"):
        return target.strip("/")
    if len(target) > 2 and target[0] == "/" and target[2] == ":":
        return target[1:]  # virtual:///C:/slips
    return target


def _options(text: str, kind: PrinterKind, query: str) -> dict[str, object]:
    options: dict[str, object] = {}
    if kind is PrinterKind.SERIAL:
        options["band"] = _SERIAL_BAND
    if not kind.can_answer:
        options["confirm"] = False
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name in _NUMBERS:
            options[name] = _number(text, name, value)
        elif name == "mode":
            options[name] = _choice(text, name, value, Mode)
        elif name == "cut":
            options[name] = _choice(text, name, value, Cut)
        elif name == "paper":
            options[name] = _choice(text, name, value, PaperSize)
        elif name == "confirm":
            if value not in ("yes", "no"):
                raise BadPrinterUrl(text, "confirm harus yes atau no")
            options[name] = value == "yes" and kind.can_answer
        elif name == "status":
            if value not in ("on", "off"):
                raise BadPrinterUrl(text, "status harus on atau off")
            options["asks"] = value == "on"
            if value == "off":
                options.setdefault("confirm", False)
        else:
            raise BadPrinterUrl(text, f"pilihan {name!r} tidak dikenal")
    if kind is PrinterKind.SERIAL and int(str(options.get("baud", 9600))) < _SLOW_BAUD:
        options.setdefault("mode", Mode.TEXT)
    if int(str(options.get("width", 576))) % 8:
        raise BadPrinterUrl(text, "width harus kelipatan 8, misalnya 384, 512 atau 576")
    return options


def _number(text: str, name: str, value: str) -> int:
    low, high = _NUMBERS[name]
    if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
        raise BadPrinterUrl(text, f"{name} harus angka {low}-{high}")
    return int(value)


def _choice(text: str, name: str, value: str, kind: type[StrEnum]) -> StrEnum:
    try:
        return kind(value)
    except ValueError:
        raise BadPrinterUrl(text, f"{name} harus {' atau '.join(kind)}") from None
