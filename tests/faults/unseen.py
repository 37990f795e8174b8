"""What nobody would see or get: blank pages and drawings, forms and scripts that rules stop, mails."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
ABOUT = "content/about.md"
STOVE = "content/blog/2026-11-05-stove.md"
PAGE = "themes/werkstatt/templates/page.html"
SHOWS_EXTRA = "{% for value in page.extra.values() %}{{ value | safe }}{% endfor %}"

BLANK = (
    "warning: This page is blank: visitors would see nothing but its title. [page-blank]\n"
    "    Write below the head what is to stand there; if it is not finished yet, add “draft: true” to "
    "the head."
)
IDLE = (
    "warning: {} does nothing on the page /about/: its security rules forbid it. [idle-on-page]\n"
    "    Delete it where the value comes from that the template shows, or put it into a file of its own "
    "below assets/js or assets/css of the theme."
)
NOTHING_DRAWN = (
    "content/a.svg: error: The drawing shows nothing: it has no shapes, or its width or height is "
    "nought. [drawing-blank]\n"
    "    Save it anew, or take another picture."
)
MISTYPED = (
    "warning: “{}” is probably mistyped behind the @; mail to it reaches nobody. [mail-mistyped]\n"
    "    Did you mean “{}”? Check the address."
)


def page(name: str, text: str, said: str = "") -> Fault:
    """A page of this text."""
    return Fault(name, {ABOUT: text}, f"{ABOUT}:{said}" if said else "")


def template(name: str, main: str, said: str, head: str = "", allowed: str = "") -> Fault:
    """A page's own template, and what its author says for it."""
    block = f"{{% block form_action %}}{allowed}{{% endblock %}}\n" if allowed else ""
    text = f'{{% extends "base.html" %}}\n{block}{{% block main %}}\n{main}\n{{% endblock %}}\n'
    return Fault(name, {PAGE: text, ABOUT: f"---\ntitle: Wir\n{head}---\nText\n"}, said)


def extra(name: str, value: str, what: str) -> Fault:
    """A field of one's own whose markup a template puts on the page as it is."""
    said = f"{ABOUT}:4: {IDLE.format(what)}"
    return template(name, SHOWS_EXTRA, said, f"extra:\n  note: '{value}'\n")


def form(name: str, address: str, allowed: str = "") -> Fault:
    """A form in a page's own template."""
    said = (
        f"{PAGE}:3: warning: A form of the page /about/ may not send to where it is to: {address} "
        "[form-refused]\n"
        "    Allow it in the page's template: {% block form_action %}'self' https://forms.example.com"
        "{% endblock %}"
    )
    tag = f'<form method="post" action="{address}"><button>Ab</button></form>'
    return template(name, tag, "" if allowed else said, allowed=allowed)


def drawing(name: str, attributes: str, inside: str, said: str = NOTHING_DRAWN) -> Fault:
    """A drawing on a page."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'
    head = "---\ntitle: Wir\nimage: a.svg\nimage_alt: Ein Zeichen\n---\nText\n"
    return Fault(name, {"content/a.svg": svg, ABOUT: head}, said)


def mail(name: str, typed: str, meant: str = "") -> Fault:
    """The address of the business."""
    settings = SITE.replace("werkstatt@example.at", typed)
    said = f"site.yaml:6:10: {MISTYPED.format(typed, meant)}" if meant else ""
    return Fault(name, {"site.yaml": settings}, said)


FAULTS = (
    page("a page of a head alone", "---\ntitle: Wir\n---\n", f"3: {BLANK}"),
    page("a page of a heading alone", "# Wir\n", f"1: {BLANK}"),
    page("a page of a comment alone", "---\ntitle: Wir\n---\n\n<!-- kommt -->\n", f"3: {BLANK}"),
    page("a page of a hard space alone", "---\ntitle: Wir\n---\n&nbsp;\n", f"3: {BLANK}"),
    page("a draft of a head alone", "---\ntitle: Wir\ndraft: true\n---\n"),
    page("a page of a block alone", "---\ntitle: Wir\n---\n/// contact\n///\n"),
    Fault(
        "a post of a head alone",
        {STOVE: "---\ntitle: Am Ofen\ntags: [ofen]\n---\n"},
        f"{STOVE}:4: {BLANK}",
    ),
    Fault(
        "a translation of a head alone",
        {
            "site.yaml": SITE.replace("site:\n", "site:\n  languages: [de, en]\n"),
            "content/about.en.md": "---\ntitle: About\n---\n",
        },
        f"content/about.en.md:3: {BLANK}",
    ),
    page(
        "code whose end is missing",
        "# Wir\n\nDas ist `Code und nicht zu.\n",
        "3: warning: The sign ` in “`Code und nicht zu.” stands on the page as it is; the second one is "
        "missing. [code-unclosed]\n"
        "    Write `code` with a ` on either side; for quotations take “…” and ’.",
    ),
    page("code that is closed, and an accent for an apostrophe", "# Wir\n\n`Code`, rock`n roll\n"),
    page(
        "a hard space with two letters exchanged",
        "# Wir\n\n100&nbps;g, 50&nbsp;g, Huber&Co; Maier&Sohn; `&nbps;`\n",
        "3: warning: There is no sign “&nbps;”; it stands on the page as it was typed. [entity-unknown]\n"
        "    Did you mean “&nbsp;”? Type the sign itself: ä, é, –; a hard space is &nbsp;",
    ),
    page(
        "a link with a space in its host",
        "# Wir\n\n<https://exa mple.com/> [a](https://example.com/a%20b)\n",
        "3: error: “https://exa mple.com/” is no address that a browser understands. [misspelt-address]\n"
        "    Open the page in a browser, and copy its address: https://www.example.com/…",
    ),
    page(
        "a script in capitals",
        "# Wir\n\nText\n\n<SCRIPT>alert(1)</SCRIPT>\n",
        "5: warning: The element <script> does nothing on the page: the security rules of the pages forbid "
        "it. [inert-element]\n"
        "    Delete it. Scripts and styles belong into the theme, as files; forms are made by the program.",
    ),
    Fault("a contact of a head alone", {"content/contact.md": "---\ntitle: Kontakt\n---\n"}),
    extra("a style from a field", '<p style="color:red">x</p>', 'style="color:red"'),
    extra("a script from a field", "<script>alert(1)</script>", "<script>"),
    extra("a sheet from a field", "<style>a {}</style>", "<style>"),
    template(
        "a handler from a value of the template",
        """{% set link = '<a href="../" onclick="f()">x</a>' %}{{ link | safe }}""",
        f"{PAGE}:3: " + IDLE.format('onclick="f()"'),
    ),
    template("a value with markup that is shown as a text", "{{ '<p style=\"a\">' }}", ""),
    template(
        "a day of what is no day",
        "{{ page.title | day }}",
        f"{PAGE}:3: error: “day” can make nothing of “Wir” (for content/about.md). "
        "[filter-unfit]\n"
        "    The theme guide says what each filter expects. If the value may be missing, ask first with "
        "{% if … %}.",
    ),
    template(
        "a comment within a comment",
        "{# a {# b #} c #}{% raw %}{# d #}{% endraw %}",
        f"{PAGE}:3: warning: “#}}” means nothing here and would stand on the page as it is. "
        "[template-stray]\n"
        "    Delete it. Comments begin with {# and end with the first #}; nobody runs <? and <% here.",
    ),
    template(
        "a program of another language",
        "<?php echo 1 ?>",
        f"{PAGE}:3: warning: “<?php echo 1 ?” means nothing here and would stand on the page as it is. "
        "[template-stray]\n"
        "    Delete it. Comments begin with {# and end with the first #}; nobody runs <? and <% here.",
    ),
    template(
        "a link of a template that leads nowhere",
        '<a href="/nope/">x</a>',
        f"{PAGE}:3: error: The link “/nope/” on the page /about/index.html leads nowhere. [dead-link]\n"
        "    Did you mean “/order/”? If it is not in your text, it is in a template of the theme.",
    ),
    template(
        "a picture of a template that is of another host and without a word",
        '<img src="https://example.com/a.png">',
        f"{PAGE}:3: error: On opening, the page /about/index.html would fetch something from a foreign "
        "host: https://example.com/a.png [outside-request]\n"
        "    That host would learn who visits your page, for which you would need their consent. Put the "
        "file into your folder, or set a link.\n"
        f"{PAGE}:3: error: Pictures without any description on the page /about/index.html: 1. "
        "[picture-undescribed]\n"
        '    Those who cannot see would not know what is there. The template or the HTML lacks alt="…"; '
        'for mere ornament alt="" will do.',
    ),
    form("a form to another host", "https://forms.example.com/f/1"),
    form("a form to one's own host, where none is allowed", "/search.php"),
    form(
        "a form to a host that is allowed",
        "https://forms.example.com/f/1",
        "'self' https://forms.example.com",
    ),
    drawing("a drawing without a shape", 'viewBox="0 0 9 9"', "<title>Nichts</title><g/>"),
    drawing("a drawing of no width", 'width="0" height="9"', '<path d="M0 0h9v9z"/>'),
    drawing("a drawing of no pixel's height", 'width="9" height="0px"', '<path d="M0 0h9v9z"/>'),
    drawing(
        "a drawing of less than no width",
        'width="-5" height="9"',
        '<path d="M0 0h9v9z"/>',
        "content/a.svg: error: The file cannot be read as a picture. [picture-unreadable]\n"
        "    Open it in a picture program and save it anew, as JPEG or PNG.",
    ),
    drawing("a drawing as wide as there is room", 'width="100%"', '<path d="M0 0h9v9z"/>', ""),
    mail("a mail at a provider with two letters exchanged", "eva@gmial.com", "eva@gmail.com"),
    mail("a mail at a provider with a letter too few", "eva@outlok.de", "eva@outlook.de"),
    mail("a mail at a provider of no end", "eva@gmx.ta", "eva@gmx.at"),
    mail("a mail of one's own with no end", "eva@werkstatt.con", "eva@werkstatt.com"),
    mail("a mail at another provider that is much like the first", "eva@mail.com"),
    mail("a mail of one's own that is much like a short one", "eva@wek.de"),
    Fault(
        "a mail in a text at a provider mistyped",
        {ABOUT: "# Wir\n\n[Eva](mailto:eva@gmail.con?subject=Tag), <anna@hotmial.com>\n"},
        f"{ABOUT}:3: {MISTYPED.format('anna@hotmial.com', 'anna@hotmail.com')}\n"
        f"{ABOUT}:3: {MISTYPED.format('eva@gmail.con', 'eva@gmail.com')}",
    ),
)
