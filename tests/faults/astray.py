"""Addresses that lead astray, words too long for a card, copies and texts that are no pages."""

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]

CLOSE = (
    "    Add the closing bracket at the end of the value. If the bracket is only part of the text, put the "
    "whole value in quotation marks."
)


def address(name: str, typed: str, said: str = "") -> Fault:
    """A site that says it stands there."""
    files = {"site.yaml": SITE.replace("https://www.example.at/", typed)}
    return Fault(name, files, f"site.yaml:3:{said}" if said else "")


FAULTS = (
    address(
        "an address with an end that does not exist",
        "https://www.example.con/",
        "8: warning: “www.example.con” ends in something that does not exist on the web; nobody would "
        "find the site. [url-mistyped]\n"
        "    Did you mean “www.example.com”? Check the address.",
    ),
    address(
        "an address with a password",
        "https://anna:geheim@example.at/",
        "8: error: “https://…@example.at/” at “url” holds a user or a password, which every visitor "
        "could read. [url-with-login]\n"
        "    Leave out what stands before the @.",
    ),
    address(
        "an address of a file",
        "https://www.example.at/index.html",
        "8: error: “https://www.example.at/index.html” at “url” ends in a file, but the pages stand "
        "below it in folders. [url-with-file]\n"
        "    Leave out the file's name: https://www.example.com/",
    ),
    address("an address in capitals", "HTTPS://WWW.Example.AT/"),
    address("an address with a folder that has a dot", "https://www.example.at/a.b/"),
    address(
        "an address whose code for umlauts cannot be read",
        "https://xn--a-.at/",
        "8: error: “https://xn--a-.at/” at “url” is no complete address on the web. [not-a-web-address]\n"
        "    It begins with https:// and has no spaces: https://www.example.com/",
    ),
    address(
        "an address of a machine in the house",
        "https://werkstatt/",
        "3: warning: “https://werkstatt/” is your own computer or one in your house; nobody else would "
        "find the site. [url-of-this-machine]\n"
        "    Write below site: url the address at which the site will stand. To look at it, handschlag "
        "serve is enough.",
    ),
    Fault(
        "a title and a motto of nineteen thousand letters without a space",
        {
            "site.yaml": SITE.replace("title: Werkstatt", f"title: {'x' * 19_000}").replace(
                "site:\n", f"site:\n  tagline: {'y' * 19_000}\n"
            )
        },
    ),
    Fault(
        "settings and two pages that cannot be read at once",
        {
            "site.yaml": f"{SITE}shop: [\n",
            "content/about.md": "---\ntitle: [\n---\n[x](nix.md)\n",
            "content/products/mug.md": "Grüße".encode("latin-1"),
        },
        "content/about.md:2:8: error: The bracket that opens here is never closed. [yaml-bracket]\n"
        f"{CLOSE}\n"
        "content/products/mug.md:1: error: The file was saved in another encoding (ANSI/Latin-1), not in "
        "UTF-8. [not-utf8]\n"
        "    Open it in your editor, and choose UTF-8 when saving.\n"
        f"site.yaml:7:7: error: The bracket that opens here is never closed. [yaml-bracket]\n{CLOSE}",
    ),
    Fault(
        "a copy that the system made beside a page, and a page that is called like one",
        {
            "content/about - Kopie.md": "# Wir zwei\n\nText\n",
            "content/teil (1).md": "# Teil\n\nText\n",
        },
        "content/about - Kopie.md: warning: By its name, this is a copy of content/about.md; it becomes a "
        "page like any other. [copied-page]\n"
        "    Delete the file, or give it a name of its own.",
    ),
    Fault(
        "a text of a word processor among the pages",
        {
            "content/preise.docx": b"PK",
            "content/~$preise.docx": b"x",
            "content/liste.pdf": b"%PDF",
            "content/masse.xlsx": b"PK",
            "content/about.md": "# Über uns\n\nUnsere [Maße](masse.xlsx).\n",
        },
        "content/preise.docx: warning: This file is neither read as a page nor published. [other-text]\n"
        "    If it is meant to be a page, save its text as a file that ends in .md. For downloads, link "
        "to it from a page: [Prices](prices.xlsx)",
    ),
    Fault(
        "a table of a calculation among the pages",
        {"content/Preise.XLSX": b"PK"},
        "content/Preise.XLSX: warning: This file is neither read as a page nor published. [other-text]\n"
        "    If it is meant to be a page, save its text as a file that ends in .md. For downloads, link "
        "to it from a page: [Prices](prices.xlsx)",
    ),
)
