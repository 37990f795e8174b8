"""A text that says something else is made anew where it stands, and the rest of the site is left."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_site import TinySite, picture

from generator.build import _anew as anew
from generator.build import build
from generator.engine.store import Memory
from generator.problems import errors
from generator.recalled import Asked
from generator.request import Report

SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: de-AT
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  email: werkstatt@example.at
  country: AT
"""
FIRING = """\
---
title: Brennen
description: Wie gebrannt wird
tags: [Ton]
---
Bei 1240 Grad.

Danach [die Glasur](2026-11-05-glaze.md), und ein Bild: ![Der Ofen](kiln.jpg)
"""
GLAZE = """\
---
title: Glasur
---
Asche und Feldspat.

/// notice | Vorsicht
Heiß.
///

Sonst nichts.
"""


def furnish(site: TinySite) -> TinySite:
    site.yaml(SETTINGS)
    site.page("about.md", "# Über uns\n\nWir töpfern.\n\nSeit langem.\n")
    site.page("about.en.md", "# About us\n\nWe are potters.\n\nFor long.\n")
    site.page("products/cups/mug.md", "---\ntitle: Becher\nprice: 24\n---\nGedreht.\n\nGlasiert.\n")
    site.page("blog/2026-11-01-firing.md", FIRING)
    site.page("blog/2026-11-05-glaze.md", GLAZE)
    site.page("blog/2026-12-24-later.md", "# Später\n\nNoch nicht.\n\nBald.\n")
    return site.file("content/blog/kiln.jpg", picture())


@pytest.fixture
def furnished(site: TinySite) -> TinySite:
    furnish(site).build()
    return site


@pytest.fixture
def no_whole_build(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def whole(asked: object) -> NoReturn:
        raise AssertionError("the whole site was built")

    return lambda: monkeypatch.setattr("generator.build._anew", whole)


FIRING_FILE = "content/blog/2026-11-01-firing.md"
RETOUCHED: dict[str, tuple[str, str, str]] = {
    "a word of a page": ("content/about.md", "langem", "1989"),
    "a word in another language": ("content/about.en.md", "long", "ages"),
    "a sentence more in a post": (FIRING_FILE, "1240 Grad.", "1240 Grad. Und langsam."),
    "a paragraph before a link and a picture": (FIRING_FILE, "\nDanach", "\nOben.\n\nDanach"),
    "an excerpt that nobody shows": (FIRING_FILE, "Bei 1240", "Bei etwa 1240"),
    "words that are in bold": (FIRING_FILE, "Danach", "**Danach**"),
    "signs of HTML": (FIRING_FILE, "Danach", "3 < 4 & 5 > 4, danach"),
    "a product": ("content/products/cups/mug.md", "Glasiert.", "Glasiert und gebrannt."),
    "nothing but a space": ("content/about.md", "langem.", "langem. "),
}


@pytest.mark.parametrize("name", RETOUCHED)
@pytest.mark.parametrize("preview", [False, True])
def test_what_a_text_says_is_made_anew_without_a_look_at_the_rest(
    site: TinySite,
    another_site: TinySite,
    no_whole_build: Callable[[], None],
    name: str,
    preview: bool,
) -> None:
    furnish(site).asking(preview=preview).build()
    furnish(another_site).edit(*RETOUCHED[name])
    clean = another_site.asking(preview=preview).build()

    no_whole_build()
    report = site.edit(*RETOUCHED[name]).asking(preview=preview).build()

    assert site.output() == another_site.output()
    assert _said(report) == _said(clean)
    assert report.parsed == 1


def _said(report: Report) -> Report:
    """A report but for what it took."""
    changes = replace(report.changes, written=(), removed=(), unchanged=())
    return replace(report, changes=changes, parsed=0, rendered=0)


GLAZE_FILE = "content/blog/2026-11-05-glaze.md"
WHOLE: dict[str, tuple[str, str, str]] = {
    "first words, which lists show": (GLAZE_FILE, "Asche", "Asche, Kalk"),
    "a title": (GLAZE_FILE, "Glasur", "Glasuren"),
    "a description": (FIRING_FILE, "Wie gebrannt wird", "Vom Brennen"),
    "a heading": ("content/about.md", "Seit langem.", "## Seit langem"),
    "a link more": ("content/about.md", "Seit", "[Glasur](blog/2026-11-05-glaze.md). Seit"),
    "a link to another host": ("content/about.md", "Seit", "[Ton](https://www.example.com/). Seit"),
    "a link that leads nowhere": ("content/about.md", "Seit", "[Ton](clay.md). Seit"),
    "a picture more": ("content/about.md", "Seit", "![Ofen](blog/kiln.jpg) Seit"),
    "a description of a picture": (FIRING_FILE, "Der Ofen", "Unser Ofen"),
    "words of a block": (GLAZE_FILE, "Heiß.", "Sehr heiß."),
    "a text with blocks, which feeds show in plain": (GLAZE_FILE, "Sonst", "Und sonst"),
    "words that the law minds": ("content/about.md", "Seit", "Klimaneutral seit"),
    "a place for a value": ("content/about.md", "Seit", "{{ business.name }} seit"),
    "markup that is refused": ("content/about.md", "Seit", '<b style="color: red">Seit</b>'),
}


@pytest.mark.parametrize("name", WHOLE)
def test_what_others_see_of_a_text_is_left_to_a_whole_build(
    site: TinySite, another_site: TinySite, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    furnish(site).build()
    furnish(another_site).edit(*WHOLE[name])
    clean = another_site.problems()
    whole: list[object] = []

    def anew_and_noted(asked: Asked) -> Report:
        whole.append(asked)
        return anew(asked)

    monkeypatch.setattr("generator.build._anew", anew_and_noted)

    found = site.edit(*WHOLE[name]).problems()

    assert len(whole) == 1
    assert found == clean
    if not any(errors(found)):
        assert site.output() == another_site.output()


def test_other_changes_beside_a_text_are_left_to_a_whole_build(furnished: TinySite) -> None:
    furnished.edit("content/about.md", "langem", "1989")
    furnished.edit("site.yaml", "title: Werkstatt", "title: Töpferei")

    furnished.build()

    assert "Töpferei" in furnished.html("/about/")
    assert "1989" in furnished.html("/about/")


def test_what_stays_is_not_touched(furnished: TinySite) -> None:
    report = furnished.edit("content/about.md", "langem", "1989").build()

    index = [path for path in report.changes.written if path.startswith("assets/search.de-at.")]
    assert report.changes.written == ("about/index.html", *index, "search/index.html")
    assert len(index) == len(report.changes.removed) == 1
    assert report.rendered == 3


def test_an_earlier_text_is_found_again(
    furnished: TinySite, no_whole_build: Callable[[], None]
) -> None:
    before = furnished.output()
    no_whole_build()

    furnished.edit("content/about.md", "langem", "1989").build()
    report = furnished.edit("content/about.md", "1989", "langem").build()

    assert furnished.output() == before
    assert (report.parsed, report.rendered) == (1, 1), "its page is known, the index is written"


def test_a_file_of_the_output_that_is_gone_comes_back(furnished: TinySite) -> None:
    whole = furnished.output()
    furnished.remove("output/blog/glaze/index.html")

    furnished.edit("content/about.md", "langem", "1989").build()

    assert furnished.output()["blog/glaze/index.html"] == whole["blog/glaze/index.html"]
    assert "1989" in furnished.html("/about/")


def test_however_often_a_text_changes_the_rest_stays_known(furnished: TinySite) -> None:
    for number in range(15):
        furnished.edit("content/about.md", "", f"\n{number}\n").build()

    report = furnished.edit(GLAZE_FILE, "Glasur", "Glasuren").build()

    assert report.parsed == 1
    assert report.rendered < report.files / 2


def test_a_page_whose_day_has_come_is_there_although_only_a_text_has_changed(
    furnished: TinySite,
) -> None:
    early = datetime(2026, 12, 23, 12, tzinfo=UTC)
    furnished.asking(cutoff=early).build()
    assert "Später" not in furnished.html("/blog/")

    furnished.edit("content/about.md", "langem", "1989")
    furnished.asking(cutoff=early.replace(day=24)).build()

    assert "Später" in furnished.html("/blog/")
    assert "1989" in furnished.html("/about/")


def test_a_look_at_an_unchanged_site_makes_no_later_save_slower(
    site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    furnish(site)
    memory: Memory = {}
    build(site.request, memory)
    build(site.request, memory)  # as a preview does once in a while

    no_whole_build()
    site.edit("content/about.md", "langem", "1989")
    build(site.request, memory)

    assert "1989" in site.html("/about/")


def test_many_saves_leave_no_more_behind_than_their_pages(furnished: TinySite) -> None:
    store = furnished.root / ".handschlag" / "store.sqlite"

    def rows() -> int:
        with closing(sqlite3.connect(store)) as file:
            return int(file.execute("SELECT count(*) FROM result").fetchone()[0])

    furnished.edit("content/about.md", "langem", "1989").build()
    before = rows()
    for number in range(5):
        furnished.edit("content/about.md", "", f"\nWort{number}\n").build()

    # A text, how its page is drawn, the page; and the search page with its sketch.
    assert rows() - before == 5 * 5


def test_who_builds_again_and_again_reads_nothing_twice(site: TinySite) -> None:
    furnish(site)
    memory: Memory = {}
    build(site.request, memory)
    known = len(memory)
    for number in range(3):
        site.edit("content/about.md", "", f"\n{number}\n")
        build(site.request, memory)

    assert len(memory) >= known
    assert site.edit(GLAZE_FILE, "Glasur", "Glasuren")
    assert build(site.request, memory).parsed == 1


WRITTEN = st.text(st.sampled_from("ab *_`#[]()<>&!{}/|:-.\n\"'"), max_size=30)


@settings(max_examples=8, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from([FIRING_FILE, "content/about.md"]), WRITTEN),
        min_size=1,
        max_size=3,
    )
)
def test_whatever_is_written_into_texts_the_site_is_that_of_a_whole_build(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, str]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("retouched")
    site, clean = furnish(TinySite(folder / "site")), furnish(TinySite(folder / "clean"))
    site.build()
    for file, text in edits:
        for each in (site, clean):
            each.edit(file, "", f"\n\n{text}\n")
        found = site.problems()

    assert found == clean.problems()
    if not any(errors(found)):
        assert site.output() == clean.output()
