"""The figures as a table in Markdown."""

from collections.abc import Mapping, Sequence
from statistics import median

from benchmarks.measure import Taken

KINDS = ("first build", "nothing changed", "one post changed", "base template changed")

Figures = Mapping[str, Mapping[str, Sequence[Taken]]]
"""By generator and by kind of build."""


def table(figures: Figures, peaks: Mapping[str, int], count: int) -> str:
    """Medians of seconds by the clock and of processor time, and how they stand to Hugo's."""
    names = list(figures)
    lines = [
        f"### {count} pages",
        "",
        "| | " + " | ".join(names) + " |",
        "|---" * (len(names) + 1) + "|",
    ]
    for kind in KINDS:
        cells = (_cell(figures, name, kind) for name in names)
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    held = (f"{peaks[name] / 1e6:.0f} MB" if peaks.get(name) else "–" for name in names)
    lines.append("| peak memory, all processes | " + " | ".join(held) + " |")
    return "\n".join(lines) + "\n"


def _cell(figures: Figures, name: str, kind: str) -> str:
    taken = figures[name].get(kind, ())
    if not taken:
        return "–"
    wall, cpu = (median(each.wall for each in taken), median(each.cpu for each in taken))
    return f"{wall:.2f} s{_ratio(figures, name, kind)} · {cpu:.2f} s CPU"


def _ratio(figures: Figures, name: str, kind: str) -> str:
    """The median of the ratios of runs made one after the other, as the machine's speed drifts."""
    yardstick = figures.get("hugo", {}).get(kind, ())
    if name == "hugo" or not yardstick:
        return ""
    pairs = zip(figures[name][kind], yardstick, strict=False)
    return f" ({median(one.wall / other.wall for one, other in pairs):.2f} ×)"
