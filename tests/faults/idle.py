"""What is said and would not count: rates nobody comes to, words for no picture, numbers of two."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
ABOUT = "content/about.md"
MUG = "content/products/mug.md"


def shop(name: str, lines: str, said: str = "") -> Fault:
    """A shop with ``lines`` of settings."""
    return Fault(name, {"site.yaml": f"{SITE}shop:\n{lines}"}, said)


def business(name: str, line: str, said: str) -> Fault:
    """A business with one more line."""
    return Fault(name, {"site.yaml": f"{SITE}  {line}\n"}, f"site.yaml:7:{said}")


def page(name: str, line: str, said: str) -> Fault:
    """A page with one more line in its head."""
    files = {ABOUT: f"---\ntitle: Über uns\n{line}\n---\nWir sind drei.\n"}
    return Fault(name, files, f"{ABOUT}:3:{said}")


def product(name: str, lines: str, said: str) -> Fault:
    """A product with more lines in its head."""
    files = {MUG: f"---\ntitle: Becher\nprice: 24\n{lines}\n---\nGedreht.\n"}
    return Fault(name, files, f"{MUG}:{said}")


UNSEEN = (
    "1: warning: “{}” has no value here and does not count; the page is shown regardless of it. "
    "[visibility-unsaid]\n"
    "    Write one behind it (draft: true, or a day), or leave the line out."
)
NO_PICTURE = (
    "1: warning: “{}” belongs to a picture, but this page has none. [picture-words-unused]\n"
    "    Add “image: …”, or leave the line out."
)
UNUSED = (
    "site.yaml:8:3: warning: “{}” is not used: orders and withdrawals come by mail. [form-unused]\n"
    "    Write “order_by: form”, or leave the line out."
)

FAULTS = (
    shop(
        "a rate below one that always fits",
        "  shipping:\n    - {to: AT, price: 5}\n    - {to: AT, class: parcel, price: 8}\n",
        "site.yaml:8:3: warning: Shipping rate 2 never holds: a rate above it always fits first. "
        "[shipping-unreached]\n"
        "    Put the special rate (with class or up_to) above the general one, or delete it.",
    ),
    shop(
        "a heavier rate below a lighter one, and a wider one below both",
        "  shipping:\n    - {to: AT, up_to: 1 kg, price: 5}\n    - {to: AT, up_to: 5 kg, price: 8}\n"
        "    - {to: [AT, DE], price: 12}\n",
        f"{MUG}: warning: Shipping goes by weight, but this product names none and counts as the "
        "lightest. [weight-unsaid]\n"
        "    Add “weight: 350 g”, with its packing.",
    ),
    shop(
        "a rate that leads nowhere",
        "  shipping:\n    - price: 5\n",
        "site.yaml:8:3: error: Shipping rate 1 names no country. [shipping-nowhere]\n"
        "    Add “to: AT”, for several “to: [AT, DE]”.",
    ),
    shop(
        "a rate to where nothing is sold",
        "  markets: [AT]\n  shipping:\n    - {to: [AT, FR], price: 5}\n",
        "site.yaml:9:3: warning: Shipping rate 1 leads to countries that you do not sell to by "
        "markets: FR. [shipping-beyond]\n"
        "    Add them to markets, so that what holds there is checked, or take them out.",
    ),
    shop(
        "a form's address, but orders by mail",
        "  endpoint: https://forms.example.at/x\n",
        UNUSED.format("endpoint"),
    ),
    shop(
        "a form's service, but orders by mail",
        "  form_service: receiver\n",
        UNUSED.format("form_service"),
    ),
    business(
        "a rate of a business that charges no tax",
        "vat: {mode: small-business, rate: 20}",
        "3: warning: Small businesses charge no VAT; a rate does not count here. [rate-without-vat]\n"
        "    Leave rate out, or write “mode: standard”.",
    ),
    business(
        "letters that are just true",
        "newsletter: true",
        "3: error: Visitors would read “true” here. [newsletter-flag]\n"
        "    Here belongs a sentence on your letters. If there are none, leave the line out.",
    ),
    Fault(
        "a host that is just true",
        {"site.yaml": f"{SITE}privacy: {{host: true}}\n"},
        "site.yaml:7:11: error: The privacy notice would name “true” as a recipient here. "
        "[provider-flag]\n"
        "    Write the name of the company; if there is none, leave the line out.",
    ),
    business(
        "a number at WhatsApp of nobody knows which country",
        "whatsapp: 0660 1234567",
        "3: error: “0660 1234567” at “whatsapp” is a number only within its country; a messenger "
        "will not find it. [number-of-no-country]\n"
        "    Write it with the calling code of the country: +43 660 1234567",
    ),
    Fault(
        "a national number at WhatsApp where the country is known",
        {"site.yaml": f"{SITE}  country: AT\n  whatsapp: 0660 1234567\n"},
        shown={"/contact/": "https://wa.me/436601234567"},
    ),
    business(
        "days of rest without hours",
        "closed: [{from: 2026-12-24}]",
        "3: warning: What stands below closed holds for your dates; visitors read it with the "
        "opening hours, and there are none. [closed-without-hours]\n"
        "    Add hours, or tell everybody with a notice at notices.",
    ),
    Fault(
        "notices without a word",
        {"site.yaml": f'{SITE}notices:\n  - {{text: ""}}\n  - text: {{de: ""}}\n'},
        "site.yaml:8:5: error: The field “text” is missing here. [missing-key]\n"
        "    Add a line “text: …”.\n"
        "site.yaml:9:5: error: The field “text” is missing here. [missing-key]\n"
        "    Add a line “text: …”.",
    ),
    product(
        "a deposit by the date of what is no course",
        "deposit: {share: 30 %, due: 1 week before date}",
        "4:1: warning: The deposit goes by the date, but the product is no course and has none. "
        "[deposit-without-date]\n"
        "    Name another event at due: order, confirmation, start, ready or delivery.",
    ),
    business(
        "a telephone number of twenty digits",
        "phone: 99999999999999999999",
        "10: error: “99999999999999999999” at “phone” is no telephone number. [not-a-phone]\n"
        "    Write one number only, best with its country code: +43 662 123456",
    ),
    Fault(
        "a list below a value",
        {ABOUT: "---\ntitle: Über uns\ntags: leder\n  - garn\n  - leim\n---\nWir sind drei.\n"},
        "content/about.md:4: warning: This line becomes no entry of a list, but is added to “leder”. "
        "[yaml-swallowed]\n"
        "    For a list, nothing stands behind the colon above it; put a sentence into quotation marks "
        "as a whole.",
    ),
    Fault(
        "an option of a theme that has no value",
        {"themes/werkstatt/theme.yaml": "options:\n  mark: {kind: choice}\n"},
        "themes/werkstatt/theme.yaml:2:9: error: The field “default” is missing here. [missing-key]\n"
        "    Add a line “default: …”.",
    ),
    page("a draft that is neither yes nor no", "draft:", UNSEEN.format("draft")),
    page("an end that nobody filled in", "publish_until: ~", UNSEEN.format("publish_until")),
    page(
        "words for a picture that is not there",
        "image_alt: Ein Ofen",
        NO_PICTURE.format("image_alt"),
    ),
    page("a focus of no picture", "image_focus: top", NO_PICTURE.format("image_focus")),
    page(
        "a change yet to come",
        "updated: 2030-01-01",
        "1: warning: The page would have been changed in the future: updated lies after today. "
        "[updated-ahead]\n"
        "    Check the day, and its year.",
    ),
    product(
        "warnings of what needs none",
        "warnings: [heiß]\nno_warnings: true",
        "5:1: warning: “no_warnings” says that the piece needs no warning; below warnings there are "
        "some. [warnings-denied]\n"
        "    Leave one of the two out.",
    ),
    product(
        "a choice without a word",
        'options:\n  - {name: Farbe, choices: [blau, ""]}',
        "5:35: error: The field “label” is missing here. [missing-key]\n    Add a line “label: …”.",
    ),
    product(
        "two choices of one number",
        "options:\n  - name: Farbe\n    choices: [{label: blau, sku: B-1}, {label: rot, sku: b-1}]",
        "5:5: error: Two choices have the article number b-1. [choices-of-one-sku]\n"
        "    Give each its own, or leave sku out.",
    ),
    product(
        "a question called like an option",
        "options:\n  - {name: Farbe, choices: [blau, rot]}\nquestions: [farbe]",
        "6:13: error: “farbe” stands here for the second time. [asked-twice]\n"
        "    An order could not tell the two apart; give one of them another name.",
    ),
    product(
        "the same answer twice",
        "questions:\n  - {ask: Wohin, kind: choice, choices: [links, Links]}",
        "5:5: error: At “Wohin” the choice “links” is given twice. [choice-twice]\n"
        "    An order could not tell them apart; give one of them another name.",
    ),
)
