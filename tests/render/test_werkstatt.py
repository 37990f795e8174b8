"""The theme werkstatt: every layout, in every language, with every field filled."""

import re
import zlib
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
import sample

from generator.fields.kinds import Named
from generator.plan import views
from generator.problems import Location
from generator.render.templates import draw
from generator.theme.colour import contrast, parse_colour
from generator.theme.load import load_theme
from generator.theme.phrases import INFORMAL, phrases_in
from generator.theme.theme import Theme
from generator.trade.offer import Mode

ROOT = Path(__file__).parents[2]
VOID = frozenset(("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"))
CASES = [(language, name) for language in sample.LANGUAGES for name in sample.pages(language)]


class Tree(HTMLParser):
    """Notes every element, and every end tag that closes nothing."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.crossed.append(tag)

    def all(self, *tags: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.elements if tag in tags]

    def values(self, attribute: str) -> list[str]:
        return [each[attribute] for _, each in self.elements if attribute in each]


@cache
def theme(**options: str) -> Theme:
    where = Location("site.yaml")
    written = [(name, Named(value, where)) for name, value in options.items()]
    found, problems = load_theme(ROOT, Named("werkstatt", where), written, sample.LANGUAGES)
    assert problems == ()
    assert found is not None
    return found


@cache
def drawn(language: str, name: str, form: str = "Sie") -> str:
    view = sample.pages(language)[name]
    html, problems = draw(theme(), f"{view.page.layout}.html", view, sample.site(language, form))
    assert problems == ()
    return html


@pytest.fixture(params=CASES, ids=lambda case: "-".join(case))
def case(request: pytest.FixtureRequest) -> tuple[str, str]:
    found: tuple[str, str] = request.param
    return found


@pytest.fixture
def html(case: tuple[str, str]) -> str:
    return drawn(*case)


@pytest.fixture
def tree(html: str) -> Tree:
    return Tree(html)


def test_every_element_is_closed_where_it_was_opened(tree: Tree) -> None:
    assert (tree.crossed, tree.open) == ([], [])


def test_ids_are_unique_and_those_referred_to_are_there(tree: Tree) -> None:
    ids = Counter(tree.values("id"))
    assert [each for each, count in ids.items() if count > 1] == []
    referred = [
        word
        for name in ("for", "aria-labelledby", "aria-describedby")
        for value in tree.values(name)
        for word in value.split()
    ]
    referred += [each.removeprefix("#") for each in tree.values("href") if each.startswith("#")]
    assert set(referred) <= set(ids) | {"weg"}


def test_a_page_has_one_first_heading_and_skips_no_level(tree: Tree) -> None:
    levels = [int(tag[1]) for tag, _ in tree.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_pictures_have_their_size_and_their_words(tree: Tree) -> None:
    pictures = tree.all("img")
    assert pictures
    assert [each for each in pictures if not {"alt", "width", "height", "src"} <= set(each)] == []
    eager = [each for each in pictures if each.get("fetchpriority") == "high"]
    assert len(eager) <= 1


def test_the_strict_policy_holds(html: str, tree: Tree) -> None:
    """No style, no handler, no script and no address that the policy of the page forbids."""
    names = {name for _, attributes in tree.elements for name in attributes}
    assert [name for name in names if name == "style" or name.startswith("on")] == []
    styles = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert len(tree.all("style")) == len(styles) > 0
    policy = tree.all("meta")[1]["content"]
    allowed = [b64encode(sha256(each.encode()).digest()).decode() for each in styles]
    assert re.findall(r"style-src ([^;]*)", policy) == [
        " ".join(["'self'", *(f"'sha256-{each}'" for each in allowed)])
    ]
    inside = [each for each in tree.all("script") if not each.get("src")]
    assert [each for each in inside if each.get("type") != "application/ld+json"] == []
    loaded = [
        *(each["src"] for each in tree.all("img", "script") if "src" in each),
        *(each["href"] for each in tree.all("link") if each["rel"] in ("stylesheet", "icon")),
    ]
    assert [each for each in loaded if re.match(r"[a-z]+:|//", each)] == []
    assert "default-src 'none'" in html


ALONE = ("404", "product-enquiry-form", "terms-kept", "search", "order-sheet", "order-phone")
"""Samples of pages that stand in one language only, or that search engines leave out."""


def test_the_page_says_its_language_and_names_its_others(case: tuple[str, str], tree: Tree) -> None:
    language, name = case
    assert tree.all("html")[0]["lang"] == language
    others = [each["hreflang"] for each in tree.all("link") if "hreflang" in each]
    known = [] if name in ALONE else ["de-AT", "en", "x-default"]
    assert sorted(others) == known


def test_every_page_leads_to_the_imprint_and_says_that_it_is_an_example(
    case: tuple[str, str], html: str, tree: Tree
) -> None:
    assert "imprint-link" in tree.values("data-legal")
    assert 'class="banner"' in html


def test_names_of_landmarks_are_there(tree: Tree) -> None:
    assert len(tree.all("main")) == 1
    assert [
        each for each in tree.all("nav") if not {"aria-label", "aria-labelledby"} & set(each)
    ] == []


# --- ordering -----------------------------------------------------------------------------------

ORDERED = ("product-mailto", "product-form", "product-enquiry", "product-enquiry-form")
DUTIES = {
    "price",
    "base-price",
    "vat-note",
    "shipping-note",
    "delivery-limits",
    "payment-ways",
    "order-summary",
    "order-button",
    "deposit",
    "cancellation",
    "terms-version",
    "product-safety",
}


@pytest.mark.parametrize("name", ORDERED)
def test_a_product_that_can_be_ordered_bears_all_marks(name: str) -> None:
    assert set(Tree(drawn("de-AT", name)).values("data-legal")) >= DUTIES


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("product-mailto", "Zahlungspflichtig bestellen"),
        ("product-form", "Zahlungspflichtig bestellen"),
        ("product-enquiry", "Unverbindlich anfragen"),
    ],
)
def test_the_button_carries_the_label_and_nothing_else(name: str, label: str) -> None:
    assert re.findall(r'data-legal="order-button">(.*?)</(?:a|button)>', drawn("de-AT", name)) == [
        label
    ]


@pytest.mark.parametrize("name", ORDERED)
def test_nothing_stands_between_the_receipt_and_the_button(name: str) -> None:
    page = drawn("en", name)
    between = page[page.index('data-order="summary"') : page.index('data-legal="order-button"')]
    after = between[between.index('data-legal="terms-version"') :]
    assert not re.search(r"<(input|select|textarea|h\d)", after)
    limits = page.index('data-legal="delivery-limits"')
    assert limits < page.index('data-legal="payment-ways"') < page.index('data-order="summary"')


def test_the_mail_can_be_read_and_copied() -> None:
    tree = Tree(drawn("de-AT", "product-mailto"))
    [link] = [each for each in tree.all("a") if each.get("data-order") == "mail send"]
    order = sample.order("de-AT", Mode.ORDER, "mailto")
    assert link["href"] == order.mailto
    found = re.search(
        r'data-order="sheet"[^>]*>(.*?)</pre>', drawn("de-AT", "product-mailto"), re.DOTALL
    )
    assert found is not None
    assert found[1] == order.text


def test_a_form_knows_every_field_by_its_name_for_browsers() -> None:
    tree = Tree(drawn("de-AT", "product-form"))
    plain, along = tree.all("form")  # the second is only shown by our script
    assert (plain["method"], plain["action"]) == ("post", "https://forms.example.org/f/abc?x=1")
    assert "hidden" in along
    tokens = {each["autocomplete"] for each in tree.all("input") if "autocomplete" in each}
    assert tokens >= {"name", "email", "address-line1", "postal-code", "address-level2", "tel"}
    labelled = set(tree.values("for"))
    fields = [
        each for each in tree.all("input", "select", "textarea") if each.get("type") != "hidden"
    ]
    loose = [
        each for each in fields if each.get("type") != "radio" and each.get("id") not in labelled
    ]
    assert [each["name"] for each in loose] == ["website"]
    [trap] = loose
    assert (trap["tabindex"], trap["autocomplete"]) == ("-1", "off")


def test_the_policy_lets_a_form_reach_its_endpoint_and_nothing_else() -> None:
    found = re.search(r"form-action ([^\"]*)", drawn("de-AT", "product-form"))
    assert found is not None
    assert found[1] == "'self' https://forms.example.org"
    assert "form-action 'none'" in drawn("de-AT", "product-mailto")


def test_what_is_only_sold_in_the_shop_has_no_button() -> None:
    page = drawn("de-AT", "product-none")
    assert "order-button" not in page
    assert "tel:+43662000000" in page


def test_a_list_with_prices_says_tax_and_shipping_once() -> None:
    marks = Counter(Tree(drawn("en", "products")).values("data-legal"))
    assert (marks["vat-note"], marks["shipping-note"]) == (1, 1)
    assert marks["price"] == len(sample.PRODUCTS) + 1, "one of the next page waits for our script"


def test_the_page_for_what_was_not_found_works_at_any_depth() -> None:
    tree = Tree(drawn("de-AT", "404"))
    within = [each for each in tree.values("href") if not re.match(r"[a-z]+:|#", each)]
    assert [each for each in within if not each.startswith("/")] == []


# --- words --------------------------------------------------------------------------------------


def called(templates: Iterator[str] | list[str]) -> set[str]:
    """The phrases that templates name; ``availability.*`` for those made of two parts."""
    keys: set[str] = set()
    for text in templates:
        for key, joined in re.findall(r"""\bn?t\("([^"]+)"(\s*~)?""", text):
            keys.add(f"{key}*" if joined else key)
    return keys


def matched(key: str, keys: set[str]) -> bool:
    bare = key.removesuffix(INFORMAL)
    return bare in keys or any(each[-1] == "*" and bare.startswith(each[:-1]) for each in keys)


def test_every_phrase_is_used_and_every_used_one_is_there() -> None:
    # The frame of tables, titles of standing pages and labels of the imprint are asked for by the program.
    used = called([each.text for each in theme().templates]) | {
        "table",
        "title.*",
        "fact.*",
        "feed.*",
        "csv.*",
    }
    known = phrases_in(theme().translations, "de", "de")
    assert [key for key in known if not matched(key, used)] == []
    assert [key for key in used if key[-1] != "*" and key not in known] == []


def test_both_languages_say_everything_with_the_same_places() -> None:
    german, english = (phrases_in(theme().translations, each, each) for each in ("de", "en"))
    assert {key for key in german if not key.endswith(INFORMAL)} == set(english)
    assert {key: english[key].places for key in english} == {
        key: german[key].places for key in english
    }


def test_a_site_that_says_du_never_says_sie() -> None:
    words = [re.sub(r"<[^>]*>", " ", drawn("de-AT", name, "du")) for name in sample.pages()]
    said = {
        sentence.strip()
        for text in words
        for sentence in re.findall(r"[^.\n]*\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b[^.\n]*", text)
    }
    assert {
        each for each in said if "Prägung" not in each and "Schreiben Sie weiter" not in each
    } == set()


# --- the look -----------------------------------------------------------------------------------

PAPERS = ("warm", "cool", "white")


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ["#8a3b23", "#ffe600", "#102a4c", "#777777"])
def test_every_text_can_be_read_on_every_surface(paper: str, dark: bool, accent: str) -> None:
    tokens = values(theme(paper=paper, accent=accent), dark)
    surfaces = [tokens[name] for name in ("paper", "raised", "sunk")]
    pairs = [
        (tokens[ink], ground) for ink in ("ink", "ink-2", "ink-3", "accent") for ground in surfaces
    ]
    pairs += [(tokens["on-accent"], tokens["accent"]), (tokens["paper"], tokens["ink"])]
    weak = [(ink, ground) for ink, ground in pairs if measured(ink, ground) < 4.5]
    assert weak == []


def values(chosen: Theme, dark: bool) -> Mapping[str, str]:
    return {each.name: (each.dark if dark else each.light) or each.light for each in chosen.tokens}


def measured(one: str, other: str) -> float:
    first, second = parse_colour(one), parse_colour(other)
    assert first is not None
    assert second is not None
    return contrast(first, second)


def test_the_style_sheet_stays_small_and_the_theme_needs_no_script() -> None:
    sizes = {
        each.original: len(zlib.compress(each.content, 9))
        for each in theme().assets
        if each.address in (theme().stylesheet, theme().script)
    }
    assert sizes["werkstatt.css"] < 5_000
    assert theme().script == ""


def test_the_style_sheet_asks_nobody_else_for_anything() -> None:
    sheet = next(
        each.content for each in theme().assets if each.original == "werkstatt.css"
    ).decode()
    assert re.findall(r"url\(|@import|https?:", sheet) == []


def test_every_kind_of_page_is_in_the_sample() -> None:
    layouts = {view.page.layout for view in sample.pages().values()}
    of_theme = {
        each.name.removesuffix(".html")
        for each in theme().templates
        if "/" not in each.name and each.name != "base.html"
    }
    assert layouts == of_theme


def test_a_draft_says_so() -> None:
    assert "banner-draft" in drawn("de-AT", "product-enquiry-form")
    assert isinstance(sample.pages()["product-form"], views.ProductPage)
