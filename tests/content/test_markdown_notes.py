"""Footnotes."""

import pytest

from generator.content.body import Body
from generator.content.markdown import read_body
from generator.problems import Location, Problem, warning


def read(text: str, prefix: str = "p", language: str = "de") -> tuple[Body, tuple[Problem, ...]]:
    return read_body(text, language=language, prefix=prefix, first_line=1, file="a.md")


def test_notes_are_numbered_by_their_use_and_may_speak_several_paragraphs() -> None:
    body, problems = read(
        "Eins[^b] zwei[^a] eins[^b].\n\n[^a]: Zweite\n[^b]: Erste\n\n    - *mit* Liste"
    )
    assert problems == ()
    assert body.html == (
        '<p>Eins<sup class="footnote-ref" id="fnref-p-1"><a href="#fn-p-1">1</a></sup>'
        ' zwei<sup class="footnote-ref" id="fnref-p-2"><a href="#fn-p-2">2</a></sup>'
        ' eins<sup class="footnote-ref" id="fnref-p-1-2"><a href="#fn-p-1">1</a></sup>.</p>\n'
        '<div class="footnotes">\n<hr>\n<ol>\n<li id="fn-p-1">\n<p>Erste</p>\n'
        "<ul>\n<li><em>mit</em> Liste</li>\n</ul>\n<p>"
        '\u00a0<a aria-label="Zurück zum Text (1)" class="footnote-back" href="#fnref-p-1">↩</a>'
        '\u00a0<a aria-label="Zurück zum Text (1)" class="footnote-back" href="#fnref-p-1-2">↩</a>'
        "</p>\n</li>\n"
        '<li id="fn-p-2">\n<p>Zweite'
        '\u00a0<a aria-label="Zurück zum Text (2)" class="footnote-back" href="#fnref-p-2">↩</a>'
        "</p>\n</li>\n</ol>\n</div>"
    )


def test_a_note_may_speak_of_a_further_note_and_of_itself() -> None:
    body, problems = read("x[^a]\n\n[^a]: A [^b] [^a]\n[^b]: B")
    assert problems == ()
    assert body.html.count("<li id=") == 2
    assert body.html.count("footnote-back") == 3


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Back to the text"), ("fr-CH", "Retour au texte")]
)
def test_the_way_back_is_named_in_the_language_of_the_page(language: str, words: str) -> None:
    assert f'aria-label="{words} (1)"' in read("x[^a]\n\n[^a]: A", language=language)[0].html


def test_the_ids_of_two_pages_never_meet() -> None:
    text = "x[^a]\n\n[^a]: A"
    assert 'id="fn-eins-1"' in read(text, "eins")[0].html
    assert 'id="fn-zwei-1"' in read(text, "zwei")[0].html


def test_a_reference_without_a_note_is_reported_with_the_nearest_one() -> None:
    body, problems = read("eins[^leder]\n\nzwei[^leda]\n\n[^leder]: x")
    assert "<p>zwei[^leda]</p>" in body.html
    assert problems == (
        warning("missing-footnote", Location("a.md", 3), near="leder", label="leda"),
    )


def test_a_note_that_nothing_speaks_of_is_left_out_and_reported() -> None:
    body, problems = read("eins\n\n[^a]: Note")
    assert body.html == "<p>eins</p>"
    assert problems == (warning("unused-footnote", Location("a.md", 3), label="a"),)
