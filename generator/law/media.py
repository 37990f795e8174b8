"""Who answers for what is published: § 18 MStV, § 25 MedienG, and advertising that looks like a post."""

from collections.abc import Callable, Iterator

from generator.fields.kinds import Said
from generator.law.case import Case, shows
from generator.law.looks import representatives, shown_on, spoken
from generator.law.rule import Look, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import DDG, MEDIEN, MSTV
from generator.law.traits import Trait

_EDITORIAL = frozenset({Trait.EDITORIAL})


def _responsible(case: Case) -> Iterator[Seen]:
    media = case.site.config.business.media
    for name, text in (("name", media.responsible), ("address", media.responsible_address)):
        yield (fine if text else missing)(case.setting("business.media"), name)
        yield from shown_on(case, text, "imprint") if text else ()


def _told(key: str, value: Callable[[Case], Said]) -> Look:
    """``site.yaml`` says it, and the imprint shows it in its own language."""

    def look(case: Case) -> Iterator[Seen]:
        text = value(case)
        if not text.texts:
            yield missing(case.setting(key))
            return
        yield fine(case.setting(key))
        for page in case.of_role("imprint"):
            words = text.within(page.language)
            yield (fine if shows(page, words) else missing)(page.where, words)

    return look


def _object(case: Case) -> Iterator[Seen]:
    """What the business does: its object, or the trade as it is registered."""
    business = case.site.config.business
    where = case.setting("business.object")
    yield (fine if business.object.texts or business.trade else missing)(where)
    for page in case.of_role("imprint"):
        told = business.object.within(page.language) or business.trade
        yield (fine if not told or shows(page, told) else missing)(page.where, told)


def _advertisement(case: Case) -> Iterator[Seen]:
    for page in case.shown:
        if page.page and page.page.kind == "post" and page.page.post.sponsored:
            yield (fine if page.has("advertisement") else missing)(page.where)


RULES = (
    Rule(
        "responsible",
        Weight.SHOULD,
        norms(DE="§ 18 Abs. 2 MStV"),
        _responsible,
        MSTV,
        traits=_EDITORIAL,
        seat=True,
    ),
    Rule("object", Weight.MUST, norms(AT="§ 25 MedienG"), _object, MEDIEN, seat=True),
    Rule(
        "editorial-line",
        Weight.MUST,
        norms(AT="§ 25 MedienG"),
        _told("business.media", lambda case: case.site.config.business.media.direction),
        MEDIEN,
        traits=_EDITORIAL,
        seat=True,
    ),
    Rule(
        "ownership",
        Weight.MUST,
        norms(AT="§ 25 MedienG"),
        _told("business.media", lambda case: case.site.config.business.media.ownership),
        MEDIEN,
        traits=_EDITORIAL,
        seat=True,
    ),
    Rule(
        "bodies",
        Weight.MUST,
        norms(AT="§ 25 MedienG"),
        representatives,
        MEDIEN,
        traits=_EDITORIAL | {Trait.COMPANY},
        seat=True,
    ),
    Rule(
        "advertisement",
        Weight.MUST,
        norms(DE="§ 6 Abs. 1 DDG"),
        _advertisement,
        DDG,
        traits=frozenset({Trait.SPONSORED}),
        seat=True,
    ),
    Rule(
        "old-norms",
        Weight.SHOULD,
        norms(DE="DDG, TDDDG und MStV (seit 14. Mai 2024)"),
        spoken("old-norms"),
        DDG,
        seat=True,
    ),
)
