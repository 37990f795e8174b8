"""What we skip and replace in Python-Markdown changes nothing where it is right already."""

import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.treeprocessors import InlineProcessor as InlineTreeprocessor

from benchmarks.corpus import pages
from generator.content.markdown.reader import Reader
from generator.content.markdown.signs import BLOCK, Needed

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


class EveryPart(Needed[Any]):
    """Tries all parts on all texts."""

    def for_text(self, text: str) -> tuple[Any, ...]:
        return self.all


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


def patient() -> Reader:
    """A reader that tries everything everywhere, and leaves what is within lines to the library."""
    reader = Reader("en")
    md = reader._md
    reader._blocks = EveryPart(md.parser.blockprocessors, BLOCK)
    reader._spans = InlineTreeprocessor(md)  # type: ignore[assignment]
    md.treeprocessors.register(reader._spans, "inline", 20)
    return reader


READER = Reader("en")
PATIENT = patient()
ODD = st.text("ab*_`[](){}<>!~&;:@.\\ \n^-|#/w=>1+", max_size=80)
ODDER = st.lists(
    st.sampled_from([*"ab*_`[](){}<>!~&;:@.\\ \n", "\n\n", "> ", "- ", "    ", "1. ", "](", "](x)", "[^1]",
                     "[^1]: a", "[r]: x", "*[a]: b", "```", "~~", "**", "***", "__", "![", "<b>", "</b>",
                     "<!--", "http://a.at", "a@b.at", "<a@b.at>", "{#a}", ": d", "---", "===",
                     "| a | b |\n|-|-|\n",
                     "  \n", "\\\n", "&amp;", "# ", "\x02klzzwxh:0000\x03"]),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_what_is_plain_markdown_is_read_as_python_markdown_reads_it(text: str) -> None:
    assert same(ours(text, READER)) == stock(text)


def test_pages_as_people_write_them_are_read_as_python_markdown_reads_them() -> None:
    for page in pages(150):
        assert same(ours(page.text, READER)) == stock(page.text)


@settings(max_examples=600, deadline=None)
@given(st.one_of(PAGES, ODD, ODDER))
def test_what_is_skipped_and_done_anew_changes_nothing(text: str) -> None:
    assert ours(text, READER) == ours(text, PATIENT)
