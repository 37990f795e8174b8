"""Slips in one's own templates, each told in words that somebody who writes templates knows."""

from fault import Fault

PAGE = "themes/werkstatt/templates/page.html"
HEAD = '{% extends "werkstatt/page.html" %}\n'
MACROS = '{% from "parts/macros.html" import amount with context %}'
GUIDE = "The theme guide says what each filter and function wants"
ASK = "ask first with {% if … %}."
LOOK = "    Look on this line and before it whether each {{ ends with }}"


def block(name: str, main: str, said: str = "", before: str = "") -> Fault:
    """A page's own template with this in its main block, and what is said of its third line."""
    text = f"{HEAD}{before}{{% block main %}}\n<h1>x</h1>{main}\n{{% endblock %}}\n"
    return Fault(name, {PAGE: text}, f"{PAGE}:3: error: {said}" if said else "")


def second(name: str, line: str, said: str) -> Fault:
    """A page's own template with this as its second line, which cannot be read."""
    return Fault(name, {PAGE: f"{HEAD}{line}\n"}, f"{PAGE}:2: error: {said}")


FAULTS = (
    block(
        "a field that a view does not have",
        "{{ site.menu | map(attribute='titel') | join }}",
        "The template asks for “titel”; there is no such field in this place (for content/about.md). "
        "[template-field-unknown]\n"
        "    There are: text, address.",
    ),
    block(
        "a field of a text",
        "{{ page.title.size.width }}",
        "The template asks for “size”; but what stands before it has no fields, it is: text (for "
        "content/about.md). [template-no-fields]\n"
        f"    The theme guide lists what templates see. If something may be missing, {ASK}",
    ),
    block(
        "a macro that the other file does not have",
        "{{ amonut(page) }}",
        "There is no macro “amonut” in parts/macros.html. [template-import-unknown]\n"
        "    Did you mean “amount”? Mend the name after import, or write the macro there.",
        before='{% from "parts/macros.html" import amonut with context %}',
    ),
    block(
        "a macro asked of a file by a name that it does not have",
        "{{ m.amonut(page) }}",
        "There is no macro “amonut” in parts/macros.html. [template-import-unknown]\n"
        "    Did you mean “amount”? Mend the name after import, or write the macro there.",
        before='{% import "parts/macros.html" as m with context %}',
    ),
    block(
        "a slip in the name of an imported macro",
        "{{ amonut(page) }}",
        "The template asks for “amonut”, which is not there (for content/about.md). [template-undefined]\n"
        "    Did you mean “amount”? The theme guide lists what templates see. If something may be missing, "
        f"{ASK}",
        before=MACROS,
    ),
    block(
        "a macro without what it needs",
        "{{ amount() }}",
        "The macro is called without “thing” (for content/about.md). [template-argument-missing]\n"
        "    Give it where the macro is called, or write a value for it into the brackets of the macro: "
        'thing=""',
        before=MACROS,
    ),
    block(
        "a macro with more than it takes",
        "{{ amount(1, 2, 3) }}",
        "“amount” is called here with more or fewer things in its brackets than it takes (for "
        "content/about.md). [template-call-many]\n"
        f"    {GUIDE}; of a macro its first line does.",
        before=MACROS,
    ),
    block(
        "a macro with a name that it does not know",
        "{{ amount(page, colour=1) }}",
        "“amount” knows nothing called “colour” (for content/about.md). [template-call-strange]\n"
        "    Mend the name before the =, or take it out.",
        before=MACROS,
    ),
    block(
        "a filter of Jinja's without what it needs",
        "{{ page.title | replace('a') }}",
        "“replace” lacks something here: new (for content/about.md). [template-call-lacks]\n"
        f"    Write it into the brackets; {GUIDE[0].lower()}{GUIDE[1:]}.",
    ),
    block(
        "a filter of ours with more than it takes",
        "{{ page.address | url(1, 2) }}",
        "“url” is called here with more or fewer things in its brackets than it takes (for "
        "content/about.md). [template-call-many]\n"
        f"    {GUIDE}; of a macro its first line does.",
    ),
    block(
        "a function without what it needs",
        "{{ t() }}",
        "“t” lacks something here: key (for content/about.md). [template-call-lacks]\n"
        f"    Write it into the brackets; {GUIDE[0].lower()}{GUIDE[1:]}.",
    ),
    block(
        "a filter of Jinja's with a word for a number",
        "{{ page.title | truncate('few') }}",
        "“truncate” can make nothing of “Über uns, few” (for content/about.md). [filter-unfit]\n"
        f"    The theme guide says what each filter expects. If the value may be missing, {ASK}",
    ),
    block(
        "an amount of nothing",
        "{{ none | money }}",
        "“money” can make nothing of what stands before it or in its brackets; it is: nothing (for "
        "content/about.md). [filter-unfit-kind]\n"
        f"    The theme guide says what each filter expects. If the value may be missing, {ASK}",
    ),
    block(
        "a text and a number added",
        "{{ page.title + 3 }}",
        "What stands left and right of “+” does not go together: text, number (for content/about.md). "
        "[template-kinds]\n"
        "    Texts are joined by ~, with numbers too; the filter int makes a number of a text with digits. "
        f"If something may be missing, {ASK}",
    ),
    block(
        "a loop over what is no list",
        "{% for each in none %}{% endfor %}",
        "A list is needed here; but what stands here is: nothing (for content/about.md). [template-no-list]\n"
        f"    Name a list. If it may be missing, {ASK}",
    ),
    block(
        "a loop with more names than values",
        "{% for a, b, c in [(1, 2)] %}{% endfor %}",
        "On this line, there are more or fewer names on the left than values on the right (for "
        "content/about.md). [template-unpacked]\n"
        "    Name as many before in, or before =, as each entry has values; most often one is enough.",
    ),
    block(
        "a text that is called",
        "{{ page.title() }}",
        "What stands before the bracket here cannot be called; it is: text (for content/about.md). "
        "[template-no-call]\n"
        "    Take the brackets away; only macros and functions can be called.",
    ),
    block(
        "a test that there is not",
        "{% if page is definde %}x{% endif %}",
        "There is no test “definde” to stand after is. [template-test-unknown]\n"
        "    Did you mean “defined”? Those used most: is defined, is none, is string, is number.",
    ),
    block(
        "a text filled with too little",
        "{{ '%s %s' | format(page.title) }}",
        "A text is filled by % or format here, and what is to go in does not fit its places (for "
        "content/about.md). [template-format]\n"
        "    Give just one value for each place: %s takes anything, %d whole numbers only.",
    ),
    *(
        block(
            f"{name} written into the page",
            f"{{{{ {value} }}}}",
            f"What is to stand on the page here is no text and says nothing to readers; it is: {kind} (for "
            "content/about.md). [template-unprintable]\n"
            "    Name one of its fields (after a dot), go through a list by {% for … %}, call a "
            f"function by ( ); of what may be missing, {ASK}",
        )
        for name, value, kind in (
            ("a view", "page", "something with fields of its own"),
            ("a list of views", "site.menu", "list"),
            ("a method", "page.title.upper", "macro or function"),
            ("a picture that is missing", "page.image", "nothing"),
        )
    ),
    block("a text that only looks like it", "{{ 'None' }}<p>None</p><p>View(a=1)</p>"),
    second(
        "one equals sign for two",
        '{% block main %}{% if page.title = "x" %}{% endif %}{% endblock %}',
        "This template cannot be understood: here stands =, where %} should stand. [template-expected]\n"
        f"    Did you mean “==”? {LOOK.strip()}, each {{% with %}}, and nothing is too much in between.",
    ),
    second(
        "one bracket for two",
        "{% block main %}{{ page.title }{% endblock %}",
        "This template cannot be understood: “}” has no place here. [template-sign]\n"
        f"{LOOK} and each {{% with %}}.",
    ),
    second(
        "a block twice",
        "{% block main %}a{% endblock %}{% block main %}b{% endblock %}",
        "This template has the block “main” already; it may not stand there twice. [template-block-twice]\n"
        "    Take one of the two out. To show it once more: {{ self.main() }}.",
    ),
    Fault(
        "the name of a template without quotation marks",
        {PAGE: "{% extends werkstatt/page.html %}\n"},
        f"{PAGE}:1: error: The name of the other template stands here without quotation marks. "
        "[template-unquoted]\n"
        '    For example: {% extends "werkstatt/page.html" %}',
    ),
    Fault(
        "a field set",
        {PAGE: HEAD + "{% block main %}{% set page.title = 'x' %}{% endblock %}\n"},
        f"{PAGE}:2: error: By set, no field of anything can be changed; only a name of your own can be set "
        "(for content/about.md). [template-set-field]\n"
        "    Write a name without a dot: {% set mine = … %}",
    ),
)
