"""The words that law and custom fix: buttons, tax notes, withdrawal."""

import pytest

from generator.trade.labels import order_label
from generator.trade.offer import Kind, Mode
from generator.trade.tax import VatMode, shipping_note, tax_note
from generator.trade.withdrawal import Ground, withdrawal_ground, withdrawal_sentence


@pytest.mark.parametrize(
    ("mode", "language", "label"),
    [
        (Mode.ORDER, "de", "Zahlungspflichtig bestellen"),
        (Mode.ORDER, "de-AT", "Zahlungspflichtig bestellen"),
        (Mode.ORDER, "en", "Order with obligation to pay"),
        (Mode.ORDER, "fr", "Commande avec obligation de paiement"),
        (Mode.ORDER, "it-CH", "Ordine con obbligo di pagare"),
        (Mode.ENQUIRY, "de-CH", "Unverbindlich anfragen"),
        (Mode.ENQUIRY, "en-GB", "Request an offer"),
        (Mode.ENQUIRY, "fr", "Demander une offre sans engagement"),
        (Mode.ENQUIRY, "it", "Richiedere un’offerta senza impegno"),
    ],
)
def test_the_button_says_what_its_mode_means(mode: Mode, language: str, label: str) -> None:
    assert order_label(mode, language) == label


def test_a_button_without_fixed_words_has_none() -> None:
    assert order_label(Mode.ORDER, "nl") is None
    assert order_label(Mode.ENQUIRY, "nl") is None
    assert order_label(Mode.NONE, "de") is None


@pytest.mark.parametrize(
    ("mode", "country", "german", "english"),
    [
        (VatMode.STANDARD, "DE", "inkl. MwSt.", "incl. VAT"),
        (VatMode.STANDARD, "AT", "inkl. USt.", "incl. VAT"),
        (VatMode.STANDARD, "CH", "inkl. MwSt.", "incl. VAT"),
        (
            VatMode.SMALL_BUSINESS,
            "DE",
            "Endpreis. Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.",
            "Final price. No VAT is charged (small business, § 19 German VAT Act).",
        ),
        (
            VatMode.SMALL_BUSINESS,
            "AT",
            "Umsatzsteuerbefreit – Kleinunternehmer gem. § 6 Abs. 1 Z 27 UStG",
            "Exempt from VAT – small business under § 6(1) no. 27 Austrian VAT Act",
        ),
        (
            VatMode.SMALL_BUSINESS,
            "CH",
            "Endpreis. Nicht mehrwertsteuerpflichtig (Art. 10 Abs. 2 MWSTG).",
            "Final price. Not liable for VAT (Art. 10(2) Swiss VAT Act).",
        ),
        (
            VatMode.SMALL_BUSINESS,
            "LU",
            "Endpreis. Als Kleinunternehmen berechnen wir keine MwSt.",
            "Final price. As a small business we charge no VAT.",
        ),
        (
            VatMode.MARGIN,
            "DE",
            "Differenzbesteuerung gemäß § 25a UStG",
            "Margin scheme under § 25a German VAT Act",
        ),
        (
            VatMode.MARGIN,
            "AT",
            "Differenzbesteuerung gemäß § 24 UStG",
            "Margin scheme under § 24 Austrian VAT Act",
        ),
    ],
)
def test_a_price_says_how_it_is_taxed(
    mode: VatMode, country: str, german: str, english: str
) -> None:
    assert tax_note(mode, country, "de-AT") == german
    assert tax_note(mode, country, "en") == english


@pytest.mark.parametrize("country", ["DE", "AT", "CH", "FR"])
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("mode", [VatMode.SMALL_BUSINESS, VatMode.MARGIN])
def test_who_charges_no_tax_never_says_that_it_is_included(
    mode: VatMode, country: str, language: str
) -> None:
    note = tax_note(mode, country, language) or ""
    assert note
    assert "inkl" not in note
    assert "incl" not in note


def test_a_language_without_words_says_nothing() -> None:
    assert tax_note(VatMode.STANDARD, "DE", "fr") is None
    assert shipping_note("fr") is None
    assert withdrawal_sentence(Ground.PERISHABLE, "DE", "fr") is None


def test_shipping_is_said_beside_the_tax() -> None:
    assert shipping_note("de-CH") == "zzgl. Versand"
    assert shipping_note("en") == "plus shipping"


def ground(
    kind: Kind = Kind.GOODS,
    country: str = "DE",
    *,
    custom_made: bool = False,
    perishable: bool = False,
    sealed_hygiene: bool = False,
    dated: bool = True,
) -> Ground | None:
    return withdrawal_ground(
        kind,
        custom_made=custom_made,
        perishable=perishable,
        sealed_hygiene=sealed_hygiene,
        country=country,
        dated=dated,
    )


def test_what_a_product_is_decides_whether_one_can_withdraw() -> None:
    assert ground() is None
    assert ground(custom_made=True) is Ground.CUSTOM_MADE
    assert ground(perishable=True, sealed_hygiene=True) is Ground.PERISHABLE
    assert ground(sealed_hygiene=True) is Ground.SEALED_HYGIENE
    assert ground(Kind.COURSE) is Ground.FIXED_DATE
    assert ground(Kind.COURSE, dated=False) is Ground.SERVICE_DONE
    assert ground(Kind.DIGITAL) is Ground.DIGITAL_BEGUN


def test_custom_work_that_is_no_goods_keeps_the_right() -> None:
    found = ground(Kind.SERVICE, custom_made=True)
    assert found is Ground.SERVICE_DONE
    assert not found.excludes


def test_switzerland_knows_no_right_of_withdrawal() -> None:
    assert ground(country="CH") is Ground.NO_SUCH_LAW
    assert withdrawal_sentence(Ground.NO_SUCH_LAW, "CH", "de") == (
        "Das Schweizer Recht kennt für Bestellungen im Internet kein Widerrufsrecht."
    )


def test_a_seal_can_be_opened_so_the_right_stands_until_then() -> None:
    assert [each for each in Ground if not each.excludes] == [
        Ground.SEALED_HYGIENE,
        Ground.SERVICE_DONE,
        Ground.DIGITAL_BEGUN,
    ]


def test_the_sentence_names_the_norm_of_the_customers_country() -> None:
    assert withdrawal_sentence(Ground.CUSTOM_MADE, "DE", "de") == (
        "Kein Widerrufsrecht, weil eigens nach Kundenwunsch angefertigt (§ 312g Abs. 2 Nr. 1 BGB)."
    )
    assert withdrawal_sentence(Ground.CUSTOM_MADE, "AT", "de-AT") == (
        "Kein Rücktrittsrecht (Widerrufsrecht), weil eigens nach Kundenwunsch angefertigt "
        "(§ 18 Abs. 1 Z 3 FAGG)."
    )
    assert withdrawal_sentence(Ground.FIXED_DATE, "AT", "en") == (
        "No right of withdrawal, as it is booked for a fixed date (§ 18 Abs. 1 Z 10 FAGG)."
    )
    assert withdrawal_sentence(Ground.PERISHABLE, "IT", "en") == (
        "No right of withdrawal, as the goods spoil quickly (Art. 16 lit. d RL 2011/83/EU)."
    )


@pytest.mark.parametrize("country", ["DE", "AT", "FR"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_ground_of_a_country_names_its_norm(country: str, language: str) -> None:
    for each in set(Ground) - {Ground.NO_SUCH_LAW}:
        sentence = withdrawal_sentence(each, country, language) or ""
        assert sentence.endswith(("BGB).", "FAGG).", "2011/83/EU)."))
        assert "{" not in sentence
