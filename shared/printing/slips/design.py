"""What a house may change on its slips: a logo, extra lines, a second sheet for the counter."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from shared.printing.slips.slip import (
    QR,
    Banner,
    Block,
    Facts,
    Logo,
    Number,
    Rule,
    RuleStyle,
    Size,
    Slip,
    SlipFact,
    SlipUnreadable,
    Space,
    Text,
    Weight,
)

MAX_LINES = 6
MAX_LINE_LENGTH = 120
_LOGO_HEIGHTS = range(32, 241)


@dataclass(frozen=True, slots=True)
class SlipDesign:
    """``logo`` is a file name in the house's folder, ``logo_height`` in dots (8 are 1 mm).

    ``opening`` lines stand under the house's name, ``closing`` lines at the end. A label in
    ``second_sheet`` prints every slip twice, the second one under that label.
    """

    logo: str = ""
    logo_height: int = 96
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    second_sheet: str = ""


PLAIN = SlipDesign()


def dress(slip: Slip, design: SlipDesign) -> Slip:
    """A subject's slip with the house's own additions."""
    blocks = list(slip.blocks)
    head = 1 if blocks and isinstance(blocks[0], Rule) else 0
    title = next((i for i, block in enumerate(blocks) if isinstance(block, Text)), head - 1)
    opening = [Text(line, Size.SMALL, Weight.MEDIUM) for line in _kept(design.opening)]
    closing = [Text(line, Size.SMALL, Weight.MEDIUM) for line in _kept(design.closing)]
    logo: list[Block] = [Logo(design.logo, design.logo_height)] if design.logo else []
    sheets = ("", design.second_sheet) if design.second_sheet.strip() else slip.sheets
    return replace(
        slip,
        blocks=(
            *blocks[:head],
            *logo,
            *blocks[head : title + 1],
            *opening,
            *blocks[title + 1 :],
            *closing,
        ),
        sheets=sheets,
    )


def complaints_about(design: SlipDesign, *, house: Path | None = None) -> tuple[str, ...]:
    """What a person should mend before keeping the design, as sentences; empty when fine."""
    found = []
    lines = (*design.opening, *design.closing)
    if len(lines) > MAX_LINES:
        found.append(f"Paling banyak {MAX_LINES} baris tambahan; slip menjadi terlalu panjang.")
    if any(len(line) > MAX_LINE_LENGTH for line in lines):
        found.append(f"Satu baris paling panjang {MAX_LINE_LENGTH} huruf.")
    if design.logo_height not in _LOGO_HEIGHTS:
        found.append("Tinggi logo harus 32 sampai 240 titik (4 sampai 30 mm).")
    if design.logo and not _readable((house or Path()) / design.logo):
        found.append(f"Logo {design.logo} tidak dapat dibaca; pakai berkas PNG atau JPEG.")
    return tuple(found)


def design_to_json(design: SlipDesign) -> str:
    return json.dumps(asdict(design), ensure_ascii=False)


def design_from_json(text: str) -> SlipDesign:
    """Keys of a newer version are passed over. Raises `SlipUnreadable`."""
    try:
        raw = json.loads(text)
        known = {name: raw[name] for name in asdict(PLAIN) if name in raw}
        for name in ("opening", "closing"):
            if name in known:
                known[name] = tuple(str(line) for line in known[name])
        return SlipDesign(**known)
    except (ValueError, TypeError) as error:
        raise SlipUnreadable(f"Rancangan slip tidak dapat dibaca ({error}).") from error


def sample_slip(title: str = "RUMAH ASPIRASI") -> Slip:
    """Something to look at where there is no ticket."""
    return Slip(
        (
            Rule(RuleStyle.PUCUK_REBUNG),
            Text(title, Size.LARGE, Weight.EXTRABOLD),
            Text("Nomor Antrean", Size.BODY, Weight.MEDIUM),
            Number("A-012"),
            Text("Pengaduan & Aspirasi", Size.LARGE, Weight.BOLD),
            Text("Senin, 23 November 2026  09.41 WIB", Size.SMALL, Weight.MEDIUM),
            Space(8),
            Facts((SlipFact("2", "orang di depan"), SlipFact("± 8 menit", "perkiraan menunggu"))),
            Space(8),
            QR("CONTOH", "Pindai di kiosk untuk melihat giliran Anda."),
            Rule(RuleStyle.DASHED),
            Banner("SELURUH LAYANAN GRATIS"),
        )
    )


def _kept(lines: tuple[str, ...]) -> list[str]:
    return [line.strip() for line in lines if line.strip()]


def _readable(path: Path) -> bool:
    try:
        with Image.open(path) as picture:
            picture.verify()
    except (OSError, UnidentifiedImageError, SyntaxError):
        return False
    return True
