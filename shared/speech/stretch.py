"""Speech said slower at its own pitch: overlapping frames, laid where they fit each other best."""

from array import array

from shared.speech.sound import RATE, Sound

_FRAME = RATE // 25
_HALF = _FRAME // 2
_SEARCH = RATE // 200
_STEP, _SPARSE = 6, 6


def stretched(sound: Sound, pace: float) -> Sound:
    """The sound ``pace`` times as long; 1.0 is the sound itself."""
    source = sound.samples
    if pace == 1.0 or len(source) <= 2 * _FRAME:
        return sound
    made = array("h", source[:_FRAME])
    last = len(source) - _FRAME - _SEARCH
    position = _HALF
    while (wanted := round(position / pace)) <= last:
        begin = _best(source, wanted, made, len(made) - _HALF)
        for at in range(_HALF):
            share = at / _HALF
            end = len(made) - _HALF + at
            made[end] = round(made[end] * (1 - share) + source[begin + at] * share)
        made.extend(source[begin + _HALF : begin + _FRAME])
        position += _HALF
    made.extend(source[last + _FRAME :])
    return Sound(made)


def _best(source: "array[int]", wanted: int, made: "array[int]", tail: int) -> int:
    """Where near ``wanted`` the wave goes on as what is made so far ends."""
    ends = made[tail::_SPARSE]

    def likeness(begin: int) -> int:
        here = source[begin : begin + _HALF : _SPARSE]
        return sum(one * other for one, other in zip(ends, here, strict=False))

    return max(range(max(0, wanted - _SEARCH), wanted + _SEARCH + 1, _STEP), key=likeness)
