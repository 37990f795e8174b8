"""Links and pictures of the site become places; the rest stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.body import Body, Link, Picture
from generator.content.markdown import read_body
from generator.problems import Location, Problem, problem, warning


def read(text: str, first_line: int = 1) -> tuple[Body, tuple[Problem, ...]]:
    return read_body(text, language="de", prefix="p", first_line=first_line, file="a.md")


def sound(text: str) -> Body:
    body, problems = read(text)
    assert problems == ()
    return body


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("[x](other.md)", "other.md"),
        ("[x](../blog/2026-11-05-open-day.md#programm)", "../blog/2026-11-05-open-day.md#programm"),
        ("[x](/datei.pdf)", "/datei.pdf"),
        ("[x](?seite=2)", "?seite=2"),
        ("[x](<mit leer.md>)", "mit leer.md"),
        ("[x](mit%20leer.md)", "mit leer.md"),
        ("[x](Gr%C3%B6%C3%9Fe.md)", "Größe.md"),
        ("[x](a%23b.md)", "a%23b.md"),
        ("[x](a&amp;b.md)", "a&b.md"),
        ("[x](größe_und_maß.md)", "größe_und_maß.md"),
        ("[x](a_(b).md)", "a_(b).md"),
        ("[x](link:3)", "link:3"),
        ("[x][y]\n\n[y]: other.md", "other.md"),
        ("[y][]\n\n[y]: other.md", "other.md"),
        ("[y]\n\n[y]: <other.md>", "other.md"),
        ('<a href="other.md">x</a>', "other.md"),
        ("<a href=other.md>x</a>", "other.md"),
        ("<div>\n<a class='k' href='other.md'>x</a>\n</div>", "other.md"),
        ('<video src="film.mp4"></video>', "film.mp4"),
    ],
)
def test_a_link_of_the_site_is_collected_as_its_author_wrote_it(typed: str, target: str) -> None:
    body = sound(typed)
    assert [each.target for each in body.links] == [target]
    assert '="link:0"' in body.html
    assert all(each.line for each in body.links)


@pytest.mark.parametrize(
    "href",
    [
        "https://example.at/a.md",
        "HTTP://example.at",
        "//example.at/a",
        "mailto:a@b.at",
        "tel:+43662000000",
        "sms:+43662000000",
        "geo:47.8,13.0",
        "whatsapp://send",
        "#programm",
    ],
)
def test_links_that_lead_elsewhere_or_stay_on_the_page_are_left_alone(href: str) -> None:
    body = sound(f'[x]({href}) <a href="{href}">y</a>')
    assert body.html == f'<p><a href="{href}">x</a> <a href="{href}">y</a></p>'
    assert body.links == ()


def test_a_link_keeps_its_title_and_its_text() -> None:
    assert sound('[**x** "y"](a.md "Ein Titel")').html == (
        '<p><a href="link:0" title="Ein Titel"><strong>x</strong> „y“</a></p>'
    )


def test_the_lines_of_links_are_those_of_the_file() -> None:
    body, _ = read(
        "`[x](a.md)`\n\n```\n[x](a.md)\n```\n\n[x](a.md) und\n[y](b.md) und [x](a.md)\n\n"
        '<a href="a.md">x</a>\n\n[z][r] und\n[z][r]\n\n[r]: c.md',
        first_line=5,
    )
    assert body.links == (
        Link("a.md", 11),
        Link("b.md", 12),
        Link("a.md", 12),
        Link("c.md", 19),
        Link("c.md", 19),
        Link("a.md", 14),
    )


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "java&#x0A;script:alert(1)",
        "&#106;avascript:alert(1)",
    ],
)
def test_a_link_that_runs_a_program_is_an_error(target: str) -> None:
    body, problems = read(f"eins\n\n[x]({target})")
    assert body.html == '<p>eins</p>\n<p><a href="#">x</a></p>'
    assert problems == (problem("unsafe-link", Location("a.md", 3), target=target),)


def test_unsafe_targets_are_found_in_typed_html_and_in_pictures() -> None:
    body, problems = read(
        '<a href="javascript:x()">x</a>\n\n![a](data:image/png;base64,xx)\n\n[b]: vbscript:y\n\n[z][b]'
    )
    assert "script:" not in body.html
    assert "data:" not in body.html
    assert [(each.code, each.where.line) for each in problems] == [
        ("unsafe-link", 3),
        ("unsafe-link", 5),
        ("unsafe-link", 1),
    ]


def test_a_link_to_nowhere_is_reported() -> None:
    _, problems = read("[x]()")
    assert [each.code for each in problems] == ["empty-link"]


def test_a_picture_in_a_line_stays_in_the_line() -> None:
    body = sound('Ein ![Becher](img/becher.jpg "Blau") im Text')
    assert body.html == '<p>Ein <img alt="Becher" src="picture:0" title="Blau"> im Text</p>'
    assert body.pictures == (Picture("img/becher.jpg", "Becher", "Blau", 1),)


def test_a_picture_alone_is_a_figure_and_its_title_the_caption() -> None:
    assert sound('![Becher](a.jpg "Der *blaue* Becher")').html == (
        '<figure class="picture"><img alt="Becher" src="picture:0">'
        "<figcaption>Der *blaue* Becher</figcaption>\n</figure>"
    )
    assert sound("![Becher](a.jpg)").html == (
        '<figure class="picture"><img alt="Becher" src="picture:0"></figure>'
    )


def test_pictures_alone_together_are_a_row() -> None:
    body = sound("![A](a.jpg)\n![B](b.jpg)")
    assert body.html == (
        '<div class="pictures">\n'
        '<figure class="picture"><img alt="A" src="picture:0"></figure>\n'
        '<figure class="picture"><img alt="B" src="picture:1"></figure>\n</div>'
    )
    assert [each.line for each in body.pictures] == [1, 2]


def test_a_picture_may_be_a_link() -> None:
    body = sound('[![A](a.jpg "Groß")](gross.jpg)')
    assert body.html == (
        '<figure class="picture"><a href="link:0"><img alt="A" src="picture:0"></a>'
        "<figcaption>Groß</figcaption>\n</figure>"
    )
    assert body.links == (Link("gross.jpg", 1),)


def test_a_picture_of_another_host_is_left_alone() -> None:
    body = sound("Text ![A](https://example.at/a.jpg)")
    assert body.html == '<p>Text <img alt="A" src="https://example.at/a.jpg"></p>'
    assert body.pictures == ()


def test_a_typed_img_is_a_picture_like_any_other() -> None:
    body = sound("<p><img src='a.jpg' alt='Ein \"A\"' loading=lazy></p>")
    assert body.html == '<p><img src="picture:0" alt=\'Ein "A"\' loading=lazy></p>'
    assert body.pictures == (Picture("a.jpg", 'Ein "A"', "", 1),)


def test_typed_styles_and_handlers_go_since_the_pages_forbid_them() -> None:
    body, problems = read('<p style="color:red" class="k" onclick="x()">Text</p>')
    assert body.html == '<p class="k">Text</p>'
    assert problems == (
        warning("inert-attribute", Location("a.md", 1), attribute="style"),
        warning("inert-attribute", Location("a.md", 1), attribute="onclick"),
    )


@pytest.mark.parametrize(
    ("typed", "html", "attribute"),
    [
        ("<svg/onload=x()></svg>", "<p><svg></svg></p>", "onload"),
        (
            '<p><button formaction="javascript:x()">a</button></p>',
            "<p><button>a</button></p>",
            "formaction",
        ),
        (
            '<svg><a xlink:href="java\nscript:x()"><text>q</text></a></svg>',
            "<p><svg><a><text>q</text></a></svg></p>",
            "xlink:href",
        ),
    ],
)
def test_a_program_goes_however_it_is_typed(typed: str, html: str, attribute: str) -> None:
    body, problems = read(typed)
    assert (body.html, problems) == (
        html,
        (warning("inert-attribute", Location("a.md", 1), attribute=attribute),),
    )


def test_words_that_look_like_a_program_stay() -> None:
    typed = "<p title='javascript: eine Sprache'><input value='on/off'></p>"
    assert sound(typed).html == typed


def test_nobody_can_type_a_place_of_a_block() -> None:
    assert "block:" not in sound("<!--block:0-->\n\na <!-- block:1 --> b").html


def test_a_missing_reference_is_named_with_the_nearest_one() -> None:
    body, problems = read("eins\n\n[Zur Pflege][pfleg] und `[a][b]`\n\n[pflege]: care.md")
    assert body.html == "<p>eins</p>\n<p>[Zur Pflege][pfleg] und <code>[a][b]</code></p>"
    assert problems == (
        warning("missing-reference", Location("a.md", 3), near="pflege", label="pfleg"),
    )


def test_brackets_alone_are_only_brackets() -> None:
    assert sound("[sic] und [1] und \\[a][b]").links == ()


names = st.text("abäß-_ .", min_size=1).map(lambda name: f"x{name.strip()}x.md")


@given(st.lists(names, min_size=1, max_size=8))
def test_every_link_is_found_in_its_line(targets: list[str]) -> None:
    body = sound("\n\n".join(f"[t](<{each}>)" for each in targets))
    assert body.links == tuple(Link(each, 1 + 2 * n) for n, each in enumerate(targets))
