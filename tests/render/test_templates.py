"""Pages out of templates, and what an author of templates is told."""

import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sample

from generator.engine.bounded import TooSlow
from generator.fields.kinds import Named
from generator.plan import views
from generator.problems import Location, Problem, problem
from generator.render import templates
from generator.render.shelf import Preparer, Shelf
from generator.render.templates import draw
from generator.render.templates.prepare import prepare
from generator.theme.load import load_theme
from generator.theme.theme import Theme

WHERE = Location("site.yaml")
FILE = "themes/t/templates/page.html"

THEME = """
language: de
options:
  fonts: {kind: text, default: book}
  map: {kind: flag, default: "no"}
"""
PHRASES = """
hello: Guten Tag {name}
hello.du: Hallo {name}
seats: {one: "{count} Platz", other: "{count} Plätze"}
table: Tabelle
skip: Zum Inhalt
"""


def theme(root: Path, **templates: str) -> Theme:
    folder = root / "themes/t"
    for path, text in {"theme.yaml": THEME, "translations/de.yaml": PHRASES}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for name, text in templates.items():
        file = folder / "templates" / f"{name.replace('__', '/')}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    found, problems = load_theme(root, Named("t", WHERE), [])
    assert {each.code for each in problems} <= {"phrase-unused"}
    assert found is not None
    return found


def view(**more: object) -> views.PlainPage:
    own = sample.page("page", "Pflege", "/help/care/", "de-AT")
    return views.PlainPage(replace(own, **more))  # type: ignore[arg-type]


def shown(root: Path, text: str, form: str = "Sie", **more: object) -> str:
    """What a template draws for a page about care at ``/help/care/``."""
    site = sample.site("de-AT", form)
    html, problems = draw(theme(root, page=text), "page.html", view(**more), site)
    assert problems == ()
    return html


def wrong(root: Path, text: str, **templates: str) -> Problem:
    """The one problem of a template."""
    drawn = draw(
        theme(root, page=text, **templates),
        "page.html",
        view(),
        sample.site(),
        source="content/help/care.md",
    )
    assert drawn[0] == ""
    [found] = drawn[1]
    return found


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        (
            "{{ page.title }} {{ view.page.title }} {{ site.title }}",
            "Pflege Pflege Werkstatt am Beispielplatz",
        ),
        ("{{ theme.fonts }} {{ theme.map }}", "book False"),
        ("{{ '<b>' }}", "&lt;b&gt;"),
        ("{{ t('hello', name='<Eva>') }}", "Guten Tag &lt;Eva&gt;"),
        ("{{ nt('seats', 1) }}, {{ nt('seats', 1200) }}", "1 Platz, 1.200 Plätze"),
        ("{{ '/blog/' | url }}", "../../blog/"),
        ("{{ page.address | absolute }}", "https://www.example.at/help/care/"),
        ("{{ site.shop.shipping[0].price | money }}", "€\N{NO-BREAK SPACE}5,90"),
        ("{{ page.updated | day }}", "12. November 2026"),
        ("{{ site.shop.delivery_time | span }}", "3–5 Tage"),
        ("{{ site.shop.deposit.due | moment }}", "7 Tage nach der Bestätigung"),
        ("{{ site.shop.cancellation[1].until | until }}", "bis zum Beginn der Arbeit"),
        ("{{ site.business.hours[0].days | day_ranges }}", "Di–Fr"),
        ("{{ site.business.phone | tel }}", "tel:+43662000000"),
        ("{{ site.business.whatsapp | whatsapp }}", "https://wa.me/43660000000"),
        (
            "{{ [('Holz', 'Eiche, sägerau; geölt'), ('Stoff', 'Leinen aus dem Mühlviertel, gebleicht')]"
            " | mark('Holz,Stoff') | join(' · ') }}",
            "Eiche, sägerau · Leinen aus dem Mühlviertel",
        ),
        (
            "{{ [('A', 'B'), ('Holz', 'Eiche'), ('Nr.', '17')] | mark('nr., Holz') | join(' · ') }}",
            "Eiche · Nr. 17",
        ),
        ("{{ 'https://forms.example.org:8080/f?x' | origin }}", "https://forms.example.org:8080"),
    ],
)
def test_what_templates_see_and_do(tmp_path: Path, text: str, drawn: str) -> None:
    assert shown(tmp_path, text) == drawn


def test_a_site_that_says_du_says_du_where_it_can(tmp_path: Path) -> None:
    assert shown(tmp_path, "{{ t('hello', name='Eva') }}", form="du") == "Hallo Eva"


def test_a_macro_imported_with_context_can_use_every_filter(tmp_path: Path) -> None:
    both = theme(
        tmp_path,
        page="{% from 'm.html' import link with context %}{{ link('/a/') }}",
        m="{% macro link(to) %}<a href='{{ to | url }}'>{{ t('hello', name='x') }}</a>{% endmacro %}",
    )
    html, _ = draw(both, "page.html", view(), sample.site())
    assert html == "<a href='../../a/'>Guten Tag x</a>"


def test_the_text_of_a_page_is_drawn_with_its_blocks(tmp_path: Path) -> None:
    text = views.BodyView(
        html='<p><a href="site:/a/">a</a></p><!--block:0-->',
        blocks=(
            views.BlockView("notice", "Achtung", '<b><a href="site:/b/">b</a></b><!--block:1-->'),
            views.BlockView("hours", "<"),
        ),
    )
    both = theme(
        tmp_path,
        page="{{ page.body | body }}",
        blocks__notice="<aside title='{{ block.argument }}'>{{ content }}</aside>",
        blocks__hours="{{ block.argument }} {{ page.title }}",
    )
    html, problems = draw(both, "page.html", view(body=text), sample.site())
    assert problems == ()
    assert html == (
        "<p><a href=\"../../a/\">a</a></p><aside title='Achtung'>"
        '<b><a href="../../b/">b</a></b>&lt; Pflege</aside>'
    )


def test_tables_scroll_in_a_box_that_the_keyboard_reaches(tmp_path: Path) -> None:
    body = views.BodyView("<table><tr><td>1</td></tr></table><p></p><table></table>")
    box = '<div class="table" role="region" tabindex="0" aria-label="Tabelle">'
    assert shown(tmp_path, "{{ page.body | body }}", body=body) == (
        f"{box}<table><tr><td>1</td></tr></table></div><p></p>{box}<table></table></div>"
    )


# --- what goes wrong ----------------------------------------------------------------------------

PAGE = "content/help/care.md"


def test_a_slip_in_a_name_tells_the_line_and_the_nearest_name(tmp_path: Path) -> None:
    assert wrong(tmp_path, "<h1>\n{{ page.titel }}") == problem(
        "template-undefined", Location(FILE, 2), near="title", name="titel", of="Page", page=PAGE
    )


def test_a_slip_in_a_variable_is_told_too(tmp_path: Path) -> None:
    assert wrong(tmp_path, "{% if pgae.title %}{% endif %}") == problem(
        "template-undefined", Location(FILE, 1), near="page", name="pgae", of="", page=PAGE
    )


def test_what_a_missing_picture_is_asked_for_is_told(tmp_path: Path) -> None:
    assert wrong(tmp_path, "\n\n{{ page.image.width }}") == problem(
        "template-no-fields", Location(FILE, 3), name="width", of_kind="nothing", page=PAGE
    )


def test_the_deepest_template_is_named(tmp_path: Path) -> None:
    found = wrong(
        tmp_path,
        "{% extends 'base.html' %}\n{% block main %}\n{% include 'parts/x.html' %}{% endblock %}",
        base="{% block main %}{% endblock %}",
        parts__x="\n\n\n{{ site.tilte }}",
    )
    assert found == problem(
        "template-undefined",
        Location("themes/t/templates/parts/x.html", 4),
        near="title",
        name="tilte",
        of="SiteView",
        page=PAGE,
    )


def test_a_fault_in_a_block_is_told_in_the_block(tmp_path: Path) -> None:
    both = theme(tmp_path, page="{{ page.body | body }}", blocks__hours="\n{{ block.argumnt }}")
    body = views.BodyView("<!--block:0-->", blocks=(views.BlockView("hours", ""),))
    _, problems = draw(both, "page.html", view(body=body), sample.site(), source=PAGE)
    assert problems == (
        problem(
            "template-undefined",
            Location("themes/t/templates/blocks/hours.html", 2),
            near="argument",
            name="argumnt",
            of="BlockView",
            page=PAGE,
        ),
    )


def test_broken_syntax_is_told_with_its_line(tmp_path: Path) -> None:
    found = wrong(tmp_path, "<p>\n{% if page.title %}\n</p>")
    assert (found.code, found.where) == ("template-unclosed", Location(FILE, 3))
    assert dict(found.facts) == {"name": "if"}


def test_an_unknown_filter_names_the_nearest(tmp_path: Path) -> None:
    found = wrong(tmp_path, "\n{{ page.title | mony }}")
    assert (found.code, found.where, found.near) == (
        "template-filter-unknown",
        Location(FILE, 2),
        "money",
    )


def test_a_missing_template_names_the_nearest(tmp_path: Path) -> None:
    assert wrong(tmp_path, "{% include 'parts/haed.html' %}", parts__head="") == problem(
        "template-missing",
        Location(FILE, 1),
        near="parts/head.html",
        name="parts/haed.html",
        page=PAGE,
    )


def test_a_layout_that_the_theme_does_not_have_is_told_with_its_place(tmp_path: Path) -> None:
    drawn = draw(theme(tmp_path, page=""), "pge.html", view(), sample.site(), source=PAGE)
    expected = problem(
        "template-missing",
        Location("themes/t/templates/pge.html"),
        near="page.html",
        name="pge.html",
        page=PAGE,
    )
    assert drawn == ("", (expected,))


def test_a_template_that_takes_too_long_is_stopped_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(templates, "SECONDS", 0.3)
    loops = "{% for a in 'x' * 9999 %}{% for b in 'x' * 9999 %}\n{{ b }}{% endfor %}{% endfor %}"

    with pytest.raises(TooSlow) as late:
        shown(tmp_path, f"\n{loops}")

    assert isinstance(late.value.where, Location)
    assert (late.value.where.file, late.value.where.line) in [(FILE, 2), (FILE, 3)]


def test_nothing_outside_the_theme_can_be_included(tmp_path: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes/secret.html").write_text("secret", encoding="utf-8")
    found = wrong(tmp_path, "{% include '../../secret.html' %}")
    assert (found.code, found.where) == ("template-missing", Location(FILE, 1))


def test_an_unknown_phrase_names_the_nearest(tmp_path: Path) -> None:
    assert wrong(tmp_path, "{{ t('helo') }}") == problem(
        "phrase-unknown", Location(FILE, 1), near="hello", key="helo", page=PAGE
    )


def test_an_unfilled_place_of_a_phrase_is_told(tmp_path: Path) -> None:
    assert wrong(tmp_path, "\n{{ t('hello', nam='x') }}") == problem(
        "phrase-unfilled", Location(FILE, 2), key="hello", place="name", page=PAGE
    )


def test_a_style_sheet_stands_in_the_page_and_one_that_names_files_is_linked(
    tmp_path: Path,
) -> None:
    css = tmp_path / "themes/t/assets/css"
    (css / "serif").mkdir(parents=True)
    (css / "10.css").write_text(".a > b { color: red }", encoding="utf-8")
    (css / "serif/10.css").write_text("@font-face{src:url(a.woff2)}", encoding="utf-8")
    (css.parent / "a.woff2").write_bytes(b"wOF2")

    drawn = shown(tmp_path, "{{ style('css') }}{{ style('serif.css') }}")

    assert drawn.startswith("<style>")
    assert ".a > b{color:red}</style>" in drawn
    assert re.search(
        r'</style><link rel="stylesheet" href="\.\./\.\./assets/serif\.\w{8}\.css">$', drawn
    )
    assert shown(tmp_path / "none", "[{{ style('css') }}]") == "[]"


def test_an_unknown_asset_is_told(tmp_path: Path) -> None:
    assert wrong(tmp_path, "{{ asset('logo.svg') }}") == problem(
        "asset-missing", Location(FILE, 1), name="logo.svg", page=PAGE
    )


@pytest.mark.parametrize(
    "text",
    [
        "{% include 'page.html' %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    ],
)
def test_what_would_never_end_is_a_problem(tmp_path: Path, text: str) -> None:
    assert wrong(tmp_path, text) == problem("template-recursion", Location(FILE, 1), page=PAGE)


def test_any_other_fault_is_told_with_its_line(tmp_path: Path) -> None:
    assert wrong(tmp_path, "\n{{ page.title.translate(3) }}") == problem(
        "template-error",
        Location(FILE, 2),
        error="TypeError: 'int' object is not subscriptable",
        page=PAGE,
    )


def test_a_macro_knows_the_page_however_it_is_imported(tmp_path: Path) -> None:
    drawn = draw(
        theme(
            tmp_path,
            page="{% from 'm.html' import m %}{{ m() }}",
            m="{% macro m() %}{{ '/a/' | url }}{% endmacro %}",
        ),
        "page.html",
        view(),
        sample.site(),
    )
    assert drawn == ("../../a/", ())


def test_files_of_macros_that_are_made_ready_once_draw_each_page_as_if_they_were_not(
    tmp_path: Path,
) -> None:
    made = theme(
        tmp_path,
        page="{% from 'm.html' import m with context %}{% from 'counting.html' import n with context %}"
        "{{ m() }} {{ n() }} {% from 'm.html' import m with context %}{{ m() }}",
        m="{% macro m() %}{{ page.title }} {{ '/a/' | url }} {{ t('skip') }}{% endmacro %}",
        counting="{% set seen = [] %}{% macro n() %}{{ seen.append(1) or seen | length }}{% endmacro %}",
    )
    shelf = Shelf(tuple(map(prepare, made.templates)))
    pages = [view(title="Eins"), view(title="Zwei", address="/zwei/"), view(title="Eins")]

    drawn = [draw(made, "page.html", each, sample.site("de-AT"), shelf=shelf) for each in pages]

    assert drawn == [
        ("Eins ../../a/ Zum Inhalt 1 Eins ../../a/ Zum Inhalt", ()),
        ("Zwei ../a/ Zum Inhalt 1 Zwei ../a/ Zum Inhalt", ()),
        ("Eins ../../a/ Zum Inhalt 1 Eins ../../a/ Zum Inhalt", ()),
    ]


def test_templates_of_a_theme_that_comes_with_the_program_wait_beside_it_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    own = tmp_path / "themes/werkstatt/templates/base.html"
    own.parent.mkdir(parents=True)
    own.write_text("An owner's own", encoding="utf-8")
    made, _ = load_theme(tmp_path, Named("werkstatt", WHERE))
    assert made
    some = [each for each in made.templates if each.name.endswith(("base.html", "parts/head.html"))]
    ready = list(map(Preparer(b"program"), some))

    names = {file.name.split(".cpython")[0] for file in (tmp_path / "kept").rglob("*.*")}
    assert names == {"werkstatt.base", "parts.head", "werkstatt.parts.head"}
    assert ready == list(map(prepare, some))
    assert list(map(Preparer(b"program"), some)) == ready
