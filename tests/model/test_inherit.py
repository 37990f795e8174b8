"""A translation says words; everything that counts is said once, in the original."""

import pytest
from tiny_site import TinySite

ORIGINAL = """\
---
title: Tasse
price: 12,50
sku: T-1
included: [eine Tasse]
options:
  - name: Farbe
    choices: [rot, {label: blau, surcharge: 2.00, sku: T-1-B}]
---
Aus Steinzeug.
"""
TRANSLATION = """\
---
title: Mug
included: [one mug]
options:
  - name: Colour
    choices: [red, blue]
---
Stoneware.
"""


def two_languages(site: TinySite, translation: str) -> TinySite:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    return site.page("products/mug.md", ORIGINAL).page("products/mug.en.md", translation)


def test_prices_and_numbers_come_from_the_original(site: TinySite) -> None:
    two_languages(site, TRANSLATION).build()

    page = site.html("/en/products/mug/")

    assert "€12.50" in page
    assert "+€2.00" in page
    assert "T-1" in page
    assert "blue" in page
    assert "blau" not in page


def test_another_price_in_a_translation_is_an_error(site: TinySite) -> None:
    two_languages(site, TRANSLATION.replace("title: Mug", "title: Mug\nprice: 11,00"))

    assert [(str(each.where), each.code) for each in site.problems()] == [
        ("content/products/mug.en.md:3:1", "said-once")
    ]


def test_the_same_price_again_is_not(site: TinySite) -> None:
    two_languages(site, TRANSLATION.replace("title: Mug", "title: Mug\nprice: 12.50"))

    assert site.complaints() == ""


def test_other_numbers_of_options_and_choices_are_errors(site: TinySite) -> None:
    two_languages(site, TRANSLATION.replace("[red, blue]", "[red]"))

    assert [each.code for each in site.problems()] == ["other-count"]


def test_words_left_out_are_a_warning_that_names_them(site: TinySite) -> None:
    two_languages(site, "---\ntitle: Mug\n---\n")

    (warned,) = site.problems()

    assert (warned.code, dict(warned.facts)) == ("untranslated", {"fields": "options, included"})


def test_a_draft_hides_its_translations(site: TinySite) -> None:
    two_languages(site, TRANSLATION).edit(
        "content/products/mug.md", "price:", "draft: true\nprice:"
    )

    site.build()

    assert not [path for path in site.output() if "mug" in path]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("draft: true", "draft: false"),
        ("publish_from: 2030-01-01", "publish_from: 2020-01-01"),
        ("publish_until: 2020-01-01", "publish_until: 2030-01-01"),
    ],
)
def test_a_translation_is_never_seen_while_its_page_is_not(
    site: TinySite, said: str, meant: str
) -> None:
    two_languages(site, TRANSLATION.replace("title: Mug", f"title: Mug\n{meant}")).edit(
        "content/products/mug.md", "title: Tasse", f"title: Tasse\n{said}"
    )

    assert [(str(each.where), each.code) for each in site.problems()] == [
        ("content/products/mug.en.md:3:1", "translation-waits"),
        ("site.yaml:3:3", "language-without-pages"),
    ]
    assert [path for path in site.output() if "en/" in path] == []


def test_a_translated_post_waits_for_the_day_of_its_post(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page("blog/2030-01-01-kommt.md", "# Kommt\n\nBald.\n")
    site.page("blog/2030-01-01-kommt.en.md", "---\ntitle: Coming\ndate: 2020-01-01\n---\nSoon.\n")
    site.build()

    assert [path for path in site.output() if "kommt" in path] == []


def test_consent_and_stars_are_said_once(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page(
        "testimonials/a.md", "---\nname: Frau A\nconsent: false\nrating: 2\n---\nSo lala.\n"
    ).page("testimonials/a.en.md", "---\nname: Ms A\nconsent: true\nrating: 5\n---\nGreat.\n")

    assert [(str(each.where), each.code) for each in site.problems()] == [
        ("content/testimonials/a.en.md:3:1", "said-once"),
        ("content/testimonials/a.en.md:4:1", "said-once"),
    ]


def test_consent_holds_for_all_languages(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page("testimonials/a.md", "---\nname: Frau A\nconsent: true\n---\nSchön.\n")
    site.page("testimonials/a.en.md", "---\nname: Ms A\n---\nWonderful.\n")
    site.build()

    assert "Wonderful." in site.html("/en/testimonials/")
