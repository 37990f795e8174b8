"""What first went by unsaid: merges, letters misread, ladders that fall, templates without measure."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
ABOUT = "content/about.md"
MUG = "content/products/mug.md"
PAGE = "themes/werkstatt/templates/page.html"

MERGE = (
    " error: Two versions stand here one after the other, between <<<<<<< and >>>>>>>. "
    "[merge-marks]\n"
    "    Keep the right one, and delete the other and the three lines of signs."
)
FALLS = (
    " warning: By this ladder, who cancels later pays less. [ladder-falls]\n"
    "    Put the steps in order from the earliest moment to the latest, and see whether the costs "
    "rise."
)
HERE = (
    "site.yaml:3:3: warning: “{}” is your own computer or one in your house; nobody else would "
    "find the site. [url-of-this-machine]\n"
    "    Write below site: url the address at which the site will stand. To look at it, handschlag "
    "serve is enough."
)
QUERY = (
    "site.yaml:3:8: error: “{}” at “url” holds a ? or #; the pages stand below it in folders. "
    "[url-with-query]\n"
    "    Write the address up to that sign."
)
TOO_LARGE = (
    "themes/werkstatt/templates/page.html:1: error: This template asks for something without "
    "measure, more than a million signs (for content/about.md). [template-too-large]\n"
    "    See on this line what grows too large by *, ** or a width."
)
MISREAD = (
    " warning: “{}” is probably a “{}” that a program has read in an old encoding. "
    "[misread-letters]\n"
    "    Take the text from its source once more, or replace the signs."
)


def address(name: str, url: str, said: str) -> Fault:
    """A site that says it stands at ``url``."""
    return Fault(
        name, {"site.yaml": SITE.replace("https://www.example.at/", url)}, said.format(url)
    )


def template(name: str, text: str) -> Fault:
    """A template that asks for too much."""
    return Fault(name, {PAGE: text + "\n"}, TOO_LARGE)


def address_in_a_text(name: str, typed: str, near: str = "") -> Fault:
    """A link to an address that is none."""
    return Fault(
        name,
        {ABOUT: f"---\ntitle: Wir\n---\n\n[dort]({typed})\n"},
        f"content/about.md:5: error: “{typed}” is no address that a browser understands. "
        f"[misspelt-address]\n    {f'Did you mean “{near}”? ' if near else ''}Open the page in a "
        "browser, and copy its address: https://www.example.com/…",
    )


LINKS = (
    address_in_a_text("a link with a bracket in its host", "https://[::1"),
    address_in_a_text("a link with a port that is none", "https://example.com:999999/"),
    address_in_a_text("a link with one slash", "https:/example.com/"),
    address_in_a_text("a link to no host", "https:///"),
    address_in_a_text("a link with a scheme misspelt", "htp://example.com/", "http"),
    address_in_a_text("a link to a mail address misspelt", "mailo:a@example.com", "mailto"),
    Fault(
        "a form in a text that sends to an address that is none",
        {ABOUT: '---\ntitle: Wir\n---\n\n<a href="https://[::1" ping="x">dort</a>\n'},
        "content/about.md:5: error: “https://[::1” is no address that a browser understands. "
        "[misspelt-address]\n    Open the page in a browser, and copy its address: "
        "https://www.example.com/…",
    ),
    Fault(
        "links with other schemes",
        {
            ABOUT: "---\ntitle: Wir\n---\n\n[a](tel:+436601234567) [b](sms:+43660123) "
            "[c](ftp://example.com/) [d](geo:47.8,13) [e](//example.com/x) "
            "[f](https://bücher.example/ä?q=ü#z)\n"
        },
        shown={"/about/": 'href="geo:47.8,13"'},
    ),
    Fault(
        "a link in a template that nobody can read",
        {
            PAGE: '{% extends "base.html" %}\n{% block main %}<a href="https://[::1">a</a>'
            '<a href="//[">b</a>{% endblock %}\n'
        },
        shown={"/about/": "<a href"},
    ),
)


def setting(name: str, old: str, new: str, place: str, said: str) -> Fault:
    """A slip in the settings."""
    return Fault(name, {"site.yaml": SITE.replace(old, new)}, f"site.yaml:{place}: error: {said}")


NO_ADDRESS = (
    "“{}” at “url” is no complete address on the web. [not-a-web-address]\n"
    "    It begins with https:// and has no spaces: https://www.example.com/"
)
NO_PICTURE = (
    "There is no picture “{}”. [missing-picture]\n"
    "    Put it beside this file or into content/images."
)
SETTINGS = (
    setting(
        "an address with two dots",
        "www.example.at",
        "www..example.at",
        "3:8",
        NO_ADDRESS.format("https://www..example.at/"),
    ),
    setting(
        "an address with a port of six digits",
        "www.example.at",
        "example.at:999999",
        "3:8",
        "“https://example.at:999999/” at “url” names a port that does not exist: 999999. [not-a-port]\n"
        "    Leave it out with the colon before it; a port is a number from 1 to 65535.",
    ),
    setting(
        "a title of nothing",
        "title: Werkstatt",
        "title: ''",
        "2:3",
        "The field “title” is missing here. [missing-key]\n    Add a line “title: …”.",
    ),
    setting(
        "a logo that is not there",
        "  title:",
        "  logo: zeichen.svg\n  title:",
        "2:9",
        NO_PICTURE.format("zeichen.svg"),
    ),
    setting(
        "a logo from somewhere else on the computer",
        "  title:",
        "  logo: ../../etc/passwd\n  title:",
        "2:9",
        NO_PICTURE.format("../../etc/passwd"),
    ),
    setting(
        "a country that is none",
        "business:\n",
        "business:\n  country: XX\n",
        "5:12",
        "“XX” at “country” is no country as it is written here. [not-a-country]\n"
        "    Write the two letters of the country: AT, DE, CH …",
    ),
    setting(
        "a country by other letters than its own",
        "business:\n",
        "shop:\n  markets: [AT, UK]\nbusiness:\n",
        "5:17",
        "“UK” at “markets” is no country as it is written here. [not-a-country]\n"
        "    Did you mean “GB”? Write the two letters of the country: AT, DE, CH …",
    ),
    setting(
        "a language nobody speaks, for a business with a country",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  language: zz\n",
        "3:3",
        "We do not know the language “zz”; we could write neither prices nor days in it. "
        "[language-unknown]\n"
        "    Check the code: de, en, fr, it; with a country, for example, de-AT.",
    ),
    setting(
        "a time zone of the computer's own",
        "  title: Werkstatt\n",
        "  title: Werkstatt\n  timezone: localtime\n",
        "3:13",
        "“localtime” is no time zone. [not-a-timezone]\n"
        "    Write continent and city: Europe/Vienna, Europe/London",
    ),
)

BOMB = "".join(
    f'<g id="g{each}">' + f'<use href="#g{each - 1}"/>' * 10 + "</g>" for each in range(1, 9)
)

SHEET = "themes/werkstatt/assets/css/80-mine.css"
COMMENT = "{# never ends"
NESTED = (
    "themes/werkstatt/templates/page.html:1: error: Too much stands within one another here. "
    "[template-too-nested]\n"
    "    Part it into several lines by {% set … %}."
)


def sheet(name: str, text: str | bytes, said: str) -> Fault:
    """A style sheet in the site's own folder of a theme."""
    return Fault(name, {SHEET: text}, f"{SHEET}:{said}" if said else "")


SHEETS = (
    sheet(
        "a style sheet that imports another",
        '\n@import "more.css";\n',
        "2:1: error: The style sheets of a theme become one; @import is not followed. [css-import]\n"
        "    Put the rules beside this file as a file of their own.",
    ),
    sheet(
        "a style sheet that fetches from a foreign host",
        "\nb {\n  background: url(https://example.com/b.png);\n}\n",
        "3:15: error: Something would be fetched from a foreign host here: "
        "https://example.com/b.png [css-outside]\n"
        "    It would learn who visits your page. Put the file into the theme's assets.",
    ),
    sheet(
        "a style sheet that fetches from a foreign host without a scheme",
        "b { background: url('//example.com/b.png') }\n",
        "1:17: error: Something would be fetched from a foreign host here: //example.com/b.png "
        "[css-outside]\n"
        "    It would learn who visits your page. Put the file into the theme's assets.",
    ),
    sheet(
        "a style sheet that names a file that is not there",
        "b { background: url(../paper.png) }\n",
        "1:17: error: The theme has no file “paper.png”, which is asked for here. [css-missing]\n"
        "    Put it into assets, or mend the name.",
    ),
    sheet(
        "a style sheet with a bracket that stays open",
        "a { color: red }\nb { color: red\n",
        "2:3: error: What begins here with { does not end. [css-unclosed]\n"
        "    Close it; all that follows would be lost.",
    ),
    sheet(
        "a style sheet with a bracket too many",
        "a { color: red }}\nb { color: red }\n",
        "1:17: error: This bracket } closes nothing. [css-unopened]\n"
        "    Delete it, or open one before.",
    ),
    sheet(
        "a style sheet with a comment that stays open",
        "a { color: red }\n/* and\nb { color: red }\n",
        "2:1: error: What begins here with /* does not end. [css-unclosed]\n"
        "    Close it; all that follows would be lost.",
    ),
    sheet(
        "a style sheet with a quotation mark that stays open",
        'a::after { content: "x\n}\n',
        '1:21: error: What begins here with " does not end. [css-unclosed]\n'
        "    Close it; all that follows would be lost.",
    ),
    sheet(
        "a style sheet in Latin-1",
        "/* Grün */\n".encode("latin-1"),
        "1: error: The file was saved in another encoding (ANSI/Latin-1), not in UTF-8. "
        "[not-utf8]\n"
        "    Open it in your editor, and choose UTF-8 when saving.",
    ),
    sheet(
        "a style sheet that has all of that where it does no harm",
        "/* } @import */ a::after { content: '} /* https://example.com' }\n"
        "b { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }\n",
        "",
    ),
)


FAULTS = (
    Fault(
        "a list whose own page is a draft",
        {"content/blog/_index.md": "---\ntitle: Journal\ndraft: true\n---\nVom Ofen.\n"},
        "content/blog/_index.md:3:1: warning: This page is hidden, its list is not: /blog/ stands on the "
        "site without your words. [list-stays]\n"
        "    Hide what is in the list as well, or let this page stand.",
        hidden={"/blog/": "Vom Ofen"},
    ),
    Fault(
        "a list whose own page is a draft, as is all that is in it",
        {
            "content/products/cups/index.md": "---\ntitle: Tassen\ndraft: true\n---\n",
            "content/products/cups/jug.md": "---\ntitle: Krug\nprice: 30\ndraft: true\n---\nText.\n",
        },
    ),
    *LINKS,
    *SETTINGS,
    Fault(
        "a drawing that repeats itself ten times, eight times over",
        {
            "content/images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
            f'<g id="g0"><path d="M0 0"/></g>{BOMB}<use href="#g8"/></svg>',
            ABOUT: "---\ntitle: Wir\nimage: a.svg\nimage_alt: Nichts\n---\nText\n",
        },
        "content/images/a.svg: error: The file cannot be read as a picture. [picture-unreadable]\n"
        "    Open it in a picture program and save it anew, as JPEG or PNG.",
    ),
    *SHEETS,
    Fault(
        "marks of a merge in a template",
        {PAGE: "<<<<<<< HEAD\nAlt\n=======\nNeu\n>>>>>>> neu\n"},
        f"{PAGE}:1:{MERGE}",
    ),
    Fault(
        "a comment in a template that stays open",
        {PAGE: f"\n{COMMENT}\n"},
        f"{PAGE}:2: error: What begins here with {{# does not end. [template-unended]\n"
        "    Write #} at its end.",
    ),
    Fault("a template nested too deeply", {PAGE: "{% if 1 %}" * 300 + "{% endif %}" * 300}, NESTED),
    Fault("a sum that never ends", {PAGE: "{{ " + "1+" * 2000 + "1 }}"}, NESTED),
    Fault("a chain of names", {PAGE: "{{ page" + ".title" * 3000 + " }}"}, NESTED),
    Fault("a value nested too deeply", {PAGE: "{{" + "(" * 3000 + "1" + ")" * 3000 + "}}"}, NESTED),
    Fault(
        "a template that goes wrong for several pages",
        {PAGE: "\n{{ 1 / 0 }}\n", "content/more.md": "---\ntitle: Mehr\n---\nText\n"},
        f"{PAGE}:2: error: Something is divided by zero here (for content/about.md). "
        "[template-zero]\n"
        "    Ask first with {% if … %} whether the value is zero.",
    ),
    Fault(
        "marks of a merge in a text",
        {ABOUT: "---\ntitle: Wir\n---\n<<<<<<< HEAD\nAlt\n=======\nNeu\n>>>>>>> neu\n"},
        f"content/about.md:4:{MERGE}",
    ),
    Fault(
        "marks of a merge in a head",
        {ABOUT: "---\n<<<<<<< HEAD\ntitle: Wir\n=======\ntitle: Ihr\n>>>>>>> neu\n---\nText\n"},
        f"content/about.md:2:{MERGE}",
    ),
    Fault(
        "marks of a merge in the settings",
        {"site.yaml": SITE + "<<<<<<< HEAD\nmenu: [blog]\n=======\nmenu: []\n>>>>>>> neu\n"},
        f"site.yaml:7:{MERGE}",
    ),
    Fault(
        "one such line alone is a text",
        {ABOUT: "---\ntitle: Wir\n---\n```\n<<<<<<< HEAD\n```\n"},
        shown={"/about/": "&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD"},
    ),
    Fault(
        "letters misread in a text",
        {ABOUT: "---\ntitle: Wir\n---\n\nGrÃ¼ÃŸe\n"},
        "content/about.md:5:" + MISREAD.format("Ã¼", "ü"),
    ),
    Fault(
        "a dash misread in a text without a head",
        {ABOUT: "# Wir\n\nKommen Sie â€“ bald\n"},
        "content/about.md:3:" + MISREAD.format("â€“", "–"),
    ),
    Fault(
        "letters misread in a title",
        {ABOUT: "---\ntitle: Ãœber uns\n---\nText\n"},
        "content/about.md:2:" + MISREAD.format("Ãœ", "Ü"),
    ),
    Fault(
        "letters of Portuguese are letters",
        {ABOUT: "---\ntitle: Nós\n---\nSÃO PAULO, AÇÃO, Âncora\n"},
        shown={"/about/": "SÃO PAULO, AÇÃO, Âncora"},
    ),
    Fault(
        "an entry of the menu given twice",
        {"site.yaml": SITE + "menu: [products, about, products]\n"},
        "site.yaml:7:25: error: The menu entry “products” stands further up already. "
        "[menu-entry-twice]\n"
        "    Take one of the two out.",
    ),
    Fault(
        "a ladder of the shop that falls",
        {
            "site.yaml": SITE + "shop:\n  cancellation:\n"
            "    - {until: 14 days before start, costs: 50 %}\n    - {until: start, costs: 10 %}\n"
        },
        f"site.yaml:8:3:{FALLS}",
    ),
    Fault(
        "a product's ladder that falls in the shop's currency",
        {
            MUG: "---\ntitle: Becher\nprice: 24\ncancellation:\n"
            "  - {until: 14 days before start, costs: 12 EUR}\n"
            "  - {until: start, costs: 5 EUR}\n---\nGedreht.\n"
        },
        f"content/products/mug.md:4:1:{FALLS}",
    ),
    address("an address of one's own computer", "http://localhost:8000/", HERE),
    address("an address of one's own computer in numbers", "https://127.0.0.1/", HERE),
    address("an address in the house in numbers", "https://192.168.1.20/", HERE),
    address("an address in the house by name", "https://werkstatt.local/", HERE),
    address("an address with a question", "https://www.example.at/?page=1", QUERY),
    address("an address with a place in a page", "https://www.example.at/#top", QUERY),
    template("a text repeated ten thousand million times", "{{ 'a' * 10**10 }}"),
    template("a list repeated a thousand million times", "{{ [1] * 10**9 }}"),
    template("a number of a million digits", "{{ 10 ** 10000000 }}"),
    template("a place a thousand million signs wide", "{{ '%1000000000d' % 1 }}"),
    template("a filter that fills up to that", "{{ 'a' | center(10**9) }}"),
    template("a method that fills up to that", "{{ 'a'.ljust(10**9) }}"),
    template("a format that fills up to that", "{{ '{:1000000000}'.format(1) }}"),
    template("an indent as deep as that", "{{ 'a b' | indent(10**9, true) }}"),
    template("a batch as long as that", "{{ [1] | batch(10**9, 0) | list }}"),
    Fault(
        "a template that reckons within measure",
        {
            PAGE: '{% extends "base.html" %}\n{% block main %}\n'
            "<p>{{ 3 * 4 }} {{ 'ab' * 2 }} {{ 2 ** 8 }} {{ '%03d' % 7 }} {{ 7 % 4 }}</p>\n"
            "{% endblock %}\n"
        },
        shown={"/about/": "<p>12 abab 256 007 3</p>"},
    ),
    Fault(
        "an earlier address at which a list stands",
        {ABOUT: "---\ntitle: Wir\nmoved_from: [/blog/]\n---\nText\n"},
        said=(
            "content/about.md:3:1: error: At /blog/ stands something else now (content/blog); "
            "nobody can be led from there to here. [moved-from-used]\n"
            "    Take this address out of moved_from."
        ),
    ),
    Fault(
        "a menu that is to be true",
        {ABOUT: "---\ntitle: Wir\nmenu: true\n---\nText\n"},
        said=(
            "content/about.md:3:1: error: In the menu, this page would be called “true”. "
            "[menu-flag]\n"
            "    Behind “menu:” stands the name in the menu. If the page shall not be in it, leave "
            "the line out."
        ),
    ),
    Fault(
        "the frame of all pages for a template",
        {ABOUT: "---\ntitle: Wir\nlayout: base\n---\nText\n"},
        said=(
            "content/about.md:3:9: error: The template “base” shows what this page does not have. "
            "[layout-of-others]\n"
            "    Delete the line: the right template is found without it."
        ),
    ),
    Fault(
        "a testimonial that says nothing of consent",
        {"content/testimonials/eva.md": "---\nname: Eva\n---\nGut.\n"},
        said=(
            "content/testimonials/eva.md: warning: This testimonial is not shown: nothing is said "
            "of consent. [consent-unsaid]\n"
            "    Whoever speaks here must have agreed; then write “consent: true”, else “consent: "
            "false”."
        ),
    ),
    Fault(
        "a testimonial without words",
        {"content/testimonials/eva.md": "---\nname: Eva\nconsent: true\n---\n"},
        said=(
            "content/testimonials/eva.md: warning: This testimonial says nothing: there is no text "
            "below its head. [testimonial-empty]\n"
            "    Write the words below the second line ---."
        ),
    ),
    Fault(
        "links by which nobody is reached",
        {
            ABOUT: "# Wir\n\n[a](mailto:anna) [b](mailto:a@b@c) [c](tel:abc)\n"
            "[d](mailto:a@example.at,b@example.at?subject=c) [e](mailto:?body=f) [f](tel:112)\n"
        },
        said="\n".join(
            f"content/about.md:3: error: Nobody is reached by “{target}”. [unreachable-link]\n"
            "    Write the whole address or number: mailto:workshop@example.com, tel:+43662123456"
            for target in ("mailto:a@b@c", "mailto:anna", "tel:abc")
        ),
    ),
    Fault(
        "opening hours that nobody gave",
        {ABOUT: "# Wir\n\n/// hours\n///\n"},
        said=(
            "content/about.md:3: warning: The opening hours are to stand here, but site.yaml names "
            "none. [hours-unsaid]\n"
            "    Add them there below business: hours, or take the block out."
        ),
    ),
    Fault(
        "words that look like attributes",
        {
            MUG: "---\ntitle: Becher\nprice: 24\noptions:\n"
            "  - {name: Farbe, choices: ['a src=b', '\"><img src=y>']}\n---\nText\n"
        },
        f"{MUG}:5:40: warning: At “choices”, “<img src=y>” stands on the page as it was typed. "
        "[markup-in-value]\n"
        "    Bold, links and HTML are only for the text below the head. Write the mere words and signs "
        "here.",
    ),
)
