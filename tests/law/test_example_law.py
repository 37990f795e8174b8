"""The example business: nothing is missing, and what is taken away is named, that and nothing else."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Example
from tiny_site import NOON
from whole_site import (
    Change,
    business,
    case_of,
    heads,
    no_page,
    shop,
    unmarked,
    unsaid,
)

from generator.build import judgement_of
from generator.content.sources import SourceFile
from generator.fields.kinds import Said
from generator.law.case import Case
from generator.law.judging import Judgement, Verdict, judge
from generator.law.rule import Weight
from generator.law.spots import spot
from generator.law.subjects import ALL_RULES
from generator.request import Request

WEIGHTY = (Weight.MUST, Weight.SHOULD)


def lacking(judgement: Judgement) -> set[str]:
    return {each.rule.id for weight in WEIGHTY for each in judgement.missing(weight)}


@pytest.fixture(scope="module")
def the_example(example: Example) -> Case:
    return case_of(example.root, store=example.root / ".handschlag/store.sqlite")


def test_the_example_lacks_nothing_in_austria_and_germany(the_example: Case) -> None:
    judgement = judge(the_example, ALL_RULES)

    assert lacking(judgement) == set()
    assert judgement.reach == ("AT", "DE", "EU")
    assert judgement.of(Verdict.SILENCED) == ()


def test_nor_would_it_in_germany(the_example: Case) -> None:
    at_home = business(country="DE")(the_example)

    assert lacking(judge(at_home, ALL_RULES)) == set()


def test_nor_does_it_where_everything_is_asked_for_first(example: Example, tmp_path: Path) -> None:
    root = tmp_path / "example"
    shutil.copytree(example.root, root, ignore=shutil.ignore_patterns("output*", "host"))
    settings = (root / "site.yaml").read_text(encoding="utf-8")
    asking = settings.replace("default_mode: order ", "default_mode: enquiry ")
    assert asking != settings
    (root / "site.yaml").write_text(asking, encoding="utf-8", newline="\n")

    judgement, _ = judgement_of(Request(root, root / "output", NOON))

    assert lacking(judgement) == set()
    assert judgement.of(Verdict.SILENCED) == ()


UNPRICED: dict[str, Any] = {"price": None, "price_from": None, "price_note": ""}
PLACEHOLDER = "guarantee-placeholder"

DATA: tuple[tuple[str, str, Change], ...] = (
    ("the country", "country", business(country="")),
    ("the owner", "imprint-owner", business(owner="")),
    ("the street", "imprint-address", business(street="")),
    ("the postcode", "imprint-address", business(postcode="")),
    ("the town", "imprint-address", business(city="")),
    ("the telephone", "phone", business(phone="")),
    ("the chamber", "chamber", business(chamber="")),
    ("the authority", "authority", business(authority="")),
    ("the profession's page", "profession", lambda case: _without_rules(case)),
    ("the editorial line", "editorial-line", lambda case: _without_media(case, "direction")),
    ("the ownership", "ownership", lambda case: _without_media(case, "ownership")),
    ("the mail address in the imprint", "imprint-email", unsaid("imprint", "werkstatt@example.at")),
    ("the imprint", "imprint-page", no_page("imprint")),
    ("the privacy notice", "privacy-page", no_page("privacy")),
    ("the terms", "terms-page", no_page("terms")),
    ("the instruction", "withdrawal-page", no_page("withdrawal")),
    ("the page on shipping", "shipping-page", no_page("shipping")),
    ("the ways to pay", "payment-ways", shop(payment=())),
    ("the lower damage", "lower-damage", unsaid("terms", "geringerer schaden|smaller one")),
    ("why it is custom-made", "custom-reason", heads("product", custom_reason="")),
    ("how a price comes about", "price-method", heads("product", "gaestebuch", **UNPRICED)),
    ("whether it needs warnings", "product-warnings", heads("product", "gaestebuch", no_warnings=False)),
    ("the tax note", "vat-note", unmarked("vat-note")),
    ("the base price", "base-price", unmarked("base-price")),
    ("the summary", "order-summary", unmarked("order-summary")),
    ("the notice on the guarantee", "guarantee-notice", unmarked("guarantee-notice", PLACEHOLDER)),
    ("the way to withdraw", "function-link", unmarked("withdraw-link")),
)  # fmt: skip


def _without_rules(case: Case) -> Case:
    profession = case.site.config.business.profession
    assert profession is not None
    return business(profession=replace(profession, url=""))(case)


def _without_media(case: Case, name: str) -> Case:
    nothing: dict[str, Any] = {name: Said()}
    return business(media=replace(case.site.config.business.media, **nothing))(case)


@pytest.mark.parametrize(("what", "rule", "change"), DATA, ids=[each[0] for each in DATA])
def test_one_thing_taken_away_is_named_and_nothing_else(
    what: str, rule: str, change: Change, the_example: Case
) -> None:
    before = judge(the_example, ALL_RULES).of(Verdict.MISSING)
    after = judge(change(the_example), ALL_RULES).of(Verdict.MISSING)

    assert {each.rule.id for each in after} - {each.rule.id for each in before} == {rule}


def test_what_we_wrote_ourselves_says_nothing_that_rules_mind() -> None:
    ours = [*(ROOT / "generator").rglob("*.md"), *(ROOT / "content").rglob("*.md")]
    files = (SourceFile(each.relative_to(ROOT).as_posix(), each.read_bytes()) for each in ours)

    found = [(each.rule, str(each.where), each.words) for file in files for each in spot(file)]
    for_those_who_pay_it = "generator/scaffold/clauses/de.md:85:32"
    assert found == [("vat-wrong", for_those_who_pay_it, "enthalten die gesetzliche Umsatzsteuer")]
