"""One slip, one message, and a true one: what is said of values that are nearly right."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
ABOUT = "content/about.md"
MUG = "content/products/mug.md"


def site(name: str, lines: str, said: str) -> Fault:
    """Settings with more lines at their end."""
    return Fault(name, {"site.yaml": f"{SITE}{lines}\n"}, f"site.yaml:{said}" if said else "")


def page(name: str, line: str, said: str) -> Fault:
    """A page with one more line in its head."""
    files = {ABOUT: f"---\ntitle: Wir\n{line}\n---\nText\n"}
    return Fault(name, files, f"{ABOUT}:3:{said}" if said else "")


def title(name: str, typed: str, said: str) -> Fault:
    """A page with this title."""
    return Fault(name, {ABOUT: f"---\ntitle: {typed}\n---\nText\n"}, f"{ABOUT}:2:{said}")


def product(name: str, lines: str, said: str) -> Fault:
    """A product with more lines in its head."""
    files = {MUG: f"---\ntitle: Becher\nprice: 24\n{lines}\n---\nText\n"}
    return Fault(name, files, f"{MUG}:4:{said}" if said else "")


BACKSLASH = (
    "error: Between double quotation marks, the backslash \\ has a meaning of its own. [yaml-backslash]\n"
    "    Use single quotation marks: '…'"
)
EMPTY_RATE = (
    "8:3: error: Shipping rate {} names neither a country nor a price. [shipping-empty]\n"
    "    Write “to: AT” and “price: 5.90”, or for collection “pickup: true”. If there is no collection, "
    "leave the rate out."
)

NOTATION = (
    title("a path between double quotation marks", '"C:\\Users\\x"', f"13: {BACKSLASH}"),
    title("a path that ends in a backslash", '"C:\\Bilder\\"', f"11: {BACKSLASH}"),
    Fault(
        "a version of YAML that does not exist",
        {"site.yaml": f"%YAML 9.9\n---\n{SITE}"},
        "site.yaml:1:1: error: Lines that begin with % have no place here: %YAML 9.9 [yaml-directive]\n"
        "    Delete the line.",
    ),
    site("the sign of another program in front of a line", "\ufeffmenu: [blog]", ""),
    site(
        "hours within braces that a comma cuts",
        "  hours: {mon: 9:00-12:00, 14:00-18:00, tue: 9:00-12:00}",
        "7:16: error: Between braces a comma separates; the value of “mon” was cut in pieces. "
        "[comma-in-braces]\n"
        '    Put the value in quotation marks: mon: "9:00-12:00, 14:00-18:00"',
    ),
)

KEYS = (
    site(
        "the business given once more",
        "business:\n  owner: Eva",
        "7:1: error: “business” is given twice, the first time in line 4. [repeated-key]\n"
        "    Keep one of the two lines and delete the other.",
    ),
    Fault(
        "a title that stands a level too high",
        {"site.yaml": SITE.replace("  title: Werkstatt\n", "") + "title: Werkstatt\n"},
        "site.yaml:6:1: error: “title” belongs below “site:”, not here. [key-elsewhere]\n"
        "    Write the line there, and indented.",
    ),
    site(
        "a currency that stands a level too high",
        "currency: EUR",
        "7:1: error: “currency” belongs below “shop:”, not here. [key-elsewhere]\n"
        "    Write the line there, and indented.",
    ),
    site(
        "the name of a theme where its options belong",
        "theme: laden",
        "7:8: error: “theme” belongs below “site:”, not here. [key-elsewhere]\n"
        "    Write the line there, and indented.",
    ),
    site(
        "a rate of tax alone",
        "  vat: 20 %",
        "7:8: error: At “vat” it is not said how turnover is taxed; “20 %” is probably the rate. "
        "[rate-alone]\n"
        "    Write “vat: {mode: standard, rate: 20}”, as a small business “vat: small-business”.",
    ),
)

LISTS = (
    site(
        "rates of shipping by country, each with its price",
        "shop:\n  shipping:\n    ireland: {price: 5}\n    abroad: {price: 9}",
        "9:5: error: At “shipping” it is not said what “ireland” is, and what the value behind it. "
        "[pair-without-names]\n"
        "    Write each entry with both names: - {to: ireland, price: 5}",
    ),
    site(
        "no collection among the rates",
        "shop:\n  shipping: [{to: AT, price: 5}, {pickup: false}]",
        EMPTY_RATE.format(2),
    ),
    product(
        "an option by its name",
        "options: {Size: [S, M, L]}",
        "11: error: At “options” it is not said what “Size” is, and what the value behind it. "
        "[pair-without-names]\n"
        "    Write each entry with both names: - {name: Size, choices: [S, M, L]}",
    ),
    product(
        "choices in place of options",
        "options: [S, M, L]",
        "11: error: At “options” it is not said what “S” is. [entries-without-names]\n"
        "    Each entry has names and values: - {name: …, choices: [S, M, L]}. Allowed are: name, choices, "
        "min, max, step, unit, price_per_unit.",
    ),
    site(
        "a price in place of rates of shipping",
        "shop:\n  shipping: [5, 9]",
        "8:14: error: At “shipping” it is not said what “5” is. [entries-without-names]\n"
        "    Each entry has names and values: - {to: …, price: 5}. Allowed are: to, price, free_from, class, "
        "up_to, pickup.",
    ),
    site(
        "nothing between quotation marks in place of rates of shipping",
        "shop:\n  shipping: ''",
        "8:13: error: At “shipping” it is not said what “” is. [entries-without-names]\n"
        "    Each entry has names and values: - {to: …, price: …}. Allowed are: to, price, free_from, class, "
        "up_to, pickup.",
    ),
    site("nothing at all among rates of shipping", "shop:\n  shipping: [~]", ""),
    page(
        "tags between braces",
        "tags: {a, b}",
        "7: error: At “tags” belongs a list; here stand names with values, as braces or colons make "
        "them. [not-a-list]\n"
        "    Write square brackets: [a, b]",
    ),
    site(
        "a menu with words of its own",
        "menu:\n  products: Laden\n  blog: Neues",
        "8:3: error: At “menu” belongs a list; here stand names with values, as braces or colons make "
        "them. [not-a-list]\n"
        "    Write square brackets: [products, blog]",
    ),
)

VALUES = (
    site(
        "an account number that lacks a digit",
        "  bank: {iban: AT61 1904 3002 3457 320}",
        "7:16: error: “AT61 1904 3002 3457 320” is no IBAN: those that begin with AT have 20 signs, this "
        "has 19. [iban-length]\n"
        "    Compare it with your bank statement.",
    ),
    page(
        "an earlier address with a question",
        "moved_from: /index.php?id=3",
        "13: error: “/index.php?id=3” at “moved_from” holds a ? or #; what stands from there on, no web "
        "space can redirect. [address-with-query]\n"
        "    Take this address out, or write what stands before that sign: /old/page/",
    ),
    page(
        "the home page for an earlier address",
        "moved_from: /",
        "13: error: At “moved_from” stands /, the home page; there is a page there now as well. "
        "[moved-from-home]\n"
        "    Take / out. The home page is written in content/index.md.",
    ),
    site(
        "a profile with a password",
        "  profiles: {a: 'https://eva:geheim@example.at/b'}",
        "7:17: error: “https://…@example.at/b” at “a” holds a user or a password, which every visitor "
        "could read. [url-with-login]\n"
        "    Leave out what stands before the @.",
    ),
    Fault(
        "an address that begins twice",
        {"site.yaml": SITE.replace("https://", "https://https://")},
        "site.yaml:3:8: error: “https://https://www.example.at/” at “url” begins twice with https:// or "
        "http://. [url-begins-twice]\n"
        "    Delete one of them.",
    ),
    site(
        "a length of time in years",
        "shop:\n  delivery_time: 2 years",
        "8:18: error: “2 years” at “delivery_time”: we know no length of time in “years”. [unknown-unit]\n"
        "    Allowed are hours, days, working days, weeks and months: 24 months",
    ),
)

CLASS = "shop:\n  shipping: [{to: AT, price: 5}]\n  shipping_classes: {parcel: Paket}\n"

WHOLE = (
    Fault(
        "a theme of one's own that has some templates and no parent",
        {
            "site.yaml": SITE.replace("business:", "  theme: mine\nbusiness:"),
            "themes/mine/theme.yaml": "name: Meines\n",
            "themes/mine/templates/page.html": '{% extends "werkstatt/page.html" %}\n',
        },
        "site.yaml:4:3: error: The theme “mine” builds on none that has all templates; it lacks: "
        "404.html, blog.html, contact.html, home.html, order-phone.html, order-sheet.html, order.html, "
        "post.html, product.html, products.html, search.html. [theme-half]\n"
        "    Write “parent: werkstatt” into its theme.yaml (there are laden, praxis, werkstatt), or make "
        "the templates in its folder templates.",
    ),
    Fault(
        "a file named by the site's own language beside one that is not",
        {"content/about.de.md": "---\ntitle: Wir\n---\nText\n"},
        "content/about.de.md: error: By its name, this file is in the site's own language; so is "
        "content/about.md. [own-language-named]\n"
        "    In its own language, each page stands in the file without a code. Bring both together in "
        "content/about.md.",
    ),
    Fault(
        "a home page named by the site's own language beside one that is not",
        {"content/index.de.md": "Willkommen\n"},
        "content/index.de.md: error: By its name, this file is in the site's own language; so is "
        "content/index.md. [own-language-named]\n"
        "    In its own language, each page stands in the file without a code. Bring both together in "
        "content/index.md.",
    ),
    Fault(
        "a product in a language that the site does not have",
        {"content/products/mug.fr.md": "---\ntitle: Tasse\n---\nTexte\n"},
        "content/products/mug.fr.md: error: By its name, this file is in the language “fr”, which this "
        "site does not have. [language-not-listed]\n"
        "    Its languages are: de-AT. Further ones are added in site.yaml below languages.",
    ),
    Fault(
        "terms of nothing but a value that nothing has",
        {
            "content/order-terms.md": "---\ntitle: AGB\nversion: 2026-11-01\n---\n{{ business.x }}\n",
        },
        "content/order-terms.md:5: error: There is no value for {{ business.x }}. [unknown-value]\n"
        "    Did you mean “business.tax”? There are for example business.name, business.email, shop.deposit "
        "and shop.shipping.",
    ),
    Fault(
        "a translation of a post whose day stands in the original",
        {
            "site.yaml": SITE.replace("business:", "  languages: [de-AT, en]\nbusiness:"),
            "content/blog/news.md": "---\ntitle: Neues\ndate: 2026-11-01\n---\nText\n",
            "content/blog/news.en.md": "---\ntitle: News\n---\nText\n",
        },
    ),
    Fault(
        "a class of shipping with a name and without a rate",
        {
            "site.yaml": SITE + CLASS,
            MUG: "---\ntitle: Becher\nprice: 24\nshipping: {class: parcel}\n---\nText\n",
        },
        "site.yaml:9:3: error: There is no rate under shipping for a class “parcel”. "
        "[class-without-rate]\n"
        "    Write “class: parcel” to one of the rates there, or leave this line out.",
    ),
    site(
        "a search at the address of a page",
        "addresses:\n  search: about",
        "8:3: error: Below addresses, “search” gets the address /about/, which "
        "belongs to content/about.md already. [address-renamed]\n"
        "    Take another word there.",
    ),
    product(
        "a choice in capitals that stands there twice",
        "options: [{name: Größe, choices: [S, S]}]",
        "11: error: At “Größe” the choice “S” is given twice. [choice-twice]\n"
        "    An order could not tell them apart; give one of them another name.",
    ),
    Fault(
        "a link in HTML that lacks a quotation mark",
        {ABOUT: '---\ntitle: Wir\n---\n\nHier <a href="index.md>zurück</a>\n'},
        'content/about.md:5: warning: In <a href="index.md>, the closing quotation mark " is missing; so '
        "it becomes no element. [tag-half-quoted]\n"
        "    Add the mark before the >.",
    ),
    Fault(
        "a script in letters of all sizes",
        {ABOUT: "---\ntitle: Wir\n---\n\nText\n\n<ScRiPt >alert(1)</ScRiPt>\n"},
        "content/about.md:7: warning: The element <script> does nothing on the page: the security rules "
        "of the pages forbid it. [inert-element]\n"
        "    Delete it. Scripts and styles belong into the theme, as files; forms are made by the "
        "program.",
    ),
)

FAULTS = (*NOTATION, *KEYS, *LISTS, *VALUES, *WHOLE)
