"""Markup, scripts and addresses where text belongs; and Markdown that would bring parsers to a halt."""

from fault import Fault

ABOUT = "content/about.md"
MUG = "content/products/mug.md"
STOVE = "content/blog/2026-11-05-stove.md"
SCRIPT = "<script>alert(1)</script>"


def text(name: str, body: str, said: str = "", shown: str = "", hidden: str = "") -> Fault:
    """A page with this text."""
    return Fault(
        name,
        {ABOUT: f"---\ntitle: Wir\n---\n{body}\n"},
        said,
        {"/about/": shown} if shown else {},
        {"/about/": hidden} if hidden else {},
    )


def as_typed(where: str, name: str, text: str) -> str:
    """What is said of markup in a value that is shown as it is."""
    return (
        f"{where}: warning: At “{name}”, “{text}” stands on the page as it was typed. [markup-in-value]\n"
        "    Bold, links and HTML are only for the text below the head. Write the mere words and signs here."
    )


FAULTS = (
    # fields
    Fault(
        "a script as a title",
        {ABOUT: f'---\ntitle: "{SCRIPT}"\n---\nText\n'},
        said=as_typed(f"{ABOUT}:2:8", "title", "<script>"),
        shown={"/about/": "&lt;script&gt;"},
        hidden={"/about/": SCRIPT},
    ),
    Fault(
        "a script as a description",
        {ABOUT: f'---\ntitle: Wir\ndescription: "{SCRIPT}"\n---\nText\n'},
        said=as_typed(f"{ABOUT}:3:14", "description", "<script>"),
        hidden={"/about/": SCRIPT},
    ),
    Fault(
        "the end of a script as a product's title",
        {MUG: '---\ntitle: "</script><script>alert(1)</script>"\nprice: 24\n---\nText\n'},
        said=as_typed(f"{MUG}:2:8", "title", "</script>"),
        hidden={
            "/products/mug/": "<script>alert",
            "/": "<script>alert",
            "/feed.xml": "<script>alert",
            "/products/feed.xml": "<script>alert",
        },
    ),
    Fault(
        "a comment that opens in a product's title",
        {MUG: '---\ntitle: "<!--<script"\nprice: 24\n---\nText\n'},
        hidden={"/products/mug/": "<!--<script"},
    ),
    Fault(
        "a quotation mark in a title",
        {MUG: "---\ntitle: '\" onmouseover=\"alert(1)'\nprice: 24\n---\nText\n"},
        hidden={"/products/mug/": '" onmouseover="alert'},
    ),
    Fault(
        "a template's signs in a title",
        {ABOUT: '---\ntitle: "{{ 7*7 }}{% raw %}"\n---\nText\n'},
        shown={"/about/": "{{ 7*7 }}{% raw %}"},
    ),
    Fault(
        "line ends of a mail head in a product's title",
        {MUG: '---\ntitle: "Becher\\r\\nBcc: spy@example.com"\nprice: 24\n---\nText\n'},
        hidden={"/products/mug/": "%0D%0ABcc"},
    ),
    Fault(
        "a formula in a product's title",
        {MUG: "---\ntitle: '=HYPERLINK(\"http://x\")'\nprice: 24\n---\nText\n"},
        shown={"/prices.csv": "'=HYPERLINK"},
    ),
    Fault(
        "the end of CDATA in a post",
        {STOVE: "---\ntitle: Am Ofen\n---\nEin ]]> im Text.\n"},
        shown={"/blog/stove/": "]]&gt;"},
    ),
    Fault(
        "a script as a tag",
        {STOVE: '---\ntitle: Am Ofen\ntags: ["<script>x</script>"]\n---\nText\n'},
        said=as_typed(f"{STOVE}:3:8", "tags", "<script>"),
        hidden={"/blog/stove/": "<script>x"},
    ),
    Fault("a tag that leads out", {STOVE: '---\ntitle: Am Ofen\ntags: ["../../x"]\n---\nText\n'}),
    Fault(
        "a tag of signs only",
        {STOVE: '---\ntitle: Am Ofen\ntags: ["!!!"]\n---\nText\n'},
        said=(
            "content/blog/2026-11-05-stove.md:3:1: error: The tag “!!!” cannot become an address. "
            "[tag-without-address]\n"
            "    Take a word with letters or digits, and not con, aux or nul."
        ),
    ),
    Fault(
        "a tag of an emoji",
        {STOVE: "---\ntitle: Am Ofen\ntags: [🔥]\n---\nText\n"},
        said=(
            "content/blog/2026-11-05-stove.md:3:1: error: The tag “🔥” cannot become an address. "
            "[tag-without-address]\n"
            "    Take a word with letters or digits, and not con, aux or nul."
        ),
    ),
    Fault(
        "signs in a title that turn letters round",
        {ABOUT: "---\ntitle: Wir\u202egnp.exe\n---\nText\n"},
        said=(
            "content/about.md:2:8: warning: This line holds an invisible control character "
            "(U+202E); it was left out. [control-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
        shown={"/about/": "<h1>Wirgnp.exe</h1>"},
    ),
    Fault(
        "a Hebrew title",
        {ABOUT: "---\ntitle: אודות\n---\nטקסט\n"},
        shown={"/about/": "<h1>אודות</h1>"},
    ),
    Fault(
        "an emoji of several signs as a title",
        {ABOUT: "---\ntitle: 👩‍👩‍👧 Wir\n---\nText\n"},
        shown={"/about/": "<h1>👩‍👩‍👧 Wir</h1>"},
    ),
    Fault(
        "a heap of accents as a title", {ABOUT: "---\ntitle: W" + 500 * "\u0301" + "\n---\nText\n"}
    ),
    # links
    text(
        "a link that runs a script",
        "[Wir](javascript:alert(1))",
        said=(
            "content/about.md:4: error: “javascript:alert(1)” is no link to a page; it would run "
            "a program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "a link that runs a script, in capitals",
        "[Wir](JaVaScRiPt:alert(1))",
        said=(
            "content/about.md:4: error: “JaVaScRiPt:alert(1)” is no link to a page; it would run "
            "a program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "a link that runs a script, with a tab",
        '<a href="java\tscript:alert(1)">Wir</a>',
        said=(
            "content/about.md:4: error: “java script:alert(1)” is no link to a page; it would run "
            "a program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "a link that runs a script, as entities",
        '<a href="&#106;avascript:alert(1)">Wir</a>',
        said=(
            "content/about.md:4: error: “javascript:alert(1)” is no link to a page; it would run "
            "a program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "a link that runs a script of Windows",
        "[Wir](vbscript:msgbox)",
        said=(
            "content/about.md:4: error: “vbscript:msgbox” is no link to a page; it would run a "
            "program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "a link to embedded data",
        "[Wir](data:text/html;base64,PHNjcmlwdD4=)",
        said=(
            "content/about.md:4: error: “data:text/html;base64,PHNjcmlwdD4=” is no link to a "
            "page; it would run a program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "an automatic link that runs a script",
        "<javascript:alert(1)>",
        said=(
            "content/about.md:4: warning: The element <javascript:alert(1)> is never closed and "
            "would hold for all that follows. [tag-unclosed]\n"
            "    Write </javascript:alert(1)> where it ends; if it is only text, write "
            "&lt;javascript:alert(1)>."
        ),
    ),
    text(
        "a link of a reference that runs a script",
        "[Wir][1]\n\n[1]: javascript:alert(1)",
        said=(
            "content/about.md:6: error: “javascript:alert(1)” is no link to a page; it would run "
            "a program or embedded data. [unsafe-link]\n"
            "    Link to a file of the site or to an address with https://."
        ),
    ),
    text(
        "a link to a file of the computer",
        "[Plan](file:///C:/Users/ich/plan.pdf)",
        said=(
            "content/about.md:4: error: “file:///C:/Users/ich/plan.pdf” is only on a computer, "
            "not on the web; visitors cannot get there. [local-link]\n"
            "    Put the file into the folder static and link to it there: /price-list.pdf"
        ),
    ),
    text(
        "a link to a folder of the computer",
        "[Plan](C:\\Users\\ich\\plan.pdf)",
        said=(
            "content/about.md:4: error: “C:\\Users\\ich\\plan.pdf” is only on a computer, not on the "
            "web; visitors cannot get there. [local-link]\n"
            "    Put the file into the folder static and link to it there: /price-list.pdf"
        ),
    ),
    text(
        "a link to a page that is not there",
        "[Becher](products/mugs.md)",
        said=(
            "content/about.md:4: error: The link to “products/mugs.md” leads nowhere. "
            "[broken-link]\n"
            "    Did you mean “products/mug.md”? Name the file, seen from this one: "
            "products/sketchbook.md"
        ),
    ),
    text(
        "a link to an address that is not there",
        "[Becher](/products/mugs/)",
        said=(
            "content/about.md:4: error: The link to “/products/mugs/” leads nowhere. "
            "[broken-link]\n"
            "    Did you mean “/products/mug/”? Name the file, seen from this one: "
            "products/sketchbook.md"
        ),
    ),
    text(
        "a link to a heading that is not there",
        "[Oben](#oben)",
        said=(
            "content/about.md:4: warning: The link “#oben” on the page /about/index.html leads to "
            "a place that is not there. [dead-anchor]\n"
            "    After the # stands the name of a heading, in small letters and with hyphens: "
            "#care-and-cleaning"
        ),
    ),
    text(
        "a link to a heading of another page",
        "[Becher](products/mug.md#farben)",
        said=(
            "content/about.md:4: warning: The link “../products/mug/#farben” on the page "
            "/about/index.html leads to a place that is not there. [dead-anchor]\n"
            "    After the # stands the name of a heading, in small letters and with hyphens: "
            "#care-and-cleaning"
        ),
    ),
    text(
        "a link out of the site's folder",
        "[Geheim](../../../../etc/passwd)",
        said=(
            "content/about.md:4: error: The link to “../../../../etc/passwd” leads out of the "
            "folder content. [link-out-of-content]\n"
            "    Files to download belong into static and are named from there: /price-list.pdf"
        ),
    ),
    text(
        "a link to site.yaml",
        "[Einstellungen](../site.yaml)",
        said=(
            "content/about.md:4: error: The link to “../site.yaml” leads out of the folder "
            "content. [link-out-of-content]\n"
            "    Files to download belong into static and are named from there: /price-list.pdf"
        ),
    ),
    text(
        "a link with a space",
        "[Becher](products/der mug.md)",
        said=(
            "content/about.md:4: error: The link to “products/der mug.md” leads nowhere. "
            "[broken-link]\n"
            "    Did you mean “products/mug.md”? Name the file, seen from this one: "
            "products/sketchbook.md"
        ),
    ),
    text(
        "a link without a target",
        "[Becher]()",
        said=(
            "content/about.md:4: warning: This link or picture has no target. [empty-link]\n"
            "    Write the target into the round brackets: [text](page.md)."
        ),
    ),
    text(
        "a link in capitals",
        "[Becher](Products/Mug.md)",
        said=(
            "content/about.md:4: error: The link to “Products/Mug.md” leads nowhere. "
            "[broken-link]\n"
            "    Did you mean “products/mug.md”? Name the file, seen from this one: "
            "products/sketchbook.md"
        ),
    ),
    text(
        "a link that is not closed",
        "[Becher](products/mug.md",
        said=(
            "content/about.md:4: warning: This becomes no link and stands on the page as it was "
            "typed: [Becher](products/mug.md [link-unread]\n"
            "    Write [words](target.md): square brackets first, round ones right after, and both "
            "closed."
        ),
    ),
    text(
        "a link with its brackets exchanged",
        "(Becher)[products/mug.md]",
        said=(
            "content/about.md:4: warning: This becomes no link and stands on the page as it was "
            "typed: (Becher)[products/mug.md] [link-unread]\n"
            "    Write [words](target.md): square brackets first, round ones right after, and both "
            "closed."
        ),
    ),
    text(
        "a link as wikis write it",
        "Der [[mug]].",
        said=(
            "content/about.md:4: warning: “[[mug]]” belongs to another program; here it stands on "
            "the page as text. [foreign-markup]\n"
            "    Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as "
            "[…](page.md)."
        ),
    ),
    text(
        "a reference that has no target",
        "[Becher][mug]",
        said=(
            "content/about.md:4: warning: The reference to [mug] has no target and appears as it "
            "was typed. [missing-reference]\n"
            "    Add a line [mug]: target.md, or write the target into round brackets."
        ),
    ),
    text("a link to a draft", "[Am Ofen](blog/2026-11-05-stove.md)"),
    text(
        "a link to localhost",
        "[Vorschau](http://localhost:8000/)",
        said=(
            "content/about.md:4: error: “http://localhost:8000/” is only on a computer, not on "
            "the web; visitors cannot get there. [local-link]\n"
            "    Put the file into the folder static and link to it there: /price-list.pdf"
        ),
    ),
    text("a link with umlauts", "[Über](https://www.example.com/über)"),
    text(
        "a link to the site's own address where nothing is",
        "[Becher](https://example.at/products/mgu/)",
        said=(
            "content/about.md:4: warning: The link “https://example.at/products/mgu/” leads to "
            "your own site, which has no such page. Pages that have it: 1. [dead-own-link]\n"
            "    Did you mean “/products/mug/”? Name the file instead of the address, seen from "
            "this one: ../products/sketchbook.md. If something else of yours lies there, there is "
            "nothing to do."
        ),
    ),
    text(
        "a link to a picture that is not there",
        "![Becher](becher.jpg)",
        said=(
            "content/about.md:4: error: There is no picture “becher.jpg”. [missing-picture]\n"
            "    Put it beside this file or into content/images."
        ),
    ),
    text(
        "a picture of another host",
        "![Becher](https://example.com/becher.jpg)",
        said=(
            "content/about.md:4: error: On opening, the page /about/index.html would fetch "
            "something from a foreign host: https://example.com/becher.jpg [outside-request]\n"
            "    That host would learn who visits your page, for which you would need their "
            "consent. Put the file into your folder, or set a link."
        ),
    ),
    text(
        "a picture without a description",
        "![](https://www.example.at/x.jpg)",
        said=(
            "content/about.md:4: error: On opening, the page /about/index.html would fetch "
            "something from a foreign host: https://www.example.at/x.jpg [outside-request]\n"
            "    That host would learn who visits your page, for which you would need their "
            "consent. Put the file into your folder, or set a link."
        ),
    ),
    # HTML
    text(
        "a script",
        f"Text {SCRIPT}",
        said=(
            "content/about.md:4: warning: The element <script> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "a script on lines of its own",
        "<script>\nalert(1)\n</script>",
        said=(
            "content/about.md:4: warning: The element <script> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "a picture that runs a script",
        '<img src="x" onerror="alert(1)">',
        said=(
            "content/about.md:4: error: There is no picture “x”. [missing-picture]\n"
            "    Put it beside this file or into content/images.\n"
            "content/about.md:4: warning: The attribute “onerror” would have no effect on the "
            "page and was left out. [inert-attribute]\n"
            "    The security rules of the pages forbid it. Use a class: {: .name}.\n"
            "content/about.md:4: warning: Pictures without a description in this file: 1 (x). "
            "[picture-unsaid]\n"
            "    Say what they show: image_alt for the picture of the page, alt for the pictures "
            "of a product, in the text ![description](picture.jpg)."
        ),
    ),
    text(
        "an iframe",
        '<iframe src="https://example.com/"></iframe>',
        said=(
            "content/about.md:4: error: On opening, the page /about/index.html would fetch "
            "something from a foreign host: https://example.com/ [outside-request]\n"
            "    That host would learn who visits your page, for which you would need their "
            "consent. Put the file into your folder, or set a link."
        ),
    ),
    text(
        "a style",
        "<style>body { display: none }</style>",
        said=(
            "content/about.md:4: warning: The element <style> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "an attribute of style",
        '<p style="color: red">Text</p>',
        said=(
            "content/about.md:4: warning: The attribute “style” would have no effect on the page "
            "and was left out. [inert-attribute]\n"
            "    The security rules of the pages forbid it. Use a class: {: .name}."
        ),
    ),
    text(
        "an SVG with a script",
        "<svg><script>alert(1)</script></svg>",
        said=(
            "content/about.md:4: warning: The element <script> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "a form that sends elsewhere",
        '<form action="https://example.com/"><input name="x"></form>',
        said=(
            "content/about.md:4: warning: The element <form> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "a base address",
        '<base href="https://example.com/">',
        said=(
            "content/about.md:4: warning: The element <base> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "a redirect",
        '<meta http-equiv="refresh" content="0;url=https://example.com/">',
        said=(
            "content/about.md:4: warning: The element <meta> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "an object",
        '<object data="x.swf"></object>',
        said=(
            "content/about.md:4: warning: The element <object> does nothing on the page: the "
            "security rules of the pages forbid it. [inert-element]\n"
            "    Delete it. Scripts and styles belong into the theme, as files; forms are made by "
            "the program."
        ),
    ),
    text(
        "a tag that is not closed",
        "<div>\n\nText",
        said=(
            "content/about.md:4: warning: The element <div> is never closed and would hold for "
            "all that follows. [tag-unclosed]\n"
            "    Write </div> where it ends; if it is only text, write &lt;div>."
        ),
    ),
    text(
        "a tag that was never open",
        "Text\n\n</div></main></body>",
        said=(
            "content/about.md:6: warning: The </body> here closes an element that is not open, "
            "and disturbs the page. [tag-unopened]\n"
            "    Delete it, or add <body> before it.\n"
            "content/about.md:6: warning: The </div> here closes an element that is not open, and "
            "disturbs the page. [tag-unopened]\n"
            "    Delete it, or add <div> before it.\n"
            "content/about.md:6: warning: The </main> here closes an element that is not open, "
            "and disturbs the page. [tag-unopened]\n"
            "    Delete it, or add <main> before it."
        ),
    ),
    text(
        "a tag that is none",
        "Text <foo> mehr",
        said=(
            "content/about.md:4: warning: The element <foo> is never closed and would hold for "
            "all that follows. [tag-unclosed]\n"
            "    Write </foo> where it ends; if it is only text, write &lt;foo>."
        ),
    ),
    text(
        "a comment that is not closed",
        "Text <!-- vergessen\n\nMehr",
        said=(
            "content/about.md:4: warning: The comment that begins here with <!-- does not end and "
            "would be shown as text. [comment-unclosed]\n"
            "    Write --> where it ends."
        ),
    ),
    text("a comment", "Text <!-- geheim --> mehr"),
    text(
        "a name that stands twice",
        '<p id="a">Eins</p>\n\n<p id="a">Zwei</p>',
        said=(
            "content/about.md:4: warning: The page /about/index.html has the place #a twice; "
            "links find only the first. [id-twice]\n"
            "    If it is a heading in your text, give it a name: ## Care {#how-to-care}. In HTML "
            'it stands at id="…".'
        ),
    ),
    text("two headings of the same words", "## Farben\n\nRot\n\n## Farben\n\nBlau"),
    text("a heading of the first level in the text", "# Noch ein Titel\n\nText"),
    text(
        "a heading that skips a level",
        "## Zwei\n\n#### Vier",
        said=(
            "content/about.md:6: warning: The heading “Vier” has level 4; after the one before, 3 "
            "is the deepest. [heading-skipped]\n"
            "    Begin the line with ###; people who have the page read to them would lose "
            "their way."
        ),
    ),
    text(
        "a gallery of file names",
        "/// gallery\na.jpg\nb.jpg\n///",
        said=(
            "content/about.md:4: warning: There is text in this block but no picture; nothing of it is seen "
            "on the page. [gallery-without-pictures]\n"
            "    A picture is written like this, one on each line: ![What it shows](photo.jpg)"
        ),
    ),
    text("a heading without words", "##\n\nText"),
    text(
        "code that is not closed",
        "```python\nprint(1)\n",
        said=(
            "content/about.md:4: warning: The code that begins here is never ended and runs to "
            "the end of the file. [unclosed-code]\n"
            "    Repeat the signs of this line where the code shall end."
        ),
    ),
    text(
        "a footnote without a text",
        "Text[^1]",
        said=(
            "content/about.md:4: warning: The footnote [^1] has no text. [missing-footnote]\n"
            "    Add a line that begins with [^1]:"
        ),
    ),
    text(
        "a footnote that nothing refers to",
        "Text\n\n[^1]: Ohne Ziel",
        said=(
            "content/about.md:6: warning: Nothing refers to the footnote [^1]; it is not shown. "
            "[unused-footnote]\n"
            "    Put [^1] into the text, or delete the note."
        ),
    ),
    text(
        "a block that is not ended",
        "/// notice\nText",
        said=(
            "content/about.md:4: error: The block that begins here is never ended. "
            "[unclosed-block]\n"
            "    Write /// on a line of its own where it shall end."
        ),
    ),
    text(
        "a block that nobody knows",
        "/// nohtice\nText\n///",
        said=(
            "content/about.md:4: error: There is no block “nohtice”. [unknown-block]\n"
            "    Did you mean “notice”? There are: contact, embed, gallery, hours, legal, map, notice, "
            "official, product, products, terms. An argument stands after a bar: /// notice | "
            "title."
        ),
    ),
    text(
        "an end of a block that was not begun",
        "Text\n\n///",
        said=(
            "content/about.md:6: warning: This line ends a block, but none with as many slashes "
            "is open. [stray-block-end]\n"
            "    Delete the line, or count the slashes where the block begins."
        ),
    ),
    text(
        "a block of a product that is not there",
        "/// product | mugg\n///",
        said=(
            "content/about.md:4: error: There is no product “mugg”. [unknown-product]\n"
            "    Did you mean “mug”? Name it by its file below content/products, without .md."
        ),
    ),
    text(
        "a table with too many cells",
        "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
        said=(
            "content/about.md:6: warning: This row has more columns than its table; what is too "
            "much is not shown: | 1 | 2 | 3 | [cells-lost]\n"
            "    Give the head and the line of dashes as many columns as this row has."
        ),
    ),
    text(
        "a block with two slashes",
        "// notice\nZu.\n//",
        said=(
            "content/about.md:4: warning: “// notice” begins no block like this, and stands on the "
            "page as text. [block-unread]\n"
            "    Did you mean “/// notice”? A block begins at the start of the line, with three "
            "slashes and a space."
        ),
    ),
    text(
        "a map of nowhere",
        "/// map\n///",
        said=(
            "content/about.md:4: warning: The block “map” is empty; nothing of it is seen on the "
            "page. [empty-block]\n"
            "    Write its content (for a gallery: pictures) before the line that ends it."
        ),
    ),
    text(
        "a control character",
        "Text\x07 mehr",
        said=(
            "content/about.md:4: warning: This line holds an invisible control character "
            "(U+0007); it was left out. [control-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
    ),
    text(
        "an escape that would colour a terminal",
        "Text \x1b[31mrot",
        said=(
            "content/about.md:4: warning: This line holds an invisible control character "
            "(U+001B); it was left out. [control-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
    ),
    # what makes parsers explode
    text(
        "ten thousand brackets",
        "[" * 10_000,
        said=(
            "content/about.md:4: error: Lists, quotes or brackets are nested deeper than 50 "
            "levels here. [text-too-nested]\n"
            "    Indent less."
        ),
    ),
    text(
        "ten thousand pictures that are not closed",
        "![" * 10_000,
        said=(
            "content/about.md:4: error: Lists, quotes or brackets are nested deeper than 50 "
            "levels here. [text-too-nested]\n"
            "    Indent less."
        ),
    ),
    text("ten thousand asterisks", "*" * 10_000 + "a"),
    text(
        "ten thousand asterisks by turns",
        "*a **b " * 5_000,
        said=(
            "content/about.md:4: warning: The asterisks in “**b” stand on the page as asterisks; "
            "the two at its end are missing. [bold-unclosed]\n"
            "    Write **bold** with two asterisks on either side and no space inside; if they are "
            "meant as asterisks, write \\*\\*."
        ),
    ),
    text("ten thousand underlines", "_a" * 10_000),
    text(
        "ten thousand backticks",
        "`" * 10_000 + "a",
        said=(
            "content/about.md:4: warning: The code that begins here is never ended and runs to "
            "the end of the file. [unclosed-code]\n"
            "    Repeat the signs of this line where the code shall end."
        ),
    ),
    text("runs of backticks that grow", " ".join("`" * n for n in range(1, 300))),
    text("ten thousand angle brackets", "<" * 10_000),
    text(
        "ten thousand tags that are not closed",
        "<b>" * 5_000,
        said=(
            "content/about.md:4: warning: The element <b> is never closed and would hold for all "
            "that follows. [tag-unclosed]\n"
            "    Write </b> where it ends; if it is only text, write &lt;b>."
        ),
    ),
    text(
        "ten thousand comments that are not closed",
        "<!--" * 5_000,
        said=(
            "content/about.md:4: warning: The comment that begins here with <!-- does not end and "
            "would be shown as text. [comment-unclosed]\n"
            "    Write --> where it ends."
        ),
    ),
    text(
        "ten thousand quotes in each other",
        ">" * 10_000 + " a",
        said=(
            "content/about.md:4: error: Lists, quotes or brackets are nested deeper than 50 "
            "levels here. [text-too-nested]\n"
            "    Indent less."
        ),
    ),
    text(
        "a thousand lists in each other",
        "\n".join("  " * n + "- a" for n in range(1_000)),
        said=(
            "content/about.md:4: error: The text has 1003000 characters; the limit is 1000000. "
            "[text-too-long]\n"
            "    Divide it into several pages."
        ),
    ),
    text("ten thousand entries of a list", "- a\n" * 10_000),
    text("ten thousand entities", "&amp;" * 10_000),
    text(
        "a table of a thousand columns",
        "|" + "a|" * 1000 + "\n|" + "-|" * 1000 + "\n|" + "a|" * 1000,
    ),
    text("a line of 100,000 letters", "a" * 100_000),
    text("100,000 empty lines", "\n" * 100_000 + "Ende"),
    text(
        "a text beyond all bounds",
        "Wort " * 300_000,
        said=(
            "content/about.md:4: error: The text has 1500001 characters; the limit is 1000000. "
            "[text-too-long]\n"
            "    Divide it into several pages."
        ),
    ),
    Fault(
        "a block of terms that asks for what no shop has",
        {"content/about.md": "---\ntitle: Wir\n---\n/// terms | depositt\n///\n"},
        said=(
            "content/about.md:4: error: The block “terms” does not know “depositt”. "
            "[unknown-block-argument]\n"
            "    Did you mean “deposit”? It knows: deposit, cancellation, shipping, payment, "
            "delivery_time."
        ),
    ),
)
