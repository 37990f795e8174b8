"""Settings once more: what is typed where something else belongs."""

from collections.abc import Iterator

from fault import SOUND, Fault

SITE = SOUND["site.yaml"]
SETTINGS_FILE = "site.yaml"
MENDS = {
    "entries-without-names": (
        "Each entry has names and values: - {to: …, price: 5,90}. Allowed are: to, price, free_from, "
        "class, up_to, pickup."
    ),
    "hours-of-holidays": "Name the days one by one below closed: - {from: 2026-12-26}",
    "key-elsewhere": "Write the line there, and indented.",
    "lookalike-host": "Type “https://www.ex\u0430mple.at/” at “url” anew instead of pasting it.",
    "markup-in-value": (
        "Bold, links and HTML are only for the text below the head. Write the mere words and signs "
        "here."
    ),
    "misread-letters": "Take the text from its source once more, or replace the signs.",
    "not-a-host": "It is what stands in an address between https:// and the next slash: www.example.com",
    "not-a-web-address": "It begins with https:// and has no spaces: https://www.example.com/",
    "not-hours": (
        "Write from to, several separated by commas: 9:00-12:00, 14:00-18:00. If it is closed, write: "
        "closed"
    ),
    "pair-without-names": "Write each entry with both names: - {name: Eva, role: Töpferin}",
    "several-days": (
        "Dates stand one below the other, each behind a hyphen: - 2026-11-05. The last day of several "
        "has a field of its own: end, to."
    ),
    "text-flag": "Write the words that are meant, or leave the line out.",
    "unknown-key": (
        "Allowed are: currency, audience, markets, order_by, endpoint, form_service, default_mode, "
        "delivery_time, reply_within, workload, shipping, shipping_classes, payment, deposit, "
        "cancellation, codes, withdrawal, eu_responsible, guarantee_notice."
    ),
    "url-encoded": (
        "Name the folder on the web space with small letters, digits and hyphens: "
        "https://www.example.com/my-shop/"
    ),
    "url-ends-oddly": "Leave out the sign.",
}
"""How each of them is mended, by its code."""


Rows = tuple[tuple[str, str, str], ...]


def typed(file: str, form: str, rows: Rows) -> Iterator[Fault]:
    """A fault for each row: its name, what is typed into ``form``, and what is said of it."""
    for name, text, said in rows:
        code = said.rpartition("[")[2].removesuffix("]")
        mend = f"\n    {MENDS[code]}" if code in MENDS else ""
        yield Fault(name, {file: form.format(text)}, said and f"{file}:{said}{mend}")


BUSINESS = (
    (
        "hours that end nowhere",
        "hours: {mo: 9-}",
        "7:15: error: “9-” at “mo” are no opening hours. [not-hours]",
    ),
    (
        "hours of holidays",
        "hours: {mo: 9-12, feiertags: geschlossen}",
        "7:21: error: There is no line for “feiertags” here; the hours hold for the days of the week. "
        "[hours-of-holidays]",
    ),
    ("a day of rest alone", "closed: 24.12.2026\n  hours: {mo: 9-12}", ""),
    (
        "days of rest in one line",
        "closed: 24.12.2026 - 6.1.2027\n  hours: {mo: 9-12}",
        "7:11: error: “24.12.2026 - 6.1.2027” at “closed” are several days; one stands here. "
        "[several-days]",
    ),
    (
        "people by their names",
        "people: {Eva: Töpferin}",
        "7:12: error: At “people” it is not said what “Eva” is, and what the value behind it. "
        "[pair-without-names]",
    ),
    (
        "a profession that is none",
        "profession: no",
        "7:3: error: Visitors would read “no” here. [text-flag]",
    ),
    (
        "a profile with markup for its name",
        "profiles: {'<b>Insta</b>': 'https://example.com/eva'}",
        "7:14: warning: At “<b>Insta</b>”, “<b>” stands on the page as it was typed. [markup-in-value]",
    ),
)

SETTINGS = (
    (
        "a key of another section",
        "shop: {hours: {mo: 9-12}}",
        "7:8: error: “hours” belongs below “business:”, not here. [key-elsewhere]",
    ),
    (
        "a key of another section, where it stands already",
        "shop: {email: eva@example.at}",
        "7:8: error: There is no field “email” here. [unknown-key]",
    ),
    (
        "notices that are none",
        "notices: no",
        "7:1: error: Visitors would read “no” here. [text-flag]",
    ),
    (
        "an officer that is just true",
        "privacy: {officer: yes}",
        "7:11: error: Visitors would read “yes” here. [text-flag]",
    ),
    (
        "a responsible person that is just true",
        "shop: {eu_responsible: yes}",
        "7:8: error: Visitors would read “yes” here. [text-flag]",
    ),
    (
        "shipping for an amount with a comma",
        "shop:\n  shipping: 5,90",
        "8:13: error: At “shipping” it is not said what “5,90” is. [entries-without-names]",
    ),
    ("a menu on one line", "menu: products, about", ""),
    (
        "a host of a processor that is none",
        "privacy: {processors: [{name: Zähler, hosts: [a b]}]}",
        "7:47: error: “a b” at “hosts” is no name of a host. [not-a-host]",
    ),
    (
        "an address for the server of mails",
        "mail: {host: 'smtp://example.com:465'}",
        "7:14: error: “smtp://example.com:465” at “host” is no name of a host. [not-a-host]",
    ),
    (
        "letters misread in a setting",
        "notices: [GeÃ¶ffnet]",
        "7: warning: “Ã¶” is probably a “ö” that a program has read in an old encoding. "
        "[misread-letters]",
    ),
)

ADDRESSES = (
    (
        "an address that ends with a comma",
        "https://www.example.at/,",
        "3:8: error: “https://www.example.at/,” at “url” ends with “,”, which is probably no part of "
        "the address. [url-ends-oddly]",
    ),
    (
        "a comma for a point in an address",
        "https://www,example.at/",
        "3:8: error: “https://www,example.at/” at “url” is no complete address on the web. "
        "[not-a-web-address]",
    ),
    (
        "a hyphen before a name",
        "https://-werkstatt.example.at/",
        "3:8: error: “https://-werkstatt.example.at/” at “url” is no complete address on the web. "
        "[not-a-web-address]",
    ),
    ("an address whose name has letters of its own", "https://www.käserei-österreich.at/", ""),
    (
        "an address with a code for a blank",
        "https://www.example.at/mein%20laden/",
        "3:8: error: “https://www.example.at/mein%20laden/” at “url” has a sign with %; the folders of "
        "the pages would have other names. [url-encoded]",
    ),
    (
        "an address with a Cyrillic letter",
        "https://www.ex\u0430mple.at/",
        "3:8: error: “ex\u0430mple” holds a letter of another alphabet that only looks like a Latin "
        "one. [lookalike-host]",
    ),
)

FAULTS = (
    *typed(SETTINGS_FILE, f"{SITE}  {{}}\n", BUSINESS),
    *typed(SETTINGS_FILE, f"{SITE}{{}}\n", SETTINGS),
    *typed(SETTINGS_FILE, SITE.replace("https://www.example.at/", "{}"), ADDRESSES),
)
