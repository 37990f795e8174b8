"""Slugs, plain text, excerpts and the alphabet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import excerpt, plain, slug, sort_key


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Größe & Maß", "de", "groesse-und-mass"),
        ("Größe & Maß", "de-AT", "groesse-und-mass"),
        ("GRÖSSE", "de", "groesse"),
        ("Straße", "en", "strasse"),
        ("Größe & Maß", "en", "grosse-and-mass"),
        ("Crème brûlée & café", "fr", "creme-brulee-et-cafe"),
        ("Blåbærsyltetøy", "nb", "blaabaersyltetoey"),
        ("Smørrebrød", "da", "smoerrebroed"),
        ("Räksmörgås", "sv", "raksmorgas"),
        ("Þingvellir", "is", "thingvellir"),
        ("Łódź", "pl", "lodz"),
        ("Đakovo", "hr", "dakovo"),
        ("İstanbul ışık", "tr", "istanbul-isik"),
        ("Привет, мир", "ru", "привет-мир"),
        ("Йога", "ru", "йога"),
        ("日本語の本", "ja", "日本語の本"),
        ("हिन्दी", "hi", "हिन्दी"),
        ("Wer's glaubt", "de", "wers-glaubt"),
        ("a_b  c--d", "en", "a-b-c-d"),
        ("12 €", "de", "12-euro"),
        ("ﬁne", "en", "fine"),
        ("!?", "de", ""),
    ],
)
def test_a_slug_is_spelt_as_readers_of_the_language_would(
    text: str, language: str, expected: str
) -> None:
    assert slug(text, language) == expected


def test_an_umlaut_of_two_characters_gives_the_same_slug_as_one_of_one() -> None:
    assert slug("Gro\u0308ße", "de") == slug("Größe", "de") == "groesse"


def test_a_long_slug_ends_with_a_whole_word() -> None:
    said = slug("zehnzehnze " * 20, "de")
    assert said == "-".join(["zehnzehnze"] * 9)


def test_one_word_without_end_is_cut_at_a_hundred_characters() -> None:
    assert slug("a" * 300, "de") == "a" * 100


@given(st.text(), st.sampled_from(["de", "en", "da", "ru", "tr", "ja"]))
def test_a_slug_holds_only_letters_digits_and_single_hyphens(text: str, language: str) -> None:
    said = slug(text, language)
    assert len(said) <= 100
    assert not said.startswith("-")
    assert not said.endswith("-")
    assert "--" not in said
    assert not set(said) & set(" /?#&%.<>\"'\\\t\n")


@given(st.text(), st.sampled_from(["de", "en", "da", "ru"]))
def test_the_slug_of_a_slug_is_itself(text: str, language: str) -> None:
    said = slug(text, language)
    assert slug(said, language) == said


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Ein <b>fett</b>es Wort</p>", "Ein fettes Wort"),
        ("<p>eins</p><p>zwei</p>", "eins zwei"),
        ("<td>a</td><td>b</td>", "a b"),
        ("eins<br>zwei", "eins zwei"),
        ("a &lt; b &amp; &auml;", "a < b & ä"),
        ("<!-- <p>weg</p> -->da<script>let x = '<b>';</script>", "da"),
        ("3 < 4 und 5 > 4", "3 < 4 und 5 > 4"),
        ("", ""),
    ],
)
def test_plain_text_is_what_a_reader_reads(html: str, expected: str) -> None:
    assert plain(html) == expected


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("kurz", 200, "kurz"),
        ("eins zwei drei", 14, "eins zwei drei"),
        ("eins zwei drei", 13, "eins zwei…"),
        ("eins zwei drei", 10, "eins zwei…"),
        ("eins, zwei", 6, "eins…"),
        ("Donaudampfschiff", 6, "Donau…"),
    ],
)
def test_an_excerpt_ends_with_a_whole_word_and_an_ellipsis(
    text: str, length: int, expected: str
) -> None:
    assert excerpt(text, length) == expected


@given(st.text(), st.integers(2, 300))
def test_an_excerpt_is_never_longer_than_asked(text: str, length: int) -> None:
    assert len(excerpt(text, length)) <= length


def test_german_lists_follow_din_5007() -> None:
    names = ["Zopf", "Äpfel", "apfel", "Maßband", "Massiv", "Öl", "Ohr", "Mass"]
    assert sorted(names, key=lambda name: sort_key(name, "de")) == [
        "apfel",
        "Äpfel",
        "Mass",
        "Maßband",
        "Massiv",
        "Ohr",
        "Öl",
        "Zopf",
    ]


def test_swedish_letters_stand_at_the_end() -> None:
    names = ["Ödla", "Zebra", "Ärla", "Ål", "Anka"]
    assert sorted(names, key=lambda name: sort_key(name, "sv")) == [
        "Anka",
        "Zebra",
        "Ål",
        "Ärla",
        "Ödla",
    ]


@given(st.text(), st.text())
def test_two_texts_share_a_sort_key_only_if_they_are_the_same(one: str, other: str) -> None:
    assert (sort_key(one, "de") == sort_key(other, "de")) == (one == other)
