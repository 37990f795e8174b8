"""Each rule of the law: a site that fulfils it, and the same site with one thing taken away."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest
from whole_site import (
    Change,
    all_of,
    business,
    facts,
    fetching,
    heads,
    is_desk,
    is_front,
    is_product,
    labelled,
    marked,
    no_page,
    privacy,
    same,
    saying,
    shop,
    unmarked,
    unsaid,
    whole,
    without,
    writing,
)

from generator.config.duties import Disputes, Insurance, Media, Processor, Profession, Withdrawal
from generator.config.settings import Register, Shipping, Vat
from generator.content.sources import Asset
from generator.fields.kinds import Said
from generator.law.case import Case, Shown
from generator.law.judging import Verdict, as_problem, judge
from generator.law.rule import Weight
from generator.law.subjects import ALL_RULES
from generator.law.traits import Trait
from generator.messages import worded
from generator.records.days import DayPrice, DayPrices
from generator.render.facts import Facts
from generator.trade.money import Money
from generator.trade.offer import Deposit, Mode
from generator.trade.spans import Event, Moment


@dataclass(frozen=True)
class Row:
    """A rule, what makes it concern the whole site, and what breaks it; ``also`` breaks with it."""

    rule: str
    breaks: Change
    given: Change = same
    also: tuple[str, ...] = ()


def said(text: str) -> Said:
    return Said((("", text),))


def cases_of(words: dict[str, tuple[str, str]], given: Change = same) -> list[Row]:
    """Rules on words: the kind of file, and what somebody writes there."""
    return [Row(rule, writing(kind, text), given) for rule, (kind, text) in words.items()]


GERMAN = business(country="DE", vat=Vat("small-business"))
COMPANY = all_of(
    business(
        country="DE",
        legal_form="GmbH",
        representatives=("Maria Beispiel",),
        register=Register(court="Amtsgericht Traunstein", number="HRB 12345"),
    ),
    saying("imprint", "GmbH, Amtsgericht Traunstein, HRB 12345, Steuer DE123456789"),
)
AUSTRIAN_COMPANY = all_of(
    COMPANY,
    business(country="AT", register=Register(court="Amtsgericht Traunstein", number="FN 1 a")),
    saying("imprint", "FN 1 a"),
)
SWISS = business(country="CH")
WITHDRAWN_BY_FORM = shop(
    form_service="receiver", withdrawal=Withdrawal(by="form", return_costs="customer")
)
BY_FORM = shop(order_by="form", form_service="receiver")
DEPOSIT_WITH_ORDER = Deposit(percent=Decimal(30), due=Moment(Event.ORDER))
FRANCS = all_of(shop(currency="CHF", markets=("CH",)), SWISS)


def notice(digest: str) -> Change:
    """A site that shows a notice; the one that was released had the digest ``a…``."""

    def showing(case: Case) -> Case:
        records = replace(case.site.records, notices=("a" * 64,))
        shown = (("static/notice.svg", digest),)
        return replace(case, site=replace(case.site, records=records, notices=shown))

    return showing


def having(trait: Trait) -> Change:
    """The same site, as if one thing more were true of it."""
    return lambda case: replace(case, traits=case.traits | {trait})


def in_english(which: Callable[[Shown], bool]) -> Change:
    """Some pages in a language that has no terms."""

    def spoken(case: Case) -> Case:
        shown = (replace(page, language="en") if which(page) else page for page in case.shown)
        return replace(case, shown=tuple(shown))

    return spoken


def without_pictures(case: Case) -> Case:
    """A shop that shows nothing."""
    pages = (
        replace(each, page=replace(each.page, image=None, images=())) if each.page else each
        for each in case.shown
    )
    return replace(case, shown=tuple(pages))


def with_picture(file: str) -> Change:
    """One picture more on the site."""

    def more(case: Case) -> Case:
        pictures = (*case.site.pictures, Asset(f"content/{file}", 1, 1))
        return replace(case, site=replace(case.site, pictures=pictures))

    return more


UNPAID = all_of(shop(deposit=None), heads("product", deposit=None))
"""Nobody pays a deposit."""


def reduced(cents: int, currency: str = "EUR") -> Change:
    """The book has cost 32 euro; now it is reduced, from what its head says."""
    day = DayPrices(date(2026, 10, 1), "0" * 64, currency, (DayPrice("book", 3200),), ())

    def record(case: Case) -> Case:
        records = replace(case.site.records, days=(day,))
        return replace(case, site=replace(case.site, records=records))

    return all_of(heads("product", "/book", was_price=Money(cents, currency)), record)


def without_links(host: str) -> Change:
    """A site whose pages do not link to ``host``."""

    def edit(page: Shown) -> Facts:
        links = tuple(each for each in page.facts.links if host not in each)
        return replace(page.facts, links=links)

    return facts(edit)


def field(step: str, name: str) -> Change:
    """A field more at the beginning of every page on which one orders or withdraws."""
    return facts(lambda page: replace(page.facts, outline=((step, name), *page.facts.outline)))


def before_button(step: str) -> Change:
    """Something more between the summary and the button."""

    def edited(outline: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple(
            one
            for each in outline
            for one in (((step, "wish"), each) if each[0] == "legal:order-button" else (each,))
        )

    return facts(lambda page: replace(page.facts, outline=edited(page.facts.outline)), is_desk)


def sending_to(host: str) -> Change:
    """Forms that send to another host."""
    return facts(lambda page: replace(page.facts, sends=(f"https://{host}/f",)), is_desk)


ROWS = [
    # who
    Row("country", business(country="")),
    Row("imprint-page", no_page("imprint")),
    Row("imprint-link", unmarked("imprint-link")),
    Row("imprint-label", labelled("imprint-link", "Über uns")),
    Row("imprint-name", unsaid("imprint", "werkstatt am beispielplatz")),
    Row("imprint-owner", business(owner="Maria")),
    Row("imprint-owner", business(owner="")),
    Row("imprint-owner", unsaid("imprint", "Maria Beispiel"), also=("ownership",)),
    Row("imprint-address", business(street="")),
    Row("imprint-address", business(postcode="")),
    Row("imprint-address", business(city="")),
    Row("imprint-address", unsaid("imprint", "5020")),
    Row(
        "imprint-post-box",
        all_of(
            business(street="Postfach 12"),
            saying("imprint", "Postfach 12"),
            saying("withdrawal", "Postfach 12"),
        ),
    ),
    Row("imprint-email", unsaid("imprint", "werkstatt@example.at")),
    Row("phone", business(phone="")),
    Row("phone", unsaid("imprint", r"\+43 662 123456")),
    Row("second-way", business(phone=""), all_of(GERMAN, without("products"))),
    Row("swiss-phone", business(phone=""), SWISS, also=("phone",)),
    # registers
    Row(
        "legal-form",
        business(legal_form="", name="Beispiel GmbH"),
        AUSTRIAN_COMPANY,
        also=("imprint-name", "withdrawal-sender", "privacy-controller", "terms-sender"),
    ),
    Row("legal-form-known", business(legal_form="")),
    Row("representatives", business(representatives=()), COMPANY),
    Row("register-court", business(register=Register(number="HRB 12345")), COMPANY),
    Row("register-number", business(register=Register(court="Amtsgericht Traunstein")), COMPANY),
    Row(
        "register-number-form",
        business(register=Register(court="Amtsgericht Traunstein", number="HRB 12345")),
        AUSTRIAN_COMPANY,
    ),
    Row(
        "capital",
        unsaid("imprint", "35.000"),
        all_of(COMPANY, saying("imprint", "Stammkapital: 35.000 €.")),
    ),
    Row(
        "liquidation",
        unsaid("imprint", "in Liquidation"),
        all_of(COMPANY, business(in_liquidation=True), saying("imprint", "in Liquidation")),
    ),
    Row("authority", business(authority="")),
    Row("authority", unsaid("imprint", "Magistrat der Stadt")),
    Row("chamber", business(chamber="")),
    Row(
        "profession",
        business(profession=Profession(said("Ingenieur"), "AT", said("ZTG"))),
        business(
            profession=Profession(said("Handbuchbinderei"), "AT", said("GewO"), "https://ris")
        ),
    ),
    Row("trade-rules", all_of(unsaid("imprint", "ris.bka.gv.at"), without_links("ris.bka.gv.at"))),
    Row("trade-seat", unsaid("imprint", "Gewerbeberechtigung")),
    Row(
        "vat-id",
        unsaid("imprint", "DE123456789"),
        all_of(COMPANY, business(vat=Vat("standard", "DE123456789"))),
    ),
    Row(
        "vat-id-known",
        business(vat=Vat("standard")),
        all_of(COMPANY, business(vat=Vat("standard", "DE123456789"))),
    ),
    Row(
        "vat-id-form",
        all_of(business(vat=Vat("standard", "DE12")), saying("imprint", "DE12")),
        all_of(COMPANY, business(vat=Vat("standard", "DE123456789"))),
    ),
    Row(
        "economic-id",
        unsaid("imprint", "00001"),
        all_of(
            GERMAN,
            business(economic_id="DE123456789-00001"),
            saying("imprint", "DE123456789-00001"),
        ),
    ),
    Row("tax-number", saying("imprint", "Steuernummer 12/345/67890"), GERMAN),
    Row(
        "insurance",
        business(insurance=None),
        all_of(
            GERMAN,
            business(insurance=Insurance("Muster-Versicherung")),
            saying("imprint", "Muster-Versicherung"),
        ),
    ),
    # media
    Row(
        "responsible",
        business(media=Media(responsible="Maria Beispiel")),
        all_of(
            GERMAN,
            business(
                media=Media(responsible="Maria Beispiel", responsible_address="Linzer Gasse 1")
            ),
        ),
    ),
    Row("object", business(object=Said(), trade="")),
    Row("editorial-line", business(media=Media(ownership=said("allein Maria Beispiel")))),
    Row("editorial-line", unsaid("imprint", "Nachrichten")),
    Row("ownership", business(media=Media(direction=said("Nachrichten aus der Werkstatt")))),
    Row(
        "bodies",
        business(representatives=()),
        all_of(AUSTRIAN_COMPANY, saying("imprint", "Maria Beispiel")),
    ),
    Row(
        "advertisement",
        unmarked("advertisement"),
        all_of(GERMAN, heads("post", sponsored=True), marked("advertisement")),
    ),
    # prices
    Row("vat-note", unmarked("vat-note")),
    Row("shipping-note", unmarked("shipping-note")),
    Row("shipping-rates", shop(shipping=(Shipping(to=("AT",), price=Money(590)),))),
    Row("shipping-rates", shop(shipping=()), also=("delivery-limits",)),
    Row("shipping-page", no_page("shipping")),
    Row("shipping-amounts", unsaid("shipping", "5,90")),
    Row("base-price", unmarked("base-price")),
    Row("reduced-price", reduced(3500), reduced(3200)),
    Row(
        "swiss-reductions",
        heads("product", "/book", was_price=Money(3500, "CHF")),
        all_of(FRANCS, reduced(3200, "CHF")),
    ),
    Row("service-price", heads("product", "repair", price_note=""), GERMAN),
    Row("price-method", heads("product", "guest-book", price_note="")),
    Row("swiss-francs", shop(currency="EUR"), FRANCS),
    Row(
        "swiss-customs",
        unsaid("shipping", "Zoll"),
        all_of(
            shop(
                markets=("AT", "CH"),
                currency="CHF",
                shipping=(Shipping(to=("AT", "CH"), price=Money(590, "CHF")),),
            ),
            saying("shipping", "Den Zoll tragen Sie. 5.90"),
        ),
    ),
    # ordering
    Row("delivery-limits", unmarked("delivery-limits")),
    Row("delivery-limits", field("field", "name"), also=("payment-ways",)),
    Row("payment-ways", shop(payment=())),
    Row("payment-ways", unmarked("payment-ways")),
    Row("order-summary", before_button("field")),
    Row("order-summary", unmarked("order-summary"), BY_FORM),
    Row("order-button", labelled("order-button", "Bestellung abschicken", is_desk)),
    Row("ticked-boxes", field("checked", "wrapped")),
    Row("delivery-time", shop(delivery_time=None)),
    Row("terms-at-button", unmarked("terms-version")),
    Row(
        "receipt",
        shop(form_service="", endpoint="https://forms.example/f"),
        BY_FORM,
        also=("function-receipt",),
    ),
    # terms
    Row("terms-page", no_page("terms")),
    Row("terms-sender", unsaid("terms", "werkstatt@example.at")),
    Row("contract-steps", unsaid("terms", "zustande")),
    Row("contract-storage", unsaid("terms", "bewahren")),
    Row("contract-mistakes", unsaid("terms", "jede Angabe")),
    Row("contract-language", unsaid("terms", "auf Deutsch")),
    Row("deposit-due", shop(deposit=DEPOSIT_WITH_ORDER)),
    Row("deposit-share", shop(deposit=Deposit(percent=Decimal(60)))),
    Row(
        "deposit-whole",
        heads("product", "repair", deposit=Deposit(percent=Decimal(100))),
        also=("deposit-share",),
    ),
    Row("lower-damage", unsaid("terms", "geringerer")),
    Row(
        "lower-damage",
        all_of(unsaid("terms", "geringerer"), writing("terms", "Die Stornogebühr beträgt 30 %.")),
        shop(cancellation=()),
    ),
    Row("deposit-open", writing("terms", "Wir verlangen eine Anzahlung."), UNPAID),
    Row(
        "selling-languages",
        in_english(is_desk),
        having(Trait.SEVERAL_LANGUAGES),
        also=("order-button", "function-label"),
    ),
    Row(
        "for-businesses",
        unsaid("terms", "Unternehmen"),
        all_of(shop(audience="businesses"), saying("terms", "Wir verkaufen nur an Unternehmen.")),
    ),
    # withdrawal
    Row("withdrawal-page", no_page("withdrawal")),
    Row("withdrawal-link", unmarked("withdrawal-link")),
    Row("withdrawal-sender", unsaid("withdrawal", r"\+43 662 123456")),
    Row("withdrawal-period", unsaid("withdrawal", "vierzehn tage")),
    Row("withdrawal-refund", unsaid("withdrawal", r"zurück\w*")),
    Row("model-form", unsaid("withdrawal", "muster")),
    Row("return-costs", unsaid("withdrawal", "kosten")),
    Row("withdrawal-ground", unmarked("withdrawal-ground")),
    Row("ladder-beside-right", marked("cancellation", is_product("book"))),
    Row("custom-reason", heads("product", "guest-book", custom_reason="")),
    Row("exceptions-in-terms", unsaid("terms", "kein widerrufsrecht")),
    # withdrawing electronically
    Row("function-page", unmarked("withdrawal-function")),
    Row("function-link", unmarked("withdraw-link")),
    Row("function-label", labelled("withdraw-link", "Widerruf")),
    Row(
        "function-fields",
        all_of(*(field("required", name) for name in ("name", "email", "contract", "reason"))),
    ),
    Row("function-confirm", labelled("withdraw-confirm", "Senden")),
    Row(
        "function-receipt",
        shop(form_service="", endpoint="https://forms.example/f"),
        BY_FORM,
        also=("receipt",),
    ),
    Row(
        "function-by-mail", shop(withdrawal=Withdrawal(return_costs="customer")), WITHDRAWN_BY_FORM
    ),
    Row("function-sentence", unsaid("withdrawal", "online")),
    Row("function-privacy", unsaid("privacy", "widerruf")),
    Row(
        "function-needless",
        marked("withdraw-link"),
        all_of(heads("product", order=Mode.ENQUIRY), unmarked("withdraw-link")),
    ),
    # guarantees
    Row("guarantee-notice", unmarked("guarantee-notice")),
    Row("guarantee-unaltered", notice("b" * 64), notice("a" * 64)),
    Row("guarantee-link", without_links("europa.eu")),
    Row("official-texts", marked("model-form-placeholder", is_front), marked("model-form")),
    # products
    Row("manufacturer", unmarked("product-safety")),
    Row("manufacturer", heads("product", "/book", manufacturer="Muster")),
    Row(
        "eu-responsible",
        heads("product", "/book", eu_responsible=""),
        heads(
            "product",
            "book",
            manufacturer_country="CN",
            eu_responsible="Muster, Wien, a@example.at",
        ),
    ),
    Row("product-picture", without_pictures),
    Row("product-warnings", heads("product", "/book", no_warnings=False)),
    Row(
        "book-price",
        heads("product", "/book", was_price=Money(3200)),
        all_of(
            reduced(3200),
            heads("product", "/book", gtin="9783000000000", was_price=None),
            heads("product", "guest-book", was_price=Money(3200)),
        ),
    ),
    # claims
    Row(
        "reviews-checked",
        heads("testimonial", verified=""),
        all_of(GERMAN, unmarked("reviews-note")),
        also=("ratings-checked",),
    ),
    Row("ratings-checked", heads("testimonial", verified=""), GERMAN),
    Row("green-seals", with_picture("images/oeko-siegel-green.png")),
    # disputes
    Row(
        "disputes",
        unsaid("imprint", "Schlichtung"),
        all_of(
            GERMAN,
            business(employees=11),
            saying("imprint", "Keine Schlichtung."),
            marked("accessibility", is_front),
            saying("accessibility", "Marktüberwachung"),
        ),
    ),
    Row(
        "disputes-board",
        business(disputes=Disputes("yes", "Muster-Stelle", "Musterweg 1, 1010 Wien")),
        all_of(
            business(
                disputes=Disputes(
                    "yes", "Handbuchbinderei", "Linzer Gasse 1", "https://www.ris.bka.gv.at/"
                )
            )
        ),
    ),
    # privacy
    Row("privacy-page", no_page("privacy")),
    Row("privacy-link", unmarked("privacy-link")),
    Row("privacy-controller", unsaid("privacy", "werkstatt@example.at")),
    Row("privacy-basis", unsaid("privacy", "rechtsgrundlage|art. 6")),
    Row("privacy-recipients", unsaid("privacy", "empfänger")),
    Row("privacy-storage", unsaid("privacy", r"gelöscht|behalten|aufbewahr\w*")),
    Row("privacy-rights", unsaid("privacy", "auskunft")),
    Row("privacy-objection", unsaid("privacy", "widersprechen")),
    Row("privacy-complaint", unsaid("privacy", "beschwerden|datenschutzbehörde")),
    Row("privacy-hosting", unsaid("privacy", "webspace|protokolle")),
    Row("privacy-orders", unsaid("privacy", "bestellungen")),
    Row("privacy-order-list", unsaid("privacy", "browser")),
    Row(
        "privacy-whatsapp",
        unsaid("privacy", "whatsapp"),
        all_of(business(whatsapp="+43 660 000000"), saying("privacy", "WhatsApp erfährt davon.")),
    ),
    Row(
        "privacy-receivers",
        sending_to("formspree.io"),
        all_of(
            BY_FORM,
            sending_to("forms.example"),
            saying("privacy", "forms nimmt das Formular an."),
            privacy(processors=(Processor("Forms", hosts=("forms.example",)),)),
        ),
    ),
    Row("outside-requests", fetching("https://fonts.example/a.woff2")),
    Row("tracking", fetching("document.cookie")),
    Row(
        "privacy-countries",
        privacy(processors=(Processor("Fern", country="US"),)),
        all_of(
            FRANCS,
            privacy(processors=(Processor("Nah", country="AT"),)),
            saying("privacy", "Österreich"),
        ),
    ),
    # accessibility
    Row(
        "accessibility-page",
        unmarked("accessibility"),
        all_of(
            business(employees=10),
            marked("accessibility", is_front),
            saying("accessibility", "Sozialministeriumservice"),
        ),
    ),
    Row(
        "accessibility-authority",
        unsaid("accessibility", "sozialministeriumservice"),
        all_of(
            business(employees=10),
            marked("accessibility", is_front),
            saying("accessibility", "Sozialministeriumservice"),
        ),
    ),
    Row("employees-known", business(employees=None)),
    *cases_of({"old-norms": ("imprint", "Angaben gemäß § 5 TMG")}, GERMAN),
    *cases_of(
        {
            "vat-wrong": ("product", "28 € inkl. MwSt."),
            "base-price-unit": ("product", "12 € / 100 g"),
            "bottle-deposit": ("product", "3 € inkl. 0,25 € Pfand"),
            "reduced-percent": ("product", "jetzt 20 % günstiger"),
            "payment-fee": ("terms", "Die Gebühr bei Zahlung mit PayPal beträgt 1 €."),
            "bank-account": ("page", "IBAN: AT61 1904 3002 3457 3201"),
            "price-reservation": ("terms", "Preisänderungen vorbehalten."),
            "clause-venue": ("terms", "Gerichtsstand ist Salzburg."),
            "clause-law": ("terms", "Es gilt österreichisches Recht."),
            "clause-risk": ("terms", "Der Versand geht auf Gefahr des Käufers."),
            "clause-penalty": ("terms", "Es wird eine Vertragsstrafe fällig."),
            "clause-form": ("terms", "Änderungen bedürfen der Schriftform."),
            "clause-liability": ("terms", "Jede Haftung ist ausgeschlossen."),
            "clause-old-number": ("terms", "nach § 651 BGB"),
            "clause-warranty": ("terms", "Gewährleistung ist ausgeschlossen."),
            "vague-delivery": ("shipping", "Geliefert wird in ca. 3 Wochen."),
            "withdrawal-restricted": ("withdrawal", "Rücknahme nur in der Originalverpackung."),
            "guarantee-promise": ("product", "Darauf geben wir 5 Jahre Garantie."),
            "green-claims": ("product", "Ein nachhaltiges Buch."),
            "climate-neutral": ("post", "Wir binden klimaneutral."),
            "closed-platform": ("imprint", "https://ec.europa.eu/consumers/odr"),
            "placeholders": ("privacy", "Verantwortlich: [Ihr Name]"),
        }
    ),
]


@pytest.fixture(scope="module")
def the_whole(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return whole(tmp_path_factory.mktemp("law") / "site")


def verdicts(case: Case) -> dict[str, Verdict]:
    return {each.rule.id: each.verdict for each in judge(case, ALL_RULES).rulings}


def lacking(case: Case, least: Weight = Weight.HINT) -> set[str]:
    rulings = judge(case, ALL_RULES).of(Verdict.MISSING)
    return {each.rule.id for each in rulings if each.weight >= least}


def test_the_whole_site_lacks_nothing(the_whole: Case) -> None:
    assert lacking(the_whole, Weight.SHOULD) == set()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.rule)
def test_a_rule_sees_what_fulfils_it_and_names_what_is_taken_away(
    row: Row, the_whole: Case
) -> None:
    fulfilled = row.given(the_whole)
    broken = row.breaks(fulfilled)

    assert verdicts(fulfilled)[row.rule] in (Verdict.FULFILLED, Verdict.IDLE)
    assert lacking(broken) - lacking(fulfilled) == {row.rule, *row.also}


def test_every_rule_is_fulfilled_by_one_site_and_broken_by_another(the_whole: Case) -> None:
    every = {rule.id for rule in ALL_RULES}
    fulfilled = {
        row.rule for row in ROWS if verdicts(row.given(the_whole))[row.rule] is Verdict.FULFILLED
    }

    assert {row.rule for row in ROWS} == every
    assert every - fulfilled == set()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.rule)
def test_what_is_missing_is_said_in_whole_sentences(row: Row, the_whole: Case) -> None:
    broken = row.breaks(row.given(the_whole))
    (ruling,) = (each for each in judge(broken, ALL_RULES).rulings if each.rule.id == row.rule)
    for seen in ruling.seen:
        problem = as_problem(ruling, seen)
        for said_so, mend in (worded(problem, "de"), worded(problem, "en")):
            assert "{" not in said_so + mend
            assert "“”" not in said_so, "a message that quotes something has it to quote"
            assert ": ." not in said_so
        assert problem.where.file
