"""Text in a box: nothing is wider than the box, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from generator.render.pictures.lettering import ELLIPSIS, shortened, wrapped


def signs(text: str) -> float:
    """As if every sign were one unit wide."""
    return len(text)


def test_words_fill_lines_and_a_word_that_fits_none_is_broken() -> None:
    said = wrapped("Ein Buch aus Donaudampfschiff und Leim", 12, signs)

    assert said == ("Ein Buch aus", "Donaudampfsc", "hiff und", "Leim")


def test_what_is_cut_off_says_so() -> None:
    lines = ("Ein Buch aus", "altem Leder,", "gebunden")

    assert shortened(lines, 3, 12, signs) == lines
    assert shortened(lines, 2, 12, signs) == ("Ein Buch aus", "altem Leder…")
    assert shortened(("Leinenbuch", "und mehr"), 1, 8, signs) == ("Leinenb…",)


@given(st.text(st.characters(codec="utf-8"), max_size=80), st.integers(1, 30))
def test_no_line_is_too_wide_and_no_sign_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width, signs)

    assert all(signs(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(line and line == line.strip() for line in lines)


@given(st.text(max_size=80), st.integers(2, 30), st.integers(1, 5))
def test_a_shortened_text_keeps_within_its_box(text: str, width: int, most: int) -> None:
    whole = wrapped(text, width, signs)
    lines = shortened(whole, most, width, signs)

    assert len(lines) <= most
    assert all(signs(line) <= width for line in lines)
    assert lines == whole or lines[-1].endswith(ELLIPSIS)


def test_a_word_of_many_letters_is_measured_only_as_far_as_a_line_goes() -> None:
    measured = 0

    def width_of(text: str) -> float:
        nonlocal measured
        measured += len(text)
        return len(text)

    assert len(wrapped("x" * 2000, 20, width_of)) == 100
    assert measured < 100_000
