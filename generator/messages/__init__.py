"""The words for every problem, in the languages that owners read.

A code never changes once released; its words may.  The places in braces are filled by the facts
of the problem.  ``docs/problems.md`` is made from these tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.problems import Problem

Tongue = Literal["de", "en"]
"""The languages in which we speak to owners."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a code says: what is wrong in the owner's words, and how to mend it."""

    de: str
    en: str
    mend_de: str = ""
    mend_en: str = ""


def catalogue() -> Mapping[str, Message]:
    """Every message by its code."""
    from generator.messages import (
        build,
        content,
        law,
        links,
        markdown,
        preview,
        products,
        settings,
        theme,
        values,
        yaml,
    )

    tables = (yaml, values, settings, content, markdown, links, products, law, theme, build, preview)
    return {code: message for table in tables for code, message in table.MESSAGES.items()}


def worded(problem: Problem, tongue: Tongue) -> tuple[str, str]:
    """What ``problem`` says, and how to mend it; the latter may be empty."""
    message = catalogue()[problem.code]
    facts = dict(problem.facts)
    said, mend = (message.de, message.mend_de) if tongue == "de" else (message.en, message.mend_en)
    meant = _MEANT[tongue].format(near=problem.near) if problem.near else ""
    return said.format(**facts), " ".join(part for part in (meant, mend.format(**facts)) if part)


_MEANT: Mapping[Tongue, str] = {"de": "Meinten Sie „{near}“?", "en": "Did you mean “{near}”?"}
