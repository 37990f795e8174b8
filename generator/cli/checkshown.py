"""How a judgement looks in a terminal, and as data: what is there first, what is missing last."""

import json
from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Any

from generator.cli.ruletold import day
from generator.law.judging import Judgement, Ruling, Verdict, as_problem
from generator.law.rule import Seen, Weight
from generator.law.subjects import SUBJECTS
from generator.messages import Tongue, worded
from generator.messages.law import duties
from generator.messages.law.words import LANDS, chosen
from generator.messages.law.words import SUBJECTS as SUBJECT_WORDS
from generator.problems import Problem
from generator.report import problems_data

_WIDTH = 96
_MOST_PLACES = 6
_TITLES = 52

_WORDS = {
    "head": ("Was das Gesetz von dieser Website verlangt", "What the law asks of this site"),
    "lands": ("Länder: {lands} · Tag: {day}", "Countries: {lands} · Day: {day}"),
    "nowhere": ("keines, business.country fehlt", "none, business.country is missing"),
    "fulfilled": ("Da ist", "There"),
    "silenced": ("Stillgelegt", "Silenced"),
    "announced": ("Kommt bald", "Coming soon"),
    "hint": ("Empfohlen", "Recommended"),
    "should": ("Zu prüfen", "To look at"),
    "must": ("Fehlende Pflichtangaben", "Missing mandatory information"),
    "from": ("ab {day}", "from {day}"),
    "ready": ("schon erfüllt", "fulfilled already"),
    "reason": ("Grund", "Reason"),
    "needless": ("wäre nicht nötig", "would not be needed"),
    "unverified": ("nicht im Gesetz selbst nachgelesen", "not read in the statute itself"),
    "more": ("und an {count} weiteren Stellen", "and in {count} more places"),
    "advice": (
        "Gesucht wird nach fehlenden Angaben. Dass nichts fehlt, heißt nicht, dass alles rechtens ist; "
        "das kann nur ein Mensch beurteilen.",
        "What is looked for is missing information. That nothing is missing does not mean that all is "
        "lawful; only a person can judge that.",
    ),
    "count": (
        "Fehlende Pflichtangaben: {must} · zu prüfen: {should} · empfohlen: {hint} · da: {fulfilled}",
        "Missing mandatory items: {must} · to look at: {should} · recommended: {hint} · there: {fulfilled}",
    ),
    "explain": (
        "Mehr zu einer Regel: handschlag check --explain NAME",
        "More on a rule: handschlag check --explain NAME",
    ),
}
_SUBJECT_OF = {rule.id: subject for subject, rules in SUBJECTS for rule in rules}


def as_text(judgement: Judgement, tongue: Tongue) -> str:
    """The whole report, the gravest last, where a terminal ends."""
    return "\n".join(_lines(judgement, tongue))


def _lines(judgement: Judgement, tongue: Tongue) -> Iterator[str]:
    lands = ", ".join(chosen(LANDS[each], tongue) for each in judgement.reach if each in LANDS)
    others = [each for each in judgement.reach if each not in LANDS]
    told = ", ".join([*([lands] if lands else []), *others]) or _word("nowhere", tongue)
    yield _word("head", tongue)
    yield _word("lands", tongue, lands=told, day=day(judgement.today, tongue))
    fulfilled = judgement.of(Verdict.FULFILLED)
    yield from _section("fulfilled", fulfilled, _row, tongue)
    yield from _section("silenced", judgement.of(Verdict.SILENCED), _silenced, tongue)
    yield from _section("announced", judgement.of(Verdict.ANNOUNCED), _announced, tongue)
    counts = {}
    for weight in sorted(Weight):
        name = weight.name.lower()
        rulings = judgement.missing(weight)
        counts[name] = len(rulings)
        yield from _section(name, rulings, _missing, tongue)
    yield ""
    yield _word("count", tongue, fulfilled=len(fulfilled), **counts)
    yield from wrap(_word("advice", tongue), _WIDTH)
    yield _word("explain", tongue)


def _section(name: str, rulings: Iterable[Ruling], line: Any, tongue: Tongue) -> Iterator[str]:
    """A heading, and below it the rulings subject by subject; nothing for none."""
    subject = ""
    for ruling in rulings:
        if not subject:
            heading = _word(name, tongue)
            yield from ("", heading, "=" * len(heading))
        if _SUBJECT_OF[ruling.rule.id] != subject:
            subject = _SUBJECT_OF[ruling.rule.id]
            yield from ("", chosen(SUBJECT_WORDS[subject], tongue))
        yield from line(ruling, tongue)


def _row(ruling: Ruling, tongue: Tongue) -> Iterator[str]:
    """``✓ Telefonnummer ……… site.yaml:12``."""
    title = duties()[ruling.rule.id].title(tongue)
    where = str(ruling.seen[0].where)
    dots = "·" * max(2, _TITLES - len(title))
    yield f"  ✓ {title} {dots} {where}"


def _silenced(ruling: Ruling, tongue: Tongue) -> Iterator[str]:
    needed = any(each.missing for each in ruling.seen)
    extra = "" if needed else f" ({_word('needless', tongue)})"
    yield f"  – {duties()[ruling.rule.id].title(tongue)} [{ruling.rule.id}]{extra}"
    yield from _indented(f"{_word('reason', tongue)}: {ruling.reason}")


def _announced(ruling: Ruling, tongue: Tongue) -> Iterator[str]:
    starts = day(ruling.starts, tongue) if ruling.starts else ""
    wrong = [each for each in ruling.seen if each.missing]
    state = "" if wrong else f" ({_word('ready', tongue)})"
    title = duties()[ruling.rule.id].title(tongue)
    yield f"  › {_word('from', tongue, day=starts)}: {title} [{ruling.rule.id}]{state}"
    yield from _told(ruling, wrong, tongue) if wrong else ()


def _missing(ruling: Ruling, tongue: Tongue) -> Iterator[str]:
    yield f"  ✗ {duties()[ruling.rule.id].title(tongue)} [{ruling.rule.id}]"
    yield from _told(ruling, ruling.seen, tongue)


def _told(ruling: Ruling, seen: Iterable[Seen], tongue: Tongue) -> Iterator[str]:
    """Each place with what is wrong there, then how to mend it and by which norm."""
    told = dict.fromkeys(
        (str(each.where), worded(as_problem(ruling, each), tongue)) for each in seen
    )
    said: dict[str, list[str]] = {}
    for where, (what, _) in told:
        said.setdefault(what, []).append(where)
    for what, places in list(said.items())[:_MOST_PLACES]:
        shown = ", ".join(places[:_MOST_PLACES])
        rest = len(places) - _MOST_PLACES
        more = f" {_word('more', tongue, count=rest)}" if rest > 0 else ""
        yield from _indented(f"{shown}{more}: {what}")
    if len(said) > _MOST_PLACES:
        yield from _indented(_word("more", tongue, count=len(said) - _MOST_PLACES))
    mends = dict.fromkeys(mend for _, (_, mend) in told)
    yield from _indented(f"→ {next(iter(mends))}")
    open_to = f" ({_word('unverified', tongue)})" if ruling.rule.unverified else ""
    yield from _indented("; ".join(norm.text for norm in ruling.norms) + open_to)


def _indented(text: str) -> list[str]:
    return wrap(text, _WIDTH, initial_indent="      ", subsequent_indent="      ",
                break_long_words=False, break_on_hyphens=False)  # fmt: skip


def as_json(judgement: Judgement | None, broken: Iterable[Problem], tongue: Tongue) -> str:
    """The same for machines; keys are kept, new ones may be added."""
    said: dict[str, Any] = {"ok": False, "problems": problems_data(broken, tongue)}
    if judgement:
        said["ok"] = not judgement.missing(Weight.MUST)
        said["today"] = judgement.today.isoformat()
        said["countries"] = list(judgement.reach)
        said["rules"] = [_data(each, tongue) for each in judgement.rulings]
    return json.dumps(said, ensure_ascii=False, indent=2)


def _data(ruling: Ruling, tongue: Tongue) -> dict[str, Any]:
    return {
        "rule": ruling.rule.id,
        "title": duties()[ruling.rule.id].title(tongue),
        "subject": _SUBJECT_OF[ruling.rule.id],
        "verdict": ruling.verdict.value,
        "weight": ruling.weight.name.lower(),
        "unverified": ruling.rule.unverified,
        "norms": [norm.text for norm in ruling.norms],
        "starts": ruling.starts.isoformat() if ruling.starts else None,
        "reason": ruling.reason,
        "places": [_place(ruling, each, tongue) for each in ruling.seen],
    }


def _place(ruling: Ruling, seen: Seen, tongue: Tongue) -> dict[str, Any]:
    said, mend = worded(as_problem(ruling, seen), tongue) if seen.missing else ("", "")
    where = seen.where
    return {
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "missing": seen.missing,
        "message": said,
        "mend": mend,
    }


def _word(key: str, tongue: Tongue, **facts: object) -> str:
    return chosen(_WORDS[key], tongue).format(**facts)
