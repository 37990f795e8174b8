"""Themes that somebody changed."""

from fault import SOUND, Fault

PAGE = "themes/werkstatt/templates/page.html"


HIDDEN = (
    "themes/werkstatt/templates/page.html:1: error: “{}” leads into the program itself, which is not "
    "for templates. [template-hidden]\n"
    "    The theme guide lists what templates see."
)

FAULTS = (
    Fault(
        "a template with a slip",
        {PAGE: "{% extends 'base.html' %}\n{% block main %}\n{{ page.title \n{% endblock %}\n"},
        said=(
            "themes/werkstatt/templates/page.html:4: error: This template cannot be understood: "
            "here stands {, where }} should stand. [template-expected]\n"
            "    Look on this line and before it whether each {{ ends with }}, each {% with %}, and "
            "nothing is too much in between."
        ),
    ),
    Fault(
        "a template that is not ended",
        {PAGE: "{% if page %}\nText\n"},
        said=(
            "themes/werkstatt/templates/page.html:2: error: A {% if %} is still open here, and the "
            "template ends. [template-unclosed]\n"
            "    Write {% endif %} at its end."
        ),
    ),
    Fault(
        "a template with a command nobody knows",
        {PAGE: "{% extends 'base.html' %}\n{% blok main %}\nText\n{% endblock %}\n"},
        said=(
            "themes/werkstatt/templates/page.html:2: error: There is no command {% blok %}, or it "
            "has no place here. [template-tag-unknown]\n"
            "    Did you mean “block”? See whether it is spelt right, and what is still open above "
            "it."
        ),
    ),
    Fault(
        "a template with a slip that no page is drawn with, beside a text with another",
        {
            "themes/werkstatt/templates/blocks/spare.html": "{% if block %}\nText\n",
            "content/about.md": "---\ntitle: Über uns\ntagz: Holz\n---\nWir sind drei.\n",
        },
        said=(
            "content/about.md:3:1: error: There is no field “tagz” here. [unknown-key]\n"
            "    Did you mean “tags”? Allowed are: title, description, date, updated, tags, slug, "
            "moved_from, image, image_alt, image_focus, layout, position, menu, draft, "
            "publish_from, publish_until, role, extra.\n"
            "themes/werkstatt/templates/blocks/spare.html:2: error: A {% if %} is still open here, "
            "and the template ends. [template-unclosed]\n"
            "    Write {% endif %} at its end."
        ),
    ),
    Fault(
        "a template with a name nobody knows",
        {PAGE: "{{ page.titel }}\n"},
        said=(
            "themes/werkstatt/templates/page.html:1: error: The template asks for “titel”, which "
            "is not there (for content/about.md). [template-undefined]\n"
            "    Did you mean “title”? The theme guide lists what templates see. If something may "
            "be missing, ask first with {% if … %}."
        ),
    ),
    Fault(
        "a form of one's own that does not say which words it needs",
        {
            "themes/werkstatt/templates/parts/pick.html": (
                '<form data-order="form"></form>{% include "parts/order-words.html" %}'
            ),
        },
        shown={"products/mug/": 'data-wrong="'},
    ),
    Fault(
        "fields of the owner's own",
        {
            "site.yaml": SOUND["site.yaml"] + "extra:\n  jahr: seit 1987\n",
            "content/about.md": "---\ntitle: Wir\nextra:\n  holz: Eiche\n---\nText\n",
            PAGE: "{% extends 'base.html' %}{% block main %}"
            "<p>{{ page.extra.get('holz', 'Holz') }} {{ site.extra.jahr }}</p>{% endblock %}\n",
        },
        shown={"about/": "<p>Eiche seit 1987</p>"},
    ),
    Fault(
        "a field of the owner's own with a slip",
        {
            "content/about.md": "---\ntitle: Wir\nextra:\n  holz: Eiche\n---\nText\n",
            PAGE: "<p>{{ page.extra.hols }}</p>\n",
        },
        said=(
            "themes/werkstatt/templates/page.html:1: error: The template asks for “hols”, which "
            "is not there (for content/about.md). [template-undefined]\n"
            "    Did you mean “holz”? The theme guide lists what templates see. If something may "
            "be missing, ask first with {% if … %}."
        ),
    ),
    Fault(
        "a template with a filter nobody knows",
        {PAGE: "{{ page.title | uper }}\n"},
        said=(
            "themes/werkstatt/templates/page.html:1: error: There is no filter “uper”. "
            "[template-filter-unknown]\n"
            "    Did you mean “upper”? The theme guide lists all."
        ),
    ),
    Fault(
        "a template that includes itself",
        {PAGE: '{% include "page.html" %}\n'},
        said=(
            "themes/werkstatt/templates/page.html:1: error: This template calls itself without "
            "end (for content/about.md). [template-recursion]\n"
            "    Take out the include or the macro that leads back here."
        ),
    ),
    Fault(
        "a template that includes what is outside",
        {PAGE: '{% include "../../../site.yaml" %}\n'},
        said=(
            "themes/werkstatt/templates/page.html:1: error: There is no template "
            "“../../../site.yaml” (for content/about.md). [template-missing]\n"
            "    Create it in the theme's templates, or mend the name."
        ),
    ),
    Fault(
        "a template that extends nothing",
        {PAGE: '{% extends "bse.html" %}\n'},
        said=(
            "themes/werkstatt/templates/page.html:1: error: There is no template “bse.html” (for "
            "content/about.md). [template-missing]\n"
            "    Did you mean “base.html”? Create it in the theme's templates, or mend the name."
        ),
    ),
    Fault(
        "a template that divides by zero",
        {PAGE: "{{ 1 / 0 }}\n"},
        said=(
            "themes/werkstatt/templates/page.html:1: error: Something is divided by zero here "
            "(for content/about.md). [template-zero]\n"
            "    Ask first with {% if … %} whether the value is zero."
        ),
    ),
    Fault(
        "a template that reaches into Python",
        {PAGE: "{{ ''.__class__.__mro__[1].__subclasses__() }}\n"},
        said=HIDDEN.format("__subclasses__"),
    ),
    Fault(
        "a template that reaches into Python by filling a text",
        {PAGE: "{{ '{0.__class__.__init__.__globals__}'.format(page) }}\n"},
        said=HIDDEN.format("{0.__class__.__init__.__globals__}"),
    ),
    Fault(
        "a template that reaches into Python by a name that it makes",
        {PAGE: "{{ page['__cl' ~ 'ass__'] }}\n"},
        said=HIDDEN.format("__class__"),
    ),
    Fault(
        "a template that reaches into the program around it",
        {PAGE: "{{ ([1] | map('string')).gi_frame.f_globals.re.enum.sys.modules.os.environ }}\n"},
        said=HIDDEN.format("gi_frame"),
    ),
    Fault(
        "a template in Latin-1",
        {PAGE: "Grüße".encode("latin-1")},
        said=(
            "themes/werkstatt/templates/page.html:1: error: The file was saved in another encoding "
            "(ANSI/Latin-1), not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    Fault(
        "an empty template",
        {PAGE: ""},
        said=(
            "content/about.md: error: The page /about/index.html lacks what makes a page: its "
            "template gives neither style nor link. [page-empty]\n"
            '    Begin the template with {% extends "base.html" %}, or delete the file in the '
            "theme."
        ),
    ),
    Fault(
        "a block whose name nobody knows",
        {PAGE: "{% extends 'base.html' %}\n{% block mian %}Text{% endblock %}\n"},
        said=(
            "themes/werkstatt/templates/page.html:2: error: The template that this one extends has "
            "no block “mian”; nobody would see what is in it. [block-unknown]\n"
            "    Did you mean “main”? Mend the name, or make the block in the other template."
        ),
    ),
    Fault(
        "words outside of the blocks",
        {PAGE: "{% extends 'base.html' %}\n{% block main %}<h1>A</h1>{% endblock %}\n\nText\n"},
        said=(
            "themes/werkstatt/templates/page.html:4: warning: This stands outside of the blocks and "
            "is never shown: Text [outside-blocks]\n"
            "    Put it into a {% block … %} of the template that this one extends, or delete it."
        ),
    ),
    Fault(
        "a script, a style and a handler in a template",
        {
            PAGE: "{% extends 'base.html' %}\n{% block main %}<h1>A</h1>\n"
            "<script>go()</script>\n<p {% if 2 > 1 %}style='color: red'{% endif %}>\n"
            "<a href='javascript:go()'>Los</a>{% endblock %}\n"
        },
        said="\n".join(
            f"themes/werkstatt/templates/page.html:{line}: warning: {what} does nothing here: the "
            "security rules of the pages forbid it. [idle-markup]\n"
            "    Delete it, or put it into a file of its own, in a theme below assets/js or "
            "assets/css."
            for line, what in (
                (3, "<script>"),
                (4, "style='color: red'"),
                (5, "href='javascript:go()'"),
            )
        ),
    ),
    Fault(
        "a NUL in a template",
        {PAGE: "{% extends 'base.html' %}\n{% block main %}\0{% endblock %}\n"},
        said=(
            "themes/werkstatt/templates/page.html:2: error: An invisible character (U+0000) stands "
            "here that is not allowed. [yaml-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
    ),
    Fault(
        "a drawing with a script that is copied as it is",
        {"static/x.svg": "<svg>\n<style>a {}</style><script>go()</script></svg>"},
        said=(
            "static/x.svg:2: warning: <script> does nothing here: the security rules of the pages "
            "forbid it. [idle-markup]\n"
            "    Delete it, or put it into a file of its own, in a theme below assets/js or "
            "assets/css."
        ),
    ),
    Fault(
        "what Python keeps of templates, in a folder that was copied",
        {"themes/werkstatt/templates/__pycache__/page.cpython-311.pyc": b"\xff\xfe\0"},
    ),
    Fault(
        "a theme.yaml with a slip",
        {"themes/werkstatt/theme.yaml": "name: Werkstatt\nparnet: laden\n"},
        said=(
            "themes/werkstatt/theme.yaml:2:1: error: There is no field “parnet” here. "
            "[unknown-key]\n"
            "    Did you mean “parent”? Allowed are: name, description, language, parent, "
            "options, settings."
        ),
    ),
    Fault(
        "phrases with a slip",
        {"themes/werkstatt/translations/de.yaml": "titel: [\n"},
        said=(
            "themes/werkstatt/translations/de.yaml:1:8: error: The bracket that opens here is "
            "never closed. [yaml-bracket]\n"
            "    Add the closing bracket at the end of the value. If the bracket is only part of "
            "the text, put the whole value in quotation marks."
        ),
    ),
    Fault(
        "a phrase whose key is misspelt",
        {"themes/werkstatt/translations/de.yaml": "skpi: Gleich zum Inhalt\n"},
        said=(
            "themes/werkstatt/translations/de.yaml:1:1: warning: No template asks for the phrase "
            "“skpi”. [phrase-unused]\n"
            "    Did you mean “skip”? Name it as where it is used; otherwise take the line away."
        ),
    ),
    Fault(
        "a theme of one's own that has rules alone and no theme.yaml",
        {
            "site.yaml": SOUND["site.yaml"].replace("business:", "  theme: mine\nbusiness:"),
            "themes/mine/assets/css/95-mine.css": "p { color: red }\n",
        },
        said=(
            "site.yaml:4:10: error: The theme has no templates, and themes/mine/theme.yaml is "
            "missing or names none that it builds on. [theme-without-parent]\n"
            "    Write the line “parent: werkstatt” into themes/mine/theme.yaml, or the name of "
            "another theme."
        ),
    ),
    Fault(
        "a theme of one's own that names no parent",
        {
            "site.yaml": SOUND["site.yaml"].replace("business:", "  theme: mine\nbusiness:"),
            "themes/mine/theme.yaml": "name: Meines\n",
            "themes/mine/assets/css/95-mine.css": "p { color: red }\n",
        },
        said=(
            "themes/mine/theme.yaml: error: The theme has no templates, and themes/mine/theme.yaml "
            "is missing or names none that it builds on. [theme-without-parent]\n"
            "    Write the line “parent: werkstatt” into themes/mine/theme.yaml, or the name of "
            "another theme."
        ),
    ),
    Fault(
        "a template that extends itself and means its parent's",
        {PAGE: '{% extends "page.html" %}\n'},
        said=(
            "themes/werkstatt/templates/page.html:1: error: This template extends itself and so "
            "never ends (for content/about.md). [template-extends-itself]\n"
            '    Write {% extends "werkstatt/page.html" %}: “page.html” alone is your own.'
        ),
    ),
    *(
        Fault(
            f"a file of a theme that nobody reads, {name}",
            {f"themes/werkstatt/{name}": "/* nichts */\n"},
            said=(
                f"themes/werkstatt/{name}: warning: Nobody reads this file of the theme. "
                "[theme-file-unread]\n"
                "    Templates are called templates/….html, style sheets assets/css/….css and "
                "phrases translations/en.yaml; rename the file, or delete it."
            ),
        )
        for name in (
            "templates/home.htm",
            "templates/home.html.txt",
            "css/95-mine.css",
            "assets/css/mine.scss",
            "translations/de.yml",
        )
    ),
)
