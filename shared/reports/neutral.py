"""Text that a spreadsheet will not take for a formula."""

_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_CONTROLS = ("\t", "\r", "\n")
MARK = "'"


def neutral(text: str) -> str:
    """``text``, with a leading apostrophe where a spreadsheet would run it.

    Spreadsheets skip spaces and take the full-width signs of some keyboards for the plain ones.
    Cells that begin with the apostrophe are marked too, so that taking one off always gives the
    text back.
    """
    if text.startswith((*_CONTROLS, MARK)) or text.lstrip().startswith(_STARTS):
        return MARK + text
    return text
