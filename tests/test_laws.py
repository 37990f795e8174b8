"""What holds for every build, whatever was done to the site before it."""

import os
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_site import TinySite, files_in, picture

from generator.engine.change import How
from generator.problems import SiteError, errors

Edit = Callable[[TinySite], object]

SETTINGS = """\
site:
  title: Werkstatt
  tagline: {de: Von Hand, en: By hand}
  url: https://www.example.at/
  language: de-AT
  languages: [de-AT, en]
  theme: mine
theme:
  options: {accent: "#7a3b2e"}
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  email: werkstatt@example.at
  country: AT
  vat: {mode: small-business}
shop:
  shipping:
    - {to: AT, price: "5,90"}
menu: [products, blog, about]
"""
MUG = """\
---
title: Becher
price: 24,00
tags: [Ton, Küche]
images: [{file: mug.jpg, alt: Ein Becher}]
options: [{name: Farbe, choices: [rot, {label: blau, surcharge: "2,00"}]}]
---
Gedreht, glasiert, gebrannt. Mehr steht im [Beitrag](../../blog/2026-11-01-brennen.md).
"""
MUG_IN_ENGLISH = """\
---
title: Mug
images: [{file: mug.jpg, alt: A mug}]
options: [{name: Colour, choices: [red, blue]}]
---
Thrown, glazed, fired.
"""


def furnish(site: TinySite) -> None:
    """Something of every kind that can be published."""
    site.yaml(SETTINGS)
    site.file("themes/mine/theme.yaml", "name: mine\nparent: werkstatt\n")
    site.page("index.md", "Willkommen in der Werkstatt.")
    site.page("about.md", "# Über uns\n\nWir töpfern seit 1989.")
    site.page("about.en.md", "# About us\n\nWe have been potters since 1989.")
    site.page("products/cups/mug.md", MUG)
    site.page("products/cups/mug.en.md", MUG_IN_ENGLISH)
    site.page("products/cups/bowl.md", "---\ntitle: Schale\nprice: 30\ntags: [Ton]\n---\nTief.")
    site.page("products/tray.md", "---\ntitle: Tablett\nprice: 18,50\nrelated: [mug]\n---\nEiche.")
    site.page(
        "blog/2026-11-01-brennen.md",
        "---\ntitle: Brennen\ntags: [Ton]\nproducts: [mug]\n---\nBei 1240 Grad.",
    )
    site.page("blog/2026-11-05-glasur.md", "# Glasur\n\nAsche und Feldspat.")
    site.page(
        "testimonials/anna.md",
        "---\nname: Anna\ndate: 2026-10-01\nproduct: mug\nconsent: true\n---\nSchön.",
    )
    site.page(
        "order-terms.md", "---\ntitle: Bedingungen\nversion: 2026-01-15\n---\n{{ business.name }}"
    )
    site.file("content/products/cups/mug.jpg", picture())
    site.file("static/prices.txt", "Becher 24\n")


@pytest.fixture(scope="module")
def built_before(tmp_path_factory: pytest.TempPathFactory) -> TinySite:
    """A furnished site that was built; nobody changes it."""
    site = TinySite(tmp_path_factory.mktemp("before") / "site")
    furnish(site)
    site.build()
    return site


EDITS: dict[str, Edit] = {
    "nothing": lambda site: None,
    "a page changed": lambda site: site.edit("content/about.md", "1989", "1990"),
    "a page added": lambda site: site.page("help.md", "# Hilfe\n\nGern."),
    "a page removed": lambda site: site.remove("content/about.en.md"),
    "a page renamed": lambda site: site.move(
        "content/products/tray.md", "content/products/board.md"
    ),
    "a title changed": lambda site: site.edit(
        "content/products/cups/bowl.md", "Schale", "Schüssel"
    ),
    "a draft": lambda site: site.edit(
        "content/products/cups/bowl.md", "title: Schale", "title: Schale\ndraft: true"
    ),
    "published from tomorrow": lambda site: site.edit(
        "content/blog/2026-11-01-brennen.md", "title:", "publish_from: 2026-11-22\ntitle:"
    ),
    "published until yesterday": lambda site: site.edit(
        "content/products/tray.md", "title:", "publish_until: 2026-11-20\ntitle:"
    ),
    "a post moved to another day": lambda site: site.move(
        "content/blog/2026-11-05-glasur.md", "content/blog/2026-10-05-glasur.md"
    ),
    "a tag added": lambda site: site.edit(
        "content/products/tray.md", "title:", "tags: [Holz]\ntitle:"
    ),
    "a tag removed": lambda site: site.edit("content/products/cups/mug.md", ", Küche", ""),
    "a category renamed": lambda site: site.move("content/products/cups", "content/products/pots"),
    "a category described": lambda site: site.page(
        "products/cups/_index.md", "---\ntitle: Becher und Schalen\n---\nZum Trinken."
    ),
    "a template of one's own": lambda site: site.file(
        "themes/mine/templates/page.html",
        '{% extends "base.html" %}{% block main %}<h1>{{ page.title }}</h1>'
        "{{ page.body | body }}{% endblock %}",
    ),
    "a phrase of one's own": lambda site: site.file(
        "themes/mine/translations/de.yaml", "skip: Gleich zum Text\n"
    ),
    "a style sheet of one's own": lambda site: site.file(
        "themes/mine/assets/css/90-mine.css", ".head { margin: 0 }\n"
    ),
    "an option of the theme": lambda site: site.setting("#7a3b2e", "#2e3b7a"),
    "another title of the site": lambda site: site.setting("title: Werkstatt", "title: Töpferei"),
    "another menu": lambda site: site.setting("products, blog, about", "about, products"),
    "another language": lambda site: site.setting("[de-AT, en]", "[de-AT, en, fr]").page(
        "about.fr.md", "# À propos\n\nPotiers depuis 1989."
    ),
    "a language less": lambda site: (
        site.setting("languages: [de-AT, en]", "languages: [de-AT]")
        .setting(", en: By hand", "")
        .remove("content/about.en.md")
        .remove("content/products/cups/mug.en.md")
    ),
    "another address of the site": lambda site: site.setting(
        "https://www.example.at/", "https://www.example.at/shop/"
    ),
    "other words in addresses": lambda site: site.setting(
        "", "addresses: {products: produkte, blog: {de: tagebuch, en: diary}}\n"
    ),
    "a picture replaced": lambda site: site.file("content/products/cups/mug.jpg", picture("navy")),
    "a picture of another size": lambda site: site.file(
        "content/products/cups/mug.jpg", picture(width=900, height=600)
    ),
    "a picture removed": lambda site: (
        site.remove("content/products/cups/mug.jpg")
        .edit("content/products/cups/mug.md", "images: [{file: mug.jpg, alt: Ein Becher}]\n", "")
        .edit("content/products/cups/mug.en.md", "images: [{file: mug.jpg, alt: A mug}]\n", "")
    ),
    "a static file changed": lambda site: site.file("static/prices.txt", "Becher 25\n"),
    "a static file removed": lambda site: site.remove("static"),
    "a static file in place of ours": lambda site: site.file("static/robots.txt", "# mine\n"),
    "a redirect": lambda site: site.edit(
        "content/products/tray.md", "title:", "moved_from: [/brett/]\ntitle:"
    ),
    "a price": lambda site: site.edit("content/products/cups/mug.md", "24,00", "26,00"),
    "a surcharge": lambda site: site.edit("content/products/cups/mug.md", '"2,00"', '"3,00"'),
    "a shipping price": lambda site: site.setting('"5,90"', '"6,90"'),
    "a translation": lambda site: site.page(
        "products/cups/bowl.en.md", "---\ntitle: Bowl\n---\nDeep."
    ),
    "a testimonial without consent": lambda site: site.edit(
        "content/testimonials/anna.md", "consent: true", "consent: false"
    ),
    "another version of the terms": lambda site: site.edit(
        "content/order-terms.md", "2026-01-15", "2026-03-01"
    ),
    "shorter lists": lambda site: site.setting("", "lists: {entries: 1, feed: 1}\n"),
    "the cache deleted": lambda site: site.remove(".handschlag"),
    "the cache cut off": lambda site: _damage(site, lambda data: data[: len(data) * 2 // 3]),
    "the cache empty": lambda site: _damage(site, lambda data: b""),
    "the cache not a cache": lambda site: _damage(site, lambda data: b"a letter to my aunt\n" * 99),
    "the cache full of holes": lambda site: _damage(site, _riddled),
    "the cache of another version": lambda site: _of_another_version(site),
    "the output deleted": lambda site: site.remove("output"),
    "a file of the output gone": lambda site: site.remove("output/about/index.html"),
    "a file of the output changed": lambda site: site.file("output/about/index.html", "Hacked."),
}
NEEDS_A_PAST = {name for name in EDITS if name.startswith(("the cache", "the output", "a file of"))}


def _damage(site: TinySite, how: Callable[[bytes], bytes]) -> None:
    store = site.root / ".handschlag" / "store.sqlite"
    if store.exists():
        store.write_bytes(how(store.read_bytes()))


def _of_another_version(site: TinySite) -> None:
    store = site.root / ".handschlag" / "store.sqlite"
    if store.exists():
        with closing(sqlite3.connect(store)) as file, file:
            changed = file.execute("UPDATE about SET version = ?", (b"0.0.1",))
            assert changed.rowcount == 1


def _riddled(data: bytes) -> bytes:
    chance = random.Random(7)
    garbage = bytearray(data)
    for _ in range(len(garbage) // 200):
        garbage[chance.randrange(len(garbage))] = chance.randrange(256)
    return bytes(garbage)


@pytest.mark.parametrize("name", EDITS)
def test_an_incremental_build_equals_a_clean_one(
    tmp_path: Path, another_site: TinySite, built_before: TinySite, name: str
) -> None:
    site = built_before.copied_to(tmp_path / "site")  # only this one has a past
    furnish(another_site)
    before = site.output()

    EDITS[name](site)
    if name not in NEEDS_A_PAST:
        EDITS[name](another_site)
    site.build()
    another_site.build()

    assert site.output() == another_site.output()
    if name not in NEEDS_A_PAST | {"nothing"}:  # else this would hold for edits that do nothing
        assert site.output() != before
    assert site.build().changes.how is How.NOTHING


@settings(max_examples=8, deadline=None)
@given(st.lists(st.sampled_from(sorted(set(EDITS) - NEEDS_A_PAST)), min_size=2, max_size=5))
def test_builds_after_several_edits_equal_a_clean_one(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("laws")
    site, another_site = TinySite(folder / "site"), TinySite(folder / "another")
    furnish(site)
    furnish(another_site)
    for name in dict.fromkeys(names):
        for each in (site, another_site):
            # An edit before it may have taken away what this one changes; then to both alike.
            with suppress(AssertionError, FileNotFoundError):
                EDITS[name](each)
        site.problems()

    found = site.problems()
    assert found == another_site.problems()
    if not any(errors(found)):  # what cannot be built leaves what was there before
        assert site.output() == another_site.output()


def test_two_processes_make_what_one_makes(site: TinySite, another_site: TinySite) -> None:
    furnish(site)
    furnish(another_site)

    alone = site.build()
    together = another_site.asking(processes=2).build()

    assert site.output() == another_site.output()
    assert alone == together


def test_a_large_site_whose_pages_do_not_wait_in_memory_is_the_same(
    site: TinySite, another_site: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in (site, another_site):
        each.page("about.md", "# A").page("blog/2026-11-01-a.md", "# B")
    another_site.build()
    for stage in ("reading", "rendering", "drawing"):
        monkeypatch.setattr(f"generator.stages.{stage}.MANY", 0)

    first = site.build()
    site.page("about.md", "# C").build()
    another_site.page("about.md", "# C").build()

    assert first.rendered > 0
    assert site.output() == another_site.output()


def test_a_second_build_writes_nothing(site: TinySite) -> None:
    furnish(site)
    site.build()
    before = _stamps(site.request.output)

    report = site.build()

    assert (report.changes.how, report.parsed, report.rendered) == (How.NOTHING, 0, 0)
    assert (report.changes.written, report.changes.removed) == ((), ())
    assert _stamps(site.request.output) == before


def test_a_build_of_untouched_sources_without_memory_writes_nothing(site: TinySite) -> None:
    furnish(site)
    site.build()
    before = _stamps(site.request.output)

    report = site.asking(remember=False).build()

    assert report.changes.how is How.NOTHING
    assert report.parsed == report.texts
    assert _stamps(site.request.output) == before


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    found = {}
    for path in sorted(folder.rglob("*")):
        state = path.stat()
        found[path.relative_to(folder).as_posix()] = (state.st_ino, state.st_mtime_ns)
    return found


def test_files_that_stay_the_same_keep_their_inode_and_time(site: TinySite) -> None:
    furnish(site)
    site.build()
    before = _stamps(site.request.output)

    report = site.edit("content/about.md", "1989", "1990").build()
    after = _stamps(site.request.output)

    written = report.changes.written
    assert [path for path in written if "assets/search." not in path] == [
        "about/index.html",
        "search/index.html",  # its index knows the words of every page
    ]
    same = [path for path in site.output() if path not in written]
    assert {path: after[path] for path in same} == {path: before[path] for path in same}


def test_a_changed_page_is_the_only_one_read_anew(site: TinySite) -> None:
    furnish(site)
    site.build()

    report = site.edit("content/about.md", "1989", "1990").build()

    assert (report.parsed, report.rendered) == (1, 3), "the page, the search, and its index"


def test_a_changed_title_is_rendered_wherever_it_shows_and_nowhere_else(site: TinySite) -> None:
    furnish(site)
    site.build()

    report = site.edit("content/products/cups/bowl.md", "Schale", "Schüssel").build()

    assert report.parsed == 1
    found = [
        path for path in report.changes.written if not re.search(r"assets/(shop|search)\.", path)
    ]
    assert [path for path in found if not path.startswith("prices/")] == [
        "en/order/index.html",  # its catalogue knows all names of every product
        "index.html",
        "order/index.html",
        "order/sheet/index.html",
        "prices.csv",
        "products/bowl/index.html",
        "products/cups/index.html",
        "products/feed.atom.xml",
        "products/feed.json",
        "products/feed.xml",
        "products/index.html",
        "search/index.html",
        "tags/ton/index.html",
    ]


def test_a_changed_setting_reads_no_text_anew(site: TinySite) -> None:
    furnish(site)
    site.build()

    report = site.setting("title: Werkstatt", "title: Töpferei").build()

    assert report.parsed == 0
    assert "<title>Über uns – Töpferei</title>" in site.html("/about/")


def test_one_more_page_in_two_hundred_is_cheap_to_build(site: TinySite) -> None:
    site.setting("", "menu: [blog]\n")
    for number in range(200):
        site.page(f"blog/2026-01-01-post-{number:03}.md", f"# Beitrag {number}\n\nText {number}.")
    site.build()

    report = site.page("help.md", "# Hilfe").build()

    assert report.parsed == 1
    assert report.rendered < 230, "the foot names the page, so pages change; nothing more does"


# --- the same everywhere ----------------------------------------------------------------------


def _built_apart(root: Path, **surroundings: str) -> dict[str, bytes]:
    """The output of a build by a process of its own, in other surroundings."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("TZ", "LANG", "LC_ALL", "PYTHONHASHSEED")
    }
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--today", "2026-11-21"],
        cwd=root,
        env=inherited | surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return files_in(root / "output")


@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Anchorage", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
        {"LC_ALL": "de_AT.UTF-8", "PYTHONHASHSEED": "3", "PYTHONOPTIMIZE": "1"},
        {"LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
    ],
    ids=lambda each: " ".join(f"{name}={value}" for name, value in each.items()),
)
def test_the_same_content_makes_the_same_bytes_everywhere(
    site: TinySite, another_site: TinySite, surroundings: dict[str, str]
) -> None:
    furnish(site)
    furnish(another_site)
    whole_day = datetime.combine(date(2026, 11, 21), time.max)
    site.request = replace(site.request, cutoff=whole_day)
    site.build()

    assert _built_apart(another_site.root, **surroundings) == site.output()


# --- a failed build -----------------------------------------------------------------------------

BREAKS: dict[str, Edit] = {
    "a link to nowhere": lambda site: site.edit("content/about.md", "1989", "[1989](gone.md)"),
    "a price that is none": lambda site: site.edit("content/products/tray.md", "18,50", "1.250"),
    "broken YAML": lambda site: site.edit("content/products/tray.md", "title: ", "title: ["),
    "broken settings": lambda site: site.edit("site.yaml", "menu: [", "menu: [[["),
    "an unknown setting": lambda site: site.setting("tagline:", "tagine:"),
    "a template that fails": lambda site: site.file(
        "themes/mine/templates/page.html",
        '{% extends "base.html" %}{% block main %}{{ page.titel }}{% endblock %}',
    ),
    "no settings": lambda site: site.remove("site.yaml"),
    "no content": lambda site: site.remove("content"),
    "a picture that is none": lambda site: site.file("content/products/cups/mug.jpg", b"JFIF?"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_failed_build_leaves_the_published_site_alone(site: TinySite, name: str) -> None:
    furnish(site)
    site.build()
    before = site.output(), _stamps(site.request.output)

    BREAKS[name](site)
    with pytest.raises(SiteError):
        site.build()

    assert (site.output(), _stamps(site.request.output)) == before


def test_a_build_mends_itself_with_the_content(site: TinySite, another_site: TinySite) -> None:
    furnish(site)
    furnish(another_site)
    site.build()
    site.edit("content/about.md", "1989", "[1989](gone.md)").problems()

    site.edit("content/about.md", "[1989](gone.md)", "1989").build()
    another_site.build()

    assert site.output() == another_site.output()


def test_whoever_is_strict_gets_nothing_written_for_a_warning(site: TinySite) -> None:
    furnish(site)
    site.build()
    before = site.output()
    site.page("offer.md", "---\ntitle: Angebot\ndraft: true\n---\nBald.")
    site.edit("content/about.md", "1989", "1990, siehe [Angebot](offer.md)")

    with pytest.raises(SiteError):
        site.asking(strict=True).build()
    assert site.output() == before

    assert [each.code for each in site.build().problems] == ["link-to-hidden"]
    assert site.output() != before
