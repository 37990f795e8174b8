"""Ten sites of different legal forms, countries and modes, and what the law asks of each, no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tiny_site import TinySite

from generator.build import understood
from generator.law.case import Case
from generator.law.judging import judge
from generator.law.subjects import ALL_RULES
from generator.law.traits import lands, traits

HEAD = "site: {title: Werkstatt, url: 'https://www.example.at/'}\n"
BOOK = "---\ntitle: Buch\nprice: 28,00\n---\n"
CUSTOM = (
    "---\ntitle: Buch\ncustom_made: true\ncustom_reason: mit Namen\nprice_note: nach Größe\n---\n"
)
COURSE = "---\ntitle: Kurs\nkind: course\nprice: 90,00\ndates: [{start: 2027-01-05}]\n---\n"
WORK = "---\ntitle: Beratung\nkind: service\nprice_note: 80 € je Stunde\n---\n"
POST = "# Neues\n\nEin Beitrag.\n"

EVERY_SITE = "country"
IMPRINT = (
    "imprint-page imprint-link imprint-label imprint-name imprint-address imprint-post-box "
    "imprint-email"
)
PERSON = "imprint-owner legal-form-known"
IN_A_REGISTER = "legal-form register-court register-number"
EVERYWHERE_IN_THE_UNION = (
    "privacy-page privacy-link privacy-controller privacy-basis privacy-recipients privacy-storage "
    "privacy-rights privacy-objection privacy-complaint privacy-hosting outside-requests tracking "
    "placeholders closed-platform"
)
TO_CONSUMERS_IN_THE_UNION = "green-claims climate-neutral green-seals"
PRICES = "vat-note base-price-unit reduced-percent"
GERMAN_PRICES = "bottle-deposit"
GERMAN_CONSUMERS = "price-reservation"
ANY_OFFER = (
    "phone payment-ways order-button terms-at-button terms-page contract-steps "
    "contract-storage contract-language clause-venue clause-law clause-risk "
    "clause-liability privacy-orders privacy-order-list employees-known terms-sender deposit-open "
    "lower-damage bank-account"
)
GERMAN_OFFER = (
    "ticked-boxes clause-old-number payment-fee clause-penalty clause-form clause-warranty "
    "vague-delivery"
)
GOODS = (
    "shipping-rates shipping-page shipping-amounts price-method delivery-limits delivery-time "
    "guarantee-notice guarantee-unaltered guarantee-link official-texts guarantee-promise manufacturer "
    "eu-responsible product-picture product-warnings"
)
PRICED_GOODS = "shipping-note"
REVOCABLE = (
    "withdrawal-page withdrawal-link withdrawal-sender withdrawal-period withdrawal-refund model-form "
    "withdrawal-restricted ladder-beside-right"
)
BINDING = "order-summary contract-mistakes"
FUNCTION = (
    "function-page function-link function-label function-fields function-confirm function-sentence "
    "function-privacy"
)


@dataclass(frozen=True)
class TenthOfThem:
    """A site: its settings below ``site``, its files, and the names of what the law asks of it."""

    name: str
    settings: str
    files: tuple[tuple[str, str], ...]
    duties: tuple[str, ...]


SITES = (
    TenthOfThem(
        "an Austrian craftswoman who sells books by mail",
        "business: {name: W, email: a@example.at, country: AT, owner: Maria Beispiel, trade: Buchbinderei,\n"
        "  vat: {mode: small-business}}\n"
        "shop: {markets: [AT]}\n",
        (("products/book.md", BOOK),),
        (
            *(
                IMPRINT,
                PERSON,
                EVERYWHERE_IN_THE_UNION,
                TO_CONSUMERS_IN_THE_UNION,
                PRICES,
                ANY_OFFER,
            ),
            *(GOODS, PRICED_GOODS, REVOCABLE, BINDING, FUNCTION),
            "authority chamber trade-rules trade-seat object vat-wrong return-costs function-by-mail",
        ),
    ),
    TenthOfThem(
        "a German company that sells by a form, with a blog",
        "business: {name: W GmbH, legal_form: GmbH, email: a@example.de, country: DE, employees: 12,\n"
        "  vat: {mode: standard, id: DE123456789, rate: 19}}\n"
        "shop: {markets: [DE], order_by: form, form_service: receiver}\n",
        (("products/book.md", BOOK), ("blog/2026-11-05-new.md", POST)),
        (
            *(IMPRINT, IN_A_REGISTER, EVERYWHERE_IN_THE_UNION, TO_CONSUMERS_IN_THE_UNION, PRICES),
            *(
                ANY_OFFER,
                GERMAN_OFFER,
                GERMAN_PRICES,
                GERMAN_CONSUMERS,
                GOODS,
                PRICED_GOODS,
                REVOCABLE,
                BINDING,
                FUNCTION,
            ),
            "representatives capital vat-id vat-id-known vat-id-form tax-number responsible old-norms "
            "return-costs function-receipt receipt privacy-receivers disputes accessibility-page "
            "accessibility-authority -employees-known",
        ),
    ),
    TenthOfThem(
        "a German blog",
        "business: {name: W, email: a@example.de, country: DE, owner: Max Beispiel}\n",
        (("blog/2026-11-05-new.md", POST),),
        (
            *(
                IMPRINT,
                PERSON,
                EVERYWHERE_IN_THE_UNION,
                TO_CONSUMERS_IN_THE_UNION,
                GERMAN_CONSUMERS,
            ),
            "second-way tax-number responsible old-norms",
        ),
    ),
    TenthOfThem(
        "an Austrian company without a shop",
        "business: {name: W GmbH, email: a@example.at, country: AT,\n"
        "  register: {court: Landesgericht Salzburg, number: FN 1 a}}\n",
        (),
        (
            *(IMPRINT, IN_A_REGISTER, EVERYWHERE_IN_THE_UNION, TO_CONSUMERS_IN_THE_UNION),
            "register-number-form capital object",
        ),
    ),
    TenthOfThem(
        "an Austrian who takes enquiries for custom-made work",
        "business: {name: W, email: a@example.at, country: AT, owner: Maria Beispiel}\n"
        "shop: {markets: [AT]}\n",
        (("products/book.md", CUSTOM),),
        (
            *(
                IMPRINT,
                PERSON,
                EVERYWHERE_IN_THE_UNION,
                TO_CONSUMERS_IN_THE_UNION,
                ANY_OFFER,
                GOODS,
            ),
            "object vat-id-known withdrawal-ground custom-reason exceptions-in-terms function-needless",
        ),
    ),
    TenthOfThem(
        "a German giver of courses",
        "business: {name: W, email: a@example.de, country: DE, owner: Max Beispiel,\n"
        "  vat: {mode: small-business}}\n"
        "shop: {markets: [DE]}\n",
        (("products/course.md", COURSE),),
        (
            *(
                IMPRINT,
                PERSON,
                EVERYWHERE_IN_THE_UNION,
                TO_CONSUMERS_IN_THE_UNION,
                PRICES,
                ANY_OFFER,
            ),
            *(GERMAN_PRICES, GERMAN_OFFER, GERMAN_CONSUMERS, BINDING),
            "vat-wrong tax-number old-norms insurance service-price withdrawal-ground function-needless",
        ),
    ),
    TenthOfThem(
        "a Swiss workshop that sells at home",
        "business: {name: W, email: a@example.ch, country: CH, owner: Maria Beispiel}\n"
        "shop: {markets: [CH], currency: CHF}\n",
        (("products/book.md", BOOK),),
        (
            *(IMPRINT, PERSON),
            "swiss-phone swiss-francs swiss-reductions shipping-rates shipping-page shipping-amounts "
            "order-summary terms-page contract-steps contract-mistakes clause-liability privacy-page "
            "privacy-link privacy-controller privacy-recipients privacy-hosting privacy-orders "
            "placeholders privacy-countries vat-id-known bank-account",
        ),
    ),
    TenthOfThem(
        "a German who sells to businesses only",
        "business: {name: W, email: a@example.de, country: DE, owner: Max Beispiel}\n"
        "shop: {markets: [DE], audience: businesses}\n",
        (("products/book.md", BOOK),),
        (
            *(IMPRINT, PERSON, EVERYWHERE_IN_THE_UNION),
            "tax-number old-norms vat-id-known terms-at-button terms-page contract-steps "
            "contract-storage contract-language clause-old-number for-businesses privacy-orders "
            "privacy-order-list bank-account",
        ),
    ),
    TenthOfThem(
        "a German adviser in a regulated profession, on request",
        "business: {name: W, email: a@example.de, country: DE, owner: Max Beispiel, permit: true,\n"
        "  profession: {title: Architekt, country: DE}, disputes: {takes_part: yes}}\n"
        "shop: {markets: [DE]}\n",
        (("products/advice.md", WORK),),
        (
            *(IMPRINT, PERSON, EVERYWHERE_IN_THE_UNION, TO_CONSUMERS_IN_THE_UNION, ANY_OFFER),
            *(GERMAN_OFFER, GERMAN_CONSUMERS, REVOCABLE),
            "authority chamber profession tax-number old-norms vat-id-known insurance service-price "
            "withdrawal-ground function-needless disputes-board",
        ),
    ),
    TenthOfThem(
        "a French atelier that sells at home",
        "business: {name: W, email: a@example.fr, country: FR, owner: Marie Exemple}\n"
        "shop: {markets: [FR]}\n",
        (("products/book.md", BOOK),),
        (
            *(EVERYWHERE_IN_THE_UNION, TO_CONSUMERS_IN_THE_UNION),
            "order-summary order-button clause-law withdrawal-page withdrawal-link withdrawal-sender "
            "withdrawal-period withdrawal-refund model-form ladder-beside-right "
            "function-page function-link function-label "
            "function-fields function-confirm function-by-mail guarantee-notice "
            "guarantee-unaltered guarantee-link official-texts guarantee-promise manufacturer eu-responsible "
            "product-picture product-warnings privacy-orders bank-account",
        ),
    ),
)


def duties_of(site: TinySite) -> set[str]:
    """What concerns the site, fulfilled or not; nothing needs to be rendered for that."""
    with understood(site.request) as (known, _):
        seat, reach = lands(known.config)
        case = Case(
            site=known,
            shown=(),
            spots=(),
            fetches=(),
            today=date(2026, 11, 21),
            seat=seat | {""},
            reach=reach | {""},
            traits=traits(known),
        )
    return {each.rule.id for each in judge(case, ALL_RULES).rulings}


def named(duties: tuple[str, ...]) -> Iterator[str]:
    struck = {each[1:] for text in duties for each in text.split() if each.startswith("-")}
    for text in (EVERY_SITE, *duties):
        yield from (each for each in text.split() if each.lstrip("-") not in struck)


@pytest.mark.parametrize("tenth", SITES, ids=lambda tenth: tenth.name)
def test_a_site_has_exactly_its_own_duties(tenth: TenthOfThem, tmp_path: Path) -> None:
    site = TinySite(tmp_path / "site").yaml(HEAD + tenth.settings)
    for file, text in tenth.files:
        site.page(file, text)

    assert duties_of(site) == set(named(tenth.duties))
