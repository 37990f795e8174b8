"""The sitemap as a search engine reads it."""

from datetime import UTC, date, datetime
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from generator.plan.recipes import SitemapEntry
from generator.render.sitemap import robots, write_sitemap

SITE = "https://www.example.at/"
BOTH = (("en", f"{SITE}en/mug/"), ("de-AT", f"{SITE}mug/"))
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def test_a_sitemap_names_each_page_with_its_languages() -> None:
    entries = (
        SitemapEntry(f"{SITE}mug/", date(2026, 11, 5), BOTH),
        SitemapEntry(f"{SITE}en/mug/", datetime(2026, 11, 6, 9, 30, tzinfo=UTC), BOTH),
        SitemapEntry(f"{SITE}about/?a=1&b=2", None, (("de-AT", f"{SITE}about/"),)),
    )
    links = (
        f'  <xhtml:link rel="alternate" hreflang="de-AT" href="{SITE}mug/"/>\n'
        f'  <xhtml:link rel="alternate" hreflang="en" href="{SITE}en/mug/"/>\n'
        f'  <xhtml:link rel="alternate" hreflang="x-default" href="{SITE}mug/"/>\n'
    )
    ((name, written),) = write_sitemap(entries, SITE, "de-AT")
    assert name == "sitemap.xml"
    assert written.decode("utf-8") == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        f"<url>\n  <loc>{SITE}about/?a=1&amp;b=2</loc>\n</url>\n"
        f"<url>\n  <loc>{SITE}en/mug/</loc>\n  <lastmod>2026-11-06T09:30:00+00:00</lastmod>\n"
        f"{links}</url>\n"
        f"<url>\n  <loc>{SITE}mug/</loc>\n  <lastmod>2026-11-05</lastmod>\n{links}</url>\n"
        "</urlset>\n"
    )


def test_a_page_without_a_version_in_the_sites_language_has_no_default() -> None:
    entry = SitemapEntry(f"{SITE}fr/", None, (("fr", f"{SITE}fr/"), ("en", f"{SITE}en/")))
    ((_, written),) = write_sitemap((entry,), SITE, "de")
    assert b"x-default" not in written
    assert written.count(b"hreflang") == 2


def test_a_time_without_a_zone_counts_as_its_day() -> None:
    when = datetime(2026, 11, 6, 9, 30)  # noqa: DTZ001 - that is the point
    ((_, written),) = write_sitemap((SitemapEntry(SITE, when),), SITE, "de")
    assert b"<lastmod>2026-11-06</lastmod>" in written


def test_more_pages_than_one_file_may_hold_go_into_several() -> None:
    entries = tuple(SitemapEntry(f"{SITE}{number}/") for number in range(5))
    files = write_sitemap(entries, SITE, "de", entry_limit=2)
    assert [name for name, _ in files] == [
        "sitemap.xml",
        "sitemap-1.xml",
        "sitemap-2.xml",
        "sitemap-3.xml",
    ]
    assert locations(files[0][1]) == [f"{SITE}sitemap-{number}.xml" for number in (1, 2, 3)]
    assert [len(locations(content)) for _, content in files[1:]] == [2, 2, 1]


def test_a_site_without_pages_has_an_empty_sitemap() -> None:
    ((_, written),) = write_sitemap((), SITE, "de")
    assert locations(written) == []


@given(st.lists(st.text(alphabet="abc/&<>\"'ü", max_size=9), max_size=9), st.integers(1, 4))
def test_every_page_is_in_exactly_one_file(paths: list[str], limit: int) -> None:
    entries = [SitemapEntry(SITE + path) for path in paths]
    files = write_sitemap(entries, SITE, "de", entry_limit=limit)
    found = [each for _, content in files[-max(1, len(files) - 1) :] for each in locations(content)]
    assert found == sorted({entry.address for entry in entries})
    assert files == write_sitemap(reversed(entries), SITE, "de", entry_limit=limit)


def test_robots_names_the_sitemap() -> None:
    assert robots(f"{SITE}sitemap.xml") == (
        b"User-agent: *\nAllow: /\n\nSitemap: https://www.example.at/sitemap.xml\n"
    )


def locations(written: bytes) -> list[str]:
    return [each.text or "" for each in ElementTree.fromstring(written).iter(LOC)]
