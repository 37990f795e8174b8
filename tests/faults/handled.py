"""What comes by hand and by habit: templates as other languages write them, and files that are not
what their names say."""

from fault import Fault

PAGE = "themes/werkstatt/templates/page.html"
LOOK = "Look on this line and before it"
ENDS = f"{LOOK} whether each {{{{ ends with }}}} and each {{% with %}}."
BETWEEN = f"{LOOK} whether each {{{{ ends with }}}}, each {{% with %}}, and nothing is too much in between."


def template(name: str, body: str, said: str, line: int = 4, grade: str = "error") -> Fault:
    """A slip on the fourth line of a template for pages."""
    top = '{% extends "werkstatt/page.html" %}\n{% block main %}\n<h1>{{ page.title }}</h1>\n'
    text = f"{top}{body}\n{{% endblock %}}\n"
    return Fault(name, {PAGE: text}, f"{PAGE}:{line}: {grade}: {said}" if said else "")


def slip(name: str, body: str, said: str) -> Fault:
    """One that is told in a sentence of its own."""
    told = f"This template cannot be understood: {said}. [template-syntax]\n    {LOOK}."
    return template(name, body, told)


def pictured(name: str, data: str | bytes, said: str, file: str = "a.jpg") -> Fault:
    """A page that shows a file which is not what it is called."""
    page = f"---\ntitle: Über uns\nimage: {file}\nimage_alt: Wir drei\n---\nWir sind drei.\n"
    return Fault(
        name, {"content/about.md": page, f"content/{file}": data}, f"content/{file}: error: {said}"
    )


def mistaken(name: str, data: str | bytes, thing: str) -> Fault:
    """One that is told what it is."""
    return pictured(
        name,
        data,
        f"This file is called like a picture, but is {thing}. [picture-mistaken]\n"
        "    Put the picture itself here, as JPEG or PNG.",
    )


ELSEWHERE = (
    "Only a placeholder lies here; the picture itself is still elsewhere (Git LFS, git-annex, cloud). "
    "[picture-elsewhere]\n    Fetch it to this computer, for example by git lfs pull."
)

FAULTS = (
    template(
        "a loop that is still open where its block ends",
        "{% for tag in page.tags %}<p>{{ tag }}</p>",
        "Here stands {% endblock %}, but the {% for %} of line 4 is still open. [template-tag-crossed]\n"
        "    Write {% endfor %} before it, or take {% endblock %} away.",
        line=5,
    ),
    template(
        "a condition that ends as a loop",
        "{% if page.tags %}{% for tag in page.tags %}{{ tag }}{% endfor %}{% endfor %}",
        "Here stands {% endfor %}, but the {% if %} of line 4 is still open. [template-tag-crossed]\n"
        "    Write {% endif %} before it, or take {% endfor %} away.",
    ),
    template(
        "an end of what was not begun",
        "{% endblock %}{% endif %}",
        "Nothing is open here that {% endif %} could belong to. [template-tag-unopened]\n"
        "    Take it away, or write above it what is missing: {% if … %}, {% for … %}, {% block … %}.",
    ),
    template(
        "elseif as other languages say it",
        "{% if page.tags %}a{% elseif page.image %}b{% endif %}",
        "There is no command {% elseif %}, or it has no place here. [template-tag-unknown]\n"
        "    Did you mean “elif”? See whether it is spelt right, and what is still open above it.",
    ),
    template(
        "else and if apart",
        "{% if page.tags %}a{% else if page.image %}b{% endif %}",
        "This template cannot be understood: here stands if, where %} should stand. [template-expected]\n"
        f"    Did you mean “elif”? {BETWEEN}",
    ),
    template(
        "end and if apart",
        "{% if page.tags %}a{% end if %}",
        "There is no command {% end %}, or it has no place here. [template-tag-unknown]\n"
        "    Did you mean “endif”? See whether it is spelt right, and what is still open above it.",
    ),
    template(
        "three braces",
        "{{{ page.title }}}",
        "This template cannot be understood: here stands }, where : should stand. [template-expected]\n"
        f"    Did you mean “{{{{ … }}}}”? {BETWEEN}",
    ),
    template(
        "two signs for and",
        "{% if page.tags && page.image %}a{% endif %}",
        f"This template cannot be understood: “&” has no place here. [template-sign]\n"
        f"    Did you mean “and”? {ENDS}",
    ),
    template(
        "a sign for not",
        "{% if !page.tags %}a{% endif %}",
        f"This template cannot be understood: “!” has no place here. [template-sign]\n"
        f"    Did you mean “not”? {ENDS}",
    ),
    template(
        "a question mark that decides",
        '{{ page.image ? "a" : "b" }}',
        "This template cannot be understood: “?” has no place here. [template-sign]\n"
        f"    Did you mean “… if … else …”? {ENDS}",
    ),
    template(
        "typographic quotation marks in a template",
        "{{ t(“skip”) }}",
        "This template cannot be understood: ““” has no place here. [template-sign]\n"
        f'    Did you mean “"”? {ENDS}',
    ),
    template(
        "an arrow for a dot",
        "{{ page->title }}",
        f"This template cannot be understood: “>” has no place here. [template-sign]\n"
        f"    Did you mean “.”? {ENDS}",
    ),
    template(
        "a quotation mark in a template that stays open",
        '{{ t("skip) }}',
        'This template cannot be understood: the quotation mark " here has no second one. [template-quote]\n'
        '    Set " at the end of the text as well, before }} or %}.',
    ),
    template(
        "a round bracket in a template that stays open",
        "{{ (page.title }}",
        "This template cannot be understood: here stands }, where ) should stand. [template-expected]\n"
        f"    {BETWEEN}",
    ),
    template(
        "an end of the other kind",
        "{{ page.title %}",
        f"This template cannot be understood: “}}” has no place here. [template-sign]\n    {ENDS}",
    ),
    slip(
        "a command of nothing", "{% %}", "after {% the command is missing, such as if, for or block"
    ),
    slip("braces around nothing", "{{ }}", "a value or a name is missing here"),
    slip(
        "a hyphen in the name of a block",
        "{% block my-own %}{% endblock %}",
        "the name of a block is made of letters, digits and _, without a hyphen",
    ),
    slip(
        "a required block that is filled",
        "{% block own required %}a{% endblock %}",
        "a block with required stays empty here; the template that extends this one fills it",
    ),
    slip(
        "a macro of its own file only",
        '{% from "parts/macros.html" import _own %}',
        "what begins with _ cannot be imported; give the macro another name",
    ),
    slip(
        "a macro with its usual values first",
        "{% macro own(a=1, b) %}{% endmacro %}",
        "in the brackets of the macro, what has a value (name=…) stands after what has none",
    ),
    slip(
        "call without brackets",
        "{% call own %}{% endcall %}",
        "after {% call a macro with brackets stands, such as {% call card() %}",
    ),
    slip(
        "two tests in a row",
        "{% if page.title is defined is string %}{% endif %}",
        "two tests with is are joined by and: a is string and a is lower",
    ),
    slip(
        "quotation marks after a dot",
        '{{ page."title" }}',
        "the name of a field is missing after the dot or in the square brackets",
    ),
    slip(
        "a name before what has none",
        '{{ t(day=1, "skip") }}',
        "in the brackets, what has a name (name=…) stands after what has none",
    ),
    slip(
        "a loop over loop",
        "{% for loop in page.tags %}{% endfor %}",
        "loop means something in loops already; take another name",
    ),
    slip(
        "true set to something",
        "{% set true = 1 %}",
        "true, false, none and fixed values cannot be set; take another name",
    ),
    slip(
        "a path of Windows in a template",
        r'{{ "C:\Users\eva" }}',
        r"what follows \ in a text makes no sense; \ itself is written as \\",
    ),
    slip(
        "extends within a block",
        '{% extends "werkstatt/base.html" %}',
        "extends stands at the top, not within a block or after if and for",
    ),
    template(
        "a macro that waits for a caller",
        "{% macro own() %}{{ caller() }}{% endmacro %}{{ own() }}",
        "This macro asks for caller, but was not called by {% call … %} (for content/about.md). "
        "[template-caller]\n"
        "    Call it like this: {% call card() %}…{% endcall %}, or ask first with {% if caller %}.",
    ),
    template(
        "a loop as long as one likes",
        "{% for each in range(1000000000) %}x{% endfor %}",
        "“range” of Jinja is not there in these templates. [template-left-out]\n"
        "    Loops go through lists that the page has; loop.index counts, and {% set … %} before the loop "
        "sets a value.",
    ),
    Fault(
        "a file of macros that needs the page and is imported without it",
        {
            PAGE: '{% extends "werkstatt/page.html" %}\n{% from "parts/own.html" import own %}\n'
            "{% block main %}<h1>{{ own() }}</h1>{% endblock %}\n",
            "themes/werkstatt/templates/parts/own.html": "{% macro own() %}\n{{ page.title }}\n"
            "{% endmacro %}\n",
        },
        "themes/werkstatt/templates/parts/own.html:2: error: “page” is not known here: another file imports "
        "this one without the values of the page. [template-no-context]\n"
        '    There, write with context at the end: {% from "parts/mine.html" import card with context %}. '
        "A whole page is used by extends or include, not by import.",
    ),
    template(
        "one brace for two",
        "<p>{ page.title }</p>",
        "“{ page.title }” would stand on the page as it is; values stand between double braces. "
        "[template-braces]\n    Write {{ page.title }}.",
        grade="warning",
    ),
    template(
        "a place as scripts fill it",
        '<p>${t("skip")}</p>',
        '“${t("skip")}” would stand on the page as it is; values stand between double braces. '
        '[template-braces]\n    Write {{ t("skip") }}.',
        grade="warning",
    ),
    template(
        "braces that are not for templates",
        "<p>{ } {page} {{ page.title }} { {{ page.title }} } {t}</p>",
        "",
    ),
    template(
        "a comment in the HTML of a template that stays open",
        "<!-- old\n<p>a</p>",
        "The comment that begins here with <!-- does not end; nobody sees what comes after it. "
        "[template-comment-open]\n    Write --> where it ends.",
        grade="warning",
    ),
    template(
        "an attribute in a template that stays open",
        '<p class="lead>a</p><p class="plain">b</p>',
        'In <p class="lead>, the closing quotation mark " is missing; browsers swallow what follows up to '
        "the next one. [template-half-quoted]\n    Add the mark before the >.",
        grade="warning",
    ),
    template(
        "attributes in a template that are closed",
        '<p title="a > b" class=\'{{ "lead" if page.tags else "plain" }}\' hidden>a</p>',
        "",
    ),
    template(
        "a base address in a template",
        '<base href="https://www.example.at/">',
        "The element <base> does nothing on the page: the security rules of the pages forbid it. "
        "[inert-element]\n"
        "    Delete it. Scripts and styles belong into the theme, as files; forms are made by the program.",
        grade="warning",
    ),
    pictured(
        "a picture that Git LFS has not fetched",
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n",
        ELSEWHERE,
    ),
    pictured(
        "a picture that git-annex has not fetched", "/annex/objects/SHA256E-s1--4d.jpg\n", ELSEWHERE
    ),
    mistaken("a PDF for a picture", b"%PDF-1.7\n1 0 obj\n", "a PDF"),
    mistaken(
        "a packed folder for a picture",
        b"PK\x03\x04\x14\0\0\0",
        "a packed folder or a document (ZIP, Word)",
    ),
    mistaken("something packed for a picture", b"\x1f\x8b\x08\0\0", "packed"),
    mistaken("a film for a picture", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "a film"),
    mistaken("a film of the web for a picture", b"\x1aE\xdf\xa3\x01\0\0", "a film"),
    mistaken("a document of Photoshop for a picture", b"8BPS\0\x01\0\0", "a document of Photoshop"),
    mistaken(
        "a document of Office for a picture", b"\xd0\xcf\x11\xe0\xa1\xb1", "a document of Office"
    ),
    mistaken(
        "a picture of nothing but zeros",
        bytes(5_000),
        "full of zeros, as after a crash or from a broken card",
    ),
    pictured(
        "a drawing that is called a photograph",
        '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n',
        "This file is a drawing (SVG), but is not called one. [picture-drawing]\n"
        "    Did you mean “a.svg”? Give it a name that ends in .svg, and use that name wherever it is shown.",
    ),
    Fault(
        "not a single page",
        {
            "content/index.md": None,
            "content/about.md": None,
            "content/products/mug.md": None,
            "content/blog/2026-11-05-stove.md": None,
        },
        "content: warning: There is not a single page in this folder; the site is made of nothing but what "
        "the program makes by itself. [no-pages]\n"
        "    See whether the folder is all there (backup, cloud); the first page is called index.md.",
    ),
)
