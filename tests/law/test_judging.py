"""Which rules hold: by country, by day, by what the owner silenced."""

from dataclasses import replace
from datetime import date

import pytest
from tiny_site import TinySite
from whole_site import Change, all_of, business, on, shop, unmarked, whole

from generator.config.settings import LawSettings, Silenced
from generator.fields.kinds import Named
from generator.law.case import Case
from generator.law.judging import Ruling, Verdict, judge
from generator.law.rule import Weight
from generator.law.subjects import ALL_RULES
from generator.problems import Location
from generator.trade.labels import confirm_label, withdraw_label


@pytest.fixture(scope="module")
def the_whole(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return whole(tmp_path_factory.mktemp("law") / "site")


def rulings(rule: str, case: Case) -> list[Ruling]:
    return [each for each in judge(case, ALL_RULES).rulings if each.rule.id == rule]


def ruling(rule: str, case: Case) -> Ruling:
    (found,) = rulings(rule, case)
    return found


def silencing(rule: str, reason: str) -> Change:
    def change(case: Case) -> Case:
        law = LawSettings((Silenced(Named(rule, Location("site.yaml", 1)), reason),))
        config = replace(case.site.config, law=law)
        return replace(case, site=replace(case.site, config=config))

    return change


IN_GERMANY = all_of(business(country="DE"), shop(markets=("DE",)))
IN_AUSTRIA = all_of(business(country="AT"), shop(markets=("AT",)))


@pytest.mark.parametrize(
    ("day", "where", "verdict", "starts"),
    [
        (date(2026, 3, 1), IN_GERMANY, None, None),
        (date(2026, 3, 19), IN_GERMANY, Verdict.ANNOUNCED, date(2026, 6, 19)),
        (date(2026, 6, 18), IN_GERMANY, Verdict.ANNOUNCED, date(2026, 6, 19)),
        (date(2026, 6, 19), IN_GERMANY, Verdict.FULFILLED, None),
        (date(2026, 6, 19), IN_AUSTRIA, Verdict.FULFILLED, None),
    ],
)
def test_a_rule_is_announced_three_months_ahead(
    the_whole: Case, day: date, where: Change, verdict: Verdict | None, starts: date | None
) -> None:
    found = rulings("function-link", all_of(where, on(day))(the_whole))

    assert [(each.verdict, each.starts) for each in found] == (
        [(verdict, starts)] if verdict else []
    )


def test_a_norm_counts_from_its_own_day_on(the_whole: Case) -> None:
    before = ruling("function-link", on(date(2026, 9, 30))(the_whole))
    after = ruling("function-link", on(date(2026, 10, 1))(the_whole))

    assert [norm.land for norm in before.norms] == ["DE", "EU"]
    assert [norm.land for norm in after.norms] == ["DE", "AT", "EU"]


def test_an_order_by_mail_only_warns_where_it_is_open_whether_it_counts(the_whole: Case) -> None:
    by_form = shop(order_by="form", form_service="receiver")
    by_mail, formal = (
        ruling("function-link", all_of(how, unmarked("withdraw-link"))(the_whole))
        for how in (shop(order_by="mailto"), by_form)
    )

    assert (by_mail.weight, formal.weight) == (Weight.SHOULD, Weight.MUST)


def test_a_base_price_weighs_less_where_small_shops_are_free_of_it(the_whole: Case) -> None:
    german, austrian = (
        ruling("base-price", where(the_whole)) for where in (IN_GERMANY, IN_AUSTRIA)
    )

    assert (german.weight, austrian.weight) == (Weight.MUST, Weight.SHOULD)


def test_what_was_not_read_in_a_statute_never_weighs_most() -> None:
    for rule in ALL_RULES:
        judged = {norm.weight for norm in rule.norms} | {rule.weight}
        assert not rule.unverified or Weight.MUST not in judged


def test_a_silenced_rule_is_reported_with_its_reason(the_whole: Case) -> None:
    case = all_of(business(phone=""), silencing("phone", "Wir sind gehörlos."))(the_whole)
    found = ruling("phone", case)

    assert (found.verdict, found.reason) == (Verdict.SILENCED, "Wir sind gehörlos.")


def test_the_silence_of_no_rule_is_an_error(site: TinySite) -> None:
    site.page("index.md", "# Werkstatt").setting(
        "", "law: {silenced: [{rule: imprint-phone, reason: weil}, {rule: phone}]}\n"
    )

    assert site.complaints() == (
        "site.yaml:7:25: error: There is no rule “imprint-phone”. [unknown-rule]\n"
        "    Did you mean “imprint-owner”? handschlag check shows the rules and their names.\n"
        "site.yaml:7:55: error: The field “reason” is missing here. [missing-key]\n"
        "    Add a line “reason: …”."
    )


def test_swiss_law_knows_no_withdrawal_and_no_union(the_whole: Case) -> None:
    swiss = all_of(business(country="CH"), shop(markets=("CH",)))(the_whole)
    concerned = {each.rule.id for each in judge(swiss, ALL_RULES).rulings}

    assert {"swiss-francs", "swiss-phone", "imprint-page", "privacy-countries"} <= concerned
    assert {
        "withdrawal-page",
        "function-link",
        "guarantee-notice",
        "manufacturer",
    } & concerned == set()


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("de-AT", "Vertrag widerrufen", "Widerruf bestätigen"),
        ("en", "Withdraw from contract here", "Confirm withdrawal"),
        ("fr", "Renoncer au contrat ici", "Confirmer la rétractation"),
        ("it", "Recedere dal contratto qui", "Conferma recesso"),
    ],
)
def test_the_two_steps_of_a_withdrawal_say_what_the_directive_says(
    language: str, first: str, second: str
) -> None:
    assert (withdraw_label(language), confirm_label(language)) == (first, second)
