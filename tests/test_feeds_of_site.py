"""The feeds and the sitemap of a built site, read by those who read feeds."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import datetime
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from conftest import Example, serving
from tiny_site import TinySite

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("feed.xml", "feed.atom.xml")


def test_browsers_tell_the_feeds_of_a_page_apart(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\n---\n")
    site.page("blog/2026-11-01-neues.md", "# Neues\n\nWorte.\n").build()
    names = re.findall(r'type="application/rss\+xml" title="([^"]*)"', site.html("/"))
    assert names == ["Werkstatt", "Werkstatt: Produkte"]


def _feed(site: TinySite, name: str) -> Any:
    found = feedparser.parse(site.output()[name])
    assert not found.bozo, found.get("bozo_exception")
    return found


def _titles(site: TinySite, folder: str = "") -> list[list[str]]:
    """The titles of the entries in all three notations."""
    found = [[each.title for each in _feed(site, folder + name).entries] for name in NAMES]
    data = json.loads(site.output()[f"{folder}feed.json"])
    return [*found, [each["title"] for each in data["items"]]]


def _post(title: str, more: str = "") -> str:
    return f"---\ntitle: {title}\n{more}---\nText mit [Link](../about.md) & ß."


def test_the_newest_post_comes_first_in_all_notations(site: TinySite) -> None:
    site.page("about.md", "# Über uns")
    site.page("blog/2026-11-01-a.md", _post("Alt"))
    site.page("blog/2026-11-05-b.md", _post("Neu"))
    site.page("blog/2026-11-03-c.md", _post("Mittel"))
    site.build()

    assert _titles(site) == [["Neu", "Mittel", "Alt"]] * 3


def test_feeds_hold_no_program(site: TinySite) -> None:
    site.page("about.md", "# Über uns")
    site.page(
        "blog/2026-11-01-a.md",
        "# A\n\nVorher.\n\n<script>x('</p>')</script>\n\n<style>p {}</style>\n\nNachher.\n",
    ).build()

    (entry,) = json.loads(site.output()["feed.json"])["items"]
    assert entry["content_html"].split() == ["<p>Vorher.</p>", "<p>Nachher.</p>"]


def test_two_posts_of_one_day_are_ordered_by_their_time(site: TinySite) -> None:
    site.page("about.md", "# Über uns")
    site.page("blog/a.md", _post("Morgens", "date: 2026-11-05 9:30\n"))
    site.page("blog/b.md", _post("Abends", "date: 2026-11-05 18:00\n"))
    site.build()

    assert _titles(site) == [["Abends", "Morgens"]] * 3
    published = _feed(site, "feed.atom.xml").entries[0].published
    assert datetime.fromisoformat(published).isoformat() == "2026-11-05T18:00:00+01:00"


def test_a_feed_holds_the_twenty_newest_unless_said_otherwise(site: TinySite) -> None:
    site.page("about.md", "# Über uns")
    for day in range(1, 22):
        site.page(f"blog/2026-10-{day:02}-post-{day}.md", _post(f"Post {day}"))

    site.build()
    assert [len(each) for each in _titles(site)] == [20, 20, 20]

    site.setting("", "lists: {feed: 3}\n").build()
    assert _titles(site) == [["Post 21", "Post 20", "Post 19"]] * 3


def test_a_post_can_stay_out_of_the_feeds(site: TinySite) -> None:
    site.page("about.md", "# Über uns")
    site.page("blog/2026-11-01-a.md", _post("Drin"))
    site.page("blog/2026-11-02-b.md", _post("Draußen", "feed: false\n"))
    site.build()

    assert _titles(site) == [["Drin"]] * 3
    assert "Draußen" in site.html("/blog/")


def test_links_in_a_feed_are_whole(site: TinySite) -> None:
    site.setting("https://www.example.at/", "https://www.example.at/laden/")
    site.page("about.md", "# Über uns").page("blog/2026-11-01-a.md", _post("A")).build()

    entry = _feed(site, "feed.xml").entries[0]
    assert entry.link == "https://www.example.at/laden/blog/a/"
    assert 'href="https://www.example.at/laden/about/"' in entry.content[0].value


def test_an_entry_keeps_its_name_when_title_and_address_change(site: TinySite) -> None:
    site.page("about.md", "# Über uns").page("blog/2026-11-01-a.md", _post("A")).build()
    before = _feed(site, "feed.xml").entries[0].id

    site.page("blog/2026-11-01-a.md", _post("B", "slug: ganz-anders\n")).build()

    assert _feed(site, "feed.xml").entries[0].id == before


def test_products_have_a_feed_of_their_own(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 10\n---\nText").build()

    assert _titles(site, "products/") == [["Becher"]] * 3
    assert "feed.xml" not in site.output()
    assert 'href="../feed.xml"' in site.html("/products/mug/")


def test_each_language_has_its_own_feeds(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page("about.md", "# Über uns")
    site.page("blog/2026-11-01-a.md", _post("Deutsch"))
    site.page("blog/2026-11-01-a.en.md", _post("English"))
    site.build()

    assert (_titles(site), _titles(site, "en/")) == ([["Deutsch"]] * 3, [["English"]] * 3)
    assert _feed(site, "feed.xml").entries[0].id != _feed(site, "en/feed.xml").entries[0].id


# --- the sitemap --------------------------------------------------------------------------------

_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def _map(site: TinySite) -> dict[str, str]:
    """Addresses and days of the sitemap."""
    tree = ET.fromstring(site.output()["sitemap.xml"].decode())
    return {
        url.findtext(f"{_MAP}loc", ""): url.findtext(f"{_MAP}lastmod", "")
        for url in tree.iter(f"{_MAP}url")
    }


def test_the_sitemap_names_every_page_and_when_it_changed(site: TinySite) -> None:
    site.page("about.md", "---\ntitle: Wir\ndate: 2026-01-05\nupdated: 2026-02-06\n---\n")
    site.page("blog/2026-11-01-a.md", "# A")
    site.build()

    assert _map(site) == {
        "https://www.example.at/": "",
        "https://www.example.at/about/": "2026-02-06",
        "https://www.example.at/blog/": "",
        "https://www.example.at/blog/a/": "2026-11-01",
        "https://www.example.at/contact/": "",
    }
    assert site.html("/robots.txt").endswith("Sitemap: https://www.example.at/sitemap.xml\n")


def test_the_sitemap_of_the_example_names_each_page_with_its_canonical(example: Example) -> None:
    tree = ET.parse(example.output / "sitemap.xml")
    named = {url.findtext(f"{_MAP}loc", "") for url in tree.iter(f"{_MAP}url")}
    canonical = set()
    for path in example.output.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        if "noindex" not in html:
            canonical.add(html.partition('rel="canonical" href="')[2].partition('"')[0])

    assert named == canonical
    assert len(named) > 90


@pytest.mark.parametrize("folder", ["", "produkte/", "en/", "en/products/"])
def test_the_feeds_of_the_example_are_sound(example: Example, folder: str) -> None:
    for name in NAMES:
        found = feedparser.parse((example.output / folder / name).read_bytes())
        assert not found.bozo
        assert found.entries
        assert len({each.id for each in found.entries}) == len(found.entries)
        for entry in found.entries:
            path = entry.link.removeprefix("https://www.example.at/")
            assert (example.output / path / "index.html").is_file()


# --- opened by a person ---------------------------------------------------------------------------


def test_a_feed_greets_people_and_readers_pass_over_it(site: TinySite) -> None:
    site.page("blog/2026-11-01-a.md", "# Neues").build()
    for name in NAMES:
        text = site.output()[name].decode()
        style = re.search(
            r'<\?xml-stylesheet type="text/css" href="(assets/feed\.\w+\.css)"\?>', text
        )
        assert style is not None
        assert style[1] in site.output()
        assert "Das ist ein Feed" in text
        feed = _feed(site, name)
        assert (feed.feed.title, [each.title for each in feed.entries]) == ("Werkstatt", ["Neues"])
        assert "Das ist ein Feed" not in str(feed.entries) + feed.feed.title + feed.feed.subtitle


@pytest.mark.browser
@pytest.mark.parametrize("name", NAMES)
def test_a_browser_shows_a_feed_as_a_page(site: TinySite, browser: "Browser", name: str) -> None:
    site.page("blog/2026-11-01-a.md", "---\ntitle: Neues\n---\nEin *Satz*.\n").build()
    for host in serving(site.request.output):
        page = browser.new_page()
        page.goto(f"{host}/{name}")
        assert page.locator("xpath=//*[local-name()='a']").is_visible()
        assert page.get_by_text("Das ist ein Feed").is_visible()
        assert page.get_by_text("Ein Satz.", exact=True).first.is_visible()
        assert not page.get_by_text("tag:www.example.at").first.is_visible()
        page.close()
