"""Prices, days, hours, identifiers: values as people type them, and as they should not."""

from fault import SOUND, Fault

MUG = "content/products/mug.md"
STOVE = "content/blog/2026-11-05-stove.md"


def product(name: str, lines: str, said: str = "", shown: str = "", hidden: str = "") -> Fault:
    """A product with ``lines`` in its head."""
    files = {MUG: f"---\ntitle: Becher\n{lines}\n---\nGedreht.\n"}
    at = "/products/mug/"
    return Fault(name, files, said, {at: shown} if shown else {}, {at: hidden} if hidden else {})


def post(name: str, lines: str, said: str = "", shown: str = "", file: str = STOVE) -> Fault:
    """A post with ``lines`` in its head."""
    files: dict[str, str | bytes | None] = {STOVE: None} if file != STOVE else {}
    files[file] = f"---\ntitle: Am Ofen\n{lines}\n---\nEs knistert.\n"
    return Fault(name, files, said, {"/blog/stove/": shown} if shown else {})


LADDER_ORDER = (
    "content/products/mug.md:4:1: warning: A step of this ladder holds no longer than the one above "
    "it and would never count. [ladder-order]\n"
    "    Put the steps in order from the earliest moment to the latest, each of them once."
)

FAULTS = (
    # prices
    product("a price with a comma", "price: 12,50", shown="12,50"),
    product("a price with a point", "price: 12.50", shown="12,50"),
    product(
        "a price in float notation",
        "price: 1e3",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “1e3” is none. "
            "[not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product("a price that a float cannot hold", "price: 0.1", shown="0,10"),
    product("a price with thousands in German", "price: 1.250,00", shown="1.250"),
    product("a price with thousands in English", "price: 1,250.00", shown="1.250"),
    product("a price with thousands in Swiss", "price: 1'250.00", shown="1.250"),
    product("a price with a no-break space for thousands", "price: 1\u00a0250,00", shown="1.250"),
    product("a price with a narrow no-break space", "price: 1\u202f250,00 €", shown="1.250"),
    product(
        "a price that could be two",
        "price: 1.250",
        said=(
            "content/products/mug.md:3:8: error: “1.250” at “price” can mean two numbers: 1250 or "
            "1.25. [ambiguous-number]\n"
            "    Write 1250 or 1.25, whichever is meant."
        ),
    ),
    product(
        "a price that could be two, by a comma",
        "price: 1,250",
        said=(
            "content/products/mug.md:3:8: error: “1,250” at “price” can mean two numbers: 1250 or "
            "1.25. [ambiguous-number]\n"
            "    Write 1250 or 1.25, whichever is meant."
        ),
    ),
    product("a price with its sign", "price: 24 €", shown="24,00"),
    product("a price with its sign before", "price: €24", shown="24,00"),
    product("a price with its code", "price: EUR 24,-", shown="24,00"),
    product("a price in quotes", 'price: "24,00 €"', shown="24,00"),
    product(
        "a price in another currency",
        "price: 24 USD",
        said=(
            "content/products/mug.md:3:8: error: “24 USD” at “price” is not in the currency of "
            "the shop (EUR). [other-currency]\n"
            "    All amounts of a site are in one currency; site.yaml says which, below shop: "
            "currency."
        ),
    ),
    product(
        "a price in a currency nobody knows",
        "price: 24 XXX",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “24 XXX” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a price in two currencies",
        "price: 24 € EUR",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “24 € EUR” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a price with words",
        "price: 24 Euro pro Stück",
        said=(
            "content/products/mug.md:3:8: error: At “price” stands the amount alone; “24 Euro "
            "pro Stück” says more. [price-and-more]\n"
            "    Write “price: 24”, with all taxes. For how many grams or litres it is, says "
            "“net_content: 1 kg” below it."
        ),
    ),
    product(
        "a price of words",
        "price: gratis",
        said=(
            "content/products/mug.md:3:8: error: At “price” stands an amount only; “gratis” "
            "is none. [price-in-words]\n"
            "    Words in its place have a field of their own. Write: “price_note: gratis”."
        ),
    ),
    product(
        "a price with an about",
        "price: ca. 24",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “ca. 24” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a price from",
        "price: ab 24",
        said=(
            "content/products/mug.md:3:8: error: At “price” stands a single price; “ab 24” is the "
            "lowest of several. [price-of-several]\n"
            "    Write “price_from: 24” in place of “price”."
        ),
    ),
    product(
        "a range for a price",
        "price: 24-30",
        said=(
            "content/products/mug.md:3:8: error: At “price” stands a single price; “24-30” is the "
            "lowest of several. [price-of-several]\n"
            "    Write “price_from: 24” in place of “price”."
        ),
    ),
    product(
        "a list for a price",
        "price: [24, 30]",
        said=(
            "content/products/mug.md:3:8: error: At “price”, a single value belongs here; here "
            "are several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    product(
        "fields for a price",
        "price: {amount: 24, currency: EUR}",
        said=(
            "content/products/mug.md:3:8: error: At “price”, a single value belongs here; here "
            "are several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    product(
        "a price below zero",
        "price: -24",
        said=(
            "content/products/mug.md:3:8: error: “price” cannot be below zero; here it is “-24”. "
            "[negative-money]\n"
            "    Write the amount without the minus."
        ),
    ),
    product(
        "a price below zero with a real minus",
        "price: −24",
        said=(
            "content/products/mug.md:3:8: error: “price” cannot be below zero; here it is “−24”. "
            "[negative-money]\n"
            "    Write the amount without the minus."
        ),
    ),
    product(
        "a price of zero",
        "price: 0",
        said=(
            "content/products/mug.md:3:1: warning: The price is zero. [free-of-charge]\n"
            "    If it costs nothing, say so: “price_note: free of charge”. If the price is not "
            "settled yet, write “price_note: by effort” in place of it."
        ),
    ),
    product(
        "not a number for a price",
        "price: .nan",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “.nan” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "NaN for a price",
        "price: NaN",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “NaN” is none. "
            "[not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "infinity for a price",
        "price: .inf",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “.inf” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "three decimals in a price",
        "price: 24.999",
        said=(
            "content/products/mug.md:3:8: error: “24.999” at “price” can mean two numbers: 24999 "
            "or 25.00. [ambiguous-number]\n"
            "    Write 24999 or 25.00, whichever is meant."
        ),
    ),
    product(
        "four decimals in a price",
        "price: 24,9999",
        said=(
            "content/products/mug.md:3:8: error: “24,9999” at “price” is finer than a cent. "
            "[part-of-a-cent]\n"
            "    Round it to two decimals."
        ),
    ),
    product(
        "two commas in a price",
        "price: 24,,50",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “24,,50” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "two points in a price",
        "price: 24..50",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “24..50” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "points that do not part thousands",
        "price: 1.2.3",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “1.2.3” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a comma with nothing behind it",
        "price: 24,",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “24,” is none. "
            "[not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a comma with nothing before it",
        "price: ,50",
        said=(
            "content/products/mug.md:3:8: error: A value must not begin with “,”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    product(
        "an O for a zero",
        "price: 1O",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “1O” is none. "
            "[not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product("a price in Arabic digits", "price: ٢٤"),
    product("a price in full-width digits", "price: ２４"),
    product(
        "a price in superscript",
        "price: 24⁵⁰",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “24⁵⁰” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a price of twenty digits",
        "price: 99999999999999999999",
        said=(
            "content/products/mug.md:3:8: error: “99999999999999999999” at “price” has too many "
            "digits; the limit is 12. [number-too-large]\n"
            "    See whether digits have slipped in."
        ),
    ),
    product(
        "a price of a hundred thousand digits",
        f"price: {'9' * 15_000}",
        said=(
            "content/products/mug.md:3:8: error: "
            "“99999999999999999999999999999999999999999999999999999999999…” at “price” has too many "
            "digits; the limit is 12. [number-too-large]\n"
            "    See whether digits have slipped in."
        ),
    ),
    product("an octal price", "price: 024", shown="24,00"),
    product(
        "a price in sixties",
        "price: 12:50",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “12:50” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a hexadecimal price",
        "price: 0x18",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “0x18” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a price with an underscore",
        "price: 1_250",
        said=(
            "content/products/mug.md:3:8: error: “price” needs an amount of money; “1_250” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "an empty price",
        "price:",
        said=(
            "content/products/mug.md:3:1: warning: This product has neither a price nor a word "
            "about it. [no-price]\n"
            "    Add “price: …”, or “price_note: by effort” if you can name it only once you know "
            "the work."
        ),
    ),
    product(
        "no price",
        "sku: B-1",
        said=(
            "content/products/mug.md: warning: This product has neither a price nor a word about "
            "it. [no-price]\n"
            "    Add “price: …”, or “price_note: by effort” if you can name it only once you know "
            "the work."
        ),
    ),
    product(
        "a price and a lowest price",
        "price: 24\nprice_from: 20",
        said=(
            "content/products/mug.md:4:1: error: The product has a price (price) and a lowest "
            "price (price_from). [two-prices]\n"
            "    Keep price; what a choice costs more stands beside it as surcharge."
        ),
    ),
    product(
        "a former price that is lower",
        "price: 24\nwas_price: 20",
        said=(
            "content/products/mug.md:4:1: error: The former price (was_price) is not higher than "
            "the present one. [was-price-lower]\n"
            "    Leave was_price out if the price was not reduced."
        ),
    ),
    product(
        "a deposit above the price",
        "price: 24\ndeposit: 30",
        said=(
            "content/products/mug.md:4:1: error: The deposit is higher than the price. "
            "[deposit-above-price]\n"
            "    Write a smaller amount, or a share: 30 %"
        ),
    ),
    product(
        "a deposit of more than all",
        "price: 24\ndeposit: 130 %",
        said=(
            "content/products/mug.md:4:10: error: “deposit” needs a percentage from 0 to 100; "
            "here it is “130 %”. [not-a-percentage]\n"
            "    Write it with its sign: 30 %"
        ),
    ),
    product(
        "a deposit without a sign",
        "price: 24\ndeposit: 0,3",
        said=(
            "content/products/mug.md:4:10: error: “0,3” at “deposit” has no sign and can mean 30 %. "
            "[ambiguous-share]\n"
            "    Write 30 %; an amount needs its currency here."
        ),
    ),
    product(
        "a deposit of some cents",
        "price: 24\ndeposit: 0,30 €",
        said=(
            "content/products/mug.md:4:1: warning: The deposit is an amount of less than one. "
            "[tiny-deposit]\n"
            "    If a share is meant, write it with its sign: 30 %"
        ),
    ),
    product(
        "a deposit below zero",
        "price: 24\ndeposit: -10",
        said=(
            "content/products/mug.md:4:10: error: “deposit” cannot be below zero; here it is “-10”. "
            "[negative-money]\n"
            "    Write the amount without the minus."
        ),
    ),
    product(
        "a ladder whose steps are not in order",
        "price: 24\ncancellation:\n  - {until: start, costs: 20 %}\n  - {until: order, costs: 50 %}",
        said=LADDER_ORDER,
    ),
    product(
        "a ladder that names one moment twice",
        "price: 24\ncancellation:\n  - {until: start, costs: 20 %}\n  - {until: start, costs: 50 %}",
        said=LADDER_ORDER,
    ),
    product(
        "a ladder by the date of what is no course",
        "price: 24\ncancellation:\n  - {until: 3 days before date, costs: 20 %}",
        said=(
            "content/products/mug.md:4:1: warning: A step goes by the date, but the product is no "
            "course and has none. [moment-without-date]\n"
            "    Name another event: order, confirmation, start, ready or delivery."
        ),
    ),
    product(
        "a course whose dates are all past",
        "price: 24\nkind: course\ndates: [2020-01-05 18:00]",
        said=(
            "content/products/mug.md:5:1: warning: All dates of the course are past; it is shown "
            "without a free date and cannot be ordered. [dates-past]\n"
            "    Add a new date at dates, or write “order: none”."
        ),
        shown="zurzeit kein freier Termin",
        hidden='id="order"',
    ),
    product(
        "a course of which a date is full",
        "price: 24\nkind: course\n"
        "dates: [{start: 2027-01-05, seats: 0}, {start: 2027-02-05, seats: 2}]",
        shown="5. Jänner 2027</time></b> <span>ausgebucht</span>",
    ),
    product(
        "a course of which every date is full",
        "price: 24\nkind: course\ndates: [{start: 2027-01-05, seats: 0}]",
        shown="ausgebucht",
        hidden='id="order"',
    ),
    product(
        "a date of a course twice",
        "price: 24\nkind: course\ndates: [2027-05-02 10:00, 2.5.2027 10 Uhr]",
        said=(
            "content/products/mug.md:5:1: error: The date 2027-05-02 10:00 is given twice. "
            "[date-twice]\n"
            "    An order could not tell the two apart; delete one, or give the time of day."
        ),
    ),
    product(
        "a number that no step leads to",
        "price: 24\nquantity: {min: 2, max: 9, step: 4}",
        said=(
            "content/products/mug.md:4:1: warning: At “quantity” no step leads to the greatest "
            "number 9; the last one is 6. [most-unreached]\n"
            "    Check min, max and step."
        ),
    ),
    product(
        "a weight of nothing",
        "price: 24\nweight: 0 g",
        said=(
            "content/products/mug.md:4:9: error: “weight” must be greater than zero; here it is "
            "“0 g”. [not-positive]\n"
            "    If there is nothing to say, leave the line out."
        ),
    ),
    product(
        "a surcharge that is none",
        "price: 24\noptions:\n  - name: Farbe\n    choices:\n      - {label: blau, surcharge: viel}",
        said=(
            "content/products/mug.md:7:34: error: “surcharge” needs an amount of money; “viel” is "
            "none. [not-money]\n"
            "    Write for example 12.50 or 1,250.00 EUR."
        ),
    ),
    product(
        "a comma in braces",
        "price: 24\noptions:\n  - name: Farbe\n    choices:\n      - {label: blau, surcharge: 5,90}",
        said=(
            "content/products/mug.md:7:34: error: Between braces a comma separates; the value of "
            "“surcharge” was cut in pieces. [comma-in-braces]\n"
            '    Put the value in quotation marks: surcharge: "5,90"'
        ),
    ),
    product(
        "a discount that makes the price negative",
        "price: 24\noptions:\n  - name: Farbe\n    choices:\n"
        "      - blau\n      - {label: rot, surcharge: -30}",
        said=(
            "content/products/mug.md:4:1: error: Together, the discounts of the choices are "
            "higher than the price. [discount-above-price]\n"
            "    Check the amounts with a minus at surcharge and price_per_unit."
        ),
    ),
    product(
        "a price per unit that makes the price negative at the greatest number",
        "price: 24\noptions: [{name: Länge, min: 10, max: 2000, unit: cm, price_per_unit: -1}]",
        said=(
            "content/products/mug.md:4:1: error: Together, the discounts of the choices are "
            "higher than the price. [discount-above-price]\n"
            "    Check the amounts with a minus at surcharge and price_per_unit."
        ),
    ),
    product(
        "a price per unit that falls, but not below zero where the steps end",
        "price: 24\noptions: [{name: Länge, min: 0, max: 24, step: 8, unit: cm, price_per_unit: -1}]",
    ),
    product(
        "an option without choices",
        "price: 24\noptions:\n  - name: Farbe",
        said=(
            "content/products/mug.md:5:5: error: At “Farbe” there is nothing to choose. "
            "[option-without-choices]\n"
            "    Add “choices: [small, large]”, or for a number “min: …” and “max: …”."
        ),
    ),
    product(
        "an option without a name",
        "price: 24\noptions:\n  - choices: [blau, rot]",
        said=(
            "content/products/mug.md:5:5: error: The field “name” is missing here. [missing-key]\n"
            "    Add a line “name: …”."
        ),
    ),
    product(
        "an option that is a word",
        "price: 24\noptions: blau",
        said=(
            "content/products/mug.md:4:10: error: At “options” it is not said what “blau” is. "
            "[entries-without-names]\n"
            "    Each entry has names and values: - {name: …, choices: [blau]}. Allowed are: name, "
            "choices, min, max, step, unit, price_per_unit."
        ),
    ),
    product(
        "the same choice twice",
        "price: 24\noptions:\n  - {name: Farbe, choices: [blau, blau]}",
        said=(
            "content/products/mug.md:5:5: error: At “Farbe” the choice “blau” is given twice. "
            "[choice-twice]\n"
            "    An order could not tell them apart; give one of them another name."
        ),
    ),
    product(
        "the same option twice",
        "price: 24\noptions:\n  - {name: Farbe, choices: [blau, rot]}\n"
        "  - {name: Farbe, choices: [matt, glanz]}",
        said=(
            "content/products/mug.md:6:5: error: “Farbe” stands here for the second time. "
            "[asked-twice]\n"
            "    An order could not tell the two apart; give one of them another name."
        ),
    ),
    product(
        "a least above the greatest",
        "price: 24\nquantity: {min: 5, max: 2}",
        said=(
            "content/products/mug.md:4:1: error: At “quantity” the least number (min) is greater "
            "than the greatest (max). [least-above-most]\n"
            "    Exchange the two."
        ),
    ),
    product(
        "a quantity of zero",
        "price: 24\nquantity: {min: 0}",
        said=(
            "content/products/mug.md:4:17: error: “min” is a whole number from 1 to 1000000; here "
            "it is “0”. [not-within]"
        ),
    ),
    product("an unknown availability", "price: 24\navailability: in stock"),
    product("an availability that is a slip", "price: 24\navailability: sold_out"),
    product(
        "an unknown kind",
        "price: 24\nkind: thing",
        said=(
            "content/products/mug.md:4:7: error: “thing” is not known at “kind”. [unknown-word]\n"
            "    Allowed are: goods, service, course, digital."
        ),
    ),
    product(
        "a course without dates",
        "price: 24\nkind: course",
        said=(
            "content/products/mug.md:4:1: warning: The course has no dates. "
            "[course-without-dates]\n"
            "    Add dates with “start: …”, or “order: none” as long as none is fixed."
        ),
    ),
    product(
        "a course that ends before it begins",
        "price: 24\nkind: course\ndates:\n  - {start: 2026-12-05 10:00, end: 2026-12-05 09:00}",
        said=(
            "content/products/mug.md:5:1: error: In entry 1, the end lies before the start. "
            "[ends-before-start]\n"
            "    Check the two days, and their years."
        ),
    ),
    product(
        "a course on a day that never was",
        "price: 24\nkind: course\ndates: [2026-02-30]",
        said=(
            "content/products/mug.md:5:9: error: There is no such day as “2026-02-30”. "
            "[no-such-day]\n"
            "    Check day and month at “dates”."
        ),
    ),
    product(
        "a weight without a unit",
        "price: 24\nweight: 350",
        said=(
            "content/products/mug.md:4:9: error: “350” at “weight” is no weight. [not-a-weight]\n"
            "    Write a number and g or kg: 350 g, 1.2 kg"
        ),
    ),
    product(
        "a weight in pounds",
        "price: 24\nweight: 1 lb",
        said=(
            "content/products/mug.md:4:9: error: “1 lb” at “weight” is no weight. [not-a-weight]\n"
            "    Write a number and g or kg: 350 g, 1.2 kg"
        ),
    ),
    product(
        "a weight below zero",
        "price: 24\nweight: -350 g",
        said=(
            "content/products/mug.md:4:9: error: “-350 g” at “weight” is no weight. "
            "[not-a-weight]\n"
            "    Write a number and g or kg: 350 g, 1.2 kg"
        ),
    ),
    product(
        "a content in a unit nobody knows",
        "price: 24\nnet_content: 3 Stück",
        said=(
            "content/products/mug.md:4:14: error: “3 Stück” at “net_content” is no quantity from "
            "which a base price can be computed. [not-a-content]\n"
            "    Write a number and one of these units: g, kg, ml, cl, l, cm, m, m², m³. For "
            "example: 500 g"
        ),
    ),
    product(
        "a content of nothing",
        "price: 24\nnet_content: 0 g",
        said=(
            "content/products/mug.md:4:14: error: “net_content” must be greater than zero; here "
            "it is “0 g”. [not-positive]\n"
            "    If there is nothing to say, leave the line out."
        ),
    ),
    product(
        "a GTIN with a slip",
        "price: 24\ngtin: 4006381333932",
        said=(
            "content/products/mug.md:4:7: error: “4006381333932” is no valid EAN or GTIN: its "
            "last digit does not fit the others. [gtin-check]\n"
            "    Compare the number with the one on the goods; two digits may have changed places."
        ),
    ),
    product(
        "a GTIN that is too short",
        "price: 24\ngtin: 123",
        said=(
            "content/products/mug.md:4:7: error: “123” is no EAN or GTIN. [not-a-gtin]\n"
            "    It has 8, 12, 13 or 14 digits and stands below the bar code. If you have none, "
            "leave the line out."
        ),
    ),
    product("a GTIN that lost its zero", "price: 24\ngtin: 0 12345 67890 5", shown="012345678905"),
    product(
        "a delivery time that is none",
        "price: 24\ndelivery_time: bald",
        said=(
            "content/products/mug.md:4:16: error: “bald” at “delivery_time” is no length of time. "
            "[not-a-span]\n"
            "    Write one or two numbers and the unit: 3-5 days, 2 weeks, 48 h"
        ),
    ),
    product(
        "a delivery time backwards",
        "price: 24\ndelivery_time: 5-3 days",
        said=(
            "content/products/mug.md:4:16: error: In “5-3 days” (“delivery_time”), the greater number "
            "stands first. [span-order]\n"
            "    The smaller one stands first: 3-5"
        ),
    ),
    product(
        "a country that is a word",
        "price: 24\nmanufacturer_country: Österreich",
        said=(
            "content/products/mug.md:4:23: error: “Österreich” at “manufacturer_country” is no "
            "country as it is written here. [not-a-country]\n"
            "    Did you mean “AT”? Write the two letters of the country: AT, DE, CH …"
        ),
    ),
    product(
        "a substitute that is not there",
        "price: 24\navailability: sold-out\nsubstitute: cup",
        said=(
            "content/products/mug.md:5:13: error: There is no product “cup”. [unknown-product]\n"
            "    Name it by its file below content/products, without .md."
        ),
    ),
    product(
        "a related product that is not there",
        "price: 24\nrelated: [mugg]",
        said=(
            "content/products/mug.md:4:11: error: There is no product “mugg”. [unknown-product]\n"
            "    Did you mean “mug”? Name it by its file below content/products, without .md."
        ),
    ),
    product(
        "a related product that is itself",
        "price: 24\nrelated: [mug]",
        said=(
            "content/products/mug.md:4:11: warning: The product refers to itself here. "
            "[related-to-itself]\n"
            "    Name another one, or delete the line."
        ),
    ),
    product(
        "a shipping class that is not there",
        "price: 24\nshipping: {class: parcel}",
        said=(
            "content/products/mug.md:4:19: error: A shipping class “parcel” is not in site.yaml; "
            "none is named there yet. [no-shipping-class]\n"
            "    Write “class: parcel” to one of the rates there, below shop: shipping, or leave the line "
            "out."
        ),
    ),
    product(
        "a ladder of moments that are none",
        "price: 24\ncancellation:\n  - {until: never, costs: 10 %}",
        said=(
            "content/products/mug.md:5:13: error: “never” at “until” is no moment of an order. "
            "[not-a-moment]\n"
            "    Did you mean “delivery”? Name an event (order, confirmation, start, ready, "
            "delivery, date), or a time before or after one: 48 h after order, 14 days before date"
        ),
    ),
    product(
        "a ladder that costs more than all",
        "price: 24\ncancellation:\n  - {until: start, costs: 110 %}",
        said=(
            "content/products/mug.md:5:27: error: “costs” needs a percentage from 0 to 100; here "
            "it is “110 %”. [not-a-percentage]\n"
            "    Write it with its sign: 30 %"
        ),
    ),
    # days
    post(
        "a day that never was",
        "date: 2026-02-30",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: There is no such day as “2026-02-30”. "
            "[no-such-day]\n"
            "    Check day and month at “date”."
        ),
    ),
    post(
        "a leap day in a year without one",
        "date: 2026-02-29",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: There is no such day as “2026-02-29”. "
            "[no-such-day]\n"
            "    Check day and month at “date”."
        ),
    ),
    post(
        "a month that never was",
        "date: 2026-13-01",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: There is no such day as “2026-13-01”. "
            "[no-such-day]\n"
            "    Check day and month at “date”."
        ),
    ),
    post(
        "day and month that could be either",
        "date: 05/11/2026",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “05/11/2026” at “date” can mean two "
            "days: 2026-11-05 or 2026-05-11. [ambiguous-date]\n"
            "    Write 2026-11-05 or 2026-05-11, whichever is meant."
        ),
    ),
    post(
        "a day with slashes that is clear",
        "date: 25/10/2026",
        said=(
            "content/blog/2026-11-05-stove.md:3:1: warning: The head says 2026-10-25, the file's "
            "name 2026-11-05; the head counts. [two-days]\n"
            "    Leave one of the two out, or make them agree."
        ),
    ),
    post(
        "a day in American order that is clear",
        "date: 10/25/2026",
        said=(
            "content/blog/2026-11-05-stove.md:3:1: warning: The head says 2026-10-25, the file's "
            "name 2026-11-05; the head counts. [two-days]\n"
            "    Leave one of the two out, or make them agree."
        ),
    ),
    post("a German day", "date: 5.11.2026", shown="5. November 2026"),
    post("a German day with a word", "date: 5. November 2026", shown="5. November 2026"),
    post(
        "an Austrian January",
        "date: 5. Jänner 2026",
        shown="5. Jänner 2026",
        said=(
            "content/blog/2026-11-05-stove.md:3:1: warning: The head says 2026-01-05, the file's "
            "name 2026-11-05; the head counts. [two-days]\n"
            "    Leave one of the two out, or make them agree."
        ),
    ),
    post("an English day", "date: November 5, 2026", shown="5. November 2026"),
    post(
        "a day of two digits",
        "date: 5.11.26",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “5.11.26” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post(
        "a word for a day",
        "date: gestern",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “gestern” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post(
        "now for a day",
        "date: now",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “now” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post(
        "a number for a day",
        "date: 20261105",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “20261105” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post(
        "seconds since 1970 for a day",
        "date: 1793836800",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “1793836800” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post("a day in Arabic digits", "date: ٢٠٢٦-١١-٠٥"),
    post(
        "a day with typographic dashes",
        "date: 2026–11–05",
        shown='<time datetime="2026-11-05">',
    ),
    post(
        "a list for a day",
        "date: [2026-11-05]",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: At “date”, a single value belongs here; "
            "here are several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    post("a day with a time", "date: 2026-11-05 10:30", shown="5. November 2026"),
    post("a day with a T and a zone", "date: 2026-11-05T10:30:00+02:00", shown="5. November 2026"),
    post("a day in UTC", "date: 2026-11-05T10:30:00Z", shown="5. November 2026"),
    post(
        "a day with a zone that is none",
        "date: 2026-11-05T10:30:00+25:00",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: +25:00 in “2026-11-05T10:30:00+25:00” at "
            "“date” is no distance from universal time. [not-a-zone]\n"
            "    Leave it out, and the time of the site holds; otherwise, for example, +02:00"
        ),
    ),
    post(
        "a day with the name of a zone",
        "date: 2026-11-05 10:30 Europe/Vienna",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “10:30 Europe/Vienna” at “date” is no "
            "time of day. [not-a-time]\n"
            "    Write hours and minutes: 9:30"
        ),
    ),
    post(
        "a time after midnight",
        "date: 2026-11-05 24:30",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “24:30” at “date” is no time of day. "
            "[not-a-time]\n"
            "    Write hours and minutes: 9:30"
        ),
    ),
    post(
        "a time with sixty minutes",
        "date: 2026-11-05 10:60",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “10:60” at “date” is no time of day. "
            "[not-a-time]\n"
            "    Write hours and minutes: 9:30"
        ),
    ),
    post(
        "the hour that summer time skips",
        "date: 2026-03-29 02:30",
        shown="29. März 2026",
        said=(
            "content/blog/2026-11-05-stove.md:3:1: warning: The head says 2026-03-29, the file's "
            "name 2026-11-05; the head counts. [two-days]\n"
            "    Leave one of the two out, or make them agree."
        ),
    ),
    post(
        "the year 0",
        "date: 0000-01-01",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: There is no such day as “0000-01-01”. "
            "[no-such-day]\n"
            "    Check day and month at “date”."
        ),
    ),
    post(
        "the year 1",
        "date: 0001-01-01",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “0001-01-01” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post(
        "the year 9999",
        "date: 9999-12-31",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “9999-12-31” at “date” is too far away; "
            "another year is probably meant. [far-year]\n"
            "    Write a year from 1900 to 2199."
        ),
    ),
    post(
        "the year 20266",
        "date: 20266-11-05",
        said=(
            "content/blog/2026-11-05-stove.md:3:7: error: “20266-11-05” at “date” is no date. "
            "[not-a-date]\n"
            "    Write it with all four digits of the year: 2026-11-05 or 5 November 2026"
        ),
    ),
    post("a day in quotes", 'date: "2026-11-05"', shown="5. November 2026"),
    post(
        "a day that contradicts the file's name",
        "date: 2026-11-06",
        said=(
            "content/blog/2026-11-05-stove.md:3:1: warning: The head says 2026-11-06, the file's "
            "name 2026-11-05; the head counts. [two-days]\n"
            "    Leave one of the two out, or make them agree."
        ),
    ),
    post(
        "a file's name with a day that never was",
        "",
        file="content/blog/2026-02-30-stove.md",
        said=(
            "content/blog/2026-02-30-stove.md: error: There is no such day as “2026-02-30” in the "
            "file's name. [no-such-day-in-name]\n"
            "    Rename the file; the day stands in front as year, month, day: 2026-11-05-name.md"
        ),
    ),
    post(
        "a file's name with a month that never was",
        "",
        file="content/blog/2026-13-01-stove.md",
        said=(
            "content/blog/2026-13-01-stove.md: error: There is no such day as “2026-13-01” in the "
            "file's name. [no-such-day-in-name]\n"
            "    Rename the file; the day stands in front as year, month, day: 2026-11-05-name.md"
        ),
    ),
    post(
        "a post without a day",
        "",
        file="content/blog/stove.md",
        said=(
            "content/blog/stove.md: warning: The post has no date and so stands behind all "
            "others. [post-without-day]\n"
            "    Write “date: …” into the head, or put the day before the file's name: "
            "2026-11-05-name.md"
        ),
    ),
    post("a post of next year", "", file="content/blog/2027-11-05-stove.md"),
    post(
        "an updated day before the day",
        "updated: 2020-01-01",
        said=(
            "content/blog/2026-11-05-stove.md:3:1: warning: The page would have been changed "
            "before it was there: updated lies before date. [updated-before]\n"
            "    Check the two days, and their years."
        ),
    ),
    post(
        "a page that ends before it begins",
        "publish_from: 2026-12-01\npublish_until: 2026-11-01",
        said=(
            "content/blog/2026-11-05-stove.md:4:1: warning: The page would never be seen: "
            "publish_until lies before its first day (publish_from or date). [never-visible]\n"
            "    Check the two days, and their years."
        ),
    ),
    post("a page that has expired", "publish_until: 2026-11-10"),
    Fault(
        "a deposit of so many percent in words",
        {MUG: "---\ntitle: Becher\nprice: 24\ndeposit: 30 Prozent\n---\nGedreht.\n"},
        said=(
            "content/products/mug.md:4:10: error: “deposit” needs a share or an amount of money; "
            "“30 Prozent” is neither. [not-a-share]\n"
            "    Write a share with its sign, 30 % (nothing: 0 %), or an amount: 12.50"
        ),
    ),
    Fault(
        "choices by name and surcharge alone",
        {
            MUG: "---\ntitle: Becher\nprice: 24\noptions:\n  - name: Farbe\n"
            "    choices: [{blau: 4.00}, rot]\n---\nGedreht.\n"
        },
        said=(
            "content/products/mug.md:6:16: error: At “choices” it is not said what “blau” is, and "
            "what the value behind it. [pair-without-names]\n"
            "    Write each entry with both names: - {label: blau, surcharge: 4.00}"
        ),
    ),
    Fault(
        "shipping by country and price alone",
        {"site.yaml": SOUND["site.yaml"] + "shop:\n  shipping: {AT: 6.90, DE: 9}\n"},
        said=(
            "site.yaml:8:14: error: At “shipping” it is not said what “AT” is, and what the value "
            "behind it. [pair-without-names]\n"
            "    Write each entry with both names: - {to: AT, price: 6.90}"
        ),
    ),
)
