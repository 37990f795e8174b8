"""A rule, told to a person who wants to know why."""

from collections.abc import Iterator
from datetime import date
from textwrap import wrap

from generator.law.rule import Norm, Rule
from generator.messages import Tongue
from generator.messages.law import duties
from generator.messages.law.words import BY_MAIL, LANDS, TRAITS, UNVERIFIED, WEIGHTS, chosen

_WIDTH = 96

_WORDS = {
    "norms": ("Grundlage", "Basis"),
    "for": ("Betrifft", "Concerns"),
    "all": ("jede Website", "every site"),
    "weight": ("Gewicht", "Weight"),
    "missing": ("Fehlt es, steht da", "If it is missing, you read"),
    "source": ("Gelesen in", "Read in"),
    "silence": (
        "Gilt sie bei Ihnen nicht, schreiben Sie in site.yaml:",
        "If it does not apply to you, write into site.yaml:",
    ),
    "reason": ("warum sie hier nicht gilt", "why it does not apply here"),
    "since": ("seit {day}", "since {day}"),
    "advice": (
        "Das ist keine Rechtsberatung.",
        "This is no legal advice.",
    ),
}


def explained(rule: Rule, tongue: Tongue) -> str:
    """All that is known of ``rule``, in one language."""
    return "\n".join(_lines(rule, tongue))


def _lines(rule: Rule, tongue: Tongue) -> Iterator[str]:
    words = duties()[rule.id]
    said, mend = words.message.within(tongue)
    yield f"{rule.id}: {words.title(tongue)}"
    yield ""
    yield f"{_word('norms', tongue)}:"
    yield from (f"  {norm_told(norm, tongue)}" for norm in rule.norms)
    yield f"{_word('for', tongue)}: {concerned(rule, tongue)}"
    yield f"{_word('weight', tongue)}: {chosen(WEIGHTS[rule.weight.name.lower()], tongue)}"
    yield f"{_word('source', tongue)}: {rule.source}"
    for note in notes(rule):
        yield from wrap(chosen(note, tongue), _WIDTH)
    yield ""
    yield f"{_word('missing', tongue)}:"
    yield f"  {said.format(found='…')}"
    yield f"  {mend.format(found='…')}"
    yield ""
    yield f"{_word('silence', tongue)}"
    yield f"  law: {{silenced: [{{rule: {rule.id}, reason: {_word('reason', tongue)}}}]}}"
    yield f"{_word('advice', tongue)}"


def norm_told(norm: Norm, tongue: Tongue) -> str:
    """``Deutschland: § 356a Abs. 1 BGB (seit 19.06.2026)``."""
    since = _word("since", tongue).format(day=day(norm.since, tongue)) if norm.since else ""
    land = chosen(LANDS[norm.land], tongue)
    return f"{land}: {norm.text}" + (f" ({since})" if since else "")


def concerned(rule: Rule, tongue: Tongue) -> str:
    """Whom a rule concerns, in a few words."""
    told = (chosen(TRAITS[trait], tongue) for trait in sorted(rule.traits))
    return ", ".join(told) or _word("all", tongue)


def notes(rule: Rule) -> tuple[tuple[str, str], ...]:
    """What makes a rule weigh less."""
    unverified = (UNVERIFIED,) if rule.unverified else ()
    return (*unverified, *((BY_MAIL,) if rule.softer_by_mail else ()))


def day(when: date, tongue: Tongue) -> str:
    """A day as the language writes it in figures."""
    return f"{when:%d.%m.%Y}" if tongue == "de" else f"{when:%Y-%m-%d}"


def _word(key: str, tongue: Tongue) -> str:
    return chosen(_WORDS[key], tongue)
