"""Names of files, addresses and article numbers."""

from fault import SOUND, Fault

ABOUT = "content/about.md"
TEXT = "---\ntitle: Über uns\n---\nGrüße.\n"


def _misnamed(name: str) -> str:
    return (
        f"{name}: error: This file would have to be called site.yaml; there is none here. "
        f"[site-yaml-misnamed]\n"
        f"    Rename {name} to site.yaml. Windows shows the endings of names only once that is set "
        "under “View”."
    )


NO_PAGE = (
    "warning: This file is neither read as a page nor published. [other-text]\n"
    "    If it is meant to be a page, save its text as a file that ends in .md. For downloads, link to it "
    "from a page: [Prices](prices.xlsx)"
)

FAULTS = (
    Fault(
        "a folder of products under another name",
        {
            "content/produkte/jug.md": "---\ntitle: Krug\nprice: 30\n---\nGedreht.\n",
            "content/produkte/bowl.md": "---\ntitle: Schale\nprice: 18\ndeposit: 30 %\n---\nGedreht.\n",
        },
        said=(
            "content/produkte/bowl.md:3:1: error: 2 files in content/produkte/ have fields such as “price”, "
            "which are only for files below content/products/. [folder-elsewhere]\n"
            "    Rename the folder, spelt exactly like that: content/products/"
        ),
    ),
    Fault(
        "a category introduced as other programs do it",
        {
            "content/products/cups/index.md": "---\ntitle: Tassen\n---\nZum Trinken.\n",
            "content/products/cups/jug.md": "---\ntitle: Krug\nprice: 30\n---\nGedreht.\n",
        },
        said=(
            "content/products/cups/index.md: error: This file is a product; but there are others in its "
            "folder, which is a category of the same address /products/cups/. [index-of-category]\n"
            "    If it is to introduce the category, call it _index.md."
        ),
    ),
    Fault(
        "a category with a title in one of two languages",
        {
            "site.yaml": SOUND["site.yaml"].replace("site:\n", "site:\n  languages: [de-AT, en]\n"),
            "content/index.en.md": "Welcome.\n",
            "content/products/tassen/_index.md": "---\ntitle: Tassen und Krüge\n---\n",
            "content/products/tassen/jug.md": "---\ntitle: Krug\nprice: 30\n---\nGedreht.\n",
            "content/products/tassen/jug.en.md": "---\ntitle: Jug\n---\nThrown.\n",
        },
        said=(
            "content/products/tassen/_index.md: warning: In “en” this category has no title; there it is "
            "called like its folder: “Tassen”. [category-untranslated]\n"
            "    Write it into a translation: content/products/tassen/_index.en.md"
        ),
    ),
    Fault(
        "a page called .markdown",
        {ABOUT: None, "content/about.markdown": TEXT},
        shown={"/about/": "Grüße"},
    ),
    Fault("a page called .MD", {ABOUT: None, "content/about.MD": TEXT}, shown={"/about/": "Grüße"}),
    Fault(
        "a page called .md.txt",
        {ABOUT: None, "content/about.md.txt": TEXT},
        said=(
            "content/about.md.txt: warning: The file's name does not end in .md; it is not read "
            "as a page. [nearly-markdown]\n"
            "    Rename it if it is meant to be a page. Windows shows the endings of names only "
            "once that is set under “View”."
        ),
    ),
    Fault(
        "a page of Word",
        {"content/about.docx": b"PK\x03\x04"},
        said=f"content/about.docx: {NO_PAGE}",
    ),
    Fault("a page that is text", {"content/notes.txt": TEXT}, said=f"content/notes.txt: {NO_PAGE}"),
    Fault(
        "a page of reStructuredText",
        {"content/help.rst": "Hilfe\n=====\n"},
        said=(
            "content/help.rst: warning: The file's name does not end in .md; it is not read as a "
            "page. [nearly-markdown]\n"
            "    Rename it if it is meant to be a page. Windows shows the endings of names only "
            "once that is set under “View”."
        ),
    ),
    Fault(
        "a page of HTML",
        {"content/help.html": "<h1>Hilfe</h1>"},
        said=(
            "content/help.html: warning: The file's name does not end in .md; it is not read as a "
            "page. [nearly-markdown]\n"
            "    Rename it if it is meant to be a page. Windows shows the endings of names only "
            "once that is set under “View”."
        ),
    ),
    Fault(
        "two pages of one address",
        {"content/about/index.md": TEXT},
        said=(
            "content/about.md: error: The address /about/ belongs to content/about/index.md "
            "already. [same-address]\n"
            "    Rename one of the two files, or give one of them “slug: …” in its head."
        ),
    ),
    Fault(
        "two pages that differ in case",
        {"content/About.md": TEXT},
        said=(
            "content/about.md: error: The address /about/ belongs to content/About.md already. "
            "[same-address]\n"
            "    Rename one of the two files, or give one of them “slug: …” in its head."
        ),
    ),
    Fault(
        "two pages of one slug",
        {"content/us.md": "---\ntitle: Uns\nslug: about\n---\nText\n"},
        said=(
            "content/us.md: error: The address /about/ belongs to content/about.md already. "
            "[same-address]\n"
            "    Rename one of the two files, or give one of them “slug: …” in its head."
        ),
    ),
    Fault(
        "a slug with a slash",
        {ABOUT: "---\ntitle: Wir\nslug: a/b\n---\nText\n"},
        said=(
            "content/about.md:3:7: error: “a/b” at “slug” cannot stand at the end of an address. "
            "[not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault(
        "a slug that leads out",
        {ABOUT: "---\ntitle: Wir\nslug: ../../etc\n---\nText\n"},
        said=(
            "content/about.md:3:7: error: “../../etc” at “slug” cannot stand at the end of an "
            "address. [not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault("an absolute slug", {ABOUT: "---\ntitle: Wir\nslug: /about\n---\nText\n"}),
    Fault(
        "a slug of Windows",
        {ABOUT: "---\ntitle: Wir\nslug: con\n---\nText\n"},
        said=(
            "content/about.md: error: “con” cannot be the name of a file or a folder on every "
            "system. [awkward-name]\n"
            "    Rename the file: with letters, digits, points and hyphens, without a space or point "
            "at the end, and not con, aux or nul."
        ),
    ),
    Fault(
        "a slug of 300 letters",
        {ABOUT: f"---\ntitle: Wir\nslug: {'a' * 300}\n---\nText\n"},
        said=(
            "content/about.md:3:7: error: "
            "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” at “slug” cannot "
            "stand at the end of an address. [not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault(
        "a slug with capitals and umlauts",
        {ABOUT: "---\ntitle: Wir\nslug: Über-Uns\n---\nText\n"},
        said=(
            "content/about.md:3:7: error: “Über-Uns” at “slug” cannot stand at the end of an "
            "address. [not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault(
        "a slug of an emoji",
        {ABOUT: "---\ntitle: Wir\nslug: 🔥\n---\nText\n"},
        said=(
            "content/about.md:3:7: error: “🔥” at “slug” cannot stand at the end of an address. "
            "[not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault(
        "a slug with a script",
        {ABOUT: "---\ntitle: Wir\nslug: <script>\n---\nText\n"},
        said=(
            "content/about.md:3:7: error: “<script>” at “slug” cannot stand at the end of an "
            "address. [not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault(
        "an empty slug",
        {ABOUT: '---\ntitle: Wir\nslug: ""\n---\nText\n'},
        said=(
            "content/about.md:3:7: error: “” at “slug” cannot stand at the end of an address. "
            "[not-a-slug]\n"
            "    Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather"
        ),
    ),
    Fault(
        "a slug of a page of the program",
        {ABOUT: "---\ntitle: Wir\nslug: order\n---\nText\n"},
        said=(
            "content/about.md: error: The address /order/ belongs to a page or a file that every "
            "site has. [standing-address]\n"
            "    Take another name: for the file, at “slug: …” or at “moved_from”."
        ),
    ),
    Fault("a slug of our assets", {ABOUT: "---\ntitle: Wir\nslug: assets\n---\nText\n"}),
    Fault(
        "an earlier address that is taken",
        {ABOUT: "---\ntitle: Wir\nmoved_from: /products/mug/\n---\nText\n"},
        said=(
            "content/about.md:3:1: error: At /products/mug/ stands something else now "
            "(content/products/mug.md); nobody can be led from there to here. [moved-from-used]\n"
            "    Take this address out of moved_from."
        ),
    ),
    Fault(
        "a page of the program as an earlier address",
        {ABOUT: "---\ntitle: Wir\nmoved_from: /contact/\n---\nText\n"},
        said=(
            "content/about.md:3:1: error: The address /contact/ belongs to a page or a file that "
            "every site has. [standing-address]\n"
            "    Take another name: for the file, at “slug: …” or at “moved_from”."
        ),
    ),
    Fault(
        "earlier addresses all at once",
        {ABOUT: "---\ntitle: Wir\nmoved_from: /alt/*\n---\nText\n"},
        said=(
            "content/about.md:3:1: error: “*” cannot be a part of an address. [awkward-move]\n"
            "    Name each earlier address by itself under moved_from, as it was: /old/mug/"
        ),
    ),
    Fault(
        "an earlier address that is its own",
        {ABOUT: "---\ntitle: Wir\nmoved_from: /about/\n---\nText\n"},
    ),
    Fault(
        "an earlier address of another host",
        {ABOUT: "---\ntitle: Wir\nmoved_from: https://example.com/x\n---\nText\n"},
        said=(
            "content/about.md:3:13: error: “https://example.com/x” at “moved_from” is no address "
            "of this site. [not-an-address]\n"
            "    Did you mean “/x”? It begins with a single slash, and in it stands no space, no folder "
            'without a name or called .., and none of the signs < > " % \\ : /old/page/'
        ),
    ),
    Fault(
        "an earlier address that leads out",
        {ABOUT: "---\ntitle: Wir\nmoved_from: /../../x\n---\nText\n"},
        said=(
            "content/about.md:3:13: error: “/../../x” at “moved_from” is no address of this site. "
            "[not-an-address]\n"
            "    It begins with a single slash, and in it stands no space, no folder without a name or "
            'called .., and none of the signs < > " % \\ : /old/page/'
        ),
    ),
    Fault(
        "an earlier address of two pages",
        {
            ABOUT: "---\ntitle: Wir\nmoved_from: /wir/\n---\nText\n",
            "content/us.md": "---\ntitle: Uns\nmoved_from: /wir/\n---\nText\n",
        },
        said=(
            "content/about.md:3:1: error: content/us.md names the earlier address /wir/ as "
            "well; it can lead to one page only. [moved-from-twice]\n"
            "    Take it out of moved_from in one of the two files."
        ),
    ),
    Fault(
        "a file's name with umlauts and spaces",
        {"content/Über uns alle.md": TEXT},
        shown={"/ueber-uns-alle/": "Grüße"},
    ),
    Fault(
        "a file's name of signs only",
        {"content/!!!.md": TEXT},
        said=(
            "content/!!!.md: error: “!!!.md” cannot be the name of a file or a folder on every "
            "system. [awkward-name]\n"
            "    Rename the file: with letters, digits, points and hyphens, without a space or point "
            "at the end, and not con, aux or nul."
        ),
    ),
    Fault(
        "a file's name of an emoji",
        {"content/🔥.md": TEXT},
        said=(
            "content/🔥.md: error: “🔥.md” cannot be the name of a file or a folder on every "
            "system. [awkward-name]\n"
            "    Rename the file: with letters, digits, points and hyphens, without a space or point "
            "at the end, and not con, aux or nul."
        ),
    ),
    Fault(
        "a file's name of Windows",
        {"content/con.md": TEXT},
        said=(
            "content/con.md: error: “con” cannot be the name of a file or a folder on every "
            "system. [awkward-name]\n"
            "    Rename the file: with letters, digits, points and hyphens, without a space or point "
            "at the end, and not con, aux or nul."
        ),
    ),
    Fault("a file's name with a question mark", {"content/was?.md": TEXT}),
    Fault("a file's name with a percent sign", {"content/100%25.md": TEXT}),
    Fault("a file's name with a hash", {"content/a#b.md": TEXT}),
    Fault("a file's name of two dots", {"content/...md": TEXT}),
    Fault("a file's name with a line end", {"content/a\nb.md": TEXT}),
    Fault("a file's name of 200 letters", {f"content/{'a' * 200}.md": TEXT}),
    Fault(
        "a hidden page",
        {"content/.secret.md": TEXT},
        said=(
            "content/.secret.md: warning: The name begins with a point; such a file is not read as a "
            "page. [hidden-text]\n"
            "    If it is meant to be a page, rename it without the point. If it is still to wait, write "
            "into its head instead: draft: true"
        ),
    ),
    Fault("a copy that an editor left", {"content/about.md~": TEXT, "content/#about.md#": TEXT}),
    Fault(
        "a language the site does not have",
        {"content/about.fr.md": TEXT},
        said=(
            "content/about.fr.md: error: By its name, this file is in the language “fr”, which "
            "this site does not have. [language-not-listed]\n"
            "    Its languages are: de-AT. Further ones are added in site.yaml below languages."
        ),
    ),
    Fault("the home page deleted", {"content/index.md": None}),
    Fault(
        "two products of one number",
        {"content/products/cup.md": "---\ntitle: Tasse\nprice: 10\nsku: mug\n---\nText\n"},
        said=(
            "content/products/cup.md:4:1: error: The article number “mug” belongs to "
            "content/products/mug.md already. [same-sku]\n"
            "    Give one of the two a “sku: …” of its own in its head; an order could not tell "
            "them apart."
        ),
    ),
    Fault(
        "two products whose numbers differ in case",
        {"content/products/cup.md": "---\ntitle: Tasse\nprice: 10\nsku: MUG\n---\nText\n"},
        said=(
            "content/products/cup.md:4:1: error: The article number “MUG” belongs to "
            "content/products/mug.md already. [same-sku]\n"
            "    Give one of the two a “sku: …” of its own in its head; an order could not tell "
            "them apart."
        ),
    ),
    Fault(
        "two products of one name in two categories",
        {"content/products/cups/mug.md": "---\ntitle: Tasse\nprice: 10\n---\nText\n"},
        said=(
            "content/products/cups/mug.md: error: The address /products/mug/ belongs to "
            "content/products/mug.md already. [same-address]\n"
            "    Rename one of the two files, or give one of them “slug: …” in its head.\n"
            "content/products/cups/mug.md: error: The article number “mug” belongs to "
            "content/products/mug.md already. [same-sku]\n"
            "    Give one of the two a “sku: …” of its own in its head; an order could not tell "
            "them apart."
        ),
    ),
    Fault(
        "settings called site.yaml.txt",
        {"site.yaml": None, "site.yaml.txt": SOUND["site.yaml"]},
        said=_misnamed("site.yaml.txt"),
    ),
    Fault(
        "settings called site.yml",
        {"site.yaml": None, "site.yml": SOUND["site.yaml"]},
        said=_misnamed("site.yml"),
    ),
    Fault(
        "settings called Site.yaml",
        {"site.yaml": None, "Site.yaml": SOUND["site.yaml"]},
        said=_misnamed("Site.yaml"),
    ),
    Fault(
        "settings called site.yml.txt",
        {"site.yaml": None, "site.yml.txt": SOUND["site.yaml"]},
        said=_misnamed("site.yml.txt"),
    ),
    Fault(
        "a site.yml beside the settings",
        {"site.yml": SOUND["site.yaml"]},
        said=(
            "site.yml: warning: This file is not read; site.yaml beside it holds. "
            "[site-yaml-twice]\n"
            "    Take what stands only here into site.yaml, and delete this file."
        ),
    ),
    Fault(
        "a product in a folder called Products",
        {"content/Products/cup.md": "---\ntitle: Tasse\nprice: 24\nsku: T1\n---\nGedreht.\n"},
        said=(
            "content/Products/cup.md:3:1: error: “price” is only for files below "
            "content/products/; this one is an ordinary page. [placed-elsewhere]\n"
            "    Move the file to content/products/, spelt exactly like that, or delete the field."
        ),
    ),
    Fault(
        "a product in a folder called produkte",
        {"content/produkte/cup.md": "---\ntitle: Tasse\nprice: 24\nsku: T1\n---\nGedreht.\n"},
        said=(
            "content/produkte/cup.md:3:1: error: “price” is only for files below "
            "content/products/; this one is an ordinary page. [placed-elsewhere]\n"
            "    Move the file to content/products/, spelt exactly like that, or delete the field."
        ),
    ),
)
