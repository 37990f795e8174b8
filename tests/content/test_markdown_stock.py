"""What we skip and replace in Python-Markdown changes nothing where it is right already."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.inlinepatterns import Pattern

from generator.content.markdown.inline import Patterns
from generator.content.markdown.reader import Reader

WORDS = st.lists(
    st.sampled_from(
        ["Leder", "Größe", "*schräg*", "**fett**", "***beides***", "__fett__", "_schräg_", "`a < b`",
         "``a ` b``", "[Link](https://a.at)", '[Link](https://a.at "Titel")', "<https://a.at>",
         "![Bild](https://a.at/b.jpg) x", "a\\*b", "&copy;", "AT&T", "H<sub>2</sub>O", "5 < 6", "Ende  \nneu",
         "snake_case", "2 * 3", "[ref]", "[Text][ref]", "[kein Verweis]", "ABK"]
    ),
    min_size=1,
    max_size=8,
).map(" ".join)  # fmt: skip


def table(cells: list[str]) -> str:
    return "| a | b |\n|---|---|\n" + "\n".join(f"| {each} | x |" for each in cells)


BLOCKS = st.one_of(
    WORDS,
    WORDS.map(lambda text: f"> {text}\n> mehr".replace("\nneu", "\n> neu")),
    WORDS.map(lambda text: f"## {text.replace(chr(10), ' ')}"),
    WORDS.map(lambda text: f"    {text.replace(chr(10), ' ')}"),
    WORDS.map(lambda text: f"<div>{text}</div>"),
    st.just("* * *"),
    st.just("Begriff\n:   Erklärung"),
    st.lists(WORDS.map(lambda text: text.replace("\n", " ")), min_size=1, max_size=3).map(table),
    st.lists(
        WORDS.map(lambda text: f"- {text}".replace("\nneu", "\nneu")), min_size=1, max_size=3
    ).map("\n".join),
    st.lists(
        WORDS.map(lambda text: f"1. {text}\n    - innen".replace("\nneu", " neu")),
        min_size=1,
        max_size=3,
    ).map("\n".join),
)
# A paragraph between two blocks keeps what Python-Markdown would run together apart.
PAGES = st.lists(BLOCKS, min_size=1, max_size=6).map(
    lambda blocks: (
        "\n\nTrenner\n\n".join(blocks) + "\n\nEnde\n\n[ref]: https://r.at\n\n*[ABK]: Abkürzung"
    )
)


class EveryPattern(Patterns):
    """Tries all patterns on all texts."""

    def for_text(self, text: str) -> list[Pattern]:
        return [pattern for _, pattern in self._named]


def stock(text: str) -> str:
    markdown = Markdown(
        extensions=["tables", "def_list", "attr_list", "abbr", "sane_lists"], output_format="html"
    )
    return same(markdown.convert(text))


def same(html: str) -> str:
    """Without what is ours on purpose: ids, figures, and quotes in code."""
    html = re.sub(r'(<h\d) id="[^"]*"', r"\1", html)
    return html.replace("&quot;", '"')


def ours(text: str, reader: Reader) -> str:
    body, _ = reader.read(text, prefix="p", first_line=1, file="a.md")
    return body.html


READER = Reader("en")
PATIENT = Reader("en")
PATIENT._patterns = EveryPattern(PATIENT._md)


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_what_is_plain_markdown_is_read_as_python_markdown_reads_it(text: str) -> None:
    assert same(ours(text, READER)) == stock(text)


@settings(max_examples=300, deadline=None)
@given(st.one_of(PAGES, st.text("ab*_`[](){}<>!~&;:@.\\ \n^-|#/w", max_size=60)))
def test_a_pattern_that_is_skipped_would_have_found_nothing(text: str) -> None:
    assert ours(text, READER) == ours(text, PATIENT)
