"""Settings that cannot work, terms that no order could name, products that orders mix up."""

from tiny_site import TinySite


def found(site: TinySite) -> list[tuple[str, str]]:
    return [(str(each.where), each.code) for each in site.problems()]


def test_a_language_that_nobody_knows_is_told_before_all_else(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, xx, en]\n  url:")

    assert found(site) == [("site.yaml:3:3", "language-unknown")]


def test_a_language_without_pages_is_told(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, fr]\n  url:")
    site.page("about.md", "# Über uns\n\nText\n")

    assert found(site) == [
        ("site.yaml:3:3", "language-without-pages"),
        ("themes/werkstatt/translations/fr.yaml", "translation-missing"),
    ]


def test_an_address_without_encryption(site: TinySite) -> None:
    site.setting("https://www", "http://www")
    site.page("about.md", "# Über uns\n\nText\n")

    assert found(site) == [("site.yaml:3:3", "url-without-https")]


def test_terms_without_a_version(site: TinySite) -> None:
    site.page("order-terms.md", "---\ntitle: Bedingungen\n---\n")

    assert found(site) == [("content/order-terms.md:2:1", "missing-key")]


def test_terms_in_another_language_without_an_original_have_no_version(site: TinySite) -> None:
    site.setting("url:", "languages: [de-AT, en]\n  url:")
    site.page("order-terms.en.md", "---\ntitle: Terms\n---\nText.\n")

    assert found(site) == [("content/order-terms.en.md:1", "terms-without-version")]


def test_values_that_nothing_has_or_that_are_not_set(site: TinySite) -> None:
    site.page(
        "order-terms.md",
        "---\ntitle: Bedingungen\nversion: 2026-11-01\n---\n"
        "{{ business.nam }}, aber nicht `{{ im.kodex }}`\n\n"
        "/// notice\n{{ business.street }}\n///\n",
    )

    assert [(str(each.where), each.code, each.near) for each in site.problems()] == [
        ("content/order-terms.md:5", "unknown-value", "business.name"),
        ("content/order-terms.md:8", "value-not-set", ""),
    ]


def test_two_products_of_one_article_number(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Tasse\nprice: 9,00\nsku: T-1\n---\n")
    site.page("products/plate.md", "---\ntitle: Teller\nprice: 9,00\nsku: t-1\n---\n")

    assert found(site) == [("content/products/plate.md:4:1", "same-sku")]
