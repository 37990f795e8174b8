"""Content files as documents: each read on its own, with everything that is wrong with it."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.documents import Document, Parser, Reading
from generator.content.heads import (
    ChoiceHead,
    OptionHead,
    PostHead,
    ProductHead,
    TermsHead,
    TestimonialHead,
)
from generator.content.sources import SourceFile
from generator.problems import Location
from generator.trade.money import Money
from generator.trade.offer import Availability, Content, Kind, Mode, Rung
from generator.trade.spans import Event, Moment, Span, Unit

PARSER = Parser(Reading("de-AT", ("de-AT", "en"), "EUR", "Europe/Vienna"))


def document(file: str, text: str | bytes) -> Document:
    data = text.encode() if isinstance(text, str) else text
    return PARSER(SourceFile(f"content/{file}", data))


def sound(file: str, text: str | bytes) -> Document:
    found = document(file, text)
    assert found.problems == ()
    return found


def wrong(file: str, text: str | bytes) -> list[str]:
    return [
        f"{each.where}: {each.code}".removeprefix(f"content/{file}").lstrip(": ")
        for each in document(file, text).problems
    ]


def product(head: str) -> ProductHead:
    own = sound("products/tasse.md", f"---\ntitle: Tasse\n{head}---\n").own
    assert isinstance(own, ProductHead)
    return own


# --- heads -----------------------------------------------------------------------------------------


def test_a_page_has_a_head_and_a_text() -> None:
    text = (
        "---\ntitle: Über uns\ntags: Leder, Papier\nposition: -3\ndraft: ja\n---\nWir *binden*.\n"
    )
    found = sound("about.md", text)
    assert (found.head.title, found.head.tags) == ("Über uns", ("Leder", "Papier"))
    assert (found.head.position, found.head.draft, found.own) == (-3, True, None)
    assert found.body.html == "<p>Wir <em>binden</em>.</p>"


@pytest.mark.parametrize(
    ("written", "cents"),
    [("12,50", 1250), ("1.250,00 €", 125_000), ("€ 12.50", 1250), ("12,- €", 1200), ("0", 0)],
)
def test_a_price_is_typed_as_a_person_types_it(written: str, cents: int) -> None:
    assert product(f"price: {written}\n").price == Money(cents)


def test_a_product_says_what_it_is_and_how_it_is_had() -> None:
    own = product(
        """\
kind: Goods
price: 12,50
sku: 0042
availability: made to order
delivery_time: 3-5 Wochen
order: enquiry
net_content: 0,75 l
weight: 1,2 kg
included: ein Skizzenbuch
details: {Größe: 14 × 21 cm}
related: [skizzenbuch]
cancellation: [{until: 48 h after order, costs: 0 %}]
options:
  - name: Farbe
    choices: [rot, {label: blau, surcharge: "3,50", sold_out: true}]
  - {name: Breite, min: 10, max: 20, step: "0,5", unit: cm}
"""
    )
    assert (own.kind, own.price, own.sku) == (Kind.GOODS, Money(1250), "0042")
    assert (own.availability, own.order) == (Availability.MADE_TO_ORDER, Mode.ENQUIRY)
    assert own.delivery_time == Span(3, 5, Unit.WEEKS)
    assert own.net_content == Content(Decimal("0.75"), "l")
    assert (own.weight, own.included) == (Decimal(1200), ("ein Skizzenbuch",))
    assert own.details == (("Größe", "14 × 21 cm"),)
    assert [each.text for each in own.related] == ["skizzenbuch"]
    assert own.cancellation == (
        Rung(Moment(Event.ORDER, Span(48, 48, Unit.HOURS)), percent=Decimal(0)),
    )
    file = "content/products/tasse.md"
    assert own.options == (
        OptionHead(
            "Farbe",
            (
                ChoiceHead("rot", where=Location(file, 17, 15)),
                ChoiceHead("blau", Money(350), sold_out=True, where=Location(file, 17, 20)),
            ),
            where=Location(file, 16, 5),
        ),
        OptionHead(
            "Breite",
            least=Decimal(10),
            most=Decimal(20),
            step=Decimal("0.5"),
            unit="cm",
            where=Location(file, 18, 5),
        ),
    )


def test_a_post_has_its_day_from_its_head_else_from_its_name() -> None:
    assert sound("blog/2026-11-05-a.md", "# A\n\nText").head.date == date(2026, 11, 5)
    text = "---\ntitle: A\ndate: 6.11.2026 9:30\n---\nText"
    assert sound("blog/a.md", text).head.date == datetime(2026, 11, 6, 9, 30)  # noqa: DTZ001
    assert sound("blog/2026-11-05-a.md", "# A\n\nText").own == PostHead()


def test_a_testimonial_is_published_only_with_consent() -> None:
    own = sound("testimonials/a.md", "---\nname: Maria\nconsent: ja\n---\nSchön.\n").own
    assert own == TestimonialHead(name="Maria", consent=True)
    assert wrong("testimonials/a.md", "Schön.\n") == ["1: missing-key"]


def test_the_terms_have_a_version() -> None:
    own = sound("order-terms.md", "---\ntitle: Bedingungen\nversion: 15.1.2026\n---\n").own
    assert own == TermsHead(version=date(2026, 1, 15))
    assert wrong("order-terms.md", "# Bedingungen\n") == ["1: missing-key"]


def test_a_translation_says_only_what_differs() -> None:
    assert sound("order-terms.en.md", "# Terms\n").name.language == "en"
    assert sound("testimonials/a.en.md", "Nice.\n").own == TestimonialHead()


# --- titles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Über uns\n\nText", "Über uns"),
        ("\n\n#  Über *uns* #\nText", "Über uns"),
        ("---\ntags: a\n---\n# Über uns {#wir}\nText", "Über uns"),
        ("---\ntitle: Kopf\n---\n# Über uns\nText", "Kopf"),
    ],
)
def test_a_title_stands_in_the_head_or_opens_the_text(text: str, title: str) -> None:
    assert sound("about.md", text).head.title == title


def test_a_heading_that_became_the_title_is_not_told_twice() -> None:
    assert sound("about.md", "# Über uns\n\nText").body.html == "<p>Text</p>"


def test_lines_are_counted_on_behind_a_title_and_a_head() -> None:
    assert wrong("about.md", "# A\n\n/// galerie\n///\n") == ["3: unknown-block"]
    assert wrong("about.md", "---\ntitle: A\n---\n/// galerie\n///\n") == ["4: unknown-block"]


@pytest.mark.parametrize("text", ["Text\n", "---\ntags: a\n---\n", "## A\n"])
def test_a_page_without_a_title_is_told(text: str) -> None:
    assert wrong("about.md", text) == ["1: no-title"]


def test_an_empty_title_is_told_where_it_stands() -> None:
    assert wrong("about.md", "---\ndraft: true\ntitle:\n---\n") == ["3:1: no-title"]


@pytest.mark.parametrize("file", ["index.md", "products/tassen/_index.md", "blog.md"])
def test_some_pages_find_their_title_elsewhere(file: str) -> None:
    assert sound(file, "Text").head.title == ""


# --- what is wrong -----------------------------------------------------------------------------------


def test_everything_that_is_wrong_is_told_at_once() -> None:
    head = "---\ntitel: A\nprice: zwölf\nweight: 1.250 kg\ntags: {a: b}\ntags: c\n---\n"
    assert wrong("products/a.md", f"{head}/// galerie\n///\n") == [
        "6:1: repeated-key",
        "2:1: unknown-key",
        "3:8: not-money",
        "4:9: ambiguous-number",
        "5:7: not-a-list",
        "8: unknown-block",
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("aliases", "moved_from"), ("Summary", "description"), ("lastmod", "updated"), ("cover", "image"),
     ("titel", "title"), ("publish-from", "publish_from"), ("heading", "title"), ("photo", "image")],
)  # fmt: skip
def test_names_from_elsewhere_and_slips_are_recognised(written: str, meant: str) -> None:
    found = document("about.md", f"---\ntitle: A\n{written}: x\n---\n")
    (unknown,) = found.problems
    assert (unknown.code, unknown.near) == ("unknown-key", meant)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"---\ntitle: Gr\xf6\xdfe\n---\n", ["2: not-utf8"]),
        ("---\ntitle: Größe\n---\n".encode("utf-16"), ["not-utf8"]),
        (b"---\ntitle: A\x00\n---\n", ["2:9: yaml-character"]),
        (b'+++\ntitle = "A"\n+++\n', ["1: toml-head"]),
        (b"---\ntitle: [A\n---\n", ["2:8: yaml-bracket"]),
        (b"---\ntitle: &a [*a, *a]\n---\n", ["2:8: yaml-sign"]),
        (b"---\ntitle: !!python/name:os.system\n---\n", ["2:8: yaml-sign"]),
        (b"---\ntitle: " + b"[" * 500 + b"\n---\n", ["2:28: yaml-too-deep"]),
        (b"---\ntitle: [A]\n---\n", ["2:8: not-a-text"]),
    ],
)
def test_a_head_that_cannot_be_read_is_told_once(text: bytes, found: list[str]) -> None:
    assert wrong("about.md", text) == found


@pytest.mark.parametrize("file", ["testimonials/a.md", "order-terms.md"])
def test_nothing_is_missed_in_a_head_that_cannot_be_read(file: str) -> None:
    assert wrong(file, "---\nname: [\n---\n") == ["2:7: yaml-bracket"]
    assert wrong(file, b"---\nname: \xfc\n---\n") == ["2: not-utf8"]


def test_a_file_is_read_as_editors_save_it() -> None:
    plain = sound("about.md", "---\ntitle: Größe\n---\nA\n\nB\n")
    for data in (b"\xef\xbb\xbf---\ntitle: Gr\xc3\xb6\xc3\x9fe\n---\nA\n\nB\n",
                 b"---\r\ntitle: Gr\xc3\xb6\xc3\x9fe\r\n---\r\nA\r\n\r\nB\r\n",
                 b"---\rtitle: Gr\xc3\xb6\xc3\x9fe\r---\rA\r\rB\r"):  # fmt: skip
        assert sound("about.md", data) == plain


def test_a_document_knows_where_its_fields_were_written() -> None:
    found = sound("about.md", "---\ntitle: A\n\nmenu: B\n---\nText")
    assert str(found.place("menu")) == "content/about.md:4:1"
    assert str(found.place("slug")) == "content/about.md"
    assert (found.says("menu"), found.says("slug")) == (True, False)


@settings(deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["a.md", "products/a.md", "testimonials/a.en.md"]))
def test_any_file_is_a_document(data: bytes, file: str) -> None:
    assert document(file, b"---\n" + data).file == f"content/{file}"
    assert document(file, data) == document(file, data)
