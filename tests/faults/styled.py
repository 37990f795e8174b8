"""Slips in style sheets, fonts and files of one's own theme that a browser passes over without a word."""

from fault import Fault

CSS = "themes/werkstatt/assets/css/95-mine.css"
FONT = "themes/werkstatt/assets/fonts/mine.woff2"
FACE = "@font-face { font-family: Mine; src: url(../fonts/mine.woff2) }\n"
SCRIPT = "themes/werkstatt/assets/js/95-mine.js"
MINE = "themes/mine/theme.yaml"
UNREAD = (
    "warning: Nobody reads this file of the theme. [theme-file-unread]\n"
    "    Templates are called templates/….html, style sheets assets/css/….css and phrases "
    "translations/en.yaml; rename the file, or delete it."
)
SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  theme: mine
theme:
  options: {accent: "#2f5d62"}
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
"""


def sheet(name: str, css: str, said: str = "") -> Fault:
    """A style sheet of one's own, and what is warned of in its first line."""
    return Fault(name, {CSS: css}, f"{CSS}:1:{said}" if said else "")


def misspelt(name: str, css: str, column: int, wrong: str, near: str) -> Fault:
    """A name that no browser knows."""
    return sheet(
        name,
        css,
        f"{column}: warning: No browser knows “{wrong}”; what is set by it does not hold. [css-misspelt]\n"
        f"    Did you mean “{near}”? Mend the name.",
    )


def theme(name: str, text: str | None, said: str, file: str = MINE) -> Fault:
    """A theme of one's own with an option in ``site.yaml``, and what is said of it."""
    return Fault(name, {"site.yaml": SITE, file: text}, said)


FAULTS = (
    sheet(
        "a place of a template in a style sheet",
        "p { color: {{ theme.accent }}; }\n",
        "12: warning: {{ belongs into templates; in a style sheet, no browser reads it. [css-template]\n"
        "    What the owner chooses stands here as a property: var(--accent)",
    ),
    sheet(
        "a remark as in scripts",
        "// red\np { color: red }\n",
        "1: warning: In a style sheet, // begins no remark; browsers pass over what follows. "
        "[css-line-comment]\n"
        "    Write /* before it and */ behind.",
    ),
    sheet(
        "the element of a style sheet",
        "<style>p { color: red }</style>\n",
        "1: warning: “<style” is HTML; in a style sheet, the first rule behind it does not hold. "
        "[css-element]\n"
        "    Delete it; only the rules stand here.",
    ),
    sheet(
        "a variable of Sass",
        "$red: #f00;\np { color: $red }\n",
        "1: warning: “$red” is of another language (Sass); browsers pass over it. [css-other]\n"
        "    Write CSS: properties of your own are called --name, and used by var(--name).",
    ),
    sheet(
        "a colour of five signs",
        "p { border: 1px solid #12345; }\n",
        "23: warning: “#12345” is no colour; this line does not hold. [css-colour]\n"
        "    Behind the # belong 3, 4, 6 or 8 signs.",
    ),
    sheet(
        "a unit apart from its number",
        "p { margin: 0 12 px; }\n",
        "15: warning: There is a space between number and unit: “12 px”; this line does not hold. "
        "[css-unit-apart]\n"
        "    Write both together: 12px",
    ),
    misspelt("a property as the English write it", "p { colour: red }\n", 5, "colour", "color"),
    misspelt("a property with two letters exchanged", "p { widht: 1px }\n", 5, "widht", "width"),
    misspelt(
        "a rule with a letter missing", "@meda print { p { margin: 0 } }\n", 1, "@meda", "@media"
    ),
    sheet(
        "what only looks like a slip",
        "/* // {{ $a: #12345 */ #beefs a:hover, h1 em, a[href^='//x'] { --x: 1; order: 1; inset: 0 }\n"
        "ul { color: #abc; a:hover #decade1 { color: #abcd } &:is(h2 em) { margin: 0 } }\n"
        "p { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) } b::after { content: '12 px' }\n"
        "@font-palette-values --a { font-family: B } @page { margin: 1cm }\n"
        "p { -webkit-box-shadow: none; background-clip: text; text-align-last: left; translate: 1px }\n",
    ),
    Fault(
        "a font that is a page",
        {CSS: FACE, FONT: "<!doctype html>\n"},
        f"{FONT}: warning: This file (16 bytes) is no font of the kind that its name says. [font-broken]\n"
        "    Download it once more: browsers would take another font. Often it is a page that says “not "
        "found”.",
    ),
    Fault("a font that is one", {CSS: FACE, FONT: b"wOF2\0\1\0\0"}),
    Fault(
        "a script within its element",
        {SCRIPT: "<script>\nalert(1)\n</script>\n"},
        f"{SCRIPT}:1:1: warning: “<script” is HTML; a browser would run nothing of the script. [script-tag]\n"
        "    Delete it; only what would stand in between stands here.",
    ),
    Fault(
        "a template beside its folder",
        {"themes/werkstatt/page.html": "x"},
        f"themes/werkstatt/page.html: {UNREAD}",
    ),
    Fault(
        "a template in a folder of another name",
        {"themes/werkstatt/template/page.html": "x"},
        f"themes/werkstatt/template/page.html: {UNREAD}",
    ),
    theme(
        "a parent that there is not, and an option of it",
        "name: mine\nparent: werkstat\n",
        f"{MINE}:2:9: error: There is no theme “werkstat”. [theme-missing]\n"
        "    Did you mean “werkstatt”? There are: laden, mine, praxis, werkstatt.",
    ),
    theme(
        "a slip in the word parent",
        "name: mine\nparrent: werkstatt\n",
        f"{MINE}:2:1: error: There is no field “parrent” here. [unknown-key]\n"
        "    Did you mean “parent”? Allowed are: name, description, language, parent, options, settings.",
    ),
    theme(
        "a choice of nothing",
        "name: mine\nparent: werkstatt\noptions:\n  lay:\n    kind: choice\n    default: wide\n",
        f"{MINE}:6:14: error: The option “lay” is a choice, but does not say of what. "
        "[theme-option-without-choices]\n"
        "    Add to it, for example: choices: {wide: {}, narrow: {}}",
    ),
    theme(
        "a value that ends its rule",
        "name: mine\nparent: werkstatt\noptions:\n  lay:\n    kind: choice\n    default: a\n"
        "    choices:\n      a:\n        tokens: {gap: '3rem; color: red', mark: '\";\"'}\n",
        f"{MINE}:9:23: error: “;” would end the rule in which this value stands in the style sheet. "
        "[token-unfit]\n"
        "    Give only the value of the one property.",
    ),
)
