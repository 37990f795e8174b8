"""Feeds as readers see them."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.listed import Feed, FeedEntry, FeedImage, FeedKind
from generator.render.feeds import MEDIA_TYPES, write_feed
from generator.trade.money import Money

VIENNA = timezone(timedelta(hours=1))
SITE = "https://www.example.at/werkstatt/"
ATOM = {"a": "http://www.w3.org/2005/Atom"}

OPEN_DAY = FeedEntry(
    id="tag:www.example.at,2026-11-05:/blog/open-day",
    title="Tag der offenen Tür & mehr",
    address="/blog/offene-tür/",
    summary="Am 5. ist offen; < 20 Plätze.",
    html='<p>Zur <a href="site:/products/mug/#size">Tasse</a>.</p><!--block:0-->',
    published=datetime(2026, 11, 5, 9, 30, tzinfo=VIENNA),
    updated=datetime(2026, 11, 6, 10, 0, tzinfo=VIENNA),
    author="Anna",
    tags=("Werkstatt", "Ton & Glasur"),
    image=FeedImage("/images/tür.jpg", "image/jpeg", 12345),
)
MUG = FeedEntry(
    id="tag:www.example.at,2026-01-01:/products/mug",
    title="Tasse",
    address="/products/mug/",
    summary="Aus Steinzeug.",
    html="<p>Fasst 0,3 l.</p>",
    published=datetime(2026, 1, 1, tzinfo=UTC),
    updated=datetime(2026, 1, 1, tzinfo=UTC),
    price=Money(2800),
)


def feed(kind: FeedKind, *entries: FeedEntry) -> Feed:
    return Feed(
        kind=kind,
        title="Werkstatt <am Platz>",
        subtitle="Was es Neues gibt",
        site=SITE,
        home="/blog/",
        address="/feed.xml",
        language="de-AT",
        author="Werkstatt am Platz",
        entries=entries,
    )


def parsed(kind: FeedKind, *entries: FeedEntry) -> Any:
    read = feedparser.parse(write_feed(feed(kind, *entries)), sanitize_html=False)
    assert not read.bozo
    return read


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_a_reader_finds_the_site_and_the_feed(kind: FeedKind) -> None:
    found = parsed(kind, OPEN_DAY, MUG).feed
    assert found.title == "Werkstatt <am Platz>"
    assert found.subtitle == "Was es Neues gibt"
    assert found.link == "https://www.example.at/werkstatt/blog/"
    assert found.language == "de-AT"
    assert found.generator == "Handschlag"
    assert [link.href for link in found.links if link.rel == "self"] == [
        "https://www.example.at/werkstatt/feed.xml"
    ]


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_a_reader_finds_the_entries_in_their_order(kind: FeedKind) -> None:
    entries = parsed(kind, OPEN_DAY, MUG).entries
    assert [each.title for each in entries] == ["Tag der offenen Tür & mehr", "Tasse"]
    assert [each.id for each in entries] == [OPEN_DAY.id, MUG.id]
    assert [each.link for each in entries] == [
        "https://www.example.at/werkstatt/blog/offene-t%C3%BCr/",
        "https://www.example.at/werkstatt/products/mug/",
    ]
    assert entries[0].published_parsed[:5] == (2026, 11, 5, 8, 30)
    assert [tag.term for tag in entries[0].tags] == ["Werkstatt", "Ton & Glasur"]
    assert entries[0].author == "Anna"


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_the_text_of_an_entry_leads_to_the_site(kind: FeedKind) -> None:
    entries = parsed(kind, OPEN_DAY, MUG).entries
    assert entries[0].content[0].value == (
        '<p>Zur <a href="https://www.example.at/werkstatt/products/mug/#size">Tasse</a>.</p>'
    )
    assert entries[1].content[0].value == "<p>€\xa028,00</p>\n<p>Fasst 0,3 l.</p>"
    assert entries[1].summary == "€\xa028,00 · Aus Steinzeug."


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_the_picture_of_an_entry_comes_with_its_size(kind: FeedKind) -> None:
    picture = parsed(kind, OPEN_DAY).entries[0].enclosures[0]
    assert (picture.href, picture.type, picture.length) == (
        "https://www.example.at/werkstatt/images/t%C3%BCr.jpg",
        "image/jpeg",
        "12345",
    )


def test_a_feed_says_when_its_newest_entry_changed() -> None:
    rss = ElementTree.fromstring(write_feed(feed("rss", OPEN_DAY, MUG)))
    atom = ElementTree.fromstring(write_feed(feed("atom", MUG, OPEN_DAY)))
    assert rss.findtext("channel/lastBuildDate") == "Fri, 06 Nov 2026 10:00:00 +0100"
    assert rss.findtext("channel/item/pubDate") == "Thu, 05 Nov 2026 09:30:00 +0100"
    assert atom.findtext("a:updated", namespaces=ATOM) == "2026-11-06T10:00:00+01:00"
    assert [each.text for each in atom.findall("a:entry/a:updated", ATOM)] == [
        "2026-01-01T00:00:00+00:00",
        "2026-11-06T10:00:00+01:00",
    ]


def test_rss_escapes_a_summary_once_more_because_readers_take_it_for_html() -> None:
    rss = ElementTree.fromstring(write_feed(feed("rss", OPEN_DAY)))
    assert rss.findtext("channel/item/description") == "Am 5. ist offen; &lt; 20 Plätze."
    guid = rss.find("channel/item/guid")
    assert guid is not None
    assert guid.get("isPermaLink") == "false"


def test_atom_calls_its_content_html_and_its_summary_text() -> None:
    atom = ElementTree.fromstring(write_feed(feed("atom", OPEN_DAY)))
    content = atom.find("a:entry/a:content", ATOM)
    assert content is not None
    assert content.get("type") == "html"
    assert atom.findtext("a:entry/a:summary", namespaces=ATOM) == "Am 5. ist offen; < 20 Plätze."


def test_json_feed_says_the_same() -> None:
    assert json.loads(write_feed(feed("json", OPEN_DAY, MUG))) == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Werkstatt <am Platz>",
        "home_page_url": "https://www.example.at/werkstatt/blog/",
        "feed_url": "https://www.example.at/werkstatt/feed.xml",
        "description": "Was es Neues gibt",
        "language": "de-AT",
        "authors": [{"name": "Werkstatt am Platz"}],
        "items": [
            {
                "id": OPEN_DAY.id,
                "url": "https://www.example.at/werkstatt/blog/offene-t%C3%BCr/",
                "title": "Tag der offenen Tür & mehr",
                "content_html": '<p>Zur <a href="https://www.example.at/werkstatt/products/mug/'
                '#size">Tasse</a>.</p>',
                "summary": "Am 5. ist offen; < 20 Plätze.",
                "image": "https://www.example.at/werkstatt/images/t%C3%BCr.jpg",
                "date_published": "2026-11-05T09:30:00+01:00",
                "date_modified": "2026-11-06T10:00:00+01:00",
                "authors": [{"name": "Anna"}],
                "tags": ["Werkstatt", "Ton & Glasur"],
            },
            {
                "id": MUG.id,
                "url": "https://www.example.at/werkstatt/products/mug/",
                "title": "Tasse",
                "content_html": "<p>€\xa028,00</p>\n<p>Fasst 0,3 l.</p>",
                "summary": "€\xa028,00 · Aus Steinzeug.",
                "date_published": "2026-01-01T00:00:00+00:00",
                "date_modified": "2026-01-01T00:00:00+00:00",
            },
        ],
    }


@pytest.mark.parametrize("kind", MEDIA_TYPES)
def test_a_feed_without_entries_is_a_feed(kind: FeedKind) -> None:
    written = write_feed(feed(kind))
    if kind == "json":
        assert json.loads(written)["items"] == []
    else:
        assert parsed(kind).entries == []


def test_an_entry_without_text_still_has_one() -> None:
    bare = replace(MUG, html="", summary="", price=None)
    assert parsed("rss", bare).entries[0].title == "Tasse"
    assert parsed("atom", bare).entries[0].link.endswith("/products/mug/")
    assert json.loads(write_feed(feed("json", bare)))["items"][0]["content_text"] == "Tasse"


@pytest.mark.parametrize("kind", MEDIA_TYPES)
def test_the_same_content_gives_the_same_bytes(kind: FeedKind) -> None:
    assert write_feed(feed(kind, OPEN_DAY, MUG)) == write_feed(feed(kind, OPEN_DAY, MUG))


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_no_feed_asks_the_time(kind: FeedKind) -> None:
    old = replace(
        MUG, published=datetime(1999, 1, 1, tzinfo=UTC), updated=datetime(1998, 1, 1, tzinfo=UTC)
    )
    years = set(
        re.findall(r"\b\d{4}\b(?=-\d\d-\d\dT| \d\d:)", write_feed(feed(kind, old)).decode())
    )
    assert years == {"1998", "1999"}
    assert b"1970" in write_feed(feed(kind))


@pytest.mark.parametrize("kind", MEDIA_TYPES)
def test_a_time_without_a_zone_is_a_mistake_of_ours(kind: FeedKind) -> None:
    naive = replace(MUG, published=datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="2026-01-01 00:00:00 has no time zone, which feeds need"):
        write_feed(feed(kind, naive))


@given(st.text(), st.text(), st.text(), st.sampled_from(["rss", "atom", "json"]))
def test_whatever_an_entry_is_called_the_feed_is_whole(
    title: str, summary: str, text: str, kind: FeedKind
) -> None:
    odd = replace(MUG, title=title, summary=summary, html=text, tags=(title,), author=title)
    written = write_feed(feed(kind, odd))
    if kind == "json":
        assert json.loads(written)["items"][0]["id"] == MUG.id
        return
    read = ElementTree.fromstring(written)
    said = read.findtext("channel/item/title") or read.findtext("a:entry/a:title", None, ATOM)
    legal = [each for each in title if each.isprintable()]
    assert said
    assert [each for each in legal if each.isalnum()] == [
        each for each in said if each.isalnum()
    ] or said.startswith("https://")


def test_a_product_without_a_day_has_none_in_rss_and_json_and_the_oldest_in_atom() -> None:
    timeless = replace(MUG, published=None, updated=None)

    assert b"pubDate" not in write_feed(feed("rss", timeless)).partition(b"<item>")[2]
    assert "date_published" not in json.loads(write_feed(feed("json", timeless)))["items"][0]
    assert b"<updated>1970-01-01T00:00:00+00:00</updated>" in write_feed(feed("atom", timeless))
