"""Whatever a template gives to a filter, a page comes of it or a problem with its line."""

from pathlib import Path

import pytest
import sample
from hypothesis import given, settings
from hypothesis import strategies as st
from test_templates import theme, view

from generator.render.shelf import Shelf
from generator.render.templates import draw
from generator.render.templates.environment import environment_of

FILTERS = [
    *(
        "abs",
        "absolute",
        "allowing",
        "base_price",
        "batch",
        "body",
        "capitalize",
        "center",
        "clock",
    ),
    *("count", "day", "day_and_time", "day_ranges", "default", "dictsort", "difference", "escape"),
    *("filesizeformat", "first", "float", "format", "groupby", "hours", "html", "indent", "int"),
    *("iso", "items", "join", "last", "length", "linked_data", "list", "locale", "lower", "map"),
    *("mark", "max", "min", "moment", "money", "number", "origin", "paragraphs", "percent"),
    *("period", "plain", "pprint", "quoted", "reject", "replace", "reverse", "round", "safe"),
    *("select", "slice", "sort", "span", "srcset", "string", "striptags", "sum", "tel", "title"),
    *("tojson", "trim", "truncate", "unique", "until", "upper", "url", "urlencode", "urlize"),
    *("fitted", "packed", "weekday", "whatsapp", "wordcount", "wordwrap", "xmlattr", "zoned"),
]
VALUES = st.sampled_from(
    [
        "none",
        "true",
        "nothing",
        "page.nothing",
        "0",
        "-1",
        "1.5",
        "10 ** 9",
        "'<b>\"&'",
        "''",
        "'2026-11-05'",
        "page",
        "page.title",
        "page.headings",
        "site",
        "site.shop",
        "[]",
        "[1, '<b>']",
        "{'a': '<b>'}",
        "range(3)",
        "'%s {} %'",
        "t",
    ]
)
TRUSTED = {"safe", "html", "body"}
"""What lets HTML through on purpose."""

TOLD = {
    "filter-unfit", "filter-unfit-kind", "template-call-lacks", "template-call-many", "template-error",
    "template-field-unknown", "template-filter-unknown", "template-format", "template-kinds",
    "template-left-out",
    "template-no-call", "template-no-fields", "template-no-list", "template-test-unknown",
    "template-too-large", "template-undefined", "template-unpacked", "template-unprintable",
    "template-zero",
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("themes")


def test_all_filters_but_the_dice_are_tried(folder: Path) -> None:
    by_another_name = {"d", "e", "forceescape", "rejectattr", "selectattr"}
    known = set(environment_of(theme(folder, page=""), Shelf()).filters)
    assert known - set(FILTERS) == by_another_name | {"random"}


@settings(max_examples=250)
@given(st.sampled_from(FILTERS), VALUES, st.lists(VALUES, max_size=2))
def test_whatever_a_filter_is_given_a_page_comes_of_it_or_a_line_is_told(
    folder: Path, name: str, value: str, more: list[str]
) -> None:
    text = f"one\n{{{{ ({value}) | {name}({', '.join(more)}) }}}}"
    html, problems = draw(theme(folder, page=text), "page.html", view(), sample.site("de-AT"))

    for each in problems:
        assert (each.code in TOLD, each.where.line) == (True, 2)
    if not problems and name not in TRUSTED:
        assert "<b>" not in html
