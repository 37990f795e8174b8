"""Names of files as a Mac writes them, and one photograph in two places."""

from unicodedata import normalize

from tiny_site import TinySite, picture


def apart(text: str) -> str:
    """With the dots of an ö as a letter of their own, as some file systems give names."""
    return normalize("NFD", text)


def test_a_file_whose_name_a_mac_has_taken_apart_is_found_by_its_name(site: TinySite) -> None:
    site.file(f"content/{apart('Öfen')}.png", picture())
    site.file(f"static/{apart('prospekt-öl')}.pdf", b"%PDF-1.4")
    site.page(f"{apart('öffnung')}.md", "---\ntitle: Öffnung\n---\nBald.\n")
    site.page(f"products/{apart('löffel')}.md", "---\ntitle: Löffel\nprice: 9\n---\nKirsche.\n")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nrelated: [löffel]\n---\nTon.\n")
    site.page(
        "index.md",
        "---\nimage: Öfen.png\nimage_alt: Öfen\n---\n![Öfen](Öfen.png)\n\n"
        "[Löffel](products/löffel.md), [Prospekt](/prospekt-öl.pdf)\n",
    )
    site.setting("", "menu: [öffnung, products]\n")

    assert site.complaints() == ""
    assert "prospekt-öl.pdf" in site.output()
    assert "Öffnung</a>" in site.html("/")


def test_a_text_that_was_typed_apart_is_published_composed(site: TinySite) -> None:
    site.page("index.md", apart("Grüße aus Köln\n"))
    site.build()
    assert "Grüße aus Köln" in site.html("/")


def test_one_photograph_beside_two_products_is_no_clash(site: TinySite) -> None:
    for name in ("a", "b"):
        site.file(f"content/products/{name}/photo.png", picture())
        site.page(
            f"products/{name}/thing-{name}.md",
            f"---\ntitle: Ding {name}\nprice: 9\n"
            "images: [{file: photo.png, alt: Ein Ding}]\n---\nKirsche.\n",
        )
    assert site.complaints() == ""
