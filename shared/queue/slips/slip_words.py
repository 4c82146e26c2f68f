"""What stands on a slip beside the house's own words, in each language of the kiosk.

Officers read slips: what they need stands in Indonesian as well, whatever the visitor speaks.
Palembang and Javanese are drafts, as their catalogues are.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlipWords:
    """One language's words; ``{date}`` is filled in."""

    number: str
    priority: str
    ahead: str
    wait: str
    minutes: str
    at_once: str
    unstaffed: str
    bring: str
    incomplete: str
    today: str
    missed: str
    free: str
    scan_at_kiosk: str
    scan_by_phone: str
    bring_title: str
    opening_hours: str


INDONESIAN = SlipWords(
    number="Nomor Antrean",
    priority="Prioritas",
    ahead="orang di depan",
    wait="perkiraan menunggu",
    minutes="menit",
    at_once="langsung",
    unstaffed="Belum ada petugas di loket; dipanggil setelah loket buka.",
    bring="Siapkan:",
    incomplete="Belum lengkap? Petugas akan membantu.",
    today="Berlaku hari ini saja, {date}.",
    missed="Terlewat dipanggil? Tunjukkan slip ini kepada petugas.",
    free="Seluruh layanan gratis.",
    scan_at_kiosk="Pindai di kiosk untuk melihat giliran Anda.",
    scan_by_phone="Pindai dengan ponsel untuk bertanya lewat WhatsApp.",
    bring_title="DAFTAR BERKAS",
    opening_hours="Jam pelayanan",
)
WORDS = {
    "id": INDONESIAN,
    "en": SlipWords(
        number="Queue number",
        priority="Priority",
        ahead="people ahead",
        wait="expected wait",
        minutes="min",
        at_once="at once",
        unstaffed="No counter is open yet; you will be called when one opens.",
        bring="Please have ready:",
        incomplete="Something missing? Our staff will help.",
        today="Valid today only, {date}.",
        missed="Missed your call? Show this slip to our staff.",
        free="All services are free of charge.",
        scan_at_kiosk="Scan at the kiosk to see your place in the line.",
        scan_by_phone="Scan with your phone to ask by WhatsApp.",
        bring_title="WHAT TO BRING",
        opening_hours="Opening hours",
    ),
    "jv": SlipWords(
        number="Nomer antrean",
        priority="Prioritas",
        ahead="tiyang wonten ngajeng",
        wait="kinten-kinten ngentosi",
        minutes="menit",
        at_once="langsung",
        unstaffed="Dereng wonten petugas ing loket; dipuntimbali sasampunipun loket bikak.",
        bring="Dipuncawisaken:",
        incomplete="Dereng jangkep? Petugas badhe mbiyantu.",
        today="Namung kangge dinten menika, {date}.",
        missed="Kepancal timbalan? Slip menika katedahna dhateng petugas.",
        free="Sedaya layanan gratis.",
        scan_at_kiosk="Dipunpindai ing kiosk kangge mirsani giliran.",
        scan_by_phone="Dipunpindai ngangge ponsel kangge nyuwun pirsa lumantar WhatsApp.",
        bring_title="DHAPTAR BERKAS",
        opening_hours="Jam layanan",
    ),
    "plm": SlipWords(
        number="Nomor antrean",
        priority="Prioritas",
        ahead="wong di depan",
        wait="kiro-kiro nunggu",
        minutes="menit",
        at_once="langsung",
        unstaffed="Belum ado petugas di loket; dipanggil abis loket bukak.",
        bring="Siapke:",
        incomplete="Belum lengkap? Petugas bakal mbantu.",
        today="Berlaku hari ini bae, {date}.",
        missed="Kelewat dipanggil? Tunjukke slip ini samo petugas.",
        free="Galo layanan gratis.",
        scan_at_kiosk="Pindai di kiosk untuk jingok giliran.",
        scan_by_phone="Pindai pakek ponsel untuk betanyo lewat WhatsApp.",
        bring_title="DAFTAR BERKAS",
        opening_hours="Jam layanan",
    ),
}


def slip_words(language: str) -> SlipWords:
    """A language's words; Indonesian ones where it has none."""
    return WORDS.get(language, INDONESIAN)


def both(indonesian: str, spoken: str) -> str:
    """A label for officer and visitor: ``Nomor Antrean / Queue number``."""
    same = indonesian.casefold() == spoken.casefold()
    return indonesian if same else f"{indonesian} / {spoken}"
