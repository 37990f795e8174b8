"""A translation says words; everything that counts is said once, in the original."""

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
