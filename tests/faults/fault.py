"""A fault: what somebody did to a site that was sound, and what a build says or makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

SOUND: Mapping[str, str] = {
    "site.yaml": """\
site:
  title: Werkstatt
  url: https://www.example.at/
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
""",
    "content/index.md": "Willkommen.\n",
    "content/about.md": "---\ntitle: Über uns\n---\nWir sind drei.\n",
    "content/products/mug.md": "---\ntitle: Becher\nprice: 24\n---\nGedreht.\n",
    "content/blog/2026-11-05-stove.md": "---\ntitle: Am Ofen\n---\nEs knistert.\n",
}
"""The site as it was; a fault replaces files of it or adds some."""


FIELDS = (
    "title, description, date, updated, tags, slug, moved_from, image, image_alt, image_focus,"
    " layout, position, menu, draft, publish_from, publish_until, role, extra"
)
"""What the head of every page may say."""


@dataclass(frozen=True)
class Fault:
    """``files`` lie over the sound site (``None``: the file is gone).

    ``said`` is all that the build says of it in English; nothing is said of what is right.
    ``shown`` are passages that the pages at some addresses then hold, ``hidden`` such as they do not.
    """

    name: str
    files: Mapping[str, str | bytes | None]
    said: str = ""
    shown: Mapping[str, str] = field(default_factory=dict)
    hidden: Mapping[str, str] = field(default_factory=dict)
