"""Text in a box: broken into lines, in the largest size that fits."""

from collections.abc import Callable, Iterator, Sequence

Measure = Callable[[str], float]
"""How wide a text is."""

ELLIPSIS = "…"


def wrapped(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """The words in lines no wider than ``width``; a word that no line can hold is broken itself.

    Nothing of the text is lost but the white space at which it was broken.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if measure(longer) <= width:
            line = longer
            continue
        lines += [line] if line else []
        *whole, line = _pieces(word, width, measure)
        lines += whole
    return (*lines, line) if line else tuple(lines)


def _pieces(word: str, width: float, measure: Measure) -> Iterator[str]:
    """A word in pieces that fit, each as long as it can be and of one letter at least."""
    while word:
        cuts = range(2, len(word) + 1)
        length = next((cut - 1 for cut in cuts if measure(word[:cut]) > width), len(word))
        yield word[:length]
        word = word[length:]


def shortened(lines: Sequence[str], most: int, width: float, measure: Measure) -> tuple[str, ...]:
    """The first ``most`` lines; where more there were, the last one ends in an ellipsis."""
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and measure(last + ELLIPSIS) > width:
        last = last[:-1].rstrip()
    return (*lines[: most - 1], last.rstrip(" ,.;:–-") + ELLIPSIS)
