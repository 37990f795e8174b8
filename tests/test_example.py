"""The example business: the first thing that newcomers build, and all that the program can show."""

import re
import socket
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import ROOT, Example
from markup import Markup

from audit.example import PAGES
from audit.host import hosted
from generator.build import build
from generator.config.schema import ROOT as SETTINGS
from generator.content.names import understand
from generator.content.schema import PAGE, POST, PRODUCT, TERMS, TESTIMONIAL
from generator.content.sources import scan
from generator.fields.schema import Key
from generator.fields.text import read_text
from generator.fields.tree import Mapping, Node, Scalar, Sequence, read_yaml
from generator.report import problem_text
from generator.request import Request

LANGUAGES = ("de-AT", "en")
KINDS = {"product": PRODUCT, "post": POST, "testimonial": TESTIMONIAL, "terms": TERMS}


@pytest.fixture(scope="module")
def pages(example: Example) -> dict[str, Markup]:
    """Every page that a visitor reads, without those that only lead on."""
    found = {}
    for path in sorted(example.output.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' not in html:
            found[path.relative_to(example.output).as_posix()] = Markup(html)
    return found


def test_it_builds_without_any_problem(example: Example) -> None:
    assert "\n".join(problem_text(each, "en") for each in example.report.problems) == ""


@pytest.mark.parametrize("year", [2027, 2029])
def test_in_later_years_only_its_courses_and_preorders_are_over(
    example: Example, year: int
) -> None:
    later = datetime(year, 3, 15, 10)  # noqa: DTZ001
    report = build(Request(example.root, example.root / f"output-{year}", later))

    over = ("dates-past", "available-from-past")
    told = [problem_text(each, "en") for each in report.problems if each.code not in over]
    assert "\n".join(told) == ""


# --- every field of the contract ----------------------------------------------------------------


def _used(keys: tuple[Key, ...], node: Node, above: str) -> Iterator[str]:
    """The declared fields that a tree uses: ``product.options.min``."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _used(keys, item, above)
    elif isinstance(node, Mapping):
        declared = {key.name: key for key in keys}
        for name, value in node.entries:
            if key := declared.get(name.text):
                yield f"{above}{name.text}"
                schema = key.kind.schema
                if schema and isinstance(value, Scalar) and schema.short:
                    yield f"{above}{name.text}.{schema.short}"
                elif schema:
                    yield from _used(schema.keys, value, f"{above}{name.text}.")


def _declared(keys: tuple[Key, ...], above: str) -> Iterator[str]:
    for key in keys:
        yield f"{above}{key.name}"
        if key.kind.schema:
            yield from _declared(key.kind.schema.keys, f"{above}{key.name}.")


def _head_of(file: Path) -> Node | None:
    text, _ = read_text(file, file.name)
    head = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    return read_yaml(head[1], file.name)[0] if head else None


ONLY_IN_COMMENTS = {
    "business.capital": "a sole trader has none to state",
    "business.disputes.address": "the body before which somebody takes part",
    "business.disputes.board": "so has no body",
    "business.disputes.url": "nor its website",
    "business.economic_id": "a number of German businesses",
    "business.in_liquidation": "it is not",
    "business.insurance": "a bookbinder need not be insured for the trade",
    "business.permit": "bookbinding needs none",
    "business.register": "so small a business is in none",
    "business.representatives": "its owner speaks for it",
    "business.vat.id": "a small business has no VAT number",
    "business.vat.rate": "and takes no VAT",
    "privacy.newsletter": "there is none",
    "privacy.officer": "so small a business needs none",
    "privacy.processors": "nobody else gets data",
    "shop.eu_responsible": "the workshop is in the EU",
    "shop.guarantee_notice": "the official file is not ours to give",
    "shop.withdrawal.acknowledged": "no service takes forms here",
    "shop.withdrawal.by": "orders come by mail, and so do withdrawals",
    "business.telegram": "no account is ours to name",
    "business.threema": "nor any other",
    "extra": "this theme asks for nothing of one's own",
    "mail": "no answer is sent from an example",
    "publish": "nobody's host is ours to name",
    "shop.endpoint": "orders come by mail here",
    "shop.form_service": "and so by no form",
    "law": "nothing of the law is silenced here",
    "site.cards": "every page has its picture for links",
    "site.allowed_hosts": "nothing is loaded from elsewhere",
    "shop.workload.in-stock": "what is in stock takes no longer than usual",
}
NOT_SHOWN = {
    "layout": "another template is the business of a theme of one's own",
    "shipping.pickup_only": "a longer way to write pickup_only",
    "shipping.weight": "a longer way to write weight",
}


def test_its_settings_show_every_field() -> None:
    text = (ROOT / "site.yaml").read_text(encoding="utf-8")
    tree, _ = read_yaml(text, "site.yaml")
    assert tree is not None
    missing = set(_declared(SETTINGS, "")) - set(_used(SETTINGS, tree, ""))

    assert {each for each in missing if each.rpartition(".")[0] not in missing} == set(
        ONLY_IN_COMMENTS
    )
    remarks = " ".join(re.findall("#(.*)", text))
    words = {each.rpartition(".")[2] for each in missing}
    assert {each for each in words if not re.search(rf"\b{each}:", remarks)} == set()


@pytest.mark.parametrize(("kind", "keys"), [("page", PAGE), *KINDS.items()], ids=["page", *KINDS])
def test_its_content_shows_every_field(kind: str, keys: tuple[Key, ...]) -> None:
    used: set[str] = set()
    for source in scan(ROOT).texts:
        name, _ = understand(source.file, LANGUAGES)
        head = _head_of(ROOT / source.file)
        if head is not None and kind in ("page", name.kind.value):
            used |= set(_used(keys, head, ""))

    missing = set(_declared(keys, "")) - used
    assert missing == set(_declared(keys, "")) & set(NOT_SHOWN)


# --- what it shows ------------------------------------------------------------------------------


def test_it_sells_at_least_twelve_things_in_three_categories() -> None:
    named = [understand(each.file, LANGUAGES)[0] for each in scan(ROOT).texts]
    products = {name.key for name in named if name.kind == "product"}
    categories = {key.rpartition("/")[0] for key in products} - {"products"}

    assert len(products) >= 12
    assert len(categories) >= 3


def test_it_tells_at_least_six_long_stories() -> None:
    long = [
        each.file
        for each in scan(ROOT).texts
        if each.file.startswith("content/blog/")
        and ".en." not in each.file
        and len(each.data.decode().split("---", 2)[2].split()) > 300
    ]
    assert len(long) >= 6


def test_every_page_says_that_the_business_is_invented(pages: dict[str, Markup]) -> None:
    for path, page in pages.items():
        banner = next(page.marked("class", "banner"))[2]
        assert ("example" if path.startswith("en/") else "Beispiel") in banner, path


# --- every page is sound ------------------------------------------------------------------------


def test_every_element_is_closed_where_it_was_opened(pages: dict[str, Markup]) -> None:
    assert {path: page.crossed for path, page in pages.items() if page.crossed} == {}


def test_every_page_has_one_first_heading_and_skips_no_level(pages: dict[str, Markup]) -> None:
    for path, page in pages.items():
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
        assert levels.count(1) == 1, path
        main = levels[levels.index(1) :]
        assert [pair for pair in pairwise(main) if pair[1] > pair[0] + 1] == [], path


def test_ids_are_unique_and_whatever_is_referred_to_is_there(pages: dict[str, Markup]) -> None:
    for path, page in pages.items():
        ids = Counter(page.values("id"))
        assert [each for each, count in ids.items() if count > 1] == [], path
        referred = {
            word
            for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls")
            for value in page.values(name)
            for word in value.split()
        }
        assert referred - set(ids) == set(), path


def test_every_picture_has_its_words_and_its_size(pages: dict[str, Markup]) -> None:
    for path, page in pages.items():
        for picture in page.all("img"):
            assert {"alt", "width", "height"} <= set(picture), (path, picture)


def test_every_page_has_a_title_and_a_description_of_its_own(pages: dict[str, Markup]) -> None:
    kept = re.compile(r"/\d{4}-\d\d-\d\d/")  # a version of the terms is called as they are
    titles = Counter(
        page.text_of("title")[0] for path, page in pages.items() if not kept.search(path)
    )
    assert [each for each, count in titles.items() if count > 1] == []
    for path, page in pages.items():
        kind = page.all("body")[0]["class"]
        if kind in ("page-home", "page-product", "page-post", "page-page", "page-contact"):
            said = [
                each["content"] for each in page.all("meta") if each.get("name") == "description"
            ]
            assert len(said) == 1, path
            assert len(said[0]) > 30, path


def test_languages_name_each_other(pages: dict[str, Markup]) -> None:
    """A page that says where its translation stands is named by it in turn."""

    def others(page: Markup) -> set[str]:
        links = [each for each in page.all("link") if each.get("hreflang", "x") != "x-default"]
        return {each["href"] for each in links if "hreflang" in each}

    by_address = {
        each["href"]: others(page)
        for page in pages.values()
        for each in page.all("link")
        if each.get("rel") == "canonical"
    }
    for address, named in by_address.items():
        for other in named:
            assert by_address[other] == named, (address, other)


def test_nothing_is_loaded_from_elsewhere(example: Example, pages: dict[str, Markup]) -> None:
    outside = re.compile(r"(?:[a-z]+:)?//")
    for path, page in pages.items():
        loaded = [*(each.get("src", "") for each in page.all("img", "script", "source", "iframe"))]
        loaded += [
            each["href"]
            for each in page.all("link")
            if each["rel"] not in ("canonical", "alternate", "me")
        ]
        assert [each for each in loaded if outside.match(each)] == [], path
    for sheet in (example.output / "assets").glob("*.css"):
        assert re.findall(r"url\(\s*[\"']?(?:[a-z]+:)?//|@import", sheet.read_text()) == []


# A server sends ten segments before it waits for the first answer (RFC 6928, section 2); what does
# not fit arrives a whole way there and back later, on a telephone some 150 ms.
_AT_ONCE = 10 * 1460


@pytest.mark.parametrize("page", list(PAGES))
def test_a_page_arrives_with_the_first_that_a_server_sends(example: Example, page: str) -> None:
    asked = f"GET /{PAGES[page]} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nConnection: close"
    with hosted(example.output) as address:
        server = urlsplit(address)
        with socket.create_connection((server.hostname, server.port)) as line:
            line.sendall(f"{asked}\r\n\r\n".encode())
            answer = b"".join(iter(lambda: line.recv(1 << 16), b""))
    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert len(answer) <= _AT_ONCE
