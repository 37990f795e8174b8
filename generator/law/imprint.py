"""Who stands behind the site, and how one reaches them: § 5 DDG, § 5 ECG, Art. 3 UWG."""

import re
from collections.abc import Iterator

from generator.law.case import Case
from generator.law.looks import linked, page_with, said, shown_on
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import DDG, DL_INFO, ECG, FAGG, ROM, UWG_CH
from generator.law.traits import Trait
from generator.patterns import pattern

_IDENTITY = norms(DE="§ 5 Abs. 1 DDG", AT="§ 5 Abs. 1 ECG", CH="Art. 3 Abs. 1 lit. s Ziff. 1 UWG")
_POST_BOX = pattern(r"\bpostfach\b|\bp\.?\s?o\.?\s?box\b|\bpostlagernd\b", re.IGNORECASE)
_LABELS = pattern(r"impressum|imprint|legal notice|offenlegung|kontakt|contact", re.IGNORECASE)
_ADDRESS = ("street", "postcode", "city")


def _country(case: Case) -> Iterator[Seen]:
    where = case.setting("business.country")
    yield (fine if case.site.config.business.country else missing)(where)


def _label(case: Case) -> Iterator[Seen]:
    for page in case.shown[:1]:
        for marker, words in page.facts.labels:
            if marker == "imprint-link":
                yield (fine if _LABELS.search(words) else missing)(case.place_of("imprint"), words)


def _owner(case: Case) -> Iterator[Seen]:
    """A person has a first name and a family name."""
    owner, where = case.site.config.business.owner, case.setting("business.owner")
    if len(owner.split()) < 2:
        yield missing(where)
        return
    yield fine(where)
    yield from shown_on(case, owner, "imprint")


def _address(case: Case) -> Iterator[Seen]:
    business = case.site.config.business
    for name in _ADDRESS:
        text = str(getattr(business, name))
        yield (fine if text else missing)(case.setting(f"business.{name}"), name)
        yield from shown_on(case, text, "imprint") if text else ()


def _post_box(case: Case) -> Iterator[Seen]:
    if street := case.site.config.business.street:
        found = _POST_BOX.search(street)
        yield (missing if found else fine)(case.setting("business.street"), street)


_phone = said("business.phone", lambda config: config.business.phone, "imprint")

RULES = (
    Rule(
        "country",
        Weight.MUST,
        (Norm("", "§ 3 DDG, § 20 ECG, Art. 6 Rom I"),),
        _country,
        ROM,
    ),
    Rule("imprint-page", Weight.MUST, _IDENTITY, page_with("imprint"), DDG, seat=True),
    Rule("imprint-link", Weight.MUST, _IDENTITY, linked("imprint", "imprint-link"), DDG, seat=True),
    Rule("imprint-label", Weight.SHOULD, _IDENTITY, _label, UWG_CH, seat=True),
    Rule(
        "imprint-name",
        Weight.MUST,
        _IDENTITY,
        said("business.name", lambda config: config.business.name, "imprint"),
        DDG,
        seat=True,
    ),
    Rule(
        "imprint-owner",
        Weight.MUST,
        norms(
            DE="§ 5 Abs. 1 Nr. 1 DDG",
            AT="§ 5 Abs. 1 ECG, § 63 GewO",
            CH="Art. 3 Abs. 1 lit. s Ziff. 1 UWG",
        ),
        _owner,
        DDG,
        traits=frozenset({Trait.PERSON}),
        seat=True,
    ),
    Rule("imprint-address", Weight.MUST, _IDENTITY, _address, DDG, seat=True),
    Rule("imprint-post-box", Weight.MUST, _IDENTITY, _post_box, ECG, seat=True),
    Rule(
        "imprint-email",
        Weight.MUST,
        _IDENTITY,
        said("business.email", lambda config: config.business.email, "imprint"),
        DDG,
        seat=True,
    ),
    Rule(
        "phone",
        Weight.MUST,
        norms(DE="Art. 246a § 1 Abs. 1 EGBGB", AT="§ 4 Abs. 1 FAGG"),
        _phone,
        FAGG,
        traits=frozenset({Trait.OFFERS, Trait.CONSUMERS}),
    ),
    Rule(
        "second-way",
        Weight.SHOULD,
        norms(DE="§ 5 Abs. 1 Nr. 2 DDG, § 2 Abs. 1 DL-InfoV"),
        _phone,
        DL_INFO,
        traits=frozenset({Trait.NO_OFFERS}),
        seat=True,
    ),
    Rule(
        "swiss-phone",
        Weight.HINT,
        norms(CH="Empfehlung, Handelsverband.swiss"),
        _phone,
        UWG_CH,
        seat=True,
    ),
)
