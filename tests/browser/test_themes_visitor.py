"""What a visitor of a site in each theme sees, in a real browser, from a disk."""

from pathlib import Path

import pytest
from chromium import barriers, opened, shifts, visitor
from playwright.sync_api import Browser, Page
from tiny_site import TinySite, picture

from audit.host import hosted

pytestmark = pytest.mark.browser

THEMES = ("werkstatt", "laden", "praxis")
LETTERS = "Handelsgesellschaftsvertragsunterzeichnungszeremonie"

SITE = """\
site:
  title: Werkstatt am Beispielplatz
  tagline: Becher, Kurse und Reparaturen in Salzburg
  url: https://www.example.at/
  languages: [de-AT, en]
  theme: {theme}
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  street: Beispielgasse 1
  postcode: 5020
  city: Salzburg
  country: AT
  phone: +43 662 000000
  email: werkstatt@example.at
  vat: {{mode: small-business}}
  hours: {{tue-fri: "9:00-12:00, 14:00-18:00"}}
shop:
  shipping: [{{to: AT, price: "5,90"}}]
  deposit: {{share: 30 %, due: 7 days after confirmation}}
  cancellation: [{{until: start, costs: 10 %}}, {{until: ready, costs: 30 %}}]
menu: [products, blog]
"""
MUG = f"""\
---
title: Becher {LETTERS}
description: Aus weißem Ton.
price: 24,00
net_content: 500 ml
order: order
details: {{Material: Ton, Arbeit: 3 Stunden, Nr.: 17}}
options:
  - name: Glasur
    choices: [Blau, {{label: {LETTERS}, surcharge: "2.50"}}]
included: [eine Schachtel]
images: [mug.jpg, bowl.jpg]
---
Gedreht, nicht gegossen.
"""
COURSE = """\
---
title: Drehen lernen
description: Ein Samstag an der Scheibe.
kind: course
price: 145,00
dates:
  - {start: 2027-01-23 9:00, end: 2027-01-23 17:00, seats: 6, place: Werkstatt}
  - {start: 2027-03-13 9:00, end: 2027-03-13 17:00, seats: 1}
details: {Dauer: 8 Stunden}
---
Wir fangen bei null an.
"""
VOICE = """\
---
title: Zum Becher
name: Rosa M.
product: mug
date: 2026-10-01
consent: true
verified: im Laden gekauft
answer: Danke.
---
Hält warm.
"""
POST = """\
---
title: Wie ein Becher entsteht
date: 2026-11-01
products: [mug]
---
Mit Geduld.

/// product | mug
///
"""


def made(root: Path, theme: str) -> Path:
    site = TinySite(root).yaml(SITE.format(theme=theme))
    site.page("products/cups/mug.md", MUG).page("products/courses/throwing.md", COURSE)
    site.file("content/images/mug.jpg", picture()).file("content/images/bowl.jpg", picture("red"))
    site.page("testimonials/rosa.md", VOICE).page("blog/mug.md", POST)
    site.page("index.md", "---\ntitle: Start\n---\nHier wird gedreht.\n")
    site.page(
        "order-terms.md", "---\ntitle: Bedingungen\nversion: 2026-01-15\n---\nWir arbeiten.\n"
    )
    site.page("imprint.md", "---\ntitle: Impressum\nrole: imprint\n---\nMaria Beispiel.\n")
    site.build()
    return site.request.output


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("themes")
    return {theme: made(root / theme, theme) for theme in THEMES}


def shown(browser: Browser, output: Path, path: str, width: int = 320, **more: object) -> Page:
    """A page as a double click on its file shows it; whatever its console says fails the test."""
    return opened(visitor(browser, width, **more), (output / path).as_uri())


PAGES = (
    "index.html",
    "products/index.html",
    "products/mug/index.html",
    "products/throwing/index.html",
    "blog/mug/index.html",
    "order/index.html",
    "order-terms/index.html",
)
ORDERED = ("h1", ".prose", ".actions", ".present")
both = pytest.mark.parametrize("theme", ["laden", "praxis"])
each_theme = pytest.mark.parametrize("theme", THEMES)


@both
@pytest.mark.parametrize("path", PAGES)
def test_a_small_phone_shows_every_page_without_scrolling_sideways(
    browser: Browser, outputs: dict[str, Path], theme: str, path: str
) -> None:
    page = shown(browser, outputs[theme], path)
    small = page.evaluate(
        """() => [...document.querySelectorAll('nav a, .button, summary, .more a, .choices li')]
            .filter(each => each.getClientRects().length && !each.closest('.crumbs'))
            .filter(each => each.getBoundingClientRect().height < 43.5)
            .map(each => each.textContent.trim())"""
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert small == []


@each_theme
@pytest.mark.parametrize("width", [412, 1280])
def test_nothing_moves_on_a_page_whose_script_is_late(
    browser: Browser, outputs: dict[str, Path], theme: str, width: int
) -> None:
    context = visitor(browser, width)
    with hosted(outputs[theme]) as root:
        assert shifts(context, *(root + path for path in PAGES)) == []
    context.close()


@each_theme
def test_a_head_of_which_only_a_part_has_arrived_is_not_shown(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    page = shown(browser, outputs[theme], "index.html")
    assert page.locator(".head").is_visible()
    page.locator(".head").evaluate("head => { while (head.nextSibling) head.nextSibling.remove() }")
    assert not page.locator(".head").is_visible()


def test_pieces_of_which_only_some_have_arrived_are_not_shown(
    browser: Browser, outputs: dict[str, Path]
) -> None:
    page = shown(browser, outputs["werkstatt"], "index.html", 1280)
    pieces = page.locator(".grid-lead")
    assert pieces.is_visible()
    pieces.evaluate("pieces => { while (pieces.nextSibling) pieces.nextSibling.remove() }")
    assert not pieces.is_visible()


def test_longer_words_wait_on_a_phone_for_the_choice_of_a_day_that_stands_above_them(
    browser: Browser, outputs: dict[str, Path]
) -> None:
    page = shown(browser, outputs["praxis"], "products/throwing/index.html")
    words = page.locator(".product-more")
    assert words.is_visible()
    page.locator(".product-more").evaluate(
        "words => { while (words.nextSibling) words.nextSibling.remove() }"
    )
    assert not words.is_visible()


@both
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES[:3])
def test_axe_finds_nothing(
    browser: Browser, outputs: dict[str, Path], theme: str, path: str, scheme: str
) -> None:
    context = visitor(browser, 360, color_scheme=scheme)
    page = opened(context, (outputs[theme] / path).as_uri())
    assert barriers(page, scheme) == []
    context.close()


def test_the_labels_of_a_row_of_goods_stand_on_one_line(
    browser: Browser, outputs: dict[str, Path]
) -> None:
    page = shown(browser, outputs["laden"], "products/index.html", 1280)
    tops = {label.bounding_box()["y"] for label in page.locator(".card-label").all()}  # type: ignore[index]
    assert len(tops) == 1


@each_theme
def test_the_order_page_stands_in_the_middle(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    page = shown(browser, outputs[theme], "order/index.html", 1280)
    left, right = page.locator(".ordering > .page-head").evaluate(
        "head => [head.getBoundingClientRect().left, innerWidth - head.getBoundingClientRect().right]"
    )
    assert left > 200
    assert abs(left - right) < 1
    assert page.locator(".foot [data-open]").bounding_box() is None  # its script says no hours


def test_a_post_without_a_picture_is_a_note_on_its_own_ground(
    browser: Browser, outputs: dict[str, Path]
) -> None:
    page = shown(browser, outputs["laden"], "blog/index.html", 1280)
    note = page.locator(".entry:not(:has(.entry-picture))").first
    ground = note.evaluate("note => getComputedStyle(note).backgroundColor")
    assert ground not in (
        "rgba(0, 0, 0, 0)",
        page.evaluate("getComputedStyle(document.body).backgroundColor"),
    )


def test_each_category_has_its_colour(browser: Browser, outputs: dict[str, Path]) -> None:
    page = shown(browser, outputs["laden"], "products/index.html", 1280)
    edges = page.locator(".card-label").evaluate_all(
        "labels => labels.map(label => getComputedStyle(label).borderTopColor)"
    )
    assert sorted(edges) == ["rgb(133, 89, 10)", "rgb(179, 54, 31)"]


def test_a_practice_names_its_next_free_dates_first(
    browser: Browser, outputs: dict[str, Path]
) -> None:
    page = shown(browser, outputs["praxis"], "index.html", 1280)
    dates = page.locator(".agenda time").all_inner_texts()
    lines = page.locator(".line-when time").all_inner_texts()
    said = [text.replace("\u00a0", " ").replace("\u2009", " ") for text in (*dates, *lines)]
    assert said == [
        "23. Jänner 2027, 09:00–17:00 Uhr",
        "13. März 2027, 09:00–17:00 Uhr",
        "23. Jänner 2027, 09:00–17:00 Uhr",
    ]


@both
def test_on_paper_there_is_no_navigation_and_no_ground(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    page = shown(browser, outputs[theme], "products/mug/index.html", 1280)
    page.emulate_media(media="print")
    grounds = page.evaluate(
        """() => [...document.querySelectorAll('body, .foot, .card, .offer, .product-deal')]
            .map(each => getComputedStyle(each).backgroundColor)"""
    )
    assert not page.get_by_role("navigation").first.is_visible()
    assert set(grounds) <= {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    assert page.locator(".pick .choose").get_by_text("Blau").is_visible()
    assert not page.get_by_label("Anzahl").is_visible()


@each_theme
def test_a_phone_shows_name_price_and_the_way_to_the_order_before_anything_is_pushed(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    page = shown(browser, outputs[theme], "products/throwing/index.html", 360)
    head = page.locator(".head").bounding_box()
    way = page.locator(".offer a[href='#order']").bounding_box()
    price = page.locator(".offer .price").bounding_box()
    assert head is not None
    assert head["height"] < 125
    assert price is not None
    assert way is not None
    assert max(price["y"] + price["height"], way["y"] + way["height"]) < 740
    assert page.locator(".crumbs li:visible").all_inner_texts() == ["Courses"]


@each_theme
@pytest.mark.parametrize("script", [True, False])
def test_the_days_of_a_course_stand_once(
    browser: Browser, outputs: dict[str, Path], theme: str, script: bool
) -> None:
    page = shown(
        browser, outputs[theme], "products/throwing/index.html", java_script_enabled=script
    )
    days = page.locator(".product :is(.dates, [data-dates])").get_by_text("Jänner")
    assert [each.is_visible() for each in days.all()] == [not script, script]
    page.emulate_media(media="print")
    assert [each.is_visible() for each in days.all()] == [True, False]


@each_theme
def test_a_desk_shows_the_order_beside_words_and_pictures_with_no_void_between(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    page = shown(browser, outputs[theme], "products/mug/index.html", 1280)
    beside = ".product .prose" if theme == "praxis" else ".further"
    tops = """(beside) => Object.fromEntries(['.order', '.product-pictures', beside].map(each =>
        [each, document.querySelector(each).getBoundingClientRect()]).map(([each, box]) =>
        [each, [box.left, box.top, box.bottom]]))"""
    boxes = page.evaluate(tops, beside)
    (side, top, _), pictures, words = (boxes[each] for each in boxes)
    assert side > pictures[0] + 300
    assert side > words[0] + 300
    assert top < 800
    upper, lower = sorted((pictures, words), key=lambda box: box[1])
    assert 0 <= lower[1] - upper[2] < 60
    assert not page.locator(".offer a[href='#order']").is_visible()


@both
def test_the_code_for_signs_is_for_paper_alone(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    page = shown(browser, outputs[theme], "products/mug/index.html", 1280)
    assert not page.locator(".code").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".code").is_visible()


@each_theme
def test_the_way_on_comes_before_longer_words_on_a_phone_alone(
    browser: Browser, outputs: dict[str, Path], theme: str
) -> None:
    def order(width: int) -> list[str]:
        page = shown(browser, outputs[theme], "index.html", width)
        top = "element => element.getBoundingClientRect().top"
        return sorted(ORDERED, key=lambda each: page.locator(f"main {each}").first.evaluate(top))

    assert order(360) == ["h1", ".actions", ".present", ".prose"]
    assert order(1280) == ["h1", ".prose", ".actions", ".present"]


def test_of_a_long_menu_a_phone_shows_where_one_is(browser: Browser, tmp_path: Path) -> None:
    site = TinySite(tmp_path / "site").yaml(SITE.format(theme="laden"))
    names = ("werkstatt", "reparaturen", "kurse", "kontakt")
    for name in names:
        site.page(f"{name}.md", f"# {name.capitalize()}\n\nWorte.\n")
    site.setting("menu: [products, blog]", f"menu: [{', '.join(names)}]").build()
    page = shown(browser, site.request.output, "kontakt/index.html", 320)
    last = page.locator(".menu a[aria-current]").bounding_box()
    assert last is not None
    assert last["x"] + last["width"] <= 320
    assert page.evaluate("document.documentElement.scrollWidth") == 320
