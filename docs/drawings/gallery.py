"""Every picture by its name: its size, its weight, who draws it."""

from collections.abc import Callable
from dataclasses import dataclass

import bench
import bench_scenes
import boxes
import cutouts
import journals
import materials
import papers
import parcels
import people
import portfolios
import rooms
import signs
import sketchbooks
import street
from svg import Point

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing with its size in pixels and the most bytes its JPEG may have."""

    draw: Callable[[Point], str]
    size: Size
    budget: int


def _product(draw: Callable[[Point], str]) -> Picture:
    return Picture(draw, (1600, 2000), 400_000)


def _scene(draw: Callable[[Point], str]) -> Picture:
    return Picture(draw, (2000, 1250), 420_000)


PICTURES = {
    "skizzenbuch-leinen": _product(sketchbooks.closed),
    "skizzenbuch-leinen-offen": _product(sketchbooks.opened),
    "reisejournal-leder": _product(journals.wrapped),
    "reisejournal-leder-detail": _product(journals.stitched),
    "kalender-2027": _product(papers.calendar),
    "unikat-marmor": _product(papers.unique),
    "gaestebuch": _product(papers.guest_book),
    "sammelbox": _product(boxes.clamshell),
    "fotoalbum": _product(boxes.album),
    "zeichenmappe": _product(portfolios.portfolio),
    "kleister": _product(materials.paste),
    "buntpapier": _product(materials.coloured_papers),
    "handbalsam": _product(materials.balm),
    "bastelbogen": _product(cutouts.cut_out),
    "kurs-koptische-bindung": _product(bench.coptic),
    "reparatur": _product(bench.repair),
    "werkstatt": _scene(rooms.workshop),
    "falzen": _scene(bench_scenes.folding),
    "marmorieren": _scene(bench_scenes.marbling),
    "leder": _scene(bench_scenes.leather),
    "offene-tuer": _scene(street.open_door),
    "verpacken": _scene(parcels.wrapping),
    "faden": _scene(bench_scenes.threads),
    "buchbinderin": Picture(people.binder, (1200, 1500), 260_000),
    "gesellin": Picture(people.journeywoman, (1200, 1500), 260_000),
}
SIGNS: dict[str, Callable[[], str]] = {"logo": signs.logo, "map-beispielplatz": signs.plan}
