"""The numbers of tax offices: which belong into an imprint, and which do not."""

import re
from collections.abc import Iterator

from generator.law.case import Case
from generator.law.looks import shown_if_said, shown_on
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import DDG, W_ID
from generator.law.traits import Trait
from generator.patterns import pattern

_TAX_NUMBER = pattern(r"steuernummer|st\.?-?nr\.|\b\d{2,3}/\d{3}/\d{4,5}\b", re.IGNORECASE)
_VAT_IDS = {"DE": r"DE\d{9}", "AT": r"ATU\d{8}", "CH": r"CHE\d{9}(?:MWST|TVA|IVA)?"}
_IDS = norms(DE="§ 5 Abs. 1 Nr. 6 DDG", AT="§ 5 Abs. 1 ECG")


def _vat_id_form(case: Case) -> Iterator[Seen]:
    business = case.site.config.business
    pattern, number = _VAT_IDS.get(business.country), re.sub(r"[\s.\-]", "", business.vat.id)
    if pattern and number:
        right = re.fullmatch(pattern, number, re.IGNORECASE)
        yield (fine if right else missing)(case.setting("business.vat"), business.vat.id)


def _vat_id_known(case: Case) -> Iterator[Seen]:
    business = case.site.config.business
    held = business.vat.id or business.economic_id
    yield (fine if held else missing)(case.setting("business.vat"))


def _economic_id(case: Case) -> Iterator[Seen]:
    """It is due where there is no VAT number; it looks like one with five more figures."""
    business, where = case.site.config.business, case.setting("business.economic_id")
    right = re.fullmatch(r"DE\d{9}-\d{5}", business.economic_id)
    yield (fine if right else missing)(where, business.economic_id)
    if not business.vat.id:
        yield from shown_on(case, business.economic_id, "imprint")


def _tax_number(case: Case) -> Iterator[Seen]:
    for page in case.of_role("imprint"):
        found = _TAX_NUMBER.search(page.facts.text)
        yield missing(page.where, found[0]) if found else fine(page.where)


RULES = (
    Rule(
        "vat-id",
        Weight.MUST,
        _IDS,
        shown_if_said("business.vat", lambda config: config.business.vat.id, "imprint"),
        DDG,
        traits=frozenset({Trait.VAT_ID}),
        seat=True,
    ),
    Rule(
        "vat-id-known",
        Weight.SHOULD,
        (*_IDS, Norm("CH", "Empfehlung", weight=Weight.HINT)),
        _vat_id_known,
        DDG,
        traits=frozenset({Trait.VAT_STANDARD, Trait.OFFERS}),
        seat=True,
    ),
    Rule(
        "vat-id-form",
        Weight.SHOULD,
        norms(DE="§ 5 Abs. 1 Nr. 6 DDG", AT="§ 5 Abs. 1 ECG", CH="Empfehlung"),
        _vat_id_form,
        W_ID,
        traits=frozenset({Trait.VAT_ID}),
        seat=True,
        unverified=True,
    ),
    Rule(
        "economic-id",
        Weight.MUST,
        norms(DE="§ 5 Abs. 1 Nr. 6 DDG"),
        _economic_id,
        W_ID,
        traits=frozenset({Trait.ECONOMIC_ID}),
        seat=True,
    ),
    Rule(
        "tax-number",
        Weight.SHOULD,
        norms(DE="§ 5 Abs. 1 Nr. 6 DDG (nicht die Steuernummer)"),
        _tax_number,
        W_ID,
        seat=True,
    ),
)
