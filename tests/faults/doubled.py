"""Two where one belongs, and texts where nothing stands: files of one page, roles, terms without words."""

from fault import SOUND, Fault

HEAD = "---\ntitle: Bedingungen\nversion: 2026-01-15\n---\n"
TERMS = f"{HEAD}Es gilt das Wort.\n"
EMPTY = (
    "content/order-terms.md:1: error: The order terms have no text; an empty version would be "
    "published. [terms-empty]\n"
    "    Write the terms below the head, or delete the file."
)
MUG = "content/products/mug.md"
LANGUAGES = SOUND["site.yaml"].replace("site:\n", "site:\n  languages: [de-AT, en]\n")


def page(name: str, one: str, other: str) -> Fault:
    """A page that two files want to be."""
    said = (
        f"{other}: error: This page is in {one} already; one of the two files would be lost. "
        "[page-twice]\n"
        "    Bring the texts together in one of the two, and delete the other."
    )
    return Fault(name, {one: "Das eine.\n", other: "Das andere.\n"}, said)


def role(name: str, files: dict[str, str], told: str) -> Fault:
    """Pages of which two have the same role."""
    said = (
        f"{told} visitors would find only one of the two pages. [role-twice]\n"
        "    Bring the texts together in one file, or give one of the two another role."
    )
    return Fault(name, files, said)


def translated(name: str, head: str, words: str, *fields: tuple[int, int, str]) -> Fault:
    """A product and its translation, which says facts again."""
    files = {
        "site.yaml": LANGUAGES,
        MUG: f"---\ntitle: Becher\nprice: 24\n{head}\n---\nGedreht.\n",
        "content/products/mug.en.md": f"---\ntitle: Mug\n{words}\n---\nThrown.\n",
    }
    said = (
        f"content/products/mug.en.md:{line}:{column}: error: “{field}” differs here from the file "
        "that is translated. [said-once]\n"
        "    Delete the line; what is no text holds for all languages and is said only once."
        for line, column, field in fields
    )
    return Fault(name, files, "\n".join(said))


FAULTS = (
    *(
        Fault(
            f"order terms in the role of another page, {role}",
            {
                "content/order-terms.md": TERMS.replace("---\nEs", f"role: {role}\n---\nEs"),
                "content/imprint.md": "---\ntitle: Impressum\n---\nText\n",
            },
            f"content/order-terms.md:4:1: error: This file is the order terms; with “role: {role}”, "
            "visitors would miss the other page. [terms-with-role]\n"
            "    Delete the line; the terms have their role by their name. What belongs to "
            f"“{role}” is written into a file of its own.",
        )
        for role in ("imprint", "withdrawal")
    ),
    Fault(
        "order terms in their own role",
        {"content/order-terms.md": TERMS.replace("---\nEs", "role: terms\n---\nEs")},
    ),
    Fault(
        "terms with a version in a file of another name",
        {
            "content/agb.md": "---\ntitle: AGB\nrole: terms\nversion: 2026-01-15\n"
            "valid_from: 2026-01-15\n---\nEs gilt das Wort.\n"
        },
        "content/agb.md:4:1: error: “version” is only for the order terms; this file is an ordinary page. "
        "[terms-elsewhere]\n"
        "    Call the file content/order-terms.md, and delete the line with role. If the terms have no "
        "version, delete “version” instead.",
    ),
    *(
        Fault(
            f"a translation in another role than {original}",
            {
                "site.yaml": LANGUAGES,
                f"content/{original}.md": f"---\ntitle: Text\n{head}---\nText\n",
                f"content/{original}.en.md": "---\ntitle: Text\nrole: privacy\n---\nWords\n",
            },
            f"content/{original}.en.md:3:1: error: “role” differs here from the file that is translated. "
            "[said-once]\n"
            "    Delete the line; what is no text holds for all languages and is said only once.",
        )
        for original, head in (("legal", "role: imprint\n"), ("impressum", ""), ("us", ""))
    ),
    Fault(
        "a translation in the role that the original has by its name",
        {
            "site.yaml": LANGUAGES,
            "content/impressum.md": "---\ntitle: Impressum\n---\nText\n",
            "content/impressum.en.md": "---\ntitle: Imprint\nrole: imprint\n---\nWords\n",
        },
    ),
    page("two files of the home page", "content/_index.md", "content/index.md"),
    page("two files of the blog", "content/blog/_index.md", "content/blog.md"),
    page("two files of the products", "content/products/_index.md", "content/products.md"),
    role(
        "two imprints",
        {
            "content/legal.md": "---\ntitle: Rechtliches\nrole: imprint\n---\nText\n",
            "content/us.md": "---\ntitle: Wir\nrole: imprint\n---\nText\n",
        },
        "content/us.md:3:1: error: content/legal.md has the role “imprint” already;",
    ),
    role(
        "an imprint by its name and another by its word",
        {
            "content/imprint.md": "---\ntitle: Impressum\n---\nText\n",
            "content/us.md": "---\ntitle: Wir\nrole: imprint\n---\nText\n",
        },
        "content/us.md:3:1: error: content/imprint.md has the role “imprint” already;",
    ),
    role(
        "terms beside the order terms",
        {
            "content/order-terms.md": TERMS,
            "content/agb.md": "---\ntitle: AGB\nrole: terms\n---\nText\n",
        },
        "content/agb.md:3:1: error: content/order-terms.md has the role “terms” already;",
    ),
    Fault("terms without a text", {"content/order-terms.md": HEAD}, EMPTY),
    Fault(
        "terms of a comment only",
        {"content/order-terms.md": f"{HEAD}<!-- kommt noch -->\n"},
        EMPTY,
    ),
    translated(
        "a surcharge in a translation",
        "options:\n  - {name: Farbe, choices: [rot, {label: blau, surcharge: 2}]}",
        "options:\n  - name: Colour\n    choices:\n      - red\n      - {label: blue, surcharge: 3}",
        (7, 9, "surcharge"),
    ),
    translated(
        "bounds of a measure in a translation",
        "options: [{name: Länge, min: 10, max: 200, unit: cm, price_per_unit: 1}]",
        "options:\n  - {name: Length, max: 300, price_per_unit: 2}",
        (4, 5, "max"),
        (4, 5, "price_per_unit"),
    ),
    translated(
        "another day in a translation",
        "kind: course\ndates: [{start: 2027-01-05, seats: 2, note: Früh}]",
        "dates:\n  - {start: 2027-01-06, note: Early}",
        (4, 5, "start"),
    ),
    translated(
        "another kind of a question in a translation",
        "questions: [{ask: Wann, kind: date}]",
        "questions:\n  - {ask: When, kind: number}",
        (4, 5, "kind"),
    ),
    translated(
        "the same facts again in a translation",
        "options: [{name: Farbe, choices: [rot, {label: blau, surcharge: 2}]}]",
        "options: [{name: Colour, choices: [red, {label: blue, surcharge: 2}]}]",
    ),
)
