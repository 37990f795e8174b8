"""A draft of terms says what the site says of itself, and nothing that does not hold of it."""

from datetime import date
from itertools import product as combined
from pathlib import Path

import pytest
from click.testing import CliRunner
from tiny_site import TinySite

from generator.cli import cli
from generator.problems import SiteError
from generator.release.versions import readable
from generator.scaffold import terms as drafts
from generator.scaffold.terms import draft_terms, write_drafts

TODAY = date(2026, 11, 21)
CLAUSES = Path(drafts.__file__).parent / "clauses"
BUSINESS = """\
site: {{title: Werkstatt, url: "https://www.example.at/", language: {language}, address_form: {form}}}
business:
  name: Werkstatt
  owner: Maria Beispiel
  street: Beispielgasse 1
  postcode: "5020"
  city: Salzburg
  email: werkstatt@example.at
  country: {country}
  vat: {{mode: {vat}}}
shop:
  audience: {audience}
"""
RULES = """\
  deposit: {share: 30 %}
  payment: [bank transfer]
  delivery_time: 3-5 days
  cancellation: [{until: start, costs: 10 %}]
  shipping: [{to: AT, price: "5,90"}, {pickup: true}]
"""
PRODUCTS = {
    "ring": "title: Ring\nprice_note: nach Aufwand\ncustom_made: true\ncustom_reason: graviert",
    "kurs": "title: Kurs\nkind: course\nprice: 90\ndates: [{start: 2027-03-01}]",
    "mug": "title: Becher\nprice: 24",
}


def settings(
    language: str = "de-AT",
    country: str = "AT",
    audience: str = "consumers",
    form: str = "Sie",
    vat: str = "small-business",
) -> str:
    return BUSINESS.format(
        language=language, country=country, audience=audience, form=form, vat=vat
    )


def drafted(site: TinySite, *products: str) -> str:
    for name in products:
        site.page(f"products/{name}.md", f"---\n{PRODUCTS[name]}\n---\n")
    return "\n".join(each.text for each in draft_terms(readable(site.request), TODAY))


def body(text: str) -> str:
    return text.split("\n---\n", 1)[1]


def test_it_says_that_it_is_a_draft_and_what_to_review(site: TinySite) -> None:
    site.yaml(settings() + RULES)
    text = drafted(site, "ring")
    head = text.split("\n---\n")[0]
    assert "# Zu prüfen ist vor allem:" in head
    assert "Ob die Anzahlung dem entspricht, was Sie vorab ausgeben." in head
    assert "Ob jedes Produkt mit custom_made wirklich nach Angaben angefertigt wird." in head
    assert "/// notice | Ein Entwurf" in body(text)


def test_values_stay_places_so_that_nothing_can_contradict_them(site: TinySite) -> None:
    site.yaml(settings() + RULES)
    text = body(drafted(site, "ring", "kurs"))
    for name in ("deposit", "cancellation", "shipping", "payment", "delivery_time"):
        assert f"{{{{ shop.{name} }}}}" in text
    assert "30 %" not in text
    assert "5,90" not in text


def test_what_the_shop_does_not_have_is_not_in_its_terms(site: TinySite) -> None:
    site.yaml(settings())
    text = body(drafted(site, "mug"))
    for word in ("Anzahlung steht", "Staffel", "Kurs", "eigens anfertigen", "{{ shop.", "abgeholt"):
        assert word not in text
    assert "Zahlungspflichtig bestellen" in text
    assert "Unverbindlich anfragen" not in text


def test_sections_are_numbered_without_gaps(site: TinySite) -> None:
    site.yaml(settings())
    text = drafted(site, "mug")
    numbers = [line.split(".")[0] for line in text.splitlines() if line.startswith("## ")]
    assert numbers == [f"## {each + 1}" for each in range(len(numbers))]


def test_a_ladder_always_lets_customers_show_a_smaller_loss(site: TinySite) -> None:
    site.yaml(settings() + RULES)
    text = body(drafted(site, "ring"))
    assert "Dieser Abschnitt gilt nur, wo **kein** Rücktritts- oder Widerrufsrecht besteht." in text
    assert "kein oder ein geringerer Schaden entstanden ist" in text
    assert "Vertragsstrafe" not in text


@pytest.mark.parametrize(
    ("country", "said", "not_said"),
    [
        ("AT", "österreichisches Recht", "§ 19 UStG"),
        ("DE", "§ 19 UStG", "österreichisches Recht"),
        ("CH", "kein Widerrufsrecht", "binnen 14 Tagen"),
    ],
)
def test_every_country_has_its_own_law(
    site: TinySite, country: str, said: str, not_said: str
) -> None:
    site.yaml(settings(country=country))
    text = body(drafted(site, "mug"))
    assert said in text
    assert not_said not in text


def test_consumers_keep_their_courts_and_businesses_get_one(site: TinySite) -> None:
    site.yaml(settings(audience="consumers"))
    consumers = body(drafted(site, "mug"))
    assert "Auch die Gerichte" in consumers
    assert "Ausschließlich zuständig" not in consumers
    site.yaml(settings(audience="businesses", vat="standard"))
    businesses = body(drafted(site, "mug"))
    assert "Ausschließlich zuständig" in businesses
    assert "14 Tagen ohne Angabe von Gründen" not in businesses


FORMS = ("Sie", "du")


@pytest.mark.parametrize(
    ("country", "audience", "form"),
    list(combined(("AT", "DE", "CH"), ("consumers", "businesses", "both"), FORMS)),
)
def test_every_german_draft_builds_and_keeps_to_its_form_of_address(
    site: TinySite, country: str, audience: str, form: str
) -> None:
    site.yaml(settings(country=country, audience=audience, form=form, vat="standard") + RULES)
    text = body(drafted(site, *PRODUCTS))
    words = set(text.replace(",", " ").replace(".", " ").split())
    assert not words & (
        {"Ihre", "Ihnen", "Ihrem"} if form == "du" else {"du", "dir", "dein", "dich"}
    )
    write_drafts(site.root, draft_terms(readable(site.request), TODAY))
    assert [each.code for each in site.problems() if "terms" in each.where.file] == []


@pytest.mark.parametrize("country", ["AT", "DE", "CH", "FR"])
def test_every_english_draft_builds(site: TinySite, country: str) -> None:
    site.yaml(settings(language="en", country=country, audience="both", vat="standard") + RULES)
    drafted(site, *PRODUCTS)
    write_drafts(site.root, draft_terms(readable(site.request), TODAY))
    assert [each.code for each in site.problems() if "terms" in each.where.file] == []


def test_both_languages_ask_for_the_same_conditions() -> None:
    def asked(name: str) -> set[str]:
        lines = (CLAUSES / name).read_text(encoding="utf-8").splitlines()
        conditions = " ".join(line.removeprefix("??") for line in lines if line.startswith("??"))
        return {each.removeprefix("-") for each in conditions.split()} - {"Sie", "du"}

    assert asked("de.md") == asked("en.md")
    assert asked("review.de.md") == asked("review.en.md")


def test_a_site_in_two_languages_gets_two_drafts(site: TinySite) -> None:
    site.yaml(settings().replace("address_form", "languages: [de-AT, en, fr], address_form"))
    found = draft_terms(readable(site.request), TODAY)
    assert [each.file for each in found] == ["content/order-terms.md", "content/order-terms.en.md"]
    assert "## 1. Who we are" in found[1].text


def test_a_language_without_blocks_is_named(site: TinySite) -> None:
    site.yaml(settings(language="fr"))
    with pytest.raises(SiteError) as broken:
        draft_terms(readable(site.request), TODAY)
    assert [each.code for each in broken.value.problems] == ["draft-language"]


def test_terms_that_are_there_are_never_overwritten(site: TinySite) -> None:
    site.yaml(settings()).page("order-terms.md", "---\ntitle: Meine\nversion: 2026-01-01\n---\n")
    arguments = ["--lang", "en", "terms", "draft", "--source", str(site.root)]
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 1
    assert "draft-over-terms" in done.output
    assert "Meine" in (site.root / "content/order-terms.md").read_text(encoding="utf-8")
    shown = CliRunner().invoke(cli, [*arguments, "--print"])
    assert shown.exit_code == 0
    assert "## 1. Wer wir sind" in shown.output
