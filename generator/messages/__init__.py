"""The words for every problem, in the languages that owners read.

A code never changes once released; its words may.  The places in braces are filled by the facts
of the problem.  ``docs/problems.md`` is made from these tables.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Literal

from generator.problems import Problem
from generator.values import dataclass

Tongue = Literal["de", "en"]
"""The languages in which we speak to owners."""

LONGEST = 700
"""Signs of one fact in a message; the longest list of what is allowed has 600."""


_TABLES = (
    "first_steps", "yaml", "values", "numbers", "days", "addresses", "settings", "shipping", "folders",
    "names", "content", "contradictions", "markdown", "dialects", "links", "pictures", "products", "release",
    "orders", "desk", "answers", "theme", "notation", "templates", "build", "preview",
)  # fmt: skip
"""The modules that hold messages, in the order in which a manual tells them."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a code says: what is wrong in the owner's words, and how to mend it."""

    de: str
    en: str
    mend_de: str = ""
    mend_en: str = ""

    def within(self, tongue: Tongue) -> tuple[str, str]:
        """The words in one language, and those on mending."""
        return (self.de, self.mend_de) if tongue == "de" else (self.en, self.mend_en)


def tables() -> Mapping[str, Mapping[str, Message]]:
    """The messages by code, table by table."""
    return {name: import_module(f"generator.messages.{name}").MESSAGES for name in _TABLES}


@cache
def catalogue() -> Mapping[str, Message]:
    """Every message by its code; those on the law have a page of the manual to themselves."""
    from generator.messages.law import duties

    told = {code: message for table in tables().values() for code, message in table.items()}
    return told | {code: duty.message for code, duty in duties().items()}


def worded(problem: Problem, tongue: Tongue) -> tuple[str, str]:
    """What ``problem`` says, and how to mend it; the latter may be empty."""
    from generator.messages.facts import fact_words

    said, mend = catalogue()[problem.code].within(tongue)
    facts = {name: _visible(fact_words(name, text, tongue)) for name, text in problem.facts}
    meant = _MEANT[tongue].format(near=_visible(problem.near)) if problem.near else ""
    return said.format(**facts), " ".join(part for part in (meant, mend.format(**facts)) if part)


def _visible(text: str) -> str:
    """An owner's text on one line, no longer than one reads, without what would steer a terminal."""
    line = " ".join(text.split())
    shown = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    return printable(shown)


def printable(text: str) -> str:
    """``text`` without what would steer a terminal or break its line."""
    if text.isprintable():
        return text
    readable = text.encode("utf-8", "replace").decode()
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in readable)


_MEANT: Mapping[Tongue, str] = {"de": "Meinten Sie „{near}“?", "en": "Did you mean “{near}”?"}
