"""What is said in praise: reviews, ratings, and claims about the environment."""

import re
from collections.abc import Iterator
from datetime import date

from generator.law.case import Case
from generator.law.looks import said_or_fine, spoken
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import EMPCO, UWG_5B
from generator.law.traits import Trait
from generator.patterns import pattern
from generator.problems import Location

_DAY = date(2026, 9, 27)
_GREEN = (
    Norm("DE", "Anhang zu § 3 Abs. 3 UWG", since=_DAY),
    Norm("EU", "RL (EU) 2024/825", since=_DAY),
)
_SEAL = pattern(
    r"(?:siegel|label|badge|seal)[^/]*(?:eco|green|nachhaltig|klima|umwelt|bio)|"
    r"(?:eco|green|nachhaltig|klima|umwelt|bio)[^/]*(?:siegel|label|badge|seal)",
    re.IGNORECASE,
)
_CONSUMERS = frozenset({Trait.CONSUMERS})


def _seals(case: Case) -> Iterator[Seen]:
    names = ((asset.file, asset.file.rpartition("/")[2]) for asset in case.site.pictures)
    wrong = (missing(Location(file), name) for file, name in names if _SEAL.search(name))
    yield from said_or_fine(wrong, "content/")


def _reviews(case: Case) -> Iterator[Seen]:
    """Each says how it was checked, or the list says whether and how."""
    explained = any(page.has("reviews-note") for page in case.shown)
    for edition in case.site.editions:
        for voice in edition.testimonials:
            checked = explained or voice.testimonial.verified
            where = Location(voice.document.file)
            yield (fine if checked else missing)(where, voice.testimonial.name)


def _ratings(case: Case) -> Iterator[Seen]:
    for edition in case.site.editions:
        for voice in edition.testimonials:
            if voice.testimonial.rating is not None:
                checked = voice.testimonial.verified
                where = voice.document.place("rating")
                yield (fine if checked else missing)(where, str(voice.testimonial.rating))


RULES = (
    Rule("green-claims", Weight.SHOULD, _GREEN, spoken("green-claims"), EMPCO, traits=_CONSUMERS),
    Rule(
        "climate-neutral",
        Weight.SHOULD,
        _GREEN,
        spoken("climate-neutral"),
        EMPCO,
        traits=_CONSUMERS,
    ),
    Rule("green-seals", Weight.SHOULD, _GREEN, _seals, EMPCO, traits=_CONSUMERS),
    Rule(
        "reviews-checked",
        Weight.SHOULD,
        norms(DE="§ 5b Abs. 3 UWG"),
        _reviews,
        UWG_5B,
        traits=_CONSUMERS | {Trait.VOICES},
    ),
    Rule(
        "ratings-checked",
        Weight.SHOULD,
        norms(DE="Anhang zu § 3 Abs. 3 UWG, Nr. 23b"),
        _ratings,
        UWG_5B,
        traits=_CONSUMERS | {Trait.VOICES},
    ),
)
