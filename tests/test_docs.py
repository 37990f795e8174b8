"""The papers are true: every command in them, every link, every made part, every example."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import click
import pytest
from tiny_site import TinySite

from generator.cli import cli
from generator.config.schema import ROOT
from generator.content.schema import PRODUCT
from generator.fields.desk import Desk
from generator.fields.kinds import Named
from generator.fields.schema import Key, Kind, Schema, read_keys
from generator.fields.tree import Mapping, read_yaml
from generator.messages import Tongue
from generator.plan import views
from generator.problems import Location
from generator.reference.fields import reference_page
from generator.reference.forms import FORMS, Form, value_name
from generator.reference.law import law_page
from generator.reference.templates import with_parts
from generator.report import problem_text
from generator.theme.load import load_theme
from generator.theme.phrases import read_translation
from generator.trade.ordercode import read_code

HOME = Path(__file__).parents[1]
DOCS = HOME / "docs"
PAPERS = sorted([*DOCS.glob("*.md"), HOME / "README.md", HOME / "CHANGELOG.md"])
MANUALS: tuple[tuple[str, Tongue], ...] = (("manual.md", "en"), ("handbuch.md", "de"))


def text_of(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


# --- commands --------------------------------------------------------------------------------


@pytest.mark.parametrize("manual", ["manual.md", "handbuch.md"])
def test_the_manual_tells_every_command_with_every_option(manual: str) -> None:
    for command in _below(cli):
        name = command.name
        chapter = _chapter(text_of(manual), f"\n`handschlag {name}")
        assert chapter, f"{manual} does not tell of {name}"
        for option in _options(command):
            assert f"`{option}`" in chapter, f"{manual} does not tell of {name} {option}"
    for option in _options(cli):
        assert option in text_of(manual)


@pytest.mark.parametrize("manual", ["manual.md", "handbuch.md"])
def test_the_manual_tells_of_no_option_that_is_not_there(manual: str) -> None:
    known = {option for command in _with_all_below(cli) for option in _options(command)}
    known |= {"--help"}

    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text_of(manual))) <= known


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_papers_call_only_commands_that_are_there(paper: Path) -> None:
    called = re.findall(r"(?:^ {4}|`)handschlag ([a-z]+)", paper.read_text("utf-8"), re.MULTILINE)

    assert set(called) <= {command.name for command in _below(cli)}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_codes_of_orders_in_papers_are_codes(paper: Path) -> None:
    shown = set(re.findall(r"\b7K3-[A-Z0-9]{3}-[A-Z0-9]{3}\b", paper.read_text("utf-8")))

    assert {read_code(each) for each in shown} == shown


def _with_all_below(command: click.Command) -> Iterator[click.Command]:
    """A command and, of a group, its commands: ``handschlag terms new``."""
    yield command
    if isinstance(command, click.Group):
        for each in _below(command):
            yield from _with_all_below(each)


def _below(group: click.Group) -> Iterator[click.Command]:
    context = click.Context(group)
    for name in group.list_commands(context):
        below = group.get_command(context, name)
        assert below is not None, name
        yield below


def _options(command: click.Command) -> list[str]:
    """The long names, as people write them."""
    return [
        name
        for option in command.params
        if isinstance(option, click.Option)
        for name in (*option.opts, *option.secondary_opts)
        if name.startswith("--") and name != "--help"
    ]


def _chapter(text: str, begin: str) -> str:
    """From where a command is told to where the next one is."""
    found = text.rpartition(begin)[2]
    return found.partition("\n`handschlag ")[0] if begin in text else ""


# --- links -----------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_link_between_papers_leads_somewhere(paper: Path) -> None:
    dead = [target for target in _targets(paper) if not _leads_somewhere(paper, target)]

    assert dead == []


def _targets(paper: Path) -> list[str]:
    text = re.sub(r"```.*?```|`[^`]*`", "", paper.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"(?<!\\)\]\(([^)\s]+)(?:\s\"[^\"]*\")?\)", text)
    return [each for each in found if not re.match(r"https?:", each)]


def _leads_somewhere(paper: Path, target: str) -> bool:
    path, _, anchor = unquote(target).partition("#")
    file = (paper.parent / path).resolve() if path else paper
    if not file.is_file() or HOME not in file.parents:
        return False
    return not anchor or anchor in _anchors(file)


def _anchors(file: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


# --- made parts ------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "tongue"), [("reference.md", "en"), ("referenz.md", "de")])
def test_the_reference_is_what_the_program_says_of_its_fields(name: str, tongue: Tongue) -> None:
    assert text_of(name) == reference_page(tongue), "renew with: python -m generator.reference docs"


@pytest.mark.parametrize(("name", "tongue"), [("law.md", "en"), ("recht.md", "de")])
def test_the_rules_of_the_law_are_told_as_they_are(name: str, tongue: Tongue) -> None:
    assert text_of(name) == law_page(tongue), "renew with: python -m generator.reference docs"


def test_the_theme_guide_is_what_the_program_says_of_its_views() -> None:
    guide = text_of("themes.md")

    assert guide == with_parts(guide), "renew with: python -m generator.reference docs"
    for view in views.AnyPage.__args__:
        assert f"#### {view.__name__}\n" in guide


def test_every_kind_of_value_has_a_name_in_both_languages() -> None:
    for kind in _kinds([*ROOT, *PRODUCT]):
        assert value_name(kind, "de")
        assert value_name(kind, "en")


def _kinds(keys: list[Key]) -> Iterator[Kind]:
    for key in keys:
        yield key.kind
        if key.kind.schema:
            yield from _kinds(list(key.kind.schema.keys))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.names["en"])
def test_every_example_of_the_reference_can_be_read(form: Form) -> None:
    schema: Schema[dict[str, object]] = Schema(dict, (Key("value", form.kind, "", ""),))
    for example in form.examples:
        node, unreadable = read_yaml(f"value: {example}\n", "example")
        assert node is not None
        desk = Desk(languages=("de-AT", "en"))
        values = read_keys(schema.keys, node, desk)
        assert ([*unreadable, *desk.problems], list(values)) == ([], ["value"]), example


# --- examples --------------------------------------------------------------------------------


def first_site(site: TinySite, manual: str) -> str:
    """The manual's whole site written down; the name of its product's file."""
    named = re.findall(r"\n`([\w./-]+)`\n\n```\w+\n(.*?)```", text_of(manual), re.DOTALL)
    for name, text in named:
        site.file(name, text)
    (product,) = (name for name, _ in named if name.startswith("content/products/"))
    return str(product)


@pytest.mark.parametrize(("manual", "tongue"), MANUALS)
def test_the_smallest_site_of_the_manual_builds(
    site: TinySite, manual: str, tongue: Tongue
) -> None:
    product = first_site(site, manual)
    address = product.removeprefix("content").removesuffix(".md") + "/"

    assert site.problems() == ()
    assert {"de": "28,00", "en": "28.00"}[tongue] in site.html(address)


@pytest.mark.parametrize(("manual", "tongue"), MANUALS)
def test_every_passage_of_a_head_in_the_manual_can_be_typed_into_one(
    site: TinySite, manual: str, tongue: Tongue
) -> None:
    product = first_site(site, manual)
    passages = [each for each in _blocks(manual, "yaml") if _keys_of(each) <= _names(PRODUCT)]
    assert len(passages) >= 3
    for passage in passages:
        site.edit(product, "availability: in-stock\n", f"availability: in-stock\n{passage}")

    assert site.problems() == ()


@pytest.mark.parametrize("manual", ["manual.md", "handbuch.md"])
def test_every_passage_of_settings_in_the_manual_can_be_typed_into_them(manual: str) -> None:
    passages = [each for each in _blocks(manual, "yaml") if _keys_of(each) <= {"site", "theme"}]
    assert len(passages) == 2
    for passage in passages:
        node, unreadable = read_yaml(passage, manual)
        assert node is not None
        desk = Desk(languages=("de-AT", "en"), partial=True)
        values = read_keys(ROOT, node, desk)
        options = values["theme"].options if "theme" in values else ()
        _, unknown = load_theme(
            HOME, values["site"].theme or Named("werkstatt", node.where), options
        )

        assert (*unreadable, *desk.problems, *unknown) == ()


@pytest.mark.parametrize(("manual", "tongue"), MANUALS)
def test_the_blocks_of_the_manual_can_be_typed_into_a_page(
    site: TinySite, manual: str, tongue: Tongue
) -> None:
    first_site(site, manual)
    (passage,) = (each for each in _blocks(manual, "markdown") if each.startswith("///"))
    site.page("news.md", f"---\ntitle: News\n---\n\n{passage}")

    assert site.problems() == ()


@pytest.mark.parametrize(
    ("manual", "tongue", "word"),
    [("manual.md", "en", "twenty-eight"), ("handbuch.md", "de", "achtundzwanzig")],
)
def test_the_message_that_the_manual_explains_is_the_one_that_is_shown(
    site: TinySite, manual: str, tongue: Tongue, word: str
) -> None:
    product = first_site(site, manual)
    head = (site.root / product).read_text(encoding="utf-8")
    site.file(product, re.sub(r"price: .*", f"price: {word}", head))
    shown = "\n".join(problem_text(each, tongue) for each in site.problems())

    assert f"\n    {shown.replace(chr(10), chr(10) + '    ')}\n" in text_of(manual)


def _blocks(manual: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text_of(manual), re.DOTALL)


def _keys_of(passage: str) -> set[str]:
    node, _ = read_yaml(passage, "passage")
    return {key.text for key, _ in node.entries} if isinstance(node, Mapping) else {""}


def _names(keys: tuple[Key, ...]) -> set[str]:
    return {key.name for key in keys}


# --- the house -------------------------------------------------------------------------------


def test_the_drawing_of_the_house_shows_every_part_of_it() -> None:
    parts = {
        each.name + ("/" if each.is_dir() else "")
        for each in (HOME / "generator").iterdir()
        if not each.name.startswith("__") and (each.is_file() or any(each.glob("*.py")))
    }
    (drawing,) = re.findall(r"```\ngenerator/\n(.*?)```", text_of("architecture.md"), re.DOTALL)
    shown = set(re.findall(r"^  ([\w.]+/?) ", drawing, re.MULTILINE))

    assert shown == parts


# --- the theme guide -------------------------------------------------------------------------


def test_the_child_theme_of_the_guide_is_a_whole_theme(site: TinySite) -> None:
    child = next(each for each in _blocks("themes.md", "yaml") if "parent: werkstatt" in each)
    site.setting("site:\n", "site:\n  theme: mine\n").file("themes/mine/theme.yaml", child)
    site.file("themes/mine/assets/css/95-mine.css", ".mine{color:red}")
    site.page("index.md", "---\ntitle: Home\n---\n")

    assert site.problems() == ()
    (sheet,) = (
        data for name, data in site.output().items() if re.search(r"/mine\.\w+\.css$", name)
    )
    assert b"--paper:#ffffff" in sheet
    assert sheet.endswith(b".mine{color:red}")


def test_the_options_of_the_guide_can_be_declared_and_chosen(site: TinySite) -> None:
    described = next(each for each in _blocks("themes.md", "yaml") if "kind: colour" in each)
    site.file("themes/mine/theme.yaml", described)
    name = Named("mine", Location("site.yaml"))
    chosen = (("layout", Named("staggered", Location("site.yaml"))),)
    theme, problems = load_theme(site.root, name, chosen)

    assert theme is not None
    assert problems == ()
    assert {"accent", "on-accent", "accent-pure", "gap", "line"} <= {
        each.name for each in theme.tokens
    }


def test_the_phrases_of_the_guide_can_be_read() -> None:
    (passage,) = (each for each in _blocks("themes.md", "yaml") if "other:" in each)
    said, problems = read_translation(passage, "en.yaml", "en")

    assert problems == ()
    assert [each.key for each in said.phrases] == ["order.opens-mail", "products.count"]


def test_the_guide_names_every_template_and_every_block_of_the_standard_theme() -> None:
    templates = HOME / "themes/werkstatt/templates"
    guide = text_of("themes.md")

    missing = [each.name for each in templates.glob("*.html") if f"`{each.name}`" not in guide]
    assert missing == ["base.html"]  # its own frame, which no page asks for
    for block in (templates / "blocks").glob("*.html"):
        assert f"`{block.stem}`" in guide


def test_the_guide_names_every_marker_of_the_standard_theme() -> None:
    drawn = "".join(each.read_text(encoding="utf-8") for each in (HOME / "themes").rglob("*.html"))
    words = {
        word
        for value in re.findall(r'data-(?:order|legal)="([a-z -]+)"', drawn)
        for word in value.split()
    }
    chapter = text_of("themes.md").partition("## Markers")[2].partition("\n## ")[0]

    assert {word for word in words if f'"{word}"' not in chapter} == set()
