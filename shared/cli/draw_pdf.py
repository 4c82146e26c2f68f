"""``sapa draw-pdf``: what a face of the bundle calls to draw a stranger's PDF apart from itself."""

import click


@click.command("draw-pdf", hidden=True)
def draw_pdf() -> None:
    """Gambar halaman PDF dari masukan standar; untuk program Sapa yang lain."""
    from shared.qt.draw_pdf import main

    main()
