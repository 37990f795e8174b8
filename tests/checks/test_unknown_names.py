"""Names that nothing has are named where they were written, with the nearest one that exists."""

from tiny_site import TinySite

MUG = "---\ntitle: Tasse\nprice: 12,50\ntags: [Steinzeug]\n---\n"


def found(site: TinySite) -> list[tuple[str, str, str]]:
    return [(str(each.where), each.code, each.near) for each in site.problems()]


def test_products_named_in_heads_and_texts(site: TinySite) -> None:
    site.page("products/cups/mug.md", MUG)
    site.page("products/plate.md", "---\ntitle: Teller\nprice: 9,00\nrelated: [mugg]\n---\n")
    site.page(
        "blog/2026-11-05-open-day.md",
        "---\ntitle: Offene Tür\nproducts: [plates]\n---\n\n/// product | cups/mag\n///\n",
    )
    site.page(
        "testimonials/anna.md",
        "---\nname: Anna\nconsent: true\nproduct: tasse\n---\nSchön.\n",
    )

    assert found(site) == [
        ("content/blog/2026-11-05-open-day.md:3:12", "unknown-product", "plate"),
        ("content/blog/2026-11-05-open-day.md:6", "unknown-product", "cups/mug"),
        ("content/products/plate.md:4:11", "unknown-product", "mug"),
        ("content/testimonials/anna.md:4:10", "unknown-product", ""),
    ]


def test_groups_of_products_by_category_title_tag_and_nothing_else(site: TinySite) -> None:
    site.page("products/cups/mug.md", MUG)
    site.page(
        "about.md",
        "# Über uns\n\n/// products | cups\n///\n\n/// products | steinzeug\n///\n\n"
        "/// products | Steinzeg\n///\n",
    )

    assert found(site) == [("content/about.md:9", "unknown-group", "steinzeug")]


def test_a_shipping_class_that_no_rate_has(site: TinySite) -> None:
    site.setting("", "shop:\n  shipping: [{to: AT, class: parcel, price: 5.90}]\n")
    site.page("products/mug.md", "---\ntitle: Tasse\nprice: 12,50\nshipping: parcels\n---\n")

    assert found(site) == [("content/products/mug.md:4:11", "unknown-shipping-class", "parcel")]


def test_a_menu_entry_that_leads_nowhere(site: TinySite) -> None:
    site.setting("", "menu: [products, abuot, basket]\n")
    site.page("about.md", "# Über uns\n\nText\n")

    assert found(site) == [
        ("site.yaml:7:18", "unknown-menu-entry", "about"),
        ("site.yaml:7:25", "unknown-menu-entry", ""),
    ]


def test_a_product_that_is_not_visible_yet_may_be_named(site: TinySite) -> None:
    site.page("products/mug.md", MUG.replace("price", "draft: true\nprice"))
    site.page("products/plate.md", "---\ntitle: Teller\nprice: 9,00\nrelated: [mug]\n---\n")

    assert [(each.code, each.severity) for each in site.problems()] == [("names-hidden", "warning")]
