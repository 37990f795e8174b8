"""Pages are drawn anew when a template of the site's own theme changes, and the rest is left."""

import errno
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_site import TinySite

from generator.build import _anew as anew
from generator.build import build
from generator.engine.change import How
from generator.engine.spool import Spool
from generator.engine.store import Memory, Store
from generator.problems import errors
from generator.recalled import Asked
from generator.render import templates
from generator.request import Report

SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: de-AT
  languages: [de-AT, en]
  theme: mine
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  email: werkstatt@example.at
  country: AT
"""
POST = "themes/mine/templates/post.html"
POST_TEXT = """\
{% extends "werkstatt/post.html" %}
{% from "small.html" import small %}
{% block intro %}
{{ super() }}
<p class="note">{{ small("Von Hand") }}</p>
{% endblock %}
"""
SMALL = "themes/mine/templates/small.html"
SMALL_TEXT = "{% macro small(text) %}<small>{{ text }}</small>{% endmacro %}\n"
NOTICE = "themes/mine/templates/blocks/notice.html"
HOURS = "themes/mine/templates/blocks/hours.html"
NOTICE_TEXT = '<div class="notice">{{ content }}</div>\n'
ABOUT = "content/about.md"


def furnish(site: TinySite) -> TinySite:
    site.yaml(SETTINGS)
    site.file("themes/mine/theme.yaml", "name: mine\nparent: werkstatt\n")
    site.file(POST, POST_TEXT).file(SMALL, SMALL_TEXT).file(NOTICE, NOTICE_TEXT)
    site.file(HOURS, "<p>{{ content }}</p>\n")
    site.page("about.md", "# Über uns\n\nWir töpfern.\n\n/// notice\nHeiß.\n///\n\nSeit langem.\n")
    site.page("about.en.md", "# About us\n\nWe are potters.\n\nFor long.\n")
    site.page("products/cups/mug.md", "---\ntitle: Becher\nprice: 24\n---\nGedreht.\n\nGlasiert.\n")
    site.page("blog/2026-11-01-firing.md", "# Brennen\n\nBei 1240 Grad.\n\nUnd langsam.\n")
    return site.page("blog/2026-12-24-later.md", "# Später\n\nNoch nicht.\n")


@pytest.fixture
def furnished(site: TinySite) -> TinySite:
    furnish(site).build()
    return site


@pytest.fixture
def no_whole_build(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def whole(asked: object) -> NoReturn:
        raise AssertionError("the whole site was built")

    return lambda: monkeypatch.setattr("generator.build._anew", whole)


def _said(report: Report) -> Report:
    """A report but for what it took."""
    changes = replace(report.changes, written=(), removed=(), unchanged=(), how=How.NOTHING)
    return replace(report, changes=changes, parsed=0, rendered=0)


REDRAWN: dict[str, tuple[str, str, str]] = {
    "words": (POST, "Von Hand", "Von Hand gemacht"),
    "an element": (POST, '<p class="note">', '<p class="note small">'),
    "a remark": (POST, "{{ super() }}", "{{ super() }}<!-- meins -->"),
    "a remark that no visitor sees": (POST, "", "{# meins #}\n"),
    "a value": (POST, '"Von Hand"', "page.title"),
    "a macro that others use": (SMALL, "<small>", '<small class="note">'),
    "the template of a block": (NOTICE, "{{ content }}", "<hr>{{ content }}"),
    "another one of those there are": (POST, '"werkstatt/post.html"', "'werkstatt/post.html'"),
}


@pytest.mark.parametrize("name", REDRAWN)
@pytest.mark.parametrize("preview", [False, True])
def test_pages_are_drawn_anew_without_a_look_at_the_texts(
    site: TinySite,
    another_site: TinySite,
    no_whole_build: Callable[[], None],
    name: str,
    preview: bool,
) -> None:
    furnish(site).asking(preview=preview).build()
    furnish(another_site).edit(*REDRAWN[name])
    clean = another_site.asking(preview=preview).build()

    no_whole_build()
    report = site.edit(*REDRAWN[name]).asking(preview=preview).build()

    assert site.output() == another_site.output()
    assert _said(report) == _said(clean)
    assert (report.parsed, report.rendered) == (0, clean.pages)


def test_a_template_that_is_saved_as_it_was_draws_nothing(
    furnished: TinySite, no_whole_build: Callable[[], None]
) -> None:
    no_whole_build()

    report = furnished.edit(POST, "{{ super() }}", "{{ super() }}").build()

    assert (report.changes.written, report.rendered) == ((), 0)


def test_a_template_of_a_theme_that_is_not_in_use_draws_nothing(
    site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    other = "themes/other/templates/post.html"
    furnish(site).file(other, POST_TEXT).build()

    no_whole_build()
    report = site.edit(other, "Von Hand", "Selbst").build()

    assert (report.changes.written, report.rendered) == ((), 0)


def test_two_processes_draw_what_one_does(
    furnished: TinySite, another_site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    furnish(another_site).edit(*REDRAWN["words"]).build()

    no_whole_build()
    furnished.edit(*REDRAWN["words"]).asking(processes=2).build()

    assert furnished.output() == another_site.output()


WHOLE: dict[str, tuple[str, str, str]] = {
    "a link": (POST, '<p class="note">', '<p class="note"><a href="{{ site.url }}">Start</a> '),
    "an id": (POST, '<p class="note">', '<p id="note">'),
    "a picture without a description": (
        POST,
        "",
        "{% block last %}<img src='a.jpg'>{% endblock %}",
    ),
    "another template": (POST, '"werkstatt/post.html"', '"page.html"'),
    "a template that is not there": (POST, '"small.html"', '"smal.html"'),
    "a template of any name": (POST, "{{ super() }}", "{% include page.title ignore missing %}"),
    "a name that is not there": (POST, '"Von Hand"', "page.titel"),
    "what Jinja cannot read": (POST, "{% endblock %}", "{% endblok %}"),
    "a style that is refused": (POST, '<p class="note">', '<p style="color: red">'),
    "an element that is not closed": (POST, "</p>", "<div>"),
    "a phrase that is not there": (POST, '"Von Hand"', "t('von_hand')"),
    "a template that is named no more": (
        POST,
        POST_TEXT[POST_TEXT.index("{% from") :],
        '{% block intro %}\n{{ super() }}\n<p class="note">Von Hand</p>\n{% endblock %}\n',
    ),
    "one that no page is drawn with": (HOURS, "", "{% if %}"),
}


@pytest.mark.parametrize("name", WHOLE)
def test_what_others_see_of_a_template_is_left_to_a_whole_build(
    site: TinySite, another_site: TinySite, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    furnish(site).build()
    furnish(another_site).edit(*WHOLE[name])
    clean = another_site.problems()
    whole: list[object] = []

    def anew_and_noted(asked: Asked) -> Report:
        whole.append(asked)
        return anew(asked)

    monkeypatch.setattr("generator.build._anew", anew_and_noted)

    found = site.edit(*WHOLE[name]).problems()

    assert len(whole) == 1
    assert found == clean
    if not any(errors(found)):
        assert site.output() == another_site.output()


CHANGES: dict[str, Callable[[TinySite], TinySite]] = {
    "a template more": lambda site: site.file("themes/mine/templates/404.html", POST_TEXT),
    "a template less": lambda site: site.remove(NOTICE),
    "another name": lambda site: site.move(NOTICE, "themes/mine/templates/blocks/quote.html"),
    "a style sheet": lambda site: site.file(
        "themes/mine/assets/css/90-mine.css", "p { margin: 0 }"
    ),
    "the theme's description": lambda site: site.edit(
        "themes/mine/theme.yaml", "", "settings: {accent: '#004488'}\n"
    ),
    "settings": lambda site: site.setting("title: Werkstatt", "title: Töpferei"),
    "a text": lambda site: site.edit(ABOUT, "langem", "1989"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_changes_beside_a_template_shows(
    furnished: TinySite, another_site: TinySite, name: str
) -> None:
    CHANGES[name](furnish(another_site).edit(*REDRAWN["words"]))
    clean = another_site.problems()

    found = CHANGES[name](furnished.edit(*REDRAWN["words"])).problems()

    assert found == clean
    if not any(errors(found)):
        assert furnished.output() == another_site.output()


def test_a_warning_about_a_template_goes_when_it_is_mended(
    site: TinySite, another_site: TinySite
) -> None:
    slip = (POST, '<p class="note">', '<p style="color: red" class="note">')
    furnish(site).edit(*slip)
    assert {each.code for each in site.problems()} >= {"idle-markup"}

    site.edit(POST, slip[2], slip[1])

    assert site.problems() == furnish(another_site).problems()


TOLD: dict[str, tuple[str, tuple[str, str, str]]] = {
    "a line of a template": ("#nowhere", (POST, "{% block intro %}", "{% block intro %}\n")),
    "no line, until it is spelt out": ("#{{ 'nowhere' }}", (SMALL, "", "{# #nowhere #}\n")),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_was_found_on_a_page_is_told_where_it_stands_now(
    site: TinySite, another_site: TinySite, name: str
) -> None:
    place, edit = TOLD[name]
    link = (POST, "{{ super() }}", f'{{{{ super() }}}}<a href="{place}">x</a>')
    furnish(site).edit(*link)
    before = site.problems()
    assert [each.code for each in before] == ["dead-anchor"]
    clean = furnish(another_site).edit(*link).edit(*edit).problems()

    assert site.edit(*edit).problems() == clean
    assert clean != before


def test_a_text_is_retouched_after_templates_have_changed(
    furnished: TinySite, another_site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    furnish(another_site).edit(*REDRAWN["words"]).edit(ABOUT, "langem", "1989").build()

    no_whole_build()
    furnished.edit(*REDRAWN["words"]).build()
    report = furnished.edit(ABOUT, "langem", "1989").build()

    assert furnished.output() == another_site.output()
    assert report.parsed == 1


def test_templates_are_drawn_with_after_a_text_was_retouched(
    furnished: TinySite, another_site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    furnish(another_site).edit(ABOUT, "langem", "1989").edit(*REDRAWN["words"]).build()

    no_whole_build()
    furnished.edit(ABOUT, "langem", "1989").build()
    furnished.edit(*REDRAWN["words"]).build()

    assert furnished.output() == another_site.output()


def test_a_whole_build_afterwards_parses_nothing_anew(
    furnished: TinySite, another_site: TinySite
) -> None:
    change = ("site.yaml", "title: Werkstatt", "title: Töpferei")
    furnish(another_site).edit(*REDRAWN["words"]).edit(*change).build()

    furnished.edit(*REDRAWN["words"]).build()
    report = furnished.edit(*change).build()

    assert furnished.output() == another_site.output()
    assert report.parsed == 0


def test_an_unchanged_site_after_a_template_is_left_as_it_is(furnished: TinySite) -> None:
    furnished.edit(*REDRAWN["words"]).build()

    report = furnished.build()

    assert report.changes.written == ()
    assert (report.parsed, report.rendered) == (0, 0)


def test_a_file_of_the_output_that_is_gone_comes_back(furnished: TinySite) -> None:
    whole = furnished.output()
    feed = next(path for path in whole if path.endswith(".xml") and "feed" in path)
    furnished.remove(f"output/{feed}")

    furnished.edit(*REDRAWN["words"]).build()

    assert furnished.output()[feed] == whole[feed]
    assert "Von Hand gemacht" in furnished.html("/blog/firing/")


def test_many_saves_leave_no_pages_behind(furnished: TinySite) -> None:
    store = furnished.root / ".handschlag" / "store.sqlite"

    def rows() -> int:
        with closing(sqlite3.connect(store)) as file:
            return int(file.execute("SELECT count(*) FROM result").fetchone()[0])

    furnished.edit(*REDRAWN["words"]).build()
    before = rows()
    for number in range(5):
        furnished.edit(POST, "{{ super() }}", f"<!-- {number} -->{{{{ super() }}}}").build()

    # The template, ready to draw with, under both of its names.
    assert rows() - before == 5 * 2


@pytest.mark.parametrize("edit", [REDRAWN["words"], (ABOUT, "langem", "1989")])
def test_what_a_build_left_that_ended_before_its_time_is_not_that_of_the_one_before(
    furnished: TinySite,
    another_site: TinySite,
    monkeypatch: pytest.MonkeyPatch,
    edit: tuple[str, str, str],
) -> None:
    title = ("site.yaml", "title: Werkstatt", "title: Töpferei")
    furnish(another_site).edit(*title).edit(*edit).build()
    remember = Store.remember

    def but_for_the_trail(store: Store, name: str, value: object) -> None:
        if name.startswith("trail"):
            raise KeyboardInterrupt
        remember(store, name, value)

    furnished.edit(*title)
    monkeypatch.setattr(Store, "remember", but_for_the_trail)
    with pytest.raises(KeyboardInterrupt):
        furnished.build()
    monkeypatch.setattr(Store, "remember", remember)
    furnished.edit(*edit).build()

    assert furnished.output() == another_site.output()


def test_previews_and_builds_in_turn_are_both_drawn_anew(
    site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    preview = furnish(site).asking(preview=True, output=site.root / "preview")
    site.build()
    preview.build()

    no_whole_build()
    for note in ("Nur hier", "Nur bei uns"):
        site.edit(POST, "{{ super() }}", f"{note} {{{{ super() }}}}")
        preview.build()
        site.build()

    assert "Nur hier Nur bei uns" in site.html("/blog/firing/")
    assert "Nur hier Nur bei uns" in preview.html("/blog/firing/")


def test_where_there_is_no_room_for_pages_to_wait_a_whole_build_is_made(
    furnished: TinySite, another_site: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    furnish(another_site).edit(*REDRAWN["words"]).build()

    def full(spool: Spool, content: bytes) -> NoReturn:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(Spool, "keep", full)
    furnished.edit(*REDRAWN["words"]).build()

    assert furnished.output() == another_site.output()


def test_what_the_store_has_lost_is_made_anew(furnished: TinySite, another_site: TinySite) -> None:
    furnish(another_site).edit(*REDRAWN["words"]).build()
    store = furnished.root / ".handschlag" / "store.sqlite"
    with closing(sqlite3.connect(store)) as file:
        file.execute("UPDATE result SET value = x'00' WHERE rowid % 3 = 0")
        file.execute("DELETE FROM result WHERE rowid % 3 = 1")
        file.commit()

    furnished.edit(*REDRAWN["words"]).build()

    assert furnished.output() == another_site.output()


def test_a_sketch_that_was_damaged_is_made_anew(
    furnished: TinySite, another_site: TinySite
) -> None:
    furnish(another_site).edit(*REDRAWN["words"]).build()
    store = furnished.root / ".handschlag" / "store.sqlite"
    with closing(sqlite3.connect(store)) as file:
        file.execute("UPDATE result SET value = x'00' WHERE instr(value, 'Sketch') > 0")
        assert file.execute("SELECT changes()").fetchone()[0] > 5
        file.commit()

    furnished.edit(*REDRAWN["words"]).build()

    assert furnished.output() == another_site.output()


@pytest.mark.parametrize("processes", [1, 2])
def test_a_template_that_does_not_end_is_told_as_by_a_whole_build(
    furnished: TinySite,
    another_site: TinySite,
    monkeypatch: pytest.MonkeyPatch,
    processes: int,
) -> None:
    monkeypatch.setattr(templates, "SECONDS", 0.2)
    loop = "{% for a in 'x' * 9999 %}{% for b in 'x' * 9999 %}{{ b }}{% endfor %}{% endfor %}"
    endless = (POST, "{{ super() }}", loop)
    whole = furnish(another_site).edit(*endless).problems()
    before = furnished.output()

    found = furnished.edit(*endless).asking(processes=processes).problems()

    # The line is that of the loop, or one next to it: it depends on the moment.
    assert [(each.code, each.where.file, each.facts) for each in found] == [
        (
            "template-too-slow",
            POST,
            (("page", "content/blog/2026-11-01-firing.md"), ("seconds", "0.2")),
        )
    ]
    assert [replace(each, where=found[0].where) for each in whole] == list(found)
    assert furnished.output() == before


def test_a_page_whose_day_has_come_is_there_although_only_a_template_has_changed(
    furnished: TinySite,
) -> None:
    early = datetime(2026, 12, 23, 12, tzinfo=UTC)
    furnished.asking(cutoff=early).build()
    assert "Später" not in furnished.html("/blog/")

    furnished.edit(*REDRAWN["words"])
    furnished.asking(cutoff=early.replace(day=24)).build()

    assert "Später" in furnished.html("/blog/")
    assert "Von Hand gemacht" in furnished.html("/blog/firing/")


def test_a_preview_draws_anew_from_what_it_remembers(
    site: TinySite, another_site: TinySite, no_whole_build: Callable[[], None]
) -> None:
    furnish(site)
    memory: Memory = {}
    build(site.request, memory)
    furnish(another_site).edit(*REDRAWN["words"]).edit(ABOUT, "langem", "1989").build()

    no_whole_build()
    site.edit(*REDRAWN["words"])
    build(site.request, memory)
    site.edit(ABOUT, "langem", "1989")
    build(site.request, memory)

    assert site.output() == another_site.output()


WRITTEN = st.text(st.sampled_from("ab <>/{}%#\"'=-.|()\n"), max_size=20) | st.sampled_from(
    ["{{ page.title }}", "<b>", "</p>", "{% if page.date %}", "{% endif %}", "{#", "#}", "<!--"]
)
INSIDE = {POST: "{{ super() }}", SMALL: "{{ text }}", NOTICE: "{{ content }}"}


@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([*INSIDE]), WRITTEN), min_size=1, max_size=4))
def test_whatever_is_written_into_templates_the_site_is_that_of_a_whole_build(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, str]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("redrawn")
    site, clean = furnish(TinySite(folder / "site")), furnish(TinySite(folder / "clean"))
    site.build()
    for file, text in edits:
        before = (site.root / file).read_text(encoding="utf-8")
        mark = INSIDE[file]
        for each in (site, clean):
            each.file(file, before.replace(mark, f"{text}{mark}", 1))
        found = site.problems()
        shutil.rmtree(clean.root / ".handschlag", ignore_errors=True)
        assert found == clean.problems()
        if any(errors(found)):
            for each in (site, clean):
                each.file(file, before)
        else:
            assert site.output() == clean.output()
