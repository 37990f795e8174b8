"""Content as the users of other generators keep it: it builds, or is told line by line what to do."""

import pytest
from tiny_site import TinySite, picture

LONG = (
    "Das Leder kommt aus einer kleinen Gerberei; sie gerbt noch mit Eichenlohe, wie früher. " * 12
)

# --- Jekyll: dated posts, lists by spaces, Kramdown's attributes, Liquid -------------------------

JEKYLL_POST = f"""\
---
layout: post
title:  "Über „gutes“ Leder: was es kostet"
date:   2019-05-12 10:30:00 +0200
categories: [Leder, Pflege]
tags: leder pflege
excerpt: Was gutes Leder kostet – und warum.
permalink: /2019/05/gutes-leder.html
redirect_from:
  - /alt/leder/
published: true
---

{LONG}

## Was es kostet
{{: .no_toc}}

* eins
  * zwei
"""

# --- Hugo: TOML between plus signs, drafts, shortcodes -------------------------------------------

HUGO_TOML = """\
+++
title = "Über uns"
date = 2019-05-12T10:30:00+02:00
draft = false
tags = ["leder", "pflege"]
+++

Text.
"""
HUGO_YAML = """\
---
title: "Pflege von Leder"
date: 2019-05-12T10:30:00+02:00
lastmod: 2020-01-02
draft: false
tags: ["Leder", "Pflege"]
summary: "Wie man Leder pflegt."
aliases:
  - /alt/pflege/
weight: 3
---

Einmal im Jahr fetten, mehr nicht.

{{< figure src="leder.jpg" title="Leder" >}}
"""

# --- Pelican: fields without dashes --------------------------------------------------------------

PELICAN = """\
Title: Über uns
Date: 2019-05-12 10:30
Category: Werkstatt
Tags: leder, pflege
Slug: ueber-uns
Summary: Wer wir sind.

Wir sind drei.
"""

# --- Eleventy: data in the head, Nunjucks in the text --------------------------------------------

ELEVENTY = """\
---
title: Über uns
layout: layouts/base.njk
eleventyNavigation:
  key: Über uns
  order: 2
permalink: /ueber-uns/index.html
tags:
  - page
---

{% image "./leder.jpg", "Leder" %}

Wir sind drei.
"""


FIELDS = (
    "title, description, date, updated, tags, slug, moved_from, image, image_alt, image_focus, layout,"
    " position, menu, draft, publish_from, publish_until, role, extra"
)
OF_POSTS = f"{FIELDS}, author, products, feed, sponsored"
DELETE_IT = (
    "    Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as […](page.md)."
)


def _said(file: str, name: str, line: int, meant: str, fields: str) -> str:
    hint = f"Did you mean “{meant}”? " if meant else ""
    return (
        f"{file}:{line}:1: error: There is no field “{name}” here. [unknown-key]\n"
        f"    {hint}Allowed are: {fields}."
    )


def test_a_post_from_jekyll_is_told_its_fields_names(site: TinySite) -> None:
    site.page("blog/2019-05-12-gutes-leder.md", JEKYLL_POST)

    file = "content/blog/2019-05-12-gutes-leder.md"
    assert site.complaints().split("\n") == "\n".join(
        [
            _said(file, "categories", 5, "tags", OF_POSTS),
            _said(file, "excerpt", 7, "description", OF_POSTS),
            _said(file, "permalink", 8, "slug", OF_POSTS),
            _said(file, "redirect_from", 9, "moved_from", OF_POSTS),
            _said(file, "published", 11, "draft", OF_POSTS),
            f"{file}:17: warning: “{{: .no_toc}}” belongs to another program; here it stands on the"
            f" page as text. [foreign-markup]\n{DELETE_IT}",
        ]
    ).split("\n")


def test_a_post_from_jekyll_builds_once_it_is_mended_as_told(site: TinySite) -> None:
    mended = JEKYLL_POST.replace(
        "categories: [Leder, Pflege]\ntags: leder pflege", "tags: [Leder, Pflege]"
    )
    mended = mended.replace("excerpt:", "description:").replace("redirect_from:", "moved_from:")
    mended = mended.replace("permalink: /2019/05/gutes-leder.html\n", "")
    mended = mended.replace("published: true", "draft: false").replace("{: .no_toc}\n", "")
    site.page("blog/2019-05-12-gutes-leder.md", mended)

    assert site.complaints() == ""
    html = site.html("/blog/gutes-leder/")
    assert "<h1>Über „gutes“ Leder: was es kostet</h1>" in html
    assert "Was gutes Leder kostet – und warum." in html
    assert "refresh" in site.html("/alt/leder/")
    assert "<h1>Leder</h1>" in site.html("/tags/leder/")


def test_a_page_from_hugo_with_toml_is_told_what_to_write_instead(site: TinySite) -> None:
    site.page("about.md", HUGO_TOML)

    assert site.complaints() == (
        "content/about.md:1: error: The head of the page is written in TOML (between +++). [toml-head]\n"
        "    Write --- in place of +++, and “title: …” in place of “title = …”."
    )

    site.page("about.md", HUGO_TOML.replace("+++", "---").replace(" = ", ": "))
    assert site.complaints() == ""
    assert "<h1>Über uns</h1>" in site.html("/about/")


def test_a_page_from_hugo_with_yaml_is_told_its_fields_names(site: TinySite) -> None:
    site.page("help/pflege.md", HUGO_YAML)

    file = "content/help/pflege.md"
    assert site.complaints().split("\n") == "\n".join(
        [
            _said(file, "lastmod", 4, "updated", FIELDS),
            _said(file, "summary", 7, "description", FIELDS),
            _said(file, "aliases", 8, "moved_from", FIELDS),
            _said(file, "weight", 10, "position", FIELDS),
            f'{file}:15: warning: “{{{{< figure src="leder.jpg" title="Leder" >}}}}” belongs to another'
            f" program; here it stands on the page as text. [foreign-markup]\n{DELETE_IT}",
        ]
    ).split("\n")


def test_a_page_from_hugo_builds_once_it_is_mended_as_told(site: TinySite) -> None:
    mended = HUGO_YAML.replace("lastmod:", "updated:").replace("summary:", "description:")
    mended = mended.replace("aliases:", "moved_from:").replace("weight:", "position:")
    mended = mended.replace(
        '{{< figure src="leder.jpg" title="Leder" >}}', '![Leder](leder.jpg "Leder")'
    )
    site.page("help/pflege.md", mended).file("content/help/leder.jpg", picture())

    assert site.complaints() == ""
    assert "<h1>Pflege von Leder</h1>" in site.html("/help/pflege/")
    assert "refresh" in site.html("/alt/pflege/")


def test_a_page_from_pelican_is_told_of_its_head(site: TinySite) -> None:
    site.page("about.md", PELICAN)

    assert site.complaints() == (
        "content/about.md:1: error: “Title: Über uns” looks like the head of the page, but would be"
        " shown as text. [head-without-dashes]\n"
        "    Write a line of three hyphens before and after the head: ---"
    )


def test_names_that_pelican_writes_in_capitals_are_recognised(site: TinySite) -> None:
    head, _, text = PELICAN.partition("\n\n")
    site.page("about.md", f"---\n{head}\n---\n{text}")

    complaints = site.complaints()
    for ours in ("title", "date", "tags", "slug", "description"):
        assert f"Did you mean “{ours}”?" in complaints


def test_a_page_from_eleventy_is_told_line_by_line(site: TinySite) -> None:
    site.page("about.md", ELEVENTY)

    file = "content/about.md"
    assert site.complaints().split("\n") == "\n".join(
        [
            _said(file, "eleventyNavigation", 4, "", FIELDS),
            _said(file, "permalink", 7, "slug", FIELDS),
            f'{file}:12: warning: “{{% image "./leder.jpg", "Leder" %}}” belongs to another program;'
            f" here it stands on the page as text. [foreign-markup]\n{DELETE_IT}",
        ]
    ).split("\n")


@pytest.mark.parametrize("folder", ["_posts", "posts", "post"])
def test_a_folder_of_posts_under_another_name_is_told_once(site: TinySite, folder: str) -> None:
    site.page(f"{folder}/2019-05-12-leder.md", "---\ntitle: Leder\n---\nText")
    site.page(f"{folder}/2019-05-13-garn.md", "---\ntitle: Garn\n---\nText")

    assert site.complaints() == (
        f"content/{folder}/2019-05-13-garn.md: warning: Dated texts in content/{folder}/ become"
        " ordinary pages: without a list, tags or a feed. [posts-elsewhere]\n"
        "    If they are posts, move the folder: to content/blog/"
    )

    site.move(f"content/{folder}", "content/blog")
    assert site.complaints() == ""
    assert "<h1>Leder</h1>" in site.html("/blog/leder/")


def test_a_folder_called_like_a_language_is_told_once(site: TinySite) -> None:
    site.setting("  title:", "  languages: [de-AT, en]\n  title:")
    site.page("index.en.md", "Welcome.")
    site.page("en/about.md", "---\ntitle: About us\n---\nText")
    site.page("en/team.md", "---\ntitle: Team\n---\nText")

    assert site.complaints() == (
        "content/en/about.md: warning: content/en/ is no language here but a folder; its pages count as"
        " “de-AT”. [language-folder]\n"
        "    A translation lies beside its page. Move the file: content/about.en.md"
    )

    site.move("content/en/about.md", "content/about.en.md")
    site.move("content/en/team.md", "content/team.en.md")
    assert site.complaints() == ""
    assert "<h1>About us</h1>" in site.html("/en/about/")


def test_bundles_of_hugo_keep_their_pictures_beside_them(site: TinySite) -> None:
    site.page("blog/_index.md", "---\ntitle: Beiträge\n---\n")
    site.page(
        "blog/leder/index.md", "---\ntitle: Leder\ndate: 2019-05-12\n---\n![Leder](leder.jpg)\n"
    )
    site.file("content/blog/leder/leder.jpg", picture())

    assert site.complaints() == ""
    assert "<h1>Beiträge</h1>" in site.html("/blog/")
    assert '<img alt="Leder"' in site.html("/blog/leder/")


@pytest.mark.parametrize(
    "markup",
    [
        "{% include figure.html %}",
        "{%- if x -%}",
        "{{< youtube abc >}}",
        "{{% notice %}}",
        "{{ page.date | date: '%Y' }}",
        "{:.center}",
        "{: #wir .gross}",
        "[TOC]",
        "[[_TOC_]]",
    ],
)
def test_markup_of_others_that_would_be_shown_is_told(site: TinySite, markup: str) -> None:
    site.page("about.md", f"# Über uns\n\nText.\n\n{markup}\n\nMehr.")

    assert site.complaints() == (
        f"content/about.md:5: warning: “{markup}” belongs to another program; here it stands on the"
        f" page as text. [foreign-markup]\n{DELETE_IT}"
    )


@pytest.mark.parametrize(
    "text",
    [
        "So schreibt man es: `{% include x %}`.",
        "```\n{% include x %}\n{{< y >}}\n```",
        "    {{ page.title | upcase }}",
        "Die Menge {1, 2, 3} hat drei Teile; 100 % davon {sind} klein.",
        "Text {#wir .klasse} und mehr.",
        "## Wir {: #uns }",
    ],
)
def test_what_only_speaks_of_such_markup_is_left_alone(site: TinySite, text: str) -> None:
    site.page("about.md", f"# Über uns\n\n{text}\n")

    assert site.complaints() == ""


def test_a_value_on_a_page_that_has_none_is_told(site: TinySite) -> None:
    site.page("about.md", "# Über uns\n\nRufen Sie an: {{ business.phone }}")

    assert site.complaints() == (
        "content/about.md:3: warning: “{{ business.phone }}” stays text on this page. [value-stays-text]\n"
        "    Only the order terms and pages with “role: …” put values of site.yaml in place."
    )


def test_the_terms_hold_their_values_whether_they_name_their_role_or_not(site: TinySite) -> None:
    for head in ("", "role: terms\n"):
        site.page(
            "order-terms.md",
            f"---\ntitle: AGB\nversion: 2026-01-15\n{head}---\nVon {{{{ business.name }}}}.",
        )

        assert site.complaints() == ""
        assert "Von Werkstatt am Beispielplatz." in site.html("/order-terms/")


@pytest.mark.parametrize("layout", ["post", "home", "product"])
def test_a_template_for_something_else_is_told_where_it_is_asked_for(
    site: TinySite, layout: str
) -> None:
    site.page("about.md", f"---\ntitle: Über uns\nlayout: {layout}\n---\nText")

    assert site.complaints() == (
        f"content/about.md:3:9: error: The template “{layout}” shows what this page does not have."
        " [layout-of-others]\n"
        "    Delete the line: the right template is found without it."
    )
