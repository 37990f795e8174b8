"""Texts once more: what comes along from other programs, and links."""

from collections.abc import Iterator

from fault import Fault

ABOUT = "content/about.md"
MENDS = {
    "bold-spaced": "Write **bold** without a space after the first and before the last two asterisks.",
    "control-character": "Type the line anew instead of pasting it from another program.",
    "entity-unseen": "Delete it.",
    "foreign-markup": (
        "Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as […](page.md)."
    ),
    "heading-unread": "Put a space after the signs #: ## Contact",
    "link-unread": (
        "Write [words](target.md): square brackets first, round ones right after, and both closed."
    ),
    "link-with-login": "Leave out what stands before the @.",
    "link-without-words": "Write them into the square brackets: [words](page.md).",
    "local-link": "Put the file into the folder static and link to it there: /price-list.pdf",
    "lost-letter": "Type the word anew; a program has read the text in another encoding.",
    "mail-link-broken": "Delete %0D and %0A; they may stand behind body= only.",
    "markdown-in-html": (
        'Write that in HTML as well, <strong>…</strong> or <a href="…">…</a>, or leave out the '
        "elements around it."
    ),
    "missing-block-argument": "Write it after a bar: /// products | …",
    "sign-of-one-font": (
        "Delete it and type what is meant: for a list - at the beginning of the line, for an "
        "arrow →."
    ),
    "stars-lost": "Write 5×3×2, or \\ before each asterisk.",
}
"""How each of them is mended, by its code."""


Rows = tuple[tuple[str, str, str], ...]


def typed(file: str, form: str, rows: Rows) -> Iterator[Fault]:
    """A fault for each row: its name, what is typed into ``form``, and what is said of it."""
    for name, text, said in rows:
        code = said.rpartition("[")[2].removesuffix("]")
        mend = f"\n    {MENDS[code]}" if code in MENDS else ""
        yield Fault(name, {file: form.format(text)}, said and f"{file}:{said}{mend}")


COPIED = (
    (
        "a letter that was lost",
        "Unsere T\ufffdpfe.",
        "4: warning: A letter is lost in “T\ufffdpfe.”; on the page would stand \ufffd. [lost-letter]",
    ),
    (
        "a bullet of a word processor's font",
        "\uf0b7 eins",
        "4: warning: A sign stands here (U+F0B7) that only a font of the word processor knows; "
        "visitors see an empty box. [sign-of-one-font]",
    ),
    (
        "letters that nobody sees",
        "Text\U000e0041\U000e0042",
        "4: warning: This line holds an invisible control character (U+E0041); it was left out. "
        "[control-character]",
    ),
    (
        "what Unicode gave to no sign",
        "Text\uffff",
        "4: warning: This line holds an invisible control character (U+FFFF); it was left out. "
        "[control-character]",
    ),
    (
        "a dash of Windows as a control sign",
        "Text\x96mehr",
        "4: warning: This line holds an invisible control character (U+0096); it was left out. "
        "[control-character]",
    ),
    (
        "the flag of Wales",
        "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
        "",
    ),
    (
        "a sign by its number that turns letters round",
        "&#8238;Text",
        "4: warning: For “&#8238;” nobody sees a sign, or it turns the letters round. [entity-unseen]",
    ),
    (
        "a sign by a number that is none",
        "&#xD800; Text",
        "4: warning: For “&#xD800;” nobody sees a sign, or it turns the letters round. [entity-unseen]",
    ),
    ("signs by their numbers that are some", "&#228; und &#x2013;", ""),
)

LINKS = (
    (
        "a link to a mail that smuggles in a field",
        "[Mail](mailto:eva@example.at?subject=Becher%0D%0ABcc:x@example.at)",
        "4: error: In “mailto:eva@example.at?subject=Becher%0D%0ABcc:x@example.at”, a line ends before the "
        "text of the mail; what stands behind it is not sent. [mail-link-broken]",
    ),
    (
        "a link to a mail of two lines",
        "[Mail](mailto:eva@example.at?subject=Becher&body=Guten%20Tag,%0D%0Aich)",
        "",
    ),
    (
        "a link without words",
        "[](https://example.com)",
        "4: warning: The link to “https://example.com” has no words; nobody sees it. "
        "[link-without-words]",
    ),
    (
        "a link with a password",
        "[Ordner](https://eva:geheim@example.com/)",
        "4: error: The link “https://…@example.com” holds a user or a password, which every visitor "
        "could read. [link-with-login]",
    ),
    (
        "an address with a password, bare",
        "Siehe https://eva:geheim@example.com/",
        "4: error: The link “https://…@example.com” holds a user or a password, which every visitor "
        "could read. [link-with-login]",
    ),
    ("an address with an at sign further on", "Siehe https://mastodon.example/@eva", ""),
    (
        "a link into the network of the house",
        "[Preise](smb://nas/preise)",
        "4: error: “smb://nas/preise” is only on a computer, not on the web; visitors cannot get "
        "there. [local-link]",
    ),
    (
        "a link to what only this browser holds",
        "[Bild](blob:https://example.com/1)",
        "4: error: “blob:https://example.com/1” is only on a computer, not on the web; visitors cannot "
        "get there. [local-link]",
    ),
    (
        "a link with its brackets exchanged, to an address",
        "(Seite)[https://example.com]",
        "4: warning: This becomes no link and stands on the page as it was typed: (Seite)[ "
        "[link-unread]",
    ),
)

DIALECTS = (
    (
        "words marked as elsewhere",
        "Das ist ==neu== hier.",
        "4: warning: “==neu==” stands on the page as it was typed; only other programs know these "
        "signs. [mark-of-others]\n    Write <mark>neu</mark>; if these signs are meant, put ` on "
        "either side.",
    ),
    (
        "a number below as elsewhere",
        "H~2~O",
        "4: warning: “~2~” stands on the page as it was typed; only other programs know these signs. "
        "[mark-of-others]\n    Write <sub>2</sub>; if these signs are meant, put ` on either side.",
    ),
    (
        "a number above as elsewhere",
        "10 m^2^",
        "4: warning: “^2^” stands on the page as it was typed; only other programs know these signs. "
        "[mark-of-others]\n    Write <sup>2</sup>; if these signs are meant, put ` on either side.",
    ),
    ("such signs in code", "`==neu==`", ""),
    ("a language of programs", "C++ und C++", ""),
    (
        "a heading of wikis",
        "== Pflege ==",
        "4: warning: This becomes no heading and stands on the page as it was typed: == Pflege == "
        "[heading-unread]",
    ),
    (
        "a heading of Textile",
        "h2. Pflege",
        "4: warning: This becomes no heading and stands on the page as it was typed: h2. Pflege "
        "[heading-unread]",
    ),
    (
        "a heading without its blank",
        "#Pflege und Reinigung",
        "4: warning: This becomes no heading and stands on the page as it was typed: #Pflege und "
        "Reinigung [heading-unread]",
    ),
    ("a word with # before it", "#leder #wolle", ""),
    (
        "bold with one blank",
        "** fett**",
        "4: warning: The asterisks in “** fett**” stand on the page as asterisks; there are spaces "
        "inside of them. [bold-spaced]",
    ),
    (
        "measures with asterisks",
        "Das Maß ist 5*3*2 cm.",
        "4: warning: On the page “5*3*2” lacks its asterisks; what stands between them becomes italic. "
        "[stars-lost]",
    ),
    ("measures with asterisks that are meant", "Das Maß ist 5\\*3\\*2 cm.", ""),
    (
        "Markdown in an element",
        "<div>**fett**</div>",
        "4: warning: “**fett**” stands within an element of HTML and so on the page as it was typed. "
        "[markdown-in-html]",
    ),
    ("Markdown in an element that shows it", "<pre>**fett**</pre>", ""),
    (
        "a value of a page of a server",
        "<%= name %>",
        "4: warning: “<%= name %>” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]",
    ),
    (
        "a footnote within the line",
        "Text^[Fußnote]",
        "4: warning: “^[Fußnote]” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]",
    ),
    (
        "a formula",
        "$$x^2$$",
        "4: warning: “$$x^2$$” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]",
    ),
    (
        "a sign by its name",
        "Danke :smile:",
        "4: warning: “:smile:” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]",
    ),
    (
        "a shortcode without quotation marks",
        "[gallery ids=1]",
        "4: warning: “[gallery ids=1]” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]",
    ),
    (
        "a shortcode of a film",
        "[youtube abc]",
        "4: warning: “[youtube abc]” belongs to another program; here it stands on the page as text. "
        "[foreign-markup]",
    ),
    (
        "a block that does not say which",
        "/// products\n///",
        "4: error: The block “products” does not say what to show. [missing-block-argument]",
    ),
)

FAULTS = (
    *typed(ABOUT, "---\ntitle: Wir\n---\n{}\n", COPIED),
    *typed(ABOUT, "---\ntitle: Wir\n---\n{}\n", LINKS),
    *typed(ABOUT, "---\ntitle: Wir\n---\n{}\n", DIALECTS),
)
