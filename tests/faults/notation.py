"""Heads of pages, as YAML goes wrong in them."""

from fault import FIELDS, Fault

ABOUT = "content/about.md"


def head(name: str, text: str, said: str = "", shown: str = "") -> Fault:
    """A head of ``about.md`` that someone typed."""
    return Fault(name, {ABOUT: text}, said, {"/about/": shown} if shown else {})


FAULTS = (
    head(
        "a tab before a key",
        "---\ntitle: Wir\n\tdescription: Drei\n---\nText\n",
        said=(
            "content/about.md:3:1: error: This line is indented with a tab. [yaml-tab]\n"
            "    Replace it by spaces."
        ),
    ),
    head("a tab after the colon", "---\ntitle:\tWir\n---\nText\n", shown="<h1>Wir</h1>"),
    head("a tab behind a value", "---\ntitle: Wir\t\n---\nText\n", shown="<h1>Wir</h1>"),
    head(
        "tabs in a list",
        "---\ntitle: Wir\ntags:\n\t- Leder\n\t- Garn\n---\nText\n",
        said=(
            "content/about.md:4:1: error: This line is indented with a tab. [yaml-tab]\n"
            "    Replace it by spaces."
        ),
    ),
    head(
        "a quotation mark that is not closed",
        '---\ntitle: "Wir\ndescription: Drei\n---\nText\n',
        said=(
            "content/about.md:2:8: error: The quotation mark that opens here is never closed. "
            "[yaml-quote]\n"
            "    Add the same mark once more at the end of the value."
        ),
    ),
    head(
        "a quotation mark too many",
        "---\ntitle: 'Wir's\n---\nText\n",
        said=(
            "content/about.md:2:13: error: Something stands behind the closing ': title: 'Wir's "
            "[yaml-after-quote]\n"
            "    Put the whole value in the other kind of quotation marks ('…' for \"…\" or the "
            "reverse), or use “ and ” and ’ within the text."
        ),
    ),
    head(
        "an apostrophe in single quotes",
        "---\ntitle: 'Das ist's'\n---\nText\n",
        said=(
            "content/about.md:2:17: error: Something stands behind the closing ': title: 'Das "
            "ist's' [yaml-after-quote]\n"
            "    Put the whole value in the other kind of quotation marks ('…' for \"…\" or the "
            "reverse), or use “ and ” and ’ within the text."
        ),
    ),
    head(
        "typographic quotes around a value",
        "---\ntitle: „Wir“\n---\nText\n",
        shown="<h1>„Wir“</h1>",
    ),
    head(
        "English smart quotes around a value with a colon",
        "---\ntitle: “Wir: drei”\n---\nText\n",
        said=(
            "content/about.md:2:12: error: The colon is probably part of the text, but curly "
            "quotation marks do not hold it together: title: “Wir: drei” [yaml-curly-quote]\n"
            '    Put the whole value in straight quotation marks: "…"'
        ),
    ),
    head(
        "a smart quote that closes a straight one",
        '---\ntitle: "Wir”\n---\nText\n',
        said=(
            "content/about.md:2:8: error: The quotation mark that opens here is never closed. "
            "[yaml-quote]\n"
            "    Add the same mark once more at the end of the value."
        ),
    ),
    head(
        "three dots within the head",
        "---\ntitle: Wir\n...\ndraft: true\n---\nText\n",
        said=(
            "content/about.md:4: error: “draft: true” stands below the end of the head (...) and "
            "would be shown as text. [head-goes-on]\n"
            "    Move the line above “...”. If it belongs to the text, begin it with a capital "
            "letter."
        ),
    ),
    head(
        "a field right below the head",
        "---\ntitle: Wir\n---\n\ndraft: true\n\nText\n",
        said=(
            "content/about.md:5: error: “draft: true” stands below the end of the head (---) and "
            "would be shown as text. [head-goes-on]\n"
            "    Move the line above “---”. If it belongs to the text, begin it with a capital "
            "letter."
        ),
    ),
    head(
        "three dots and more in the head",
        "---\ntitle: Wir\n... x\ndraft: true\n---\nText\n",
        said=(
            "content/about.md:3:1: error: Three dots end the settings; what stands below this line "
            "would not hold. [yaml-end]\n"
            "    Delete the line."
        ),
    ),
    head(
        "a sentence that begins like a field",
        "---\ntitle: Wir\n---\nOrder: bei uns daheim.\n",
        shown="<p>Order: bei uns daheim.</p>",
    ),
    head(
        "a colon in a value",
        "---\ntitle: Wir: drei Leute\n---\nText\n",
        said=(
            "content/about.md:2:11: error: There is a colon too many in this line: title: Wir: "
            "drei Leute [yaml-colon]\n"
            "    If it belongs to the text, put the whole value in quotation marks."
        ),
    ),
    head(
        "no space after the colon",
        "---\ntitle:Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: The head of the page holds no fields, but “title:Wir”. "
            "[head-without-keys]\n"
            "    Write name, colon, space, value: “title: Sketchbook”."
        ),
    ),
    head(
        "no colon",
        "---\ntitle Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: The head of the page holds no fields, but “title Wir”. "
            "[head-without-keys]\n"
            "    Write name, colon, space, value: “title: Sketchbook”."
        ),
    ),
    head(
        "an equals sign for the colon",
        "---\ntitle = Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: The head of the page holds no fields, but “title = "
            "Wir”. [head-without-keys]\n"
            "    Write name, colon, space, value: “title: Sketchbook”."
        ),
    ),
    head(
        "a full-width colon",
        "---\ntitle：Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: The head of the page holds no fields, but “title：Wir”. "
            "[head-without-keys]\n"
            "    Write name, colon, space, value: “title: Sketchbook”."
        ),
    ),
    head("a space before the colon", "---\ntitle : Wir\n---\nText\n", shown="<h1>Wir</h1>"),
    head(
        "no closing dashes",
        "---\ntitle: Wir\n\nText ohne Ende des Kopfes.\n",
        said=(
            "content/about.md:1: error: The head of the page begins here with ---, but does not "
            "end. [head-unclosed]\n"
            "    Write --- on a line of its own before the text begins."
        ),
    ),
    head(
        "two dashes",
        "--\ntitle: Wir\n--\nText\n",
        said=(
            "content/about.md:1: error: Above the head of the page stand not exactly three "
            "hyphens, but “--”. [head-other-dashes]\n"
            "    Write --- before and after the head; some programs make one long dash of them."
        ),
    ),
    head(
        "four dashes",
        "----\ntitle: Wir\n----\nText\n",
        said=(
            "content/about.md:1: error: Above the head of the page stand not exactly three "
            "hyphens, but “----”. [head-other-dashes]\n"
            "    Write --- before and after the head; some programs make one long dash of them."
        ),
    ),
    head(
        "en dashes that a program made",
        "–––\ntitle: Wir\n–––\nText\n",
        said=(
            "content/about.md:1: error: Above the head of the page stand not exactly three "
            "hyphens, but “–––”. [head-other-dashes]\n"
            "    Write --- before and after the head; some programs make one long dash of them."
        ),
    ),
    head(
        "an em dash and a dash",
        "—-\ntitle: Wir\n—-\nText\n",
        said=(
            "content/about.md:1: error: Above the head of the page stand not exactly three "
            "hyphens, but “—-”. [head-other-dashes]\n"
            "    Write --- before and after the head; some programs make one long dash of them."
        ),
    ),
    head("spaces before the dashes", "  ---\ntitle: Wir\n  ---\nText\n"),
    head("spaces behind the dashes", "---  \ntitle: Wir\n---\t\nText\n", shown="<h1>Wir</h1>"),
    head("dots that close the head", "---\ntitle: Wir\n...\nText\n", shown="<h1>Wir</h1>"),
    head(
        "text above the head",
        "Hallo\n---\ntitle: Wir\n---\nText\n",
        said=(
            "content/about.md:2: error: A head begins here, but not at the top of the file; "
            "“title: Wir” would be shown as text. [head-in-text]\n"
            "    Every file has one head only, and nothing stands above it. Move the lines there, "
            "or delete them."
        ),
    ),
    head(
        "a comment above the head",
        "<!-- neu -->\n---\ntitle: Wir\n---\nText\n",
        said=(
            "content/about.md:2: error: A head begins here, but not at the top of the file; "
            "“title: Wir” would be shown as text. [head-in-text]\n"
            "    Every file has one head only, and nothing stands above it. Move the lines there, "
            "or delete them."
        ),
    ),
    head(
        "a head in a code fence",
        "```yaml\n---\ntitle: Wir\n---\n```\nText\n",
        said=(
            "content/about.md:2: error: A head begins here, but not at the top of the file; "
            "“title: Wir” would be shown as text. [head-in-text]\n"
            "    Every file has one head only, and nothing stands above it. Move the lines there, "
            "or delete them."
        ),
    ),
    head(
        "a head in a code fence, without dashes",
        "```yaml\ntitle: Wir\n```\nText\n",
        said=(
            "content/about.md:1: error: Above the head of the page stand not exactly three hyphens, "
            "but “```yaml”. [head-other-dashes]\n"
            "    Write --- before and after the head; some programs make one long dash of them."
        ),
    ),
    head(
        "two heads",
        "---\ntitle: Wir\n---\n---\ndraft: true\n---\nText\n",
        said=(
            "content/about.md:4: error: A head begins here, but not at the top of the file; "
            "“draft: true” would be shown as text. [head-in-text]\n"
            "    Every file has one head only, and nothing stands above it. Move the lines there, "
            "or delete them."
        ),
    ),
    head(
        "a head pasted twice",
        "---\ntitle: Wir\n---\n---\ntitle: Wir\n---\nText\n",
        said=(
            "content/about.md:4: error: A head begins here, but not at the top of the file; "
            "“title: Wir” would be shown as text. [head-in-text]\n"
            "    Every file has one head only, and nothing stands above it. Move the lines there, "
            "or delete them."
        ),
    ),
    head(
        "JSON for a head",
        '{"title": "Wir"}\n\nText\n',
        said=(
            "content/about.md:1: error: The head of the page is written in JSON. [json-head]\n"
            "    Write --- on a line before and on one after it, and “title: …” in place of "
            '“"title": …”.'
        ),
    ),
    head("JSON between dashes", '---\n{"title": "Wir"}\n---\nText\n', shown="<h1>Wir</h1>"),
    head(
        "JSON front matter between semicolons",
        ';;;\n{"title": "Wir"}\n;;;\nText\n',
        said=(
            "content/about.md:1: error: The head of the page is written in JSON. [json-head]\n"
            "    Write --- on a line before and on one after it, and “title: …” in place of "
            '“"title": …”.'
        ),
    ),
    head(
        "a key twice",
        "---\ntitle: Wir\ntitle: Ihr\n---\nText\n",
        said=(
            "content/about.md:3:1: error: “title” is given twice, the first time in line 2. "
            "[repeated-key]\n"
            "    Keep one of the two lines and delete the other."
        ),
    ),
    head(
        "a key twice, the second in capitals",
        "---\ntitle: Wir\nTitle: Ihr\n---\nText\n",
        said=(
            "content/about.md:3:1: error: There is no field “Title” here. [unknown-key]\n"
            f"    Did you mean “title”? Allowed are: {FIELDS}."
        ),
    ),
    head(
        "a misspelt key",
        "---\ntitel: Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: There is no field “titel” here. [unknown-key]\n"
            f"    Did you mean “title”? Allowed are: {FIELDS}."
        ),
    ),
    head(
        "a misspelt key far from all others",
        "---\ntitle: Wir\nxyzzy: 1\n---\nText\n",
        said=(
            "content/about.md:3:1: error: There is no field “xyzzy” here. [unknown-key]\n"
            f"    Allowed are: {FIELDS}."
        ),
    ),
    head(
        "a German key",
        "---\ntitle: Wir\nbeschreibung: Drei\n---\nText\n",
        said=(
            "content/about.md:3:1: error: There is no field “beschreibung” here. [unknown-key]\n"
            f"    Did you mean “description”? Allowed are: {FIELDS}."
        ),
    ),
    head(
        "a key in capitals",
        "---\nTITLE: Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: There is no field “TITLE” here. [unknown-key]\n"
            f"    Did you mean “title”? Allowed are: {FIELDS}."
        ),
    ),
    head(
        "a number as key",
        "---\ntitle: Wir\n1: eins\n---\nText\n",
        said=(
            "content/about.md:3:1: error: There is no field “1” here. [unknown-key]\n"
            f"    Allowed are: {FIELDS}."
        ),
    ),
    head(
        "an empty key",
        "---\ntitle: Wir\n: eins\n---\nText\n",
        said=(
            "content/about.md:3:1: error: No name stands before this colon: : eins [yaml-no-key]\n"
            "    Write name, colon, space, value, or delete the line."
        ),
    ),
    head(
        "a list as key",
        "---\ntitle: Wir\n? [a, b]\n: eins\n---\nText\n",
        said=(
            "content/about.md:3:3: error: What stands before the colon here is no name, but a "
            "bracket. [yaml-key]\n"
            "    Begin the line with the name of the field, without brackets."
        ),
    ),
    head(
        "a merge key",
        "---\ntitle: Wir\n<<: {draft: true}\n---\nText\n",
        said=(
            "content/about.md:3:1: error: There is no field “<<” here. [unknown-key]\n"
            f"    Allowed are: {FIELDS}."
        ),
    ),
    head("a zero-width space in a key", "---\ntit\u200ble: Wir\n---\nText\n"),
    head("a soft hyphen in a key", "---\ntit\u00adle: Wir\n---\nText\n"),
    head("a no-break space behind the colon", "---\ntitle:\u00a0Wir\n---\nText\n"),
    head("a no-break space behind a key", "---\ntitle\u00a0: Wir\n---\nText\n"),
    head(
        "a no-break space before a key",
        "---\ntitle: Wir\n\u00a0\u00a0description: Drei\n---\nText\n",
        said=(
            "content/about.md:3:3: error: This line is indented differently from the lines it "
            "belongs to. [yaml-indent]\n"
            "    Indent it with spaces, exactly as far as its neighbours."
        ),
    ),
    head(
        "a key with Cyrillic letters",
        "---\ntіtle: Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: “tіtle” holds a letter of another alphabet that only "
            "looks like a Latin one. [lookalike-key]\n"
            f"    Did you mean “title”? Type the name anew. Allowed are: {FIELDS}."
        ),
    ),
    head(
        "a list without a head's names",
        "---\n- title: Wir\n- draft: true\n---\nText\n",
        said=(
            "content/about.md:2:1: error: The head of the page holds no fields, but “- title: "
            "Wir”. [head-without-keys]\n"
            "    Write name, colon, space, value: “title: Sketchbook”."
        ),
    ),
    head(
        "only words for a head",
        "---\nWir sind drei\n---\nText\n",
        said=(
            "content/about.md:2:1: error: The head of the page holds no fields, but “Wir sind "
            "drei”. [head-without-keys]\n"
            "    Write name, colon, space, value: “title: Sketchbook”."
        ),
    ),
    head("only a comment for a head", "---\n# nichts\n---\n# Wir\n\nDrei.\n", shown="<h1>Wir</h1>"),
    head("an empty head", "---\n---\n# Wir\n\nDrei.\n", shown="<h1>Wir</h1>"),
    head(
        "an empty file",
        "",
        said=(
            "content/about.md: error: The file is empty. [file-blank]\n"
            "    Delete it, bring it back from your backup, or begin it with “# Title”."
        ),
    ),
    head(
        "only white space",
        " \n\n\t\n",
        said=(
            "content/about.md: error: The file is empty. [file-blank]\n"
            "    Delete it, bring it back from your backup, or begin it with “# Title”."
        ),
    ),
    head(
        "only dashes",
        "---\n",
        said=(
            "content/about.md:1: error: The head of the page begins here with ---, but does not "
            "end. [head-unclosed]\n"
            "    Write --- on a line of its own before the text begins."
        ),
    ),
    head(
        "an empty title",
        "---\ntitle:\n---\nText\n",
        said=(
            "content/about.md:2:1: error: This page has no title. [no-title]\n"
            "    Begin the text with a line “# Title”, or write “title: …” into the head of the "
            "file."
        ),
    ),
    head(
        "a title of spaces",
        '---\ntitle: "   "\n---\nText\n',
        said=(
            "content/about.md:2:1: error: This page has no title. [no-title]\n"
            "    Begin the text with a line “# Title”, or write “title: …” into the head of the "
            "file."
        ),
    ),
    head(
        "null for a title",
        "---\ntitle: null\n---\nText\n",
        said=(
            "content/about.md:2:1: error: This page has no title. [no-title]\n"
            "    Begin the text with a line “# Title”, or write “title: …” into the head of the "
            "file."
        ),
    ),
    head(
        "a tilde for a title",
        "---\ntitle: ~\n---\nText\n",
        said=(
            "content/about.md:2:1: error: This page has no title. [no-title]\n"
            "    Begin the text with a line “# Title”, or write “title: …” into the head of the "
            "file."
        ),
    ),
    head("NO for a title", "---\ntitle: NO\n---\nText\n", shown="<h1>NO</h1>"),
    head("on for a title", "---\ntitle: on\n---\nText\n", shown="<h1>on</h1>"),
    head("a number for a title", "---\ntitle: 007\n---\nText\n", shown="<h1>007</h1>"),
    head("a date for a title", "---\ntitle: 2026-11-05\n---\nText\n", shown="<h1>2026-11-05</h1>"),
    head("a time for a title", "---\ntitle: 12:30:45\n---\nText\n", shown="<h1>12:30:45</h1>"),
    head("a float for a title", "---\ntitle: 1e3\n---\nText\n", shown="<h1>1e3</h1>"),
    head(
        "a list for a title",
        "---\ntitle: [Wir, Ihr]\n---\nText\n",
        said=(
            "content/about.md:2:8: error: At “title”, a single value belongs here; here are "
            "several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    head(
        "lines for a title",
        "---\ntitle:\n  - Wir\n---\nText\n",
        said=(
            "content/about.md:3:3: error: At “title”, a single value belongs here; here are "
            "several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    head(
        "fields for a title",
        "---\ntitle: {de: Wir}\n---\nText\n",
        said=(
            "content/about.md:2:8: error: At “title”, a single value belongs here; here are "
            "several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    head(
        "a title over two lines",
        "---\ntitle: Wir\n  und ihr\n---\nText\n",
        shown="<h1>Wir und ihr</h1>",
    ),
    head("a block of lines for a title", "---\ntitle: |\n  Wir\n  und ihr\n---\nText\n"),
    head(
        "a folded block for a description",
        "---\ntitle: Wir\ndescription: >\n  Drei\n  Leute\n---\nText\n",
        shown="Drei Leute",
    ),
    head(
        "a block whose lines are not indented",
        "---\ntitle: Wir\ndescription: |\nDrei Leute\n---\nText\n",
        said=(
            "content/about.md:4:1: error: In this line, a colon is missing after the name: Drei "
            "Leute [yaml-no-colon]\n"
            "    Write name, colon, space, value. If the line belongs to the text above, indent "
            "it."
        ),
    ),
    head(
        "a value that begins with an at sign",
        "---\ntitle: @wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “@”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    head(
        "a value that begins with a backtick",
        "---\ntitle: `wir`\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “`”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    head(
        "a value that begins with a percent sign",
        "---\ntitle: %wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “%”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    head(
        "a value that begins with an asterisk",
        "---\ntitle: *Wir*\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “*Wir*”; the sign would "
            "have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a value that begins with two asterisks",
        "---\ntitle: **Wir**\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “**Wir**”; the sign would "
            "have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a value that begins with an ampersand",
        "---\ntitle: &wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “&wir”; the sign would have "
            "a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a value that begins with an exclamation mark",
        "---\ntitle: !wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “!wir”; the sign would have "
            "a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a value that begins with a bracket",
        "---\ntitle: [Wir] und ihr\n---\nText\n",
        said=(
            "content/about.md:2:14: error: Something stands behind the closing bracket ]: title: "
            "[Wir] und ihr [yaml-after-bracket]\n"
            "    Put the whole value in quotation marks if the brackets belong to the text."
        ),
    ),
    head(
        "a value that begins with a brace",
        "---\ntitle: {Wir} und ihr\n---\nText\n",
        said=(
            "content/about.md:2:14: error: Something stands behind the closing bracket }: title: "
            "{Wir} und ihr [yaml-after-bracket]\n"
            "    Put the whole value in quotation marks if the brackets belong to the text."
        ),
    ),
    head(
        "a value that begins with a greater-than sign",
        "---\ntitle: > Wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “>”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    head(
        "a value that begins with a bar",
        "---\ntitle: | Wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “|”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    head(
        "a value that begins with a question mark",
        "---\ntitle: ?Wir\n---\nText\n",
        shown="<h1>?Wir</h1>",
    ),
    head(
        "a value that begins with a hyphen",
        "---\ntitle: - Wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “-”. [yaml-start]\n"
            "    Put the whole value in quotation marks."
        ),
    ),
    head(
        "a value that begins with a hash",
        "---\ntitle: #1 in Wien\n---\nText\n",
        said=(
            "content/about.md:2:1: error: This page has no title. [no-title]\n"
            "    Begin the text with a line “# Title”, or write “title: …” into the head of the "
            "file.\n"
            "content/about.md:2:7: warning: What follows # counts as a comment and is lost: “#1 "
            "in Wien”. Nothing remains. [yaml-hash-only]\n"
            "    Put the value in quotation marks; a comment gets a space behind the #."
        ),
    ),
    head(
        "a hash in a value",
        "---\ntitle: Nr. #1\n---\nText\n",
        said=(
            "content/about.md:2:8: warning: What follows # counts as a comment and is lost: “#1”. "
            "What remains is “Nr.”. [yaml-hash]\n"
            "    Put the whole value in quotation marks; a comment gets a space behind the #."
        ),
    ),
    head(
        "an anchor and an alias",
        "---\ntitle: &a Wir\ndescription: *a\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “&a”; the sign would have a "
            "meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "an alias to nothing",
        "---\ntitle: *nothing\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “*nothing”; the sign would "
            "have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a tag that would run a program",
        '---\ntitle: !!python/object/apply:os.system ["touch /tmp/x"]\n---\nText\n',
        said=(
            "content/about.md:2:8: error: A value must not begin with "
            "“!!python/object/apply:os.system”; the sign would have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a tag of Ruby",
        "---\ntitle: !ruby/object:Gem::Installer {i: x}\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with "
            "“!ruby/object:Gem::Installer”; the sign would have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a binary tag",
        "---\ntitle: !!binary aGFsbG8=\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “!!binary”; the sign would "
            "have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a tag for texts",
        "---\ntitle: !!str 5\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “!!str”; the sign would "
            "have a meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "aliases that multiply",
        "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
        "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
        "title: *d\n---\nText\n",
        said=(
            "content/about.md:2:4: error: A value must not begin with “&a”; the sign would have a "
            "meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "an alias to itself",
        "---\nextra: &a {b: *a}\ntitle: Wir\n---\nText\n",
        said=(
            "content/about.md:2:8: error: A value must not begin with “&a”; the sign would have a "
            "meaning here. [yaml-sign]\n"
            "    If it belongs to the text, put the whole value in quotation marks. There are no "
            "references (& and *) and no types (!) here; write out what is meant."
        ),
    ),
    head(
        "a thousand brackets",
        f"---\ntitle: {'[' * 1000}\n---\nText\n",
        said=(
            "content/about.md:2:1007: error: More than 20 levels are nested in each other here. "
            "[yaml-too-deep]\n"
            "    Look for missing brackets or for lines that are indented too far."
        ),
    ),
    head(
        "fifty levels of lines",
        "---\n" + "".join(f"{' ' * n}k{n}:\n" for n in range(50)) + "---\nText\n",
        said=(
            "content/about.md:22:21: error: More than 20 levels are nested in each other here. "
            "[yaml-too-deep]\n"
            "    Look for missing brackets or for lines that are indented too far."
        ),
    ),
    head(
        "a directive",
        "---\n%YAML 1.1\n---\ntitle: Wir\n---\nText\n",
        said=(
            "content/about.md:2:1: error: Lines that begin with % have no place here: %YAML 1.1 "
            "[yaml-directive]\n"
            "    Delete the line."
        ),
    ),
    head(
        "an escape that is none",
        '---\ntitle: "C:\\Werkstatt"\n---\nText\n',
        said=(
            "content/about.md:2:11: error: Between double quotation marks, the backslash \\ has a "
            "meaning of its own. [yaml-backslash]\n"
            "    Use single quotation marks: '…'"
        ),
    ),
    head(
        "a NUL written as an escape",
        '---\ntitle: "Wir\\0"\n---\nText\n',
        said=(
            "content/about.md:2:12: error: Between double quotation marks, the backslash \\ has a "
            "meaning of its own. [yaml-backslash]\n"
            "    Use single quotation marks: '…'"
        ),
    ),
    head(
        "a bell written as an escape",
        '---\ntitle: "Wir\\a"\n---\nText\n',
        said=(
            "content/about.md:2:12: error: Between double quotation marks, the backslash \\ has a "
            "meaning of its own. [yaml-backslash]\n"
            "    Use single quotation marks: '…'"
        ),
    ),
    head(
        "half a character written as an escape",
        '---\ntitle: "\\ud83d"\n---\nText\n',
        said=(
            "content/about.md:2:11: error: Between double quotation marks, the backslash \\ has a "
            "meaning of its own. [yaml-backslash]\n"
            "    Use single quotation marks: '…'"
        ),
    ),
    head(
        "a line end written as an escape",
        '---\ntitle: "Wir\\nihr"\n---\nText\n',
        shown="<h1>Wir ihr</h1>",
    ),
    head(
        "another indentation below a key",
        "---\ntitle: Wir\ntags:\n  - Leder\n - Garn\n---\nText\n",
        said=(
            "content/about.md:5:2: error: This line is indented differently from the lines it "
            "belongs to. [yaml-indent]\n"
            "    Indent it with spaces, exactly as far as its neighbours."
        ),
    ),
    head(
        "keys indented by chance",
        "---\n title: Wir\ndescription: Drei\n---\nText\n",
        said=(
            "content/about.md:3:1: error: This line is indented differently from the lines it "
            "belongs to. [yaml-indent]\n"
            "    Indent it with spaces, exactly as far as its neighbours."
        ),
    ),
    head(
        "all keys indented alike",
        "---\n  title: Wir\n  description: Drei\n---\nText\n",
        shown="<h1>Wir</h1>",
    ),
    head("tags with commas instead of a list", "---\ntitle: Wir\ntags: Leder, Garn\n---\nText\n"),
    head(
        "a list with a comma too many",
        "---\ntitle: Wir\ntags: [Leder, , Garn]\n---\nText\n",
        said=(
            "content/about.md:3:15: error: Nothing stands between this comma and the one before. "
            "[yaml-comma]\n"
            "    Delete the comma, or add what is missing."
        ),
    ),
    head(
        "a list that is not closed",
        "---\ntitle: Wir\ntags: [Leder, Garn\n---\nText\n",
        said=(
            "content/about.md:3:7: error: The bracket that opens here is never closed. "
            "[yaml-bracket]\n"
            "    Add the closing bracket at the end of the value. If the bracket is only part of "
            "the text, put the whole value in quotation marks."
        ),
    ),
    head(
        "a list in a list",
        "---\ntitle: Wir\ntags: [[Leder], [Garn]]\n---\nText\n",
        said=(
            "content/about.md:3:8: error: At “tags”, a single value belongs here; here are "
            "several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon.\n"
            "content/about.md:3:17: error: At “tags”, a single value belongs here; here are "
            "several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    head(
        "a list with nothing in it", "---\ntitle: Wir\ntags: []\n---\nText\n", shown="<h1>Wir</h1>"
    ),
    head(
        "hyphens without spaces",
        "---\ntitle: Wir\ntags:\n-Leder\n-Garn\n---\nText\n",
        said=(
            "content/about.md:4:1: error: In this line, a colon is missing after the name: -Leder "
            "[yaml-no-colon]\n"
            "    Write name, colon, space, value. If the line belongs to the text above, indent "
            "it."
        ),
    ),
    head("an empty entry of a list", "---\ntitle: Wir\ntags:\n  - Leder\n  -\n---\nText\n"),
    head("the same tag twice", "---\ntitle: Wir\ntags: [Leder, Leder]\n---\nText\n"),
    head("tags that differ in case only", "---\ntitle: Wir\ntags: [Leder, leder]\n---\nText\n"),
    head(
        "maybe for a draft",
        "---\ntitle: Wir\ndraft: maybe\n---\nText\n",
        said=(
            "content/about.md:3:8: error: “draft” is either yes or no; here it is “maybe”. "
            "[not-yes-or-no]\n"
            "    Write true or false."
        ),
    ),
    head("ja for a draft", "---\ntitle: Wir\ndraft: ja\n---\nText\n"),
    head("yes in quotes for a draft", '---\ntitle: Wir\ndraft: "yes"\n---\nText\n'),
    head(
        "1 for a draft",
        "---\ntitle: Wir\ndraft: 1\n---\nText\n",
        said=(
            "content/about.md:3:8: error: “draft” is either yes or no; here it is “1”. "
            "[not-yes-or-no]\n"
            "    Write true or false."
        ),
    ),
    head(
        "a list for a draft",
        "---\ntitle: Wir\ndraft: [true]\n---\nText\n",
        said=(
            "content/about.md:3:8: error: At “draft”, a single value belongs here; here are "
            "several. [not-a-text]\n"
            "    Write it on the same line, and in quotation marks if it begins with a bracket or "
            "a dash or holds a colon."
        ),
    ),
    head(
        "a word for a position",
        "---\ntitle: Wir\nposition: first\n---\nText\n",
        said=(
            "content/about.md:3:11: error: “position” needs a whole number; “first” is none. "
            "[not-a-whole-number]\n"
            "    Write digits only, without a unit: 12"
        ),
    ),
    head(
        "half a position",
        "---\ntitle: Wir\nposition: 1.5\n---\nText\n",
        said=(
            "content/about.md:3:11: error: “position” is a whole number from -10000 to 10000; "
            "here it is “1.5”. [not-within]"
        ),
    ),
    head(
        "a position beyond all bounds",
        "---\ntitle: Wir\nposition: 99999999999999999999\n---\nText\n",
        said=(
            "content/about.md:3:11: error: “position” is a whole number from -10000 to 10000; here "
            "it is “99999999999999999999”. [not-within]"
        ),
    ),
    head("an octal position", "---\ntitle: Wir\nposition: 010\n---\nText\n", shown="<h1>Wir</h1>"),
    head(
        "a hexadecimal position",
        "---\ntitle: Wir\nposition: 0x10\n---\nText\n",
        said=(
            "content/about.md:3:11: error: “position” needs a whole number; “0x10” is none. "
            "[not-a-whole-number]\n"
            "    Write digits only, without a unit: 12"
        ),
    ),
    head(
        "a position with an underscore",
        "---\ntitle: Wir\nposition: 1_000\n---\nText\n",
        said=(
            "content/about.md:3:11: error: “position” needs a whole number; “1_000” is none. "
            "[not-a-whole-number]\n"
            "    Write digits only, without a unit: 12"
        ),
    ),
    head("a position in Arabic digits", "---\ntitle: Wir\nposition: ٣\n---\nText\n"),
    head(
        "an unknown role",
        "---\ntitle: Wir\nrole: imprnt\n---\nText\n",
        said=(
            "content/about.md:3:7: error: “imprnt” is not known at “role”. [unknown-word]\n"
            "    Did you mean “imprint”? Allowed are: imprint, privacy, terms, withdrawal, "
            "withdraw, contact, shipping, accessibility."
        ),
    ),
    head(
        "a layout that is none",
        "---\ntitle: Wir\nlayout: pge\n---\nText\n",
        said=(
            "content/about.md:3:9: error: The theme has no template “pge”. [unknown-layout]\n"
            "    Did you mean “page”? There are: 404, base, blog, contact, home, order, "
            "order-phone, order-sheet, page, post, product, products, search, tag, tags, terms, "
            "testimonials, withdraw. Without this line, the right one is found by itself."
        ),
    ),
    head(
        "a layout out of the theme",
        "---\ntitle: Wir\nlayout: ../../etc/passwd\n---\nText\n",
        said=(
            "content/about.md:3:9: error: The theme has no template “../../etc/passwd”. "
            "[unknown-layout]\n"
            "    There are: 404, base, blog, contact, home, order, order-phone, order-sheet, "
            "page, post, product, products, search, tag, tags, terms, testimonials, withdraw. "
            "Without this line, the right one is found by itself."
        ),
    ),
    head("a comment behind a value", "---\ntitle: Wir # drei\n---\nText\n", shown="<h1>Wir</h1>"),
    head(
        "a title of 100,000 letters",
        f"---\ntitle: {'W' * 100_000}\n---\nText\n",
        said=(
            "content/about.md:2:8: error: “title” has 100000 characters; the limit is 20000. "
            "[value-too-long]\n"
            "    Write long texts below the second line of three dashes."
        ),
    ),
    head(
        "ten thousand tags",
        f"---\ntitle: Wir\ntags: [{', '.join(f't{n}' for n in range(10_000))}]\n---\nText\n",
        said=(
            "content/about.md:3:7: error: At “tags” stand 10000 words; the limit is 50, as each of "
            "them gets a page of its own. [too-many-words]\n"
            "    Keep those that somebody would look for."
        ),
    ),
    head(
        "a focus beyond the picture",
        "---\ntitle: Wir\nimage_focus: 120 % 10 %\n---\nText\n",
        said=(
            "content/about.md:3:14: error: “120 % 10 %” at “image_focus” is no point of a "
            "picture. [not-a-focus]\n"
            "    Write two shares, from the left and from the top (30% 60%), or words: top, left "
            "bottom"
        ),
    ),
)
