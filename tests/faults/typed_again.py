"""Heads once more: what is typed where something else belongs."""

from collections.abc import Iterator

from fault import Fault

ABOUT = "content/about.md"
MUG = "content/products/mug.md"
POST = "content/blog/2026-11-05-stove.md"
VOICE = "content/testimonials/eva.md"
MENDS = {
    "block-for-list": (
        "Leave out the sign behind the colon, and begin each entry, on a line of its own, with - and a "
        "space."
    ),
    "head-other-dashes": "Write --- before and after the head; some programs make one long dash of them.",
    "lookalike-letter": "Type the word anew; otherwise neither the search nor search engines find it.",
    "markup-in-value": (
        "Bold, links and HTML are only for the text below the head. Write the mere words and signs "
        "here."
    ),
    "no-title": "Begin the text with a line “# Title”, or write “title: …” into the head of the file.",
    "not-a-time": "Write hours and minutes: 9:30",
    "other-weekday": "Check day, month and year, or leave out the day of the week.",
    "several-days": (
        "Dates stand one below the other, each behind a hyphen: - 2026-11-05. The last day of several "
        "has a field of its own: end, to."
    ),
    "tags-of-one-address": "Call one of them otherwise, with letters: C sharp.",
    "unknown-key": "Did you mean “label”? Allowed are: label, surcharge, sku, sold_out.",
    "text-flag": "Write the words that are meant, or leave the line out.",
    "time-without-day": "Write the day before it: 2026-11-05 16:00",
    "times-from-to": "Write the first one: 2026-11-05 10:00. Until when a course lasts stands at end.",
}
"""How each of them is mended, by its code."""


Rows = tuple[tuple[str, str, str], ...]


def typed(file: str, form: str, rows: Rows) -> Iterator[Fault]:
    """A fault for each row: its name, what is typed into ``form``, and what is said of it."""
    for name, text, said in rows:
        code = said.rpartition("[")[2].removesuffix("]")
        mend = f"\n    {MENDS[code]}" if code in MENDS else ""
        yield Fault(name, {file: form.format(text)}, said and f"{file}:{said}{mend}")


UNSEEN = (
    (
        "a title of a letter that fills room",
        'title: "\u3164"',
        "2:1: error: This page has no title. [no-title]",
    ),
    (
        "a title of a sign that chooses a form",
        'title: "\ufe0f"',
        "2:1: error: This page has no title. [no-title]",
    ),
    ("a title of a heart", 'title: "❤\ufe0f"', ""),
    (
        "a word with a Cyrillic letter",
        "title: L\u0435der",
        "2:8: warning: “L\u0435der” holds a letter of another alphabet that only looks like a Latin "
        "one. [lookalike-letter]",
    ),
)

HEADS = (
    (
        "a heading that nobody sees",
        "# \u200b\n\nText\n",
        "1: error: This page has no title. [no-title]",
    ),
    (
        "a head that names its notation",
        "--- yaml\ntitle: Wir\n---\nText\n",
        "1: error: Above the head of the page stand not exactly three hyphens, but “--- yaml”. "
        "[head-other-dashes]",
    ),
    (
        "a head whose dashes were escaped",
        "\\---\ntitle: Wir\n\\---\nText\n",
        "1: error: Above the head of the page stand not exactly three hyphens, but “\\---”. "
        "[head-other-dashes]",
    ),
    (
        "a head between asterisks",
        "***\ntitle: Wir\n***\nText\n",
        "1: error: Above the head of the page stand not exactly three hyphens, but “***”. "
        "[head-other-dashes]",
    ),
)

DAYS = (
    (
        "days on one line",
        "dates: 6.3.2027, 13.3.2027",
        "5:8: error: “6.3.2027, 13.3.2027” at “dates” are several days; one stands here. [several-days]",
    ),
    (
        "from day to day",
        "dates: [{start: 6.3.2027 - 7.3.2027}]",
        "5:17: error: “6.3.2027 - 7.3.2027” at “start” are several days; one stands here. "
        "[several-days]",
    ),
    ("a day with its day of the week", "dates: [Sa 6.3.2027 10 Uhr]", ""),
    (
        "a day with another day of the week",
        "dates: ['Freitag, 6. März 2027']",
        "5:9: error: “Freitag, 6. März 2027” at “dates” falls on another day of the week. "
        "[other-weekday]",
    ),
    (
        "an end without its day",
        "dates: [{start: 2027-03-06 10:00, end: 16:00}]",
        "5:40: error: “16:00” at “end” is a time without its day. [time-without-day]",
    ),
    (
        "two times for a start",
        "dates: [{start: 6.3.2027 10-16 Uhr}]",
        "5:17: error: “6.3.2027 10-16 Uhr” at “start” names two times; one stands here. [times-from-to]",
    ),
    (
        "too many seconds",
        "dates: [{start: '6.3.2027 10:00:61'}]",
        "5:17: error: “10:00:61” at “start” is no time of day. [not-a-time]",
    ),
    (
        "a start by another name",
        "dates: [{date: 2027-03-06}]",
        "5:10: error: There is no field “date” here. [unknown-key]\n    Did you mean “start”? Allowed "
        "are: start, end, seats, place, note.",
    ),
)

LISTS = (
    (
        "a choice that has a name instead of a label",
        "options: [{name: Größe, choices: [{name: klein}, {label: groß, surcharge: 3}]}]",
        "4:36: error: There is no field “name” here. [unknown-key]",
    ),
    (
        "a list in a block",
        "warnings: |\n  Heiß!\n  Nicht fallen lassen.",
        "4:11: error: At “warnings”, | or > makes a single text of the lines; a list is probably "
        "meant. [block-for-list]",
    ),
    (
        "a list with hyphens in a block",
        "warnings: >-\n  - Heiß!\n  - Nicht fallen lassen.",
        "4:11: error: At “warnings”, | or > makes a single text of the lines; a list is probably "
        "meant. [block-for-list]",
    ),
    (
        "tags in a block",
        "tags: |\n  leder\n  papier",
        "4:7: error: At “tags”, | or > makes a single text of the lines; a list is probably meant. "
        "[block-for-list]",
    ),
    ("one entry in a block", "warnings: |\n  Heiß!", ""),
    (
        "a question by another name",
        "questions: [{question: Name?}]",
        "4:14: error: There is no field “question” here. [unknown-key]\n    Did you mean “ask”? "
        "Allowed are: ask, kind, unit, required, example, why, choices.",
    ),
    (
        "a fact in bold",
        "details: {'**Maß**': 9 cm}",
        "4:11: warning: At “**Maß**”, “**Maß**” stands on the page as it was typed. [markup-in-value]",
    ),
)

PRICES = (
    ("a price of thousands with a dash for its cents", "1.250,-", ""),
    ("a price with a plus apart", "+ 24,00 €", ""),
)

POSTS = (
    (
        "tags that only their signs tell apart",
        "tags: [C++, 'C#']",
        "3:1: warning: The tags “C#” and “C++” have the same address and count as one: “C++”. "
        "[tags-of-one-address]",
    ),
    ("tags that spaces tell apart", "tags: [a b, a-b]", ""),
    (
        "an author that is just true",
        "author: yes",
        "3:1: error: Visitors would read “yes” here. [text-flag]",
    ),
    (
        "a category of a post",
        "category: Neues",
        "3:1: error: There is no field “category” here. [unknown-key]\n    Did you mean “tags”? "
        "Allowed are: title, description, date, updated, tags, slug, moved_from, image, image_alt, "
        "image_focus, layout, position, menu, draft, publish_from, publish_until, role, extra, author, "
        "products, feed, sponsored.",
    ),
    ("a tag with a space that nobody sees", 'tags: [Leder, "Le\u200bder"]', ""),
)

VOICES = (
    (
        "a check that is just true",
        "verified: yes",
        "4:1: error: Visitors would read “yes” here. [text-flag]",
    ),
    (
        "an answer in bold",
        "answer: '**Danke!**'",
        "4:9: warning: At “answer”, “**Danke!**” stands on the page as it was typed. [markup-in-value]",
    ),
)

FAULTS = (
    *typed(ABOUT, "---\n{}\n---\nText\n", UNSEEN),
    *typed(ABOUT, "{}", HEADS),
    *typed(MUG, "---\ntitle: Kurs\nprice: 24\nkind: course\n{}\n---\nText\n", DAYS),
    *typed(MUG, "---\ntitle: Becher\nprice: 24\n{}\n---\nText\n", LISTS),
    *typed(MUG, "---\ntitle: Becher\nprice: {}\n---\nText\n", PRICES),
    *typed(POST, "---\ntitle: Am Ofen\n{}\n---\nText\n", POSTS),
    *typed(VOICE, "---\nname: Eva\nconsent: true\n{}\n---\nGut.\n", VOICES),
)
