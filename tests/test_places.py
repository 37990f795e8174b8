"""Where everything stands: a test for each row of the contract's table, and for what is renamed."""

import re

import pytest
from tiny_site import TinySite

TWO_LANGUAGES = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: de-AT
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
lists: {entries: 2}
"""
RENAMED = """\
addresses:
  products: {de: produkte, en: goods}
  blog: {de: werkstattbuch, en: journal}
  order-terms: {de: bedingungen, en: conditions}
  testimonials: stimmen
  tags: {de: themen, en: topics}
"""
SOURCES = {
    "index.md": "Willkommen",
    "products/mug.md": "---\ntitle: Becher\nprice: 10\ntags: [Größe & Maß]\n---\nText",
    "products/cups/cup.md": "---\ntitle: Tasse\nprice: 10\n---\nText",
    "products/cups/deep/bowl.md": "---\ntitle: Schale\nprice: 10\n---\nText",
    "products/boxes/_index.md": "---\ntitle: Schachteln\n---\nText",
    "products/boxes/box/index.md": "---\ntitle: Schachtel\nprice: 10\n---\nText",
    "blog/2026-11-05-open-day.md": "# Offene Tür\n\nText",
    "blog/2026-11-04-two.md": "# Zwei\n\nText",
    "blog/three.md": "---\ntitle: Drei\ndate: 2026-11-03\n---\nText",
    "about.md": "# Über uns\n\nText",
    "help/care.md": "# Pflege\n\nText",
    "order-terms.md": "---\ntitle: Bedingungen\nversion: 2026-01-15\n---\nText",
    "testimonials/anna.md": "---\nname: Anna\nconsent: true\n---\nGut.",
}
OWN = {  # the contract's table: what it is, and where it stands
    "home": "/",
    "a product": "/products/mug/",
    "a product of a category": "/products/cup/",
    "a product of a deep category": "/products/bowl/",
    "a product with its pictures beside it": "/products/box/",
    "a category": "/products/cups/",
    "a category in a category": "/products/cups/deep/",
    "a category with a text": "/products/boxes/",
    "all products": "/products/",
    "all products, page 2": "/products/page/2/",
    "a post": "/blog/open-day/",
    "a post dated in its head": "/blog/three/",
    "posts": "/blog/",
    "posts, page 2": "/blog/page/2/",
    "another post": "/blog/two/",
    "a tag": "/tags/groesse-und-mass/",
    "all tags": "/tags/",
    "a page": "/about/",
    "a page in a section": "/help/care/",
    "the order terms": "/order-terms/",
    "a version of the terms": "/order-terms/2026-01-15/",
    "testimonials": "/testimonials/",
    "the order page": "/order/",
    "the order sheet on paper": "/order/sheet/",
    "the guide for orders by phone": "/order/phone/",
    "the contact page": "/contact/",
    "the search": "/search/",
    "the feed (RSS)": "/feed.xml",
    "the feed (Atom)": "/feed.atom.xml",
    "the feed (JSON)": "/feed.json",
    "the feed of products": "/products/feed.xml",
    "the feed of products (Atom)": "/products/feed.atom.xml",
    "the feed of products (JSON)": "/products/feed.json",
    "the price list as a table": "/prices.csv",
    "not found": "/404.html",
    "the card for address books": "/kontakt.vcf",
}
ONCE = {
    "the sitemap": "/sitemap.xml",
    "robots.txt": "/robots.txt",
    "rules for Netlify": "/_headers",
    "rules for Apache": "/.htaccess",
    "rules for nginx": "/nginx.conf",
    "the icon of tabs": "/favicon.ico",
    "the icon of bookmarks": "/icon-192.png",
    "the large icon": "/icon-512.png",
    "the icon of telephones": "/icon-maskable-512.png",
    "the icon of Apple": "/apple-touch-icon.png",
    "what telephones read": "/site.webmanifest",
}


def _paths(addresses: dict[str, str]) -> set[str]:
    return {
        address.lstrip("/") + ("index.html" if address.endswith("/") else "")
        for address in addresses.values()
    }


def _pages(site: TinySite) -> set[str]:
    """All but what pages load, price lists, and the terms as plain texts."""
    aside = re.compile(r"(?:assets|prices)/|.*-2026-01-15\.txt")
    return {path for path in site.output() if not aside.match(path)}


def _written(site: TinySite) -> TinySite:
    site.yaml(TWO_LANGUAGES)
    for name, text in SOURCES.items():
        site.page(name, text)
        english = text.replace("price: 10\n", "").replace("version: 2026-01-15\n", "")
        english = english.replace("Größe & Maß", "Size & fit")
        site.page(name.removesuffix(".md") + ".en.md", english)
    return site


def test_everything_stands_where_the_contract_says(site: TinySite) -> None:
    assert _written(site).complaints() == ""

    english = {what: f"/en{address}" for what, address in OWN.items()}
    english["a tag"] = "/en/tags/size-and-fit/"
    english["the card for address books"] = "/en/contact.vcf"
    expected = _paths(OWN) | _paths(english) | _paths(ONCE)
    assert _pages(site) == expected


def test_the_first_part_can_be_renamed_also_per_language(site: TinySite) -> None:
    assert _written(site).setting("", RENAMED).complaints() == ""

    german = {"products": "produkte", "blog": "werkstattbuch", "order-terms": "bedingungen",
              "testimonials": "stimmen", "tags": "themen"}  # fmt: skip
    english = {"products": "goods", "blog": "journal", "order-terms": "conditions",
               "testimonials": "stimmen", "tags": "topics"}  # fmt: skip
    there = {what: f"/en{_renamed(address, english)}" for what, address in OWN.items()}
    there["a tag"] = "/en/topics/size-and-fit/"
    there["the card for address books"] = "/en/contact.vcf"
    expected = _paths({what: _renamed(address, german) for what, address in OWN.items()})
    expected |= _paths(there) | _paths(ONCE)
    assert _pages(site) == expected


def _renamed(address: str, names: dict[str, str]) -> str:
    first, slash, rest = address.lstrip("/").partition("/")
    return f"/{names.get(first, first)}{slash}{rest}"


def test_the_order_terms_may_be_the_only_words_of_a_file(site: TinySite) -> None:
    site.page("order-terms.md", "---\nversion: 2026-01-15\n---\n# Bedingungen\n\nText")

    site.build()

    assert "<h1>Bedingungen</h1>" in site.html("/order-terms/")


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Größe & Maß.md", "/groesse-und-mass/"),
        ("ÜBER UNS.md", "/ueber-uns/"),
        ("a_b  c--d.md", "/a-b-c-d/"),
        ("Straße/Süße Träume.md", "/strasse/suesse-traeume/"),
        ("help/Nähkästchen.md", "/help/naehkaestchen/"),
        ("blog/2026-11-05 Käse.md", "/blog/kaese/"),
        ("notes.old.md", "/notes-old/"),
        ("about.markdown", "/about/"),
        ("about.MD", "/about/"),
    ],
)
def test_names_become_addresses_by_the_rules_of_the_language(
    site: TinySite, name: str, address: str
) -> None:
    site.page(name, "# Titel\n\nText")

    assert site.build().problems == ()
    assert "<h1>Titel</h1>" in site.html(address)


def test_a_title_never_moves_a_page(site: TinySite) -> None:
    site.page("about.md", "# Über uns\n\nText").build()
    before = set(site.output())

    site.page("about.md", "# Ganz anders\n\nText").build()

    assert set(site.output()) == before


def test_slug_replaces_the_last_part(site: TinySite) -> None:
    site.page("about.md", "---\ntitle: A\nslug: wir\n---\nText")
    site.page("help/care.md", "---\ntitle: B\nslug: pflege\n---\nText")
    site.page("products/cups/mug.md", "---\ntitle: C\nslug: becher\nprice: 1\n---\nText")
    site.page("products/cups/_index.md", "---\ntitle: D\nslug: tassen\n---\nText")

    assert site.complaints() == ""
    for address in ("/wir/", "/help/pflege/", "/products/becher/", "/products/tassen/"):
        assert "<h1>" in site.html(address)


def test_an_earlier_address_leads_to_the_new_one(site: TinySite) -> None:
    site.page("about.md", "---\ntitle: Wir\nmoved_from: [/ueber/, /alt/wir.html]\n---\nText")

    site.build()

    assert '<meta http-equiv="refresh" content="0; url=../about/">' in site.html("/ueber/")
    assert '<a href="../about/">' in site.html("/alt/wir.html")
    assert '<link rel="canonical" href="https://www.example.at/about/">' in site.html("/ueber/")
    assert site.html("/_redirects") == (
        "/alt/wir.html /about/ 301\n/ueber/ /about/ 301\n/ueber /about/ 301\n"
    )
    assert site.html("/.htaccess").endswith(
        'RedirectMatch 301 "^/alt/wir\\.html$" "/about/"\n'
        'RedirectMatch 301 "^/ueber/?$" "/about/"\n'
    )
    assert "ueber" not in site.html("/sitemap.xml")


def test_redirects_of_a_site_in_a_folder_name_the_folder(site: TinySite) -> None:
    site.setting("https://www.example.at/", "https://www.example.at/shop/")
    site.page("about.md", "---\ntitle: Wir\nmoved_from: [/ueber/]\n---\nText").build()

    assert (
        site.html("/_redirects") == "/shop/ueber/ /shop/about/ 301\n/shop/ueber /shop/about/ 301\n"
    )


COLLISIONS = {
    "two pages": {"über.md": "# A\n\nText", "ueber.md": "# B\n\nText"},
    "a page and its folder": {"about.md": "# A\n\nText", "about/index.md": "# B\n\nText"},
    "only case apart": {"About.md": "# A\n\nText", "about.md": "# B\n\nText"},
    "two categories' products of one name": {
        "products/cups/mug.md": "---\ntitle: A\nprice: 1\n---\nText",
        "products/jugs/mug.md": "---\ntitle: B\nprice: 1\nsku: B1\n---\nText",
    },
    "a product and a category": {
        "products/mug.md": "---\ntitle: A\nprice: 1\n---\nText",
        "products/mug/cup.md": "---\ntitle: B\nprice: 1\n---\nText",
    },
    "posts of two days": {"blog/2026-11-01-a.md": "# A\n\nText", "blog/2026-11-02-a.md": "# B\n\nText"},
    "a slug and a name": {"a.md": "---\ntitle: A\nslug: b\n---\nText", "b.md": "# B\n\nText"},
    "an earlier address that is in use": {
        "a.md": "---\ntitle: A\nmoved_from: [/b/]\n---\nText",
        "b.md": "# B\n\nText",
    },
    "one earlier address of two pages": {
        "a.md": "---\ntitle: A\nmoved_from: [/c/]\n---\nText",
        "b.md": "---\ntitle: B\nmoved_from: [/c/]\n---\nText",
    },
    "a page in place of the products": {
        "products/mug.md": "---\ntitle: A\nprice: 1\n---\nText",
        "shelf.md": "---\ntitle: B\nslug: products\n---\nText",
    },
    "a page in place of the tags": {
        "tags.md": "# A\n\nText",
        "blog/2026-11-01-c.md": "---\ntitle: C\ntags: [x]\n---\nText",
    },
    "a page in place of the other language": {"en.md": "# A\n\nText", "index.en.md": "# Home\n\nText"},
    "a page in place of a version": {
        "order-terms.md": "---\ntitle: A\nversion: 2026-01-15\n---\nText",
        "order-terms/2026-01-15.md": "# B\n\nText",
    },
}  # fmt: skip


@pytest.mark.parametrize("name", COLLISIONS)
def test_two_sources_of_one_address_are_an_error_that_names_both(site: TinySite, name: str) -> None:
    if any(".en." in file for file in COLLISIONS[name]):
        site.setting("url:", "languages: [de-AT, en]\n  url:")
    for file, text in COLLISIONS[name].items():
        site.page(file, text)

    found = site.problems()

    [clash] = found
    if clash.code in ("same-address", "moved-from-used", "moved-from-twice"):
        assert dict(clash.facts)["other"] != clash.where.file
    else:  # the other one is a page of ours, which no file is to be named for
        assert clash.code == "standing-address"
        assert clash.where.file.removeprefix("content/") in COLLISIONS[name]
    assert dict(clash.facts)["address"].endswith("/")


def test_the_complaint_about_one_address_of_two_files(site: TinySite) -> None:
    site.page("über.md", "# A\n\nText").page("ueber.md", "---\ntitle: B\n---\nText")

    assert site.complaints() == (
        "content/ueber.md: error: The address /ueber/ belongs to content/über.md already."
        " [same-address]\n"
        "    Rename one of the two files, or give one of them “slug: …” in its head."
    )


def test_a_static_file_where_a_page_stands_is_an_error(site: TinySite) -> None:
    site.page("about.md", "# A\n\nText").file("static/about/index.html", "B")

    assert [each.code for each in site.problems()] == ["same-address"]


@pytest.mark.parametrize("name", ["about", "About", "products"])
def test_a_static_file_where_a_folder_must_stand_is_an_error(site: TinySite, name: str) -> None:
    site.page("about.md", "# A\n\nText").page(
        "products/mug.md", "---\ntitle: B\nprice: 1\n---\nText"
    )
    site.file(f"static/{name}", "no ending")

    found = {each.code for each in site.problems()}
    assert found <= {"same-address", "standing-address"}
    assert "same-address" in found


def test_two_parts_renamed_alike_are_an_error(site: TinySite) -> None:
    site.setting("", "addresses: {products: shop, blog: shop}\n")
    site.page("products/mug.md", "---\ntitle: A\nprice: 1\n---\nText").page(
        "blog/2026-11-01-b.md", "# B\n\nText"
    )

    assert site.complaints() == (
        "site.yaml:7:13: error: Below addresses, “products” gets the address /shop/, which "
        "belongs to content/blog already. [address-renamed]\n"
        "    Take another word there."
    )


@pytest.mark.parametrize("word", ["a/b", "page", "ß", "日本", "A & B", "C++"])
def test_any_tag_finds_a_place(site: TinySite, word: str) -> None:
    site.page("blog/2026-11-01-a.md", f'---\ntitle: A\ntags: ["{word}", other]\n---\nText')

    assert site.complaints() == ""
    assert len([path for path in site.output() if path.startswith("tags/")]) == 3


@pytest.mark.parametrize("word", ["!!!", "con", "..", "/"])
def test_a_tag_without_letters_is_an_error_where_it_stands(site: TinySite, word: str) -> None:
    site.page("blog/2026-11-01-a.md", f'---\ntitle: A\ntags: ["{word}", other]\n---\nText')

    assert site.complaints() == (
        f"content/blog/2026-11-01-a.md:3:1: error: The tag “{word}” cannot become an address."
        " [tag-without-address]\n"
        "    Take a word with letters or digits, and not con, aux or nul."
    )


@pytest.mark.parametrize("name", ["!!!.md", "help/!!!.md", "con.md", "help/aux.md", "help/NUL.md"])
def test_a_name_that_can_be_no_address_is_an_error(site: TinySite, name: str) -> None:
    site.page(name, "# A\n\nText")

    assert [(each.code, each.where.file) for each in site.problems()] == [
        ("awkward-name", f"content/{name}")
    ]


@pytest.mark.parametrize(
    ("old", "code"),
    [
        ("https://elsewhere.example/about/", "not-an-address"),
        ("//elsewhere.example/", "not-an-address"),
        ("/../about/", "not-an-address"),
        ("/%2e%2e/about/", "not-an-address"),
        ("/about.php?id=3", "address-with-query"),
        ("/about/#team", "address-with-query"),
        ("/", "moved-from-home"),
        ("about/", "not-an-address"),
        ("/con/", "awkward-move"),
        ("/a:b/", "awkward-move"),
    ],
)
def test_an_earlier_address_that_cannot_be_is_an_error(site: TinySite, old: str, code: str) -> None:
    site.page("about.md", f'---\ntitle: A\nmoved_from: ["{old}"]\n---\nText')

    assert [each.code for each in site.problems()] == [code]


@pytest.mark.parametrize(
    ("old", "path"),
    [
        ("/über-uns/", "über-uns/index.html"),
        ("/%C3%BCber%20uns", "über uns/index.html"),
        ("/index.php", "index.php"),
        ("/a&b='c'/", "a&b='c'/index.html"),
        ("/2019/05/12/titel.html", "2019/05/12/titel.html"),
    ],
)
def test_an_earlier_address_may_be_as_odd_as_addresses_are(
    site: TinySite, old: str, path: str
) -> None:
    site.page("about.md", f'---\ntitle: A\nmoved_from: ["{old}"]\n---\nText')

    assert site.complaints() == ""
    output = site.output()
    assert [each for each in output if b'http-equiv="refresh"' in output[each]] == [path]


@pytest.mark.parametrize("old", ["[/about/]", "[/about]", "[/alt/, /alt, /about/]"])
def test_a_page_that_has_moved_back_is_no_redirect_to_itself(site: TinySite, old: str) -> None:
    site.page("about.md", f"---\ntitle: Wir\nmoved_from: {old}\n---\nText")

    assert site.complaints() == ""
    assert "<h1>Wir</h1>" in site.html("/about/")


def test_the_whole_address_of_an_earlier_page_is_told_without_its_site(site: TinySite) -> None:
    site.page("about.md", "---\ntitle: Über\nmoved_from: https://www.example.at/ueber/\n---\nText")

    (problem,) = site.problems()
    assert (problem.code, problem.near) == ("not-an-address", "/ueber/")
