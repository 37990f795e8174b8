"""What is measured, what is to be reached, and what was found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the table: at least, or at most, ``goal``."""

    name: str
    goal: float
    unit: str = ""
    least: bool = False

    def met(self, value: float) -> bool:
        """Whether ``value`` will do."""
        return value >= self.goal if self.least else value <= self.goal

    def worst(self, values: Iterable[float]) -> float:
        """The one that decides."""
        return min(values) if self.least else max(values)

    def said(self, value: float) -> str:
        """``value`` as the table says it."""
        figure = f"{value:.3f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
        return f"{figure}{self.unit}"

    @property
    def wanted(self) -> str:
        """The goal as the table says it."""
        sign = (
            "≥ " if self.least and self.goal < 100 else "≤ " if self.goal and not self.least else ""
        )
        return f"{sign}{self.said(self.goal)}"


@dataclass(frozen=True, slots=True)
class Reading:
    """One value, of one page in one theme; ``why`` names what stands behind it."""

    measure: Measure
    theme: str
    page: str
    value: float
    why: str = ""


NU_ERRORS = Measure("Nu HTML checker, errors", 0)
NU_WARNINGS = Measure("Nu HTML checker, warnings", 0)
AXE = Measure("axe (WCAG 2.2 AA, best practices) at 320, 360, 1280 px, light and dark", 0)
PERFORMANCE = Measure("Lighthouse mobile, performance", 100, least=True)
ACCESSIBILITY = Measure("Lighthouse mobile, accessibility", 100, least=True)
PRACTICES = Measure("Lighthouse mobile, best practices", 100, least=True)
SEO = Measure("Lighthouse mobile, SEO", 100, least=True)
LCP = Measure("largest contentful paint (Lighthouse mobile)", 1.0, " s")
CLS = Measure("layout shift", 0)
TBT = Measure("total blocking time", 10, " ms")
WEIGHT = Measure("weight of a product page with a photo", 50, " kB")
REQUESTS = Measure("its requests", 5)
STYLES = Measure("CSS of a page, compressed", 10, " kB")
SCRIPTS = Measure("script of a page, compressed (the order page's catalogue is data)", 12, " kB")
WITHOUT_SCRIPT = Measure("without script: what cannot be read, reached or ordered", 0)
KEYBOARD = Measure("by keyboard: no skip link, focus unseen, out of order or caught", 0)
POLICY = Measure("violations of the page's Content Security Policy", 0)
OVERFLOW = Measure("pixels beyond a screen of 320", 0)
UNSIZED = Measure("pictures without width and height", 0)
BROKEN = Measure("requests that fail, or go to other hosts", 0)
UNDESCRIBED = Measure(
    "missing of JSON-LD, Open Graph, canonical, favicon, feeds, site map, robots", 0
)


def missed(readings: Iterable[Reading]) -> list[str]:
    """What does not reach its goal, a line for each."""
    return [
        f"{each.theme}, {each.page}: {each.measure.name}: {each.measure.said(each.value)}"
        + (f" ({each.why})" if each.why else "")
        for each in readings
        if not each.measure.met(each.value)
    ]


def table(readings: Sequence[Reading]) -> str:
    """A row for each measure, a column for each theme, with the worst page of each."""
    themes = list(dict.fromkeys(each.theme for each in readings))
    lines = [
        "| measure | to reach | " + " | ".join(themes) + " |",
        "|---" * (len(themes) + 2) + "|",
    ]
    for measure in dict.fromkeys(each.measure for each in readings):
        cells = []
        for theme in themes:
            of_it = [
                each.value for each in readings if (each.measure, each.theme) == (measure, theme)
            ]
            worst = measure.worst(of_it) if of_it else None
            mark = "" if worst is None or measure.met(worst) else " ✗"
            cells.append("–" if worst is None else f"{measure.said(worst)}{mark}")
        lines.append(f"| {measure.name} | {measure.wanted} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
