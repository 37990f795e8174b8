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
        "    Each entry has names and values: - {name: …, choices: …}. Allowed are: name, choices, min, "
        "max, step, unit, price_per_unit.",
    ),
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

FAULTS = (*NOTATION, *KEYS, *LISTS, *VALUES)
