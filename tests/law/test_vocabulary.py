"""Which needles a text can hold, told by words that were met before."""

from hypothesis import given
from hypothesis import strategies as st

from generator.law.words.vocabulary import Vocabulary

NEEDLES = ("garantie", "jahre garantie", " fee", "100 g", "[", "% off")
TEXTS = st.lists(
    st.sampled_from(
        ["Garantie", "garantiezeit", "zwei", "jahre", "vorjahre", "fee", "coffee", "100", "g", "1100", "[x]",
         "%", "off", "kaffee", "leder", "\n", ""]
    ),
    max_size=12,
).map(" ".join)  # fmt: skip


@given(st.lists(TEXTS, max_size=8))
def test_no_needle_of_a_text_is_missed_whatever_was_read_before(texts: list[str]) -> None:
    vocabulary = Vocabulary(NEEDLES)
    for text in texts:
        words = text.casefold().split()
        there = {needle for needle in NEEDLES if needle in " ".join(words)}
        assert there <= vocabulary.possible(words)


def test_words_that_hold_no_piece_of_a_needle_are_no_reason_to_look() -> None:
    vocabulary = Vocabulary(NEEDLES)

    assert vocabulary.possible(["leder", "jahre", "garantiert"]) == {"garantie", "jahre garantie"}
    assert vocabulary.possible(["leder", "jahre"]) == set()


def test_what_is_remembered_has_a_bound() -> None:
    vocabulary = Vocabulary(NEEDLES)
    for number in range(50):
        vocabulary.possible([f"wort{number}-{each}" for each in range(1_000)])

    assert len(vocabulary._plain) <= 21_000
    assert vocabulary.possible(["wort0-1", "coffee"]) == {" fee", "% off"}
