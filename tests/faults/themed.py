"""Slips in one's own theme that a browser passes over: brackets, semicolons, names, elements, templates."""

from fault import Fault

CSS = "themes/werkstatt/assets/css/95-mine.css"
PAGE = "themes/werkstatt/templates/page.html"


def sheet(name: str, css: str, said: str = "") -> Fault:
    """A style sheet of one's own."""
    return Fault(name, {CSS: css}, f"{CSS}:{said}" if said else "")


def script(name: str, js: str, said: str = "") -> Fault:
    """A script of one's own."""
    file = "themes/werkstatt/assets/js/mine.js"
    return Fault(name, {file: js}, f"{file}:{said}" if said else "")


def template(name: str, main: str, said: str = "") -> Fault:
    """A page's own template with this in its main block."""
    text = f'{{% extends "werkstatt/page.html" %}}\n{{% block main %}}\n{main}\n{{% endblock %}}\n'
    return Fault(name, {PAGE: text}, said)


def unbalanced(line: int, name: str) -> str:
    """What is said of an element whose beginning or end is missing."""
    return (
        f"{PAGE}:{line}: warning: In this template, <{name}> and </{name}> are not as many; the rest "
        "of the page would be elsewhere. [template-unbalanced]\n"
        "    From this line on, look for the element whose beginning or end is missing."
    )


def unasked(name: str, near: str = "") -> Fault:
    """A template under a name that nobody asks for."""
    file = f"themes/werkstatt/templates/{name}"
    meant = f"Did you mean “{near}”? " if near else ""
    said = (
        f"{file}: warning: No page and no other template asks for this template. [template-unasked]\n"
        f"    {meant}Name it as the one that it is to replace, or name it at a page as its layout."
    )
    return Fault(f"a template called {name}", {file: '{% extends "werkstatt/page.html" %}\n'}, said)


FAULTS = (
    sheet(
        "a bracket of a function that stays open",
        "p { color: rgb(1, 2, 3; }",
        "1:15: error: What begins here with ( does not end. [css-unclosed]\n"
        "    Close it; all that follows would be lost.",
    ),
    sheet(
        "a bracket of a function too many",
        "p { color: rgb(1, 2, 3)); }",
        "1:24: error: This bracket ) closes nothing. [css-unopened]\n"
        "    Delete it, or open one before.",
    ),
    sheet(
        "a line without its semicolon",
        "p {\n  color: red\n  background: blue;\n}\n",
        "2:3: error: The semicolon behind “color: red” is missing; neither this nor the line below "
        "holds. [css-no-semicolon]\n"
        "    Add it.",
    ),
    sheet(
        "a property that nobody declares",
        "p { color: var(--imk); --own: 1px; margin: var(--own) var(--other, 2px); }",
        "1:16: warning: No style sheet of the theme declares “--imk”; what is set by it does not hold. "
        "[css-undeclared]\n"
        "    Did you mean “--ink”? Declare it at :root, or name a substitute: var(--imk, 1rem).",
    ),
    sheet(
        "a file whose name has a space",
        "p { background: url(../img/a b.png); }",
        "1:17: error: The address “../img/a b.png” holds a space; a browser would fetch nothing like "
        "this. [css-unquoted]\n"
        '    Put it in quotation marks: url("../img/a b.png")',
    ),
    sheet(
        "rules over several lines, escapes and texts",
        "/* a: b\n c: d; */ .sm\\:a\\(b { color: red }\na:hover,\nb:focus {\n"
        "  grid-template: 'a (b' 1fr\n    / auto;\n  margin: 0 }\n"
        "@media (min-width: 3em)\n  and (max-width: 4em) { p { margin: 0 } }\n",
    ),
    sheet(
        "a property of four letters",
        "p { colr: red; left: 0; mask: none; }",
        "1:5: warning: No browser knows “colr”; what is set by it does not hold. [css-misspelt]\n"
        "    Did you mean “color”? Mend the name.",
    ),
    sheet(
        "a colour that is none",
        "p { border-color: whit; }",
        "1:19: warning: No browser knows “whit”; what is set by it does not hold. [css-misspelt]\n"
        "    Did you mean “white”? Mend the name.",
    ),
    sheet(
        "colours of every kind",
        "p { color: var(--ink, redd); background-color: tan; border-color: Canvas; outline-color: initial }",
    ),
    script(
        "a script that asks elsewhere",
        "fetch('https://weather.example/api');\n",
        "1:1: warning: This script asks a foreign host for something, which the security rules of the "
        "pages forbid: https://weather.example/api [script-asks-outside]\n"
        "    It would learn who visits your page. Put what is needed into the theme's assets.",
    ),
    script(
        "a script that asks its own site",
        "fetch('/week.json'); // 'https://x.example' is not asked\n",
    ),
    script(
        "a script written as a module",
        "import { week } from './week.js';\n",
        "1:1: warning: Scripts of a theme are no modules; a browser would run nothing of this one: "
        "import { week } from './week.js' [script-module]\n"
        "    Put what is fetched here beside it below assets/js; all files there become one.",
    ),
    script("a script that loads another when it is needed", "import('./week.js').then(show);\n"),
    template(
        "a value as other servers write it",
        "<h1><%= title %></h1>",
        f"{PAGE}:3: warning: “<%= title” means nothing here and would stand on the page as it is. "
        "[template-stray]\n"
        "    Delete it. Comments begin with {# and end with the first #}; nobody runs <? and <% here.",
    ),
    template("an element that is not closed", "<h1>x</h1>\n<div><p>x</p>", unbalanced(4, "div")),
    template("an element that was not opened", "<h1>x</h1>\n</div>\n</div>", unbalanced(5, "div")),
    template(
        "elements that depend on something",
        "{% if page.title %}<div class='a'>{% else %}<div>{% endif %}<h1>x</h1></div>"
        "<!-- <div> --> {# <div> #}",
    ),
    template(
        "a macro that calls itself",
        "{% macro m(a) %}{{ m(a) }}{% endmacro %}{{ m(1) }}",
        f"{PAGE}:3: error: This template calls itself without end (for content/about.md). "
        "[template-recursion]\n"
        "    Take out the include or the macro that leads back here.",
    ),
    Fault(
        "a template as long as no text is",
        {PAGE: "<p>{{ site.title }}</p>\n" * 90_000},
        f"{PAGE}: error: The file is larger than 2 MB; no text is that long. [file-too-large]\n"
        "    Pictures and other files do not belong into the text, but beside it.",
    ),
    Fault(
        "a script as long as a library",
        {"themes/werkstatt/assets/js/lib/three.js": "// " + "x" * 2_100_000 + "\n"},
    ),
    unasked("pgae.html", "page.html"),
    unasked("Post.html", "post.html"),
    unasked("parts/fotter.html", "parts/footer.html"),
    Fault(
        "templates that others and pages name",
        {
            "themes/werkstatt/templates/letter.html": '{% extends "werkstatt/page.html" %}\n',
            "themes/werkstatt/templates/parts/mine.html": "<p>Meins</p>\n",
            PAGE: '{% extends "werkstatt/page.html" %}\n{% block main %}<h1>x</h1>'
            '{% include "parts/mine.html" %}{% endblock %}\n',
            "content/about.md": "---\ntitle: Über uns\nlayout: letter\n---\nWir sind drei.\n",
        },
    ),
)
