"""Products that nobody could order as they stand are named, with the line and the mend."""

import pytest
from tiny_site import TinySite

HEAD = "---\ntitle: Tasse\n"


@pytest.mark.parametrize(
    ("head", "complaint"),
    [
        pytest.param(
            "order: order\nprice_note: on request\n",
            "content/products/mug.md:3:1: error: [order-without-price]",
            id="a binding order needs a price",
        ),
        pytest.param(
            "availability: in-stock\n",
            "content/products/mug.md: warning: [no-price]",
            id="neither price nor word about it",
        ),
        pytest.param(
            "price: 12,50\nprice_from: 10,00\n",
            "content/products/mug.md:4:1: error: [two-prices]",
            id="one lowest price is enough",
        ),
        pytest.param(
            "price: 12,50\nwas_price: 12,50\n",
            "content/products/mug.md:4:1: error: [was-price-lower]",
            id="a reduction reduces",
        ),
        pytest.param(
            "price: 12,50\ndeposit: 20,00\n",
            "content/products/mug.md:4:1: error: [deposit-above-price]",
            id="no deposit above the price",
        ),
        pytest.param(
            "price: 12,50\ncustom_made: true\n",
            "content/products/mug.md:4:1: warning: [custom-without-reason]",
            id="made to specification, but in what way",
        ),
        pytest.param(
            "price: 12,50\noptions:\n  - name: Farbe\n    choices: [rot, Rot]\n",
            "content/products/mug.md:5:5: error: [choice-twice]",
            id="choices are told apart",
        ),
        pytest.param(
            "price: 12,50\noptions:\n  - name: Farbe\n",
            "content/products/mug.md:5:5: error: [option-without-choices]",
            id="an option offers something",
        ),
        pytest.param(
            "price: 12,50\noptions:\n  - {name: Höhe, min: 9, max: 5}\n",
            "content/products/mug.md:5:5: error: [least-above-most]",
            id="the least is the least",
        ),
        pytest.param(
            "price: 12,50\noptions:\n  - {name: Höhe, min: 1, max: 5, choices: [a]}\n",
            "content/products/mug.md:5:5: error: [option-of-two-kinds]",
            id="choices or a number",
        ),
        pytest.param(
            "price: 12,50\noptions:\n  - name: Farbe\n    choices:\n"
            "      - {label: rot, sold_out: true}\n",
            "content/products/mug.md:5:5: error: [all-sold-out]",
            id="one choice is left",
        ),
        pytest.param(
            "price: 12,50\nquestions:\n  - {ask: Welche, kind: choice}\n",
            "content/products/mug.md:5:5: error: [question-without-choices]",
            id="a question with choices has some",
        ),
        pytest.param(
            "price: 12,50\nquestions:\n  - {ask: Welche, choices: [a, b]}\n",
            "content/products/mug.md:5:5: error: [choices-without-choice]",
            id="choices belong to a question of choice",
        ),
        pytest.param(
            "price: 12,50\ndates: [2027-01-01]\n",
            "content/products/mug.md:4:1: error: [dates-without-course]",
            id="only courses have dates",
        ),
        pytest.param(
            "price: 12,50\nkind: course\n",
            "content/products/mug.md:4:1: warning: [course-without-dates]",
            id="a course has dates",
        ),
        pytest.param(
            "price: 12,50\nkind: course\ndates:\n  - {start: 2027-02-02, end: 2027-02-01}\n",
            "content/products/mug.md:5:1: error: [ends-before-start]",
            id="a course ends after it began",
        ),
        pytest.param(
            "price: 12,50\navailability: preorder\n",
            "content/products/mug.md:4:1: error: [preorder-without-day]",
            id="a pre-order names its day",
        ),
        pytest.param(
            "price: 12,50\nquantity: {min: 5, max: 2}\n",
            "content/products/mug.md:4:1: error: [least-above-most]",
            id="quantities in their order",
        ),
    ],
)
def test_a_product_that_cannot_be_ordered_is_named(
    site: TinySite, head: str, complaint: str
) -> None:
    site.page("products/mug.md", f"{HEAD}{head}---\nText.\n")

    found = [f"{each.where}: {each.severity}: [{each.code}]" for each in site.problems()]

    assert found == [complaint]


def test_a_product_that_cannot_be_read_is_not_missed_a_second_time(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Tasse: groß\nprice: 12,50\n---\n")

    assert [each.code for each in site.problems()] == ["yaml-colon"]


def test_a_translation_is_not_checked_for_what_its_original_says(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page("products/mug.md", f"{HEAD}price: 12,50\n---\n")
    site.page("products/mug.en.md", "---\ntitle: Mug\n---\n")

    assert site.complaints() == ""


def test_a_product_in_a_language_without_words_for_the_button_is_refused(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, cs]\n  url:")
    site.page("products/mug.md", f"{HEAD}price: 12,50\n---\n")
    site.page("products/mug.cs.md", "---\ntitle: Hrnek\n---\n")

    codes = {each.code for each in site.problems()}

    assert {"order-label-unknown", "tax-note-missing"} <= codes
