"""What changed from one version to the next, as a reader sees it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.plan.changes import changes
from generator.plan.views import ChangedParagraph, Touched
from generator.records.terms import ReleasedTerms, words

OLD = """\
<h2 id="preise">1. Preise</h2>
<p>Alle Preise sind Endpreise.</p>
<h2 id="lieferung">2. Lieferung</h2>
<p>Wir liefern innerhalb von fünf Tagen ab der Bestätigung.</p>
<p>Teile liefern wir nur auf Wunsch.</p>
"""


def terms(html: str, day: int = 1) -> ReleasedTerms:
    return ReleasedTerms(date(2026, 1, day), date(2026, 1, day), "de", "Bedingungen", html)


def told(old: str, new: str) -> list[tuple[str, str]]:
    """Each changed paragraph with its section, ``-gone-`` and ``+new+`` words marked."""
    return [(each.section, marked(each)) for each in changes(terms(old), terms(new, 2))]


def marked(paragraph: ChangedParagraph) -> str:
    sign = {Touched.SAME: "", Touched.ADDED: "+", Touched.REMOVED: "-"}
    return " ".join(
        f"{sign[each.touched]}{each.text}{sign[each.touched]}" for each in paragraph.words
    )


def test_a_text_that_is_the_same_has_no_changes() -> None:
    assert told(OLD, OLD) == []


def test_a_word_is_shown_within_its_paragraph_and_section() -> None:
    assert told(OLD, OLD.replace("fünf", "acht")) == [
        (
            "2. Lieferung",
            "Wir liefern innerhalb von -fünf- +acht+ Tagen ab der Bestätigung.",
        )
    ]


def test_new_and_gone_paragraphs_stand_whole() -> None:
    assert told(OLD, OLD.replace("<p>Teile liefern wir nur auf Wunsch.</p>", "")) == [
        ("2. Lieferung", "-Teile liefern wir nur auf Wunsch.-")
    ]
    assert told(OLD, OLD.replace('<h2 id="l', '<p>Dazu kommt der Versand.</p><h2 id="l')) == [
        ("1. Preise", "+Dazu kommt der Versand.+")
    ]


def test_a_paragraph_with_nothing_in_common_is_one_gone_and_one_new() -> None:
    new = OLD.replace("Teile liefern wir nur auf Wunsch.", "Abholung ist jederzeit möglich.")
    assert told(OLD, new) == [
        ("2. Lieferung", "-Teile liefern wir nur auf Wunsch.-"),
        ("2. Lieferung", "+Abholung ist jederzeit möglich.+"),
    ]


def test_a_word_that_stayed_by_chance_is_read_with_its_neighbours() -> None:
    old = "<p>Wir kommen gern zu Ihnen, wenn Sie es uns vorher bald sagen können, jederzeit.</p>"
    new = "<p>Wir kommen gern zu Ihnen, sobald Sie uns rufen oder sonst schreiben, jederzeit.</p>"
    [(_, shown)] = told(old, new)
    assert shown == (
        "Wir kommen gern zu Ihnen, -wenn Sie es uns vorher bald sagen können,- "
        "+sobald Sie uns rufen oder sonst schreiben,+ jederzeit."
    )


PARAGRAPH = st.lists(
    st.sampled_from(["wir", "Sie", "liefern", "zahlen", "Tage", "fünf", "nicht"]), min_size=1
).map(" ".join)


@given(st.lists(PARAGRAPH, max_size=6), st.lists(PARAGRAPH, max_size=6))
def test_every_word_that_came_or_went_is_told(old: list[str], new: list[str]) -> None:
    before = "".join(f"<p>{each}</p>" for each in old)
    after = "".join(f"<p>{each}</p>" for each in new)
    found = changes(terms(before), terms(after, 2))

    def count(touched: tuple[Touched, ...]) -> int:
        parts = (each for one in found for each in one.words if each.touched in touched)
        return sum(len(each.text.split(" ")) for each in parts)

    difference = count((Touched.ADDED,)) - count((Touched.REMOVED,))
    assert difference == sum(len(each.split(" ")) for each in words(after)) - sum(
        len(each.split(" ")) for each in words(before)
    )
    assert (found == ()) == (old == new)
