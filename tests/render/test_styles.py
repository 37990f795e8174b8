"""Style sheets inside pages, without the rules that nothing on a page can match."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from playwright.sync_api import Browser
from test_themes import CASES, drawn, theme

from generator import scripts
from generator.render.styles import fitted
from generator.scripts import BUNDLES

BODY = """\
<body class="page-product"><main id="content"><h1>Becher</h1>
<p class="price big" data-stock="1">24 €</p><ul><li CLASS='card'>Krug</li><li class=gone>Topf</li></ul>
<b title="x"class="odd &uuml;berblick größe"><i class="odd">!</i></b><table><tr><td>1</table>
</main></body>"""


def fit(sheet: str, body: str = BODY, head: str = "") -> str:
    """What is left of a sheet."""
    left = fitted(Markup(f"{head}<style>{sheet}</style>\n"), body)
    return left.partition("<style>")[2].partition("</style>")[0]


@pytest.mark.parametrize(
    ("sheet", "left"),
    [
        ("p{a:b}", "p{a:b}"),
        ("blockquote{a:b}", ""),
        (".price{a:b}.sum{c:d}", ".price{a:b}"),
        (".price.big{a:b}.price.small{c:d}", ".price.big{a:b}"),
        (".card{a:b}.gone{c:d}", ".card{a:b}.gone{c:d}"),
        ("ul .card > u,ul > .card{a:b}", "ul>.card{a:b}"),
        ("p,blockquote{a:b}", "p{a:b}"),
        ("html,body,:root{a:b}", "html,body,:root{a:b}"),
        ("*{a:b}#nowhere{c:d}[hidden]{e:f}", "*{a:b}#nowhere{c:d}[hidden]{e:f}"),
        (".price:hover{a:b}.sum:hover{a:b}", ".price:hover{a:b}"),
        (".price:not(.sum){a:b}", ".price:not(.sum){a:b}"),
        (":is(.sum,.price){a:b}", ":is(.sum,.price){a:b}"),
        ("ul:has(> .sum:nth-child(2n + 1)){a:b}", "ul:has(>.sum:nth-child(2n+1)){a:b}"),
        ('li[title="a > b, .c"]{a:b}', 'li[title="a > b, .c"]{a:b}'),
        ('p[data-stock~="1"]::before{content:"}"}', 'p[data-stock~="1"]::before{content:"}"}'),
        ("@media print{.sum{a:b}}", ""),
        ("@media print{.sum{a:b}.price{c:d}}", "@media print{.price{c:d}}"),
        ("@supports (a:b){@media print{.sum{a:b}}}", ""),
        ("@keyframes turn{from{a:b}to{c:d}}", "@keyframes turn{from{a:b}to{c:d}}"),
        ("@font-face{a:b}@layer one,two;p{a:b}", "@font-face{a:b}@layer one,two;p{a:b}"),
        ("@layer one{.sum{a:b}}", "@layer one{.sum{a:b}}"),
        (".price{a:b;&.sum{c:d}}", ".price{a:b;&.sum{c:d}}"),
        # Browsers pass over all of a rule for one selector that they do not know.
        ("p,.sum::-moz-other{a:b}", "p,.sum::-moz-other{a:b}"),
        (r".a\:b{a:b}", r".a\:b{a:b}"),
        ("P{a:b}svg|a{c:d}", "P{a:b}svg|a{c:d}"),
        (".größe{a:b}.überblick{c:d}.öffnung{e:f}", ".größe{a:b}.überblick{c:d}"),
        (".a🎉b{a:b}", ".a🎉b{a:b}"),
        ("b>i.odd{a:b}tbody td{c:d}", "b>i.odd{a:b}tbody td{c:d}"),
        # What stands nested has the weight of the heaviest of the list.
        ("p,.sum{& b{a:b}}", "p,.sum{& b{a:b}}"),
    ],
)
def test_only_what_nothing_can_match_is_left_out(sheet: str, left: str) -> None:
    assert fit(sheet) == left


def test_sheets_side_by_side_become_one_and_others_stay_where_they_are() -> None:
    head = Markup(
        "<style>p{a:b}</style>\n\n<style>.sum{c:d}</style><style>h1{e:f}</style>\n"
        '<link rel="stylesheet" href="a.css">\n<style>h1{g:h}</style>\n'
    )
    assert fitted(head, BODY) == (
        "<style>p{a:b}h1{e:f}</style>\n"
        '<link rel="stylesheet" href="a.css">\n<style>h1{g:h}</style>\n'
    )


def test_what_a_script_of_ours_names_may_come_to_be() -> None:
    ours = '<script defer src="../assets/order.0a1b2c3d.js" data-site="https://www.example.at/">'
    assert fit(".wrong{a:b}.never{c:d}", head=ours) == ".wrong{a:b}"
    assert fit(".wrong{a:b}.never{c:d}") == ""


def test_of_a_strangers_script_nobody_knows_what_it_makes() -> None:
    strange = '<script defer src="../own.js">'
    assert fit(".wrong{a:b}.never{c:d}", head=strange) == ".wrong{a:b}.never{c:d}"
    assert fit(".never{c:d}", body=f"{BODY}{strange}") == ".never{c:d}"
    assert fit(".never{c:d}", head='<SCRIPT data-a="a>b" src=own.js>') == ".never{c:d}"
    assert fit(".never{c:d}", head='<script src="mine.0a.js" data-site="x">') == ".never{c:d}"
    assert fit(".never{c:d}", head='<script src="shop.de-at.0a.js" data-site="x">') == ""


def test_every_script_of_ours_is_known_by_its_name() -> None:
    for name in BUNDLES:
        ours = f'<script defer src="../assets/{name}.0a1b2c3d.js" data-site="x">'
        assert fit(".never-to-be{c:d}", head=ours) == ""


def test_our_scripts_say_classes_and_elements_as_whole_words() -> None:
    made = re.compile(r"\b(?:className\s*=|classList\.\w+\(|createElement\()\s*(\S+)")
    names = [
        each
        for source in Path(scripts.__file__).parent.glob("*.js")
        for each in made.findall(source.read_text(encoding="utf-8"))
    ]
    assert len(names) > 6
    assert [each for each in names if not re.match(r'"[a-z]+"', each)] == []


NAMES = st.sampled_from(["p", "ul", "b", ".price", ".sum", ".card", "#a", "*", "[title]"])
COMPOUND = st.lists(NAMES, min_size=1, max_size=3).map(
    lambda some: some[0] + "".join(each for each in some[1:] if each.startswith((".", "#", "[")))
)
SELECTOR = st.tuples(
    st.lists(COMPOUND, min_size=1, max_size=3), st.sampled_from([" ", " > ", " + "])
).map(lambda said: said[1].join(said[0]))
RULE = st.tuples(st.lists(SELECTOR, min_size=1, max_size=3), st.integers(0, 99)).map(
    lambda said: f"{','.join(said[0])}{{order:{said[1]}}}"
)


@given(st.lists(st.one_of(RULE, RULE.map(lambda rule: f"@media print{{{rule}}}")), max_size=6))
def test_what_is_left_is_left_whole_when_asked_again(rules: list[str]) -> None:
    once = fit("".join(rules))
    assert fit(once) == once
    assert once.count("{") == once.count("}")


# --- as a browser sees it -------------------------------------------------------------------------

LOST = """(full) => {
  const flat = (rules, under, found) => {
    for (const rule of rules) {
      if (rule.selectorText !== undefined) found.push([under, rule]);
      else if (rule.cssRules && rule.conditionText) flat(rule.cssRules, under + rule.conditionText, found);
    }
    return found;
  };
  const apart = (list) => {
    const found = [""];
    let depth = 0;
    for (const sign of list) {
      depth += "([".includes(sign) ? 1 : ")]".includes(sign) ? -1 : 0;
      if (sign === "," && !depth) found.push(""); else found[found.length - 1] += sign;
    }
    return found.map((each) => each.trim());
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(full);
  const here = new Set();
  for (const each of document.styleSheets) {
    if (each.href) continue;
    for (const [under, rule] of flat(each.cssRules, "", [])) {
      for (const one of apart(rule.selectorText)) here.add(under + one + rule.style.cssText);
    }
  }
  const changing = new RegExp(":(hover|focus(-visible|-within)?|active|target|checked|disabled|invalid|"
    + "visited|empty|link)\\\\b|::?(before|after|marker|placeholder|backdrop|selection|"
    + "file-selector-button|-[a-z-]+)", "g");
  const lost = [];
  let matched = 0;
  for (const [under, rule] of flat(sheet.cssRules, "", [])) {
    for (const one of apart(rule.selectorText)) {
      const lasting = one.replace(changing, "").replace(/:not\\(\\)/g, "") || "*";
      if (!document.querySelector(lasting)) continue;
      matched += 1;
      if (!here.has(under + one + rule.style.cssText)) lost.push(under + one);
    }
  }
  return [matched, lost];
}"""


@pytest.mark.browser
@pytest.mark.parametrize("name", ["werkstatt", "laden", "praxis"])
def test_every_rule_that_matches_something_is_on_the_page(browser: Browser, name: str) -> None:
    always = (f"{name}.css", "lists.css", "prose.css", "blocks.css", "product.css", "order.css")
    sheets = {each.original: each.content.decode() for each in theme(name).assets if each.inside}
    full = "".join(sheets[each] for each in always)
    page = browser.new_page()
    for language, layout in CASES:
        page.goto("about:blank")  # a policy would outlast the page that it came with
        page.set_content(drawn(name, language, layout))
        matched, lost = page.evaluate(LOST, full)
        assert (layout, matched > 80, lost) == (layout, True, [])
    page.close()
