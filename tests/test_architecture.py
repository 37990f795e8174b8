"""The house as it is meant to be: who may import whom, who may print, ask the time, touch files."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from tiny_site import TinySite

PACKAGE = Path(__file__).parents[1] / "generator"

LAYERS = (  # each part may import its own modules and the layers below it, types included
    ("values", "patterns"),
    ("problems",),
    ("engine", "text"),
    ("trade", "written"),
    ("language", "fields", "messages"),
    ("config", "records"),
    ("content", "theme", "records", "scripts", "receiver"),
    ("model",),
    ("drafts",),
    ("plan",),
    ("render",),
    ("checks", "law"),
    ("request", "inventory"),
    ("stages", "hindrances"),
    ("recalled",),
    ("build",),
    ("report",),
    ("serve", "scaffold", "reference", "release", "networks", "desk", "publish"),
    ("cli",),
    ("__main__",),
)
LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}

DOORS = {  # the one module (or package) that knows a library
    "PIL": "render.pictures",
    "babel": "language",
    "click": "cli",
    "feedgen": "render.feeds",
    "fontTools": "desk.aspdf",
    "fpdf": "desk.aspdf",
    "holidays": "desk.daysoff",
    "jinja2": "render.templates",
    "livereload": "serve",
    "markdown": "content.markdown",
    "markupsafe": "render",
    "pillow_heif": "render.pictures",
    "resvg_py": "render.pictures",
    "segno": "trade.codes",
    "tornado": "serve",
    "watchfiles": "serve",
    "yaml": "fields.tree",
}
MAY_PRINT = ("cli", "serve")
MAY_ASK_THE_TIME = ("cli", "serve")
MAY_READ_FILES = (
    "build",
    "cli",
    "content.sources",
    "desk",
    "drafts.clauses",
    "engine",
    "fields.text",
    "fields.walk",
    "inventory",
    "receiver",
    "records.folder",
    "reference",
    "release",
    "render.pictures",
    "scaffold",
    "scripts",
    "serve",
    "theme.folders",
)
MAY_WRITE_FILES = (
    "build",
    "cli",
    "desk.journal",
    "desk.shelf",
    "engine",
    "reference",
    "release",
    "scaffold",
)

LONGEST_FUNCTION = 45
LONGEST_MODULE = 300
LONGER_FUNCTIONS = {"plan.products.product_view": "a line for each field that a theme may show"}
LONGER_MODULES: dict[str, str] = {}


def _name(file: Path) -> str:
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts) or "generator"


MODULES = {_name(file): file for file in sorted(PACKAGE.rglob("*.py"))}


@cache
def _tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def _imports(name: str) -> Iterator[str]:
    """Everything that a module imports, also inside functions and for types alone."""
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports from a relative place"
            module = node.module or ""
            yield from (f"{module}.{each.name}" for each in node.names)


def _uses(name: str) -> Iterator[tuple[str, int]]:
    """Every dotted name that stands in a module, with its line."""
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.Attribute | ast.Name):
            yield ast.unparse(node), node.lineno


def _within(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def test_every_module_has_its_layer() -> None:
    parts = {name.split(".")[0] for name in MODULES} - {"generator"}
    assert parts - set(LEVEL) == set()


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_down(name: str) -> None:
    part = name.split(".")[0]
    inside = [each.split(".")[1:] for each in _imports(name) if each.startswith("generator.")]
    targets = {target[0] for target in inside if target[0] in LEVEL}
    upward = [each for each in targets if each != part and LEVEL[each] >= LEVEL.get(part, -1)]
    assert name == "generator" or upward == []


def test_one_module_is_the_door_to_each_library() -> None:
    strangers = [
        f"{name} imports {library}"
        for name in MODULES
        for library in {each.split(".")[0] for each in _imports(name)}
        if library not in sys.stdlib_module_names
        and library != "generator"
        and not _within(name, (DOORS.get(library, "nobody"),))
    ]
    assert strangers == []


def test_only_the_command_line_prints() -> None:
    said = [
        f"{name}:{line} {use}"
        for name in MODULES
        if not _within(name, MAY_PRINT)
        for use, line in _uses(name)
        if use in ("print", "sys.stdout", "sys.stderr", "logging", "warnings.warn")
    ]
    assert said == []


def test_only_the_command_line_asks_the_time() -> None:
    clocks = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time",
              "time.time_ns", "time.localtime", "time.gmtime")  # fmt: skip
    asked = [
        f"{name}:{line} {use}"
        for name in MODULES
        if not _within(name, MAY_ASK_THE_TIME)
        for use, line in _uses(name)
        if use.removeprefix("dt.").removeprefix("datetime.datetime") in clocks or use in clocks
    ]
    assert asked == []


_READING = {
    *(
        "read_text",
        "read_bytes",
        "open",
        "stat",
        "lstat",
        "exists",
        "is_file",
        "is_dir",
        "is_symlink",
    ),
    *("scandir", "iterdir", "glob", "rglob", "walk", "listdir", "cwd", "home"),
}
_WRITING = {
    *("write_text", "write_bytes", "mkdir", "makedirs", "touch", "copyfile", "copytree", "rename"),
    *("unlink", "rmdir", "rmtree", "symlink_to", "hardlink_to", "chmod", "utime"),
    *("TemporaryDirectory", "NamedTemporaryFile", "mkdtemp"),
}


@pytest.mark.parametrize(
    ("deeds", "allowed"),
    [(_READING | _WRITING, MAY_READ_FILES), (_WRITING, MAY_WRITE_FILES)],
    ids=["read", "write"],
)
def test_only_named_modules_touch_files(deeds: set[str], allowed: tuple[str, ...]) -> None:
    touching = [
        f"{name}:{node.lineno} {ast.unparse(node.func)}"
        for name in MODULES
        if not _within(name, allowed)
        for node in ast.walk(_tree(name))
        if isinstance(node, ast.Call)
        and (isinstance(node.func, ast.Attribute) or ast.unparse(node.func) == "open")
        and ast.unparse(node.func).rpartition(".")[2] in deeds
    ]
    assert touching == []


def test_no_module_keeps_state_that_changes() -> None:
    declared = [
        f"{name}:{node.lineno}"
        for name in MODULES
        for node in ast.walk(_tree(name))
        if isinstance(node, ast.Global)
    ]
    assert declared == []


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    eager = [
        f"{name}:{node.lineno}"
        for name in MODULES
        for node in _tree(name).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "re.compile"
    ]
    assert eager == []


def _functions(name: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{name}.{node.name}"
        for name in MODULES
        for node in _functions(name)
        if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert long == set(LONGER_FUNCTIONS), "an exception that is none any more is to be struck"


def test_no_module_is_longer_than_one_can_hold_in_mind() -> None:
    long = {
        name
        for name, file in MODULES.items()
        if len(file.read_text(encoding="utf-8").splitlines()) > LONGEST_MODULE
    }
    assert long == set(LONGER_MODULES), "an exception that is none any more is to be struck"


def test_modules_are_named_by_what_they_hold() -> None:
    empty = {"util", "utils", "helper", "helpers", "manager", "base", "common", "misc", "core"}
    assert {part for name in MODULES for part in name.split(".")} & empty == set()


def test_every_module_and_public_name_says_what_it_promises() -> None:
    silent = [name for name in MODULES if not ast.get_docstring(_tree(name))]
    for name in MODULES:
        for node in _tree(name).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name[0] != "_":
                silent += [] if ast.get_docstring(node) else [f"{name}.{node.name}"]
    assert silent == []


def test_the_layers_are_in_use() -> None:
    """A layer without a module above the one below it would make the picture a fancy."""
    built = {name.split(".")[0] for name in MODULES}
    used = [level for level, parts in enumerate(LAYERS) if built & set(parts)]
    assert all(later - earlier == 1 for earlier, later in pairwise(used))


HEAVY = ("PIL", "babel", "feedgen", "jinja2", "livereload", "lxml", "markdown", "tornado", "watchfiles",
         "yaml", "concurrent.futures.process", "sqlite3")  # fmt: skip


BUILD = (
    "from generator.cli import cli\n"
    "cli(['build', '--today', '2026-11-21'{}], standalone_mode=False)"
)
ALONE = BUILD.format(", '--jobs', '1'")
"""A build in a single process, so that all it loads is loaded there."""


def _loaded_by(code: str, folder: Path) -> set[str]:
    """The heavy modules that a fresh Python has loaded after ``code``."""
    asked = f"{code}\nimport sys; print(*(each for each in {HEAVY!r} if each in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=folder, capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def test_the_command_line_loads_no_library_that_it_does_not_need(tmp_path: Path) -> None:
    assert _loaded_by("import generator.cli", tmp_path) == set()


def test_a_build_in_which_nothing_changed_loads_no_library(site: TinySite) -> None:
    site.page("about.md", "# About").file("static/a.txt", "a")
    code = BUILD.format("")
    first = _loaded_by(code, site.root)
    again = _loaded_by(code, site.root)

    assert {"markdown", "yaml"} <= first, "pages may have been drawn by other processes"
    assert again == {"sqlite3"}, "the store alone answers"


def test_a_build_in_which_a_template_changed_reads_nothing_else_anew(site: TinySite) -> None:
    page = "themes/mine/templates/page.html"
    site.page("about.md", "# About").setting("  title: W", "  theme: mine\n  title: W")
    site.file("themes/mine/theme.yaml", "parent: werkstatt").file(
        page, '{# one #}{% extends "werkstatt/page.html" %}'
    )
    first = _loaded_by(ALONE, site.root)
    site.edit(page, "one", "two")
    again = _loaded_by(ALONE, site.root)

    assert {"babel", "jinja2", "markdown", "yaml"} <= first
    assert again & {"babel", "jinja2", "markdown", "yaml"} == {"jinja2"}


def test_a_build_in_which_a_text_changed_does_not_ask_again_how_its_day_is_written(
    site: TinySite,
) -> None:
    post = "content/blog/2026-11-05-stove.md"
    site.file(post, "---\ntitle: Am Ofen\ndescription: Abends\n---\nEs knistert.\n")
    first = _loaded_by(ALONE, site.root)
    site.edit(post, "knistert", "raucht")
    again = _loaded_by(ALONE, site.root)

    assert "raucht" in site.html("/blog/stove/")
    assert "5. November 2026" in site.html("/blog/stove/")
    assert "babel" in first
    assert again & {"babel", "jinja2", "markdown"} == {"jinja2", "markdown"}


def test_every_test_module_has_a_name_of_its_own() -> None:
    """They are imported by that name alone."""
    names = [file.name for file in Path(__file__).parent.rglob("*.py")]
    assert [name for name in names if names.count(name) > 1] == []
