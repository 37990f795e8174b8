"""What counts otherwise than it was meant: lists in one line, things said twice, days and signs that wait."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
ABOUT = "content/about.md"
MUG = "content/products/mug.md"
STOVE = "content/blog/2026-11-05-stove.md"


def product(name: str, lines: str, said: str = "") -> Fault:
    """A product with more lines in its head."""
    files = {MUG: f"---\ntitle: Becher\nprice: 24\n{lines}\n---\nGedreht.\n"}
    return Fault(name, files, f"{MUG}:{said}" if said else "")


def shop(name: str, lines: str, said: str = "") -> Fault:
    """A shop with these lines of settings."""
    return Fault(name, {"site.yaml": f"{SITE}shop:\n  {lines}\n"}, said)


def site(name: str, line: str, said: str = "") -> Fault:
    """A site with one more line about itself."""
    text = SITE.replace("site:\n", f"site:\n  {line}\n")
    return Fault(name, {"site.yaml": text}, f"site.yaml:{said}" if said else "")


def sent(name: str, lines: str, rates: str, said: str = "") -> Fault:
    """A product with more lines in its head, in a shop with these rates of shipping."""
    files = {
        "site.yaml": f"{SITE}shop:\n  shipping: [{rates}]\n",
        MUG: f"---\ntitle: Becher\nprice: 24\n{lines}\n---\nGedreht.\n",
    }
    return Fault(name, files, said)


def page(name: str, line: str, said: str) -> Fault:
    """A page with one more line in its head."""
    files = {ABOUT: f"---\ntitle: Über uns\n{line}\n---\nWir sind drei.\n"}
    return Fault(name, files, f"{ABOUT}:3:{said}")


def text(name: str, body: str, said: str = "") -> Fault:
    """A page with this text."""
    files = {ABOUT: f"---\ntitle: Über uns\n---\n{body}\n"}
    return Fault(name, files, f"{ABOUT}:{said}" if said else "")


def in_a_line(column: int, typed: str, form: str) -> str:
    """What is said of choices that stand in one line."""
    return (
        f"{column}: error: “{typed}” at “choices” stands on one line; whether it is one choice or "
        "several is not said. [choices-in-a-line]\n"
        f"    Several stand in brackets: [{form}]. If it is one, with its quotation marks: "
        f'["{typed}"]'
    )


def twice(place: str, typed: str, field: str) -> str:
    """What is said of the second of two of the same."""
    return (
        f"{place}: warning: “{typed}” stands at “{field}” for the second time, and is left out here. "
        "[repeated-value]\n"
        "    Take one of the two out; something else may be meant."
    )


UNFIT = (
    "warning: No shipping rate fits this product; nobody could have it sent. [shipping-unfit]\n"
    "    Add a rate without class and up_to to site.yaml, or check the weight and the shipping class."
)
UNIQUE = (
    "There is only one of what is unique; a quantity does not go with it. [unique-several]\n"
    "    Leave quantity out, or write “availability: in-stock”."
)
AHEAD = (
    "1: warning: The day 2027-05-05 is still to come, but only posts wait for theirs; this is to be "
    "seen already. [date-ahead]\n"
    "    If it is to appear only then, write “publish_from” in place of date. Otherwise check the year."
)
BACKSLASH = (
    "error: Between double quotation marks, the backslash \\ has a meaning of its own. "
    "[yaml-backslash]\n"
    "    Use single quotation marks: '…'"
)
NO_TABLE = (
    "4: warning: These lines become no table, but stand one after the other as text: {} "
    "[table-unread]\n"
    "    Above the table stands an empty line, and below its head a line of dashes for each column: "
    "|---|---|"
)
FAR_NAME = (
    "content/blog/{0}-ofen.md: error: The day “{0}” in the file's name is too far away; another year "
    "is probably meant. [far-year-in-name]\n"
    "    Rename the file: 2026-11-05-name.md"
)
UNSEEN = (
    "{}: error: The name holds an invisible character (U+{}); it reads otherwise than it is. "
    "[unseen-in-name]\n"
    "    Rename the file, and type its whole name anew."
)
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h9v9z"/></svg>'
)
PICTURES = "images:\n  - {file: a.svg, alt: Einer}\n  - {file: b.svg, alt: Zwei}"
NOT_THERE = (
    "leads nowhere. [broken-link]\n"
    "    Did you mean “/x.pdf”? Name the file, seen from this one: products/sketchbook.md"
)
OUT_OF_CONTENT = (
    "leads out of the folder content. [link-out-of-content]\n"
    "    Did you mean “/x.pdf”? Files to download belong into static and are named from there: "
    "/price-list.pdf"
)
FAR_MARKUP = (
    "static/x.html:1: warning: The element <img> fetches something from another host, which the "
    "security rules of the pages forbid: https://example.at/a.png [far-markup]\n"
    "    Put the file into the folder static, and name it without a host: /picture.jpg"
)

FAULTS = (
    product(
        "at least two of what there is one of",
        "availability: unique\nquantity:\n  max: 4\n  min: 2",
        f"7:3: error: {UNIQUE}",
    ),
    product(
        "as many as five of what there is one of",
        "availability: unique\nquantity: {max: 5}",
        f"5:12: error: {UNIQUE}",
    ),
    product(
        "a reason why something is custom-made that is not",
        "custom_reason: mit Ihrem Namen",
        "4:1: warning: “custom_reason” belongs to what is custom-made, but “custom_made: true” is "
        "missing; the sentence is shown nowhere. [custom-reason-unused]\n"
        "    Add “custom_made: true”, or leave the line out.",
    ),
    product(
        "a day from which something is there that is there already",
        "available_from: 2027-01-05",
        "4:1: warning: “available_from” is shown only where the product can be preordered or is sold "
        "out. [available-from-unused]\n"
        "    Write “availability: preorder”, or leave the line out.",
    ),
    product(
        "an order ahead of a day that has passed",
        "availability: preorder\navailable_from: 2026-01-05",
        "5:1: warning: Since 2026-01-05 it should be there; it is still shown as something yet to "
        "come. [available-from-past]\n"
        "    Write “availability: in-stock” and leave available_from out, or name another day.",
    ),
    product(
        "a day on which the sold out come back",
        "availability: sold-out\navailable_from: 2027-01-05",
    ),
    product(
        "choices in one line",
        "options:\n  - name: Farbe\n    choices: blau, rot",
        f"6:{in_a_line(14, 'blau, rot', 'blau, rot')}",
    ),
    product(
        "choices in one line, with semicolons",
        "options:\n  - name: Farbe\n    choices: blau; rot",
        f"6:{in_a_line(14, 'blau; rot', 'blau, rot')}",
    ),
    product("a single choice with a comma", "options: [{name: Größe, choices: '14,8 cm'}]"),
    product(
        "answers in one line",
        "questions: [{ask: Wann, kind: choice, choices: 'ja, nein'}]",
        f"4:{in_a_line(48, 'ja, nein', 'ja, nein')}",
    ),
    product(
        "a category that leads out",
        "category: ../../x",
        "4:11: error: “../../x” at “category” is no category; a part of it has neither a letter nor a "
        "digit. [not-a-category]\n"
        "    Write its name, and before a slash the one it lies in: Tableware/Cups",
    ),
    product("a category by its words", "category: Geschirr/Becher für Tee"),
    Fault(
        "a related product twice",
        {
            MUG: "---\ntitle: Becher\nprice: 24\nrelated: [cup, cup]\n---\nGedreht.\n",
            "content/products/cup.md": "---\ntitle: Tasse\nprice: 10\n---\nText\n",
        },
        twice(f"{MUG}:4:16", "cup", "related"),
    ),
    Fault(
        "tags with semicolons",
        {STOVE: "---\ntitle: Am Ofen\ntags: leder; garn\n---\nText\n"},
        shown={"/tags/garn/": "garn"},
    ),
    shop("a market twice", "markets: [AT, AT]", twice("site.yaml:8:17", "AT", "markets")),
    shop("markets in one line", "markets: AT, DE"),
    shop(
        "a way of paying twice",
        "payment: [invoice, Invoice]",
        twice("site.yaml:8:22", "Invoice", "payment"),
    ),
    shop(
        "a country of delivery twice",
        "shipping: [{to: [AT, AT], price: 5}]",
        twice("site.yaml:8:24", "AT", "to"),
    ),
    site("a language twice", "languages: [de, de]", twice("2:19", "de", "languages")),
    site("a way of passing on twice", "share: [mail, mail]", twice("2:17", "mail", "share")),
    Fault(
        "languages in one line",
        {
            "site.yaml": SITE.replace("site:\n", "site:\n  languages: de, en\n"),
            "content/index.en.md": "Welcome.\n",
        },
        shown={"/en/": "Welcome."},
    ),
    Fault(
        "a notice twice",
        {"site.yaml": f"{SITE}notices: [Heute zu, Heute zu]\n"},
        "site.yaml:7:1: warning: Entry 2 stands further up already, for the same days; visitors would "
        "read it twice. [entry-twice]\n"
        "    Delete one of the two.",
    ),
    Fault(
        "a notice again on other days",
        {
            "site.yaml": f"{SITE}notices:\n  - {{text: Zu, to: 2026-11-22}}\n"
            "  - {text: Zu, from: 2026-12-24}\n"
        },
    ),
    page("a page of a day to come", "date: 2027-05-05", AHEAD),
    Fault(
        "a testimonial of a day to come",
        {
            "content/testimonials/x.md": "---\nname: A. B.\ndate: 2027-05-05\nconsent: true\n---\nGut.\n"
        },
        f"content/testimonials/x.md:3:{AHEAD}",
    ),
    *(
        Fault(
            f"a file's name with the year {day[:-6]}",
            {f"content/blog/{day}-ofen.md": "---\ntitle: Am Ofen\n---\nText\n"},
            FAR_NAME.format(day),
        )
        for day in ("1500-01-01", "20226-01-01")
    ),
    Fault(
        "an anchor in the settings",
        {"site.yaml": f"{SITE}shop: &laden\n  currency: EUR\n"},
        "site.yaml:7:7: error: A value must not begin with “&laden”; the sign would have a meaning "
        "here. [yaml-sign]\n"
        "    If it belongs to the text, put the whole value in quotation marks. There are no "
        "references (& and *) and no types (!) here; write out what is meant.",
    ),
    Fault(
        "hours past midnight",
        {"site.yaml": f"{SITE}  hours:\n    fri: 18:00-2:00\n"},
        "site.yaml:8:10: error: The times “18:00-2:00” go past midnight; each line holds for its own "
        "day only. [hours-overnight]\n"
        "    Write 18:00-24:00 at this day, and 0:00-2:00 at the next one.",
    ),
    Fault(
        "hours to midnight and on",
        {"site.yaml": f"{SITE}  hours:\n    fri: 18:00-24:00\n    sat: 0:00-2:00\n"},
    ),
    page("a path of Windows", r'description: "C:\neu"', f"17: {BACKSLASH}"),
    page(
        "a path with a sign that nobody sees", r'description: "bilder\becher"', f"21: {BACKSLASH}"
    ),
    Fault(
        "a path of Windows in the settings",
        {"site.yaml": f'{SITE}  owner: "D:\\texte"\n'},
        f"site.yaml:7:13: {BACKSLASH}",
    ),
    Fault(
        "escapes that are meant",
        {ABOUT: '---\ntitle: "Das \\"\\u00dcber\\": \\\\b"\n---\nWir sind drei.\n'},
        shown={"/about/": "<h1>Das &#34;Über&#34;: \\b</h1>"},
    ),
    text(
        "a table without a line of dashes and without bars",
        "Mo | zu\nDi | auf",
        NO_TABLE.format("Mo | zu"),
    ),
    text("lines with bars that are to end there", "Mo | zu\\\nDi | auf"),
    text(
        "abbreviations by the thousand",
        "\n".join(f"*[ab{n}]: b{n}" for n in range(3000)),
        "4: error: The text explains more than 300 abbreviations (*[…]: …). [too-many-abbreviations]\n"
        "    Make a page of its own of them, with a list.",
    ),
    Fault(
        "a name with a point further down",
        {"static/x/.env": "A=b\n"},
        "static/x/.env: warning: The name begins with a point; this is not published. "
        "[static-hidden]\n"
        "    Only .well-known and .htaccess are taken along. What else your server needs (.env), put "
        "onto it yourself; rename anything else.",
    ),
    Fault(
        "a page's name that is turned round",
        {"content/ab\u202edm.md": "---\ntitle: X\n---\nText\n"},
        UNSEEN.format("content/abdm.md", "202E"),
    ),
    Fault(
        "a file's name that is turned round",
        {"static/rechnung\u202efdp.exe": "MZ"},
        UNSEEN.format("static/rechnungfdp.exe", "202E"),
    ),
    Fault(
        "a file's name with a space that nobody sees",
        {"static/preis\u200bliste.pdf": "%PDF"},
        UNSEEN.format("static/preisliste.pdf", "200B"),
    ),
    Fault(
        "the site's own address in a page that is copied as it is",
        {
            "static/x.html": '<img src="https://www.example.at/a.png"><img src="https://example.at/a.png">'
        },
        FAR_MARKUP,
    ),
    Fault(
        "days of rest for the order desk alone",
        {
            "site.yaml": f"{SITE}  closed: [{{from: 2026-12-24}}]\n"
            "shop:\n  reply_within: 2 working days\n"
        },
    ),
    Fault(
        "other pictures in a translation",
        {
            "site.yaml": SITE.replace("site:\n", "site:\n  languages: [de-AT, en]\n"),
            "content/products/a.svg": DRAWING,
            "content/products/b.svg": DRAWING,
            MUG: f"---\ntitle: Becher\nprice: 24\n{PICTURES}\n---\nGedreht.\n",
            "content/products/mug.en.md": "---\ntitle: Mug\nimages:\n  - {file: b.svg, alt: A mug}\n"
            "  - {alt: Another, focus: left}\n---\nThrown.\n",
        },
        "content/products/mug.en.md:4:5: error: “file” differs here from the file that is translated. "
        "[said-once]\n"
        "    Delete the line; what is no text holds for all languages and is said only once.\n"
        "content/products/mug.en.md:5:5: error: “focus” differs here from the file that is "
        "translated. [said-once]\n"
        "    Delete the line; what is no text holds for all languages and is said only once.",
    ),
    Fault(
        "the same pictures in a translation",
        {
            "site.yaml": SITE.replace("site:\n", "site:\n  languages: [de-AT, en]\n"),
            "content/products/a.svg": DRAWING,
            "content/products/b.svg": DRAWING,
            "content/index.en.md": "Welcome.\n",
            MUG: f"---\ntitle: Becher\nprice: 24\n{PICTURES}\n---\nGedreht.\n",
            "content/products/mug.en.md": f"---\ntitle: Mug\n{PICTURES}\n---\nThrown.\n",
        },
    ),
    Fault(
        "phrases under the name of a language in words",
        {"themes/werkstatt/translations/deutsch.yaml": "skip: Gleich zum Inhalt\n"},
        "themes/werkstatt/translations/deutsch.yaml: warning: Nobody reads this file of the theme. "
        "[theme-file-unread]\n"
        "    Templates are called templates/….html, style sheets assets/css/….css and phrases "
        "translations/en.yaml; rename the file, or delete it.",
    ),
    Fault(
        "a script with a bracket that stays open",
        {"themes/werkstatt/assets/js/mine.js": "function a() {\n  return b(1;\n}\n"},
        "themes/werkstatt/assets/js/mine.js:2:11: warning: What begins here with ( does not end; a "
        "browser would run nothing of the script. [script-unclosed]\n"
        "    Close it.",
    ),
    text(
        "a footnote with two texts",
        "Ton[^1].\n\n[^1]: Aus Tirol.\n[^1]: Aus Salzburg.",
        "7: warning: A second target or a second text stands here for [^1]; only one of them holds. "
        "[defined-twice]\n"
        "    Give one of the two another name, also where it is referred to.",
    ),
    text(
        "a reference with two targets",
        "[Becher][a]\n\n[a]: products/mug.md\n[A]: index.md",
        "7: warning: A second target or a second text stands here for [A]; only one of them holds. "
        "[defined-twice]\n"
        "    Give one of the two another name, also where it is referred to.",
    ),
    text(
        "a block as other programs write it",
        "::: notice\nHeute zu.\n:::",
        "4: warning: “::: notice” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]\n"
        "    Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as […](page.md).",
    ),
    text(
        "a program of PHP",
        "<?php echo 1; ?>",
        "4: warning: The element <?php> does nothing on the page: the security rules of the pages "
        "forbid it. [inert-element]\n"
        "    Delete it. Scripts and styles belong into the theme, as files; forms are made by the "
        "program.",
    ),
    Fault(
        "a list whose spaces do not break",
        {ABOUT: "---\ntitle: Wir\n---\n-\u00a0Leder\n-\u00a0Garn\n"},
        shown={"/about/": "<li>Leder</li>"},
    ),
    text(
        "a link to a host without its beginning",
        "[x](www.example.com)",
        "4: error: The link to “www.example.com” leads nowhere. [broken-link]\n"
        "    Did you mean “https://www.example.com”? Name the file, seen from this one: "
        "products/sketchbook.md",
    ),
    text(
        "a link to a mail address without its beginning",
        "[x](maria@example.com)",
        "4: error: The link to “maria@example.com” leads nowhere. [broken-link]\n"
        "    Did you mean “mailto:maria@example.com”? Name the file, seen from this one: "
        "products/sketchbook.md",
    ),
    text(
        "a link whose target stands in quotation marks",
        '[x]("about.md")',
        "4: warning: This link or picture has no target. [empty-link]\n"
        "    Write the target into the round brackets: [text](page.md).",
    ),
    *(
        Fault(
            f"a link to a file that is copied as it is, {typed}",
            {ABOUT: f"---\ntitle: Wir\n---\n[x]({typed})\n", "static/x.pdf": "%PDF"},
            f"{ABOUT}:4: error: The link to “{typed}” {told}",
        )
        for typed, told in (
            ("x.pdf", NOT_THERE),
            ("static/x.pdf", NOT_THERE),
            ("../static/x.pdf", OUT_OF_CONTENT),
        )
    ),
    *(
        product(
            f"true for words, {field}",
            f"{field}: true",
            "4:1: error: Visitors would read “true” here. [text-flag]\n"
            "    Write the words that are meant, or leave the line out.",
        )
        for field in ("warnings", "manufacturer", "brand")
    ),
    product(
        "a surcharge in words",
        "options:\n  - name: Farbe\n    choices:\n      - rot\n      - blau (+2 €)",
        "8:9: warning: The choice “blau (+2 €)” names an amount, but it is not charged. "
        "[surcharge-in-words]\n"
        "    Write it beside it: - {label: blau, surcharge: …}",
    ),
    sent(
        "goods heavier than any rate",
        "weight: 50 kg",
        "{to: AT, up_to: 5 kg, price: 5}",
        f"{MUG}:4:1: {UNFIT}",
    ),
    sent(
        "goods of no class where each rate has one",
        "sku: B",
        "{to: AT, class: parcel, price: 5}",
        f"{MUG}: {UNFIT}",
    ),
    sent(
        "goods without a weight where rates go by it",
        "sku: B",
        "{to: AT, up_to: 5 kg, price: 5}",
        f"{MUG}: warning: Shipping goes by weight, but this product names none and counts as the "
        "lightest. [weight-unsaid]\n"
        "    Add “weight: 350 g”, with its packing.",
    ),
    sent(
        "collection where there is none",
        "pickup_only: true",
        "{to: AT, price: 5}",
        f"{MUG}:4:1: warning: The product is for collection only, but there is no collection under "
        "shipping. [pickup-nowhere]\n"
        "    Add a line “- pickup: true” to site.yaml, below shop: shipping.",
    ),
    sent(
        "goods that can be collected at least",
        "weight: 50 kg",
        "{to: AT, up_to: 5 kg, price: 5}, {pickup: true}",
    ),
    sent(
        "an enquiry that no rate fits",
        "weight: 50 kg\norder: enquiry",
        "{to: AT, up_to: 5 kg, price: 5}",
    ),
    Fault(
        "a language by three letters",
        {
            "site.yaml": SITE.replace("site:\n", "site:\n  languages: [de-AT, en]\n"),
            "content/index.en.md": "Welcome.\n",
            "content/us.eng.md": "---\ntitle: Us\n---\nText\n",
        },
        "content/us.eng.md: error: By its name, this file is in the language “eng”, which this site "
        "does not have. [language-not-listed]\n"
        "    Did you mean “en”? Its languages are: de-AT, en. Further ones are added in site.yaml below "
        "languages.",
    ),
)
