"""What is there but hidden for now, and what stands between two files or two fields."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
MUG = "content/products/mug.md"
ABOUT = "content/about.md"
CARE = "content/care.md"
POT = "content/products/pots/pot.md"
OVER = "publish_until: 2026-01-31"
ENTRY = (
    "warning: What the menu entry “{}” leads to is not visible at present; it is left out meanwhile. "
    "[menu-entry-hidden]\n"
    "    It appears as soon as the page is visible."
)
GROUP = (
    "warning: Nothing of “{}” is visible at present; nothing appears here meanwhile. [group-hidden]\n"
    "    It appears as soon as a page of it is visible."
)


def page(line: str) -> str:
    return f"---\ntitle: Pflege\n{line}\n---\nText\n"


def pot(line: str) -> str:
    return f"---\ntitle: Topf\nprice: 9\n{line}\n---\nGedreht.\n"


def group(name: str, block: str, line: str) -> Fault:
    """A page that shows a group of products of which none is to be seen."""
    files = {POT: pot(line), ABOUT: f"---\ntitle: Wir\n---\nText\n\n/// products | {block}\n///\n"}
    return Fault(name, files, f"{ABOUT}:6: {GROUP.format(block)}", {"about/index.html": "Text"})


HIDDEN = (
    *(
        Fault(
            f"a menu entry whose page is {name}",
            {"site.yaml": f"{SITE}menu: [products, care]\n", CARE: page(line)},
            f"site.yaml:7:18: {ENTRY.format('care')}",
            {"index.html": 'href="products/"'},
        )
        for name, line in (("past", OVER), ("a draft", "draft: true"))
    ),
    Fault(
        "a menu entry whose category has only a draft",
        {"site.yaml": f"{SITE}menu: [products, pots]\n", POT: pot("draft: true")},
        f"site.yaml:7:18: {ENTRY.format('pots')}",
    ),
    group("a category whose last product is past", "pots", OVER),
    group("a category whose last product is a draft", "Pots", "draft: true"),
    group("a tag whose last page is hidden", "Leder", "tags: [leder]\ndraft: true"),
    group("a category of its own name, hidden", "Große Töpfe", f"category: Große Töpfe\n{OVER}"),
    Fault(
        "a notice that leads to a hidden page",
        {
            "site.yaml": f"{SITE}notices: [{{text: Neu, link: care}}]\n",
            CARE: page("draft: true"),
        },
        "site.yaml:7:29: warning: The page “care” is not visible at present; the notice leads nowhere "
        "meanwhile. [notice-link-hidden]\n"
        "    It leads there as soon as the page is visible.",
        {"index.html": "Neu"},
    ),
    Fault(
        "a notice of later to a page of later",
        {
            "site.yaml": f"{SITE}notices: [{{text: Neu, link: care, from: 2030-01-01}}]\n",
            CARE: page("publish_from: 2030-01-01"),
        },
    ),
    *(
        Fault(
            f"a menu entry for a product, {name}",
            {"site.yaml": f"{SITE}menu: [{name}]\n"},
            shown={"about/index.html": 'href="../products/mug/">Becher</a>'},
        )
        for name in ("mug", "products/mug")
    ),
)


def shelf(folder: str, title: str, address: str) -> Fault:
    """A category that is called after its folder."""
    return Fault(
        f"a category by its folder, {folder}",
        {f"content/products/{folder}/pot.md": pot("")},
        shown={f"products/{address}/index.html": f"<h1>{title}</h1>"},
    )


NAMES = (
    shelf("IKEA", "IKEA", "ikea"),
    shelf("tea-pots", "Tea pots", "tea-pots"),
    shelf("TV-Möbel aus Holz", "TV-Möbel aus Holz", "tv-moebel-aus-holz"),
    shelf("Töpfe & Krüge", "Töpfe &amp; Krüge", "toepfe-und-kruege"),
    shelf("töpfe im salz-brand", "Töpfe im salz-brand", "toepfe-im-salz-brand"),
    Fault(
        "a category within another, as typed",
        {POT: pot("category: Töpfe & Krüge / Vasen")},
        shown={
            "products/toepfe-und-kruege/index.html": "<h1>Töpfe &amp; Krüge</h1>",
            "products/toepfe-und-kruege/vasen/index.html": "<h1>Vasen</h1>",
        },
    ),
)


def mug(name: str, lines: str, said: str, shown: str = "") -> Fault:
    """A product with more lines in its head."""
    files = {MUG: f"---\ntitle: Becher\n{lines}\n---\nText\n"}
    pages = {"products/mug/index.html": shown}
    return Fault(name, files, f"{MUG}:{said}" if said else "", pages)


def sizes(name: str, other: str, said: str) -> Fault:
    choices = f"[500 g, {{label: {other}, surcharge: 4}}]"
    options = f"options: [{{name: Größe, choices: {choices}}}]"
    return mug(name, f"price: 4.99\nnet_content: 500 g\n{options}", said)


COURSE = "price: 90\nkind: course\norder: enquiry\ndates: [{{start: {}, end: {}}}]"
PRODUCTS = (
    sizes(
        "a size of another content",
        "1 kg",
        "5:42: warning: The base price would be wrong when “1 kg” is chosen: it is reckoned from "
        "net_content. [base-price-by-size]\n"
        "    Make two products of it, or leave net_content out.",
    ),
    sizes("a size of the same content", "0.5 kg", ""),
    sizes("a size that is no content", "mit 1 kg Zucker", ""),
    sizes("a size of another kind", "30 cm", ""),
    mug(
        "a course of two days with their times",
        COURSE.format("2027-01-05 10:00", "2027-01-06 16:00"),
        "",
        shown="5. Jänner 2027, 10:00\N{NO-BREAK SPACE}Uhr – 6. Jänner 2027, 16:00",
    ),
    mug(
        "a course that ends on its day, with one time",
        COURSE.format("2026-12-05 10:00", "2026-12-05"),
        "",
        shown="5. Dezember 2026, 10:00",
    ),
    mug(
        "a course at the end of its day",
        COURSE.format("2026-12-05 24:00", "2026-12-06 2:00"),
        "",
        shown="6. Dezember 2026, 00:00–02:00",
    ),
)

LISTS = Fault(
    "links to lists that nobody introduces",
    {
        POT: pot("tags: [ton]"),
        "content/testimonials/eva.md": "---\nname: Eva\nconsent: true\n---\nSchön.\n",
        ABOUT: "---\ntitle: Wir\n---\n[a](products/) [b](blog/) [c](products/_index.md)\n"
        "[d](products/pots/_index.md) [e](testimonials/) [f](tags) [g](/products/pots/)\n"
        "[h](contact/)\n",
    },
    shown={
        "about/index.html": '<p><a href="../products/">a</a> <a href="../blog/">b</a> '
        '<a href="../products/">c</a>\n<a href="../products/pots/">d</a> '
        '<a href="../testimonials/">e</a> <a href="../tags/">f</a> <a href="../products/pots/">g</a>\n'
        '<a href="../contact/">h</a></p>'
    },
)
UNSEEN_LIST = Fault(
    "a link to a list of what is hidden",
    {POT: pot(OVER), ABOUT: "---\ntitle: Wir\n---\n[a](products/pots/)\n"},
    f"{ABOUT}:4: warning: The link to “products/pots/” leads to a page that is not visible yet, or no "
    "longer; on the site it is mere text for now. [link-to-hidden]\n"
    "    It holds as soon as the page is visible.",
)


def site(name: str, lines: str, said: str) -> Fault:
    """Settings with more lines at their end."""
    return Fault(name, {"site.yaml": f"{SITE}{lines}\n"}, f"site.yaml:{said}" if said else "")


SHIPPING = "shop:\n  shipping: [{}]"
AFTERWARDS = (
    "error: The deposit would be due only after delivery or the date; then it is none any more. "
    "[deposit-afterwards]\n"
    "    Name a moment before that at due: 7 days after confirmation"
)
SEVERAL = (
    "3:8: error: At “price” stands a single price; “{}” is the lowest of several. [price-of-several]\n"
    "    Write “price_from: 5” in place of “price”."
)
YEARS = (
    "warning: From {} to {} are more than two years; one of the years is probably a slip. [years-apart]\n"
    "    Check the two days, and their years."
)
VALUES = (
    *(
        mug(f"a price of several, {price}", f"price: {price}", SEVERAL.format(price))
        for price in ("5-10", "ab 5", "5 – 10 €", "from 5")
    ),
    mug(
        "a share of three decimals",
        "price: 90\ndeposit: 33,333 %",
        "",
        shown="33,333",
    ),
    mug(
        "a time with pm",
        COURSE.format('"2026-12-05 7pm"', "2026-12-06"),
        "6:17: error: “7pm” at “start” is no time of day. [not-a-time]\n"
        "    Write hours and minutes: 9:30",
    ),
    mug(
        "a deposit after delivery",
        "price: 90\ndeposit: {share: 30 %, due: 7 days after delivery}",
        f"4:1: {AFTERWARDS}",
    ),
    site(
        "a deposit after delivery, for all",
        "shop:\n  deposit: {share: 30 %, due: 7 days after delivery}",
        f"8:3: {AFTERWARDS}",
    ),
    mug(
        "a deposit before delivery",
        "price: 90\ndeposit: {share: 30 %, due: 7 days before delivery}",
        "",
    ),
    site(
        "shipping that is free anyway",
        SHIPPING.format("{to: AT, price: 0, free_from: 50}"),
        "8:3: warning: By shipping rate 1, shipping never costs anything; “free_from” changes nothing "
        "about that. [shipping-free-anyway]\n"
        "    Leave “free_from” out, or write what shipping costs below it.",
    ),
    site(
        "a collection with a country and a price",
        SHIPPING.format("{to: AT, price: 6.90, pickup: true}"),
        "8:3: error: Shipping rate 1 is for collection, and yet names a country and a price. "
        "[pickup-sent]\n"
        "    Leave “pickup” out, or make two rates of it: {to: AT, price: 5.90} and {pickup: true}",
    ),
    site(
        "holidays of decades",
        "  hours: {mon: 9:00-12:00}\n  closed: {from: 2026-12-24, to: 2062-01-06}",
        f"8:3: {YEARS.format('2026-12-24', '2062-01-06')}",
    ),
    mug(
        "a course of ten years",
        COURSE.format("2027-01-05", "2037-01-06"),
        f"6:1: {YEARS.format('2027-01-05', '2037-01-06')}",
    ),
)

FAULTS = (*HIDDEN, *NAMES, *PRODUCTS, LISTS, UNSEEN_LIST, *VALUES)
