"""What a file's place and name say."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.names import DocumentKind, SourceName, understand

LANGUAGES = ("de-AT", "en", "it")


def name(file: str) -> SourceName:
    found, problems = understand(f"content/{file}", LANGUAGES)
    assert problems == ()
    return found


@pytest.mark.parametrize(
    ("file", "kind", "key"),
    [
        ("index.md", DocumentKind.HOME, ""),
        ("about.md", DocumentKind.PAGE, "about"),
        ("help/pflege.md", DocumentKind.PAGE, "help/pflege"),
        ("help/index.md", DocumentKind.PAGE, "help"),
        ("products.md", DocumentKind.CATEGORY, "products"),
        ("blog.md", DocumentKind.BLOG, "blog"),
        ("testimonials.md", DocumentKind.TESTIMONIALS, "testimonials"),
        ("products/tasse.md", DocumentKind.PRODUCT, "products/tasse"),
        ("products/tasse.markdown", DocumentKind.PRODUCT, "products/tasse"),
        ("products/TASSE.MD", DocumentKind.PRODUCT, "products/TASSE"),
        ("products/tassen/tasse.md", DocumentKind.PRODUCT, "products/tassen/tasse"),
        ("products/tasse/index.md", DocumentKind.PRODUCT, "products/tasse"),
        ("products/tassen/_index.md", DocumentKind.CATEGORY, "products/tassen"),
        ("products/index.md", DocumentKind.CATEGORY, "products"),
        ("products/_index.md", DocumentKind.CATEGORY, "products"),
        ("blog/offene-tuer.md", DocumentKind.POST, "blog/offene-tuer"),
        ("blog/index.md", DocumentKind.BLOG, "blog"),
        ("blog/2026/index.md", DocumentKind.POST, "blog/2026"),
        ("testimonials/kurs.md", DocumentKind.TESTIMONIAL, "testimonials/kurs"),
        ("testimonials/index.md", DocumentKind.TESTIMONIALS, "testimonials"),
        ("order-terms.md", DocumentKind.TERMS, "order-terms"),
        ("order-terms/index.md", DocumentKind.TERMS, "order-terms"),
        ("order-terms/anhang.md", DocumentKind.PAGE, "order-terms/anhang"),
        ("notes.old.md", DocumentKind.PAGE, "notes.old"),
        ("v1.2.md", DocumentKind.PAGE, "v1.2"),
    ],
)  # fmt: skip
def test_a_place_says_what_a_page_is(file: str, kind: DocumentKind, key: str) -> None:
    found = name(file)
    assert (found.kind, found.key, found.language) == (kind, key, "de-AT")


@pytest.mark.parametrize(
    ("file", "language", "key"),
    [
        ("products/tasse.en.md", "en", "products/tasse"),
        ("products/tasse.de.md", "de-AT", "products/tasse"),
        ("products/tasse.de-AT.md", "de-AT", "products/tasse"),
        ("products/tasse.de_at.md", "de-AT", "products/tasse"),
        ("products/tasse/index.it.md", "it", "products/tasse"),
        ("index.en.md", "en", ""),
        ("products/_index.en.md", "en", "products"),
    ],
)
def test_a_suffix_says_the_language(file: str, language: str, key: str) -> None:
    assert (name(file).language, name(file).key) == (language, key)


@pytest.mark.parametrize("file", ["tasse.fr.md", "tasse.de-CH.md", "tasse.en-GB.md"])
def test_a_language_that_the_site_does_not_have_is_named(file: str) -> None:
    found, (wrong,) = understand(f"content/{file}", LANGUAGES)
    facts = {"text": file.split(".")[1], "known": "de-AT, en, it"}
    assert (found.key, found.language) == ("tasse", "de-AT")
    assert (wrong.code, dict(wrong.facts)) == ("language-not-listed", facts)


def test_the_day_of_a_post_may_stand_in_its_name() -> None:
    found = name("blog/2026-11-05-offene-tuer.en.md")
    assert (found.key, found.date) == ("blog/offene-tuer", date(2026, 11, 5))
    assert name("blog/2026-11-05-bilder/index.md").date == date(2026, 11, 5)
    assert name("products/2026-11-05-kalender.md").date is None


def test_a_day_that_does_not_exist_is_named() -> None:
    found, (wrong,) = understand("content/blog/2026-02-30-a.md", LANGUAGES)
    assert (found.key, found.date) == ("blog/a", None)
    assert (wrong.code, wrong.facts) == ("no-such-day-in-name", (("text", "2026-02-30"),))


def test_pictures_are_looked_for_beside_the_file() -> None:
    assert name("products/tasse/index.md").folder == "content/products/tasse"
    assert name("index.md").folder == "content"


def test_a_name_may_be_long_and_have_any_letters() -> None:
    assert name(f"{'ä' * 300}.md").key == "ä" * 300
    assert name("Größe & Maß (neu).md").key == "Größe & Maß (neu)"


parts = st.text(st.characters(exclude_characters="/\x00", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(parts, min_size=1, max_size=4), st.sampled_from(["", ".en", ".de", ".fr"]))
def test_any_name_is_understood(folders: list[str], suffix: str) -> None:
    found, _ = understand(f"content/{'/'.join(folders)}{suffix}.md", LANGUAGES)
    assert found.language in LANGUAGES
