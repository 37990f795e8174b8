"""Typography: quotes, dashes, ellipses and apostrophes of the page's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.markdown import read_body
from generator.content.markdown.quotes import quotes_of


def html(text: str, language: str = "de") -> str:
    body, problems = read_body(text, language=language, prefix="p", first_line=1, file="a.md")
    assert problems == ()
    return body.html.removeprefix("<p>").removesuffix("</p>")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "„Das ‚gute‘ Buch“"),
        ("de-AT", "„Das ‚gute‘ Buch“"),
        ("de-CH", "«Das ‹gute› Buch»"),
        ("en", "“Das ‘gute’ Buch”"),
        ("fr", "«\u00a0Das “gute” Buch\u00a0»"),
        ("it", "«Das “gute” Buch»"),
        ("da", "»Das ›gute‹ Buch«"),
        ("sv", "”Das ’gute’ Buch”"),
        ("pl", "„Das «gute» Buch”"),
        ("xx", "“Das ‘gute’ Buch”"),
    ],
)
def test_quotes_are_those_of_the_language(language: str, expected: str) -> None:
    assert html("\"Das 'gute' Buch\"", language) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"**fett**"', "„<strong>fett</strong>“"),
        ('**"fett"**', "<strong>„fett“</strong>"),
        ('*"a* b"', "<em>„a</em> b“"),
        ('("so")', "(„so“)"),
        ('"so".', "„so“."),
        ('Sie sagte: "Ja", er: "Nein!"', "Sie sagte: „Ja“, er: „Nein!“"),
        ('"[a](https://a.at)"', '„<a href="https://a.at">a</a>“'),
        ('"`x`"', "„<code>x</code>“"),
        ('<i>"a"</i>', "<i>„a“</i>"),
        ('"a"  \n"b"', "„a“<br>\n„b“"),
        ('"Zeile\nZeile"', "„Zeile\nZeile“"),
        ('"a" - "b"', "„a“ – „b“"),
        ('Das "A"-Team', "Das „A“-Team"),
        ("\"Er sagte 'ja'\"", "„Er sagte ‚ja‘“"),
        ("'ja', sagte er", "‚ja‘, sagte er"),
        ("geht's, Hans' Haus, Max' 'Laden'", "geht’s, Hans’ Haus, Max’ ‚Laden‘"),
        ("'s ist gut", "’s ist gut"),
        ("Rock 'n' Roll", "Rock ’n’ Roll"),
        ("seit den '68ern", "seit den ’68ern"),
        ('ein 27" Rahmen', 'ein 27" Rahmen'),
        ("5'10 groß", "5'10 groß"),
        ('"Modell 27"', "„Modell 27“"),
        (r"\"gerade\"", '"gerade"'),
        ("„schon“ ‚gesetzt‘ «so»", "„schon“ ‚gesetzt‘ «so»"),
        ("a -- b, a - b, a---b, 9--12", "a – b, a – b, a—b, 9–12"),
        ("E-Mail, 10-12, --strict", "E-Mail, 10-12, --strict"),
        ("na ja... oder....", "na ja… oder...."),
        ('`"a" -- ...`', "<code>&quot;a&quot; -- ...</code>"),
        ('<code>"a" -- ...</code> "b"', '<code>"a" -- ...</code> „b“'),
        ('<kbd title="x">"</kbd>', '<kbd title="x">"</kbd>'),
    ],
)
def test_german_is_set_as_printers_set_it(typed: str, expected: str) -> None:
    assert html(typed) == expected


def test_an_open_quote_does_not_reach_into_the_next_paragraph() -> None:
    assert html('"offen\n\n"neu"') == "„offen</p>\n<p>„neu“"


def test_cells_and_items_begin_anew() -> None:
    assert "<td>„a“</td>\n<td>‚b‘</td>" in html("| x | y |\n|---|---|\n| \"a\" | 'b' |")
    assert html('- "a"\n- "b"') == "<ul>\n<li>„a“</li>\n<li>„b“</li>\n</ul>"


def test_french_signs_keep_their_distance_without_breaking() -> None:
    assert html("« Oui » : vraiment ?", "fr") == "«\u00a0Oui\u00a0»\u00a0: vraiment\u202f?"


def test_a_child_s_title_is_set_too() -> None:
    assert html("![a](https://a.at/b.jpg \"Das 'Buch'\")").endswith(
        "<figcaption>Das ‚Buch‘</figcaption>\n</figure>"
    )


@given(
    st.lists(st.text("abcÄß", min_size=1), min_size=1, max_size=6),
    st.sampled_from(["de", "de-CH", "en", "fr", "da", "pl"]),
)
def test_words_in_quotes_come_out_between_the_marks_of_the_language(
    words: list[str], language: str
) -> None:
    quotes = quotes_of(language)
    expected = " ".join(f"{quotes.opening}{each}{quotes.closing}" for each in words)
    assert html(" ".join(f'"{each}"' for each in words), language) == expected
