"""The words by which a text is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.words import MOST, fold, telling_words, words_of


@pytest.mark.parametrize("spelt", ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u0308ller"])
def test_what_german_spells_in_several_ways_is_one_word(spelt: str) -> None:
    assert fold(spelt) == "muller"


def test_a_sharp_s_and_strange_letters_are_spelt_as_people_type_them() -> None:
    assert words_of("Größe, Straße; Smørrebrød & Café") == [
        "grosse",
        "strasse",
        "smorrebrod",
        "cafe",
    ]


def test_words_that_say_nothing_and_values_of_the_settings_are_left_out() -> None:
    said = "Das Leder ist von {{ business.name }} und das Papier, das Leder auch."
    assert telling_words(said) == "leder papier"


def test_a_long_text_gives_no_more_words_than_a_middling_one() -> None:
    text = " ".join(f"wort{number}" for number in range(1000))
    assert telling_words(text).split() == [f"wort{number}" for number in range(MOST)]


@given(st.text())
def test_whatever_is_written_words_are_words(text: str) -> None:
    assert all(
        word.isalnum() and word == word.strip() for word in telling_words(text).split(" ") if word
    )
