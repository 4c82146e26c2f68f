"""A published reflection beside what its records give now; the published one stays what it is."""

from reportlab.platypus import Flowable

from shared.reports.letter.frame import RunningHead, document
from shared.reports.letter.parts import Heading, gap, said
from shared.reports.letter.type import HEAVY, MUTE
from shared.reports.reflection.meaning import recounted_parts
from shared.reports.reflection.paper import ReflectionPaper


def recounted_pdf(paper: ReflectionPaper) -> bytes:
    """One page with every figure as it was published, as it is counted now, and the difference."""
    of, say = paper.content, paper.say
    kind = say("Hitung ulang laporan refleksi", "Reflection report recounted")
    words = say(
        f"Yang diterbitkan dihitung {say.moment(of.cut_off)} dan tidak berubah. Kolom kedua "
        "dihitung dari catatan yang sama menurut keadaannya sekarang.",
        f"What was published was counted {say.moment(of.cut_off)} and does not change. The second "
        "column is counted from the same records as they stand now.",
    )
    story: list[Flowable] = [
        Heading(say.title(of.period), 26.9, HEAVY, leading=1.2),
        said(words, 9.5, colour=MUTE),
        gap(12),
        *recounted_parts(paper.again, of, say),
    ]
    return document(
        paper.head,
        story,
        title=f"{kind} {say.title(of.period)}",
        foot=kind,
        subject=of.house,
        running=RunningHead(of.house, of.place, kind),
        language="en-GB" if say.language == "en" else "id-ID",
    )
