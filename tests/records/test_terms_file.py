"""The file of a released version: readable, the same wherever it is written, and its own proof."""

import re
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.problems import Problem
from generator.records.terms import ReleasedTerms, headings, read, words, written

DAY = date(2026, 11, 1)
TERMS = ReleasedTerms(
    DAY,
    DAY,
    "de-AT",
    "Bedingungen & mehr",
    '<h2 id="preise">1. Preise</h2>\n<p>Alles kostet <strong>€ 8,90</strong>.</p>\n'
    '<ul><li>Österreich</li><li><a href="site:/versand/">Deutschland</a></li></ul>\n',
)


def code(found: ReleasedTerms | Problem) -> str:
    return found.code if isinstance(found, Problem) else ""


def test_a_version_is_a_page_that_any_browser_shows() -> None:
    assert written(TERMS) == (
        "<!doctype html>\n"
        '<html lang="de-AT">\n'
        "<head>\n"
        '<meta charset="utf-8">\n'
        "<title>Bedingungen &amp; mehr</title>\n"
        '<meta name="version" content="2026-11-01">\n'
        '<meta name="valid-from" content="2026-11-01">\n'
        f'<meta name="fingerprint" content="{TERMS.fingerprint}">\n'
        "</head>\n"
        "<body>\n"
        '<h2 id="preise">1. Preise</h2>\n<p>Alles kostet <strong>€ 8,90</strong>.</p>\n'
        '<ul><li>Österreich</li><li><a href="site:/versand/">Deutschland</a></li></ul>\n'
        "</body>\n"
        "</html>\n"
    )


def test_its_words_are_its_paragraphs() -> None:
    assert words(TERMS.html) == ("1. Preise", "Alles kostet € 8,90.", "Österreich", "Deutschland")
    assert headings(TERMS.html) == ("1. Preise",)


def test_other_markup_around_the_same_words_is_the_same_text() -> None:
    other = replace(
        TERMS,
        html='<section><h2 id="1-preise" class="x">1.&nbsp;Preise</h2><p>Alles kostet '
        "<b>&euro;\u202f8,90</b>.</p></section><ol><li>O\u0308sterreich<li>Deutschland</ol>",
    )
    assert other.fingerprint == TERMS.fingerprint


def test_another_word_another_title_or_another_day_is_another_text() -> None:
    others = (
        replace(TERMS, html=TERMS.html.replace("8,90", "9,90")),
        replace(TERMS, title="Bedingungen"),
        replace(TERMS, valid_from=date(2026, 12, 1)),
    )
    assert TERMS.fingerprint not in {each.fingerprint for each in others}


def test_what_is_read_is_what_was_written() -> None:
    assert read(written(TERMS), TERMS.file) == replace(TERMS, html=TERMS.html.strip("\n"))


def test_the_smallest_change_by_hand_is_found() -> None:
    text = written(TERMS)
    assert code(read(text.replace("8,90", "8,91"), TERMS.file)) == "record-changed"
    assert code(read(text.replace("2026-11-01", "2026-11-02"), TERMS.file)) == "record-changed"
    assert code(read(text, TERMS.file.replace("de-AT", "de-DE"))) == "record-changed"
    assert code(read(text.replace("<meta", "<META", 1), TERMS.file)) == "record-unreadable"
    assert code(read(text.replace("2026-11-01", "2026-11-31"), TERMS.file)) == "record-unreadable"
    assert code(read("", TERMS.file)) == "record-unreadable"


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).filter(
    lambda text: "<" not in text
)


@given(TEXT, st.lists(TEXT, max_size=5), st.dates(), st.dates())
def test_any_terms_come_back_with_their_fingerprint(
    title: str, paragraphs: list[str], version: date, valid_from: date
) -> None:
    html = "\n".join(f"<p>{each}</p>" for each in paragraphs)
    terms = ReleasedTerms(version, valid_from, "en", " ".join(title.split()), html)
    found = read(written(terms), terms.file)
    assert isinstance(found, ReleasedTerms)
    assert found.fingerprint == terms.fingerprint
    assert found == terms


@given(st.text(max_size=300))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    body = re.sub(r"<body>.*</body>", lambda _: text, written(TERMS), flags=re.DOTALL)
    assert code(read(body, TERMS.file)) in ("record-changed", "record-unreadable")
