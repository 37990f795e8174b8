"""What registers, authorities and chambers know of a business."""

import re
from collections.abc import Callable, Iterator

from generator.config.settings import Config, Register
from generator.law.case import Case
from generator.law.looks import mentions, representatives, said, shown_on
from generator.law.rule import Look, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import DDG, DL_INFO, ECG, WKO
from generator.law.traits import Trait
from generator.patterns import pattern

_CAPITAL = pattern(r"(?:stammkapital|grundkapital|share capital)(.{0,80})", re.IGNORECASE)
_BOOK_NUMBER = pattern(r"(?:FN ?)?\d{1,6} ?[a-z]", re.IGNORECASE)


def _register(config: Config) -> Register:
    return config.business.register or Register()


def _of_register(name: str) -> Callable[[Config], str]:
    return lambda config: str(getattr(_register(config), name))


def _legal_form_known(case: Case) -> Iterator[Seen]:
    said_form = case.site.config.business.legal_form
    yield (fine if said_form else missing)(case.setting("business.legal_form"))


def _book_number(case: Case) -> Iterator[Seen]:
    if number := _register(case.site.config).number:
        right = _BOOK_NUMBER.fullmatch(number)
        yield (fine if right else missing)(case.setting("business.register"), number)


def _capital(case: Case) -> Iterator[Seen]:
    """Whoever names the capital says how much it is."""
    for page in case.of_role("imprint"):
        for told in _CAPITAL.finditer(page.facts.text):
            yield (fine if re.search(r"\d", told[1]) else missing)(page.where, told[0])


def _profession(case: Case) -> Iterator[Seen]:
    profession, where = case.site.config.business.profession, case.setting("business.profession")
    for name in ("title", "country", "rules", "url"):
        yield (fine if profession and getattr(profession, name) else missing)(where, name)
    for page in case.of_role("imprint"):
        title = profession.title.within(page.language) if profession else ""
        yield (fine if not title or title in page.facts.text else missing)(page.where, "title")


def _trade_rules(case: Case) -> Iterator[Seen]:
    for page in case.of_role("imprint"):
        reached = "ris.bka.gv.at" in page.facts.text or any(
            "ris.bka.gv.at" in link for link in page.facts.links
        )
        yield (fine if reached else missing)(page.where)


def _insurance(case: Case) -> Iterator[Seen]:
    insurance = case.site.config.business.insurance
    yield (fine if insurance else missing)(case.setting("business.insurance"))
    yield from shown_on(case, insurance.name, "imprint") if insurance else ()


def _of_form(*lands: str) -> dict[str, str]:
    known = {"DE": "§ 5 Abs. 1 Nr. 4 DDG", "AT": "§ 14 UGB, § 5 Abs. 1 ECG"}
    return {land: known[land] for land in lands}


def _shown(key: str, value: Callable[[Config], str]) -> Look:
    return said(key, value, "imprint")


_REGISTERED = frozenset({Trait.REGISTERED})

RULES = (
    Rule(
        "legal-form",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 1 DDG", AT="§ 14 UGB"),
        _shown("business.legal_form", lambda config: config.business.legal_form),
        DDG,
        traits=_REGISTERED,
        seat=True,
    ),
    Rule(
        "legal-form-known",
        Weight.HINT,
        norms(DE="§ 5 Abs. 1 DDG", AT="§ 5 Abs. 1 ECG", CH="Art. 3 Abs. 1 lit. s UWG"),
        _legal_form_known,
        DDG,
        traits=frozenset({Trait.PERSON}),
        seat=True,
    ),
    Rule(
        "representatives",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 1 DDG, § 18 Abs. 1 MStV"),
        representatives,
        DDG,
        traits=frozenset({Trait.COMPANY}),
        seat=True,
    ),
    Rule(
        "register-court",
        Weight.MUST,
        norms(**_of_form("DE", "AT")),
        _shown("business.register", _of_register("court")),
        DDG,
        traits=_REGISTERED,
        seat=True,
    ),
    Rule(
        "register-number",
        Weight.MUST,
        norms(**_of_form("DE", "AT")),
        _shown("business.register", _of_register("number")),
        DDG,
        traits=_REGISTERED,
        seat=True,
    ),
    Rule(
        "register-number-form",
        Weight.SHOULD,
        norms(AT="§ 14 UGB"),
        _book_number,
        ECG,
        traits=_REGISTERED,
        seat=True,
        unverified=True,
    ),
    Rule(
        "capital",
        Weight.SHOULD,
        norms(DE="§ 5 Abs. 1 Nr. 1 DDG", AT="§ 14 UGB"),
        _capital,
        DDG,
        traits=frozenset({Trait.COMPANY}),
        seat=True,
    ),
    Rule(
        "liquidation",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 7 DDG", AT="§ 14 UGB"),
        mentions("imprint", r"liquidation|abwicklung", r"liquidation|winding[- ]up"),
        DDG,
        traits=frozenset({Trait.LIQUIDATION}),
        seat=True,
    ),
    Rule(
        "authority",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 3 DDG", AT="§ 5 Abs. 1 ECG"),
        _shown("business.authority", lambda config: config.business.authority),
        ECG,
        traits=frozenset({Trait.SUPERVISED}),
        seat=True,
    ),
    Rule(
        "chamber",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 5 DDG", AT="§ 5 Abs. 1 ECG"),
        _shown("business.chamber", lambda config: config.business.chamber),
        ECG,
        traits=frozenset({Trait.CHAMBER}),
        seat=True,
    ),
    Rule(
        "profession",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 5 DDG", AT="§ 5 Abs. 1 ECG"),
        _profession,
        DDG,
        traits=frozenset({Trait.PROFESSION}),
        seat=True,
    ),
    Rule(
        "trade-rules",
        Weight.MUST,
        norms(AT="§ 5 Abs. 1 ECG"),
        _trade_rules,
        ECG,
        traits=frozenset({Trait.TRADE}),
        seat=True,
    ),
    Rule(
        "trade-seat",
        Weight.MUST,
        norms(AT="§ 63 GewO"),
        mentions(
            "imprint",
            "gewerbeberechtigung|gewerbestandort",
            r"licen[cs]ed?\b[^.]{0,30}trade|trade[^.]{0,20}licen[cs]e",
        ),
        WKO,
        traits=frozenset({Trait.UNREGISTERED_TRADE}),
        seat=True,
    ),
    Rule(
        "insurance",
        Weight.HINT,
        norms(DE="§ 2 Abs. 1 DL-InfoV"),
        _insurance,
        DL_INFO,
        traits=frozenset({Trait.SERVICES}),
        seat=True,
    ),
)
