"""The problems of a site as its owner sees them in the browser: worded as in the terminal."""

from collections.abc import Sequence
from dataclasses import asdict
from html import escape
from typing import Any

from generator.messages import Tongue
from generator.problems import Problem, errors, in_order
from generator.report import counted, problem_text
from generator.serve.page import script_for
from generator.serve.shown import Shown
from generator.serve.words import say
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A problem: ``text`` is all of it, and begins with ``where``."""

    where: str
    text: str
    grave: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """What lies over a page: its title, the problems, and what is to be seen beneath."""

    title: str
    note: str
    close: str
    language: str
    grave: bool
    entries: tuple[Entry, ...]


def panel(shown: Shown) -> Panel | None:
    """The panel over the pages of ``shown``; None if all is well."""
    if not shown.problems:
        return None
    tongue = shown.tongue
    grave = any(errors(shown.problems))
    return Panel(
        title=counted(shown.problems, tongue),
        note=say("behind", tongue) if grave else "",
        close=say("close", tongue),
        language=tongue,
        grave=grave,
        entries=_entries(shown.problems, tongue),
    )


def state(shown: Shown) -> dict[str, Any]:
    """What a page in a browser is told."""
    over = panel(shown)
    return {"command": "state", "site": shown.site, "panel": over and asdict(over)}


def only_problems(shown: Shown) -> bytes:
    """The page that stands for all of them as long as no build ever came out well."""
    listed = "\n".join(
        f"<li>{_marked(entry)}</li>" for entry in _entries(shown.problems, shown.tongue)
    )
    title = escape(counted(shown.problems, shown.tongue))
    note = escape(say("no_site", shown.tongue))
    body = f"<h1>{title}</h1>\n<p>{note}</p>\n<ol>\n{listed}\n</ol>"
    return _page(title, body, shown)


def nothing_here(shown: Shown) -> bytes:
    """The page for an address with nothing behind it, where the site has none of its own."""
    text = escape(say("nothing_here", shown.tongue))
    return _page(text, f"<h1>{text}</h1>", shown)


def _entries(problems: Sequence[Problem], tongue: Tongue) -> tuple[Entry, ...]:
    return tuple(
        Entry(str(each.where), problem_text(each, tongue), any(errors([each])))
        for each in in_order(problems)
    )


def _marked(entry: Entry) -> str:
    rest = entry.text.removeprefix(entry.where)
    return f"<b>{escape(entry.where)}</b>{escape(rest)}"


def _page(title: str, body: str, shown: Shown) -> bytes:
    return _PAGE.format(
        language=shown.tongue,
        title=title,
        body=body,
        script=script_for(shown.site, alone=not shown.files),
    ).encode()


_PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; color: #1d1d1f; background: #fff;
  font: 1.0625rem/1.5 system-ui, sans-serif; }}
h1 {{ color: #a4161a; font-size: 1.75rem; }}
li {{ margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }}
@media (prefers-color-scheme: dark) {{
  body {{ color: #f2f2f2; background: #1d1d1f; }} h1 {{ color: #ff9d9d; }} }}
</style>
{body}
{script}
</html>
"""
