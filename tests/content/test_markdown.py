"""Markdown as people type it: what stands in a line and in a paragraph."""

import pytest

from generator.content.body import Body, Heading
from generator.content.markdown import read_body
from generator.problems import Location, Problem, warning


def read(text: str, language: str = "de") -> tuple[Body, tuple[Problem, ...]]:
    return read_body(text, language=language, prefix="seite", first_line=1, file="seite.md")


def html(text: str, language: str = "de") -> str:
    body, problems = read(text, language)
    assert problems == ()
    return body.html


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("**fett** und *schräg*", "<p><strong>fett</strong> und <em>schräg</em></p>"),
        ("~~alt~~ neu", "<p><del>alt</del> neu</p>"),
        ("~~**alt** und so~~", "<p><del><strong>alt</strong> und so</del></p>"),
        ("a ~ b ~~ c", "<p>a ~ b ~~ c</p>"),
        ("`a < b`", "<p><code>a &lt; b</code></p>"),
        ("`~~a~~ -- ...`", "<p><code>~~a~~ -- ...</code></p>"),
        ("eins  \nzwei", "<p>eins<br>\nzwei</p>"),
        ("eins\\\nzwei", "<p>eins<br>\nzwei</p>"),
        ("eins\nzwei", "<p>eins\nzwei</p>"),
        (r"\*kein Stern\*", "<p>*kein Stern*</p>"),
        ("AT&T &copy; 5 < 6", "<p>AT&amp;T &copy; 5 &lt; 6</p>"),
        ("snake_case_name", "<p>snake_case_name</p>"),
        ("#handgemacht #salzburg", "<p>#handgemacht #salzburg</p>"),
        ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>"),
        ("---", "<hr>"),
        ("> Zitat\nweiter", "<blockquote>\n<p>Zitat\nweiter</p>\n</blockquote>"),
        ("{{ shop.deposit }}", "<p>{{ shop.deposit }}</p>"),
        (
            "**{{ shop.name }}**{{ shop.deposit }}",
            "<p><strong>{{ shop.name }}</strong>{{ shop.deposit }}</p>",
        ),
        ("", ""),
        ("   \n\n", ""),
    ],
)
def test_markup_becomes_html(typed: str, expected: str) -> None:
    assert html(typed) == expected


@pytest.mark.parametrize(
    ("typed", "shown", "href"),
    [
        ("https://example.at", "https://example.at", "https://example.at"),
        ("http://example.at/a_b_c*d", "http://example.at/a_b_c*d", "http://example.at/a_b_c*d"),
        ("https://müller.at/größe", "https://müller.at/größe", "https://müller.at/größe"),
        (
            "https://example.at/?a=1&b=2",
            "https://example.at/?a=1&amp;b=2",
            "https://example.at/?a=1&amp;b=2",
        ),
        ("https://example.at/a_(b)", "https://example.at/a_(b)", "https://example.at/a_(b)"),
        ("www.example.at", "www.example.at", "https://www.example.at"),
        ("post@example.at", "post@example.at", "mailto:post@example.at"),
        (
            "vor.nach+x@post.müller.at",
            "vor.nach+x@post.müller.at",
            "mailto:vor.nach+x@post.müller.at",
        ),
    ],
)
def test_a_bare_address_is_a_link(typed: str, shown: str, href: str) -> None:
    assert html(typed) == f'<p><a href="{href}">{shown}</a></p>'


@pytest.mark.parametrize("end", [".", ",", "!", "?", ":", ";", ").", "…"])
def test_the_punctuation_after_an_address_is_not_part_of_it(end: str) -> None:
    assert html(f"Siehe https://example.at/a{end}") == (
        f'<p>Siehe <a href="https://example.at/a">https://example.at/a</a>{end}</p>'
    )
    assert html(f"an post@example.at{end}") == (
        f'<p>an <a href="mailto:post@example.at">post@example.at</a>{end}</p>'
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("`https://example.at`", "<p><code>https://example.at</code></p>"),
        (
            "[https://example.at](https://example.at/a)",
            '<p><a href="https://example.at/a">https://example.at</a></p>',
        ),
        (
            "[**www.example.at**](https://example.at/a)",
            '<p><a href="https://example.at/a"><strong>www.example.at</strong></a></p>',
        ),
        (
            '<a href="https://example.at">post@example.at</a>',
            '<p><a href="https://example.at"><span>post@example.at</span></a></p>',
        ),
        (
            "**https://example.at**",
            '<p><strong><a href="https://example.at">https://example.at</a></strong></p>',
        ),
        ("<https://example.at>", '<p><a href="https://example.at">https://example.at</a></p>'),
        ("<post@example.at>", '<p><a href="mailto:post@example.at">post@example.at</a></p>'),
        ("@example und a@b", "<p>@example und a@b</p>"),
        ("    https://example.at", "<pre><code>https://example.at\n</code></pre>"),
    ],
)
def test_an_address_is_linked_once_and_never_in_code(typed: str, expected: str) -> None:
    assert html(typed) == expected


def test_columns_of_a_table_are_aligned_by_classes() -> None:
    assert html("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | `x|y` |") == (
        "<table>\n<thead>\n<tr>\n"
        '<th class="align-left">a</th>\n<th class="align-center">b</th>\n'
        '<th class="align-right">c</th>\n<th>d</th>\n'
        "</tr>\n</thead>\n<tbody>\n<tr>\n"
        '<td class="align-left">1</td>\n<td class="align-center">2</td>\n'
        '<td class="align-right">3</td>\n<td><code>x|y</code></td>\n'
        "</tr>\n</tbody>\n</table>"
    )


def test_a_definition_list_holds_paragraphs_and_lists() -> None:
    assert html(
        "Leder\n:   pflanzlich gegerbt\n\n    - Kalb\n    - Ziege\n\nPapier\n:   säurefrei"
    ) == (
        "<dl>\n<dt>Leder</dt>\n<dd>\n<p>pflanzlich gegerbt</p>\n"
        "<ul>\n<li>Kalb</li>\n<li>Ziege</li>\n</ul>\n</dd>\n"
        "<dt>Papier</dt>\n<dd>säurefrei</dd>\n</dl>"
    )


def test_attributes_stand_in_braces() -> None:
    assert html("Text\n{: .wide #hier}") == '<p class="wide" id="hier">Text</p>'
    assert html("*x*{.klein} y") == '<p><em class="klein">x</em> y</p>'


def test_a_style_is_dropped_and_reported_since_the_pages_forbid_it() -> None:
    body, problems = read('eins\n\n*x*{style="color:red"} y')
    assert body.html == "<p>eins</p>\n<p><em>x</em> y</p>"
    assert problems == (warning("inert-attribute", Location("seite.md", 3), attribute="style"),)


def test_an_abbreviation_is_explained_wherever_it_stands() -> None:
    assert html("Das ISBN-Amt.\n\n*[ISBN]: Internationale Nummer") == (
        '<p>Das <abbr title="Internationale Nummer">ISBN</abbr>-Amt.</p>'
    )


def test_the_abbreviations_and_references_of_one_page_are_unknown_to_the_next() -> None:
    html("ISBN [x][y]\n\n*[ISBN]: Nummer\n\n[y]: https://example.at")
    body, problems = read("ISBN [x][y]")
    assert body.html == "<p>ISBN [x][y]</p>"
    assert [each.code for each in problems] == ["missing-reference"]


@pytest.mark.parametrize("sign", ["```", "~~~", "`````"])
def test_fenced_code_stays_as_typed(sign: str) -> None:
    assert html(f'{sign}python\nx = "<1>" -- ...\n\n\ty\n{sign}') == (
        '<pre><code class="language-python">x = &quot;&lt;1&gt;&quot; -- ...\n\n\ty\n</code></pre>'
    )


def test_a_fence_may_follow_a_line_of_text_and_be_followed_by_one() -> None:
    assert html("vor\n```\ncode\n```\nnach") == (
        "<p>vor</p>\n<pre><code>code\n</code></pre>\n<p>nach</p>"
    )


def test_a_fence_is_closed_only_by_its_own_sign() -> None:
    assert html("~~~~\n```\n~~~\n~~~~") == "<pre><code>```\n~~~\n</code></pre>"


def test_a_fence_in_a_quote_is_code_in_the_quote() -> None:
    assert html("> Text\n> ```\n> a\n>  b\n> ```\n> Ende") == (
        "<blockquote>\n<p>Text</p>\n<pre><code>a\n b\n</code></pre>\n<p>Ende</p>\n</blockquote>"
    )


def test_code_that_is_never_closed_runs_to_the_end_and_is_reported() -> None:
    body, problems = read("Text\n\n```\n/// product | a\n*x*")
    assert body.html == "<p>Text</p>\n<pre><code>/// product | a\n*x*\n</code></pre>"
    assert problems == (warning("unclosed-code", Location("seite.md", 3)),)


def test_no_code_can_pass_for_a_place_of_the_site() -> None:
    assert html('`<a href="link:0">`\n\n    src="picture:0"') == (
        "<p><code>&lt;a href=&quot;link:0&quot;&gt;</code></p>\n"
        "<pre><code>src=&quot;picture:0&quot;\n</code></pre>"
    )


def test_headings_have_ids_by_the_language_of_the_page() -> None:
    body, problems = read("## Größe & Maß\n\n### *Größe* & Maß ###\n\nOft gefragt\n-----------")
    assert problems == ()
    assert body.html == (
        '<h2 id="groesse-und-mass">Größe &amp; Maß</h2>\n'
        '<h3 id="groesse-und-mass-2"><em>Größe</em> &amp; Maß</h3>\n'
        '<h2 id="oft-gefragt">Oft gefragt</h2>'
    )
    assert body.headings == (
        Heading(2, "groesse-und-mass", "Größe & Maß"),
        Heading(3, "groesse-und-mass-2", "Größe & Maß"),
        Heading(2, "oft-gefragt", "Oft gefragt"),
    )


def test_an_id_that_its_author_chose_is_kept_and_nobody_else_gets_it() -> None:
    body, _ = read("## Preise\n\n## Kosten {#preise}\n\n## Preise\n\n## Mehr {#preise}")
    assert [each.id for each in body.headings] == ["preise-2", "preise", "preise-3", "preise-4"]


def test_headings_of_a_text_with_its_own_title_move_below_the_page_s() -> None:
    body, problems = read("# Titel\n\n## Teil\n\n###### tief")
    assert [each.level for each in body.headings] == [2, 3, 6]
    assert [each.code for each in problems] == ["heading-skipped"]


def test_a_skipped_level_is_reported_where_it_stands() -> None:
    _, problems = read("## Teil\n\n```\n#### Tief unten\n```\n\n#### Tief *unten*")
    assert problems == (
        warning(
            "heading-skipped",
            Location("seite.md", 7),
            text="Tief unten",
            level=4,
            expected=3,
            signs="###",
        ),
    )


def test_two_skipping_headings_of_the_same_words_have_their_own_lines() -> None:
    _, problems = read("#### Preis\n\n## Teil\n\n#### Preis")
    assert [each.where.line for each in problems] == [1, 5]


def test_a_heading_says_what_a_reader_reads() -> None:
    body, _ = read('## "Das" `<b>` \\*Neue\\* &amp; <i>Alte</i>[^1]\n\n[^1]: Note')
    assert body.headings == (Heading(2, "das-b-neue-und-alte", "„Das“ <b> *Neue* & Alte"),)


def test_a_heading_without_letters_has_an_id_too() -> None:
    assert html("## !!!") == '<h2 id="section">!!!</h2>'


def test_the_excerpt_is_the_first_paragraph_that_says_something() -> None:
    body, _ = read(
        "## Titel\n\n![Bild](a.jpg)\n\n- Liste\n\n/// notice\nHinweis\n///\n\n"
        "Erster **Absatz**[^1] & mehr.\n\nZweiter.\n\n[^1]: Note"
    )
    assert body.excerpt == "Erster Absatz & mehr."
    assert body.words == "titel liste hinweis erster absatz zweiter note"


def test_a_text_of_code_and_lists_has_no_excerpt() -> None:
    assert read("```\na\n```\n\n- b")[0].excerpt == ""


def test_windows_lines_and_a_byte_order_mark_change_nothing() -> None:
    assert html("\ufeffeins\r\n\r\n- zwei\r\n- drei") == html("eins\n\n- zwei\n- drei")


def test_a_control_character_is_dropped_and_reported_once_a_line() -> None:
    body, problems = read("eins\n\nzw\x00ei\x02\x1f")
    assert body.html == "<p>eins</p>\n<p>zwei</p>"
    assert problems == (warning("control-character", Location("seite.md", 3), character="U+0000"),)


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    _, problems = read_body("eins\n\n[x][y]", language="de", prefix="p", first_line=12, file="a.md")
    assert problems == (warning("missing-reference", Location("a.md", 14), label="y"),)


def test_the_same_text_gives_the_same_body_after_any_other() -> None:
    text = "# A\n\n[x](y.md) ![a](b.jpg)\n\nNote[^1]\n\n[^1]: da\n\n- [ ] a"
    first = read(text)
    read("- offen\n\n<div>\n\n[^1]: anders\n\n*[A]: B\n\n[x]: y")
    assert read(text) == first
