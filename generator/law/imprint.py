"""Who stands behind the site: the imprint of § 5 DDG, § 5 ECG and Art. 3 UWG."""

import re
from collections.abc import Iterator

from generator.law.case import Case
from generator.law.looks import linked, page_with, said, shown_on, spoken
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing
from generator.law.sources import DDG, ECG, UWG_CH
from generator.law.traits import Trait

_EVERYWHERE = (
    Norm("DE", "§ 5 Abs. 1 DDG"),
    Norm("AT", "§ 5 Abs. 1 ECG"),
    Norm("CH", "Art. 3 Abs. 1 lit. s Ziff. 1 UWG"),
)
_POST_BOX = re.compile(r"\bpostfach\b|\bp\.?\s?o\.?\s?box\b|\bpostlagernd\b", re.IGNORECASE)
_ADDRESS = (
    ("street", "business.street"),
    ("postcode", "business.postcode"),
    ("city", "business.city"),
)


def _country(case: Case) -> Iterator[Seen]:
    where = case.setting("business.country")
    yield (fine if case.site.config.business.country else missing)(where)


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
    for name, key in _ADDRESS:
        text = str(getattr(business, name))
        yield (fine if text else missing)(case.setting(key), name)
        yield from shown_on(case, text, "imprint") if text else ()


def _post_box(case: Case) -> Iterator[Seen]:
    street = case.site.config.business.street
    yield (missing if _POST_BOX.search(street) else fine)(case.setting("business.street"), street)


RULES = (
    Rule("country", Weight.MUST, (Norm("", "Art. 3 RL 2000/31/EG, Art. 6 Rom I"),), _country, ECG),
    Rule("imprint-page", Weight.MUST, _EVERYWHERE, page_with("imprint"), DDG, seat=True),
    Rule("imprint-link", Weight.MUST, _EVERYWHERE, linked("imprint-link"), DDG, seat=True),
    Rule(
        "imprint-name",
        Weight.MUST,
        _EVERYWHERE,
        said("business.name", lambda config: config.business.name, "imprint"),
        DDG,
        seat=True,
    ),
    Rule(
        "imprint-owner",
        Weight.MUST,
        (
            Norm("DE", "§ 5 Abs. 1 Nr. 1 DDG"),
            Norm("AT", "§ 5 Abs. 1 Z 1 ECG, § 63 GewO"),
            Norm("CH", "Art. 3 Abs. 1 lit. s Ziff. 1 UWG"),
        ),
        _owner,
        DDG,
        traits=frozenset({Trait.PERSON}),
        seat=True,
    ),
    Rule("imprint-address", Weight.MUST, _EVERYWHERE, _address, DDG, seat=True),
    Rule("imprint-post-box", Weight.MUST, _EVERYWHERE, _post_box, ECG, seat=True),
    Rule(
        "imprint-email",
        Weight.MUST,
        _EVERYWHERE,
        said("business.email", lambda config: config.business.email, "imprint"),
        DDG,
        seat=True,
    ),
    Rule(
        "old-norms",
        Weight.SHOULD,
        (Norm("DE", "DDG und TDDDG statt TMG und TTDSG, seit 14. Mai 2024"),),
        spoken("old-norms"),
        UWG_CH,
        seat=True,
    ),
)
