"""What lists show, in which order, and on how many pages."""

import re

import pytest
from markup import Markup
from tiny_site import TinySite


def _product(site: TinySite, name: str, title: str, more: str = "") -> None:
    site.page(f"products/{name}.md", f"---\ntitle: {title}\nprice: 10\n{more}---\nText")


def _names(site: TinySite, address: str) -> list[str]:
    """The titles of the cards on a page, without those that wait for our script, and its boxes."""
    main = site.html(address).partition("<main")[2].partition("</main>")[0]
    main = re.sub(
        r"(?s)<template data-rest>.*?</template>|<section class=\"subscribe.*?</section>", "", main
    )
    return re.findall(r"<h[23][^>]*>(?:<a[^>]*>)?([^<]+)", main)


def test_products_stand_by_position_then_as_a_dictionary_sorts_them(site: TinySite) -> None:
    for name, title in (("a", "Zange"), ("b", "Ähre"), ("c", "Apfel"), ("d", "azur")):
        _product(site, name, title)
    _product(site, "e", "Zuletzt", "position: 5\n")
    _product(site, "f", "Zuerst", "position: -1\n")
    site.build()

    assert _names(site, "/products/") == ["Zuerst", "Zuletzt", "Ähre", "Apfel", "azur", "Zange"]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (12, 1), (13, 2), (24, 2), (25, 3)], ids=str)
def test_a_list_shows_twelve_entries_a_page(site: TinySite, count: int, pages: int) -> None:
    for number in range(count):
        _product(site, f"p{number:02}", f"Stück {number:02}")
    site.build()

    addresses = ["/products/", *(f"/products/page/{number}/" for number in range(2, pages + 1))]
    shown = [name for address in addresses for name in _names(site, address)]
    assert shown == [f"Stück {number:02}" for number in range(count)]
    assert f"products/page/{pages + 1}/index.html" not in site.output()


def test_the_pages_of_a_list_lead_to_one_another(site: TinySite) -> None:
    site.setting("", "lists: {entries: 1}\n")
    for name in "abc":
        _product(site, name, name.upper())
    site.build()

    page = Markup(site.html("/products/page/2/"))
    leads = {each["href"] for each in page.all("a")}
    assert {"../../", "../3/"} <= leads
    assert page.text_of("h1") != Markup(site.html("/products/")).text_of("title")
    titles = [
        Markup(site.html(f"/products/{each}")).text_of("title")[0] for each in ("", "page/2/")
    ]
    assert titles[0] != titles[1]


def test_a_category_shows_all_that_lies_in_it_and_leads_to_those_below(site: TinySite) -> None:
    _product(site, "cups/mug", "Becher")
    _product(site, "cups/large/jug", "Krug")
    _product(site, "loose", "Tablett")
    site.build()

    assert _names(site, "/products/cups/")[-2:] == ["Becher", "Krug"]
    assert _names(site, "/products/cups/large/") == ["Krug"]
    assert 'href="large/"' in site.html("/products/cups/")
    assert set(_names(site, "/products/")) >= {"Becher", "Krug", "Tablett"}


def test_a_product_may_name_another_category_than_its_folder(site: TinySite) -> None:
    _product(site, "cups/mug", "Becher", "category: Für die Küche\n")
    site.build()

    assert "Becher" in _names(site, "/products/fuer-die-kueche/")
    assert "products/cups/index.html" not in site.output()
    crumbs = Markup(site.html("/products/mug/")).text_of("ol")[0]
    assert crumbs == "Start Produkte Für die Küche Becher"


def test_two_spellings_of_a_tag_are_one(site: TinySite) -> None:
    _product(site, "a", "A", "tags: [Leder]\n")
    _product(site, "b", "B", "tags: [leder, LEDER]\n")
    site.page("blog/2026-11-01-c.md", "---\ntitle: C\ntags: leder\n---\n")
    site.build()

    tags = [path for path in site.output() if path.startswith("tags/")]
    assert tags == ["tags/index.html", "tags/leder/index.html"]
    assert _names(site, "/tags/leder/") == ["Stücke", "A", "B", "Beiträge", "C"]


def test_posts_stand_newest_first_and_lead_to_their_neighbours(site: TinySite) -> None:
    for day in (1, 3, 2):
        site.page(f"blog/2026-11-0{day}-tag-{day}.md", f"# Tag {day}")
    site.build()

    assert _names(site, "/blog/") == ["Tag 3", "Tag 2", "Tag 1"]
    leads = [each["href"] for each in Markup(site.html("/blog/tag-2/")).all("a")]
    assert {"../tag-1/", "../tag-3/"} <= set(leads)


def test_a_product_names_the_posts_and_voices_that_speak_of_it(site: TinySite) -> None:
    _product(site, "mug", "Becher")
    site.page("blog/2026-11-01-a.md", "---\ntitle: Wie er entsteht\nproducts: [mug]\n---\nText")
    site.page("testimonials/eva.md", "---\nname: Eva\nproduct: mug\nconsent: true\n---\nHält.")
    site.build()

    html = site.html("/products/mug/")
    assert "Wie er entsteht" in html
    assert "Hält." in html
    assert "Becher" in _names(site, "/blog/a/")


def test_a_course_shows_only_dates_that_are_not_past(site: TinySite) -> None:
    site.page(
        "products/kurs.md",
        "---\ntitle: Kurs\nkind: course\nprice: 90\ndates:\n"
        "  - {start: 2026-11-20}\n  - {start: 2026-11-21}\n  - {start: 2026-12-05 9:00}\n---\nText",
    )
    site.build()

    html = site.html("/products/kurs/")
    days = re.findall(r'<time datetime="([^"]+)"', html)
    assert [day[:10] for day in dict.fromkeys(days)] == ["2026-11-21", "2026-12-05"]
