"""The cards that networks show beside links: which pages have one, and what is on it."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from tiny_site import TinySite

from generator.plan.appearance import Appearance
from generator.plan.recipes import CardRecipe
from generator.render.pictures.cards import card

PAPER, INK, ACCENT = (248, 243, 233), (42, 32, 25), (122, 59, 46)
APPEARANCE = Appearance(
    "#f8f3e9", "#2a2019", "#54463a", "#7a3b2e", "#ffffff", serif=True, weight=400
)
PLAIN = CardRecipe(
    title="Größe",
    note="€ 24,00",
    name="Werkstatt",
    appearance=APPEARANCE,
)


def photo(colour: str, size: tuple[int, int] = (800, 1000)) -> bytes:
    made = BytesIO()
    Image.new("RGB", size, colour).save(made, "JPEG", quality=95)
    return made.getvalue()


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 6 for a, b in zip(one, other, strict=True))


def seen(content: bytes) -> Image.Image:
    picture = Image.open(BytesIO(content))
    assert (picture.format, picture.size) == ("JPEG", (1200, 630))
    return picture.convert("RGB")


def has(picture: Image.Image, colour: tuple[int, int, int]) -> bool:
    found = picture.getcolors(1200 * 630) or []
    return any(near(each, colour) for _, each in found if isinstance(each, tuple))


def cards(site: TinySite) -> set[str]:
    """The cards of the output by the names of their pages."""
    names = (path for path in site.output() if path.startswith("assets/cards/"))
    return {name.rpartition("/")[2].rpartition("-")[0] for name in names}


def test_a_card_shows_photo_title_and_note_in_the_themes_colours(tmp_path: Path) -> None:
    (tmp_path / "buch.jpg").write_bytes(photo("#2f6f4f"))
    drawn = seen(card(replace(PLAIN, photo="buch.jpg", digest="1"), tmp_path))
    words = drawn.crop((504, 0, 1200, 630))

    assert near(drawn.crop((0, 0, 504, 630)).resize((1, 1)).tobytes(), (0x2F, 0x6F, 0x4F))  # type: ignore[arg-type]
    assert [has(words, each) for each in (PAPER, INK, ACCENT)] == [True, True, True]
    assert not has(words, (0x2F, 0x6F, 0x4F))


def test_the_focus_decides_which_part_of_a_wide_photo_shows(tmp_path: Path) -> None:
    wide = Image.new("RGB", (2000, 500), "#ffffff")
    wide.paste("#d01010", (0, 0, 500, 500))
    wide.save(tmp_path / "weit.png")
    recipe = replace(PLAIN, photo="weit.png", digest="1")

    assert not has(seen(card(recipe, tmp_path)), (0xD0, 0x10, 0x10))
    assert has(seen(card(replace(recipe, focus=(0, 50)), tmp_path)), (0xD0, 0x10, 0x10))


@pytest.mark.parametrize("title", ["", "🎉", "x" * 500, "ÄÖÜß€„“ " * 40, "日本", "שלום"])
def test_every_title_makes_a_card(title: str, tmp_path: Path) -> None:
    drawn = seen(card(replace(PLAIN, title=title, note=title), tmp_path))

    margin = drawn.crop((1140, 0, 1200, 630)).getcolors() or []
    assert [near(colour, PAPER) for _, colour in margin if isinstance(colour, tuple)] == [True]


def test_pages_with_a_picture_have_a_card_and_all_others_share_that_of_the_site(
    site: TinySite,
) -> None:
    site.file("content/images/buch.jpg", photo("#2f6f4f"))
    site.page(
        "products/buch.md", "---\nprice: 24\nimages: [{file: buch.jpg, alt: Buch}]\n---\n# Buch"
    )
    site.page("products/leim.md", "---\nprice: 4\n---\n# Leim")
    site.page("about.md", "# Über uns")
    site.build()

    assert cards(site) == {"buch", "home"}
    site.setting("site:\n", "site:\n  cards: always\n").build()
    assert cards(site) == {"buch", "leim", "about", "home"}
    site.setting("cards: always", "cards: never").build()
    assert cards(site) == set()


def test_a_new_price_is_a_new_card_under_a_new_address(site: TinySite) -> None:
    site.file("content/images/buch.jpg", photo("#2f6f4f"))
    site.page("products/buch.md", "---\nprice: 24\nimage: buch.jpg\nimage_alt: Buch\n---\n# Buch")
    site.build()
    before = {path for path in site.output() if path.startswith("assets/cards/")}
    site.edit("content/products/buch.md", "price: 24", "price: 25").build()
    after = {path for path in site.output() if path.startswith("assets/cards/")}

    assert len(before) == len(after) == 2
    assert len(before & after) == 1, "that of the site is the same"


def test_two_languages_with_the_same_words_share_a_card(site: TinySite) -> None:
    site.setting("site:\n", "site:\n  languages: [de-AT, en]\n")
    site.file("content/images/buch.jpg", photo("#2f6f4f"))
    site.page("products/buch.md", "---\nimage: buch.jpg\nimage_alt: Buch\n---\n# Codex")
    site.page("products/buch.en.md", "---\nimage_alt: book\n---\n# Codex")
    site.build()

    assert sum(path.startswith("assets/cards/buch-") for path in site.output()) == 1
