"""The judgement of a case: which rules hold today, what is fulfilled, and what is missing."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum

from generator.config.settings import Config
from generator.law.case import Case
from generator.law.rule import Norm, Rule, Seen, Weight
from generator.law.traits import Trait
from generator.problems import Problem, Severity, nearest, problem
from generator.values import dataclass

AHEAD = timedelta(days=92)
"""How long before its day a rule is announced: three months."""


class Verdict(StrEnum):
    """What became of a rule."""

    MISSING = "missing"
    ANNOUNCED = "announced"
    SILENCED = "silenced"
    FULFILLED = "fulfilled"
    IDLE = "idle"
    """There was nothing to look at: no former prices, say, or no page whose links one could follow."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A rule that concerns the site, and what was seen.

    ``seen`` are the missing things, or where it is fulfilled; ``norms`` those that hold (or will, from
    ``starts``); ``reason`` is the owner's for silencing it.
    """

    rule: Rule
    verdict: Verdict
    weight: Weight
    norms: tuple[Norm, ...]
    seen: tuple[Seen, ...]
    starts: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """All rulings, in the order of the rules, and the countries whose law was asked."""

    rulings: tuple[Ruling, ...]
    reach: tuple[str, ...]
    today: date

    def missing(self, weight: Weight) -> tuple[Ruling, ...]:
        """What is missing of one weight."""
        return tuple(
            each
            for each in self.rulings
            if each.verdict is Verdict.MISSING and each.weight is weight
        )

    def of(self, verdict: Verdict) -> tuple[Ruling, ...]:
        """The rulings with one verdict."""
        return tuple(each for each in self.rulings if each.verdict is verdict)


def judge(case: Case, rules: Iterable[Rule]) -> Judgement:
    """What ``rules`` say of ``case``."""
    silenced = {each.rule.text: each.reason for each in case.site.config.law.silenced}
    rulings = tuple(ruling for rule in rules for ruling in _ruling(rule, case, silenced))
    return Judgement(rulings, tuple(sorted(case.reach - {""})), case.today)


def _ruling(rule: Rule, case: Case, silenced: dict[str, str]) -> Iterator[Ruling]:
    if not rule.traits <= case.traits:
        return
    concerned = [
        each for each in rule.norms if each.land in (case.seat if rule.seat else case.reach)
    ]
    holding = tuple(each for each in concerned if _holds(each, case.today))
    coming = tuple(each for each in concerned if _comes(each, case.today))
    norms = holding or coming
    if not norms:
        return
    seen = tuple(rule.look(case))
    wrong = tuple(each for each in seen if each.missing)
    starts = None if holding else min(each.since for each in norms if each.since)
    reason = silenced.get(rule.id, "")
    yield Ruling(
        rule,
        _verdict(seen, starts, reason),
        weight_of(rule, norms, case.traits),
        norms,
        wrong or seen,
        starts,
        reason,
    )


def _verdict(seen: tuple[Seen, ...], starts: date | None, reason: str) -> Verdict:
    if reason:
        return Verdict.SILENCED
    if starts:
        return Verdict.ANNOUNCED
    if not seen:
        return Verdict.IDLE
    return Verdict.MISSING if any(each.missing for each in seen) else Verdict.FULFILLED


def _holds(norm: Norm, today: date) -> bool:
    return (norm.since or date.min) <= today <= (norm.until or date.max)


def _comes(norm: Norm, today: date) -> bool:
    return norm.since is not None and today < norm.since <= today + AHEAD


def weight_of(rule: Rule, norms: Iterable[Norm], traits: frozenset[Trait]) -> Weight:
    """What a rule weighs where ``norms`` hold: the gravest counts, and less where it is open."""
    weight = max((each.weight or rule.weight for each in norms), default=rule.weight)
    open_question = rule.unverified or (rule.softer_by_mail and Trait.BY_FORM not in traits)
    return min(weight, Weight.SHOULD) if open_question else weight


def as_problems(judgement: Judgement) -> Iterator[Problem]:
    """What is missing, as problems for those who want a build to stop for it; hints are none."""
    for ruling in judgement.of(Verdict.MISSING):
        if ruling.weight is not Weight.HINT:
            yield from (as_problem(ruling, each) for each in ruling.seen)


def as_problem(ruling: Ruling, seen: Seen) -> Problem:
    """One missing thing, in the form that everything wrong has."""
    severity = Severity.ERROR if ruling.weight is Weight.MUST else Severity.WARNING
    return problem(ruling.rule.id, seen.where, severity=severity, found=seen.found)


def unknown_silenced(config: Config, rules: Iterable[Rule]) -> Iterator[Problem]:
    """Rules that the owner silenced and that do not exist."""
    known = {each.id for each in rules}
    for each in config.law.silenced:
        if each.rule.text not in known:
            near = nearest(each.rule.text, known)
            yield problem("unknown-rule", each.rule.where, near=near, name=each.rule.text)
